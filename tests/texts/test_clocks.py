"""A clock that shows a day before the program was made is doubted before any answer, and only then."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.keys import GOOD, NOW
from tests.texts.records import EN, ES, ZONE, not_judged, record
from videsk_desktop import __built__
from videsk_desktop.core.diagnosis import diagnose
from videsk_desktop.core.verdicts import Fault
from videsk_desktop.texts.card import answer_card, forecast_card
from videsk_desktop.texts.clocks import clock_remedy, clock_warning

LONG_AGO = datetime(2015, 1, 1, 12, tzinfo=UTC)
SAID = "This computer's clock shows 1 Jan 2015, 09:00, which is before this program was made. Correct it first"


def test_the_day_of_the_release_is_a_day():
    assert datetime.fromisoformat(__built__).date().isoformat() == __built__


def test_a_clock_may_be_a_day_behind_the_build_for_other_time_zones():
    built = datetime.fromisoformat(__built__).replace(tzinfo=UTC)
    assert clock_warning(built - timedelta(hours=20), EN) is None
    assert clock_warning(built - timedelta(hours=30), EN) is not None


@pytest.mark.parametrize("text", [GOOD, "not a key", "vk_live_4eC39HqLyjWD", f"{GOOD}\u0408"])
def test_every_forecast_warns_of_it(text):
    diagnosis = diagnose(text, now=LONG_AGO)
    assert SAID in forecast_card(diagnosis, LONG_AGO, EN, zone=ZONE).warnings
    assert not any("clock shows" in each for each in forecast_card(diagnosis, NOW, EN, zone=ZONE).warnings)


def test_an_answer_that_tells_the_time_says_it_better():
    diagnosis = diagnose(GOOD, now=NOW)
    with_date = record(diagnosis, not_judged(Fault.REFUSED))
    assert SAID not in answer_card(with_date, diagnosis, LONG_AGO, EN, zone=ZONE).warnings


def test_the_remedy_names_the_three_systems():
    for language in (ES, EN):
        systems = [line.split(":")[0] for line in clock_remedy(language).splitlines()[1:-1]]
        assert systems == ["Windows", "macOS", "Linux"]
