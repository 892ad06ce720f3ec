"""How one raw value of a segment is shown, searched and explained: booleans in words, dates as dates, lists by count.

Pure but for QColor and QLocale; knows no view.
"""

import json
import re
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from videsk_desktop.core.columns import Kind, kind_of
from videsk_desktop.core.moments import read_moment
from videsk_desktop.core.redaction import Gate
from videsk_desktop.core.segments import creation
from videsk_desktop.i18n import Language
from videsk_desktop.texts.foreign import foreign

LONGEST_CELL = 200
LONGEST_NOTE = 1_500
# QLocale counts in 64 bits, and nobody reads more digits than these.
_LONGEST_NUMBER = 10**15
_SEPARATED_FROM = 1_000

_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})")

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Cells:
    """The words of cells in one language. A key that a server quotes in its data is not shown: ``gate`` knows it."""

    def __init__(self, language: Language, gate: Gate) -> None:
        self._language = language
        self._gate = gate
        self._yes = language.text("SegmentsModel", "Yes")
        self._no = language.text("SegmentsModel", "No")

    def shown(self, value: object) -> str:
        """Return the text of a cell: one line, bounded, control characters visible."""
        if isinstance(value, str):
            return self._shown_text(value)
        if value is None:
            return ""
        if isinstance(value, bool):
            return self._yes if value else self._no
        if isinstance(value, dict):
            return self._language.text("SegmentsModel", "%n field(s)", None, len(value))
        if isinstance(value, list):
            return self._language.text("SegmentsModel", "%n item(s)", None, len(value))
        return self._number(value)

    def _shown_text(self, text: str) -> str:
        moment = read_moment(text)
        if moment is not None:
            return self._language.date(moment)
        # One character more than is shown, so that what was cut is still seen to be.
        text = self._gate.redact(text[: LONGEST_CELL + 1]).text
        # Most texts are harmless as they are.
        return text if text.isprintable() and len(text) <= LONGEST_CELL else foreign(text, LONGEST_CELL)

    def searched(self, value: object) -> str:
        """Return what a value is found by: as it was sent, and as it is shown where that differs."""
        if isinstance(value, str):
            moment = read_moment(value)
            return "" if moment is None else self._language.date(moment)
        if isinstance(value, bool):
            return self._yes if value else self._no
        sent = str(value)
        small = isinstance(value, int) and abs(value) < _SEPARATED_FROM
        return sent if small or not isinstance(value, int | float) else f"{sent}\n{self._number(value)}"

    def made(self, identifier: str) -> str:
        """Return when an id was made, in words; nothing where it does not tell."""
        made = creation(identifier)
        return "" if made is None else self._language.date(made)

    def note(self, value: object) -> str | None:
        """Return what a cell leaves out, as a tooltip: the exact date, the whole text, what is in a list."""
        words = self._note(value)
        # What others wrote is never read as markup.
        return None if words is None else f"<span>{escape(self._gate.redact(words).text)}</span>"

    def _note(self, value: object) -> str | None:
        if isinstance(value, str):
            moment = read_moment(value)
            if moment is not None:
                exact = f"{moment.astimezone():%Y-%m-%d %H:%M:%S}"
                return f"{exact} ({self._language.zone(moment)}) · {foreign(value)}"
            return foreign(value, LONGEST_NOTE) if len(value) > LONGEST_CELL else None
        if isinstance(value, dict | list):
            return foreign(json.dumps(value, ensure_ascii=False), LONGEST_NOTE) if value else None
        return None

    def _number(self, value: object) -> str:
        if isinstance(value, float):
            return self._language.locale.toString(value, "g", 12)
        if isinstance(value, int) and abs(value) < _LONGEST_NUMBER:
            return self._language.number(value)
        return foreign(str(value), LONGEST_CELL)


def alignment(value: object) -> Qt.AlignmentFlag:
    """Return numbers to the right, everything else to the left."""
    return RIGHT if kind_of(value) is Kind.NUMBER else LEFT


def swatch(value: object) -> QColor | None:
    """Return the colour that a text such as ``#1f56c3`` names."""
    return QColor(value) if isinstance(value, str) and _COLOUR.fullmatch(value) else None
