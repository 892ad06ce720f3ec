"""A key's claims in words: the official name, one plain sentence, and the value as a person reads it."""

import json
from dataclasses import dataclass
from datetime import datetime, tzinfo

from videsk_desktop.i18n import Language, mark
from videsk_desktop.texts.claim_names import CLAIMS, HEADER_PARAMETERS
from videsk_desktop.texts.foreign import foreign
from videsk_desktop.texts.moments import moment

CONTEXT = "Claims"

# Claims whose numbers are seconds since 1970 (NumericDate, RFC 7519 section 2).
TIMES = frozenset({"exp", "nbf", "iat", "auth_time", "updated_at"})
_OWN = mark("Claims", "A claim of its maker's own; no standard says what it means.")

_PAST = {
    "exp": mark("Claims", "{local} · {utc} · expired {span} ago"),
    "nbf": mark("Claims", "{local} · {utc} · active for {span}"),
    "iat": mark("Claims", "{local} · {utc} · made {span} ago"),
}
_FUTURE = {
    "exp": mark("Claims", "{local} · {utc} · expires in {span}"),
    "nbf": mark("Claims", "{local} · {utc} · becomes active in {span}"),
    "iat": mark("Claims", "{local} · {utc} · made {span} from now"),
}
_OTHER_PAST = mark("Claims", "{local} · {utc} · {span} ago")
_OTHER_FUTURE = mark("Claims", "{local} · {utc} · in {span}")
_NO_DATE = mark("Claims", "{value}: no date on the calendar")
_NOT_A_NUMBER = mark("Claims", "{value}: not a number, so no date")


@dataclass(frozen=True, slots=True)
class ClaimText:
    """``name``: the official name, None for a claim that no registry knows; ``meaning``: one plain sentence."""

    name: str | None
    meaning: str


def describe_claim(name: str, language: Language, *, in_header: bool = False) -> ClaimText:
    """Return the official name and the meaning of a claim, or of a header parameter."""
    entry = (HEADER_PARAMETERS if in_header else CLAIMS).get(name)
    if entry is None:
        return ClaimText(None, language.text(CONTEXT, _OWN))
    return ClaimText(language.text(CONTEXT, entry[0]), language.text(CONTEXT, entry[1]))


def claim_value(name: str, value: object, language: Language, now: datetime, zone: tzinfo | None = None) -> str:
    """Return a value in words: a time as local time, UTC and distance from ``now``; anything else as JSON, bounded."""
    if name not in TIMES:
        return plain_value(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return language.text(CONTEXT, _NOT_A_NUMBER).format(value=plain_value(value))
    time = moment(value)
    if time is None:
        return language.text(CONTEXT, _NO_DATE).format(value=plain_value(value))
    left = (time - now).total_seconds()
    template = _FUTURE.get(name, _OTHER_FUTURE) if left > 0 else _PAST.get(name, _OTHER_PAST)
    return language.text(CONTEXT, template).format(
        local=language.date_time(time, zone), utc=language.utc(time), span=language.duration(left)
    )


def plain_value(value: object) -> str:
    """Return a JSON value on one line, made harmless; a text without its quotation marks."""
    if isinstance(value, str):
        return foreign(value)
    try:
        return foreign(json.dumps(value, ensure_ascii=False))
    except (TypeError, ValueError, RecursionError):
        return foreign(type(value).__name__)
