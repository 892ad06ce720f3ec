"""A button that copies, and shows for a moment that it did: the eye is here, not at the bottom of the window."""

from PySide6.QtCore import QTimer

from videsk_desktop.ui.surface import IconButton

_SHOWN_MS = 2_000


class CopyButton(IconButton):
    """Copies nothing itself: whoever does tells it so, by ``acknowledge``."""

    def __init__(self) -> None:
        super().__init__("copy")
        self._shown = QTimer(self)
        self._shown.setSingleShot(True)
        self._shown.setInterval(_SHOWN_MS)
        self._shown.timeout.connect(lambda: self.set_icon("copy"))

    def acknowledge(self) -> None:
        """Show a tick in place of the two sheets."""
        self.set_icon("check")
        self._shown.start()
