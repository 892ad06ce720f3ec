"""The key drawn as what it is: header.payload.signature in three colours, masked until shown, damage marked.

Left and right go from one damaged place to the next. Bounded; asks the Diagnosis where things are and never holds more
of the key than it draws.
"""

import re

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QTextEdit

from videsk_desktop.core.diagnosis import Diagnosis
from videsk_desktop.core.findings import Finding
from videsk_desktop.core.gatehouse import gate_of
from videsk_desktop.core.redaction import Gate
from videsk_desktop.i18n import Language
from videsk_desktop.texts.findings import sentence
from videsk_desktop.texts.foreign import foreign
from videsk_desktop.ui.gated_text import GatedText
from videsk_desktop.ui.spots import Spot, is_divided, span_of, spots_of
from videsk_desktop.ui.surface import lettering, palette_changed
from videsk_desktop.ui.theme import Role, colours

SHOWN_CHARACTERS = 8000
MASK = "•"
# Enough of the payload to tell two keys apart by eye; far too little to use one.
_CLEAR_PAYLOAD = 6
# Longer than words are: where no header can be read, this may be the key of another form, or a piece of one.
_KEYLIKE = re.compile(r"[A-Za-z0-9_+/=-]{12,}")
PART_ROLES = (Role.ACCENT, Role.PAYLOAD, Role.SIGNATURE)


# The number of the only part of a text that is no key: it has no header.
_UNDIVIDED = -1
_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}


class KeyView(GatedText):
    """Read-only; in clear is the header, which holds no secret, and a damaged character. Never copied, shown or not.

    ``spot_reached``: the Finding at the damaged place the user went to.
    """

    spot_reached = Signal(object)

    def __init__(self) -> None:
        super().__init__(read_only=True)
        self.setObjectName("keyView")
        self.setUndoRedoEnabled(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.setFont(lettering(size=1.05, fixed=True))
        # A read-only text lets its caret be moved only with this; without it, the focus would not be seen.
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._language: Language | None = None
        self._diagnosis: Diagnosis | None = None
        self._shown = False
        self._places: list[int] = []
        self._spots: tuple[Spot, ...] = ()
        self._at: int | None = None

    @property
    def spots(self) -> tuple[Spot, ...]:
        """The damaged places that are marked."""
        return self._spots

    def show_diagnosis(self, diagnosis: Diagnosis | None) -> None:
        """Draw the key of ``diagnosis``, or nothing."""
        self._diagnosis = diagnosis
        self.guard(Gate() if diagnosis is None else gate_of(diagnosis))
        spots = () if diagnosis is None else spots_of(diagnosis)
        self._spots = tuple(spot for spot in spots if spot.index < SHOWN_CHARACTERS)
        self._fill()

    def set_shown(self, shown: bool) -> None:  # noqa: FBT001 - a slot of a toggled signal
        """Show or mask the key's characters."""
        self._shown = shown
        self._fill()

    def go_to(self, finding: Finding) -> None:
        """Bring the place of ``finding`` into view and mark it; without a place of its own, its part."""
        span = None if self._diagnosis is None else span_of(finding, self._diagnosis)
        self._at = None
        self._describe("")
        if span is None or span[0] >= len(self._places) - 1:
            self.setExtraSelections([])
            return
        self._at = next((number for number, spot in enumerate(self._spots) if spot.index == span[0]), None)
        self._mark(*span)

    def step(self, by: int) -> None:
        """Go ``by`` damaged places further, around the end, and say what is there."""
        if not self._spots or self._diagnosis is None:
            return
        if self._at is None:
            self._at = 0 if by > 0 else len(self._spots) - 1
        else:
            self._at = (self._at + by) % len(self._spots)
        spot = self._spots[self._at]
        self._mark(spot.index, spot.index + 1)
        if self._language is not None:
            self._describe(self._words(spot, self._diagnosis, self._language))
        self.spot_reached.emit(spot.finding)

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self._language = language
        self.setAccessibleName(language.text("KeyView", "The API Key by its parts, masked until it is shown"))
        self.setPlaceholderText(language.text("KeyView", "The API Key will be shown here by its parts"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step from one damaged place to the next."""
        by = _STEPS.get(Qt.Key(event.key()))
        if by is None or not self._spots or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            self.step(by)

    def _words(self, spot: Spot, diagnosis: Diagnosis, language: Language) -> str:
        place = language.text("KeyView", "Damaged place {number} of {count}, at position {pos}: {what}")
        return place.format(
            number=language.number((self._at or 0) + 1),
            count=language.number(len(self._spots)),
            pos=language.number(diagnosis.candidate.position(spot.index) + 1),
            what=sentence(spot.finding, language),
        )

    def _describe(self, words: str) -> None:
        self.setAccessibleDescription(words)
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _mark(self, start: int, end: int) -> None:
        end = min(end, len(self._places) - 1)
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._places[start])
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        cursor.setPosition(self._places[end], QTextCursor.MoveMode.KeepAnchor)
        spot = QTextEdit.ExtraSelection()
        spot.cursor = cursor
        marking = QTextCharFormat()
        marking.setBackground(colours()[Role.ACCENT])
        marking.setForeground(colours()[Role.ON_ACCENT])
        spot.format = marking
        self.setExtraSelections([spot])

    def _fill(self) -> None:
        self.setExtraSelections([])
        self.setPlainText("")
        self._places = []
        self._at = None
        self._describe("")
        if self._diagnosis is None:
            return
        marked = {spot.index for spot in self._spots}
        text = self._diagnosis.candidate.text[:SHOWN_CHARACTERS]
        clear = self._clear(self._diagnosis, text) | marked
        divided = is_divided(self._diagnosis)
        cursor = QTextCursor(self.document())
        run, run_format = "", None
        length = 0
        for index, (character, part) in enumerate(_by_part(text)):
            self._places.append(length)
            shown = foreign(character) if self._shown or part is None or index in clear else MASK
            # Qt counts in UTF-16 units.
            length += len(shown.encode("utf-16-le", "surrogatepass")) // 2
            look = (part if divided else _UNDIVIDED, index in marked)
            if look != run_format:
                self._write(cursor, run, run_format)
                run, run_format = "", look
            run += shown
        self._write(cursor, run, run_format)
        self._places.append(length)
        if len(text) < len(self._diagnosis.candidate.text):
            cursor.insertText(" …", QTextCharFormat())
        self.moveCursor(QTextCursor.MoveOperation.Start)

    @staticmethod
    def _clear(diagnosis: Diagnosis, text: str) -> set[int]:
        """Return what may be read over a shoulder: a header, the first of the payload, the words of a text."""
        parts = diagnosis.decoded.parts
        # In a key that lost its header the payload stands first: only what names an algorithm is no secret.
        if parts and "alg" in (diagnosis.decoded.header or {}):
            payload = parts[1].start if len(parts) > 1 else 0
            return {*range(parts[0].end), *range(payload, payload + _CLEAR_PAYLOAD if payload else 0)}
        secret = {place for run in _KEYLIKE.finditer(text) for place in range(run.start(), run.end())}
        return set(range(len(text))) - secret

    @staticmethod
    def _write(cursor: QTextCursor, run: str, look: tuple[int | None, bool] | None) -> None:
        if look is None or not run:
            return
        part, marked = look
        table = colours()
        drawn = QTextCharFormat()
        drawn.setForeground(table[_role(part)])
        if marked:
            # Reversed, not underlined: of "_" and "-" an underline leaves nothing to be seen.
            drawn.setForeground(table[Role.BASE])
            drawn.setBackground(table[Role.BAD])
        cursor.insertText(run, drawn)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if palette_changed(event):
            self._fill()


def _role(part: int | None) -> Role:
    if part is None:
        return Role.MUTED
    return Role.TEXT if part == _UNDIVIDED else PART_ROLES[min(part, 2)]


def _by_part(text: str) -> list[tuple[str, int | None]]:
    """Return every character with its part's number, None for a dot."""
    placed: list[tuple[str, int | None]] = []
    part = 0
    for character in text:
        if character == ".":
            placed.append((character, None))
            part += 1
        else:
            placed.append((character, part))
    return placed
