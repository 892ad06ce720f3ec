"""The one-line field for the key: masked, bounded, and every way of pasting taken over.

Qt's own paste cuts at 32,767 characters and keeps what it likes; here the clipboard's text goes out whole, and the
field only shows a preview. Knows nothing of what the text means.
"""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QLineEdit, QMenu, QSizePolicy, QWidget

from videsk_desktop.ui.dropping import hand_on, welcome
from videsk_desktop.ui.icons import icon
from videsk_desktop.ui.surface import lettering, palette_changed
from videsk_desktop.ui.theme import Role

PREVIEW_CHARACTERS = 4096


class KeyEdit(QLineEdit):
    """``pasted``: what was dropped or pasted, whole. ``paste_requested``: the user wants the clipboard's text in.

    ``written``: what the user made of the text, with the keyboard or by an assistive tool. ``not_taken``: an Obstacle,
    why nothing that was dropped can be read.
    """

    pasted = Signal(str)
    written = Signal(str)
    not_taken = Signal(object)
    paste_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keyEdit")
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setFont(lettering(size=1.1, fixed=True))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(round(self.fontMetrics().height() * 2.2))
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self._mark = self.addAction(icon("key", Role.MUTED), QLineEdit.ActionPosition.LeadingPosition)
        # Of what an assistive tool writes Qt tells no textEdited.
        self.textChanged.connect(self.written)

    def show_preview(self, text: str) -> None:
        """Show ``text``, or its beginning where it is too long to be edited here; forget what could be undone."""
        bounded = text[:PREVIEW_CHARACTERS]
        # An edit of a preview would lose the rest of the text.
        self.setReadOnly(len(bounded) < len(text))
        self.textChanged.disconnect(self.written)
        self.setText(bounded)
        self.textChanged.connect(self.written)
        self.setCursorPosition(0)

    def set_shown(self, shown: bool) -> None:  # noqa: FBT001 - a slot of a toggled signal
        """Show or mask the characters."""
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take over the paste shortcut, and those that would put the key on the clipboard."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_requested.emit()
            event.accept()
            return
        if event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.Cut):
            event.accept()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take over the middle button's paste where the system has a selection clipboard, and put nothing there."""
        clipboard = QGuiApplication.clipboard()
        if event.button() is Qt.MouseButton.MiddleButton and clipboard.supportsSelection():
            text = clipboard.text(QClipboard.Mode.Selection)
            if text:
                self.pasted.emit(text)
            event.accept()
            return
        if event.button() is Qt.MouseButton.LeftButton and clipboard.supportsSelection():
            # All that Qt does then with a text that is not dragged is to copy what is selected.
            event.accept()
            return
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the window's own actions; Qt's menu would paste its own way."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([action for action in self.actions() if action is not self._mark])
        menu.popup(event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome text and files."""
        welcome(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show no insertion mark: what is dropped replaces what is there."""
        welcome(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand on the dropped text whole."""
        event.acceptProposedAction()
        hand_on(event.mimeData(), self.pasted, self.not_taken)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if palette_changed(event):
            self._mark.setIcon(icon("key", Role.MUTED))
