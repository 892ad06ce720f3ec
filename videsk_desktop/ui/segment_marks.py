"""Shows in the cells of a table what was searched.

It is marked in the text, or under the whole cell where only the value behind the text holds it.
"""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from videsk_desktop.core.folding import spans
from videsk_desktop.ui.plain_table import PlainCells, ring
from videsk_desktop.ui.segment_looks import HIDDEN_HIT_ROLE
from videsk_desktop.ui.theme import Role, colours

_Index = QModelIndex | QPersistentModelIndex


class SegmentMarks(PlainCells):
    """Draws as usual what holds no hit."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.needle = b""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one cell."""
        if self.needle:
            self.initStyleOption(option, index)
            found = spans(option.text, self.needle)
            if found:
                self._paint_marked(painter, option, found)
                ring(painter, option)
                return
            if index.data(HIDDEN_HIT_ROLE):
                painter.fillRect(option.rect, colours()[Role.AMBER_SOFT])
                self._underline(painter, option.rect)
        super().paint(painter, option, index)

    @staticmethod
    def _underline(painter: QPainter, cell: QRect) -> None:
        # Not by colour alone.
        painter.fillRect(QRect(cell.left() + 2, cell.bottom() - 1, cell.width() - 4, 2), colours()[Role.AMBER])

    @staticmethod
    def _paint_marked(painter: QPainter, option: QStyleOptionViewItem, found: list[tuple[int, int]]) -> None:
        text, option.text = option.text, ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        # The room is that of a text, and there is none in an option without one.
        option.text = text
        room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, option.widget)
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option, option.widget) + 1
        room.adjust(margin, 0, -margin, 0)
        layout = QTextLayout(option.fontMetrics.elidedText(text, option.textElideMode, room.width()), option.font)
        wrapping = QTextOption()
        wrapping.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(wrapping)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        layout.setFormats([_mark(start, end, chosen=chosen) for start, end in found])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(room.width())
        layout.endLayout()
        free = room.width() - line.naturalTextWidth()
        right = bool(option.displayAlignment & Qt.AlignmentFlag.AlignRight)
        left = room.left() + (free if right else 0.0)
        painter.save()
        painter.setClipRect(room)
        painter.setPen(option.palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text))
        layout.draw(painter, QPointF(left, room.top() + (room.height() - line.height()) / 2))
        painter.restore()


def _mark(start: int, end: int, *, chosen: bool) -> QTextLayout.FormatRange:
    table = colours()
    marked = QTextLayout.FormatRange()
    marked.start, marked.length = start, end - start
    look = QTextCharFormat()
    look.setBackground(table[Role.ON_ACCENT if chosen else Role.AMBER_SOFT])
    look.setForeground(table[Role.ACCENT if chosen else Role.TEXT])
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    look.setUnderlineColor(table[Role.ACCENT if chosen else Role.AMBER])
    marked.format = look
    return marked
