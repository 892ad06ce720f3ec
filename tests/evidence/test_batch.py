"""What leaves of a batch: whole, safe for spreadsheets, strict as JSON, and without a trace of any key."""

import csv
import json
from dataclasses import replace

import pytest

from tests.canary import CANARY, traces
from tests.keys import GOOD, NOW, make_key, seconds
from tests.scripted_client import answer, page, refusal
from videsk_desktop.core.batch import Reply, Source, row_of, slim
from videsk_desktop.core.batch_sheet import Sheet, Skipped
from videsk_desktop.core.check import CheckRecord
from videsk_desktop.core.classify import classify
from videsk_desktop.core.diagnosis import diagnose
from videsk_desktop.core.exchange import VIDESK
from videsk_desktop.core.export import Form, encoded
from videsk_desktop.core.key import ApiKey
from videsk_desktop.core.outcome import compare
from videsk_desktop.core.redaction import MARK, KeyLeakError
from videsk_desktop.evidence import batch
from videsk_desktop.evidence.batch import MOST_LISTED, BatchFacts, batch_evidence
from videsk_desktop.i18n import Language

EXPIRED = make_key({"exp": seconds(days=-1)})
KEYS = [ApiKey(text) for text in (GOOD, EXPIRED, CANARY)]
PAYLOAD = CANARY.split(".")[1]


def row(text, number=2, *, label="", twin=None, exchange=None):
    diagnosis = diagnose(text, now=NOW)
    made = row_of(diagnosis, number=number, label=label, twin=twin)
    if exchange is None:
        return made
    came = classify(exchange, VIDESK)
    outcome = compare(diagnosis.prediction, diagnosis.findings, came)
    fingerprint, findings = diagnosis.key.fingerprint, diagnosis.findings
    record = CheckRecord(fingerprint, VIDESK, findings, diagnosis.prediction, exchange, came, outcome)
    return replace(made, reply=Reply(slim(record), NOW))


def facts(*rows, source=None):
    sheet = Sheet(";", ("customer", "api_key"), 1, 0)
    source = source or Source("keys.csv", sheet, len(rows) + 1, len(rows), 0, {Skipped.BLANK: 1})
    return BatchFacts(rows, source, "Videsk", NOW, "0.1.0")


def written(form, *rows, language="en", separator=",", source=None):
    return batch_evidence(facts(*rows, source=source), KEYS, form, Language(language), separator=separator)


ROWS = (
    row(GOOD, 2, label="Ñuñoa", exchange=answer(page(0, 1, total=1))),
    row(EXPIRED, 3, label="Sur", exchange=refusal("jwt expired")),
    row(GOOD, 4, twin=2),
)


@pytest.mark.parametrize("separator", [",", ";"])
def test_a_table_has_a_line_for_every_row_in_words(separator):
    text = written(Form.CSV, *ROWS, separator=separator).text
    assert text.startswith("\ufeff")
    table = list(csv.DictReader(text.lstrip("\ufeff").splitlines(), delimiter=separator))
    assert [each["Line"] for each in table] == ["2", "3", "4"]
    assert [each["Answer"] for each in table] == ["Accepted", "Expired", ""]
    assert [each["Read on this computer"] for each in table] == ["Nothing wrong seen", "Expired", "Nothing wrong seen"]
    assert [each["Status"] for each in table] == ["200", "401", ""]
    assert (table[1]["Expires (UTC)"], table[2]["Same as line"]) == ("2026-11-23 12:00:00", "2")
    assert [each["Fingerprint"] for each in table] == [each.fingerprint for each in ROWS]


def test_a_table_speaks_the_language_of_the_window():
    assert "Revisado en este equipo" in written(Form.CSV, *ROWS, language="es").text.splitlines()[0]


@pytest.mark.parametrize("label", ["=1+1", "+SUM(A1)", "@A1", "-2+3", "\t=1", '"=1'])
def test_no_label_is_a_formula_to_a_spreadsheet(label):
    table = list(csv.reader(written(Form.CSV, row(GOOD, label=label)).text.splitlines()))
    assert table[1][1] == f"'{label}"


def test_json_is_strict_and_holds_codes_for_a_machine():
    made = json.loads(written(Form.JSON, *ROWS).text)
    assert made["source"] == {"name": "keys.csv", "lines": 4, "rows": 3, "skipped": {"blank": 1}}
    first, second, third = made["rows"]
    assert (first["answer"]["kind"], first["answer"]["code"]) == ("accepted", "accepted")
    assert (second["forecast"], second["finding"], second["answer"]["message"]) == ("expired", "expired", "jwt expired")
    assert (third["same_as_line"], third["answer"], third["label"]) == (2, None, None)


def test_half_a_surrogate_pair_in_a_label_breaks_no_file():
    data = encoded(written(Form.JSON, row(GOOD, label="a\ud800b")).text)
    assert json.loads(data)["rows"][0]["label"] == "a\ud800b"


def test_a_summary_counts_first_and_lists_a_bounded_number_of_rows():
    many = [row(GOOD, number) for number in range(MOST_LISTED + 5)]
    text = written(Form.MARKDOWN, *many).text
    assert f"- {len(many)} · Nothing wrong seen" in text
    assert text.count(f"`{many[0].fingerprint}`") == MOST_LISTED
    assert "5 more rows are not listed here." in text


def test_a_label_is_no_markup_in_a_summary():
    text = written(Form.MARKDOWN, row(GOOD, label="a | b <b> [c](d)\nnext")).text
    line = next(line for line in text.splitlines() if line.startswith("| 2 "))
    assert "a \\| b \\<b\\> \\[c\\]" in line


@pytest.mark.parametrize("form", list(Form))
def test_what_others_wrote_is_cleared_of_every_key_of_the_batch(form):
    echoed = refusal(f"the token {PAYLOAD[10:40]} is not valid")
    source = Source(f"{PAYLOAD[5:30]}.csv", Sheet(";", (PAYLOAD[:20], "api_key"), 0, 1), 3, 2, 0, {})
    rows = (row(GOOD, label=f"key {PAYLOAD[20:34]}", exchange=echoed), row(EXPIRED, 3, label="Sur"))
    made = written(form, *rows, source=source)
    assert made.redactions >= 1
    assert traces(made.text) == set()
    assert MARK in made.text
    assert "Sur" in made.text


@pytest.mark.parametrize("form", list(Form))
def test_what_holds_no_key_is_unchanged(form):
    assert written(form, *ROWS).redactions == 0


def test_a_key_that_is_in_it_all_the_same_lets_nothing_out(monkeypatch):
    monkeypatch.setattr(batch, "_redacted", lambda facts, gate: (facts, 0))
    with pytest.raises(KeyLeakError):
        written(Form.CSV, row(GOOD, label=f"key {PAYLOAD[20:34]}"))
