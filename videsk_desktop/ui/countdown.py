"""When the times on the screen are to be told anew, so that "expires in 5 s" is never a minute old.

Ticks only while somebody can see it, and no oftener than the words change. Knows no clock: it asks for the time.
"""

from datetime import datetime
from math import floor

from PySide6.QtCore import QObject, QTimer, Signal

from videsk_desktop.core.diagnosis import Diagnosis
from videsk_desktop.core.prediction import is_number
from videsk_desktop.texts.claims import TIMES

SECOND_MS = 1000
MINUTE_MS = 60 * SECOND_MS
_DAY_S = 86_400
_HOUR_S = 3_600
# Beyond this no time comes nearer while anybody looks; an integer of JSON may even be beyond every float.
_FAR = 1e12
# From these seconds on the server judges a key otherwise (RFC 7519 sections 4.1.4 and 4.1.5).
_TURNS = ("exp", "nbf")


class Countdown(QObject):
    """``time_wanted``: what is shown goes stale. ``passed``: the key began or ceased to work since it was read."""

    time_wanted = Signal()
    passed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._times: dict[str, float] = {}
        self._read_at: datetime | None = None
        self._now: datetime | None = None
        self._seen = self._in_full = False
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.time_wanted)

    def watch(self, diagnosis: Diagnosis | None, now: datetime | None) -> None:
        """Mind the times of a key that was read at ``now``; None: there is none."""
        self._read_at = self._now = now if diagnosis is not None else None
        claims = (diagnosis.decoded.claims if diagnosis is not None else None) or {}
        self._times = {
            name: value for name, value in claims.items() if name in TIMES and is_number(value) and abs(value) < _FAR
        }
        self._keep_pace()

    def tell(self, now: datetime) -> None:
        """Move on to ``now``; say so where that changes what the server makes of the key."""
        self._now = now
        if self._read_at is not None:
            before, after = floor(self._read_at.timestamp()), floor(now.timestamp())
            turns = (self._times[name] for name in _TURNS if name in self._times)
            # Either way: a computer's clock is also put back.
            if any((before >= turn) != (after >= turn) for turn in turns):
                self.passed.emit()
        self._keep_pace()

    def set_seen(self, *, seen: bool, in_full: bool) -> None:
        """``seen``: the result is on the screen; ``in_full``: with all its times, not only the one on the card."""
        woken = seen and not self._seen
        self._seen, self._in_full = seen, in_full
        self._keep_pace()
        if woken and self.timer.isActive():
            self.time_wanted.emit()

    def _keep_pace(self) -> None:
        if not self._seen or self._now is None:
            self.timer.stop()
            return
        pace = self._pace(self._now.timestamp())
        if not self.timer.isActive() or self.timer.interval() != pace:
            self.timer.start(pace)

    def _pace(self, now: float) -> int:
        nearest = min((abs(time - now) for time in self._times.values()), default=_DAY_S)
        # The card counts seconds within an hour, whichever tab is open below it.
        if nearest < (_DAY_S if self._in_full else _HOUR_S):
            return SECOND_MS
        return MINUTE_MS
