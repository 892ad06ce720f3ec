"""The vectors are what the real server says, not what somebody once wrote down."""

import json

import pytest

from tests.feathers.regenerate_vectors import FILE, judged
from tests.feathers.vector_keys import vectors

pytestmark = pytest.mark.feathers

DECIDED_BEFORE_THE_SIGNATURE = {"malformed", "corrupt", "invalid_token", "signature_required", "invalid_algorithm"}


def rows_of(file):
    return [json.loads(line) for line in file.read_text(encoding="utf-8").split("\n") if line]


def test_the_generated_vectors_are_what_node_18_answers_today(feathers_on_node_18):
    rows = rows_of(FILE)
    again = list(judged(vectors(), feathers_on_node_18))
    assert len(rows) >= 600
    assert [row["id"] for row, now in zip(rows, again, strict=True) if row != now] == []


def test_the_stand_in_answers_the_other_vectors_as_their_own_server_did(feathers_on_node_18):
    rows = [row for row in rows_of(FILE.with_name("keys.jsonl")) if row["verdict"] in DECIDED_BEFORE_THE_SIGNATURE]
    again = list(judged([(row["category"], row["note"], row["key"]) for row in rows], feathers_on_node_18))
    fields = ("key", "sendable", "status", "verdict", "message")
    others = [row["id"] for row, now in zip(rows, again, strict=True) if any(row[key] != now[key] for key in fields)]
    assert others == []
