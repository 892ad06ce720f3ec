"""The arrow before a row that others hang from, as it is seen on a selected row."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyleOption, QTreeView

from videsk_desktop.ui.theme import Role, colours


def draw_on_selected(
    tree: QTreeView, painter: QPainter, room: QRect, index: QModelIndex | QPersistentModelIndex
) -> bool:
    """Draw the arrow of ``index`` if its row is selected, and tell whether it is; ``room`` is that of all branches.

    WORKAROUND(QFusionStyle, PE_IndicatorBranch): Fusion draws every arrow in the colour of text, which
    nobody can see on the accent.
    """
    if not tree.selectionModel().isSelected(index):
        return False
    if tree.model().hasChildren(index):
        option = QStyleOption()
        option.initFrom(tree)
        option.palette.setColor(QPalette.ColorRole.WindowText, colours()[Role.ON_ACCENT])
        option.rect = room.adjusted(room.width() - tree.indentation(), 0, 0, 0)
        arrows = QStyle.PrimitiveElement
        arrow = arrows.PE_IndicatorArrowDown if tree.isExpanded(index) else arrows.PE_IndicatorArrowRight
        tree.style().drawPrimitive(arrow, option, painter, tree)
    return True
