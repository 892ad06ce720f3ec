"""Is this segment public? What a list says of a name or an id: found, not among all, not among those loaded so far."""

from dataclasses import dataclass
from enum import StrEnum

from videsk_desktop.core.folding import fold
from videsk_desktop.core.segments import Segment
from videsk_desktop.core.selecting import Selecting


class Found(StrEnum):
    """``PARTLY``: not by its whole name or id. ``ABSENT``: from a list of which nothing is missing."""

    FOUND = "found"
    SEVERAL = "several"
    PARTLY = "partly"
    ABSENT = "absent"
    ABSENT_SO_FAR = "absent_so_far"


@dataclass(frozen=True, slots=True)
class Lookup:
    """``segment`` is the one that was found, ``count`` how many were; ``missing`` how many rows were never loaded.

    ``missing`` is None where the server does not say.
    """

    found: Found
    text: str
    count: int = 0
    segment: Segment | None = None
    missing: int | None = 0


def look_up(selecting: Selecting, text: str) -> Lookup:
    """Look for a segment that is called ``text`` or has it as its id, else for those of whose name or id it is part."""
    wanted = text.strip()
    needle, collection = fold(wanted), selecting.collection
    called = selecting.haystack.called(needle)
    if called:
        found = Found.FOUND if len(called) == 1 else Found.SEVERAL
        return Lookup(found, wanted, len(called), collection[called[0]])
    partly = selecting.haystack.named(needle)
    if partly:
        return Lookup(Found.PARTLY, wanted, len(partly), collection[partly[0]])
    if collection.complete and selecting.done:
        return Lookup(Found.ABSENT, wanted)
    missing = None if collection.total is None else max(collection.total - len(collection), 0)
    return Lookup(Found.ABSENT_SO_FAR, wanted, missing=missing)
