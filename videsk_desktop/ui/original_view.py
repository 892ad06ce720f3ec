"""The paste as it came, with what was removed around the key struck through.

The key itself stays masked here too until it is shown. Bounded: of a very long paste a stretch with the key is shown.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QHideEvent, QResizeEvent, QShowEvent, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QTextEdit

from videsk_desktop.core.key import ApiKey
from videsk_desktop.core.paste import Candidate
from videsk_desktop.core.redaction import Gate
from videsk_desktop.i18n import Language
from videsk_desktop.texts.foreign import foreign
from videsk_desktop.ui.gated_text import GatedText
from videsk_desktop.ui.surface import SPACE, lettering, palette_changed
from videsk_desktop.ui.theme import Role, colours

SHOWN_CHARACTERS = 4000
MASK = "•"
_KEYLIKE = re.compile(r"[A-Za-z0-9_-]{16,}")
# How much is shown before the place that is looked for, where the paste is too long to be shown from its beginning.
_BEFORE = 400
_FEWEST_LINES = 2
_MOST_LINES = 5


class OriginalView(GatedText):
    """Read-only; three kinds of characters: removed (struck through), the key (masked until shown), and the rest.

    Shown or not, neither the key nor what may be another is copied.
    """

    def __init__(self) -> None:
        super().__init__(read_only=True)
        self.setUndoRedoEnabled(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.setFont(lettering(fixed=True))
        self._be_as_high_as_needed()
        self._raw = ""
        self._candidate: Candidate | None = None
        self._shown = False
        # The paste is shown from this character on; ``_places``: where in the text each of those shown begins.
        self._from = 0
        self._places: list[int] = []

    def show_paste(self, raw: str, candidate: Candidate | None) -> None:
        """Show ``raw``; ``candidate`` tells which of its characters are the key and which were removed."""
        self._raw, self._candidate = raw, candidate
        self._from = _beginning(candidate.position(0)) if candidate is not None else 0
        self._fill()

    def set_shown(self, shown: bool) -> None:  # noqa: FBT001 - a slot of a toggled signal
        """Show or mask the key's own characters."""
        self._shown = shown
        self._fill()

    def go_to(self, place: int) -> None:
        """Bring character ``place`` of the paste into view and mark what it belongs to."""
        if not self._from <= place < self._from + SHOWN_CHARACTERS:
            self._from = _beginning(place)
            self._fill()
        start, end = self._piece(place)
        if not 0 <= start < end < len(self._places):
            return
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

    def retranslate(self, language: Language) -> None:
        """Name the view in another language."""
        self.setAccessibleName(language.text("OriginalView", "What was pasted, removed parts struck through"))

    def _piece(self, place: int) -> tuple[int, int]:
        """Return the removed piece around a place, or the one character, counted from the first that is shown."""
        removed = self._candidate.removed if self._candidate is not None else ()
        spans = ((piece.start, piece.end) for piece in removed if piece.start <= place < piece.end)
        start, end = next(spans, (place, place + 1))
        return max(start - self._from, 0), min(end - self._from, len(self._places) - 1)

    def _fill(self) -> None:
        self.setExtraSelections([])
        self.setPlainText("")
        self._places = []
        if self.isHidden():
            return
        cursor = QTextCursor(self.document())
        shown = self._raw[self._from : self._from + SHOWN_CHARACTERS]
        known = [] if self._candidate is None else [self._candidate.text]
        self.guard(Gate(*(ApiKey(text) for text in known + _KEYLIKE.findall(shown))))
        kinds = self._kinds(len(shown))
        masked = self._masked(shown, kinds)
        if self._from:
            cursor.insertText("… ", self._format("rest"))
        start, run = 0, ""
        length = cursor.position()
        for place, character in enumerate(shown):
            if kinds[place] != kinds[start]:
                cursor.insertText(run, self._format(kinds[start]))
                start, run = place, ""
            self._places.append(length)
            drawn = MASK if place in masked else _drawn(character)
            # Qt counts in UTF-16 units.
            length += len(drawn.encode("utf-16-le", "surrogatepass")) // 2
            run += drawn
        if run:
            cursor.insertText(run, self._format(kinds[start]))
        self._places.append(length)
        if self._from + len(shown) < len(self._raw):
            cursor.insertText(" …", self._format("rest"))
        self._be_as_high_as_needed()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _kinds(self, length: int) -> list[str]:
        kinds = ["rest"] * length
        if self._candidate is None:
            return kinds
        # Of millions of places only those that are shown are looked at: they are in order.
        origin = self._candidate.origin
        first, last = bisect_left(origin, self._from), bisect_left(origin, self._from + length)
        for place in origin[first:last]:
            kinds[place - self._from] = "key"
        for removed in self._candidate.removed:
            for place in range(max(removed.start, self._from), min(removed.end, self._from + length)):
                kinds[place - self._from] = "removed"
        return kinds

    def _masked(self, shown: str, kinds: Sequence[str]) -> set[int]:
        """Return what nobody is to read over a shoulder: the key, and what may be a piece that was left out of it."""
        if self._shown:
            return set()
        masked: set[int] = set()
        for kind, run in groupby(range(len(shown)), key=kinds.__getitem__):
            places = list(run)
            if kind == "key":
                masked.update(places)
            else:
                for match in _KEYLIKE.finditer(shown, places[0], places[-1] + 1):
                    masked.update(range(*match.span()))
        return masked

    def _format(self, kind: str) -> QTextCharFormat:
        table = colours()
        made = QTextCharFormat()
        made.setForeground(table[Role.TEXT if kind == "key" else Role.MUTED])
        if kind == "key":
            made.setFontWeight(QFont.Weight.Bold)
        if kind == "removed":
            made.setForeground(table[Role.BAD])
            made.setBackground(table[Role.BAD_SOFT])
            made.setFontStrikeOut(True)
        return made

    def _be_as_high_as_needed(self) -> None:
        # The size of a plain text's document is counted in lines.
        lines = min(max(self.document().size().height(), _FEWEST_LINES), _MOST_LINES)
        self.setFixedHeight(round(self.fontMetrics().lineSpacing() * lines + 2 * SPACE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take another height where the lines break otherwise."""
        super().resizeEvent(event)
        self._be_as_high_as_needed()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the text when it is looked at."""
        super().showEvent(event)
        self._fill()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of the text when it is no longer looked at."""
        super().hideEvent(event)
        self.setPlainText("")
        self._places = []

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if palette_changed(event):
            self._fill()


def _beginning(place: int) -> int:
    """Return from where a paste is shown so that ``place`` is seen: from its start, wherever that is possible."""
    return 0 if place < SHOWN_CHARACTERS - _BEFORE else place - _BEFORE


def _drawn(character: str) -> str:
    return "↵\n" if character == "\n" else foreign(character)
