"""Which rows of a collection are shown, and in which order: what was read of them, what is searched, what is wanted."""

from collections.abc import Callable, Sequence
from itertools import compress

from videsk_desktop.core.columns import CREATED, ID, NAME, Column, Kind, Source, Survey, kind_of
from videsk_desktop.core.folding import collation_keys, fold
from videsk_desktop.core.haystack import Haystack, Words, texts_of
from videsk_desktop.core.segments import Collection, made_at, name_of
from videsk_desktop.core.sorting import order, order_of_keys

# A survey of a row takes a fourth of the time that its text takes.
_SURVEYED_AT_ONCE = 4
# Ids of one list are alike; so many tell whether they hold a time.
_IDS_LOOKED_AT = 100


class Selecting:
    """Reads a collection piece by piece (``read``); ``rows`` can be asked at any time.

    ``words`` and ``made`` say how values, and the time that an id holds, look on the screen; ``enye``: ñ is a letter of
    its own. ``wanted``: the value that a row must have in each of these columns. ``mixed``: the columns of a row whose
    value is of another type than most.
    """

    def __init__(self, collection: Collection, words: Words, made: Callable[[str], str], *, enye: bool) -> None:
        self.collection = collection
        self.haystack = Haystack(words, made)
        self.wanted: dict[Column, object] = {}
        self.mixed: dict[int, tuple[Column, ...]] = {}
        self._words, self._made = words, made
        self._enye = enye
        self._name_keys: list[str] = []
        self._survey = Survey()
        self._kinds: dict[tuple[str, ...], Kind] = {}
        self._columns: tuple[Column, ...] = ()
        self._order: tuple[Column, bool, int, list[int]] | None = None

    @property
    def done(self) -> bool:
        """Whether every row was read."""
        return self.haystack.read >= len(self.collection)

    @property
    def beyond(self) -> bool:
        """Whether rows hold more fields than there are columns."""
        return self._survey.beyond

    @property
    def irregular(self) -> int:
        """How many rows are flagged."""
        return self.collection.irregular + sum(self.collection.irregularity(row) is None for row in self.mixed)

    def read(self, rows: int) -> None:
        """Read on: first which columns there are, a few times ``rows`` of them, then what a search looks through."""
        if self._survey.read < len(self.collection):
            self.look(rows * _SURVEYED_AT_ONCE)
        else:
            start = self.haystack.read
            self.haystack.take(self.collection, rows)
            self._prepare_names(start)

    def look(self, rows: int) -> None:
        """See which columns ``rows`` further rows have."""
        start = self._survey.read
        self._survey.take(self.collection.items[start : start + rows])
        self._see()

    def columns(self) -> tuple[Column, ...]:
        """Return name, id, the time that an id holds where it holds one, then the fields seen so far."""
        return self._columns

    def kind(self, column: Column) -> Kind | None:
        """Return what most values of a field are."""
        return self._kinds.get(column.path)

    def want(self, column: Column, value: object) -> None:
        """Keep only the rows with exactly ``value`` in ``column``."""
        self.wanted = {**self.wanted, column: value}

    def want_any(self, column: Column | None) -> None:
        """Want no certain value in ``column``; in any, where None is given."""
        self.wanted = {kept: value for kept, value in self.wanted.items() if column not in (None, kept)}

    def rows(self, needle: bytes, *, sorted_by: Column | None, descending: bool) -> Sequence[int]:
        """Return the places of the rows to be shown, in the order in which they are."""
        found: Sequence[int] = self.haystack.matches(needle) if needle else range(len(self.collection))
        for column, value in self.wanted.items():
            values = self.collection.values(column)
            found = [row for row in found if type(values[row]) is type(value) and values[row] == value]
        if sorted_by is None:
            return found
        ordered = self._ordered(sorted_by, descending=descending)
        if len(found) == len(ordered):
            return ordered
        mask = bytearray(len(ordered))
        for row in found:
            mask[row] = 1
        return list(compress(ordered, map(mask.__getitem__, ordered)))

    def holds(self, row: int, column: Column, needle: bytes) -> bool:
        """Whether a cell holds ``needle``, as it was sent or as it is shown."""
        value = self.collection.value(row, column)
        if not needle or value is None:
            return False
        # Where the time that an id holds has no column of its own, the id stands for it.
        made = [self._made(str(value))] if column == ID else []
        return any(needle in fold(text) for text in (*texts_of([value], self._words), *made))

    def _ordered(self, column: Column, *, descending: bool) -> list[int]:
        asked = (column, descending, len(self.collection))
        if self._order is None or self._order[:3] != asked:
            if column == NAME and len(self._name_keys) == len(self.collection):
                places = order_of_keys(self._name_keys, descending=descending)
            else:
                places = order(self.collection.values(column), descending=descending, enye=self._enye)
            self._order = (*asked, places)
        return self._order[3]

    def _prepare_names(self, start: int) -> None:
        """Make the keys of the names read last: a list is sorted by name more often than by anything else."""
        names = [name_of(item) for item in self.collection.items[start : self.haystack.read]]
        # Where a row is no object what it is stands in for a name, which may be no text.
        if len(self._name_keys) == start and set(map(type, names)) == {str}:
            self._name_keys += collation_keys(names, enye=self._enye)  # type: ignore[arg-type]  # texts all

    def _see(self) -> None:
        """Take from the survey what it found."""
        self._kinds = {path: kinds.most_common(1)[0][0] for path, kinds in self._survey.kinds().items() if kinds}
        holds_time = any(made_at(identifier) for identifier in self.collection.ids[:_IDS_LOOKED_AT])
        self._columns = (NAME, ID, *([CREATED] if holds_time else []), *self._survey.fields)
        if self._survey.read == len(self.collection):
            self.mixed = self._find_mixed()

    def _find_mixed(self) -> dict[int, tuple[Column, ...]]:
        mixed: dict[int, tuple[Column, ...]] = {}
        for path, usual in self._survey.mixed().items():
            column = Column(Source.FIELD, path)
            for row, value in enumerate(self.collection.values(column)):
                if value is not None and kind_of(value) is not usual:
                    mixed[row] = (*mixed.get(row, ()), column)
        return mixed
