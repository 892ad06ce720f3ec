"""What every list and table offers with the right button, the menu key and the keys of copying: its rows as text.

The words are Qt's own, as in the menus of its text fields, so that all of these menus speak alike.
"""

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu

from videsk_desktop.core.redaction import Gate
from videsk_desktop.ui.gated_copy import copy

_CONTEXT = "QWidgetTextControl"
_SEVERAL = {QAbstractItemView.SelectionMode.ExtendedSelection, QAbstractItemView.SelectionMode.MultiSelection}


class RowCopy(QObject):
    """The copying of one view, and its child. What is shown holds no key; the gate looks once more."""

    def __init__(self, view: QAbstractItemView, *above: QAction) -> None:
        super().__init__(view)
        self._view = view
        self._menu = QMenu(view)
        self._copy, self._select_all = QAction(self), QAction(self)
        for action, keys, deed in (
            (self._copy, QKeySequence.StandardKey.Copy, self._copy_rows),
            (self._select_all, QKeySequence.StandardKey.SelectAll, view.selectAll),
        ):
            action.setShortcuts(QKeySequence.keyBindings(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(deed)
        for action in above:
            self._menu.addAction(action)
        self._menu.addAction(self._copy)
        view.addAction(self._copy)
        if view.selectionMode() in _SEVERAL:
            self._menu.addAction(self._select_all)
        self._menu.aboutToShow.connect(self._name)
        self._name()
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._open)

    def _name(self) -> None:
        self._copy.setText(QCoreApplication.translate(_CONTEXT, "&Copy"))
        self._select_all.setText(QCoreApplication.translate(_CONTEXT, "Select All"))

    def _open(self, place: QPoint) -> None:
        index = self._view.indexAt(place)
        if index.isValid() and not self._view.selectionModel().isSelected(index):
            self._view.setCurrentIndex(index)
        self._menu.popup(self._view.viewport().mapToGlobal(place))

    def _copy_rows(self) -> None:
        rows = self._chosen()
        if rows:
            copy("\n".join(map(self._row, rows)), Gate())

    def _chosen(self) -> list[int]:
        """Return the rows that are selected, else the current one, else all."""
        chosen = {index.row() for index in self._view.selectedIndexes()}
        current = self._view.currentIndex()
        if not chosen and current.isValid():
            chosen = {current.row()}
        return sorted(chosen) or list(range(self._view.model().rowCount()))

    def _row(self, row: int) -> str:
        model = self._view.model()
        # A list's model keeps its one column to itself.
        count = 1 if isinstance(self._view, QListView) else model.columnCount()
        cells = [_told(model.index(row, column)) for column in range(count)]
        return "\t".join(cells).rstrip("\t")


def _told(index: QModelIndex) -> str:
    # Where a row is drawn and not written, what a screen reader is told holds all of it.
    told = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data(Qt.ItemDataRole.DisplayRole)
    return "" if told is None else " ".join(str(told).split())
