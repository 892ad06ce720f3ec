"""What is said of a list and of a search in it: how complete it is, whether a segment is public. Never "all" of some.

Pure but for the language; knows no widget.
"""

from datetime import datetime

from videsk_desktop.core.columns import Column, Source
from videsk_desktop.core.lookup import Found, Lookup
from videsk_desktop.core.segments import Collection, Irregularity, StopReason
from videsk_desktop.i18n import Language
from videsk_desktop.texts.foreign import foreign

_LONGEST = 60
BETWEEN = "  ·  "


def count_words(collection: Collection, shown: int | None, language: Language, *, loading: bool) -> str:
    """Return how many of how many there are, and why not all. ``shown``: how many pass the filter, None without one.

    Of a whole list "12 of 43" says both; of a part of one both counts are said.
    """
    loaded, total = len(collection), collection.total
    parts = [] if shown is None else [_of(shown, loaded, language)]
    if total is not None and loaded < total:
        parts.append(_of(loaded, total, language))
    elif shown is None or not collection.complete:
        parts.append(language.text("SegmentsTab", "%n segment(s)", None, loaded))
    if loading:
        parts.append(language.text("SegmentsTab", "loading the rest"))
    elif not collection.complete:
        parts.append(_why_incomplete(collection, language))
    return BETWEEN.join(part for part in parts if part)


def _of(some: int, whole: int, language: Language) -> str:
    words = language.text("SegmentsTab", "{loaded} of {total}")
    return words.format(loaded=language.number(some), total=language.number(whole))


def _why_incomplete(collection: Collection, language: Language) -> str:
    if collection.stopped is StopReason.EMPTY_PAGE:
        return language.text("SegmentsTab", "the server counts more than it hands out")
    if collection.stopped is StopReason.NOTHING_NEW:
        return language.text("SegmentsTab", "the server repeats the same page")
    if collection.limit:
        words = language.text("SegmentsTab", "the server's page limit is {limit}")
        return words.format(limit=language.number(collection.limit))
    return language.text("SegmentsTab", "there may be more") if collection.total is None else ""


def lookup_words(lookup: Lookup, loaded: int, asked_at: datetime | None, language: Language) -> str:
    """Return whether what was searched is public. ``loaded``: rows there are, ``asked_at``: when the list came."""
    text, count = foreign(lookup.text, _LONGEST), lookup.count
    if lookup.found in {Found.ABSENT, Found.ABSENT_SO_FAR}:
        return _absent(lookup, text, loaded, asked_at, language)
    if lookup.found is Found.SEVERAL:
        words = language.text("SegmentAnswer", "%n segment(s) in the public list are called “{text}”", None, count)
        return words.format(text=text)
    if lookup.segment is None or count > 1:
        words = language.text("SegmentAnswer", "%n public segment(s) have “{text}” in their name or ID", None, count)
        return words.format(text=text)
    name = foreign(lookup.segment.name or lookup.text, _LONGEST)
    if not lookup.segment.id:
        return language.text("SegmentAnswer", "“{text}” is in the public list, without an ID").format(text=name)
    words = language.text("SegmentAnswer", "“{text}” is in the public list (ID {id})")
    return words.format(text=name, id=foreign(lookup.segment.id, _LONGEST))


def _absent(lookup: Lookup, text: str, loaded: int, asked_at: datetime | None, language: Language) -> str:
    shown = language.number(loaded)
    if lookup.found is Found.ABSENT:
        words = language.text(
            "SegmentAnswer", "“{text}” is not among the {total} segments this API Key returns ({time})"
        )
        return words.format(text=text, total=shown, time=f"{asked_at.astimezone():%H:%M}" if asked_at else "–")
    if lookup.missing is None:
        words = language.text("SegmentAnswer", "“{text}” is not among the {shown} loaded; there may be more")
        return words.format(text=text, shown=shown)
    words = language.text("SegmentAnswer", "“{text}” is not among the {shown} loaded, but {rest} are missing")
    return words.format(text=text, shown=shown, rest=language.number(lookup.missing))


def column_title(column: Column, language: Language) -> str:
    """Return a column's name for the user; fields have the names they came with."""
    known = {
        Source.NAME: language.text("SegmentsModel", "Name"),
        Source.ID: language.text("SegmentsModel", "ID"),
        Source.CREATED: language.text("SegmentsModel", "Created, by its ID"),
    }
    return known.get(column.source) or foreign(column.title, _LONGEST)


def flag_words(flag: Irregularity, language: Language) -> str:
    """Return why a row is flagged."""
    return {
        Irregularity.NOT_AN_OBJECT: language.text("SegmentsModel", "This row is not an object"),
        Irregularity.NO_ID: language.text("SegmentsModel", "This segment has no ID"),
        Irregularity.DUPLICATE_ID: language.text("SegmentsModel", "Another segment has the same ID"),
        Irregularity.MIXED_TYPES: language.text(
            "SegmentsModel", "A value of this segment is of another type than in the other rows"
        ),
    }[flag]
