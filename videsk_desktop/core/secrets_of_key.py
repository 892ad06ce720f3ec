"""What of a key is secret, as short stretches by which any slice of it is found, plain or in base64. Knows no text.

The header of a JWT is not: it is the same in millions of keys and says only how they are signed (RFC 7515 section 4).
It counts as one only where it reads as one; a damaged first part is as secret as the rest.
"""

import re
from base64 import urlsafe_b64encode
from collections.abc import Iterable, Iterator

from videsk_desktop.core.exchange import SEGMENTS_PATH, VIDESK
from videsk_desktop.core.flattening import HEAD, Needles, flat, grams
from videsk_desktop.core.key import ApiKey, decode

# What everybody knows cannot give a key away: headers as they are usually made, and Videsk's address.
_PUBLIC = (
    "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9",
    "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9",
    VIDESK.url(SEGMENTS_PATH),
)
# No key is that long: what is longer cannot be sent, and nothing of it is shown.
_LONGEST = 64_000
_WORD = re.compile(r"""[^\s"'<>{}()\[\],;:|]+""")
_BETWEEN = re.compile(r"[\W_]+")
# As names are written in JSON: ``NotAuthenticated``.
_SEVERAL_WORDS = re.compile(r"[A-Za-z][a-z]{2,}(?:[A-Z][a-z]{2,}){1,3}")
_LONGEST_WORD = 20
_LONGEST_NUMBER = 4
# By how many bytes the key is shifted inside what was encoded, and how many characters then hold bits of others.
_MIXED_AT_START = {0: 0, 1: 2, 2: 3}


def needles_of(keys: Iterable[str]) -> Needles:
    """Return by what ``keys`` are found: all that is secret in them, as text and in base64 at its three alignments."""
    spelled = [text for key in keys for text in spellings(key)]
    secret = grams(spelled) - _PUBLIC_GRAMS
    return Needles(secret, grams(spelled, HEAD) if secret else frozenset())


def spellings(key: str) -> Iterator[str]:
    """Yield what is secret in ``key``, flattened: as text, and in base64 at its three alignments."""
    return (text for stretch in _stretches(key) for text in _spelled(stretch))


def _stretches(key: str) -> Iterator[str]:
    """Yield what is secret: all behind the header, or, where there is none, every word that is no ordinary one.

    A text without a header may be anything that was pasted, prose included; its ordinary words give nothing away.
    """
    text = key[:_LONGEST]
    decoded = decode(ApiKey(text))
    if decoded.header is not None and "alg" in decoded.header:
        yield text[: decoded.start] + text[decoded.parts[0].end :]
        return
    for match in _WORD.finditer(text):
        if not _is_ordinary(match[0]):
            yield match[0]


def _is_ordinary(word: str) -> bool:
    """Whether a word is made of words as languages have them: ``not-authenticated``, ``api.videsk.io``, ``2026``."""
    return all(_is_of_a_language(piece) for piece in _BETWEEN.split(word) if piece)


def _is_of_a_language(piece: str) -> bool:
    if piece.isdigit():
        return len(piece) <= _LONGEST_NUMBER
    if len(piece) > _LONGEST_WORD or not piece.isalpha():
        return False
    return piece.isupper() or len(piece) == 1 or piece[1:].islower() or _SEVERAL_WORDS.fullmatch(piece) is not None


def _spelled(stretch: str) -> Iterator[str]:
    data = stretch.encode("utf-8", "surrogatepass")
    yield flat(stretch)
    for shift, mixed in _MIXED_AT_START.items():
        encoded = urlsafe_b64encode(bytes(shift) + data).decode().rstrip("=")
        end = len(encoded) - (1 if (shift + len(data)) % 3 else 0)
        yield encoded[mixed:end]


_PUBLIC_GRAMS = grams(text for public in _PUBLIC for text in _spelled(public))
