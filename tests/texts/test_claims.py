"""Claims: the official name, one plain sentence, and times as a person reads them."""

import pytest

from tests.keys import NOW, seconds
from tests.texts.records import ZONE
from videsk_desktop.i18n import Language
from videsk_desktop.texts.claims import claim_value, describe_claim

ES, EN = Language("es"), Language("en")
NOON = "24 Nov 2026, 09:00 (this computer's time, UTC−3) · 24 Nov 2026, 12:00 UTC"


@pytest.mark.parametrize(
    ("name", "shift", "said"),
    [
        ("exp", {"days": -3}, "expired 3 days ago"),
        ("exp", {"days": 3}, "expires in 3 days"),
        ("nbf", {"days": -3}, "active for 3 days"),
        ("nbf", {"days": 3}, "becomes active in 3 days"),
        ("iat", {"days": -3}, "made 3 days ago"),
        ("iat", {"days": 3}, "made 3 days from now"),
        ("auth_time", {"hours": -2}, "2 hours ago"),
        ("auth_time", {"hours": 2}, "in 2 hours"),
    ],
)
def test_a_time_is_told_in_local_time_in_utc_and_by_its_distance(name, shift, said):
    value = claim_value(name, seconds(**shift), EN, NOW, ZONE)
    assert value.endswith(said)
    assert " UTC · " in value


def test_a_time_in_spanish():
    assert claim_value("exp", seconds(days=-3), ES, NOW, ZONE) == (
        "21 nov 2026, 09:00 (hora de este equipo, UTC−3) · 21 nov 2026, 12:00 UTC · expiró hace 3 días"
    )


@pytest.mark.parametrize("value", [1e400, -1e400, float("nan"), 10**30, 1795298520000, -(10**12)])
def test_a_number_outside_the_calendar_is_no_date(value):
    assert "no date on the calendar" in claim_value("exp", value, EN, NOW, ZONE)


@pytest.mark.parametrize("value", ["1795298520", None, True, [1], {"a": 1}])
def test_what_is_no_number_is_no_date(value):
    assert claim_value("exp", value, EN, NOW, ZONE).endswith(": not a number, so no date")


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("6500", "6500"),
        ("a\u202eb", "a\\u202eb"),
        (12, "12"),
        (True, "true"),
        (None, "null"),
        (["ñ"], '["ñ"]'),
        ({"a": {"b": 1}}, '{"a": {"b": 1}}'),
        ("\ud800", "\\ud800"),
    ],
)
def test_any_other_value_is_shown_harmless_on_one_line(value, shown):
    assert claim_value("rac", value, EN, NOW) == shown


def test_a_long_value_is_cut():
    assert len(claim_value("rac", "x" * 10_000, EN, NOW)) < 400


def test_videsks_own_claim_and_an_unknown_one_are_told_apart():
    assert describe_claim("rac", EN).name == "Videsk's integration"
    assert describe_claim("made_up", EN).name is None
    assert describe_claim("made_up", ES).meaning.startswith("Un dato propio")


def test_a_header_parameter_has_its_own_meaning():
    assert describe_claim("alg", EN).name is None
    assert describe_claim("alg", EN, in_header=True).name == "Algorithm"
