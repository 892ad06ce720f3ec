"""The chooser of columns: which are shown and in which order, with a search, and a way back to how it began."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from videsk_desktop.core.columns import Column
from videsk_desktop.core.folding import fold
from videsk_desktop.i18n import Language
from videsk_desktop.ui.segments_model import SegmentsModel
from videsk_desktop.ui.segments_table import SegmentsTable
from videsk_desktop.ui.surface import SPACE, IconButton, Text
from videsk_desktop.ui.theme import Role

_COLUMN = Qt.ItemDataRole.UserRole
_WIDTH = 34
_HEIGHT = 22
_UP_AND_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class _Columns(QListWidget):
    """Drag, or Alt with up and down, moves a column."""

    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("columnList")
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.model().rowsMoved.connect(self.moved)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = _UP_AND_DOWN.get(Qt.Key(event.key()))
        if by is None or not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
            return
        row = self.currentRow()
        if 0 <= row + by < self.count():
            item = self.takeItem(row)
            self.insertItem(row + by, item)
            self.setCurrentRow(row + by)
            self.moved.emit()


class SegmentColumns(QFrame):
    """A popup; what is chosen holds at once. ``reset_requested``: back to how it began."""

    reset_requested = Signal()

    def __init__(self, table: SegmentsTable, model: SegmentsModel) -> None:
        super().__init__(table, Qt.WindowType.Popup)
        self.setObjectName("columnChooser")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._table, self._model = table, model
        self._filling = False
        self._language: Language | None = None
        self.search = QLineEdit()
        self.search.setObjectName("columnSearch")
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._search)
        self.list = _Columns()
        self.list.itemChanged.connect(self._show_or_hide)
        self.list.moved.connect(self._reorder)
        self._note = Text(Role.MUTED, wrap=True)
        self.reset_button = IconButton("undo")
        self.reset_button.setObjectName("columnResetButton")
        self.reset_button.clicked.connect(self.reset_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column.setSpacing(SPACE)
        parts: tuple[QWidget, ...] = (self.search, self.list, self._note, self.reset_button)
        for part in parts:
            column.addWidget(part)
        metrics = self.fontMetrics()
        self.setFixedSize(_WIDTH * metrics.averageCharWidth(), _HEIGHT * metrics.height())

    def open_at(self, place: QPoint) -> None:
        """Show the columns as they are now, the popup's corner at ``place`` of the screen."""
        self.search.clear()
        self.fill()
        self.move(place)
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def fill(self) -> None:
        """List the columns in their order."""
        self._filling = True
        self.list.clear()
        for column in self._table.ordered_columns:
            item = QListWidgetItem(self._model.title(column))
            item.setData(_COLUMN, column.code)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable & ~Qt.ItemFlag.ItemIsDropEnabled)
            hidden = self._table.is_hidden(column)
            item.setCheckState(Qt.CheckState.Unchecked if hidden else Qt.CheckState.Checked)
            self.list.addItem(item)
        self._filling = False
        selecting = self._model.selecting
        self._note.setVisible(selecting is not None and selecting.beyond)
        self._search(self.search.text())

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self._language = language
        self.search.setPlaceholderText(language.text("SegmentColumns", "Find a column"))
        self.search.setAccessibleName(language.text("SegmentColumns", "Find a column"))
        self.list.setAccessibleName(language.text("SegmentColumns", "Columns"))
        self.list.setToolTip(language.text("SegmentColumns", "Drag, or Alt+Up and Alt+Down, to reorder"))
        self.reset_button.setText(language.text("SegmentColumns", "Reset the columns"))
        self._note.setText(language.text("SegmentColumns", "There are more fields; the whole segment shows them."))

    def _search(self, text: str) -> None:
        needle = fold(text.strip())
        for place in range(self.list.count()):
            item = self.list.item(place)
            item.setHidden(needle not in fold(item.text()))
        # What is hidden would be in the way of an order.
        self.list.setDragEnabled(not needle)

    def _show_or_hide(self, item: QListWidgetItem) -> None:
        if self._filling:
            return
        column = self._column_of(item)
        if column is not None:
            self._table.set_hidden(column, hidden=item.checkState() is Qt.CheckState.Unchecked)
            if self._table.is_hidden(column) is (item.checkState() is Qt.CheckState.Checked):
                # The last column that is shown stays.
                item.setCheckState(Qt.CheckState.Checked)

    def _reorder(self) -> None:
        columns = [self._column_of(self.list.item(place)) for place in range(self.list.count())]
        known = [column for column in columns if column is not None]
        if len(known) == len(self._model.columns):
            self._table.put(known)

    def _column_of(self, item: QListWidgetItem) -> Column | None:
        code = item.data(_COLUMN)
        return next((column for column in self._model.columns if column.code == code), None)
