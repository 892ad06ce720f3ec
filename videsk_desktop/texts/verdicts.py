"""Every verdict in words, and the tone in which it is shown."""

from videsk_desktop.core.verdicts import Verdict
from videsk_desktop.texts.explanation import Explanation, Tone
from videsk_desktop.texts.verdicts_on_content import VERDICTS_ON_CONTENT
from videsk_desktop.texts.verdicts_on_form import VERDICTS_ON_FORM

CONTEXT = "Verdicts"

VERDICT_TEXTS: dict[Verdict, Explanation] = {**VERDICTS_ON_FORM, **VERDICTS_ON_CONTENT}

# A key without permission, or not active yet, is not bad.
_TONES = {Verdict.ACCEPTED: Tone.GOOD, Verdict.NO_ACCESS: Tone.AMBER, Verdict.NOT_ACTIVE: Tone.AMBER}


def tone_of(verdict: Verdict) -> Tone:
    """Return the tone of a verdict."""
    return _TONES.get(verdict, Tone.BAD)
