"""Which columns raw items have, found piece by piece: name and id first, then every field seen, nested ones by path.

Fields stand in the order in which they first appear. An object is a group of columns, a list is one.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from operator import itemgetter

Path = tuple[str, ...]

# What is nested deeper, and what comes after so many columns, is read in the detail of a segment.
DEEPEST = 4
MOST_COLUMNS = 200
_MOST_SHAPES = 4_000


class Kind(StrEnum):
    """What a value is, as far as a table cares."""

    BOOLEAN = "boolean"
    NUMBER = "number"
    TEXT = "text"
    LIST = "list"
    OBJECT = "object"


_KINDS: dict[type, Kind] = {
    bool: Kind.BOOLEAN,
    int: Kind.NUMBER,
    float: Kind.NUMBER,
    str: Kind.TEXT,
    list: Kind.LIST,
    dict: Kind.OBJECT,
}


def kind_of(value: object) -> Kind | None:
    """Return what a value is; None where there is none."""
    return _KINDS.get(type(value))


class Source(StrEnum):
    """Where a column's values come from: a field as it came, or what several fields or the id tell together."""

    NAME = "name"
    ID = "id"
    CREATED = "created"
    FIELD = "field"


@dataclass(frozen=True, slots=True)
class Column:
    """``path`` leads to the field of a ``FIELD`` column and is empty for the others."""

    source: Source
    path: Path = ()

    @property
    def code(self) -> str:
        """What a layout knows the column by: ``@name``, or a JSON pointer (RFC 6901) such as ``/schedule/open``."""
        if self.source is not Source.FIELD:
            return f"@{self.source.value}"
        return "".join(f"/{step.replace('~', '~0').replace('/', '~1')}" for step in self.path)

    @property
    def title(self) -> str:
        """The column's name in a file: the path with dots, or what the column is made of."""
        return ".".join(self.path) if self.source is Source.FIELD else self.source.value


NAME = Column(Source.NAME)
ID = Column(Source.ID)
CREATED = Column(Source.CREATED)


@dataclass(slots=True)
class _Shape:
    """Objects with the same fields of the same types at the same place."""

    path: Path
    kinds: tuple[tuple[Path, Kind | None], ...]
    nested: tuple[str, ...]
    count: int = 0


@dataclass(slots=True)
class Survey:
    """The columns of the items read so far. ``beyond``: there are fields that became no column."""

    read: int = 0
    beyond: bool = False
    _order: dict[Path, None] = field(default_factory=dict)
    _shapes: dict[tuple[Path, Path, tuple[type, ...]], _Shape] = field(default_factory=dict)

    @property
    def fields(self) -> tuple[Column, ...]:
        """The columns that are fields, in order of first appearance; what is in an object stands at its place."""
        kinds = self.kinds()
        groups = {path[:-1] for path in self._order}
        rank = {path: place for place, path in enumerate(self._order)}
        ordered = sorted(rank, key=lambda path: [rank[path[:depth]] for depth in range(1, len(path) + 1)])
        return tuple(
            Column(Source.FIELD, path)
            for path in ordered
            # An object's values stand in the columns of its fields.
            if path not in groups or set(kinds.get(path, ())) != {Kind.OBJECT}
        )

    def kinds(self) -> dict[Path, Counter[Kind]]:
        """Return how often each kind of value occurs in each field; nothing is of no kind."""
        counted: dict[Path, Counter[Kind]] = {}
        for shape in self._shapes.values():
            for path, kind in shape.kinds:
                kinds = counted.setdefault(path, Counter())
                if kind is not None:
                    kinds[kind] += shape.count
        return counted

    def mixed(self) -> dict[Path, Kind]:
        """Return the fields that hold values of several kinds, with the kind that most of them are."""
        return {path: kinds.most_common(1)[0][0] for path, kinds in self.kinds().items() if len(kinds) > 1}

    def take(self, items: Sequence[object]) -> None:
        """Read further items."""
        self.read += len(items)
        for item in items:
            if isinstance(item, dict):
                self._look(item, ())

    def _look(self, value: dict[str, object], path: Path) -> None:
        key = (path, tuple(value), tuple(map(type, value.values())))
        shape = self._shapes.get(key)
        if shape is None:
            shape = self._new_shape(value, path)
            if len(self._shapes) < _MOST_SHAPES:
                self._shapes[key] = shape
        shape.count += 1
        for name in shape.nested:
            inner = value[name]
            if isinstance(inner, dict):
                self._look(inner, (*path, name))

    def _new_shape(self, value: dict[str, object], path: Path) -> _Shape:
        kinds = []
        nested = []
        for name in _fields(value, outermost=not path):
            inner, place = value[name], (*path, name)
            if place not in self._order:
                if len(self._order) >= MOST_COLUMNS:
                    self.beyond = True
                    continue
                self._order[place] = None
            kinds.append((place, kind_of(inner)))
            if isinstance(inner, dict):
                if len(place) < DEEPEST:
                    nested.append(name)
                else:
                    self.beyond = True
        return _Shape(path, tuple(kinds), tuple(nested))


def _fields(value: dict[str, object], *, outermost: bool) -> Iterable[str]:
    """Leave out what the name and id columns show already."""
    if not outermost:
        return value
    return (name for name in value if name not in {"name", "id"} and (name != "_id" or "id" in value))


def value_at(item: object, path: Path) -> object:
    """Return the value to which ``path`` leads, None where there is none."""
    for step in path:
        if not isinstance(item, dict):
            return None
        item = item.get(step)
    return item


def values_at(items: Sequence[object], path: Path) -> list[object]:
    """Return the value of every item to which ``path`` leads; the same as ``value_at``, for many items."""
    values = list(items)
    for step in path:
        try:
            values = list(map(itemgetter(step), values))  # type: ignore[arg-type]  # what has no fields raises TypeError
        except (KeyError, TypeError):
            values = [value.get(step) if isinstance(value, dict) else None for value in values]
    return values
