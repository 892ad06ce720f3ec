"""A batch as a table: rows are added, answered, filtered and sorted as plain lists; a proxy model is far too slow.

Knows no view and no key. While keys are asked, rows change in their places; ``settle`` puts them in order again.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from videsk_desktop.core.batch import Row, Standing
from videsk_desktop.core.folding import fold, fold_all
from videsk_desktop.core.sorting import order
from videsk_desktop.i18n import Language
from videsk_desktop.ui.batch_cells import BatchCells, Field, alignment, sign, title

_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class BatchModel(QAbstractTableModel):
    """A place counts the rows as they were read, whatever is shown of them; ``shown`` holds places."""

    def __init__(self) -> None:
        super().__init__()
        self._language: Language | None = None
        self._cells: BatchCells | None = None
        self._rows: list[Row] = []
        self._texts: list[bytes] = []
        self._shown: list[int] = []
        self._counts: Counter[Standing] = Counter()
        self._needle = b""
        self._wanted: Standing | None = None
        self._sorted_by = Field.LINE
        self._descending = False

    @property
    def rows(self) -> Sequence[Row]:
        """All rows, in the order of the lines."""
        return self._rows

    @property
    def shown(self) -> Sequence[int]:
        """The places of the rows that pass the filter, as they stand from top to bottom."""
        return self._shown

    @property
    def wanted(self) -> Standing | None:
        """The only standing that is shown; None: all are."""
        return self._wanted

    @property
    def filtered(self) -> bool:
        """Whether some rows may be hidden."""
        return bool(self._needle) or self._wanted is not None

    @property
    def counts(self) -> Mapping[Standing, int]:
        """How many rows are of each standing."""
        return +self._counts

    def clear(self) -> None:
        """Hold nothing, and filter nothing."""
        self.beginResetModel()
        self._rows, self._texts, self._shown = [], [], []
        self._counts.clear()
        self._needle, self._wanted = b"", None
        self.endResetModel()

    def append(self, rows: Sequence[Row]) -> None:
        """Take rows in; they are shown by ``show_more`` or ``settle``: a view takes longer to paint than to read."""
        self._rows += rows
        self._counts.update(row.standing for row in rows)
        self._texts += self._folded(rows)

    def show_more(self) -> None:
        """Show the rows that were added behind the others; where some are hidden or sorted, they wait."""
        first, last = len(self._shown), len(self._rows) - 1
        plain = self._sorted_by is Field.LINE and not self._descending and not self.filtered
        if plain and first <= last:
            self.beginInsertRows(_ROOT, first, last)
            self._shown += range(first, last + 1)
            self.endInsertRows()

    def replace(self, rows: Mapping[int, Row]) -> None:
        """Change rows in their places."""
        texts = self._folded(list(rows.values()))
        for (place, row), text in zip(rows.items(), texts, strict=True):
            self._counts[self._rows[place].standing] -= 1
            self._counts[row.standing] += 1
            self._rows[place], self._texts[place] = row, text
        if len(rows) == len(self._rows):
            self._changed(0, len(self._shown) - 1)
        else:
            for place in rows:
                if (at := self.row_of(place)) is not None:
                    self._changed(at, at)

    def settle(self) -> None:
        """Filter and sort anew."""
        self.beginResetModel()
        places = range(len(self._rows))
        if self._needle:
            needle, texts = self._needle, self._texts
            places = [place for place in places if needle in texts[place]]  # type: ignore[assignment]  # a sequence
        if self._wanted is not None:
            rows, wanted = self._rows, self._wanted
            places = [place for place in places if rows[place].standing == wanted]  # type: ignore[assignment]
        self._shown = self._ordered(places)
        self.endResetModel()

    def set_filter(self, text: str) -> None:
        """Keep the rows in which ``text`` stands somewhere, regardless of case and accents."""
        self._needle = fold(text.strip())
        self.settle()

    def want(self, standing: Standing | None) -> None:
        """Keep the rows of this standing; None: all."""
        self._wanted = standing
        self.settle()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 is the order of the lines."""
        self._sorted_by = Field(column) if column >= 0 else Field.LINE
        self._descending = column >= 0 and order is Qt.SortOrder.DescendingOrder
        self.settle()

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self._language, self._cells = language, BatchCells(language)
        self._texts = self._folded(self._rows)
        self.settle()

    def row_of(self, place: int) -> int | None:
        """Return in which row the one at ``place`` stands now, or None."""
        if place < len(self._shown) and self._shown[place] == place:
            return place
        try:
            return self._shown.index(place)
        except ValueError:
            return None

    def _changed(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(Field) - 1))

    def _folded(self, rows: Sequence[Row]) -> list[bytes]:
        cells = self._cells
        if cells is None:
            return [b""] * len(rows)
        return fold_all(["\n".join([cells.words(row, column) for column in Field]) for row in rows])

    def _ordered(self, places: Sequence[int]) -> list[int]:
        if self._sorted_by is Field.LINE:
            return list(reversed(places)) if self._descending else list(places)
        language, cells, column = self._language, self._cells, self._sorted_by
        if language is None or cells is None:
            return list(places)
        values = [cells.value(self._rows[place], column) for place in places]
        enye = language.code == "es"
        return [places[at] for at in order(values, descending=self._descending, enye=enye)]

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Return how much is known of each."""
        return 0 if parent.isValid() else len(Field)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name a column."""
        if orientation is not Qt.Orientation.Horizontal or self._language is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return title(Field(section), self._language)
        return alignment(Field(section)) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's words, its sign or its side."""
        if not index.isValid() or self._cells is None:
            return None
        row, column = self._rows[self._shown[index.row()]], Field(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells.words(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(column)
        return sign(row, column) if role == Qt.ItemDataRole.DecorationRole else None
