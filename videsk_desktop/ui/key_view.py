"""The key drawn as what it is: header.payload.signature in three colours, masked until shown, damage marked.

Bounded; asks the Diagnosis where things are and never holds more of the key than it draws.
"""

import re
from bisect import bisect_left

from PySide6.QtCore import QEvent
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from videsk_desktop.core.diagnosis import Diagnosis
from videsk_desktop.core.findings import Finding, FindingCode
from videsk_desktop.i18n import Language
from videsk_desktop.texts.foreign import foreign
from videsk_desktop.ui.surface import lettering, palette_changed
from videsk_desktop.ui.theme import Role, colours

SHOWN_CHARACTERS = 8000
MASK = "•"
# Enough of the payload to tell two keys apart by eye; far too little to use one.
_CLEAR_PAYLOAD = 6
# Longer than words are: where no header can be read, this may be the key of another form, or a piece of one.
_KEYLIKE = re.compile(r"[A-Za-z0-9_+/=-]{12,}")
# What is wrong with a character at a place; other findings point to where a part or a claim begins.
_DAMAGE = frozenset(
    {
        FindingCode.CONTROL_CHARACTER,
        FindingCode.FOREIGN_CHARACTER,
        FindingCode.WILL_BE_CUT,
        FindingCode.NOT_BASE64URL,
        FindingCode.STANDARD_BASE64,
        FindingCode.PADDED,
        FindingCode.SHORTENED_DISPLAY,
        FindingCode.NON_CANONICAL_END,
        FindingCode.SIGNATURE_NOT_CANONICAL,
        FindingCode.HEADER_NOT_JSON,
        FindingCode.PAYLOAD_DAMAGED,
        FindingCode.PAYLOAD_NOT_UTF8,
    }
)
PART_ROLES = (Role.ACCENT, Role.PAYLOAD, Role.SIGNATURE)


class KeyView(QPlainTextEdit):
    """Read-only; in clear is the header, which holds no secret, and a damaged character."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("keyView")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.setFont(lettering(size=1.05, fixed=True))
        self._diagnosis: Diagnosis | None = None
        self._shown = False
        self._places: list[int] = []

    def show_diagnosis(self, diagnosis: Diagnosis | None) -> None:
        """Draw the key of ``diagnosis``, or nothing."""
        self._diagnosis = diagnosis
        self._fill()

    def set_shown(self, shown: bool) -> None:  # noqa: FBT001 - a slot of a toggled signal
        """Show or mask the key's characters."""
        self._shown = shown
        self._fill()

    def go_to(self, finding: Finding) -> None:
        """Bring the place of ``finding`` into view and mark it; without a place, its part."""
        index = self._index(finding)
        if index is None or index >= len(self._places) - 1:
            self.setExtraSelections([])
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._places[index])
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        cursor.setPosition(self._places[index + 1], QTextCursor.MoveMode.KeepAnchor)
        spot = QTextEdit.ExtraSelection()
        spot.cursor = cursor
        marking = QTextCharFormat()
        marking.setBackground(colours()[Role.ACCENT])
        marking.setForeground(colours()[Role.ON_ACCENT])
        spot.format = marking
        self.setExtraSelections([spot])

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self.setAccessibleName(language.text("KeyView", "The API Key by its parts, masked until it is shown"))
        self.setPlaceholderText(language.text("KeyView", "The API Key will be shown here by its parts"))

    def _fill(self) -> None:
        self.setExtraSelections([])
        self.setPlainText("")
        self._places = []
        if self._diagnosis is None:
            return
        marked = self._marked(self._diagnosis)
        text = self._diagnosis.candidate.text[:SHOWN_CHARACTERS]
        clear = self._clear(self._diagnosis, text) | marked
        cursor = QTextCursor(self.document())
        run, run_format = "", None
        length = 0
        for index, (character, part) in enumerate(_by_part(text)):
            self._places.append(length)
            shown = foreign(character) if self._shown or part is None or index in clear else MASK
            # Qt counts in UTF-16 units.
            length += len(shown.encode("utf-16-le", "surrogatepass")) // 2
            look = (part, index in marked)
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
        if diagnosis.decoded.header is not None and parts:
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
        drawn.setForeground(table[Role.MUTED if part is None else PART_ROLES[min(part, 2)]])
        if marked:
            drawn.setForeground(table[Role.BAD])
            drawn.setBackground(table[Role.BAD_SOFT])
            drawn.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            drawn.setUnderlineColor(table[Role.BAD])
        cursor.insertText(run, drawn)

    def _marked(self, diagnosis: Diagnosis) -> set[int]:
        places = (self._index(finding) for finding in diagnosis.findings if finding.code in _DAMAGE)
        return {place for place in places if place is not None}

    def _index(self, finding: Finding) -> int | None:
        """Return where in the key the finding is, which counts in the original paste."""
        if self._diagnosis is None or finding.position is None:
            return None
        origin = self._diagnosis.candidate.origin
        index = bisect_left(origin, finding.position)
        return index if index < len(origin) else None

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if palette_changed(event):
            self._fill()


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
