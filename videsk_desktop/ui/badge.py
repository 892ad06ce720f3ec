"""The pill above a headline: a sign and a few words that tell a forecast from an answer."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from videsk_desktop.ui.icons import pixmap
from videsk_desktop.ui.surface import Text, palette_changed
from videsk_desktop.ui.theme import Role, colours

_ICON = 16


class Badge(QWidget):
    """Filled for an answer, outlined for anything that is not one yet."""

    def __init__(self) -> None:
        super().__init__()
        self._icon_name, self._strong, self._filled = "screen", Role.ACCENT, False
        self._icon = QLabel()
        self._words = Text(Role.ACCENT, size=0.95, bold=True)
        self._words.setObjectName("verdictBadge")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(9, 3, 11, 3)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._words)

    def say(self, words: str, icon_name: str, strong: Role, *, filled: bool) -> None:
        """Show ``words`` with a sign, in the colour of ``strong`` or on it."""
        self._icon_name, self._strong, self._filled = icon_name, strong, filled
        self._words.setText(words)
        self._tint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill."""
        table = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(table[self._strong], 1))
        painter.setBrush(table[self._strong] if self._filled else Qt.BrushStyle.NoBrush)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if palette_changed(event):
            self._tint()

    def _tint(self) -> None:
        ink = Role.BASE if self._filled else self._strong
        self._words.set_role(ink)
        self._icon.setPixmap(pixmap(self._icon_name, ink, _ICON, self.devicePixelRatioF()))
        self.update()
