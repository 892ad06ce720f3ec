"""A table of rows as all of ours look: whole rows are chosen, nothing is edited, no lines between the cells."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionHeader,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from videsk_desktop.ui.surface import lettering
from videsk_desktop.ui.theme import Role, colours

# Between what is at the right of a cell and what stands beside it.
_AIR = "\u2002"
# In pixels, over what Qt gives a name of a column or a row.
_ROOM = 6

_Index = QModelIndex | QPersistentModelIndex


class PlainCells(QStyledItemDelegate):
    """Cells as usual, but numbers keep off what stands at their right."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:  # noqa: N802 - Qt's name
        """Take from the model what is drawn."""
        super().initStyleOption(option, index)
        if option.displayAlignment & Qt.AlignmentFlag.AlignRight:
            option.text += _AIR

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one cell, with a ring where the keyboard is."""
        super().paint(painter, option, index)
        ring(painter, option)


def ring(painter: QPainter, cell: QStyleOptionViewItem) -> None:
    """Draw a ring round the current cell: Qt's own is hardly seen in high contrast."""
    if cell.state & QStyle.StateFlag.State_HasFocus:
        chosen = bool(cell.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setPen(QPen(colours()[Role.ON_ACCENT if chosen else Role.ACCENT], 1))
        painter.drawRect(cell.rect.adjusted(1, 1, -2, -2))
        painter.restore()


class PlainTable(QTableView):
    """Knows no model."""

    def __init__(self) -> None:
        super().__init__()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(PlainCells(self))
        header = _Header(Qt.Orientation.Horizontal)
        header.setFont(lettering(bold=True))
        self.setHorizontalHeader(header)
        self.setVerticalHeader(_Header(Qt.Orientation.Vertical))
        self._corner = QWidget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the corner between two scroll bars, else Qt does so with the colour of field outlines (see theme).

        Beside a single bar a corner would only take from its length.
        """
        super().resizeEvent(event)
        both = self.horizontalScrollBar().isVisibleTo(self) and self.verticalScrollBar().isVisibleTo(self)
        self.setCornerWidget(self._corner if both else None)  # type: ignore[arg-type]  # Qt takes none, the stubs do not


class _Header(QHeaderView):
    """Names of columns or rows, with room around them. A click sorts or chooses."""

    def __init__(self, orientation: Qt.Orientation) -> None:
        super().__init__(orientation)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, section: int) -> None:  # noqa: N802 - Qt's name
        """Take from the model what is drawn, as far from the right as the cells below."""
        super().initStyleOptionForIndex(option, section)
        if option.textAlignment & Qt.AlignmentFlag.AlignRight:
            option.text += _AIR

    def sectionSizeFromContents(self, section: int) -> QSize:  # noqa: N802 - Qt's name
        """Ask for more than the words need."""
        return super().sectionSizeFromContents(section) + QSize(_ROOM, _ROOM)
