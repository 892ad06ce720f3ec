"""The field for the key with its three buttons: paste, show, clear. Hands text on as it came and knows no meaning."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from videsk_desktop.i18n import Language
from videsk_desktop.ui.key_edit import KeyEdit
from videsk_desktop.ui.peek import Peek
from videsk_desktop.ui.surface import SPACE, IconButton


class KeyRow(QWidget):
    """``pasted``: text, whole. ``paste_failed``: why there was none.

    ``clipboard_read``: the text came from there. ``shown_changed``: the key may be seen or not.
    """

    pasted = Signal(str)
    paste_failed = Signal(str)
    clipboard_read = Signal(str)
    clear_requested = Signal()
    shown_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._language: Language | None = None
        self.key_edit = KeyEdit()
        self.paste_button = IconButton("paste")
        self.paste_button.setObjectName("pasteButton")
        self.show_button = IconButton("eye")
        self.show_button.setObjectName("showButton")
        self.show_button.setCheckable(True)
        self.clear_button = IconButton("clear")
        self.clear_button.setObjectName("clearButton")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self.key_edit, 1)
        for button in (self.paste_button, self.show_button, self.clear_button):
            button.setMinimumHeight(self.key_edit.minimumHeight())
            row.addWidget(button)
        self.key_edit.pasted.connect(self.pasted)
        self.key_edit.paste_requested.connect(self.paste)
        self.paste_button.clicked.connect(self.paste)
        self.show_button.toggled.connect(self._set_shown)
        self.peek = Peek(self.show_button, self)
        self.clear_button.clicked.connect(self.clear_requested)

    def paste(self) -> bool:
        """Hand on the clipboard's text whole; say so where there is none."""
        data: QMimeData | None = QGuiApplication.clipboard().mimeData(QClipboard.Mode.Clipboard)
        text = data.text() if data is not None else ""
        if text:
            self.pasted.emit(text)
            self.clipboard_read.emit(text)
            return True
        if self._language is not None:
            picture = data is not None and data.hasImage()
            self.paste_failed.emit(_no_text(self._language, picture=picture))
        return False

    def focus_key(self) -> None:
        """Let the user type over the key."""
        self.key_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.key_edit.selectAll()

    def set_filled(self, *, filled: bool) -> None:
        """Offer to clear what is there, and to show it where it is in the field: an answer that was pasted is not."""
        self.clear_button.setEnabled(filled)
        self.show_button.setEnabled(filled and bool(self.key_edit.text()))

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self._language = language
        self.key_edit.setAccessibleName(language.text("KeyBox", "API Key"))
        self.key_edit.setPlaceholderText(language.text("KeyBox", "API Key, or anything that holds one"))
        self.paste_button.setText(language.text("KeyBox", "Paste"))
        self.paste_button.setToolTip(language.text("KeyBox", "Read what is in the clipboard (Ctrl+V)"))
        self.clear_button.setText(language.text("KeyBox", "Clear"))
        self.clear_button.setToolTip(language.text("KeyBox", "Forget the API Key and what was shown of it"))
        self._name_show_button()

    def _set_shown(self, shown: bool) -> None:  # noqa: FBT001 - a slot of a toggled signal
        self.key_edit.set_shown(shown)
        self._name_show_button()
        self.shown_changed.emit(shown)

    def _name_show_button(self) -> None:
        if self._language is None:
            return
        shown = self.show_button.isChecked()
        self.show_button.set_icon("eye-off" if shown else "eye")
        show, hide = self._language.text("KeyBox", "Show"), self._language.text("KeyBox", "Hide")
        self.show_button.setText(hide if shown else show)
        self.show_button.setToolTip(self._language.text("KeyBox", "Show or hide the characters of the API Key"))
        metrics = self.show_button.fontMetrics()
        wider = max(metrics.horizontalAdvance(show), metrics.horizontalAdvance(hide))
        self.show_button.setMinimumWidth(wider + 3 * metrics.height())


def _no_text(language: Language, *, picture: bool) -> str:
    if picture:
        return language.text(
            "KeyBox",
            "What you copied is a picture. Ask for the API Key as text: in a screenshot l, I, 1 and O, 0 look alike",
        )
    return language.text("KeyBox", "The clipboard holds no text")
