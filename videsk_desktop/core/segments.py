"""Segments as Videsk lists them: pages of raw items, collected until nothing is missing or nothing more comes."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from operator import itemgetter
from typing import overload

from videsk_desktop.core.columns import Column, Source, value_at, values_at

_OBJECT_ID = re.compile(r"[0-9a-fA-F]{24}")
_ID_FIELDS = ("id", "_id")
_NAME_FIELDS = ("name", "label", "title")


@dataclass(frozen=True, slots=True)
class Page:
    """One answer of the list: raw items in the server's order; ``total``, ``limit`` and ``skip`` None when not said."""

    items: tuple[object, ...] = field(repr=False)
    total: int | None = None
    limit: int | None = None
    skip: int | None = None
    cached: bool = False


def read_page(value: object) -> Page | None:
    """Read a Feathers page, a bare array, or ``{"data": [...]}``; None for any other shape.

    ``data`` being an array makes it a page, whatever its items; the counts may be missing or strings of digits.
    """
    if isinstance(value, list):
        return Page(tuple(value), total=len(value))
    if isinstance(value, dict) and isinstance(data := value.get("data"), list):
        return Page(
            tuple(data),
            total=_count(value.get("total")),
            limit=_count(value.get("limit")),
            skip=_count(value.get("skip")),
            cached=value.get("cached") is True,
        )
    return None


def _count(value: object) -> int | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, str) and re.fullmatch(r"[0-9]{1,15}", value):
        return int(value)
    return value if isinstance(value, int) and value >= 0 else None


class Irregularity(StrEnum):
    """Why a row is flagged. It stays in the table all the same."""

    NOT_AN_OBJECT = "not_an_object"
    NO_ID = "no_id"
    DUPLICATE_ID = "duplicate_id"
    MIXED_TYPES = "mixed_types"


@dataclass(frozen=True, slots=True)
class Segment:
    """One row: the raw item and what can be told of it. ``index`` is its place in the server's order, from 0."""

    index: int
    raw: object
    id: str | None
    name: str | None
    irregularity: Irregularity | None = None

    @property
    def created(self) -> datetime | None:
        """Creation time in UTC, from the first four bytes of a MongoDB ObjectId; None for any other id."""
        return creation(self.id)


class StopReason(StrEnum):
    """Why no further page is asked for."""

    COMPLETE = "complete"
    NOTHING_NEW = "nothing_new"
    EMPTY_PAGE = "empty_page"


class Collection(Sequence[Segment]):
    """Segments gathered over pages, each once, in the server's order.

    Survives a server that ignores or caps ``$limit``, repeats a page, or changes its total on the way. Only raw items
    and ids are kept; a Segment is made when it is looked at.
    """

    def __init__(self) -> None:
        self._items: list[object] = []
        self._ids: list[str | None] = []
        self._irregular: dict[int, Irregularity] = {}
        self._known_ids: set[str] = set()
        self._skip = 0
        self.total: int | None = None
        self.limit: int | None = None
        self.stopped: StopReason | None = None

    def __len__(self) -> int:
        return len(self._items)

    @overload
    def __getitem__(self, index: int) -> Segment: ...
    @overload
    def __getitem__(self, index: slice) -> list[Segment]: ...
    def __getitem__(self, index: int | slice) -> Segment | list[Segment]:
        if isinstance(index, slice):
            return [self[place] for place in range(*index.indices(len(self)))]
        place = range(len(self))[index]
        item = self._items[place]
        return Segment(place, item, self._ids[place], name_of(item), self._irregular.get(place))

    def value(self, place: int, column: Column) -> object:
        """Return the raw value of one row in ``column``; what is no object is its own name."""
        if column.source is Source.FIELD:
            return value_at(self._items[place], column.path)
        if column.source is Source.NAME:
            return _called(self._items[place])
        identifier = self._ids[place]
        return identifier if column.source is Source.ID else made_at(identifier)

    def values(self, column: Column) -> list[object]:
        """Return the raw value of every row in ``column``."""
        if column.source is Source.FIELD:
            return values_at(self._items, column.path)
        if column.source is Source.NAME:
            names = values_at(self._items, _NAME_FIELDS[:1])
            # Where every row has a name there is no need to look for what else it may be called by.
            return names if all(names) and set(map(type, names)) == {str} else list(map(_called, self._items))
        return list(self._ids) if column.source is Source.ID else list(map(made_at, self._ids))

    @property
    def ids(self) -> Sequence[str | None]:
        """The id of every row."""
        return self._ids

    @property
    def items(self) -> Sequence[object]:
        """The raw items, as they came."""
        return self._items

    @property
    def complete(self) -> bool:
        """Whether nothing that the server counts is missing: only then may anyone say "all"."""
        return self.stopped is StopReason.COMPLETE

    @property
    def irregular(self) -> int:
        """How many rows are flagged."""
        return len(self._irregular)

    def irregularity(self, place: int) -> Irregularity | None:
        """Return why the row at ``place`` is flagged, None where it is not."""
        return self._irregular.get(place)

    def add(self, page: Page) -> int | StopReason:
        """Take a page in; return the ``$skip`` of the next request, or the reason to stop.

        On a page after the first, items whose id is known already are repeats and are left out; within one page a
        repeated id is the server's own and is kept, flagged.
        """
        if page.limit is not None:
            self.limit = page.limit
        self.total = page.total if page.total is not None else self.total
        before = len(self._items)
        self._take(page.items, repeats=frozenset(self._known_ids) if self._skip else frozenset())
        self._skip += len(page.items)
        outcome = self._next(page, len(self._items) - before)
        self.stopped = outcome if isinstance(outcome, StopReason) else None
        return outcome

    def _take(self, items: Sequence[object], *, repeats: frozenset[str]) -> None:
        plain = _plain_ids(items)
        if plain is not None and self._known_ids.isdisjoint(plain):
            self._known_ids.update(plain)
            self._items += items
            self._ids += plain
            return
        for item in items:
            identifier = id_of(item)
            if identifier is None:
                kind = Irregularity.NO_ID if isinstance(item, Mapping) else Irregularity.NOT_AN_OBJECT
                self._irregular[len(self._items)] = kind
            elif identifier in self._known_ids:
                if identifier in repeats:
                    continue
                self._irregular[len(self._items)] = Irregularity.DUPLICATE_ID
            else:
                self._known_ids.add(identifier)
            self._items.append(item)
            self._ids.append(identifier)

    def _next(self, page: Page, added: int) -> int | StopReason:
        if self.total is None:
            # Without a count a full page may have a successor; a short or empty one is the last.
            more = page.limit is not None and len(page.items) >= page.limit > 0
            return (self._skip if added else StopReason.NOTHING_NEW) if more else StopReason.COMPLETE
        if len(self._items) >= self.total:
            return StopReason.COMPLETE
        if not page.items:
            return StopReason.EMPTY_PAGE
        return self._skip if added else StopReason.NOTHING_NEW


def id_of(item: object) -> str | None:
    """Return the id of a raw item: its ``id``, else its ``_id``, as text; None without one, or for no object."""
    return first_text(item, _ID_FIELDS) if isinstance(item, Mapping) else None


def first_text(item: Mapping[str, object], names: tuple[str, ...]) -> str | None:
    """Return the first of the fields ``names`` that holds text or a number, as text."""
    for name in names:
        value = item.get(name)
        if isinstance(value, str) and value:
            return value
        if isinstance(value, int | float) and not isinstance(value, bool):
            return str(value)
    return None


def name_of(item: object) -> str | None:
    """Return what a raw item is called: its ``name``, else its ``label``, else its ``title``."""
    return first_text(item, _NAME_FIELDS) if isinstance(item, Mapping) else None


def _called(item: object) -> object:
    return name_of(item) if isinstance(item, Mapping) else item


def creation(identifier: str | None) -> datetime | None:
    """Return when a MongoDB ObjectId was made: its first four bytes are seconds since 1970. None for any other id."""
    if identifier is None or not _OBJECT_ID.fullmatch(identifier):
        return None
    return datetime.fromtimestamp(int(identifier[:8], 16), tz=UTC)


def made_at(identifier: str | None) -> str | None:
    """Return ``creation`` as a text of ISO 8601, as servers write times."""
    made = creation(identifier)
    return None if made is None else f"{made.isoformat()[:-6]}Z"


def has_irregular(items: Sequence[object]) -> bool:
    """Whether an item of one page is no object, has no id, or has that of another."""
    if _plain_ids(items) is not None:
        return False
    ids = [id_of(item) for item in items]
    return None in ids or len(set(ids)) < len(ids)


def _plain_ids(items: Sequence[object]) -> list[str] | None:
    """Return the ids where every item is an object with a text as ``id`` of its own; None, quickly, where not."""
    if set(map(type, items)) != {dict}:
        return None
    try:
        ids = list(map(itemgetter("id"), items))  # type: ignore[arg-type]  # every item is a dict
    except KeyError:
        return None
    if set(map(type, ids)) != {str}:
        return None
    different = set(ids)
    return ids if len(different) == len(ids) and "" not in different else None
