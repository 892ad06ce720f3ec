"""How long the key may be seen: while the button is held, or for half a minute, and never by who comes later."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

LONGEST_MS = 30_000
# Held longer than this, the button shows for as long as it is held.
_HELD_MS = 350


class Peek(QObject):
    """Unchecks ``button`` when the time is over, the focus leaves ``row``, or the window is left."""

    def __init__(self, button: QPushButton, row: QWidget) -> None:
        super().__init__(row)
        self._button, self._row = button, row
        self._held = False
        self._over = _timer(self, LONGEST_MS)
        self._over.timeout.connect(self.end)
        self._holding = _timer(self, _HELD_MS)
        self._holding.timeout.connect(self._hold)
        button.toggled.connect(self._toggled)
        button.pressed.connect(self._holding.start)
        button.released.connect(self._release)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)

    def end(self) -> None:
        """Mask the key again."""
        self._button.setChecked(False)

    def _toggled(self, shown: bool) -> None:  # noqa: FBT001 - a slot of a toggled signal
        if shown:
            self._over.start()
        else:
            self._over.stop()

    def _hold(self) -> None:
        if self._button.isDown() and not self._button.isChecked():
            self._held = True
            self._button.setChecked(True)

    def _release(self) -> None:
        self._holding.stop()
        if self._held:
            self._held = False
            self.end()

    def _focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        left_window = old is not None and new is None and not self._row.window().isActiveWindow()
        left_row = (
            old is not None and new is not None and self._row.isAncestorOf(old) and not self._row.isAncestorOf(new)
        )
        if left_window or left_row:
            self.end()


def _timer(parent: QObject, interval_ms: int) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(interval_ms)
    return timer
