import math

import pytest

from videsk_desktop.practice.node_json import NodeSyntaxError, parse


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (' {"a" : [1, -0.5e1, true, false, null, "x"]}\r\n', {"a": [1.0, -5.0, True, False, None, "x"]}),
        ("[]", []),
        ("{}", {}),
        ('[[],{},[{"a":{}}]]', [[], {}, [{"a": {}}]]),
        ('{"a":1,"a":2}', {"a": 2.0}),
        (r'"\"\\\/\b\f\n\r\té"', '"\\/\b\f\n\r\té'),
        (r'"\ud83d\ude00"', "\U0001f600"),
        (r'"\udc00"', "\udc00"),
        ("1e400", math.inf),
        ("-0", 0.0),
        ("1" * 5000, math.inf),
    ],
)
def test_what_javascript_reads_is_read(text, value):
    assert parse(text) == value


def test_depth_has_no_limit():
    value = parse("[" * 50000 + "]" * 50000)
    depth = 0
    while value:
        (value,) = value
        depth += 1
    assert depth == 49999


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "Unexpected end of JSON input"),
        ("  ", "Unexpected end of JSON input"),
        ('{"a":"b', "Unexpected end of JSON input"),
        ("tru", "Unexpected end of JSON input"),
        ("-", "Unexpected end of JSON input"),
        ("1.", "Unexpected end of JSON input"),
        ('"\\', "Unexpected end of JSON input"),
        ("01", "Unexpected number in JSON at position 1"),
        ("[1 2]", "Unexpected number in JSON at position 3"),
        ('{"a" -', "Unexpected number in JSON at position 5"),
        ('{"a""b"}', "Unexpected string in JSON at position 4"),
        ("{1:2}", "Unexpected number in JSON at position 1"),
        ("[1,]", "Unexpected token ] in JSON at position 3"),
        ('{"a":1,}', "Unexpected token } in JSON at position 7"),
        ("trUe", "Unexpected token U in JSON at position 2"),
        ("NaN", "Unexpected token N in JSON at position 0"),
        ("1.e5", "Unexpected token e in JSON at position 2"),
        ('"\\x41"', "Unexpected token x in JSON at position 2"),
        ('"\\u12g4"', "Unexpected token g in JSON at position 5"),
        ('"a\nb"', "Unexpected token \n in JSON at position 2"),
        ("\ufeff{}", "Unexpected token \ufeff in JSON at position 0"),
        ("{}x", "Unexpected token x in JSON at position 2"),
        ("[\u0663]", "Unexpected token \u0663 in JSON at position 1"),
        ('{"\U0001f600"x', "Unexpected token x in JSON at position 5"),
        ("\U0001f600", "Unexpected token \ud83d in JSON at position 0"),
    ],
)
def test_what_node_18_refuses_is_refused_in_its_words(text, message):
    with pytest.raises(NodeSyntaxError) as caught:
        parse(text)
    assert str(caught.value) == message
