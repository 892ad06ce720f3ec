"""Corrections that may be right are offered, each with its own reading, and never made silently."""

import pytest

from tests.keys import GOOD, NOW, make_key
from videsk_desktop.core.diagnosis import diagnose
from videsk_desktop.core.repairs import RepairCode, repairs_of
from videsk_desktop.core.verdicts import Verdict


def key_with(*needed):
    """A signed key whose signature holds every one of ``needed``."""
    keys = (make_key({"n": number}) for number in range(20_000))
    return next(key for key in keys if all(piece in key.rpartition(".")[2] for piece in needed))


def full_width(key):
    return "".join(chr(ord(character) + 0xFEE0) if character.isalnum() else character for character in key)


@pytest.mark.parametrize(
    ("key", "spoil", "codes"),
    [
        (key_with("-", "_"), lambda key: key.replace("-", "+").replace("_", "/"), {RepairCode.STANDARD_ALPHABET}),
        (GOOD, lambda key: key + "=", {RepairCode.PADDING}),
        (GOOD, lambda key: key.replace("a", "\u0430").replace("e", "\u0435"), {RepairCode.LOOKALIKE_LETTERS}),
        (GOOD, full_width, {RepairCode.LOOKALIKE_LETTERS}),
        (key_with("-"), lambda key: key.replace("-", "\u2011"), {RepairCode.LOOKALIKE_LETTERS}),
    ],
)
def test_a_correction_gives_the_key_back_and_says_what_it_took_the_characters_for(key, spoil, codes):
    (repair,) = repairs_of(spoil(key), now=NOW)
    assert repair.text == key
    assert set(repair.codes) == codes
    assert repair.count > 0
    assert repair.prediction.expected is Verdict.ACCEPTED


def test_a_long_dash_may_have_been_one_hyphen_or_two_and_the_length_tells():
    two = key_with("--")
    (repair,) = repairs_of(two.replace("--", "—"), now=NOW)
    assert (repair.text, repair.codes) == (two, (RepairCode.LONG_DASH_AS_TWO,))
    one = key_with("-")
    assert one in [repair.text for repair in repairs_of(one.replace("-", "–"), now=NOW)]


def test_both_readings_are_offered_where_both_make_a_key():
    header, payload, signature = key_with("-").split(".")
    spoiled = f"{header}.{payload}—A.{signature}"
    found = repairs_of(spoiled, now=NOW)
    assert [repair.codes for repair in found] == [(RepairCode.LONG_DASH_AS_TWO,), (RepairCode.LONG_DASH_AS_ONE,)]


@pytest.mark.parametrize("text", [GOOD, GOOD[:-5], "not a key", "", GOOD + "$"])
def test_nothing_is_offered_where_nothing_helps(text):
    assert repairs_of(text, now=NOW) == ()


def test_a_correction_is_never_made_silently():
    spoiled = GOOD.replace("a", "\u0430")
    assert diagnose(spoiled, now=NOW).candidate.text == spoiled


def test_the_repr_of_a_correction_hides_the_key():
    (repair,) = repairs_of(GOOD + "=", now=NOW)
    assert GOOD[:20] not in repr(repair)
