import pickle
from datetime import UTC, datetime, timedelta, timezone

import pytest

from tests.ui.keys import EXPIRED, GOOD
from tests.ui.records import failed, page, record, refused
from videsk_desktop.core.answer import CannotBeSent
from videsk_desktop.core.cases import LONGEST_LABEL, Cases
from videsk_desktop.core.check import CheckRecord
from videsk_desktop.core.diagnosis import diagnose
from videsk_desktop.core.exchange import PRACTICE, VIDESK
from videsk_desktop.core.redaction import MARK, Gate
from videsk_desktop.core.verdicts import Fault, Verdict

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
LATER = NOON + timedelta(minutes=5)
TOMORROW = NOON + timedelta(days=1)
AFTER_EXPIRY = datetime(2027, 1, 1, tzinfo=UTC)


def listed(cases, now=NOON):
    return cases.listed(now=now, zone=UTC)


@pytest.fixture
def cases():
    made = Cases()
    made.open("Videsk", now=NOON)
    return made


def test_a_new_case_knows_its_number_its_environment_and_its_time(cases):
    second = cases.open("Practice", now=LATER)
    assert (second.number, second.environment, second.started_at, second.is_open) == (2, "Practice", LATER, True)
    assert second.is_blank
    assert second.code is None


def test_the_newest_case_is_listed_first(cases):
    cases.open("Videsk", now=LATER)
    cases.read(1, diagnose(GOOD, now=LATER), "Videsk", now=LATER)
    assert [case.number for case in listed(cases)] == [2, 1]


@pytest.mark.parametrize(
    ("pasted", "code"),
    [
        (GOOD, Verdict.ACCEPTED),
        (EXPIRED, Verdict.EXPIRED),
        ("vk_live_4eC39HqLyjWD4eC39HqLyjWD", None),
        (GOOD + "\u0408", Fault.KEY_UNSENDABLE),
    ],
)
def test_what_is_pasted_is_a_forecast_under_the_keys_fingerprint(cases, pasted, code):
    diagnosis = diagnose(pasted, now=AFTER_EXPIRY)
    cases.read(1, diagnosis, "Practice", now=LATER)
    case = cases[1]
    assert (case.code, case.asked, case.environment, case.changed_at) == (code, False, "Practice", LATER)
    assert case.fingerprint == diagnosis.key.fingerprint


@pytest.mark.parametrize("text", ["", '{"name":"NotAuthenticated","message":"jwt expired","code":401}'])
def test_a_paste_without_a_key_leaves_no_fingerprint_and_no_forecast(cases, text):
    cases.read(1, diagnose(GOOD, now=NOON), "Videsk", now=NOON)
    cases.read(1, diagnose(text, now=NOON), "Videsk", now=NOON)
    assert (cases[1].fingerprint, cases[1].code) == ("", None)


@pytest.mark.parametrize(
    ("came", "code"),
    [
        (page(3, 3), Verdict.ACCEPTED),
        (refused("removed"), Verdict.REMOVED),
        (failed(Fault.REFUSED), Fault.REFUSED),
    ],
)
def test_what_came_of_asking_takes_the_forecasts_place(cases, came, code):
    diagnosis = diagnose(GOOD, now=NOON)
    cases.read(1, diagnosis, "Practice", now=NOON)
    cases.answered(1, record(diagnosis, came), now=LATER)
    case = cases[1]
    assert (case.code, case.asked, case.environment, case.changed_at) == (code, True, VIDESK.name, LATER)


def test_what_could_not_be_sent_was_not_asked(cases):
    diagnosis = diagnose("a\u0408", now=NOON)
    of = record(diagnosis, failed(Fault.REFUSED), PRACTICE)
    answer = CannotBeSent(Fault.KEY_UNSENDABLE)
    nothing_sent = CheckRecord(
        of.fingerprint, of.environment, of.findings, of.prediction, None, answer, outcome=of.outcome
    )
    cases.answered(1, nothing_sent, now=NOON)
    assert (cases[1].code, cases[1].asked) == (Fault.KEY_UNSENDABLE, False)


def test_an_answer_is_forgotten_when_another_key_is_pasted(cases):
    first, second = diagnose(GOOD, now=NOON), diagnose(EXPIRED, now=AFTER_EXPIRY)
    cases.answered(1, record(first, page(3, 3)), now=NOON)
    cases.read(1, second, "Videsk", now=NOON)
    assert (cases[1].code, cases[1].asked) == (Verdict.EXPIRED, False)


def test_emptying_the_field_leaves_the_agents_name_for_the_case(cases):
    cases.read(1, diagnose(GOOD, now=NOON), "Videsk", now=NOON)
    cases.rename(1, "Ticket 4711", gate=Gate())
    cases.empty(1, now=LATER)
    assert (cases[1].label, cases[1].fingerprint, cases[1].code) == ("Ticket 4711", "", None)


def test_a_label_is_one_bounded_line(cases):
    cases.rename(1, "  Ticket\t4711\n" + "x" * 500, gate=Gate())
    assert cases[1].label.startswith("Ticket 4711 xxx")
    assert len(cases[1].label) == LONGEST_LABEL


def test_a_label_takes_up_no_key_by_its_looks_nor_by_its_value(cases):
    cases.rename(1, f"key {GOOD} of Ana", gate=Gate())
    assert cases[1].label == f"key {MARK} of Ana"
    diagnosis = diagnose(GOOD, now=NOON)
    cases.rename(1, f"ends in {GOOD[-20:]}", gate=Gate(diagnosis.key))
    assert GOOD[-20:] not in cases[1].label


def test_nothing_kept_of_a_case_holds_the_key(cases):
    diagnosis = diagnose(GOOD, now=NOON)
    cases.read(1, diagnosis, "Videsk", now=NOON)
    cases.answered(1, record(diagnosis, page(3, 3)), now=NOON)
    kept = pickle.dumps(listed(cases))
    assert not any(part.encode() in kept for part in GOOD.split("."))


def test_a_closed_case_stays_listed_until_its_day_is_over(cases):
    cases.rename(1, "Ticket 4711", gate=Gate())
    cases.close(1, now=LATER)
    assert [(case.label, case.is_open) for case in listed(cases, LATER)] == [("Ticket 4711", False)]
    assert listed(cases, TOMORROW) == ()
    with pytest.raises(KeyError):
        cases[1]


def test_the_day_is_over_where_the_agent_is(cases):
    santiago = timezone(timedelta(hours=-3))
    late = datetime(2026, 11, 25, 1, 0, tzinfo=UTC)
    cases.rename(1, "Ticket 4711", gate=Gate())
    cases.close(1, now=NOON)
    assert len(cases.listed(now=late, zone=santiago)) == 1
    assert cases.listed(now=late, zone=UTC) == ()


def test_an_open_case_is_listed_on_the_next_day_too(cases):
    assert len(listed(cases, TOMORROW)) == 1


def test_a_case_that_nothing_tells_from_another_goes_with_its_window(cases):
    cases.close(1, now=NOON)
    assert listed(cases) == ()


def test_clearing_everything_blanks_the_case_and_forgets_those_that_are_closed(cases):
    for number in (1, 2, 3):
        if number > 1:
            cases.open("Videsk", now=NOON)
        cases.read(number, diagnose(GOOD, now=NOON), "Videsk", now=NOON)
        cases.rename(number, f"Ticket {number}", gate=Gate())
    cases.close(3, now=NOON)
    cases.forget(1, now=NOON)
    assert [(case.number, case.label, case.is_blank) for case in listed(cases)] == [
        (2, "Ticket 2", False),
        (1, "", True),
    ]


def test_no_number_is_given_again(cases):
    cases.close(1, now=NOON)
    assert cases.open("Videsk", now=NOON).number == 2


def test_a_label_is_no_part_of_what_is_printed(cases):
    cases.rename(1, "Ana from Acme", gate=Gate())
    assert "Ana" not in repr(cases[1])
