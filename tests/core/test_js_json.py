"""JSON is read as JavaScript's JSON.parse reads it."""

import math

import pytest

from videsk_desktop.core.js_json import Parsed, SyntaxFailure, is_deep, parse, utf16_units


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "Unexpected end of JSON input"),
        ('{"a":', "Unexpected end of JSON input"),
        ('{"a" 1}', "Unexpected number in JSON at position 5"),
        ('{"a" "b"}', "Unexpected string in JSON at position 5"),
        ('{"sub"\ufffd"x"}', "Unexpected token \ufffd in JSON at position 6"),
        ("[1,]", "Unexpected token ] in JSON at position 3"),
        ("{'a':1}", "Unexpected token ' in JSON at position 1"),
        ("NaN", "Unexpected token N in JSON at position 0"),
        ("\ufeff{}", "Unexpected token \ufeff in JSON at position 0"),
        ('"a\nb"', "Unexpected token \n in JSON at position 2"),
        (r'"\x"', "Unexpected token x in JSON at position 2"),
        (r'"\1"', "Unexpected number in JSON at position 2"),
        (r'"\u12"', "Unexpected string in JSON at position 5"),
        (r'"\u12', "Unexpected end of JSON input"),
        ("01", "Unexpected number in JSON at position 1"),
        ("1.", "Unexpected end of JSON input"),
        ("1.e5", "Unexpected token e in JSON at position 2"),
        ("-", "Unexpected end of JSON input"),
        ("truth", "Unexpected token t in JSON at position 3"),
        ("{} {}", "Unexpected token { in JSON at position 3"),
    ],
)
def test_a_syntax_error_is_worded_as_node_18_words_it(text, message):
    reading = parse(text)
    assert isinstance(reading, SyntaxFailure)
    assert reading.message == message


def test_positions_count_utf16_units_and_a_pair_is_shown_by_its_first_half():
    reading = parse('"\U0001f600" \U0001f600')
    assert isinstance(reading, SyntaxFailure)
    assert reading.message == "Unexpected token \ud83d in JSON at position 5"
    assert reading.index == 4
    assert utf16_units('"\U0001f600"') == 4


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1795521600.0", 1795521600),
        ("1e9", 1000000000),
        ("9007199254740993", 9007199254740992.0),
        ("18446744073709551616", 2.0**64),
        ("1e400", math.inf),
        ("-1e400", -math.inf),
        ("1e-400", 0),
        ("1" * 5000, math.inf),
        ('{"a":1,"a":2}', {"a": 2}),
        (r'"\ud800"', "\ud800"),
        (r'"\ud83d\ude00"', "\U0001f600"),
        (" \t\n\r[ ] ", []),
    ],
)
def test_values_are_those_of_javascript(text, value):
    assert parse(text) == Parsed(value, ("a",) if "a" in text else ())


def test_minus_zero_keeps_its_sign():
    reading = parse("-0")
    assert isinstance(reading, Parsed)
    assert math.copysign(1, reading.value) == -1


def test_names_that_occur_twice_are_told_once_each():
    assert parse('{"b":1,"a":1,"b":2,"a":3,"b":4,"c":0}').duplicates == ("b", "a")


@pytest.mark.parametrize("depth", [990, 1100, 100_000])
def test_nesting_has_no_limit(depth):
    text = "[" * depth + "]" * depth
    reading = parse(text)
    assert isinstance(reading, Parsed)
    assert is_deep(text, reading.value)
    assert parse(text[:-1]) == SyntaxFailure("Unexpected end of JSON input", len(text) - 1)


@pytest.mark.parametrize(("levels", "deep"), [(1, False), (100, False), (101, True), (102, True)])
def test_over_100_levels_are_deep(levels, deep):
    text = "[" * levels + "]" * levels
    assert is_deep(text, parse(text).value) is deep


def test_many_brackets_side_by_side_are_not_deep():
    text = "[" + ",".join(["[]"] * 500) + "]"
    assert not is_deep(text, parse(text).value)
