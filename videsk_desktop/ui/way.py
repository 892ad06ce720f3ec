"""One way in on the first screen: a tile that is a button, with a sign, what one has, and what one gets."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from videsk_desktop.ui.icons import pixmap
from videsk_desktop.ui.surface import RADIUS, SPACE, Text, palette_changed
from videsk_desktop.ui.theme import Role, colours

_ICON = 28
_BETWEEN = 3
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Way(QAbstractButton):
    """Checkable ones show which is chosen."""

    def __init__(self, icon_name: str, *, checkable: bool) -> None:
        super().__init__()
        self._icon_name = icon_name
        self.setCheckable(checkable)
        self.setAutoExclusive(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._sign = QLabel()
        self._title = Text(size=1.1, bold=True, wrap=True)
        self._explanation = Text(Role.MUTED, wrap=True)
        words = QVBoxLayout()
        words.setSpacing(_BETWEEN)
        words.addWidget(self._title)
        words.addWidget(self._explanation)
        words.addStretch(1)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACE, round(1.5 * SPACE), 2 * SPACE, round(1.5 * SPACE))
        row.setSpacing(round(1.5 * SPACE))
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        for part in (self._sign, self._title, self._explanation):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._tint()

    def say(self, title: str, explanation: str) -> None:
        """Set the words."""
        self._title.setText(title)
        self._explanation.setText(explanation)
        self.setAccessibleName(title)
        self.setAccessibleDescription(explanation)
        self._fit()

    def sizeHint(self) -> QSize:
        """Take the height the words need in four lines."""
        lines = self._title.fontMetrics().lineSpacing() + 3 * self._explanation.fontMetrics().lineSpacing()
        return QSize(240, lines + 4 * SPACE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take more height where the words need it at this width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the words their heights by hand: nested layouts ask for them at the wrong width."""
        margins = self._row.contentsMargins()
        width = self.width() - margins.left() - margins.right() - self._row.spacing() - _ICON
        heights = []
        for words in (self._title, self._explanation):
            heights.append(words.heightForWidth(width))
            words.setFixedHeight(heights[-1])
        needed = sum(heights) + _BETWEEN + margins.top() + margins.bottom()
        self.setMinimumHeight(max(self.sizeHint().height(), needed))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter for a click, as everybody tries it; Qt leaves that to the desktop."""
        if event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tile."""
        table = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marked = self.isChecked() or self.hasFocus()
        painter.setPen(QPen(table[Role.ACCENT if marked else Role.EDGE], 1.5 if marked else 1))
        painter.setBrush(table[Role.ACCENT_SOFT if self.isChecked() or self.underMouse() else Role.BASE])
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def enterEvent(self, _event: QEvent) -> None:
        """Answer the mouse."""
        self.update()

    def leaveEvent(self, _event: QEvent) -> None:
        """Forget the mouse."""
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if palette_changed(event):
            self._tint()

    def _tint(self) -> None:
        self._sign.setPixmap(pixmap(self._icon_name, Role.ACCENT, _ICON, self.devicePixelRatioF()))
