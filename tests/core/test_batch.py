"""Lists and tables as people send them, line by line: what is a key, what is not, and that nothing is lost silently."""

import json
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.keys import GOOD, NOW, make_key, seconds
from videsk_desktop.core.batch import Standing, row_of, slim
from videsk_desktop.core.batch_sheet import LONGEST_ROW, Entry, Skipped, decoded, entries, sheet_of
from videsk_desktop.core.diagnosis import diagnose
from videsk_desktop.core.findings import FindingCode
from videsk_desktop.core.verdicts import Certainty, Fault, Verdict

ANOTHER = make_key({"rac": "another"})
DAMAGED = f"{GOOD[:40]}\u0430{GOOD[41:]}"


def read(text):
    sheet = sheet_of(text)
    return sheet, list(entries(text, sheet))


def rows(text):
    return [(each.number, each.text, each.label) for each in read(text)[1] if each.skipped is None]


def skipped(text):
    return Counter(each.skipped for each in read(text)[1] if each.skipped is not None)


def row(text, **others):
    return row_of(diagnose(text, now=NOW), **({"number": 1, "label": "", "twin": None} | others))


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_line_that_is_not_empty_is_a_row_and_keeps_its_number(end):
    text = end.join([GOOD, "", f"  {ANOTHER} ", "   ", "not a key"])
    assert rows(text) == [(1, GOOD, ""), (3, ANOTHER, ""), (5, "not a key", "")]
    assert skipped(text) == {Skipped.BLANK: 2}


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_of_a_table_the_column_with_the_keys_is_taken_and_the_customer_names_the_row(delimiter):
    lines = [("id", "api_key", "customer"), ("1", GOOD, "Ñuñoa"), ("2", ANOTHER, "Sur")]
    text = "\n".join(delimiter.join(line) for line in lines)
    sheet, _ = read(text)
    assert (sheet.delimiter, sheet.key_column, sheet.label_column) == (delimiter, 1, 2)
    assert sheet.title(sheet.key_column) == "api_key"
    assert rows(text) == [(2, GOOD, "Ñuñoa"), (3, ANOTHER, "Sur")]


def test_a_table_needs_no_header():
    text = f"Sur,{GOOD}\nNorte,{ANOTHER}"
    assert read(text)[0].titles == ()
    assert rows(text) == [(1, GOOD, "Sur"), (2, ANOTHER, "Norte")]


def test_quoted_fields_may_hold_delimiters_quotes_and_line_breaks():
    text = f'name,key\n"Sur, S.A. ""Ltda""",{GOOD}\n"two\nlines","{ANOTHER}"\n'
    assert rows(text) == [(2, GOOD, 'Sur, S.A. "Ltda"'), (3, ANOTHER, "two\nlines")]


def test_a_quote_that_is_never_closed_swallows_no_line():
    text = f'name,key\n"open,{GOOD}\nNorte,{ANOTHER}\nSur,{DAMAGED}\n'
    found = rows(text)
    assert [number for number, _, _ in found][-2:] == [3, 4]
    assert sum(skipped(text).values()) + len(found) == 3


def test_a_row_without_anything_in_the_column_is_counted():
    assert skipped(f"name,key\nSur,{GOOD}\nNorte,\nEste\n,\n\n") == {Skipped.WITHOUT_KEY: 2, Skipped.BLANK: 2}


def test_a_column_of_damaged_keys_is_found_by_its_title():
    sheet, _ = read("name,token\nSur,abc\nNorte,def\n")
    assert (sheet.key_column, sheet.label_column) == (1, 0)


def test_a_single_column_with_a_title_is_a_list_below_a_header():
    assert rows(f"api_key\n{GOOD}\n{ANOTHER}") == [(2, GOOD, ""), (3, ANOTHER, "")]


@pytest.mark.parametrize(
    "text",
    [
        f"curl -H 'Authorization: Bearer {GOOD}' https://api.videsk.io, as you said\ntwo, lines, of prose",
        f'{{"key": "{GOOD}", "name": "x"}}',
        f"Hello, this is it:\n{GOOD}\nThank you, and goodbye",
    ],
)
def test_prose_commands_and_json_are_lines_and_no_table(text):
    sheet, found = read(text)
    assert sheet.delimiter is None
    assert len(found) == text.count("\n") + 1


def test_a_line_too_long_for_any_key_is_counted_and_never_read():
    text = f"{GOOD}\n{'a' * (LONGEST_ROW + 1)}\n{ANOTHER}"
    assert [number for number, _, _ in rows(text)] == [1, 3]
    assert skipped(text) == {Skipped.TOO_LONG: 1}
    table = f"name,key\nSur,{GOOD}\nNorte,{'a' * 200_000}\n{'b' * 200_000},{ANOTHER}\n"
    assert skipped(table)[Skipped.TOO_LONG] + skipped(table)[Skipped.WITHOUT_KEY] == 2


@given(st.text(alphabet=st.sampled_from('abc.,;\t"\r\n eyJ'), max_size=400))
def test_no_line_of_any_text_is_lost(text):
    sheet, found = read(text)
    assert all(isinstance(each, Entry) for each in found)
    assert [each.number for each in found] == sorted({each.number for each in found})
    if sheet.delimiter is None and not sheet.titles:
        lines = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n").split("\n") if text else []
        assert [each.text for each in found] == [line.strip() for line in lines]


@given(st.lists(st.tuples(st.text(max_size=20), st.booleans()), min_size=1, max_size=20), st.sampled_from(",;\t"))
def test_whatever_a_label_is_its_key_is_read(labelled, delimiter):
    def quoted(label):
        return '"' + label.replace('"', '""').replace("\r", " ").replace("\n", " ") + '"'

    keys = [GOOD if good else ANOTHER for _, good in labelled]
    lines = [f"{quoted(label)}{delimiter}{key}" for (label, _), key in zip(labelled, keys, strict=True)]
    text = "\n".join([delimiter.join(["name", "api_key"]), *lines])
    assert [key for _, key, _ in rows(text)] == keys


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Ñuñoa".encode(), "Ñuñoa"),
        ("Ñuñoa".encode("utf-8-sig"), "Ñuñoa"),
        ("Ñuñoa".encode("utf-16"), "Ñuñoa"),
        ("Ñuñoa".encode("cp1252"), "Ñuñoa"),
        (b"PK\x03\x04\x00\x00", None),
    ],
)
def test_a_file_is_text_as_spreadsheets_write_it_or_none(data, text):
    assert decoded(data) == text


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        (GOOD, (Verdict.ACCEPTED, Certainty.SERVER_ONLY)),
        (make_key({"exp": seconds(days=-1)}), (Verdict.EXPIRED, Certainty.IF_SIGNATURE_IS_RIGHT)),
        (f"{GOOD[:40]}\u0430{GOOD[41:]}", (Fault.KEY_UNSENDABLE, Certainty.CERTAIN)),
        ('{"name":"NotAuthenticated","message":"jwt expired","code":401}', (Fault.KEY_EMPTY, Certainty.CERTAIN)),
        ("vk_live_0123456789", (Verdict.MALFORMED, Certainty.SERVER_ONLY)),
    ],
)
def test_a_row_tells_what_is_expected_and_how_sure_that_is(text, standing):
    assert row(text).standing == Standing(False, *standing)


def test_a_row_tells_the_worst_that_was_noticed_and_when_the_key_expires():
    expired = row(make_key({"exp": seconds(days=-1)}))
    assert expired.finding is FindingCode.EXPIRED
    assert expired.expires.timestamp() == seconds(days=-1)


@pytest.mark.parametrize("exp", [-1, 1e300, True, "1", None, 253_402_300_800, float(2**70)])
def test_an_expiry_that_is_no_time_is_none(exp):
    assert row(make_key({"exp": exp})).expires is None


def test_neither_rows_nor_entries_show_a_key():
    key_row = row(GOOD, label="Ñuñoa")
    for shown in (repr(key_row), repr(read(GOOD)), repr(read(f"a,{GOOD}\nb,{GOOD}"))):
        assert GOOD[40:60] not in shown
    assert "Ñuñoa" not in repr(key_row)


def test_what_is_kept_of_an_answer_is_small_and_says_how_many_segments_there_were():
    from tests.scripted_client import answer, page  # noqa: PLC0415 - brings asyncio
    from videsk_desktop.core.check import CheckRecord  # noqa: PLC0415 - as above
    from videsk_desktop.core.classify import classify  # noqa: PLC0415
    from videsk_desktop.core.exchange import VIDESK  # noqa: PLC0415
    from videsk_desktop.core.outcome import compare  # noqa: PLC0415

    diagnosis = diagnose(GOOD, now=NOW)
    exchange = answer(page(0, 10, total=43))
    came = classify(exchange, VIDESK)
    outcome = compare(diagnosis.prediction, diagnosis.findings, came)
    record = CheckRecord("0" * 12, VIDESK, diagnosis.findings, diagnosis.prediction, exchange, came, outcome)
    kept = slim(record)
    assert (kept.exchange.body, len(kept.answer.page.items), kept.answer.page.total) == (b"", 10, 43)
    assert json.dumps([str(item) for item in kept.answer.page.items]).count("None") == 10
    assert kept.exchange.elapsed_ms == exchange.elapsed_ms
