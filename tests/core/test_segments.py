"""Segments are gathered over pages, each once, and never called all when some are missing."""

from datetime import UTC, datetime

import pytest

from videsk_desktop.core.segments import Collection, Irregularity, Page, StopReason, read_page


def rows(start, end):
    return tuple({"id": f"{number:024x}", "name": f"S{number}"} for number in range(start, end))


def test_pages_are_gathered_until_nothing_is_missing():
    collection = Collection()
    assert collection.add(Page(rows(0, 10), total=25, limit=10)) == 10
    assert not collection.complete
    assert collection.add(Page(rows(10, 20), total=25, limit=10, skip=10)) == 20
    assert collection.add(Page(rows(20, 25), total=25, limit=10, skip=20)) is StopReason.COMPLETE
    assert collection.complete
    assert [segment.index for segment in collection] == list(range(25))


def test_a_server_that_repeats_a_page_is_not_asked_for_ever():
    collection = Collection()
    collection.add(Page(rows(0, 10), total=25))
    assert collection.add(Page(rows(0, 10), total=25)) is StopReason.NOTHING_NEW
    assert len(collection) == 10
    assert not collection.complete


def test_an_empty_page_ends_the_list_without_calling_it_complete():
    collection = Collection()
    collection.add(Page(rows(0, 10), total=25))
    assert collection.add(Page((), total=25)) is StopReason.EMPTY_PAGE
    assert not collection.complete


def test_a_total_that_changes_on_the_way_is_believed_as_it_is_now():
    collection = Collection()
    collection.add(Page(rows(0, 10), total=25))
    assert collection.add(Page(rows(10, 15), total=15)) is StopReason.COMPLETE


def test_pages_that_overlap_give_every_segment_once():
    collection = Collection()
    collection.add(Page(rows(0, 10), total=15))
    collection.add(Page(rows(5, 15), total=15))
    assert [segment.name for segment in collection] == [f"S{number}" for number in range(15)]


def test_without_a_count_a_full_page_may_have_a_successor_and_a_short_one_not():
    collection = Collection()
    assert collection.add(Page(rows(0, 10), limit=10)) == 10
    assert collection.add(Page(rows(10, 13), limit=10)) is StopReason.COMPLETE
    assert Collection().add(Page(rows(0, 3))) is StopReason.COMPLETE


@pytest.mark.parametrize(
    ("item", "irregularity"),
    [
        ({"id": "a", "name": "A"}, None),
        ({"_id": "a"}, None),
        ({"name": "A"}, Irregularity.NO_ID),
        ("text", Irregularity.NOT_AN_OBJECT),
        (None, Irregularity.NOT_AN_OBJECT),
    ],
)
def test_irregular_rows_stay_and_are_flagged(item, irregularity):
    collection = Collection()
    collection.add(Page((item,), total=1))
    (segment,) = collection
    assert segment.irregularity is irregularity
    assert collection.irregular == (irregularity is not None)


def test_an_id_that_occurs_twice_in_one_page_is_the_servers_own_and_flagged():
    collection = Collection()
    collection.add(Page(({"id": "a"}, {"id": "a"}), total=2))
    assert [segment.irregularity for segment in collection] == [None, Irregularity.DUPLICATE_ID]


def test_id_and_name_are_taken_from_the_first_field_that_has_them():
    collection = Collection()
    collection.add(Page(({"_id": "x", "title": "T", "label": "L"}, {"id": 7, "_id": "y", "name": ""}), total=2))
    assert [(segment.id, segment.name) for segment in collection] == [("x", "L"), ("7", None)]


def test_an_object_id_tells_when_the_segment_was_made():
    collection = Collection()
    collection.add(Page(({"id": "6405dcc85f3c9a7be1000000"}, {"id": "short"}), total=2))
    first, second = collection
    assert first.created == datetime(2023, 3, 6, 12, 30, tzinfo=UTC)
    assert second.created is None


@pytest.mark.parametrize("value", [None, 3, "x", {}, {"data": {}}, {"total": 3}])
def test_any_other_shape_is_no_page(value):
    assert read_page(value) is None
