"""What a correction does is said in words, counted where it is one thing, and never with the key."""

import pytest

from tests.keys import GOOD, NOW
from tests.texts.records import EN, ES, forecast, read, steps
from videsk_desktop.core.characters import LONGEST_READ
from videsk_desktop.core.diagnosis import diagnose
from videsk_desktop.core.repairs import Repair, RepairCode
from videsk_desktop.core.verdicts import Actor
from videsk_desktop.texts.repairs import describe_repair, suggested_repairs

PREDICTION = diagnose(GOOD, now=NOW).prediction
CYRILLIC = GOOD.replace("a", "а")


def repair(*codes, count=1):
    return Repair(codes, count, GOOD, PREDICTION)


@pytest.mark.parametrize("code", RepairCode)
@pytest.mark.parametrize("count", [1, 2])
def test_every_correction_has_words_in_both_languages(code, count):
    english, spanish = (describe_repair(repair(code, count=count), language) for language in (EN, ES))
    assert english != spanish
    assert str(count) in english
    assert str(count) in spanish


def test_one_thing_is_counted_and_several_are_named():
    assert describe_repair(repair(RepairCode.LONG_DASH_AS_TWO), EN) == "1 long dash read as two hyphens"
    two = repair(RepairCode.LONG_DASH_AS_TWO, count=2)
    assert describe_repair(two, ES) == "2 rayas leídas como dos guiones cada una"
    both = repair(RepairCode.PADDING, RepairCode.STANDARD_ALPHABET, count=3)
    assert describe_repair(both, EN) == "the = at the end left out · + and / read as - and _"


@pytest.mark.parametrize("language", [EN, ES])
def test_all_of_several_are_named_in_both_languages(language):
    assert describe_repair(repair(*RepairCode), language).count(" · ") == len(RepairCode) - 1


def test_of_a_text_longer_than_any_key_no_correction_is_looked_for():
    assert suggested_repairs(read(CYRILLIC, raw=True), NOW)
    assert suggested_repairs(read(CYRILLIC + "=" * LONGEST_READ, raw=True), NOW) == ()


def test_the_card_points_to_a_correction_where_there_is_one():
    assert (Actor.AGENT, "Review the suggested correction.") in steps(forecast(CYRILLIC))
    assert (Actor.AGENT, "Revisa la corrección propuesta.") in steps(forecast(GOOD + "=", ES))
    assert len(steps(forecast(GOOD + "$"))) == 1
