"""Text as a search for a key sees it: what quoting, wrapping and escaping add is gone. Knows no key.

Only the alphabet of base64url is kept, the standard alphabet read as the same (RFC 4648 sections 4 and 5). Blanks, line
breaks, quotes, backslashes, carets and invisible characters all vanish, so that a key wrapped at 76 columns or quoted
for a shell is found as it is.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain

# Stands where something was taken out; what stood on either side of it never joins.
BAR = "\u2588"
# ASCII in UTF-16, read as something else, has one between any two characters, those of an escape too.
_BETWEEN_UTF16 = "\0"
# A slice of 12 keeps at least 8 characters of its own, whatever escape its neighbours seem to begin, and at least 15
# when it stands inside base64.
GRAM = 8
# By which a gram is looked for. Of 64 characters four make 16 million words: a text without the key hits one of the
# key's thousand next to never.
HEAD = 4
_STEP = GRAM - HEAD + 1

_KEPT = f"A-Za-z0-9_+/{BAR}-"
# In bytes, where that costs a hundredth: NUL stands for the bar, the standard alphabet becomes the other.
_BYTES = bytes.maketrans(b"+/", b"-_")
_DROPPED_BYTES = bytes(byte for byte in range(1, 256) if not re.fullmatch(r"[A-Za-z0-9_+/-]", chr(byte)))
# Percent signs are themselves escaped in a URL inside a URL (%252E), backslashes in JSON inside JSON.
_ESCAPE = (
    r"%(?:25){0,4}[0-9A-Fa-f]{2}|=[0-9A-F]{2}"
    r"|\\{1,8}(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|[bfnrtv0])"
    r"|&(?:\#(?:[0-9]{1,5}|[xX][0-9A-Fa-f]{1,4})|[a-z]{2,6});"
)
_ESCAPES = re.compile(_ESCAPE)
_PLAIN_UNITS = re.compile(f"[{_KEPT}]+")
_UNITS = re.compile(f"(?P<escape>{_ESCAPE})|[{_KEPT}]")
_SIGNS_OF_ESCAPES = ("%", "=", "\\", "&")
_NUMBER = re.compile(r"&#(?:([0-9]+)|[xX]([0-9A-Fa-f]+));")


@dataclass(frozen=True, slots=True)
class Needles:
    """What is looked for in a flattened text: every ``GRAM`` characters of a secret, and every ``HEAD`` of them."""

    grams: frozenset[str] = field(repr=False)
    heads: frozenset[str] = field(repr=False)


def flat(text: str) -> str:
    """Return what is left of ``text`` as it stands."""
    data = text.replace(_BETWEEN_UTF16, "").replace(BAR, "\0").encode("utf-8", "surrogatepass")
    return data.translate(_BYTES, _DROPPED_BYTES).decode("ascii")


def grams(views: Iterable[str], size: int = GRAM) -> frozenset[str]:
    """Return every stretch of ``size`` characters of flattened texts."""
    return frozenset({view[at : at + size] for view in views for at in range(len(view) - size + 1)})


def flat_undone(text: str) -> str | None:
    """Return what is left once percent, JSON, HTML and mail escapes are undone; None where there is none of them."""
    if not any(sign in text for sign in _SIGNS_OF_ESCAPES):
        return None
    undone, count = _ESCAPES.subn(lambda match: _character(match[0]), text.replace(_BETWEEN_UTF16, ""))
    return flat(undone) if count else None


Places = tuple[list[int], list[int]]
"""Where each character of a flattened text begins in the text itself, and where it ends."""


def places_of_flat(text: str) -> Places:
    """Return the places of ``flat(text)``."""
    starts = list(chain.from_iterable(range(*match.span()) for match in _PLAIN_UNITS.finditer(text)))
    return starts, [start + 1 for start in starts]


def places_of_undone(text: str) -> Places:
    """Return the places of ``flat_undone(text)``."""
    starts: list[int] = []
    ends: list[int] = []
    for match in _UNITS.finditer(text.replace(_BETWEEN_UTF16, "")):
        if match["escape"] is None or flat(_character(match[0])):
            starts.append(match.start())
            ends.append(match.end())
    if _BETWEEN_UTF16 not in text:
        return starts, ends
    places = [place for place, character in enumerate(text) if character != _BETWEEN_UTF16]
    return [places[start] for start in starts], [places[end - 1] + 1 for end in ends]


def runs(view: str, needles: Needles) -> Iterator[tuple[int, int]]:
    """Yield the stretches of ``view`` that are made of the grams of ``needles``: from, to."""
    start, end = 0, -1
    for at in _starts(view, needles.heads):
        if view[at : at + GRAM] not in needles.grams:
            continue
        if at > end:
            if end >= 0:
                yield start, end
            start = at
        end = at + GRAM
    if end >= 0:
        yield start, end


def _starts(view: str, heads: frozenset[str]) -> Iterator[int]:
    """Yield, in order, every place where a gram may begin: wherever one does, a head stands at every so many places."""
    last = len(view) - GRAM
    for found in range(0, len(view) - HEAD + 1, _STEP):
        if view[found : found + HEAD] in heads:
            yield from range(max(found - _STEP + 1, 0), min(found, last) + 1)


def _character(escape: str) -> str:
    """Return the one character an escape stands for; none for what is a blank anyway, or has a name."""
    if escape[0] == "&":
        number = _NUMBER.fullmatch(escape)
        return "" if number is None else chr(int(number[1]) if number[1] else int(number[2], 16))
    if escape[0] == "\\":
        letter, digits = escape.lstrip("\\")[0], escape.lstrip("\\")[1:]
        return chr(int(digits, 16)) if letter in "ux" else ""
    return chr(int(escape[-2:], 16))
