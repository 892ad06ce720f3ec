"""The one gate through which text leaves: clipboard, file, history, crash text. What is finished is searched again.

A key is found by its value (all of it or any slice of 12 characters, plain, escaped, quoted, wrapped or in base64) and
by its looks (anything shaped like a JWT). The header alone is no secret. Time is linear in the length of the text.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NoReturn

from videsk_desktop.core import flattening
from videsk_desktop.core.flattening import BAR, Needles, Places
from videsk_desktop.core.key import ApiKey
from videsk_desktop.core.secrets_of_key import needles_of

MARK = BAR * 4
"""Stands for what was taken out."""

_DOTTED = re.compile(r"[A-Za-z0-9_.-]+")
# base64url of '{"': every header begins so.
_BEGIN = "eyJ"
_SHORTEST_HEADER = 10
_SHORTEST_PAYLOAD = 2

Span = tuple[int, int]


class KeyLeakError(Exception):
    """A key is in what was about to leave; nothing was written. The text names nothing of it."""

    def __init__(self) -> None:
        super().__init__("an API Key is in what was about to be written; nothing was written")


@dataclass(frozen=True, slots=True)
class Redacted:
    """A text from which every trace of a key was taken, and how many stretches that were."""

    text: str
    count: int


class Gate:
    """Knows the keys that must not leave; without one it goes by their looks alone. Never shown, never pickled."""

    __slots__ = ("__keys", "__needles")

    def __init__(self, *keys: ApiKey) -> None:
        self.__keys = keys
        # Made when they are first needed: most of what is shown is never copied.
        self.__needles: Needles | None = None

    def redact(self, text: str) -> Redacted:
        """Return ``text`` with ``MARK`` in the place of every trace of a key; unchanged where there is none."""
        spans = self.traces(text)
        if not spans:
            return Redacted(text, 0)
        kept = zip([0, *(end for _, end in spans)], [*(start for start, _ in spans), len(text)], strict=True)
        return Redacted(MARK.join(text[start:end] for start, end in kept), len(spans))

    def traces(self, text: str) -> list[Span]:
        """Return where in ``text`` a key shows, in order: from, to."""
        return _merged([*self._by_value(text), *_by_looks(text)])

    def leaks(self, artefact: str | bytes) -> bool:
        """Whether a trace of a key is in something finished; bytes are read as UTF-8 as far as they are."""
        text = artefact if isinstance(artefact, str) else artefact.decode("utf-8", "replace")
        if next(_by_looks(text), None) is not None:
            return True
        views = (flattening.flat(text), flattening.flat_undone(text)) if self._known.grams else ()
        return any(view is not None and next(self._runs(view), None) is not None for view in views)

    def sealed(self, artefact: str) -> str:
        """Return a finished artefact as it is; raise ``KeyLeakError`` where a key is in it: it must not be written."""
        if self.leaks(artefact):
            raise KeyLeakError
        return artefact

    def allowing(self, public: Iterable[str]) -> "Gate":
        """Return a gate that knows the same keys, but takes nothing of these texts, which everybody has, for one."""
        allowed = flattening.grams(flattening.flat(text) for text in public)
        made = Gate()
        made.__needles = Needles(self._known.grams - allowed, self._known.heads)
        return made

    @property
    def _known(self) -> Needles:
        if self.__needles is None:
            self.__needles = needles_of(key.reveal() for key in self.__keys)
        return self.__needles

    def _by_value(self, text: str) -> Iterator[Span]:
        if not self._known.grams:
            return
        runs = list(self._runs(flattening.flat(text)))
        if runs:
            yield from _in_text(runs, flattening.places_of_flat(text))
        undone = flattening.flat_undone(text)
        runs = list(self._runs(undone)) if undone is not None else []
        if runs:
            yield from _in_text(runs, flattening.places_of_undone(text))

    def _runs(self, view: str) -> Iterator[Span]:
        return flattening.runs(view, self._known)

    def __repr__(self) -> str:
        return "Gate()"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Gate is never pickled or copied")


def _in_text(runs: list[Span], places: Places) -> Iterator[Span]:
    starts, ends = places
    return ((starts[start], ends[end - 1]) for start, end in runs)


def _by_looks(text: str) -> Iterator[Span]:
    """Yield everything shaped like a JWT: what could be a header, a dot, a payload, and a signature if there is one."""
    if _BEGIN not in text:
        return
    for match in _DOTTED.finditer(text):
        parts = match[0].split(".")
        start, number = match.start(), 0
        while number + 1 < len(parts):
            begin = parts[number].find(_BEGIN)
            is_header = begin >= 0 and len(parts[number]) - begin >= _SHORTEST_HEADER
            if not is_header or len(parts[number + 1]) < _SHORTEST_PAYLOAD:
                start, number = start + len(parts[number]) + 1, number + 1
                continue
            taken = ".".join(parts[number : number + 3])
            yield start + begin, start + len(taken.rstrip("."))
            start, number = start + len(taken) + 1, number + 3


def _merged(spans: list[Span]) -> list[Span]:
    """Return ``spans`` in order, those that overlap or touch as one."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
