"""The gate for thousands of keys at once: of them all it takes along only those that are in the text at hand.

``Gate`` keeps a thousand stretches of every key; for ten thousand keys that would be seconds and hundreds of megabytes.
So the text is cut up once, and every key is only held against that. Time is linear in the text and in the keys.
"""

import re
from collections.abc import Iterable, Iterator

from videsk_desktop.core.flattening import GRAM, flat, flat_undone
from videsk_desktop.core.key import ApiKey
from videsk_desktop.core.redaction import Gate, KeyLeakError
from videsk_desktop.core.secrets_of_key import spellings

# The shortest slice of a key that is looked for, without the two dots that may be in it: where it is in the text, so is
# one of its stretches that begin at every so many places.
_SLICE = 12 - 2
_STEP = _SLICE - GRAM + 1
_PLAIN = re.compile(r"[A-Za-z0-9_.+/-]*")
# A regular expression over megabytes would hold up every other thread; what is longer than the overlap, a key cut by an
# edge included, is found on one of its sides.
_PIECE = 64_000
_OVERLAP = 2_000


def gate_for(text: str, keys: Iterable[ApiKey]) -> Gate:
    """Return a gate that knows those of ``keys`` that have a trace in ``text``."""
    seen: set[str] = set()
    escaped = False
    for piece in _pieces(text):
        _cut_into(seen, flat(piece))
        undone = flat_undone(piece)
        if undone is not None:
            escaped = True
            _cut_into(seen, undone)
    return Gate(*(key for key in keys if _has_trace(key.reveal(), seen, escaped=escaped)))


def sealed(text: str, gate: Gate) -> str:
    """Return ``text`` as it is; raise ``KeyLeakError`` where ``gate`` finds a key in it."""
    if any(gate.leaks(piece) for piece in _pieces(text)):
        raise KeyLeakError
    return text


def _pieces(text: str) -> Iterator[str]:
    for start in range(0, max(len(text), 1), _PIECE):
        yield text[max(start - _OVERLAP, 0) : start + _PIECE]


def _cut_into(seen: set[str], view: str) -> None:
    seen.update(view[at : at + GRAM] for at in range(len(view) - GRAM + 1))


def _has_trace(key: str, seen: set[str], *, escaped: bool) -> bool:
    # What flattening drops of a damaged key, or an escape that a slice's neighbours seem to begin, makes the slice
    # shorter: then no stretch may be passed over.
    step = 1 if escaped or not _PLAIN.fullmatch(key) else _STEP
    return any(text[at : at + GRAM] in seen for text in spellings(key) for at in range(0, len(text) - GRAM + 1, step))
