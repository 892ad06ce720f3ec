"""What a search looks through: one folded text a row, made of everything the row holds. Grows piece by piece."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from videsk_desktop.core.folding import fold_all
from videsk_desktop.core.segments import Collection, name_of

Words = Callable[[object], str]
"""What a value looks like on the screen, beside how it was sent: its number with separators, its date in words."""

_FIELD = "\n"
_HEAD_ENDS = "\x1f"
_HEAD_ENDS_FOLDED = _HEAD_ENDS.encode()
# Deeper than this nobody looks for a text in a table.
_DEEPEST = 8


class Haystack:
    """``texts``: one for each row read so far, in the server's order, its name and its id at the head."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self.texts: list[bytes] = []

    def take(self, collection: Collection, rows: int) -> None:
        """Read up to ``rows`` further rows of ``collection``."""
        start = len(self.texts)
        items, ids = collection.items[start : start + rows], collection.ids[start : start + rows]
        if items:
            self.texts += fold_all([self._row(item, identifier) for item, identifier in zip(items, ids, strict=True)])

    def matches(self, needle: bytes, among: Iterable[int] | None = None) -> list[int]:
        """Return the rows that hold ``needle``, in the order of ``among``; rows not read yet do not."""
        texts = self.texts
        if among is None:
            return [row for row, text in enumerate(texts) if needle in text]
        read = len(texts)
        return [row for row in among if row < read and needle in texts[row]]

    def named(self, needle: bytes, rows: Sequence[int]) -> list[int]:
        """Return those of ``rows`` that hold ``needle`` in their name or their id."""
        texts = self.texts
        return [row for row in rows if needle in texts[row].partition(_HEAD_ENDS_FOLDED)[0]]

    def is_called(self, needle: bytes, row: int) -> bool:
        """Whether ``needle`` is the whole name or the whole id of ``row``."""
        return needle in self.texts[row].partition(_HEAD_ENDS_FOLDED)[0].split(_FIELD.encode())

    def _row(self, item: object, identifier: str | None) -> str:
        name = name_of(item)
        head = f"{name or ''}{_FIELD}{identifier or ''}{_HEAD_ENDS}"
        if identifier is not None:
            head += self._words(identifier)
        return head + _FIELD.join(text for text in self._texts(item, _DEEPEST) if text is not name and text != identifier)

    def _texts(self, value: object, deeper: int) -> Iterator[str]:
        kind = type(value)
        if kind is dict or kind is list:
            for inner in value.values() if isinstance(value, dict) else value:  # type: ignore[attr-defined]
                if type(inner) is str:
                    yield inner
                    if inner[10:11] == "T":
                        yield self._words(inner)
                elif inner is not None and deeper:
                    yield from self._texts(inner, deeper - 1)
        elif kind is str:
            yield value
        elif value is not None:
            yield self._words(value)
