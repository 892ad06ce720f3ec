"""Two languages: words, plurals, numbers, dates and durations."""

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale

from videsk_desktop.i18n import LANGUAGES, Language, mark, utc_offset

ES, EN = Language("es"), Language("en")
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
SANTIAGO = ZoneInfo("America/Santiago")


@pytest.mark.parametrize("code", LANGUAGES)
def test_both_translation_files_are_found(code):
    assert Language(code).is_loaded


def test_another_language_is_refused():
    with pytest.raises(ValueError, match="no such language"):
        Language("fr")


def test_languages_are_equal_by_their_code():
    assert Language("es") == ES
    assert len({Language("es"), ES, EN}) == 2
    assert ES != "es"


def test_two_languages_speak_side_by_side():
    source = mark("Steps", "Warning")
    assert (EN.text("Steps", source), ES.text("Steps", source)) == ("Warning", "Advertencia")


def test_what_has_no_translation_stays_english():
    assert ES.text("NoSuchContext", "Some words") == "Some words"


@pytest.mark.parametrize(
    ("language", "count", "said"),
    [
        (EN, 0, "0 days"),
        (EN, 1, "1 day"),
        (EN, 2, "2 days"),
        (ES, 0, "0 días"),
        (ES, 1, "1 día"),
        (ES, 4300, "4.300 días"),
    ],
)
def test_plurals_are_right(language, count, said):
    assert language.text("Dates", "%n day(s)", None, count) == said


@pytest.mark.parametrize(
    ("seconds", "english", "spanish"),
    [
        (0, "0 seconds", "0 segundos"),
        (1, "1 second", "1 segundo"),
        (59.9, "59 seconds", "59 segundos"),
        (60, "1 minute", "1 minuto"),
        (310, "5 min 10 s", "5 min 10 s"),
        (3600, "1 hour", "1 hora"),
        (7500, "2 h 5 min", "2 h 5 min"),
        (86399, "23 h 59 min", "23 h 59 min"),
        (86400, "1 day", "1 día"),
        (-3 * 86400 - 7200, "3 days", "3 días"),
        (60 * 86400, "60 days", "60 días"),
        (61 * 86400, "2 months", "2 meses"),
        (365 * 86400, "11 months", "11 meses"),
        (731 * 86400, "2 years", "2 años"),
    ],
)
def test_a_duration_has_the_unit_a_person_would_choose(seconds, english, spanish):
    assert EN.duration(seconds) == english
    assert ES.duration(seconds) == spanish


def test_a_moment_says_whose_time_it_is():
    assert ES.date_time(NOON, SANTIAGO) == "24 nov 2026, 09:00 (hora de este equipo, UTC−3)"
    assert EN.date_time(NOON, SANTIAGO) == "24 Nov 2026, 09:00 (this computer's time, UTC−3)"
    assert ES.utc(NOON) == "24 nov 2026, 12:00 UTC"


@pytest.mark.parametrize(
    ("offset", "said"),
    [(timedelta(), "UTC"), (timedelta(hours=-3), "UTC−3"), (timedelta(hours=5, minutes=30), "UTC+5:30")],
)
def test_an_offset_is_written_as_people_write_it(offset, said):
    assert utc_offset(NOON.astimezone(timezone(offset))) == said


def test_numbers_have_the_separators_of_the_language():
    assert (ES.number(4300), EN.number(4300), EN.number(-2)) == ("4.300", "4,300", "−2")
    assert EN.number(10**20) == "1" + "0" * 20


@pytest.mark.parametrize(
    ("wanted", "code"),
    [(["es-CL", "en-US"], "es"), (["pt-BR", "es"], "es"), (["de-DE", "en"], "en"), (["fr"], "en"), ([], "en")],
)
def test_the_first_language_of_the_system_that_we_speak_is_taken(monkeypatch, wanted, code):
    class System:
        def uiLanguages(self):  # noqa: N802 - Qt's name
            return wanted

    monkeypatch.setattr(QLocale, "system", System)
    assert Language.of_system().code == code
