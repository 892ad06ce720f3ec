"""A window's manners: it asks before it closes, and welcomes text wherever it is dropped. Knows no contents."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow

from videsk_desktop.ui.dropping import hand_on, welcome


class Frame(QMainWindow):
    """``dropped``: text, whole; ``not_taken``: an Obstacle, why what was dropped cannot be read.

    ``close_requested``: whoever holds the loop lets go first, then allows it. ``escaped``: Esc, where nobody in the
    window had a use for it.
    """

    dropped = Signal(str)
    not_taken = Signal(object)
    close_requested = Signal()
    escaped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._may_close = False
        self.setAcceptDrops(True)

    def allow_close(self) -> None:
        """Let the next request to close through."""
        self._may_close = True

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask to be closed, or close."""
        if self._may_close:
            event.accept()
            return
        event.ignore()
        self.close_requested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hear Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome text and files."""
        welcome(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand on the dropped text."""
        event.acceptProposedAction()
        hand_on(event.mimeData(), self.dropped, self.not_taken)
