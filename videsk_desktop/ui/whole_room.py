"""The room all of a window lies in: filled as long as all has room there, scrolled where a large font leaves none.

WORKAROUND(https://doc.qt.io/qt-6/layout.html#layout-issues): a resizable QScrollArea goes by the heights that wrapped
labels would like, and so offers to scroll where nothing is out of sight.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

# Up to this size of letters the smallest window has room for all, some of it squeezed.
_USUAL_POINTS = 12.0


class WholeRoom(QScrollArea):
    """``content`` is never smaller than its parts can bear."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        content.installEventFilter(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the new room."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take more or less height when the parts want it."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        content, layout, room = self._content, self._content.layout(), self.maximumViewportSize()
        if layout is None:
            return
        needed = content.minimumSizeHint()
        if content.font().pointSizeF() > _USUAL_POINTS:
            # Nothing is squeezed: its own height at the width it gets.
            needed.setHeight(layout.totalHeightForWidth(max(room.width(), needed.width())))
        if needed.height() > room.height():
            room.setWidth(room.width() - self.verticalScrollBar().sizeHint().width())
        content.resize(room.expandedTo(needed))
