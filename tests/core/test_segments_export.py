"""Every form is read back by another reader; numbers survive, formulas do not run."""

import csv
import io
import json

import pytest

from tests.keys import GOOD
from tests.segment_lists import collection, selecting
from videsk_desktop.core.export import BYTE_ORDER_MARK, Form, Passage, encoded, pieces, plain
from videsk_desktop.core.key import ApiKey
from videsk_desktop.core.layout import Layout, Place
from videsk_desktop.core.redaction import MARK, Gate

ITEMS = [
    {"id": "a", "name": 'Ventas "sur"; norte, centro\tx', "n": -12.5, "big": 12345678901234567890, "tags": ["a", 1]},
    {"id": "b", "name": "dos\nlíneas", "n": 3, "o": {"p": None, "q": True}},
    {"id": "c", "name": "=HYPERLINK(1)", "n": None, "text": "-5"},
    "only text",
]


def written(form, items=ITEMS, **more):
    made = selecting(items)
    return "".join(pieces(form, made.collection, range(len(items)), made.columns(), passage=Passage(Gate()), **more))


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_csv_is_read_back(separator):
    rows = list(csv.DictReader(io.StringIO(written(Form.CSV, separator=separator), newline=""), delimiter=separator))
    assert [row["name"] for row in rows] == [ITEMS[0]["name"], ITEMS[1]["name"], "'=HYPERLINK(1)", "only text"]
    assert [row["n"] for row in rows] == ["-12.5", "3", "", ""]
    assert rows[0]["big"] == "12345678901234567890"
    assert rows[0]["tags"] == '["a", 1]'
    assert [row["o.q"] for row in rows] == ["", "true", "", ""]
    assert rows[2]["text"] == "-5"


def test_lines_of_csv_end_as_rfc_4180_has_them():
    assert written(Form.CSV).startswith("name,id,n,big,tags,o.p,o.q,text\r\n")


@pytest.mark.parametrize(
    "text", ["=1+1", "+SUM(A1)", "-2+3", "@now", "\t=1", "  =1", "＝1+1", '"=1', "\r=1", "+56 9 1234 5678"]
)
def test_a_formula_does_not_run(text):
    row = written(Form.CSV, [{"id": "a", "name": text}], titles=False)
    assert next(csv.reader(io.StringIO(row, newline="")))[0] == f"'{text}"


@pytest.mark.parametrize("text", ["-5", "+3.25", "-1,5", "1e5", "-10%", "a=b", "mail@x", "2023-01-01"])
def test_a_text_that_is_a_number_or_harmless_stays_as_it_is(text):
    row = written(Form.CSV, [{"id": "a", "name": text}], titles=False)
    assert next(csv.reader(io.StringIO(row, newline="")))[0] == text


def test_json_is_lossless_whatever_the_columns():
    assert json.loads(written(Form.JSON)) == ITEMS
    assert json.loads(written(Form.JSON, [])) == []
    strange = [{"id": "\ud800", "name": "a"}]
    assert json.loads(encoded(written(Form.JSON, strange))) == strange


def test_tsv_without_headers_is_read_back():
    rows = list(csv.reader(io.StringIO(written(Form.TSV, titles=False), newline=""), delimiter="\t"))
    assert [row[1] for row in rows] == ["a", "b", "c", ""]
    assert rows[1][0] == "dos\nlíneas"


def test_markdown_keeps_to_its_lines_and_cells():
    lines = written(Form.MARKDOWN, [{"id": "a|b", "name": "x\ny <img> ![i](http://h)", "n": 1}]).splitlines()
    assert lines == ["| name | id | n |", "| --- | --- | --- |", r"| x y \<img\> \!\[i\](http://h) | a\|b | 1 |"]


def test_only_the_rows_and_columns_that_are_given_are_written_in_their_order():
    made = selecting(ITEMS)
    columns = [made.columns()[2], made.columns()[1]]
    assert (
        "".join(pieces(Form.CSV, made.collection, [1, 0], columns, passage=Passage(Gate())))
        == "n,id\r\n3,b\r\n-12.5,a\r\n"
    )


def test_bytes_are_utf_8_and_half_a_surrogate_is_an_escape():
    assert encoded(f"{BYTE_ORDER_MARK}ñ") == b"\xef\xbb\xbf\xc3\xb1"
    assert encoded("\ud83d") == b"\\ud83d"


@pytest.mark.parametrize(
    ("value", "text"), [(None, ""), (True, "true"), (1.5, "1.5"), ("x", "x"), ([1, "ñ"], '[1, "ñ"]')]
)
def test_a_value_is_written_as_it_was_sent(value, text):
    assert plain(value) == text


def test_an_arrangement_is_read_as_it_was_kept_and_nothing_else_is():
    layout = Layout((Place("@name", shown=True, width=120), Place("/a/b", shown=False)))
    assert Layout.from_json(json.loads(json.dumps(layout.as_json()))) == layout
    for broken in (None, {}, [1], [{"column": 1, "shown": True}], [{"column": "a", "shown": 1}], [{}]):
        with pytest.raises((TypeError, ValueError)):
            Layout.from_json(broken)
    for width in (0, -1, 10**9, True, "3"):
        with pytest.raises((TypeError, ValueError)):
            Layout.from_json([{"column": "a", "shown": True, "width": width}])


def test_a_collection_gives_the_value_of_one_row_as_those_of_all():
    rows = collection([*ITEMS, {"_id": "65a1b2c3d4e5f60718293a01", "title": "T"}, {"id": "e", "name": 7}])
    for column in selecting([*ITEMS, {"_id": "65a1b2c3d4e5f60718293a01", "title": "T"}]).columns():
        assert rows.values(column) == [rows.value(place, column) for place in range(len(rows))]


LEAKING = [
    {"id": GOOD, "name": f"key {GOOD[60:90]}", "n": 1, GOOD[70:]: ["a", {"b": GOOD}]},
    {"id": "b", "name": "clean"},
]


@pytest.mark.parametrize("form", Form)
def test_a_key_in_a_segment_does_not_leave_and_everything_else_does(form):
    made, passage = selecting(LEAKING), Passage(Gate(ApiKey(GOOD)))
    text = "".join(pieces(form, made.collection, range(2), made.columns(), passage=passage))
    assert not Gate(ApiKey(GOOD)).leaks(text)
    assert passage.taken >= 3
    assert "clean" in text
    assert MARK in text


def test_where_a_key_was_taken_out_json_and_csv_are_still_such():
    made, passage = selecting(LEAKING), Passage(Gate(ApiKey(GOOD)))
    value = json.loads("".join(pieces(Form.JSON, made.collection, range(2), made.columns(), passage=passage)))
    assert value == [{"id": MARK, "name": f"key {MARK}", "n": 1, MARK: ["a", {"b": MARK}]}, LEAKING[1]]
    text = "".join(pieces(Form.CSV, made.collection, range(2), made.columns(), passage=passage))
    assert [len(row) for row in csv.reader(io.StringIO(text))] == [len(made.columns())] * 3
