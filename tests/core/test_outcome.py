"""Prediction against answer: agreement by family, the causes that remain, and who can mend it."""

import pytest

from tests.keys import GOOD, NOW, make_key, seconds
from videsk_desktop.core.answer import Accepted, CannotBeSent, NotJudged, Refused
from videsk_desktop.core.clocks import UNKNOWN_CLOCK, ClockWitness
from videsk_desktop.core.diagnosis import diagnose
from videsk_desktop.core.outcome import compare
from videsk_desktop.core.segments import Page
from videsk_desktop.core.verdicts import Actor, Agreement, AnsweredBy, Cause, Fault, Verdict

EXPIRED = make_key({"exp": seconds(days=-3)})


def outcome(key, answer, clock=UNKNOWN_CLOCK):
    diagnosis = diagnose(key, now=NOW, raw=True)
    return compare(diagnosis.prediction, diagnosis.findings, answer, clock)


def refused(verdict):
    return Refused(verdict, 401, "…", AnsweredBy.VIDESK)


ACCEPTED = Accepted(Page(()), 200, AnsweredBy.VIDESK)


@pytest.mark.parametrize(
    ("key", "answer", "agreement"),
    [
        (EXPIRED, refused(Verdict.EXPIRED), Agreement.AS_PREDICTED),
        (EXPIRED, refused(Verdict.BAD_SIGNATURE), Agreement.WITHIN_POSSIBLE),
        (EXPIRED, ACCEPTED, Agreement.CONTRADICTS),
        (GOOD, ACCEPTED, Agreement.AS_PREDICTED),
        (GOOD, refused(Verdict.NO_ACCESS), Agreement.WITHIN_POSSIBLE),
        (GOOD, refused(Verdict.EXPIRED), Agreement.CONTRADICTS),
        (GOOD, refused(Verdict.REFUSED_OTHERWISE), Agreement.WITHIN_POSSIBLE),
        ("x", refused(Verdict.CORRUPT), Agreement.AS_PREDICTED),
        ("x", refused(Verdict.INVALID_TOKEN), Agreement.AS_PREDICTED),
        ("x", refused(Verdict.BAD_SIGNATURE), Agreement.CONTRADICTS),
        (GOOD, NotJudged(Fault.RESET), Agreement.NOT_COMPARABLE),
        ("", CannotBeSent(Fault.KEY_EMPTY), Agreement.NOT_COMPARABLE),
    ],
)
def test_agreement_is_judged_by_family(key, answer, agreement):
    assert outcome(key, answer).agreement is agreement


def test_a_cut_key_with_a_wrong_signature_was_cut():
    assert outcome(GOOD[:-9], refused(Verdict.BAD_SIGNATURE)).causes == (Cause.CUT_IN_COPYING,)


def test_a_whole_signature_that_is_wrong_was_not_cut():
    causes = outcome(GOOD, refused(Verdict.BAD_SIGNATURE)).causes
    assert causes == (Cause.ALTERED_IN_COPYING, Cause.OTHER_ENVIRONMENT, Cause.SECRET_ROTATED)


def test_an_expiry_that_the_server_does_not_share_is_first_a_matter_of_clocks():
    assert outcome(EXPIRED, ACCEPTED).causes[0] is Cause.CLOCK_WRONG
    assert Cause.CLOCK_WRONG not in outcome(EXPIRED, ACCEPTED, ClockWitness(0)).causes


def test_a_lost_header_is_the_networks_matter():
    found = outcome(GOOD, refused(Verdict.NO_VALID_JWT))
    assert found.causes[0] is Cause.HEADER_LOST_ON_THE_WAY
    assert found.actor is Actor.NETWORK


def test_an_empty_payload_is_the_customers_matter_whatever_the_server_calls_it():
    assert outcome(make_key(payload=b"null"), refused(Verdict.REFUSED_OTHERWISE)).actor is Actor.CUSTOMER
    assert outcome(GOOD, refused(Verdict.REFUSED_OTHERWISE)).actor is Actor.VIDESK


@pytest.mark.parametrize("fault", Fault)
def test_every_fault_is_its_own_cause_and_has_somebody_to_act(fault):
    found = outcome(GOOD, NotJudged(fault))
    assert found.causes == (fault,)
    assert found.actor in Actor


@pytest.mark.parametrize("verdict", [verdict for verdict in Verdict if verdict is not Verdict.ACCEPTED])
def test_every_verdict_has_causes_and_somebody_to_act(verdict):
    found = outcome(GOOD, refused(verdict))
    assert found.causes
    assert found.actor in Actor
