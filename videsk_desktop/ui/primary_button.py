"""The one button the eye should find. Painted by itself: Fusion would pale the accent until white is not read on it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton

from videsk_desktop.ui.icons import paint
from videsk_desktop.ui.surface import RADIUS, SPACE, lettering
from videsk_desktop.ui.theme import Role, colours

_ICON = 18


class PrimaryButton(QPushButton):
    """A push button in everything but its looks."""

    def __init__(self, icon_name: str) -> None:
        super().__init__()
        self._icon_name = icon_name
        # Else it is up to the desktop whether Enter presses it.
        self.setAutoDefault(True)
        self.setFont(lettering(size=1.05, bold=True))
        self.setMinimumHeight(round(self.fontMetrics().height() * 2.4))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Ask for the words, the icon and generous sides."""
        return QSize(self.width_for(self.text()), self.minimumHeight())

    def width_for(self, words: str) -> int:
        """Return how wide the button would be with other words."""
        return self.fontMetrics().horizontalAdvance(words) + _ICON + 5 * SPACE

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw surface, icon and words, and a ring while it has the focus."""
        table = colours()
        enabled = self.isEnabled()
        surface = table[Role.ACCENT if enabled else Role.GREY_SOFT]
        if enabled and (self.isDown() or self.underMouse()):
            surface = surface.darker(125 if self.isDown() else 112)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(Qt.PenStyle.NoPen if enabled else QPen(table[Role.LINE], 1))
        painter.setBrush(surface)
        painter.drawRoundedRect(box, RADIUS - 2, RADIUS - 2)
        ink = Role.ON_ACCENT if enabled else Role.DISABLED
        if self.hasFocus():
            painter.setPen(QPen(table[ink], 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), RADIUS - 4, RADIUS - 4)
        words = self.fontMetrics().horizontalAdvance(self.text())
        left = (self.width() - words - _ICON - SPACE) / 2
        paint(painter, self._icon_name, ink, QRectF(left, (self.height() - _ICON) / 2, _ICON, _ICON))
        painter.setPen(table[ink])
        room = QRectF(left + _ICON + SPACE, 0, words + SPACE, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
