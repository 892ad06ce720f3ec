"""Texts as a search and a sort see them: without case and accents. Whole columns at a time, at the speed of C.

A folded text is UTF-8: whatever is found in one as bytes is found in it as characters (UTF-8 synchronises itself), and
bytes take a third of the memory of a text in which one dash stands.
"""

import unicodedata
from collections.abc import Callable, Sequence
from functools import lru_cache

RECORD = "\x1e"
_RECORD = RECORD.encode()
_ASCII = bytes(range(128))
# Over this many different characters one pass over the text is faster than one replacement for each of them.
_MOST_REPLACEMENTS = 80
# Sorts behind every other continuation of an n: 0xff occurs in no UTF-8.
_AFTER_N = b"n\xff"


@lru_cache(maxsize=4096)
def fold_character(character: str) -> str:
    """Return a character in lower case and without its accents; an accent that stands alone is nothing."""
    parts = unicodedata.normalize("NFKD", character.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part)).casefold()


def fold(text: str) -> bytes:
    """Return ``text`` as a search sees it."""
    return fold_all([text])[0]


def fold_all(texts: Sequence[str]) -> list[bytes]:
    """Return every text as a search sees it."""
    return _rewritten(texts, _folded)


def collation_keys(texts: Sequence[str], *, enye: bool) -> list[str]:
    """Return what texts are sorted by: no case, no accents, punctuation first; ``enye``: ñ is a letter after n.

    The keys are texts of one byte a character, which Python compares fastest.
    """
    to_key = _spanish_key if enye else _plain_key
    return [key.decode("latin-1") for key in _rewritten(texts, to_key)]


def spans(text: str, needle: bytes) -> list[tuple[int, int]]:
    """Return start and end of every place of ``text`` where the folded ``needle`` stands, from left to right."""
    if not needle:
        return []
    folded: list[str] = []
    origin: list[int] = []
    for place, character in enumerate(text):
        piece = fold_character(character)
        folded.append(piece)
        origin += [place] * len(piece)
    whole, wanted = "".join(folded), needle.decode("utf-8", "surrogatepass")
    found = []
    at = whole.find(wanted)
    while at >= 0:
        end = at + len(wanted)
        # Accents that follow the last letter belong to it.
        stop = origin[end] if end < len(origin) else len(text)
        found.append((origin[at], stop))
        at = whole.find(wanted, end)
    return found


def _rewritten(texts: Sequence[str], rewrite: Callable[[str], bytes]) -> list[bytes]:
    joined = RECORD.join(texts).encode("utf-8", "surrogatepass")
    if joined.count(_RECORD) != len(texts) - 1:
        return _rewritten([text.replace(RECORD, " ") for text in texts], rewrite) if texts else []
    strange = _strange(joined)
    if any(unicodedata.combining(character) for character in strange):
        joined = unicodedata.normalize("NFC", joined.decode("utf-8", "surrogatepass")).encode("utf-8", "surrogatepass")
        strange = _strange(joined)
    if len(strange) > _MOST_REPLACEMENTS:
        table = {ord(character): rewrite(character).decode("latin-1") for character in strange}
        # The replacements are bytes already: what is ASCII stays, the rest has become one character a byte.
        joined = joined.decode("utf-8", "surrogatepass").translate(table).encode("latin-1")
    else:
        for character in sorted(strange):
            joined = joined.replace(character.encode("utf-8", "surrogatepass"), rewrite(character))
    return joined.lower().split(_RECORD)


def _strange(joined: bytes) -> set[str]:
    """Return the characters beyond ASCII."""
    return set(joined.translate(None, _ASCII).decode("utf-8", "surrogatepass"))


def _folded(character: str) -> bytes:
    return fold_character(character).encode("utf-8", "surrogatepass")


def _plain_key(character: str) -> bytes:
    # Dashes and quotes of print stand where those of ASCII do.
    return b"-" if unicodedata.category(character)[0] in "PSZ" else _folded(character)


def _spanish_key(character: str) -> bytes:
    return _AFTER_N if character in "ñÑ" else _plain_key(character)
