"""Where things stand in the help. So small that it can be known before any of the help is: it holds no words."""

from enum import StrEnum
from typing import NamedTuple

from videsk_desktop.core.findings import FindingCode
from videsk_desktop.core.verdicts import Fault, Verdict

Code = Verdict | Fault | FindingCode


class Topic(StrEnum):
    """The pages, in the order in which they are listed."""

    START = "start"
    KEY = "key"
    VERDICTS = "verdicts"
    FAULTS = "faults"
    FINDINGS = "findings"
    DASHBOARD = "dashboard"
    SHORTCUTS = "shortcuts"
    ABOUT = "about"


class Place(NamedTuple):
    """Where to open the help: a page, and an entry on it, by its code. The same code can stand on several pages."""

    topic: Topic
    anchor: str = ""


def place_of(code: Code) -> Place:
    """Return where a code is explained."""
    if isinstance(code, Verdict):
        return Place(Topic.VERDICTS, code.value)
    return Place(Topic.FAULTS if isinstance(code, Fault) else Topic.FINDINGS, code.value)
