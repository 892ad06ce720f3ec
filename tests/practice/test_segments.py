import re
from datetime import datetime

from videsk_desktop.practice.segments import segment

ROWS = [segment(number) for number in range(2500)]


def test_a_segment_is_always_the_same():
    assert [segment(number) for number in range(2500)] == ROWS


def test_ids_are_object_ids_of_their_time_of_creation():
    for row in ROWS:
        assert re.fullmatch("[0-9a-f]{24}", row["id"])
        assert int(row["id"][:8], 16) == datetime.fromisoformat(row["createdAt"]).timestamp()
    assert len({row["id"] for row in ROWS}) == len(ROWS)


def test_names_differ_and_hold_accents_and_tildes():
    names = [row["name"] for row in ROWS]
    assert len(set(names)) == len(names)
    assert "Atención al cliente – Ñuñoa" in names[:43]
    assert any("Técnico" in name or "técnico" in name for name in names[:43])


def test_lists_are_ragged_as_real_ones_are():
    first = ROWS[:43]
    assert any("description" not in row for row in first)
    assert any("schedule" not in row for row in first)
    assert any(row["color"] is None for row in first)
    assert {row["enabled"] for row in first} == {True, False}
    assert any(not row["tags"] for row in first)
    assert any(len(row["tags"]) > 1 for row in first)


def test_colours_and_opening_hours_are_well_formed():
    for row in ROWS:
        assert row["color"] is None or re.fullmatch("#[0-9A-F]{6}", row["color"])
        if "schedule" in row:
            assert row["schedule"]["open"] < row["schedule"]["close"]
