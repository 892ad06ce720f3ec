"""The practice API and the core share no code: what both say of a key is unlikely to be one mistake made once."""

from base64 import urlsafe_b64encode
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from videsk_desktop.core.diagnosis import diagnose
from videsk_desktop.core.verdicts import Verdict
from videsk_desktop.practice.judge import NotASample, NotAuthenticated, judge
from videsk_desktop.practice.samples import sample_keys

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
SAMPLES = sample_keys(NOW)
BEHIND_THE_SIGNATURE = {
    Verdict.ACCEPTED,
    Verdict.BAD_SIGNATURE,
    Verdict.NOT_ACTIVE,
    Verdict.EXPIRED,
    Verdict.INVALID_EXP,
    Verdict.INVALID_NBF,
    Verdict.REFUSED_OTHERWISE,
}
HEADER = b'{"alg":"HS256","typ":"JWT"}'
JSON_PIECES = st.sampled_from(
    [
        *'{}[]:,"\\/-0123456789.eE+ \t\n',
        "true",
        "false",
        "null",
        "tru",
        '"a"',
        '"exp":',
        "\\u00",
        "\\ud83d",
        "é",
        "😀",
        "\x00",
    ]
)
JSON_LIKE = st.lists(JSON_PIECES, max_size=14).map("".join).map(str.encode)
KEY_LIKE = st.text("AQaz09-_.. \teyJhbGciOiJIUzI1NiJ9", max_size=60)


def key_of(header, payload, signature):
    return ".".join([*(urlsafe_b64encode(part).rstrip(b"=").decode() for part in (header, payload)), signature])


def answer_of_practice(key):
    """Return the server's message, None when accepted, NotASample when only Videsk could say."""
    try:
        judge(f"Bearer {key}", now=int(NOW.timestamp()))
    except NotASample:
        return NotASample
    except NotAuthenticated as refusal:
        return refusal.message
    return None


def assert_both_agree(key):
    diagnosis = diagnose(key, now=NOW, raw=True)
    if not diagnosis.sendable:
        return
    prediction = diagnosis.prediction
    answer = answer_of_practice(key)
    if answer is NotASample:
        assert prediction.expected in BEHIND_THE_SIGNATURE
    elif answer == "invalid signature":
        assert Verdict.BAD_SIGNATURE in prediction.possible
    else:
        assert prediction.message == answer


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_both_agree_on_every_sample(sample):
    assert_both_agree(sample.key)


@settings(max_examples=500, deadline=None)
@given(
    payload=JSON_LIKE | st.binary(max_size=24),
    header=st.just(HEADER) | JSON_LIKE,
    signature=st.sampled_from(["", "A" * 43]),
)
def test_both_agree_on_any_content(payload, header, signature):
    assert_both_agree(key_of(header, payload, signature))


@settings(max_examples=500, deadline=None)
@given(key=KEY_LIKE)
def test_both_agree_on_anything_that_looks_like_a_key(key):
    assert_both_agree(key)


@settings(max_examples=500, deadline=None)
@given(data=st.data(), sample=st.sampled_from(SAMPLES))
def test_both_agree_on_a_sample_with_one_edit(data, sample):
    place = data.draw(st.integers(0, len(sample.key) - 1))
    length = data.draw(st.integers(0, 3))
    inserted = data.draw(st.text("AQaz09-_. =", max_size=3))
    assert_both_agree(sample.key[:place] + inserted + sample.key[place + length :])
