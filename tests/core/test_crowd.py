"""The gate for thousands of keys finds what the gate for one finds, and takes along no more keys than it needs."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.canary import CANARY, NEEDLES, VARIANTS
from tests.keys import make_key
from videsk_desktop.core.crowd import gate_for, sealed
from videsk_desktop.core.key import ApiKey
from videsk_desktop.core.redaction import Gate, KeyLeakError

KEYS = [ApiKey(make_key({"rac": f"{number:024x}"})) for number in range(40)]
CROWD = [*KEYS[:20], ApiKey(CANARY), *KEYS[20:]]
SECRET = CANARY.split(".", 1)[1]


@pytest.mark.parametrize("text", VARIANTS.values(), ids=VARIANTS)
def test_a_key_among_many_is_found_in_every_spelling(text):
    text = f"before {text} after"
    assert gate_for(text, CROWD).redact(text) == Gate(ApiKey(CANARY), *KEYS).redact(text)


@given(st.integers(0, len(SECRET) - 12), st.text(max_size=30), st.text(max_size=30))
def test_any_slice_of_twelve_characters_is_found(at, before, behind):
    text = f"{before} {SECRET[at : at + 12]} {behind}"
    gate = gate_for(text, CROWD)
    assert gate.leaks(text)
    assert not gate.leaks(gate.redact(text).text)


@pytest.mark.parametrize(
    "key", [f"{CANARY[:60]}\u0430\u0430\u0430{CANARY[63:]}", make_key(payload=b"{}"), "vk_live_0123456789abcdef"]
)
def test_any_slice_of_a_damaged_or_a_tiny_key_is_found_as_the_gate_for_one_finds_it(key):
    for at in range(len(key) - 11):
        text = f" {key[at : at + 12]} "
        assert gate_for(text, [*KEYS, ApiKey(key)]).leaks(text) == Gate(ApiKey(key)).leaks(text)


@given(st.sampled_from(sorted(NEEDLES)), st.text(max_size=20))
@settings(max_examples=100)
def test_a_slice_is_found_escaped_and_in_base64(needle, before):
    text = f"{before} {needle.decode('utf-8', 'surrogatepass')}"
    assert gate_for(text, CROWD).leaks(text) == Gate(ApiKey(CANARY)).leaks(text)


@pytest.mark.parametrize("before", [63_990, 64_000, 65_999, 130_000])
def test_a_key_across_the_edge_of_a_piece_is_found(before):
    text = "word " * (before // 5) + SECRET + " word" * 20_000
    gate = gate_for(text, CROWD)
    with pytest.raises(KeyLeakError):
        sealed(text, gate)
    clean = gate.redact(text).text
    assert sealed(clean, gate) == clean


def test_a_text_without_a_key_comes_through_unchanged():
    text = "line,label\r\n1,Cliente & Cía\r\n" * 5_000
    gate = gate_for(text, CROWD)
    assert gate.redact(text).text == sealed(text, gate) == text


def test_without_a_trace_a_key_is_still_known_by_its_looks():
    with pytest.raises(KeyLeakError):
        sealed(f"x {make_key({'rac': 'never seen'})}", gate_for("x", CROWD))
