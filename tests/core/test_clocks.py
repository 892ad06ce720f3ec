"""A wrong clock is proven by the server's Date, and expiry is judged by the server's time."""

from datetime import timedelta

import pytest

from tests.keys import NOW
from videsk_desktop.core.clocks import ClockWitness, runs_behind_its_build
from videsk_desktop.core.verdicts import Note


@pytest.mark.parametrize(
    ("skew_s", "notes"),
    [
        (None, ()),
        (0, ()),
        (60, ()),
        (61, (Note.CLOCK_SKEW,)),
        (-90, (Note.CLOCK_SKEW,)),
        (3_600, (Note.CLOCK_SKEW, Note.CLOCK_OFF_BY_ONE_HOUR)),
        (-3_559, (Note.CLOCK_SKEW, Note.CLOCK_OFF_BY_ONE_HOUR)),
        (7_200, (Note.CLOCK_SKEW,)),
    ],
)
def test_over_a_minute_is_wrong_and_one_hour_is_named(skew_s, notes):
    assert ClockWitness(skew_s).notes == notes


@pytest.mark.parametrize(("skew_s", "seconds"), [(None, 0), (5, 0), (-5, 0), (6, 6), (-7_200, -7_200)])
def test_the_time_is_corrected_where_the_difference_is_beyond_doubt(skew_s, seconds):
    assert ClockWitness(skew_s).corrected(NOW) == NOW + timedelta(seconds=seconds)


def test_a_clock_from_before_the_programs_build_proves_itself_wrong():
    assert runs_behind_its_build(NOW - timedelta(days=2), built=NOW)
    assert not runs_behind_its_build(NOW - timedelta(hours=20), built=NOW)
