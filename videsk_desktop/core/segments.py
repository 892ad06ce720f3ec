"""Segments as Videsk lists them: pages of raw items, collected until nothing is missing or nothing more comes."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum

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
        if self.id is None or not _OBJECT_ID.fullmatch(self.id):
            return None
        return datetime.fromtimestamp(int(self.id[:8], 16), tz=UTC)


class StopReason(StrEnum):
    """Why no further page is asked for."""

    COMPLETE = "complete"
    NOTHING_NEW = "nothing_new"
    EMPTY_PAGE = "empty_page"


class Collection:
    """Segments gathered over pages, each once, in the server's order.

    Survives a server that ignores or caps ``$limit``, repeats a page, or changes its total on the way.
    """

    def __init__(self) -> None:
        self._segments: list[Segment] = []
        self._seen_ids: set[str] = set()
        self._skip = 0
        self.total: int | None = None
        self.limit: int | None = None
        self.stopped: StopReason | None = None

    def __len__(self) -> int:
        return len(self._segments)

    def __iter__(self) -> Iterator[Segment]:
        return iter(self._segments)

    @property
    def segments(self) -> Sequence[Segment]:
        """The rows, in the server's order."""
        return self._segments

    @property
    def complete(self) -> bool:
        """Whether nothing that the server counts is missing: only then may anyone say "all"."""
        return self.stopped is StopReason.COMPLETE

    @property
    def irregular(self) -> int:
        """How many rows are flagged."""
        return sum(segment.irregularity is not None for segment in self._segments)

    def add(self, page: Page) -> int | StopReason:
        """Take a page in; return the ``$skip`` of the next request, or the reason to stop.

        On a page after the first, items whose id is known already are repeats and are left out; within one page a
        repeated id is the server's own and is kept, flagged.
        """
        first = self._skip == 0
        if page.limit is not None:
            self.limit = page.limit
        self.total = page.total if page.total is not None else self.total
        known_before = frozenset(self._seen_ids) if not first else frozenset()
        added = 0
        for item in page.items:
            segment = self._segment(item)
            if segment.id is not None and segment.id in known_before:
                continue
            self._segments.append(segment)
            added += 1
            if segment.id is not None:
                self._seen_ids.add(segment.id)
        self._skip += len(page.items)
        outcome = self._next(page, added)
        self.stopped = outcome if isinstance(outcome, StopReason) else None
        return outcome

    def _next(self, page: Page, added: int) -> int | StopReason:
        if self.total is None:
            # Without a count a full page may have a successor; a short or empty one is the last.
            more = page.limit is not None and len(page.items) >= page.limit > 0
            return (self._skip if added else StopReason.NOTHING_NEW) if more else StopReason.COMPLETE
        if len(self._segments) >= self.total:
            return StopReason.COMPLETE
        if not page.items:
            return StopReason.EMPTY_PAGE
        return self._skip if added else StopReason.NOTHING_NEW

    def _segment(self, item: object) -> Segment:
        index = len(self._segments)
        if not isinstance(item, Mapping):
            return Segment(index, item, None, None, Irregularity.NOT_AN_OBJECT)
        identifier = _first_text(item, _ID_FIELDS)
        irregularity = None
        if identifier is None:
            irregularity = Irregularity.NO_ID
        elif identifier in self._seen_ids:
            irregularity = Irregularity.DUPLICATE_ID
        return Segment(index, item, identifier, _first_text(item, _NAME_FIELDS), irregularity)


def _first_text(item: Mapping[str, object], names: tuple[str, ...]) -> str | None:
    for name in names:
        value = item.get(name)
        if isinstance(value, str) and value:
            return value
        if isinstance(value, int | float) and not isinstance(value, bool):
            return str(value)
    return None


def columns(segments: Sequence[Segment]) -> tuple[str, ...]:
    """Return the columns the rows have: ``name`` and ``id`` first, then every field in order of first appearance."""
    seen: dict[str, None] = {}
    for segment in segments:
        if isinstance(segment.raw, Mapping):
            seen.update(dict.fromkeys(segment.raw))
    rest = [name for name in seen if name not in _ID_FIELDS + _NAME_FIELDS[:1]]
    return ("name", "id", *rest)
