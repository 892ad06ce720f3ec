"""How each tone of a verdict and each severity looks: an icon, a strong colour, a soft one behind it.

Never colour alone: whoever shows a look also shows its icon and a word.
"""

from typing import NamedTuple

from videsk_desktop.core.findings import Severity
from videsk_desktop.core.verdicts import Verdict
from videsk_desktop.texts.card import Tone
from videsk_desktop.ui.theme import Role


class Look(NamedTuple):
    """``icon`` None: nothing is claimed."""

    icon: str | None
    strong: Role
    soft: Role


_TONES = {
    Tone.GOOD: Look("check", Role.GOOD, Role.GOOD_SOFT),
    Tone.AMBER: Look("lock", Role.AMBER, Role.AMBER_SOFT),
    Tone.BAD: Look("cross", Role.BAD, Role.BAD_SOFT),
    Tone.GREY: Look("question", Role.GREY, Role.GREY_SOFT),
    Tone.PLAIN: Look(None, Role.GREY, Role.GREY_SOFT),
}

SEVERITIES = {
    Severity.ERROR: ("error", Role.BAD),
    Severity.WARNING: ("warning", Role.AMBER),
    Severity.INFO: ("info", Role.ACCENT),
}


def look_of(tone: Tone, verdict: Verdict | None = None) -> Look:
    """Return the look of a tone; a key that is only early has a clock where others have a lock."""
    look = _TONES[tone]
    return look._replace(icon="clock") if tone is Tone.AMBER and verdict is Verdict.NOT_ACTIVE else look
