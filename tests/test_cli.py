"""The command line: one JSON object a paste, strict and in ASCII, exit statuses that tell the four kinds of answer."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.keys import GOOD, make_key
from tests.servers import closed_port

ROOT = Path(__file__).parents[1]
DISPLAYS = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}


def run(*arguments, stdin=b""):
    if isinstance(stdin, str):
        stdin = stdin.encode()
    return subprocess.run(
        [sys.executable, "main.py", *arguments], cwd=ROOT, input=stdin, capture_output=True, check=False, timeout=60
    )


def report(*arguments, stdin=b""):
    done = run(*arguments, stdin=stdin)
    assert done.stderr == b""
    done.stdout.decode("ascii")
    return json.loads(done.stdout, parse_constant=pytest.fail), done.returncode


def sample(name):
    return run("practice-keys", name).stdout.decode().strip()


KEYS = [
    "fingerprint",
    "length",
    "removed",
    "candidates",
    "findings",
    "as_sent",
    "header",
    "claims",
    "sendable",
    "prediction",
]


def test_diagnose_prints_exactly_the_fields_that_others_rely_on():
    found, status = report("diagnose", stdin=f"Authorization: Bearer {GOOD}\n")
    assert status == 0
    assert list(found) == KEYS
    assert list(found["prediction"]) == ["expected", "certainty", "possible", "status", "message"]
    assert found["removed"][1] == {"code": "bearer_scheme", "start": 15, "end": 22}
    assert found["header"] == {"alg": "HS256", "typ": "JWT"}


def test_check_adds_the_answer_and_the_outcome():
    found, status = report("--practice", "check", stdin=sample("accepted"))
    assert status == 0
    assert list(found) == [*KEYS, "answer", "outcome"]
    assert list(found["answer"]) == [
        "kind", "verdict", "status", "message", "answered_by", "fault", "phases", "clock_skew_s", "segments", "total",
    ]  # fmt: skip
    assert list(found["outcome"]) == ["agreement", "causes", "actor"]
    assert (found["answer"]["total"], len(found["answer"]["segments"])) == (43, 10)


def test_check_all_loads_every_page():
    found, _ = report("check", "--practice", "--all", stdin=sample("accepted"))
    identifiers = [segment["id"] for segment in found["answer"]["segments"]]
    assert len(identifiers) == len(set(identifiers)) == 43


def test_an_expired_sample_is_refused_as_predicted():
    found, status = report("--practice", "check", stdin=f"Authorization: Bearer {sample('expired')}\n")
    assert status == 1
    assert found["answer"]["verdict"] == "expired"
    assert found["outcome"]["agreement"] == "as_predicted"


def test_what_is_no_key_is_certainly_malformed_and_refused_when_sent_all_the_same():
    found, status = report("check", "--practice", stdin="not a key")
    assert (found["prediction"]["expected"], found["prediction"]["certainty"]) == ("malformed", "certain")
    assert (found["answer"]["verdict"], status) == ("malformed", 1)


def test_an_empty_paste_cannot_be_sent():
    found, status = report("check", "--practice", stdin="")
    assert (found["answer"]["kind"], found["answer"]["fault"], status) == ("cannot_be_sent", "key_empty", 4)


def test_a_closed_port_is_a_fault_and_never_a_verdict():
    with closed_port() as site:
        found, status = report("--base-url", f"http://127.0.0.1:{site.port}", "check", stdin=GOOD)
    assert (found["answer"]["kind"], found["answer"]["verdict"], status) == ("not_judged", None, 3)
    assert found["answer"]["fault"] == "refused"


def test_a_real_key_in_practice_is_not_evaluated():
    found, status = report("check", "--practice", stdin=GOOD)
    assert (found["answer"]["fault"], found["answer"]["answered_by"], status) == ("practice_only", "practice", 3)


def test_a_sample_is_not_sent_to_videsk():
    found, status = report("check", stdin=sample("accepted"))
    assert (found["answer"]["fault"], found["answer"]["phases"], status) == ("sample_key", [], 3)


def test_jsonl_reads_a_json_string_a_line_and_prints_an_object_a_line():
    lines = "\n".join(json.dumps(text) for text in [GOOD, "", "\ud800", "a\nb"])
    done = run("diagnose", "--jsonl", "--raw", "--now", "2026-11-24T12:00:00Z", stdin=lines)
    assert done.returncode == 0
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert [each["length"] for each in found] == [len(GOOD), 0, 1, 3]


def test_a_line_that_is_no_json_string_is_said_and_the_others_are_read():
    done = run("diagnose", "--jsonl", stdin=f"not json\n{json.dumps(GOOD)}\n")
    assert done.returncode == 2
    first, second = (json.loads(line) for line in done.stdout.splitlines())
    assert "error" in first
    assert second["length"] == len(GOOD)


def test_check_jsonl_exits_0_when_every_line_was_processed():
    lines = "\n".join(json.dumps(sample(name)) for name in ("accepted", "expired"))
    done = run("check", "--practice", "--jsonl", stdin=lines)
    assert done.returncode == 0
    assert [json.loads(line)["answer"]["kind"] for line in done.stdout.splitlines()] == ["accepted", "refused"]


def test_raw_takes_the_text_as_the_key_but_for_one_final_newline():
    found, _ = report("diagnose", "--raw", stdin=f"Bearer {GOOD}\n")
    assert (found["length"], found["removed"]) == (len(GOOD) + 7, [])


def test_now_replaces_the_clock():
    key = make_key({"exp": 2_000_000_000})
    before, _ = report("diagnose", "--now", "2033-05-18T03:33:19Z", stdin=key)
    after, _ = report("diagnose", "--now", "2033-05-18T03:33:20+00:00", stdin=key)
    assert (before["prediction"]["expected"], after["prediction"]["expected"]) == ("accepted", "expired")


def test_numbers_beyond_a_double_become_strings():
    found, _ = report("diagnose", stdin=make_key(payload=b'{"exp":1e400}'))
    assert found["claims"] == {"exp": "Infinity"}


@pytest.mark.parametrize(
    "stdin",
    [b"\x00\xff\xfe\x80" * 500, b"a" * 5_000_000, b"\n" * 2_000_000, b"\xed\xa0\x80", GOOD.encode("utf-16")],
    ids=["binary", "one long line", "line breaks", "lone surrogate", "UTF-16"],
)
def test_bad_input_gets_a_diagnosis_and_no_traceback(stdin):
    found, status = report("diagnose", stdin=stdin)
    assert status == 0
    assert found["prediction"]["expected"]


def test_a_pasted_file_in_utf_16_is_read():
    found, _ = report("diagnose", stdin=GOOD.encode("utf-16"))
    assert found["prediction"]["expected"] == "accepted"


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", "--base-url", "http://example.com"),
        ("check", "--base-url", "ftp://127.0.0.1"),
        ("check", "--base-url", "https://user:word@example.com"),
        ("--practice", "check", "--base-url", "https://example.com"),
        ("check", "--deadline", "0"),
        ("diagnose", "--now", "yesterday"),
        ("practice-keys", "unheard-of"),
        ("unheard-of",),
    ],
)
def test_wrong_usage_exits_2_with_a_reason_and_no_traceback(arguments):
    done = run(*arguments)
    assert done.returncode == 2
    assert done.stdout == b""
    assert done.stderr
    assert b"Traceback" not in done.stderr


def test_no_option_takes_a_key():
    done = run("check", GOOD)
    assert done.returncode == 2


def test_practice_keys_prints_one_object_a_sample():
    samples = [json.loads(line) for line in run("practice-keys").stdout.splitlines()]
    assert {tuple(sample) for sample in samples} == {("name", "key", "expects")}
    documented = {"no_valid_jwt", "malformed", "bad_signature", "expired", "corrupt", "removed", "no_access"}
    assert documented < {sample["expects"] for sample in samples}


def test_the_self_test_passes_here(tmp_path):
    done = run("--profile", str(tmp_path), "self-test")
    assert done.returncode == 0, done.stdout


def test_without_a_display_every_sample_is_asked_on_the_command_line():
    environment = {name: value for name, value in os.environ.items() if name not in DISPLAYS}
    command = [sys.executable, "main.py", "--practice"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    assert "as_predicted" in done.stdout
    assert "accepted, 43 segments" in done.stdout
    assert "To open the window" in done.stdout
