"""Which rows are shown: searched in everything they hold, narrowed to a value, read piece by piece."""

import pytest

from tests.segment_lists import collection, selecting, words
from videsk_desktop.core.columns import ID, NAME, Column, Source
from videsk_desktop.core.folding import fold
from videsk_desktop.core.haystack import Haystack
from videsk_desktop.core.lookup import Found, look_up
from videsk_desktop.core.selecting import Selecting

ITEMS = [
    {"id": "65a1b2c3d4e5f60718293a01", "name": "Ventas", "open": True, "schedule": {"timezone": "America/Santiago"}},
    {"id": "65a1b2c3d4e5f60718293a02", "name": "Ñuñoa", "open": 1, "tags": ["español", {"deep": "hidden"}]},
    {"id": "65a1b2c3d4e5f60718293a03", "name": "ventas sur", "open": False},
    "only text",
]
OPEN = Column(Source.FIELD, ("open",))


def found(text, items=ITEMS):
    return list(selecting(items).rows(fold(text), sorted_by=None, descending=False))


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("VENTAS", [0, 2]),
        ("nunoa", [1]),
        ("293A03", [2]),
        ("santiago", [0]),
        ("hidden", [1]),
        ("espanol", [1]),
        ("yes", [0]),
        ("only", [3]),
        ("nowhere", []),
        ("", [0, 1, 2, 3]),
    ],
)
def test_everything_a_row_holds_is_searched(text, rows):
    assert found(text) == rows


def test_a_text_is_not_found_across_two_rows_or_two_fields():
    assert found("ventas65a1") == []
    assert found("suronly") == []


def test_texts_with_control_characters_break_nothing():
    items = [{"id": "a", "name": "one\x1etwo\x1fthree"}, {"id": "b", "name": "two"}]
    assert found("two", items) == [0, 1]
    assert found("three", items) == [0]


@pytest.mark.parametrize("share", [1, 2, 3, 50])
def test_a_needle_in_many_or_few_rows_is_found_in_each_once(share):
    items = [
        {"id": f"{number:024x}", "name": "aguja aguja" if number % share == 0 else "paja"} for number in range(999)
    ]
    assert found("aguja", items) == list(range(0, 999, share))


def test_rows_not_read_yet_are_not_found_and_found_later():
    rows = collection([{"id": str(number), "name": "same"} for number in range(30)])
    haystack = Haystack(words, lambda _: "")
    haystack.take(rows, 10)
    assert haystack.matches(b"same") == list(range(10))
    haystack.take(rows, 100)
    assert haystack.matches(b"same") == list(range(30))


def test_narrowing_takes_exactly_the_value_and_its_type():
    made = selecting(ITEMS)
    made.want(OPEN, 1)
    assert list(made.rows(b"", sorted_by=None, descending=False)) == [1]
    made.want(OPEN, True)
    assert list(made.rows(b"", sorted_by=None, descending=False)) == [0]
    made.want(NAME, "Ñuñoa")
    assert list(made.rows(b"", sorted_by=None, descending=False)) == []
    made.want_any(OPEN)
    assert list(made.rows(b"", sorted_by=None, descending=False)) == [1]
    made.want_any(None)
    assert len(made.rows(b"", sorted_by=None, descending=False)) == 4


def test_what_is_found_stands_in_the_order_that_is_asked_for():
    made = selecting(ITEMS)
    assert list(made.rows(fold("ventas"), sorted_by=NAME, descending=True)) == [2, 0]
    assert list(made.rows(b"", sorted_by=NAME, descending=False)) == [1, 3, 0, 2]
    assert list(made.rows(b"", sorted_by=ID, descending=True)) == [2, 1, 0, 3]


def test_values_of_another_type_than_most_flag_their_row():
    made = selecting(ITEMS)
    assert made.mixed == {1: (OPEN,)}
    assert made.irregular == 2


def test_read_in_slices_it_is_the_same_as_read_at_once():
    items = [{"id": f"{number:024x}", "name": f"S{number}", f"f{number % 7}": number} for number in range(500)]
    slowly = Selecting(collection(items), words, lambda _: "", enye=True)
    while not slowly.done:
        slowly.read(7)
    at_once = selecting(items)
    assert slowly.columns() == at_once.columns()
    assert slowly.rows(b"s49", sorted_by=NAME, descending=True) == at_once.rows(b"s49", sorted_by=NAME, descending=True)


@pytest.mark.parametrize(
    ("text", "answer", "count"),
    [
        ("ñuñoa", Found.FOUND, 1),
        ("65A1B2C3D4E5F60718293A03", Found.FOUND, 1),
        ("ventas", Found.FOUND, 1),
        ("vent", Found.PARTLY, 2),
        ("65a1b2", Found.PARTLY, 3),
        ("santiago", Found.ABSENT, 0),
        ("nowhere", Found.ABSENT, 0),
    ],
)
def test_a_segment_is_looked_up_by_name_or_id_and_by_nothing_else(text, answer, count):
    lookup = look_up(selecting(ITEMS), text)
    assert (lookup.found, lookup.count) == (answer, count)


def test_a_name_that_occurs_twice_is_said_to():
    lookup = look_up(selecting([{"id": "a", "name": "X"}, {"id": "b", "name": "x"}]), "x")
    assert (lookup.found, lookup.count) == (Found.SEVERAL, 2)


def test_nothing_is_called_absent_while_rows_are_missing():
    lookup = look_up(selecting(ITEMS, total=43), "nowhere")
    assert (lookup.found, lookup.missing) == (Found.ABSENT_SO_FAR, 39)
    half_read = Selecting(collection(ITEMS), words, lambda _: "", enye=True)
    assert look_up(half_read, "ventas").found is Found.ABSENT_SO_FAR
