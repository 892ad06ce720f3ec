"""Two clocks: this computer's and the server's. What the difference proves, and the time to judge expiry by."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from videsk_desktop.core.verdicts import Note

# Below this a clock explains nothing but an expiry that is seconds away.
WRONG_S = 60
# The Date header has whole seconds, and the way there and back may be lopsided.
_DOUBT_S = 5
_ONE_HOUR_S = 3_600


@dataclass(frozen=True, slots=True)
class ClockWitness:
    """What an answer's Date says of this computer's clock: ``skew_s`` seconds the server's is ahead, None unknown."""

    skew_s: int | None = None

    @property
    def is_wrong(self) -> bool:
        """Whether this computer's clock is proven wrong by over a minute."""
        return self.skew_s is not None and abs(self.skew_s) > WRONG_S

    @property
    def notes(self) -> tuple[Note, ...]:
        """What is worth saying: nothing, a wrong clock, or one that is off by just one hour (daylight saving)."""
        if self.skew_s is None or not self.is_wrong:
            return ()
        off_by_one_hour = abs(abs(self.skew_s) - _ONE_HOUR_S) <= WRONG_S
        return (Note.CLOCK_SKEW, Note.CLOCK_OFF_BY_ONE_HOUR) if off_by_one_hour else (Note.CLOCK_SKEW,)

    def corrected(self, now: datetime) -> datetime:
        """Return ``now`` as the server's clock has it; differences within the doubt of the measure are left alone."""
        if self.skew_s is None or abs(self.skew_s) <= _DOUBT_S:
            return now
        return now + timedelta(seconds=self.skew_s)


UNKNOWN_CLOCK = ClockWitness()


def runs_behind_its_build(now: datetime, built: datetime) -> bool:
    """Whether a clock proves itself wrong without any answer: nothing runs before the day it was built.

    A day's grace, for builders in other time zones with clocks of their own.
    """
    return now < built - timedelta(days=1)
