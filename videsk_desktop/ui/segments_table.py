"""The table's view: its columns as the user arranged them, its selection kept through every filter and order.

Knows the model, and nothing of what is done with a selection.
"""

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QKeySequence, QPalette

from videsk_desktop.core.columns import CREATED, Column
from videsk_desktop.core.layout import Layout, Place
from videsk_desktop.ui.plain_table import PlainCells, PlainTable
from videsk_desktop.ui.segment_marks import SegmentMarks
from videsk_desktop.ui.segments_model import SegmentsModel
from videsk_desktop.ui.surface import SPACE, palette_changed
from videsk_desktop.ui.theme import Role, colours

# The narrowest and the widest column, in characters, before the user draws them otherwise.
_WIDTHS = (8, 38)
_ROWS_MEASURED = 20
# A selection of more rows is not kept through a reset: finding each again would take longer than the reset.
_MOST_KEPT = 500
_SETTLED_MS = 400


class SegmentsTable(PlainTable):
    """``arranged``: the user moved, hid or widened columns. ``open_requested``: the current segment, in full.

    ``menu_requested``: a cell's menu, at a place of the screen; ``columns_requested``: the header's.
    """

    arranged = Signal()
    open_requested = Signal()
    menu_requested = Signal(QPoint)
    columns_requested = Signal(QPoint)

    def __init__(self, model: SegmentsModel) -> None:
        super().__init__()
        self.setObjectName("segmentsTable")
        self._model = model
        self._layout = Layout()
        self._columns: tuple[Column, ...] = ()
        self._widths: dict[str, int] = {}
        self._arranging = False
        self._kept: list[int] = []
        self._current: int | None = None
        self._plain, self._marks = PlainCells(self), SegmentMarks(self)
        self.setItemDelegate(self._plain)
        self.setModel(model)
        self._set_up_headers()
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self.arranged)
        model.modelAboutToBeReset.connect(self._keep_selection)
        model.modelReset.connect(self._fit_model)
        self.doubleClicked.connect(self.open_requested)

    def _set_up_headers(self) -> None:
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.setSectionsMovable(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(
            lambda place: self.columns_requested.emit(header.viewport().mapToGlobal(place))
        )
        header.sectionMoved.connect(self._user_arranged)
        header.sectionResized.connect(self._user_resized)
        self.setSortingEnabled(True)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(rows.ResizeMode.Fixed)
        rows.setDefaultSectionSize(round(self.fontMetrics().height() * 1.8))
        rows.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._tint_rows()

    @property
    def shown_columns(self) -> list[Column]:
        """The columns that are not hidden, as they stand from left to right."""
        return [column for column in self.ordered_columns if not self.is_hidden(column)]

    @property
    def ordered_columns(self) -> list[Column]:
        """All columns, as they stand from left to right."""
        header = self.horizontalHeader()
        return [self._columns[header.logicalIndex(place)] for place in range(len(self._columns))]

    @property
    def hidden_fields(self) -> int:
        """How many columns are hidden that hold what was sent, and not only what the id tells."""
        return sum(self.is_hidden(column) for column in self._columns if column != CREATED)

    @property
    def selected_rows(self) -> list[int]:
        """The places of the selected segments in the server's order, as they stand from top to bottom."""
        rows = self._model.rows
        return [rows[row] for row in sorted(index.row() for index in self.selectionModel().selectedRows())]

    @property
    def current_column(self) -> Column | None:
        """The column of the current cell."""
        index = self.currentIndex()
        return self._columns[index.column()] if index.isValid() else None

    def is_hidden(self, column: Column) -> bool:
        """Whether the user, or the beginning, hid ``column``."""
        return self.isColumnHidden(self._columns.index(column))

    def set_hidden(self, column: Column, *, hidden: bool) -> None:
        """Hide or show a column; the last one that is shown stays."""
        if hidden and self.shown_columns == [column]:
            return
        self.setColumnHidden(self._columns.index(column), hidden)
        self._user_arranged()

    def put(self, columns: list[Column]) -> None:
        """Let all columns stand in this order."""
        self._put([self._columns.index(column) for column in columns])
        self._user_arranged()

    def arrangement(self) -> Layout:
        """Return how the columns are arranged now."""
        return Layout(
            tuple(
                Place(column.code, shown=not self.is_hidden(column), width=self._widths.get(column.code))
                for column in self.ordered_columns
            )
        )

    def use_arrangement(self, layout: Layout) -> None:
        """Arrange the columns; an empty layout is how it all began."""
        self._layout = layout
        self._widths = {place.code: place.width for place in layout.places if place.width is not None}
        self._arrange()

    def set_needle(self, needle: bytes) -> None:
        """Mark what is searched."""
        self._marks.needle = needle
        self.setItemDelegate(self._marks if needle else self._plain)
        self.viewport().update()

    def _fit_model(self) -> None:
        columns = tuple(self._model.columns)
        if columns != self._columns:
            self._columns = columns
            self._arrange()
        self._restore_selection()

    def _arrange(self) -> None:
        self._arranging = True
        known = {place.code: place for place in self._layout.places}
        by_code = {column.code: place for place, column in enumerate(self._columns)}
        first = [by_code[code] for code in known if code in by_code]
        self._put(first + [place for code, place in by_code.items() if code not in known])
        for place, column in enumerate(self._columns):
            kept = known.get(column.code)
            self.setColumnHidden(place, column == CREATED if kept is None else not kept.shown)
            self.setColumnWidth(place, self._widths.get(column.code) or self._needed(place))
        self._show_order()
        self._arranging = False

    def _show_order(self) -> None:
        """Let the arrow stand over the column that it stood over: there may be others before it now."""
        header = self.horizontalHeader()
        header.blockSignals(True)  # noqa: FBT003 - Qt's way
        header.setSortIndicator(*self._model.sorted_by)
        header.blockSignals(False)  # noqa: FBT003 - Qt's way

    def _put(self, places: list[int]) -> None:
        header = self.horizontalHeader()
        arranging, self._arranging = self._arranging, True
        for visual, place in enumerate(places):
            header.moveSection(header.visualIndex(place), visual)
        self._arranging = arranging

    def _needed(self, section: int) -> int:
        """Fit a column to its name and its first rows; asking Qt to do so would read every row."""
        metrics, bold = self.fontMetrics(), self.horizontalHeader().fontMetrics()
        narrowest, widest = (round(metrics.averageCharWidth() * characters) for characters in _WIDTHS)
        name = str(self._model.headerData(section, Qt.Orientation.Horizontal))
        needed = bold.horizontalAdvance(name) + 3 * SPACE
        for row in range(min(self._model.rowCount(), _ROWS_MEASURED)):
            index = self._model.index(row, section)
            font = index.data(Qt.ItemDataRole.FontRole)
            measured = QFontMetrics(font) if font is not None else metrics
            sign = 3 * SPACE if index.data(Qt.ItemDataRole.DecorationRole) is not None else 0
            needed = max(needed, measured.horizontalAdvance(index.data()) + sign + 2 * SPACE)
        return min(max(needed, narrowest), widest)

    def _user_arranged(self) -> None:
        if not self._arranging:
            self._layout = self.arrangement()
            self._settled.start()

    def _user_resized(self, section: int, _before: int, width: int) -> None:
        if self._arranging or not width or not 0 <= section < len(self._columns):
            return
        # The last one takes what is left over: that is not the user's choice.
        if self.shown_columns[-1:] != [self._columns[section]]:
            self._widths[self._columns[section].code] = width
            self._user_arranged()

    def _keep_selection(self) -> None:
        index, rows = self.currentIndex(), self._model.rows
        if not index.isValid() or index.row() >= len(rows):
            return
        self._current = rows[index.row()]
        ranges = self.selectionModel().selection().toList()
        small = sum(each.height() for each in ranges) <= _MOST_KEPT
        chosen = {row for each in ranges for row in range(each.top(), each.bottom() + 1)} if small else {index.row()}
        self._kept = [rows[row] for row in chosen if row < len(rows)]

    def _restore_selection(self) -> None:
        """Select what was selected, as far as it is shown; what is not comes back with its row."""
        if self._current is None:
            return
        kept = set(self._kept)
        rows = [row for row, place in enumerate(self._model.rows) if place in kept] if kept else []
        current = self._model.row_of(self._current)
        selection = QItemSelection()
        last = max(self._model.columnCount() - 1, 0)
        for row in rows:
            selection.select(self._model.index(row, 0), self._model.index(row, last))
        if current is not None:
            index = self._model.index(current, 0)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(index)
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def forget_selection(self) -> None:
        """Select nothing: other segments come."""
        self.clearSelection()
        self._kept, self._current = [], None

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if palette_changed(event):
            self._tint_rows()

    def _tint_rows(self) -> None:
        # Under the last row Qt fills the header with the colour of field outlines (see theme).
        rows = self.verticalHeader()
        palette = rows.palette()
        # Even where it is that already: a colour that nobody set follows the table's.
        palette.setColor(QPalette.ColorRole.Window, colours()[Role.BASE])
        rows.setPalette(palette)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current segment on Enter; Qt's own way of copying passes no gate: an action takes the same keys."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        ):
            self.open_requested.emit()
        elif not event.matches(QKeySequence.StandardKey.Copy):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the cell under the mouse, or of the current one."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self.visualRect(self.currentIndex()).bottomLeft()
        else:
            place = self.viewport().mapFromGlobal(event.globalPos())
        if self.indexAt(place).isValid() or self.currentIndex().isValid():
            self.menu_requested.emit(self.viewport().mapToGlobal(place))
