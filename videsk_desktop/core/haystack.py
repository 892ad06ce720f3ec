"""What a search looks through: one folded text a row, made of everything the row holds. Grows piece by piece."""

from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterator
from itertools import accumulate

from videsk_desktop.core.folding import RECORD, fold_all
from videsk_desktop.core.segments import Collection, name_of

Words = Callable[[object], str]
"""What a value looks like on the screen, beside how it was sent: its number with separators, its date in words."""

_ROW = RECORD.encode()
_FIELD = b"\n"
_HEAD_ENDS = b"\x1f"
# After so many rows that were found it is known whether a needle is in most of them.
_TRIED = 32
# Deeper than this nobody looks for a text in a table.
_DEEPEST = 8


class _Block:
    """Some rows' texts as one, and where each begins."""

    __slots__ = ("_begins", "start", "texts")

    def __init__(self, start: int, texts: list[bytes]) -> None:
        self.start = start
        self.texts = _ROW.join(texts)
        self._begins = array("L", accumulate((len(text) + 1 for text in texts[:-1]), initial=0))

    def __len__(self) -> int:
        return len(self._begins)

    def each_with(self, needle: bytes) -> list[int]:
        """Return the rows that hold ``needle``, looking into each: the faster way where most do."""
        return [row for row, text in enumerate(self.texts.split(_ROW), self.start) if needle in text]

    def matches(self, needle: bytes) -> list[int]:
        """Return the rows that hold ``needle``, going from one to the next: the faster way where few do."""
        texts, begins, start = self.texts, self._begins, self.start
        rows: list[int] = []
        row, last = 0, len(begins)
        at = texts.find(needle)
        while at >= 0:
            row = bisect_right(begins, at, row)
            rows.append(start + row - 1)
            if len(rows) == _TRIED and row < _TRIED + _TRIED // 2:
                return self.each_with(needle)
            at = texts.find(needle, begins[row]) if row < last else -1
        return rows


class Haystack:
    """The folded texts of the rows read so far, in the server's order, each with its name and its id at the head.

    ``words`` and ``made`` say how a value, and the time of creation that an id holds, look on the screen. The texts lie
    in blocks: most needles are in few of them, and one look into a block is a thousand looks into rows.
    """

    def __init__(self, words: Words, made: Callable[[str], str]) -> None:
        self._words, self._made = words, made
        self._blocks: list[_Block] = []
        self.read = 0

    def take(self, collection: Collection, rows: int) -> None:
        """Read up to ``rows`` further rows of ``collection`` as one block."""
        items = collection.items[self.read : self.read + rows]
        ids = collection.ids[self.read : self.read + rows]
        if items:
            texts = fold_all([self._row(item, identifier) for item, identifier in zip(items, ids, strict=True)])
            self._blocks.append(_Block(self.read, texts))
            self.read += len(items)

    def matches(self, needle: bytes) -> list[int]:
        """Return the rows that hold ``needle``, in the server's order; rows not read yet do not."""
        rows: list[int] = []
        in_most = False
        for block in self._blocks:
            found = block.each_with(needle) if in_most else block.matches(needle)
            in_most = 2 * len(found) > len(block)
            rows += found
        return rows

    def named(self, needle: bytes) -> list[int]:
        """Return the rows that hold ``needle`` in their name or their id."""
        return [row for row, head in self._heads(needle) if needle in head]

    def called(self, needle: bytes) -> list[int]:
        """Return the rows whose name or id is ``needle`` as a whole."""
        return [row for row, head in self._heads(needle) if needle in head.split(_FIELD)]

    def _heads(self, needle: bytes) -> Iterator[tuple[int, bytes]]:
        for block in self._blocks:
            if needle in block.texts:
                for row, text in enumerate(block.texts.split(_ROW), block.start):
                    yield row, text.partition(_HEAD_ENDS)[0]

    def _row(self, item: object, identifier: str | None) -> str:
        name = name_of(item)
        made = self._made(identifier) if identifier is not None else ""
        rest = "\n".join([text for text in texts_of(item, self._words) if text is not name and text is not identifier])
        return f"{name or ''}\n{identifier or ''}\x1f{made}\n{rest}"


def texts_of(value: object, words: Words, deeper: int = _DEEPEST) -> Iterator[str]:
    """Return everything in ``value`` by which it may be found: texts as they are, the rest as ``words`` has it."""
    if isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            if isinstance(inner, str):
                yield inner
                # How dates begin; most texts are none.
                if inner[10:11] == "T":
                    yield words(inner)
            elif inner is not None and deeper:
                yield from texts_of(inner, words, deeper - 1)
    elif value is not None:
        yield value if isinstance(value, str) else words(value)
