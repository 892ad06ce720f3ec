"""The view of a batch's table: its columns, its selection kept through every filter and order.

Knows the model, and nothing of what is done with a selection.
"""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent

from videsk_desktop.ui.batch_cells import Field
from videsk_desktop.ui.batch_model import BatchModel
from videsk_desktop.ui.plain_table import PlainTable

# In characters; the answer takes the rest.
_WIDTHS = {
    Field.LINE: 9,
    Field.LABEL: 24,
    Field.FINGERPRINT: 16,
    Field.FORECAST: 32,
    Field.EXPIRES: 20,
    Field.MS: 9,
}
# A selection of more rows is not kept through a reset: finding each again would take longer than the reset.
_MOST_KEPT = 500


class BatchTable(PlainTable):
    """``row_chosen``: the place of the current row, -1 for none. ``open_requested``: Enter or a double click on one.

    ``menu_requested``: at a place of the screen.
    """

    row_chosen = Signal(int)
    open_requested = Signal()
    menu_requested = Signal(QPoint)

    def __init__(self, model: BatchModel) -> None:
        super().__init__()
        self.setObjectName("batchTable")
        self._model = model
        self._kept: list[int] = []
        self._current = -1
        self.setModel(model)
        self._set_up()
        model.modelAboutToBeReset.connect(self._keep_selection)
        model.modelReset.connect(self._restore_selection)
        model.rowsInserted.connect(self._fit_columns)
        self.selectionModel().currentRowChanged.connect(lambda *_: self._tell_current())
        self.doubleClicked.connect(self.open_requested)

    def _set_up(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.8))
        header = self.horizontalHeader()
        header.setSectionResizeMode(Field.ANSWER, header.ResizeMode.Stretch)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        for field, width in _WIDTHS.items():
            self.setColumnWidth(field, width * self.fontMetrics().averageCharWidth())

    @property
    def selected(self) -> list[int]:
        """The places of the selected rows, as they stand from top to bottom."""
        shown = self._model.shown
        return [shown[row] for row in sorted(self._selected_rows())]

    @property
    def selected_count(self) -> int:
        """How many rows are selected, without naming them."""
        return sum(each.height() for each in self.selectionModel().selection().toList())

    @property
    def current(self) -> int:
        """The place of the current row, -1 for none."""
        index = self.currentIndex()
        return self._model.shown[index.row()] if index.isValid() else -1

    def forget_selection(self) -> None:
        """Select nothing, in the order of the lines: other keys come."""
        self._kept, self._current = [], -1
        self.clearSelection()
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)

    def _selected_rows(self) -> set[int]:
        ranges = self.selectionModel().selection().toList()
        return {row for each in ranges for row in range(each.top(), each.bottom() + 1)}

    def _fit_columns(self) -> None:
        """Show labels where there are any."""
        if self.isColumnHidden(Field.LABEL) == any(row.label for row in self._model.rows):
            self.setColumnHidden(Field.LABEL, not self.isColumnHidden(Field.LABEL))

    def _keep_selection(self) -> None:
        shown = self._model.shown
        if self.current < 0:
            # A filter has left nothing: what was selected before comes back with its rows.
            return
        self._current = self.current
        rows = self._selected_rows() if self.selected_count <= _MOST_KEPT else set()
        self._kept = [shown[row] for row in rows]

    def _restore_selection(self) -> None:
        """Select what was selected, as far as it is shown."""
        self._fit_columns()
        selection = QItemSelection()
        kept, last = set(self._kept), self._model.columnCount() - 1
        for row, place in enumerate(self._model.shown if kept else ()):
            if place in kept:
                selection.select(self._model.index(row, 0), self._model.index(row, last))
        at = self._model.row_of(self._current) if self._current >= 0 else None
        if at is not None:
            index = self._model.index(at, 0)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(index)
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._tell_current()

    def _tell_current(self) -> None:
        self.row_chosen.emit(self.current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current row on Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        ):
            self.open_requested.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row under the mouse, or of the current one."""
        keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        place = self.visualRect(self.currentIndex()).bottomLeft() if keyboard else event.pos()
        if self.currentIndex().isValid():
            self.menu_requested.emit(self.viewport().mapToGlobal(place))
