"""Tabs as words with a line of the accent under the one that is open. A native QTabBar in everything but its paint."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QTabBar, QTabWidget

from videsk_desktop.ui.surface import SPACE, lettering
from videsk_desktop.ui.theme import Role, colours

_LINE = 3


class FlatTabs(QTabWidget):
    """Pages below, words above, aligned with everything else at the left; ``small`` ones stand within a page."""

    def __init__(self, *, small: bool = False) -> None:
        super().__init__()
        self.setTabBar(_Bar(small=small))
        self.setDocumentMode(True)

    def setObjectName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Name the tabs, and the bar by which they are reached, for those who look for them."""
        super().setObjectName(name)
        self.tabBar().setObjectName(f"{name}Bar")

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Name the tabs, and the bar by which they are reached."""
        super().setAccessibleName(name)
        self.tabBar().setAccessibleName(name)


class _Bar(QTabBar):
    def __init__(self, *, small: bool) -> None:
        super().__init__()
        self.setFont(lettering(size=0.95 if small else 1.05, bold=True))
        self._height = 1.6 if small else 2.1
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setMouseTracking(True)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)

    def tabSizeHint(self, index: int) -> QSize:  # noqa: N802 - Qt's name
        """Ask for the words and air around them."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.tabText(index)) + 3 * SPACE, round(metrics.height() * self._height))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words, and the line under the open tab."""
        table = colours()
        painter = QPainter(self)
        hovered = self.tabAt(self.mapFromGlobal(self.cursor().pos())) if self.underMouse() else -1
        for index in range(self.count()):
            box = self.tabRect(index)
            is_open = index == self.currentIndex()
            words = box.adjusted(0, 0, 0, -_LINE)
            painter.setPen(table[Role.TEXT if is_open or index == hovered else Role.MUTED])
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.tabText(index))
            if is_open:
                painter.fillRect(QRect(box.left(), box.bottom() - _LINE + 1, box.width(), _LINE), table[Role.ACCENT])
            if is_open and self.hasFocus():
                painter.setPen(QPen(table[Role.ACCENT], 1, Qt.PenStyle.DotLine))
                painter.drawRect(box.adjusted(3, 4, -4, -_LINE - 4))
