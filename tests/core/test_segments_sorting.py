"""Rows stand by what they are: numbers as numbers, dates as dates, texts by the alphabet, nothing last. Stable."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from videsk_desktop.core.sorting import order

SORTED = {
    "numbers": [-3, 0.5, 2, 10, 10**20, None],
    "booleans": [False, True, None],
    "texts": ["Ahumada", "bío", "Ñuble", "Ovalle", None, ""],
    "dates of one form": ["2023-03-06T12:30:00.000Z", "2023-03-06T12:30:01.000Z", "2024-01-01T00:00:00.000Z", None],
    "dates of several forms": ["2023-03-06T12:30:00+05:00", "2023-03-06T12:30:00Z", "2023-03-06T12:30:00.500Z"],
    "lists by size": [[], [9], [1, 2], None],
    "all kinds": [1, "2023-03-06T12:30:00Z", "a text", [], {"a": 1}, None],
}


@pytest.mark.parametrize("values", SORTED.values(), ids=SORTED)
def test_ascending(values):
    mixed = values[::-1]
    assert [mixed[place] for place in order(mixed, enye=True)] in (values, [*values[:-2], *values[:-3:-1]])


def test_what_is_missing_is_last_in_both_directions():
    values = [None, "b", "", "a"]
    assert [values[place] for place in order(values)] == ["a", "b", None, ""]
    assert [values[place] for place in order(values, descending=True)] == ["b", "a", None, ""]
    numbers = [None, 2, 1]
    assert [numbers[place] for place in order(numbers, descending=True)] == [2, 1, None]


@given(st.lists(st.sampled_from(["a", "á", "A", "b", "", None, 1, True, [1], [2]])), st.booleans())
def test_equal_ones_keep_their_order_and_every_row_comes_once(values, descending):
    places = order(values, descending=descending)
    assert sorted(places) == list(range(len(values)))
    for kind in ({"a", "á", "A"}, {"", None}, {1}):
        same = [place for place in places if not isinstance(values[place], list) and values[place] in kind]
        same = [place for place in same if values[place] is not True]
        assert same == sorted(same)
