"""The key shows in no repr and survives no pickling; what the command line prints holds neither it nor its parts."""

import copy
import json
import pickle

import pytest

from tests.keys import GOOD, NOW, make_key
from videsk_desktop.core.diagnosis import diagnose
from videsk_desktop.core.key import ApiKey
from videsk_desktop.core.report import report_diagnosis

PASTES = [GOOD, f"Authorization: Bearer {GOOD}", GOOD[:-4], GOOD + "=", GOOD.replace(".", "%2E"), GOOD + " x", GOOD[1:]]


def pieces(key):
    """Every stretch of 12 characters of the parts: none may appear anywhere."""
    return {part[at : at + 12] for part in key.split(".") for at in range(len(part) - 11)}


@pytest.mark.parametrize("text", PASTES)
def test_no_repr_shows_the_key(text):
    diagnosis = diagnose(text, now=NOW)
    shown = repr(diagnosis) + repr(diagnosis.key) + str(diagnosis.key) + repr(diagnosis.decoded.parts)
    assert not any(piece in shown for piece in pieces(GOOD))


@pytest.mark.parametrize("text", PASTES)
def test_the_report_holds_no_part_of_the_key(text):
    printed = json.dumps(report_diagnosis(diagnose(text, now=NOW)))
    assert not any(piece in printed for piece in pieces(GOOD))


def test_a_key_is_never_pickled_or_copied():
    key = ApiKey(GOOD)
    for attempt in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError):
            attempt(key)


def test_the_fingerprint_is_the_same_for_the_same_key_and_exists_for_any_text():
    assert ApiKey(GOOD).fingerprint == ApiKey(GOOD).fingerprint
    assert ApiKey(GOOD).fingerprint != ApiKey(make_key({})).fingerprint
    assert len(ApiKey("\ud800").fingerprint) == 12
