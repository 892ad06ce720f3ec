"""Every card there can be: whole, formatted to its end, and with something to do for whoever can mend it."""

import re

import pytest

from tests.keys import GOOD, NOW
from tests.texts.records import (
    ALL_FACTS,
    EN,
    ES,
    FAULTS_OF_ANSWERS,
    accepted,
    answered,
    not_judged,
    read,
    record,
    refused,
)
from videsk_desktop.core.verdicts import Fault, Verdict
from videsk_desktop.texts.card import Tone, answer_card

LANGUAGES = pytest.mark.parametrize("language", [ES, EN], ids=["es", "en"])


CARDS = [
    *(("verdict", verdict, {}) for verdict in Verdict),
    *(("fault", fault, facts) for fault in FAULTS_OF_ANSWERS for facts in ({}, ALL_FACTS)),
]


@LANGUAGES
@pytest.mark.parametrize(("kind", "code", "facts"), CARDS)
def test_every_card_is_whole_with_all_facts_and_with_none(kind, code, facts, language):
    if kind == "fault":
        card = answered(GOOD, not_judged(code, **facts), language)
        assert card.tone in {Tone.GREY, Tone.PLAIN}
    else:
        card = answered(GOOD, accepted() if code is Verdict.ACCEPTED else refused(code, "x"), language)
    assert card.why
    assert card.next_steps
    assert all(step.text for step in card.next_steps)
    everything = " ".join(
        [card.badge, card.headline, card.why, *(step.text for step in card.next_steps), *card.warnings]
    )
    assert "{" not in everything
    assert "%n" not in everything
    assert not re.search(r"  | \.|\.\.", everything)
    assert not card.headline.endswith(".")
    assert not re.search(r"\b[1-5]\d\d\b|_", card.headline)


@pytest.mark.parametrize("fault", FAULTS_OF_ANSWERS)
def test_somebody_who_can_mend_it_is_told_what_to_do(fault):
    facts = {"who": "proxy"} if fault is Fault.INTERMEDIARY else {}
    diagnosis = read(GOOD)
    check = record(diagnosis, not_judged(fault, **facts))
    card = answer_card(check, diagnosis, NOW, EN)
    assert check.outcome.actor in {step.actor for step in card.next_steps}
