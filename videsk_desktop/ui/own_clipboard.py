"""The clipboard as far as it is ours: what was pasted from it or put on it can be emptied, as long as it is that.

Remembers no text, only its digest.
"""

from hashlib import sha256

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication


class OwnClipboard(QObject):
    """``pasted_gone``: what was pasted is no longer there, or was never."""

    pasted_gone = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pasted: bytes | None = None
        self._put: bytes | None = None
        QGuiApplication.clipboard().dataChanged.connect(self._look)

    def note_paste(self, text: str) -> None:
        """Remember that ``text`` came from the clipboard."""
        self._pasted = _digest(text)

    def put(self, text: str) -> None:
        """Put a text on the clipboard that has passed the gate."""
        self._put = _digest(text)
        QGuiApplication.clipboard().setText(text)

    @property
    def holds_pasted(self) -> bool:
        """Whether what was pasted is still there."""
        return self._pasted is not None and _digest(QGuiApplication.clipboard().text()) == self._pasted

    def empty(self) -> None:
        """Empty the clipboard, if it holds what was pasted or put there by us; another's text stays."""
        if _digest(QGuiApplication.clipboard().text()) in {self._pasted, self._put}:
            QGuiApplication.clipboard().clear()
        self._pasted = self._put = None
        self.pasted_gone.emit()

    def _look(self) -> None:
        if self._pasted is not None and not self.holds_pasted:
            self._pasted = None
            self.pasted_gone.emit()


def _digest(text: str) -> bytes:
    return sha256(text.encode("utf-8", "surrogatepass")).digest()
