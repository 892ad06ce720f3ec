"""The server's half of the page that compares us with jwt.io is what the real stack answers."""

import pytest

from tests.feathers.regenerate_vectors import judged
from tests.jwt_io_table import read, recorded

pytestmark = pytest.mark.feathers


def test_the_recorded_answers_are_what_node_18_answers_today(feathers_on_node_18):
    rows = [row for row in recorded()["rows"] if row["server"] is not None]
    keys = [("jwt.io", row["name"], read(row["paste"]).key) for row in rows]
    for row, now in zip(rows, judged(keys, feathers_on_node_18), strict=True):
        assert (row["name"], row["server"]["status"]) == (now["note"], now["status"])
        # Of an answer 403 only the status is kept there: the key itself passed.
        assert now["message"] in {row["server"]["message"], None}
