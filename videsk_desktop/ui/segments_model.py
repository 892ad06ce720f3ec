"""The segments as a table: filtered and sorted as plain lists, which is a hundred times faster than a proxy model.

Knows no view. A Collection only ever grows. The texts of cells are made when they are looked at; what a search looks
through is read in slices between two events, and until that is done a search finds what was read.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal

from videsk_desktop.core.columns import Column, Kind
from videsk_desktop.core.folding import fold
from videsk_desktop.core.redaction import Gate
from videsk_desktop.core.segments import Collection
from videsk_desktop.core.selecting import Selecting
from videsk_desktop.i18n import Language
from videsk_desktop.ui.cells import LEFT, RIGHT, Cells
from videsk_desktop.ui.segment_looks import SegmentLooks
from videsk_desktop.ui.segment_words import column_title

# A list of so many rows is read at once, of a longer one the columns of so many; the others in slices of 5 ms.
_AT_ONCE = 1_000
_SLICE = 400
_ROOT = QModelIndex()

_Index = QModelIndex | QPersistentModelIndex


class SegmentsModel(QAbstractTableModel):
    """``SEGMENT_ROLE`` returns the row's Segment; its ``index`` is the key by which a selection survives a reset.

    ``HIDDEN_HIT_ROLE``: whether a cell holds what is searched where its text does not show it. ``read_on``: more rows
    were read, so that columns, flags or matches may have changed.
    """

    read_on = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._language: Language | None = None
        self._gate = Gate()
        self._looks: SegmentLooks | None = None
        self._selecting: Selecting | None = None
        self._columns: tuple[Column, ...] = ()
        self._rows: Sequence[int] = ()
        self._filter = ""
        self._sorted_by: Column | None = None
        self._descending = False
        self._slices = QTimer(self)
        self._slices.setInterval(0)
        self._slices.timeout.connect(self._read_slice)

    def guard(self, gate: Gate) -> None:
        """Show no key that ``gate`` knows in the segments that follow."""
        self._gate = gate

    @property
    def columns(self) -> Sequence[Column]:
        """The columns of the rows read so far."""
        return self._columns

    @property
    def rows(self) -> Sequence[int]:
        """The places, in the server's order, of the rows that are shown, in the order in which they are."""
        return self._rows

    @property
    def selecting(self) -> Selecting | None:
        """What was read of the rows; None while there are none."""
        return self._selecting

    @property
    def loaded(self) -> int:
        """How many segments there are, whatever the filter."""
        return len(self._selecting.collection) if self._selecting is not None else 0

    @property
    def irregular(self) -> int:
        """How many rows are flagged."""
        return self._selecting.irregular if self._selecting is not None else 0

    @property
    def filtered(self) -> bool:
        """Whether a filter is set."""
        return bool(self._filter) or self.narrowed

    @property
    def narrowed(self) -> bool:
        """Whether only rows with certain values are shown."""
        return self._selecting is not None and bool(self._selecting.wanted)

    @property
    def sorted_by(self) -> tuple[int, Qt.SortOrder]:
        """The section that the rows are sorted by, -1 for the server's order, and in which direction."""
        section = self._columns.index(self._sorted_by) if self._sorted_by in self._columns else -1
        return section, Qt.SortOrder.DescendingOrder if self._descending else Qt.SortOrder.AscendingOrder

    @property
    def needle(self) -> bytes:
        """What is searched, folded."""
        return fold(self._filter)

    @property
    def reading(self) -> bool:
        """Whether rows are still to be read."""
        return self._slices.isActive()

    def show_collection(self, collection: Collection | None) -> None:
        """Show ``collection``; one that was shown before has only grown, so only its new rows are read."""
        if collection is None or self._language is None:
            self._reset_to(None)
        elif self._selecting is None or self._selecting.collection is not collection:
            self._begin(collection, self._language)
        else:
            self._grow(self._selecting)
        if self._selecting is not None and not self._selecting.done:
            self._slices.start()

    def set_filter(self, text: str) -> None:
        """Keep the rows in which ``text`` stands somewhere, regardless of case and accents."""
        self._filter = text.strip()
        self._rearrange()

    def narrow(self, column: Column, value: object) -> None:
        """Keep the rows that have exactly ``value`` in ``column``."""
        if self._selecting is not None:
            self._selecting.want(column, value)
            self._rearrange()

    def widen(self, column: Column | None = None) -> None:
        """Take back what was narrowed by ``column``; by any column where None is given."""
        if self._selecting is not None:
            self._selecting.want_any(column)
            self._rearrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 is the server's own order."""
        self._sorted_by = self._columns[column] if 0 <= column < len(self._columns) else None
        self._descending = order is Qt.SortOrder.DescendingOrder
        self._rearrange()

    def retranslate(self, language: Language) -> None:
        """Write the cells in another language."""
        self._language = language
        if self._selecting is not None:
            wanted = self._selecting.wanted
            self._begin(self._selecting.collection, language, wanted)
            self._slices.start()

    def read_all(self) -> None:
        """Read at once what would be read in slices."""
        while self._selecting is not None and not self._selecting.done:
            self._read_slice()

    def row_of(self, key: int) -> int | None:
        """Return the row in which the segment with ``index`` ``key`` stands now, or None."""
        try:
            return self._rows.index(key)
        except ValueError:
            return None

    def _begin(self, collection: Collection, language: Language, wanted: Mapping[Column, object] | None = None) -> None:
        """Read ``collection`` from its beginning, in the words of ``language``."""
        cells = Cells(language, self._gate)
        selecting = Selecting(collection, cells.searched, cells.made, enye=language.code == "es")
        selecting.wanted = dict(wanted or {})
        self._looks = SegmentLooks(selecting, cells, language)
        self._reset_to(selecting)

    def _reset_to(self, selecting: Selecting | None) -> None:
        self.beginResetModel()
        self._slices.stop()
        self._selecting = selecting
        if selecting is not None:
            self._read_beginning(selecting)
        self._columns = selecting.columns() if selecting is not None else ()
        self._arrange()
        self.endResetModel()

    def _grow(self, selecting: Selecting) -> None:
        known, before = self._columns, len(self._rows)
        self._read_beginning(selecting)
        columns = selecting.columns()
        if columns == known and not self.filtered and self._sorted_by is None:
            if self.loaded > before:
                self.beginInsertRows(_ROOT, before, self.loaded - 1)
                self._arrange()
                self.endInsertRows()
        else:
            self.beginResetModel()
            self._columns = columns
            self._arrange()
            self.endResetModel()

    @staticmethod
    def _read_beginning(selecting: Selecting) -> None:
        selecting.look(_AT_ONCE)
        if len(selecting.collection) - selecting.haystack.read <= _AT_ONCE:
            while not selecting.done:
                selecting.read(_AT_ONCE)

    def _read_slice(self) -> None:
        selecting = self._selecting
        if selecting is None:
            self._slices.stop()
            return
        selecting.read(_SLICE)
        columns = selecting.columns()
        if columns != self._columns:
            self.beginResetModel()
            self._columns = columns
            self.endResetModel()
        if selecting.done:
            self._slices.stop()
            if self._filter:
                self._rearrange()
            self.read_on.emit()

    def _rearrange(self) -> None:
        self.beginResetModel()
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        if self._selecting is None:
            self._rows = ()
            return
        needle = self.needle
        if self._looks is not None:
            self._looks.needle = needle
        self._rows = self._selecting.rows(needle, sorted_by=self._sorted_by, descending=self._descending)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return how many rows pass the filter."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Return how many columns the segments have."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a view asks of one cell."""
        if self._looks is None or not index.isValid():
            return None
        return self._looks.of(role, self._rows[index.row()], self._columns[index.column()])

    def value(self, row: int, column: Column) -> object:
        """Return the raw value of the segment at place ``row`` of the server's order."""
        return self._selecting.collection.value(row, column) if self._selecting is not None else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the name of a field, or the number of a row in the server's order, from 1."""
        if orientation is Qt.Orientation.Vertical:
            shown = role == Qt.ItemDataRole.DisplayRole and section < len(self._rows)
            return str(self._rows[section] + 1) if shown else None
        if not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._header_alignment(self._columns[section])
        return self.title(self._columns[section]) if role == Qt.ItemDataRole.DisplayRole else None

    def title(self, column: Column) -> str:
        """Return a column's name for the user."""
        return self._gate.redact(column_title(column, self._language)).text if self._language is not None else ""

    def _header_alignment(self, column: Column) -> Qt.AlignmentFlag:
        """Stand over numbers where most values are numbers."""
        numbers = self._selecting is not None and self._selecting.kind(column) is Kind.NUMBER
        return RIGHT if numbers else LEFT
