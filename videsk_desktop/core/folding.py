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
# Behind every other continuation of an n: no ÿ is left when accents are gone. In Latin-1, so that texts stay small.
_AFTER_N = "n\xff"


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
    return _rewritten(texts, fold_character).split(_RECORD) if texts else []


def collation_keys(texts: Sequence[str], *, enye: bool) -> list[str]:
    """Return what texts are sorted by: no case, no accents, punctuation first; ``enye``: ñ is a letter after n.

    The keys are texts of one byte a character, which Python compares fastest.
    """
    keys = _rewritten(texts, _spanish_key if enye else _plain_key)
    return keys.decode("latin-1").split(RECORD) if texts else []


def spans(text: str, needle: bytes) -> list[tuple[int, int]]:
    """Return start and end of every place of ``text`` where the folded ``needle`` stands, from left to right."""
    if not needle:
        return []
    whole, origin = _with_origin(text)
    wanted = needle.decode("utf-8", "surrogatepass")
    found = []
    at = whole.find(wanted)
    while at >= 0:
        end = at + len(wanted)
        # Accents that follow the last letter belong to it.
        stop = origin[end] if end < len(origin) else len(text)
        found.append((origin[at], stop))
        at = whole.find(wanted, end)
    return found


def _with_origin(text: str) -> tuple[str, Sequence[int]]:
    """Return ``text`` folded, and for each of its characters the place it came from."""
    if text.isascii():
        return text.lower(), range(len(text))
    folded: list[str] = []
    origin: list[int] = []
    for place, character in enumerate(text):
        piece = fold_character(character)
        folded.append(piece)
        origin += [place] * len(piece)
    return "".join(folded), origin


def _rewritten(texts: Sequence[str], rewrite: Callable[[str], str]) -> bytes:
    """Return the texts as one, every character beyond ASCII rewritten, the others in lower case."""
    joined = RECORD.join(texts)
    if joined.count(RECORD) >= max(len(texts), 1):
        joined = RECORD.join([text.replace(RECORD, " ") for text in texts])
    strange = _strange(joined)
    if any(unicodedata.combining(character) for character in strange):
        joined = unicodedata.normalize("NFC", joined)
        strange = _strange(joined)
    if len(strange) > _MOST_REPLACEMENTS:
        joined = joined.translate({ord(character): rewrite(character) for character in strange})
    else:
        for character in strange:
            joined = joined.replace(character, rewrite(character))
    # As bytes, so that only ASCII is touched: the rest is in lower case already.
    return joined.encode("utf-8", "surrogatepass").lower()


def _strange(text: str) -> list[str]:
    """Return the characters beyond ASCII, each once, the widest first: without them the text may need half the room."""
    beyond = text.encode("utf-8", "surrogatepass").translate(None, _ASCII)
    return sorted(set(beyond.decode("utf-8", "surrogatepass")), reverse=True)


def _plain_key(character: str) -> str:
    # Dashes and quotes of print stand where those of ASCII do.
    return "-" if unicodedata.category(character)[0] in "PSZ" else fold_character(character)


def _spanish_key(character: str) -> str:
    return _AFTER_N if character in "ñÑ" else _plain_key(character)
