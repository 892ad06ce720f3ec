"""The segments as a table: filtered and sorted as plain lists, which is a hundred times faster than a proxy model.

Knows no view. Rows are Segments of a Collection that only ever grows; the texts of cells are made once a row.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont, QIcon

from videsk_desktop.core.segments import Collection, Irregularity, Segment, columns
from videsk_desktop.i18n import Language
from videsk_desktop.texts.foreign import foreign
from videsk_desktop.ui.cells import alignment, shown, sort_key, swatch, value_of
from videsk_desktop.ui.icons import icon
from videsk_desktop.ui.surface import lettering
from videsk_desktop.ui.theme import Role

LONGEST_NAME = 60
SEGMENT_ROLE = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()

_Index = QModelIndex | QPersistentModelIndex
_Look = Callable[[Segment, str], object]


class SegmentsModel(QAbstractTableModel):
    """``SEGMENT_ROLE`` returns the row's Segment; its ``index`` is the key by which a selection survives a reset."""

    def __init__(self) -> None:
        super().__init__()
        self._language: Language | None = None
        self._collection: Collection | None = None
        self._columns: tuple[str, ...] = ()
        self._texts: list[tuple[str, ...]] = []
        self._haystack: list[str] = []
        self._rows: list[int] = []
        self._filter = ""
        self._sorted_by = -1
        self._descending = False
        self._fixed_font = lettering(fixed=True)
        self._looks: dict[int, _Look] = {
            Qt.ItemDataRole.TextAlignmentRole: self._alignment,
            Qt.ItemDataRole.DecorationRole: self._decoration,
            Qt.ItemDataRole.FontRole: self._font,
            Qt.ItemDataRole.ToolTipRole: self._note,
        }

    @property
    def loaded(self) -> int:
        """How many segments there are, whatever the filter."""
        return len(self._texts)

    @property
    def filtered(self) -> bool:
        """Whether a filter is set."""
        return bool(self._filter)

    def show_collection(self, collection: Collection | None) -> None:
        """Show ``collection``; one that was shown before has only grown, so only its new rows are read."""
        self.beginResetModel()
        known = self._columns
        self._columns = columns(collection.items) if collection is not None else ()
        if collection is not self._collection or self._columns != known:
            self._texts, self._haystack = [], []
        self._collection = collection
        self._read()
        self._arrange()
        self.endResetModel()

    def set_filter(self, text: str) -> None:
        """Keep the rows in which ``text`` stands somewhere, regardless of case."""
        self.beginResetModel()
        self._filter = text.strip().casefold()
        self._arrange()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 is the server's own order."""
        self.beginResetModel()
        self._sorted_by, self._descending = column, order is Qt.SortOrder.DescendingOrder
        self._arrange()
        self.endResetModel()

    def retranslate(self, language: Language) -> None:
        """Write the cells in another language."""
        self.beginResetModel()
        self._language = language
        self._texts, self._haystack = [], []
        self._read()
        self._arrange()
        self.endResetModel()

    def row_of(self, key: int) -> int | None:
        """Return the row in which the segment with ``index`` ``key`` stands now, or None."""
        try:
            return self._rows.index(key)
        except ValueError:
            return None

    def _read(self) -> None:
        if self._collection is None or self._language is None:
            return
        for segment in self._collection[len(self._texts) :]:
            texts = tuple(shown(value_of(segment, column), self._language) for column in self._columns)
            self._texts.append(texts)
            self._haystack.append("\n".join(texts).casefold())

    def _arrange(self) -> None:
        needle = self._filter
        self._rows = [place for place, text in enumerate(self._haystack) if needle in text]
        if self._collection is None or not 0 <= self._sorted_by < len(self._columns):
            return
        column = self._sorted_by
        segments, name = self._collection, self._columns[column]
        keys = {row: sort_key(value_of(segments[row], name), self._texts[row][column]) for row in self._rows}
        self._rows.sort(key=keys.__getitem__, reverse=self._descending)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return how many rows pass the filter."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Return how many fields the segments have."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a view asks of one cell."""
        if not index.isValid() or self._collection is None:
            return None
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts[row][column]
        segment = self._collection[row]
        if role == SEGMENT_ROLE:
            return segment
        look = self._looks.get(role)
        return look(segment, self._columns[column]) if look is not None else None

    @staticmethod
    def _alignment(segment: Segment, column: str) -> Qt.AlignmentFlag:
        return alignment(value_of(segment, column))

    @staticmethod
    def _decoration(segment: Segment, column: str) -> QIcon | QColor | None:
        if column == "name" and segment.irregularity is not None:
            return icon("warning", Role.AMBER)
        return swatch(value_of(segment, column))

    def _font(self, _segment: Segment, column: str) -> QFont | None:
        return self._fixed_font if column == "id" else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the name of a field, or the number of a row in the server's order, from 1."""
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation is Qt.Orientation.Horizontal:
            return self._header_alignment(section)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return str(self._rows[section] + 1) if section < len(self._rows) else None
        if not 0 <= section < len(self._columns) or self._language is None:
            return None
        known = {"name": self._language.text("SegmentsModel", "Name"), "id": self._language.text("SegmentsModel", "ID")}
        return known.get(self._columns[section]) or foreign(self._columns[section], LONGEST_NAME)

    def _header_alignment(self, section: int) -> Qt.AlignmentFlag:
        """Stand over numbers where the first value is one."""
        if self._collection is None or not len(self._collection) or not 0 <= section < len(self._columns):
            return alignment("")
        return alignment(value_of(self._collection[0], self._columns[section]))

    def _note(self, segment: Segment, column: str) -> str | None:
        """Return what is worth saying about a cell: why a row is flagged, when an id was made."""
        if self._language is None:
            return None
        if segment.irregularity is not None:
            return {
                Irregularity.NOT_AN_OBJECT: self._language.text("SegmentsModel", "This row is not an object"),
                Irregularity.NO_ID: self._language.text("SegmentsModel", "This segment has no ID"),
                Irregularity.DUPLICATE_ID: self._language.text("SegmentsModel", "Another segment has the same ID"),
            }[segment.irregularity]
        if column == "id" and segment.created is not None:
            when = self._language.date(segment.created)
            return self._language.text("SegmentsModel", "Created on {date}, by its ID").format(date=when)
        return None
