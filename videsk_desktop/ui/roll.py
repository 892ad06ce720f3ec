"""A place for wrapped text that is scrolled only when it really is too long.

WORKAROUND(https://doc.qt.io/qt-6/layout.html#layout-issues): a resizable QScrollArea goes by the minimum sizes of
wrapped labels, which are taken for a narrow column, and so offers to scroll where there is nothing to scroll to.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QSizePolicy, QWidget

from videsk_desktop.ui.surface import Text
from videsk_desktop.ui.theme import Role, colours


class Roll(QScrollArea):
    """``content`` is laid out at the width there is, and as high as it needs to be at that width."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self.setWidgetResizable(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        layout = content.layout()
        if layout is not None:
            layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setWidget(content)
        content.setAutoFillBackground(False)
        content.installEventFilter(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the content out anew."""
        super().resizeEvent(event)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lay the content out anew when its words changed."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.fit()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Give the content its height for the width there is."""
        content, room = self._content, self.viewport().size()
        layout = content.layout()
        if layout is None:
            return
        layout.activate()
        needed = layout.totalHeightForWidth(room.width()) if layout.hasHeightForWidth() else layout.sizeHint().height()
        content.resize(room.width(), max(room.height(), needed))
        # The keyboard stops here only where there is something to scroll to.
        scrolls = needed > room.height()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if scrolls else Qt.FocusPolicy.NoFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a ring where the arrow keys scroll."""
        if self.hasFocus():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(colours()[Role.ACCENT], 1))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the arrow keys scroll."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that they no longer do."""
        super().focusOutEvent(event)
        self.viewport().update()


def flowing(label: Text) -> Text:
    """Let a wrapped label take whatever width there is."""
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label
