"""The dashed place that welcomes text, pasted or dropped."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from videsk_desktop.ui.dropping import hand_on, welcome
from videsk_desktop.ui.icons import pixmap
from videsk_desktop.ui.primary_button import PrimaryButton
from videsk_desktop.ui.surface import RADIUS, SPACE, Text, palette_changed
from videsk_desktop.ui.theme import Role, colours

_ICON = 44


class PasteArea(QWidget):
    """``pasted``: what was dropped, whole. ``not_taken``: an Obstacle, why it cannot be read."""

    pasted = Signal(str)
    not_taken = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pasteArea")
        self.setAcceptDrops(True)
        self._over = False
        self._icon = QLabel()
        self._title = Text(size=1.75, bold=True, wrap=True)
        self._hint = Text(Role.MUTED, size=1.05, wrap=True)
        self.paste_button = PrimaryButton("paste")
        self.paste_button.setObjectName("firstPasteButton")
        self.paste_button.setMinimumWidth(180)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        column.setSpacing(round(1.5 * SPACE))
        column.addStretch(1)
        for part in (self._icon, self._title, self._hint):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(part)
        column.addSpacing(SPACE // 2)
        column.addWidget(self.paste_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self._tint()

    def say(self, title: str, hint: str) -> None:
        """Set the words."""
        self._title.setText(title)
        self._hint.setText(hint)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the icon out where there is too little room for all: the words and the button stay whole."""
        super().resizeEvent(event)
        self._fit()

    @property
    def spare(self) -> int:
        """How much lower, in pixels, this can be than its parts together: the height of the icon while it is there."""
        return 0 if self._icon.isHidden() else _ICON + self._column.spacing()

    def _fit(self) -> None:
        needed = self._column.totalHeightForWidth(self.width()) - self.spare
        self._icon.setHidden(self.height() < needed + _ICON + self._column.spacing())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome text and files."""
        if welcome(event):
            self._over = True
            self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Calm down."""
        self._over = False
        self.update()
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand on the dropped text whole."""
        self._over = False
        self.update()
        event.acceptProposedAction()
        hand_on(event.mimeData(), self.pasted, self.not_taken)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dashed frame."""
        table = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(table[Role.ACCENT if self._over else Role.EDGE], 1.5, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.setBrush(table[Role.ACCENT_SOFT if self._over else Role.BASE])
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 1.5 * RADIUS, 1.5 * RADIUS)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if palette_changed(event):
            self._tint()

    def _tint(self) -> None:
        self._icon.setPixmap(pixmap("paste", Role.ACCENT, _ICON, self.devicePixelRatioF()))
