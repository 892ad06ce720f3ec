"""The gate for thousands of keys at once: of them all it takes along only those that are in the text at hand.

``Gate`` keeps a thousand stretches of every key; for ten thousand keys that would be seconds and hundreds of megabytes.
So the text is cut up once, and every key is only held against that. Time is linear in the text and in the keys.
"""

from collections.abc import Iterable, Iterator

from videsk_desktop.core.flattening import GRAM, flat, flat_undone
from videsk_desktop.core.key import ApiKey
from videsk_desktop.core.redaction import Gate, KeyLeakError
from videsk_desktop.core.secrets_of_key import spellings

# The shortest slice of a key that is looked for. Of its stretches every fifth is in the text too.
_SLICE = 12
_STEP = _SLICE - GRAM + 1
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
    # An escape that a slice's neighbours seem to begin takes from the slice: then no stretch may be passed over.
    step = 1 if escaped else _STEP
    return Gate(*(key for key in keys if _has_trace(key, seen, step)))


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


def _has_trace(key: ApiKey, seen: set[str], step: int) -> bool:
    return any(
        text[at : at + GRAM] in seen for text in spellings(key.reveal()) for at in range(0, len(text) - GRAM + 1, step)
    )
