"""The environments by name and address: Videsk and practice first and fixed, those of the user below."""

from itertools import product

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem

from videsk_desktop.texts.foreign import foreign
from videsk_desktop.ui.icons import icon_in_list
from videsk_desktop.ui.surface import palette_changed
from videsk_desktop.ui.theme import Role, colours

_NAME_WIDTH = 22
_SHOWN_ROWS = 5


class EnvironmentTable(QTableWidget):
    """The first ``fixed`` rows are greyed. ``chosen``: another row; ``delete_requested``: of the one that is chosen."""

    chosen = Signal(int)
    edit_requested = Signal()
    delete_requested = Signal()

    def __init__(self, fixed: int) -> None:
        super().__init__(0, 2)
        self.setObjectName("environmentTable")
        self._fixed = fixed
        self._wrong: set[int] = set()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.7))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setColumnWidth(0, _NAME_WIDTH * self.fontMetrics().averageCharWidth())
        rows = _SHOWN_ROWS * self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(rows + header.sizeHint().height() + 2 * self.frameWidth())
        self.currentCellChanged.connect(self._choose_another)
        self.cellDoubleClicked.connect(lambda *_: self.edit_requested.emit())

    def show_rows(self, rows: list[tuple[str, str, bool]]) -> None:
        """Show names and addresses, and which of them are not ready to be used."""
        self.setRowCount(len(rows))
        self._wrong = {row for row, (_, _, wrong) in enumerate(rows) if wrong}
        for row, cells in enumerate(rows):
            for column, words in enumerate(cells[:2]):
                self.setItem(row, column, QTableWidgetItem(foreign(words)))
        self._tint()

    def choose(self, row: int) -> None:
        """Select a row, as a click does."""
        self.setCurrentCell(row, 0, QItemSelectionModel.SelectionFlag.ClearAndSelect | _ROWS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del deletes, F2 edits."""
        if event.key() == Qt.Key.Key_Delete:
            self.delete_requested.emit()
        elif event.key() == Qt.Key.Key_F2:
            self.edit_requested.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if palette_changed(event):
            self._tint()

    def _choose_another(self, row: int, _column: int, before: int, _column_before: int) -> None:
        if row != before:
            self.chosen.emit(row)

    def _tint(self) -> None:
        for row, column in product(range(self.rowCount()), range(2)):
            item = self.item(row, column)
            if item is not None:
                item.setForeground(colours()[Role.MUTED if row < self._fixed else Role.TEXT])
                wrong = column == 0 and row in self._wrong
                item.setIcon(icon_in_list("warning", Role.AMBER) if wrong else QIcon())


_ROWS = QItemSelectionModel.SelectionFlag.Rows
