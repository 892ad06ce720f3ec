"""What is said of this computer's clock where no answer tells the time, and how a clock is put right."""

from datetime import UTC, datetime, tzinfo

from videsk_desktop import __built__
from videsk_desktop.core.clocks import runs_behind_its_build
from videsk_desktop.i18n import Language, mark

CONTEXT = "Clocks"

_BUILT = datetime.fromisoformat(__built__).replace(tzinfo=UTC)
_BEHIND_ITS_BUILD = mark(
    "Clocks", "This computer's clock shows {date}, which is before this program was made. Correct it first"
)
_REMEDY = (
    mark("Clocks", "Turn on automatic time and time zone:"),
    mark("Clocks", "Windows: Settings, Time & language, Date & time."),
    mark("Clocks", "macOS: System Settings, General, Date & Time."),
    mark("Clocks", "Linux: the Date & Time settings, or in a terminal:"),
)
# On a line of its own, where no hyphen breaks it.
_COMMAND = "timedatectl set-ntp true"


def clock_warning(now: datetime, language: Language, zone: tzinfo | None = None) -> str | None:
    """Return what a clock proves by itself: that it runs behind the day this program was made; else None."""
    if not runs_behind_its_build(now, _BUILT):
        return None
    return language.text(CONTEXT, _BEHIND_ITS_BUILD).format(date=language.date(now, zone))


def clock_remedy(language: Language) -> str:
    """Return how automatic time is turned on, a line for each system."""
    return "\n".join((*(language.text(CONTEXT, line) for line in _REMEDY), _COMMAND))
