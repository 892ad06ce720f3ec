"""Notices that nobody uses the program: a key must not wait on a screen for whoever comes by.

Any window of it counts, dialogs and those of other cases too: whoever reads the help beside a key is there.
"""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_USE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.FocusIn,
    }
)


class Idle(QObject):
    """``passed``: nobody used any window for as long as was set. There is one for each that holds a key."""

    passed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.passed)
        for window in QGuiApplication.topLevelWindows():
            self.watch(window)
        program = QGuiApplication.instance()
        if isinstance(program, QGuiApplication):
            # Whatever is opened later is used once it has the focus.
            program.focusWindowChanged.connect(self.watch)

    def watch(self, window: QWindow | None) -> None:
        """Watch what the system sends to ``window``: those events are few, and none is a timer's or a repaint's."""
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def set_minutes(self, minutes: int) -> None:
        """Wait this long; 0: for ever."""
        self._timer.setInterval(minutes * 60_000)
        if minutes:
            self._timer.start()
        else:
            self._timer.stop()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Begin to wait anew with every use."""
        if event.type() in _USE and self._timer.interval():
            self._timer.start()
        return False
