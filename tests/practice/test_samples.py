import json
from base64 import urlsafe_b64decode
from datetime import UTC, datetime, timedelta, timezone

import pytest

from videsk_desktop.core.verdicts import Fault, Verdict
from videsk_desktop.practice.samples import is_sample, sample_keys

NOW = datetime(2026, 11, 24, 9, 30, 15, 999999, tzinfo=timezone(timedelta(hours=-3)))
SAMPLES = {sample.name: sample for sample in sample_keys(NOW)}
WHOLE = set(SAMPLES) - {"malformed", "invalid_token", "corrupt"}


def part(key, index):
    text = key.split(".")[index]
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))


def claims(name):
    return json.loads(part(SAMPLES[name].key, 1))


def test_there_is_a_sample_for_every_scene():
    assert {name: sample.expects for name, sample in SAMPLES.items()} == {
        "accepted": "accepted",
        "no_segments": "accepted",
        "many_segments": "accepted",
        "no_valid_jwt": "no_valid_jwt",
        "malformed": "malformed",
        "bad_signature": "bad_signature",
        "expired": "expired",
        "corrupt": "corrupt",
        "removed": "removed",
        "no_access": "no_access",
        "invalid_token": "invalid_token",
        "not_active": "not_active",
        "rate_limited": "rate_limited",
        "unavailable": "gateway_error",
        "portal": "intermediary",
    }


def test_what_a_sample_expects_is_a_code_of_the_program():
    codes = {code.value for code in (*Verdict, *Fault)}
    assert {sample.expects for sample in SAMPLES.values()} <= codes


@pytest.mark.parametrize("name", sorted(WHOLE))
def test_a_whole_sample_carries_the_mark_and_looks_like_a_key_of_videsk(name):
    key = SAMPLES[name].key
    assert json.loads(part(key, 0)) == {"alg": "HS256", "typ": "JWT"}
    assert claims(name)["practice"] == name
    assert is_sample(claims(name))
    assert len(claims(name)["rac"]) == 24
    assert int(claims(name)["rac"][:8], 16) == claims(name)["iat"] < NOW.timestamp()
    assert len(part(key, 2)) == 32


def test_claims_without_the_mark_are_no_sample():
    assert not is_sample({})
    assert not is_sample({"practice": None})
    assert not is_sample({"practice": True})


def test_an_ordinary_sample_has_no_expiry():
    assert set(claims("accepted")) == {"rac", "iat", "practice"}


def test_times_are_whole_seconds_around_now():
    assert claims("expired")["exp"] == int((NOW - timedelta(days=3, hours=2)).timestamp())
    assert claims("not_active")["nbf"] == int((NOW + timedelta(days=2)).timestamp())
    assert claims("not_active")["exp"] > claims("not_active")["nbf"]


def test_the_same_moment_makes_the_same_keys():
    assert sample_keys(NOW) == sample_keys(NOW.astimezone(UTC))


def test_the_altered_signature_cannot_be_told_from_a_right_one_by_its_form():
    signature = SAMPLES["bad_signature"].key.split(".")[2]
    assert len(signature) == 43
    assert signature[-1] in "AEIMQUYcgkosw048"


def test_the_corrupt_sample_is_damaged_at_the_documented_position():
    payload = part(SAMPLES["corrupt"].key, 1)
    assert payload[6] == 0xFF
    assert payload.count(0xFF) == 1


def test_the_malformed_sample_lost_its_signature():
    assert SAMPLES["malformed"].key.count(".") == 1


def test_the_key_stays_out_of_the_repr():
    sample = SAMPLES["accepted"]
    assert sample.key not in repr(sample)
    assert "eyJ" not in repr(sample)
