"""Text that was rewritten piece by piece and still knows, for each of its characters, the place it came from."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from videsk_desktop.core.removal import Removed, RemovedCode


@dataclass(frozen=True, slots=True)
class Rewritten:
    """A text, the original place of each of its characters, and the spans of the original that were rewritten."""

    text: str = field(repr=False)
    origin: Sequence[int] = field(repr=False)
    changed: tuple[Removed, ...] = ()

    @classmethod
    def unchanged(cls, text: str) -> "Rewritten":
        """Return ``text`` as its own original."""
        return cls(text, range(len(text)))

    def rewrite(
        self, pattern: re.Pattern[str], code: RemovedCode, replacement: Callable[[re.Match[str]], str]
    ) -> "Rewritten":
        """Replace every match of ``pattern``; an empty replacement leaves the match out."""
        pieces: list[str] = []
        origin: list[int] = []
        changed = list(self.changed)
        done = 0
        for match in pattern.finditer(self.text):
            inserted = replacement(match)
            if inserted == match[0]:
                continue
            start, end = match.span()
            pieces += self.text[done:start], inserted
            origin += self.origin[done:start]
            origin += [self.origin[start]] * len(inserted)
            changed.append(Removed(code, self.origin[start], self.origin[end - 1] + 1))
            done = end
        if not done:
            return self
        pieces.append(self.text[done:])
        origin += self.origin[done:]
        return Rewritten("".join(pieces), origin, tuple(changed))

    def slice(self, start: int, end: int) -> "Rewritten":
        """Return the stretch ``[start, end)`` with its own part of the origin and of the changes."""
        if start >= end:
            return Rewritten("", ())
        first, last = self.origin[start], self.origin[end - 1]
        inside = tuple(removed for removed in self.changed if first <= removed.start <= last)
        return Rewritten(self.text[start:end], self.origin[start:end], inside)

    def joined(self, other: "Rewritten", code: RemovedCode) -> "Rewritten":
        """Return this text and ``other`` as one; what stood between them in the original is left out as ``code``."""
        gap = Removed(code, self.origin[-1] + 1, other.origin[0])
        return Rewritten(self.text + other.text, [*self.origin, *other.origin], (*self.changed, gap, *other.changed))
