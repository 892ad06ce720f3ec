"""The top of the window: the key field, what was read of the paste, and the row that asks.

Holds the raw paste only so that it can be opened as it came; what it means is told by a Diagnosis from outside.
"""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from videsk_desktop.i18n import Language
from videsk_desktop.ui.ask_row import AskRow
from videsk_desktop.ui.key_row import KeyRow
from videsk_desktop.ui.surface import SPACE
from videsk_desktop.ui.theme import Role, colours

if TYPE_CHECKING:
    from videsk_desktop.core.diagnosis import Diagnosis
    from videsk_desktop.core.repairs import Repair
    from videsk_desktop.ui.key_reading import KeyReading


class KeyBox(QWidget):
    """``paste_failed``: why nothing could be pasted. ``shown_changed``: the key may be seen, or no longer.

    Made for the first picture; ``complete`` it before anything is shown in it.
    """

    pasted = Signal(str)
    paste_failed = Signal(str)
    paste_and_check_requested = Signal()
    text_edited = Signal(str)
    candidate_chosen = Signal(int)
    repair_chosen = Signal(str)
    clear_requested = Signal()
    shown_changed = Signal(bool)
    empty_clipboard_requested = Signal()

    _reading: "KeyReading"

    def __init__(self) -> None:
        super().__init__()
        self._language: Language | None = None
        self._diagnosis: Diagnosis | None = None
        self._raw = ""
        self._typed = self._in_practice = self._compact = self._whole = False
        # A correction in use, and the paste it was made of, with the candidate that was chosen of it.
        self._used: tuple[Repair, str, int] | None = None
        self.ask_row = AskRow()
        self.key_row = KeyRow()
        self.key_edit = self.key_row.key_edit
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, SPACE)
        column.setSpacing(SPACE)
        column.addWidget(self.key_row)
        column.addWidget(self.ask_row)
        self._connect()

    def complete(self) -> None:
        """Make room for what is read of a paste; the first picture has none of it."""
        from videsk_desktop.ui.key_reading import KeyReading  # noqa: PLC0415 - after the first picture

        self._reading = reading = KeyReading()
        reading.candidate_chosen.connect(self._choose)
        reading.candidate_confirmed.connect(self.ask_row.check_button.setFocus)
        reading.repair_chosen.connect(self._correct)
        reading.repair_undone.connect(self._undo_correction)
        reading.empty_clipboard_requested.connect(self.empty_clipboard_requested)
        self.key_row.shown_changed.connect(reading.set_shown)
        reading.set_compact(compact=self._compact)
        if self._language is not None:
            reading.retranslate(self._language)
        self._column.insertWidget(1, reading)
        self._whole = True

    def _connect(self) -> None:
        self.key_row.pasted.connect(self.take)
        self.key_row.paste_failed.connect(self.paste_failed)
        self.key_row.clear_requested.connect(self.clear_requested)
        self.key_row.shown_changed.connect(self.shown_changed)
        self.key_edit.written.connect(self._edited)
        self.key_edit.returnPressed.connect(self.ask_row.check_button.click)
        self.ask_row.sample_chosen.connect(self._forget_raw)

    @property
    def is_typed(self) -> bool:
        """Whether the text was written here, letter by letter: what is read of it then changes with each."""
        return self._typed

    def paste_and_ask(self) -> None:
        """Paste and ask, as one action."""
        if self.key_row.paste():
            self.paste_and_check_requested.emit()

    def take(self, raw: str) -> None:
        """Hand on what was pasted or dropped; Enter then asks about it, whatever had the keyboard before."""
        self._raw, self._typed, self._used = raw, False, None
        self.key_edit.setFocus()
        self.pasted.emit(raw)

    def show_diagnosis(self, diagnosis: "Diagnosis", now: datetime) -> None:
        """Show the key that was found, what was removed around it, and whether it can be asked about."""
        self._diagnosis = diagnosis
        if self._used is not None and diagnosis.candidate.text != self._used[0].text:
            self._used = None
        if len(self._raw) != diagnosis.paste.length:
            # It came neither from the clipboard nor from the field: a sample, which is nothing but a key.
            self._raw = diagnosis.candidate.text
        if not self._typed:
            self.key_edit.show_preview(diagnosis.candidate.text)
        self._reading.show_paste(self._raw, diagnosis.candidate)
        self._describe(now)

    def show_nothing(self) -> None:
        """Show the empty field, masked again; nothing of a key stays behind, not even to be undone."""
        self._diagnosis = None
        self._forget_raw()
        self.key_edit.show_preview("")
        self.key_row.show_button.setChecked(False)
        self._reading.show_nothing()
        self._describe(None)

    def show_in_original(self, place: int) -> None:
        """Open the paste as it came, at its character ``place``."""
        self._reading.open_original(place)

    def offer_to_empty_clipboard(self, *, offered: bool) -> None:
        """Offer to empty the clipboard, which still holds what was pasted."""
        self._reading.offer_to_empty_clipboard(offered=offered)

    def set_in_practice(self, *, in_practice: bool) -> None:
        """In practice a sample key is nothing to warn of; what is shown is read anew when the environment changes."""
        self._in_practice = in_practice

    def set_compact(self, *, compact: bool) -> None:
        """Take less height in a low window."""
        self._compact = compact
        above = SPACE if compact else 2 * SPACE
        self._column.setContentsMargins(2 * SPACE, above, 2 * SPACE, SPACE)
        self._column.setSpacing(SPACE // 2 if compact else SPACE)
        if self._whole:
            self._reading.set_compact(compact=compact)

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001 - a setter
        """Exchange the asking button for the cancelling one, and back."""
        self.ask_row.set_busy(busy)

    def retranslate(self, language: Language, now: datetime | None) -> None:
        """Speak another language."""
        self._language = language
        self.key_row.retranslate(language)
        self.ask_row.retranslate(language)
        if self._whole:
            self._reading.retranslate(language)
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
        self.key_row.set_filled(filled=diagnosis is not None)
        if diagnosis is None or now is None:
            self.ask_row.set_askable(sendable=False, anyway=False, reason=language.text("KeyBox", "Nothing to ask yet"))
            return
        used = self._used[0] if self._used is not None else None
        self._reading.show_diagnosis(diagnosis, self._raw, now, language, in_practice=self._in_practice, used=used)
        self.ask_row.set_askable(
            sendable=diagnosis.sendable, anyway=diagnosis.refusal_is_certain, reason=_reason(diagnosis, language)
        )

    def _edited(self, text: str) -> None:
        self._raw, self._typed, self._used = text, True, None
        self.text_edited.emit(text)

    def _choose(self, index: int) -> None:
        self._typed = False
        self.candidate_chosen.emit(index)

    def _correct(self, repair: "Repair") -> None:
        chosen = self._diagnosis.chosen if self._diagnosis is not None else 0
        self._used = (repair, self._raw, chosen)
        self._raw, self._typed = repair.text, False
        self.repair_chosen.emit(repair.text)

    def _undo_correction(self) -> None:
        if self._used is not None:
            _, raw, chosen = self._used
            self.take(raw)
            if chosen:
                self.candidate_chosen.emit(chosen)

    def _forget_raw(self) -> None:
        self._raw, self._typed, self._used = "", False, None


def _reason(diagnosis: "Diagnosis", language: Language) -> str:
    if diagnosis.sendable:
        return ""
    if not len(diagnosis.key):
        return language.text("KeyBox", "Nothing to ask: no API Key was found")
    return language.text("KeyBox", "As it is, this text cannot be sent")
