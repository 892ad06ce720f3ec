"""Times as servers write them (ISO 8601), read where they are certainly one."""

import re
from datetime import UTC, datetime

_MOMENT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?(?:Z|[+-][0-9]{2}:[0-9]{2})"
)
_SHORTEST = len("2023-03-06T12:30Z")
# A local time outside the calendar cannot be shown as a date.
_YEARS = range(1900, 9001)


def read_moment(text: str) -> datetime | None:
    """Return the time that ``text`` is, in UTC; None for anything else, and for a time without a zone."""
    if len(text) < _SHORTEST or text[10] != "T" or not _MOMENT.fullmatch(text):
        return None
    try:
        moment = datetime.fromisoformat(text)
        return moment.astimezone(UTC) if moment.year in _YEARS else None
    except (ValueError, OverflowError):
        return None
