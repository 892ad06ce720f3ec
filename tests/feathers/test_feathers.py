"""The program put to the real server stack: every documented answer, asked for by command line."""

import json
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from tests.feathers.stand_in import PATH, key

pytestmark = pytest.mark.feathers

ROOT = Path(__file__).parents[2]
GOOD = b'{"rac":"rac-with-access","iat":1790000000}'
NEWER_NODES_CORRUPT = "Expected ':' after property name in JSON at position 6"


def _signature_altered(text):
    place = len(text) - 20
    return text[:place] + ("A" if text[place] != "A" else "B") + text[place + 1 :]


KEYS = {
    "accepted": key(GOOD),
    "no_valid_jwt": key(GOOD),
    "malformed": key(GOOD).rpartition(".")[0],
    "bad_signature": _signature_altered(key(GOOD)),
    "expired": key(b'{"rac":"rac-with-access","iat":1690000000,"exp":1700000000}'),
    "corrupt": key(GOOD.replace(b":", b"\xff", 1)),
    "removed": key(b'{"rac":"rac-deleted","iat":1790000000}'),
    "no_access": key(b'{"rac":"rac-without-access","iat":1790000000}'),
}
DOCUMENTED = [
    ("no_valid_jwt", 401, "Authorization header with valid JWT is required."),
    ("malformed", 401, "jwt malformed"),
    ("bad_signature", 401, "invalid signature"),
    ("expired", 401, "jwt expired"),
    ("corrupt", 401, "Unexpected token \ufffd in JSON at position 6"),
    ("removed", 403, "The integration token it's invalid or was removed."),
    (
        "no_access",
        403,
        "You don't have access to /public/video-contact-center/segments. Please contact to your administrator.",
    ),
]
NAMES = {401: ("NotAuthenticated", "not-authenticated"), 403: ("Forbidden", "forbidden")}


def base_of(base_url, verdict):
    """Return the base URL under which ``verdict`` comes about: one path loses the header."""
    return f"{base_url}/no-header" if verdict == "no_valid_jwt" else base_url


def check(base_url, text, *options):
    """Put ``text`` to the command line; return its exit status and its JSON."""
    done = subprocess.run(
        [sys.executable, "main.py", "--base-url", base_url, "check", *options],
        cwd=ROOT,
        input=text,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.stderr == ""
    return done.returncode, json.loads(done.stdout)


@pytest.mark.parametrize(("verdict", "status", "message"), DOCUMENTED)
def test_the_stand_in_says_every_documented_answer_word_for_word(feathers_on_node_18, verdict, status, message):
    base_url = base_of(feathers_on_node_18, verdict)
    answer = httpx.get(base_url + PATH, headers={"Authorization": f"Bearer {KEYS[verdict]}"}, trust_env=False)
    body = answer.json()
    assert answer.status_code == status
    assert (body["name"], body["className"]) == NAMES[status]
    assert (body["code"], body["message"]) == (status, message)


@pytest.mark.parametrize("headers", [{}, {"Authorization": "Basic dXNlcjpwYXNz"}, {"Authorization": ""}])
def test_the_stand_in_asks_for_the_header_when_it_is_missing_or_of_another_scheme(feathers, headers):
    answer = httpx.get(feathers + PATH, headers=headers, trust_env=False)
    assert answer.status_code == 401
    assert answer.json()["message"] == "Authorization header with valid JWT is required."


def test_the_stand_in_caps_the_limit_at_ten(feathers):
    headers = {"Authorization": f"Bearer {KEYS['accepted']}"}
    query = {"$limit": 100, "$skip": 40}
    page = httpx.get(feathers + PATH, params=query, headers=headers, trust_env=False).json()
    assert (page["total"], page["limit"], page["skip"], len(page["data"])) == (43, 10, 40, 3)


@pytest.mark.parametrize(("verdict", "status", "message"), DOCUMENTED)
def test_check_tells_every_documented_answer(feathers, verdict, status, message):
    code, result = check(base_of(feathers, verdict), KEYS[verdict])
    answer = result["answer"]
    assert code == 1
    assert (answer["kind"], answer["verdict"], answer["status"]) == ("refused", verdict, status)
    newer = verdict == "corrupt" and answer["message"].startswith(NEWER_NODES_CORRUPT)
    assert answer["message"] == message or newer
    assert answer["answered_by"] == "videsk"
    assert answer["fault"] is None


@pytest.mark.parametrize(
    ("verdict", "agreement"),
    [
        ("malformed", "as_predicted"),
        ("expired", "as_predicted"),
        ("corrupt", "as_predicted"),
        ("accepted", "as_predicted"),
        ("bad_signature", "within_possible"),
        ("removed", "within_possible"),
        ("no_access", "within_possible"),
    ],
)
def test_the_prediction_agrees_with_the_real_server(feathers, verdict, agreement):
    _, result = check(feathers, KEYS[verdict])
    assert result["outcome"]["agreement"] == agreement
    assert verdict in result["prediction"]["possible"]


def test_check_accepts_a_good_key_and_says_how_many_segments_there_are(feathers):
    code, result = check(feathers, f"Authorization: Bearer {KEYS['accepted']}\n")
    assert code == 0
    assert result["answer"]["kind"] == "accepted"
    assert result["answer"]["total"] == 43
    assert len(result["answer"]["segments"]) == 10


def test_check_all_returns_every_segment_once_although_pages_are_capped(feathers):
    code, result = check(feathers, KEYS["accepted"], "--all")
    ids = [row["id"] for row in result["answer"]["segments"]]
    assert code == 0
    assert len(ids) == len(set(ids)) == 43


def test_the_key_is_nowhere_in_what_check_prints(feathers):
    _, result = check(feathers, KEYS["bad_signature"])
    payload, signature = KEYS["bad_signature"].split(".")[1:]
    printed = json.dumps(result)
    assert payload not in printed
    assert signature not in printed
