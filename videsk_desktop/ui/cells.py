"""How one raw value of a segment is shown, aligned and sorted: booleans in words, dates as dates, lists by their count.

Pure but for QColor and QLocale; knows no view.
"""

import re
from collections.abc import Mapping
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from videsk_desktop.core.segments import Segment
from videsk_desktop.i18n import Language
from videsk_desktop.texts.foreign import foreign

LONGEST_CELL = 200
# QLocale counts in 64 bits, and nobody reads more digits than these.
_LONGEST_NUMBER = 10**15

_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})")
_DATE = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?(?:Z|[+-][0-9]{2}:[0-9]{2})"
)

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

SortKey = tuple[int, float, str]


def value_of(segment: Segment, column: str) -> object:
    """Return the raw value of a column; ``name`` and ``id`` are what the segment is called and known by."""
    if column == "id":
        return segment.id
    if column == "name":
        return segment.name if isinstance(segment.raw, Mapping) else segment.raw
    return segment.raw.get(column) if isinstance(segment.raw, Mapping) else None


def shown(value: object, language: Language) -> str:
    """Return the text of a cell: one line, bounded, control characters visible."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return language.text("SegmentsModel", "Yes") if value else language.text("SegmentsModel", "No")
    if isinstance(value, float):
        return language.locale.toString(value, "g", 12)
    if isinstance(value, int) and abs(value) < _LONGEST_NUMBER:
        return language.number(value)
    if isinstance(value, list | tuple | Mapping):
        return _size(value, language)
    text = str(value)
    moment = _moment(text)
    return language.date(moment) if moment is not None else foreign(text, LONGEST_CELL)


def _size(value: list[object] | tuple[object, ...] | Mapping[str, object], language: Language) -> str:
    if isinstance(value, Mapping):
        return language.text("SegmentsModel", "%n field(s)", None, len(value))
    return language.text("SegmentsModel", "%n item(s)", None, len(value))


def alignment(value: object) -> Qt.AlignmentFlag:
    """Return numbers to the right, everything else to the left."""
    return _RIGHT if isinstance(value, int | float) and not isinstance(value, bool) else _LEFT


def swatch(value: object) -> QColor | None:
    """Return the colour that a text such as ``#1f56c3`` names."""
    return QColor(value) if isinstance(value, str) and _COLOUR.fullmatch(value) else None


def sort_key(value: object, text: str) -> SortKey:
    """Return what a column is sorted by: numbers and dates by size, texts regardless of case, nothing last."""
    if value is None or value == "":
        return (3, 0.0, "")
    if isinstance(value, bool | int | float):
        return (0, float(value) if abs(value) < 1e300 else 1e300, "")  # noqa: PLR2004 - near the end of doubles
    if isinstance(value, list | tuple | Mapping):
        return (1, float(len(value)), "")
    moment = _moment(str(value))
    return (0, moment.timestamp(), "") if moment is not None else (2, 0.0, text.casefold())


def _moment(text: str) -> datetime | None:
    if not _DATE.fullmatch(text):
        return None
    try:
        moment = datetime.fromisoformat(text)
        # A local time outside the calendar cannot be shown as a date.
        return moment.astimezone(UTC) if 1900 <= moment.year <= 9000 else None  # noqa: PLR2004 - years people mean
    except (ValueError, OverflowError):
        return None
