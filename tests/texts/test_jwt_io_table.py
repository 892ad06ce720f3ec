"""The page that compares us with jwt.io says what the program says, and what the server said was foretold."""

import json
import re
import subprocess
import sys

import pytest

from tests.jwt_io_table import PAGE, ROOT, accepts, page, read, recorded
from tests.keys import NOW
from videsk_desktop.core.verdicts import Certainty, Verdict

RECORD = recorded()
ROWS = RECORD["rows"]
EACH_ROW = pytest.mark.parametrize("row", ROWS, ids=[row["name"] for row in ROWS])
# Only the server can know these: it has the secret, and the list of integrations.
ONLY_THE_SERVER_KNOWS = {
    "signature_altered": Verdict.BAD_SIGNATURE,
    "sample": Verdict.BAD_SIGNATURE,
    "array": Verdict.REMOVED,
}


def test_the_page_says_what_the_program_says_today():
    assert PAGE.read_text("utf-8") == page(RECORD), "write it anew: python -m tests.jwt_io_table"


def test_at_least_forty_of_the_texts_hold_no_key_that_the_server_accepts():
    assert len([row for row in ROWS if not accepts(row)]) >= 40


@EACH_ROW
def test_the_server_answered_as_was_foretold(row):
    ours = read(row["paste"])
    assert ours.sendable is (row["server"] is not None)
    if row["server"] is None:
        return
    if row["name"] in ONLY_THE_SERVER_KNOWS:
        assert ours.prediction.certainty is Certainty.SERVER_ONLY
        assert ONLY_THE_SERVER_KNOWS[row["name"]] in ours.prediction.possible
    else:
        assert (ours.prediction.status, ours.prediction.message) == (row["server"]["status"], row["server"]["message"])


def test_the_command_line_foretells_the_same():
    lines = "".join(json.dumps(row["paste"]) + "\n" for row in ROWS)
    done = subprocess.run(
        [sys.executable, "main.py", "diagnose", "--jsonl", "--now", NOW.isoformat()],
        cwd=ROOT,
        input=lines,
        capture_output=True,
        text=True,
        check=True,
    )
    reports = [json.loads(line)["prediction"] for line in done.stdout.splitlines()]
    told = [(report["expected"], report["message"]) for report in reports]
    ours = [read(row["paste"]).prediction for row in ROWS]
    assert told == [(prediction.expected, prediction.message) for prediction in ours]


def test_no_key_stands_on_the_page():
    assert re.findall(r"[A-Za-z0-9_-]{40,}", PAGE.read_text("utf-8").replace(RECORD["repository"], "")) == []
