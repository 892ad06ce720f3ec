"""The top of the window: the key field with what was removed around it, the chooser, and the row that asks.

Holds the raw paste only so that it can be opened as it came; what it means is told by a Diagnosis from outside.
"""

from datetime import datetime

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QClipboard, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from videsk_desktop.core.diagnosis import Diagnosis
from videsk_desktop.core.verdicts import Certainty, Verdict
from videsk_desktop.i18n import Language
from videsk_desktop.ui.ask_row import AskRow
from videsk_desktop.ui.candidate_list import CandidateList
from videsk_desktop.ui.key_edit import KeyEdit, holds_text
from videsk_desktop.ui.original_view import OriginalView
from videsk_desktop.ui.removed_line import RemovedLine
from videsk_desktop.ui.surface import SPACE, IconButton, Text
from videsk_desktop.ui.theme import Role, colours


class KeyBox(QWidget):
    """``paste_failed``: why nothing could be pasted. ``shown_changed``: the key may be seen, or no longer."""

    pasted = Signal(str)
    paste_failed = Signal(str)
    paste_and_check_requested = Signal()
    text_edited = Signal(str)
    candidate_chosen = Signal(int)
    clear_requested = Signal()
    shown_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._language: Language | None = None
        self._diagnosis: Diagnosis | None = None
        self._raw = ""
        self._typed = False
        self.ask_row = AskRow()
        self.key_edit = KeyEdit()
        self._length = Text(Role.MUTED)
        self._length.setObjectName("lengthLabel")
        self.paste_button = IconButton("paste")
        self.paste_button.setObjectName("pasteButton")
        self.show_button = IconButton("eye")
        self.show_button.setObjectName("showButton")
        self.show_button.setCheckable(True)
        self.clear_button = IconButton("clear")
        self.clear_button.setObjectName("clearButton")
        self._removed_line = RemovedLine()
        self._original = OriginalView()
        self._original.setObjectName("originalView")
        self._original.hide()
        self._candidates = CandidateList()
        self._candidates.hide()
        self._arrange()
        self._connect()
        self.show_nothing()

    def _arrange(self) -> None:
        field = QHBoxLayout()
        field.setSpacing(SPACE)
        field.addWidget(self.key_edit, 1)
        for button in (self.paste_button, self.show_button, self.clear_button):
            button.setMinimumHeight(self.key_edit.minimumHeight())
            field.addWidget(button)
        below = QHBoxLayout()
        below.setSpacing(2 * SPACE)
        below.addWidget(self._length)
        below.addWidget(self._removed_line, 1)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, SPACE)
        column.setSpacing(SPACE)
        column.addLayout(field)
        column.addLayout(below)
        column.addWidget(self._original)
        column.addWidget(self._candidates)
        column.addWidget(self.ask_row)

    def _connect(self) -> None:
        self.key_edit.pasted.connect(self.take)
        self.key_edit.paste_requested.connect(self.paste)
        self.key_edit.textEdited.connect(self._edited)
        self.key_edit.returnPressed.connect(self.ask_row.check_button.click)
        self.paste_button.clicked.connect(self.paste)
        self.show_button.toggled.connect(self._set_shown)
        self.clear_button.clicked.connect(self.clear_requested)
        self._removed_line.original_toggled.connect(self._original.setVisible)
        self._candidates.candidate_chosen.connect(self._choose)
        self.ask_row.sample_chosen.connect(self._forget_raw)

    def paste(self) -> bool:
        """Hand on the clipboard's text whole; say so where there is none."""
        data: QMimeData | None = QGuiApplication.clipboard().mimeData(QClipboard.Mode.Clipboard)
        if data is not None and holds_text(data):
            self.take(data.text())
            return True
        if self._language is not None:
            picture = data is not None and data.hasImage()
            self.paste_failed.emit(_no_text(self._language, picture=picture))
        return False

    def paste_and_ask(self) -> None:
        """Paste and ask, as one action."""
        if self.paste():
            self.paste_and_check_requested.emit()

    def focus_key(self) -> None:
        """Let the user type over the key."""
        self.key_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.key_edit.selectAll()

    def take(self, raw: str) -> None:
        """Hand on what was pasted or dropped."""
        self._raw, self._typed = raw, False
        self.pasted.emit(raw)

    def show_diagnosis(self, diagnosis: Diagnosis, now: datetime) -> None:
        """Show the key that was found, what was removed around it, and whether it can be asked about."""
        self._diagnosis = diagnosis
        if len(self._raw) != diagnosis.paste.length:
            # It came neither from the clipboard nor from the field: a sample, which is nothing but a key.
            self._raw = diagnosis.candidate.text
        if not self._typed:
            self.key_edit.show_preview(diagnosis.candidate.text)
        self._original.show_paste(self._raw, diagnosis.candidate)
        self._describe(now)

    def show_nothing(self) -> None:
        """Show the empty field, masked again; nothing of a key stays behind, not even to be undone."""
        self._diagnosis = None
        self._forget_raw()
        self.key_edit.show_preview("")
        self.show_button.setChecked(False)
        self._original.show_paste("", None)
        self._removed_line.set_original_offered(False)
        self._describe(None)

    def set_compact(self, *, compact: bool) -> None:
        """Take less height in a low window."""
        above = SPACE if compact else 2 * SPACE
        self._column.setContentsMargins(2 * SPACE, above, 2 * SPACE, SPACE)
        self._column.setSpacing(SPACE // 2 if compact else SPACE)

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001 - a setter
        """Exchange the asking button for the cancelling one, and back."""
        self.ask_row.set_busy(busy)

    def retranslate(self, language: Language, now: datetime | None) -> None:
        """Speak another language."""
        self._language = language
        self.key_edit.setAccessibleName(language.text("KeyBox", "API Key"))
        self.key_edit.setPlaceholderText(language.text("KeyBox", "API Key, or anything that holds one"))
        self.paste_button.setText(language.text("KeyBox", "Paste"))
        self.paste_button.setToolTip(language.text("KeyBox", "Read what is in the clipboard (Ctrl+V)"))
        self.clear_button.setText(language.text("KeyBox", "Clear"))
        self.clear_button.setToolTip(language.text("KeyBox", "Forget the API Key and what was shown of it"))
        for part in (self._removed_line, self._original, self._candidates, self.ask_row):
            part.retranslate(language)
        self._name_show_button()
        self._describe(now)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Set the box off from what is below it."""
        table = colours()
        painter = QPainter(self)
        painter.fillRect(self.rect(), table[Role.BASE])
        painter.setPen(table[Role.LINE])
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())

    def _describe(self, now: datetime | None) -> None:
        if self._language is None:
            return
        language, diagnosis = self._language, self._diagnosis
        self.clear_button.setEnabled(diagnosis is not None)
        self.show_button.setEnabled(diagnosis is not None)
        if diagnosis is None or now is None:
            self._length.setText("")
            self._removed_line.show_removed((), "", language)
            self._candidates.show_nothing()
            self.ask_row.set_askable(sendable=False, anyway=False, reason=language.text("KeyBox", "Nothing to ask yet"))
            return
        length = len(diagnosis.key)
        self._length.setText(language.text("KeyBox", "%n character(s)", None, length) if length else "")
        removed = diagnosis.candidate.removed
        self._removed_line.show_removed(removed, self._raw, language)
        self._removed_line.set_original_offered(bool(removed) or len(diagnosis.paste.candidates) > 1)
        self._candidates.show_candidates(diagnosis, now, language)
        self.ask_row.set_askable(
            sendable=diagnosis.sendable, anyway=_refusal_is_certain(diagnosis), reason=_reason(diagnosis, language)
        )

    def _edited(self, text: str) -> None:
        self._raw, self._typed = text, True
        self.text_edited.emit(text)

    def _choose(self, index: int) -> None:
        self._typed = False
        self.candidate_chosen.emit(index)

    def _forget_raw(self) -> None:
        self._raw, self._typed = "", False

    def _set_shown(self, shown: bool) -> None:  # noqa: FBT001 - a slot of a toggled signal
        self.key_edit.set_shown(shown)
        self._original.set_shown(shown)
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


def _refusal_is_certain(diagnosis: Diagnosis) -> bool:
    prediction = diagnosis.prediction
    return (
        diagnosis.sendable and prediction.certainty is Certainty.CERTAIN and prediction.expected is not Verdict.ACCEPTED
    )


def _reason(diagnosis: Diagnosis, language: Language) -> str:
    if diagnosis.sendable:
        return ""
    if not len(diagnosis.key):
        return language.text("KeyBox", "Nothing to ask: no API Key was found")
    return language.text("KeyBox", "As it is, this text cannot be sent")
