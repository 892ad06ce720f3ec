"""Whatever is pasted, there is a diagnosis: the same twice, with places inside the paste, and never an exception."""

import json

from hypothesis import given
from hypothesis import strategies as st

from tests.keys import GOOD, NOW, make_key
from videsk_desktop.core.characters import is_sendable
from videsk_desktop.core.diagnosis import diagnose
from videsk_desktop.core.report import report_diagnosis
from videsk_desktop.core.verdicts import Certainty

ALPHABET = "ey.JhbGciO-_=+/% \n\t\"'>*\\&#;:\u200b\u2026\u0430\ud800\U0001f600"
anything = st.text(max_size=200) | st.text(st.sampled_from(ALPHABET), max_size=200)


@st.composite
def mutated_keys(draw):
    """A good key with up to four cuts, insertions or repeats, sometimes inside other text."""
    text = draw(st.sampled_from([GOOD, make_key({"exp": 1}), make_key(payload=b'{"a":"\xc3\xb1"}')]))
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, min(len(text), start + 40)))
        insert = draw(st.text(max_size=3) | st.sampled_from(list(ALPHABET)) | st.just(text[start:end] * 2))
        text = text[:start] + insert + text[end:]
    around = draw(st.sampled_from(["{}", "Authorization: Bearer {}\n", "curl -H 'Authorization: {}' x", "> {}\n> {}"]))
    return around.replace("{}", text)


def check(text, *, raw):
    diagnosis = diagnose(text, now=NOW, raw=raw)
    again = diagnose(text, now=NOW, raw=raw)
    assert (diagnosis.findings, diagnosis.prediction) == (again.findings, again.prediction)
    assert diagnosis.candidate.text == again.candidate.text
    for finding in diagnosis.findings:
        assert finding.position is None or 0 <= finding.position <= len(text)
    for removed in diagnosis.candidate.removed:
        assert 0 <= removed.start < removed.end <= len(text)
    prediction = diagnosis.prediction
    assert prediction.expected in prediction.possible
    assert prediction.certainty is not Certainty.CERTAIN or len(prediction.possible) == 1
    assert diagnosis.sendable is (is_sendable(diagnosis.candidate.text))
    json.loads(json.dumps(report_diagnosis(diagnosis), allow_nan=False))


@given(anything)
def test_any_text_has_a_diagnosis(text):
    check(text, raw=False)
    check(text, raw=True)


@given(st.binary(max_size=300))
def test_any_bytes_have_a_diagnosis(data):
    check(data.decode("latin-1"), raw=False)
    check(data.decode("utf-8", "replace"), raw=True)


@given(mutated_keys())
def test_any_mutation_of_a_good_key_has_a_diagnosis(text):
    check(text, raw=False)
    check(text, raw=True)


@given(st.binary(max_size=80), st.binary(max_size=80))
def test_any_bytes_in_header_and_payload_have_a_diagnosis(header, payload):
    check(make_key(header=header, payload=payload), raw=True)
