"""Text as a search for a key sees it: what quoting, wrapping and escaping add is gone. Knows no key.

Only the alphabet of base64url is kept, the standard alphabet read as the same (RFC 4648 sections 4 and 5). Blanks, line
breaks, quotes, backslashes, carets and invisible characters all vanish, so that a key wrapped at 76 columns or quoted
for a shell is found as it is.
"""

import re
from collections.abc import Iterator
from itertools import chain

# Stands where something was taken out; what stood on either side of it never joins.
BAR = "\u2588"

_KEPT = f"A-Za-z0-9_+/{BAR}-"
_DROPPED = re.compile(f"[^{_KEPT}]+")
_TO_URL_ALPHABET = str.maketrans("+/", "-_")
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


def flat(text: str) -> str:
    """Return what is left of ``text`` as it stands."""
    return _DROPPED.sub("", text).translate(_TO_URL_ALPHABET)


def flat_undone(text: str) -> str | None:
    """Return what is left once percent, JSON, HTML and mail escapes are undone; None where there is none of them."""
    if not any(sign in text for sign in _SIGNS_OF_ESCAPES):
        return None
    undone, count = _ESCAPES.subn(lambda match: _character(match[0]), text)
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
    for match in _UNITS.finditer(text):
        if match["escape"] is None or _DROPPED.sub("", _character(match[0])):
            starts.append(match.start())
            ends.append(match.end())
    return starts, ends


def runs(view: str, grams: frozenset[str], size: int) -> Iterator[tuple[int, int]]:
    """Yield the stretches of ``view`` that are made of ``grams``, each of ``size`` characters: from, to."""
    start, end = 0, -1
    for at in range(len(view) - size + 1):
        if view[at : at + size] not in grams:
            continue
        if at > end:
            if end >= 0:
                yield start, end
            start = at
        end = at + size
    if end >= 0:
        yield start, end


def _character(escape: str) -> str:
    """Return the one character an escape stands for; none for what is a blank anyway, or has a name."""
    if escape[0] == "&":
        number = _NUMBER.fullmatch(escape)
        return "" if number is None else chr(int(number[1]) if number[1] else int(number[2], 16))
    if escape[0] == "\\":
        letter, digits = escape.lstrip("\\")[0], escape.lstrip("\\")[1:]
        return chr(int(digits, 16)) if letter in "ux" else ""
    return chr(int(escape[-2:], 16))
