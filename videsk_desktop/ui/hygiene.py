"""What makes a key go away: the offer to empty the clipboard, one action for everything, and a window left alone."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from videsk_desktop.ui.idle import Idle
from videsk_desktop.ui.key_box import KeyBox
from videsk_desktop.ui.own_clipboard import OwnClipboard


class Hygiene(QObject):
    """``clear_requested``: the key is to be forgotten. ``left_alone``: nobody used the window for a while.

    ``everything_cleared``: the agent wants all of it gone, what was said of keys too.
    """

    clear_requested = Signal()
    everything_cleared = Signal()
    left_alone = Signal()

    def __init__(self, window: QWidget, key_box: KeyBox) -> None:
        super().__init__(window)
        self._key_box = key_box
        self.clipboard = OwnClipboard(self)
        self.idle = Idle(self)
        self.idle.passed.connect(self.left_alone)
        key_box.key_row.clipboard_read.connect(self._offer_to_empty)
        key_box.empty_clipboard_requested.connect(self.clipboard.empty)
        self.clipboard.pasted_gone.connect(lambda: key_box.offer_to_empty_clipboard(offered=False))

    def clear_everything(self) -> None:
        """Leave nothing of the key, and nothing that was said of keys."""
        self.forget()
        self.everything_cleared.emit()

    def forget(self) -> None:
        """Leave nothing of the key: in the window, in the ticket's field, on the clipboard where that is ours."""
        self.clear_requested.emit()
        self._key_box.ask_row.ticket_edit.setText("")
        self.clipboard.empty()

    def _offer_to_empty(self, text: str) -> None:
        self.clipboard.note_paste(text)
        self._key_box.offer_to_empty_clipboard(offered=True)
