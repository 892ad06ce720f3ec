"""Columns are found in the data: name and id first, then every field in order of first appearance, nested by path."""

import pytest

from videsk_desktop.core.columns import DEEPEST, MOST_COLUMNS, Column, Kind, Source, Survey, value_at, values_at


def survey(*items):
    made = Survey()
    made.take(items)
    return made


def codes(*items):
    return [column.code for column in survey(*items).fields]


def test_fields_stand_in_order_of_first_appearance_without_name_and_id():
    assert codes({"b": 1, "id": "x", "name": "n"}, {"a": 1, "b": 2}, "text", None) == ["/b", "/a"]


def test_nested_fields_are_columns_by_path_and_their_object_is_none():
    assert codes({"schedule": {"timezone": "z", "days": {"mon": 1}}, "tags": ["a"]}) == [
        "/schedule/timezone",
        "/schedule/days/mon",
        "/tags",
    ]


def test_an_object_without_fields_and_one_that_is_elsewhere_a_text_keep_a_column():
    assert codes({"a": {}}) == ["/a"]
    assert codes({"a": {"b": 1}}, {"a": "text"}) == ["/a", "/a/b"]


def test_a_second_id_is_a_column_where_the_first_is_the_id():
    assert codes({"_id": "x", "a": 1}) == ["/a"]
    assert codes({"_id": "x", "id": "y"}) == ["/_id"]


def test_what_is_read_later_comes_behind():
    made = survey({"a": 1})
    made.take([{"b": 1, "a": 2}])
    assert [column.code for column in made.fields] == ["/a", "/b"]


def test_names_with_dots_and_slashes_are_told_from_paths():
    columns = survey({"a.b": 1, "a": {"b": 1}, "c/d": 1, "c~d": 1}).fields
    assert [column.code for column in columns] == ["/a.b", "/a/b", "/c~1d", "/c~0d"]


def test_a_column_too_many_or_too_deep_is_none_and_it_is_known():
    wide = survey({f"f{number}": 1 for number in range(MOST_COLUMNS + 1)})
    assert len(wide.fields) == MOST_COLUMNS
    assert wide.beyond
    nested = 1
    for _ in range(DEEPEST + 1):
        nested = {"x": nested}
    deep = survey(nested)
    assert [column.path for column in deep.fields] == [("x",) * DEEPEST]
    assert deep.beyond
    assert not survey({"a": {"b": 1}}).beyond


def test_kinds_are_counted_and_mixed_ones_are_known():
    made = survey({"a": 1, "b": None}, {"a": 2.5, "b": True}, {"a": "x", "b": False})
    assert made.kinds()["a",] == {Kind.NUMBER: 2, Kind.TEXT: 1}
    assert made.mixed() == {("a",): Kind.NUMBER}


@pytest.mark.parametrize("item", [{"a": {"b": 1}}, {"a": None}, {"a": 3}, {}, "a", None, [1]])
def test_a_value_is_found_in_one_item_as_in_many(item):
    assert values_at([item, {"a": {"b": 2}}], ("a", "b")) == [value_at(item, ("a", "b")), 2]


def test_a_columns_title_in_a_file_is_its_path_with_dots():
    assert Column(Source.FIELD, ("a", "b")).title == "a.b"
    assert Column(Source.CREATED).title == "created"
