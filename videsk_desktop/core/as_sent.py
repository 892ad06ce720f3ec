"""How the customer sends the key, where the paste shows it: the header's value, and what is wrong with its form.

Cleaning a paste must not hide the customer's mistake: a key may be fine and still be refused as it is sent.
"""

import re
from dataclasses import dataclass, field
from enum import StrEnum


class AsSentReason(StrEnum):
    """What is wrong with the way the key is sent."""

    DOUBLE_BEARER = "double_bearer"
    OTHER_SCHEME = "other_scheme"
    OTHER_HEADER = "other_header"
    MISSING_BLANK = "missing_blank"
    QUOTES = "quotes"
    LINE_BREAK = "line_break"
    INNER_BLANK = "inner_blank"


@dataclass(frozen=True, slots=True)
class SentHeader:
    """The header that the paste shows around a key: its name in lower case, and its value exactly as sent."""

    name: str
    value: str = field(repr=False)
    reason: AsSentReason | None


_HEADER = re.compile(
    r"""(?P<open>["'])?\b(?P<name>authorization|x-api-token|x-api-key)
        (?P<name_quote>["'])?[ \t]*(?P<sign>[:=])[ \t]*(?P<value_open>\\?["'])?""",
    re.IGNORECASE | re.VERBOSE,
)
_NEAR = 400
_SCHEMES = ("bearer", "jwt")
_QUOTES = "\"'“”‘’`"


def header_around(text: str, start: int, end: int, key: str) -> SentHeader | None:
    """Return the header in which the key at ``text[start:end]`` is sent; None when the paste does not show one."""
    headers = list(_HEADER.finditer(text, max(0, start - _NEAR), start))
    if not headers:
        return None
    found = headers[-1]
    between = text[found.end() : start]
    if "\n" in between.strip() or len(between.split()) > 3:  # noqa: PLR2004 - a scheme or two, no prose
        return None
    value_start, value_end = _value_span(text, found, end)
    value = text[value_start:value_end]
    name = found["name"].lower()
    return SentHeader(name, value, _reason(name, value, key, text[start:end]))


def _value_span(text: str, header: re.Match[str], end: int) -> tuple[int, int]:
    """Return where the header's value begins and ends: up to the quote that encloses it, else the end of its line."""
    encloses_all = header["open"] and not header["name_quote"]
    quote = header["open"] if encloses_all else header["value_open"]
    # In code the quote behind the name's colon opens the value; on a bare header line it is sent along.
    is_code = bool(header["name_quote"]) or header["sign"] == "="
    if quote and (encloses_all or is_code):
        start = header.start("value_open") if encloses_all and header["value_open"] else header.end()
        closing = text.find(quote, end)
        return start, closing if closing >= 0 else len(text)
    start = header.start("value_open") if header["value_open"] else header.end()
    line_end = re.compile(r"[\r\n]|\Z").search(text, end)
    return start, line_end.start() if line_end else len(text)


def _reason(name: str, value: str, key: str, spelled: str) -> AsSentReason | None:
    words = value.split()
    first = words[0].lower() if words else ""
    broken = key not in value
    in_lines = "\n" in spelled or "\r" in spelled
    schemes = sum(word.lower().rstrip(":") in _SCHEMES for word in words)
    # The first that holds is what the customer has to change first.
    holds = {
        AsSentReason.OTHER_HEADER: name != "authorization",
        AsSentReason.LINE_BREAK: broken and in_lines,
        AsSentReason.INNER_BLANK: broken and not in_lines,
        AsSentReason.DOUBLE_BEARER: schemes > 1,
        AsSentReason.QUOTES: any(mark in value for mark in _QUOTES),
        AsSentReason.OTHER_SCHEME: len(words) > 1 and not any(scheme in first for scheme in _SCHEMES),
        AsSentReason.MISSING_BLANK: len(words) == 1 and first.startswith(_SCHEMES),
    }
    return next((reason for reason, is_so in holds.items() if is_so), None)
