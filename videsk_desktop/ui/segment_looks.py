"""How one cell of the segments looks, by Qt's roles: its text, its sign, its note, and whether it hides a hit."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QIcon

from videsk_desktop.core.columns import Column, Source
from videsk_desktop.core.segments import Irregularity
from videsk_desktop.core.selecting import Selecting
from videsk_desktop.i18n import Language
from videsk_desktop.ui.cells import Cells, alignment, swatch
from videsk_desktop.ui.icons import icon
from videsk_desktop.ui.segment_words import flag_words
from videsk_desktop.ui.surface import lettering
from videsk_desktop.ui.theme import Role

SEGMENT_ROLE = Qt.ItemDataRole.UserRole
HIDDEN_HIT_ROLE = Qt.ItemDataRole.UserRole + 1

_Look = Callable[[int, Column], object]


class SegmentLooks:
    """The cells of what ``selecting`` reads. ``needle``: what is searched, folded."""

    def __init__(self, selecting: Selecting, cells: Cells, language: Language) -> None:
        self.needle = b""
        self._selecting = selecting
        self._collection = selecting.collection
        self._cells = cells
        self._language = language
        self._fixed_font = lettering(fixed=True)
        self._looks: dict[int, _Look] = {
            Qt.ItemDataRole.DisplayRole: self._text,
            Qt.ItemDataRole.TextAlignmentRole: self._alignment,
            Qt.ItemDataRole.DecorationRole: self._decoration,
            Qt.ItemDataRole.FontRole: self._font,
            Qt.ItemDataRole.ToolTipRole: self._note,
            SEGMENT_ROLE: lambda row, _: self._collection[row],
            HIDDEN_HIT_ROLE: lambda row, column: selecting.holds(row, column, self.needle),
        }

    def of(self, role: int, row: int, column: Column) -> object:
        """Return what a view asks of the segment at place ``row`` of the server's order; None for other roles."""
        look = self._looks.get(role)
        return look(row, column) if look is not None else None

    def _text(self, row: int, column: Column) -> str:
        return self._cells.shown(self._collection.value(row, column))

    def _alignment(self, row: int, column: Column) -> Qt.AlignmentFlag:
        return alignment(self._collection.value(row, column))

    def _decoration(self, row: int, column: Column) -> QIcon | QColor | None:
        flagged = column.source is Source.NAME and self._flag(row, column) is not None
        if flagged or column in self._selecting.mixed.get(row, ()):
            return icon("warning", Role.AMBER)
        return swatch(self._collection.value(row, column)) if column.source is Source.FIELD else None

    def _font(self, _row: int, column: Column) -> QFont | None:
        return self._fixed_font if column.source is Source.ID else None

    def _flag(self, row: int, column: Column) -> Irregularity | None:
        """Return why a row is flagged; a value of another type is told where it stands, and at the row's name."""
        irregularity = self._collection.irregularity(row)
        mixed = self._selecting.mixed.get(row, ())
        if column in mixed or (column.source is Source.NAME and mixed):
            return irregularity or Irregularity.MIXED_TYPES
        return irregularity

    def _note(self, row: int, column: Column) -> str | None:
        """Return what is worth saying about a cell: why its row is flagged, or what the cell leaves out."""
        flag = self._flag(row, column)
        if flag is not None:
            return flag_words(flag, self._language)
        value = self._collection.value(row, column)
        if column.source is not Source.ID:
            return self._cells.note(value)
        made = self._cells.made(str(value))
        words = self._language.text("SegmentsModel", "Created on {date}, by its ID")
        return words.format(date=made) if made else None
