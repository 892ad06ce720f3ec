"""Suggested corrections: which there are for what was pasted, and in words what each takes the characters for."""

from datetime import datetime

from videsk_desktop.core.characters import LONGEST_READ
from videsk_desktop.core.diagnosis import Diagnosis
from videsk_desktop.core.repairs import Repair, RepairCode, repairs_of
from videsk_desktop.i18n import Language, mark

CONTEXT = "Repairs"

# Alone, with how many characters it is about; beside others, without.
_COUNTED = {
    RepairCode.STANDARD_ALPHABET: mark("Repairs", "%n character(s) + or / read as - or _"),
    RepairCode.PADDING: mark("Repairs", "%n character(s) = at the end left out"),
    RepairCode.LONG_DASH_AS_TWO: mark("Repairs", "%n long dash(es) read as two hyphens"),
    RepairCode.LONG_DASH_AS_ONE: mark("Repairs", "%n long dash(es) read as one hyphen"),
    RepairCode.LOOKALIKE_LETTERS: mark("Repairs", "%n look-alike character(s) replaced by Latin ones"),
}
_NAMES = {
    RepairCode.STANDARD_ALPHABET: mark("Repairs", "+ and / read as - and _"),
    RepairCode.PADDING: mark("Repairs", "the = at the end left out"),
    RepairCode.LONG_DASH_AS_TWO: mark("Repairs", "each long dash read as two hyphens"),
    RepairCode.LONG_DASH_AS_ONE: mark("Repairs", "each long dash read as one hyphen"),
    RepairCode.LOOKALIKE_LETTERS: mark("Repairs", "look-alike characters replaced by Latin ones"),
}


def describe_repair(repair: Repair, language: Language) -> str:
    """Return what a correction does, in lower case and without the key: ``1 long dash read as two hyphens``."""
    if len(repair.codes) == 1:
        return language.text(CONTEXT, _COUNTED[repair.codes[0]], None, repair.count)
    return " · ".join(language.text(CONTEXT, _NAMES[code]) for code in repair.codes)


def suggested_repairs(diagnosis: Diagnosis, now: datetime) -> tuple[Repair, ...]:
    """Return the corrections to offer; of a text longer than any key none is looked for."""
    text = diagnosis.candidate.text
    return repairs_of(text, now=now) if 0 < len(text) <= LONGEST_READ else ()
