"""The gate: no trace of a key gets through, in any spelling; what holds none is left as it is; quickly."""

import csv
import html
import io
import json
import pickle
import re
import shlex
from base64 import b64encode, urlsafe_b64encode
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.keys import GOOD, SECRET, make_key
from videsk_desktop.core.key import ApiKey
from videsk_desktop.core.redaction import MARK, Gate, KeyLeakError

KEY = ApiKey(GOOD)
GATE = Gate(KEY)
HEADER, PAYLOAD, SIGNATURE = GOOD.split(".")
SECRETS = f"{PAYLOAD}.{SIGNATURE}"


def percent(text):
    return "".join(f"%{byte:02X}" for byte in text.encode())


def utf16_escapes(text):
    return "".join(f"\\u{ord(character):04x}" for character in text)


def at_alignment(shift):
    return lambda text: b64encode(b"#" * shift + text.encode()).decode()


def in_csv(text):
    line = io.StringIO()
    csv.writer(line).writerow([f'say "{text}"', text])
    return line.getvalue()


def for_cmd(text):
    return '"' + re.sub(r'([&|<>^()"!])', r"^\1", text).replace("%", "%%") + '"'


# What programs do to a text as a whole, whatever is in it.
QUOTINGS = {
    "JSON": json.dumps,
    "JSON in JSON": lambda text: json.dumps(json.dumps({"said": text})),
    "JSON in JSON in JSON": lambda text: json.dumps(json.dumps(json.dumps([text]))),
    "POSIX shell": lambda text: shlex.quote(f"it's {text}"),
    "double quotes of a shell": lambda text: '"' + re.sub(r'([$`"\\])', r"\\\1", text) + '"',
    "PowerShell": lambda text: f"'it''s {text}'",
    "double quotes of PowerShell": lambda text: '"' + re.sub('([$`"])', r"`\1", text) + '"',
    "cmd": for_cmd,
    "CSV": in_csv,
    "HTML": html.escape,
    "Markdown": lambda text: re.sub(r"([\\`*_\[\]<>|~!#&-])", r"\\\1", text),
    "UTF-16": lambda text: text.encode("utf-16-le").decode("latin-1"),
}

SPELLINGS = {
    "as it is": str,
    "percent": percent,
    "percent, lower case": lambda text: percent(text).lower(),
    "percent twice": lambda text: percent(text).replace("%", "%25"),
    "percent three times": lambda text: percent(text).replace("%", "%2525"),
    "percent where needed": lambda text: quote(text, safe=""),
    "base64": at_alignment(0),
    "base64, one byte later": at_alignment(1),
    "base64, two bytes later": at_alignment(2),
    "base64url": lambda text: urlsafe_b64encode(text.encode()).decode(),
    "base64 in a URL": lambda text: quote(at_alignment(1)(text), safe=""),
    "base64 in lines": lambda text: "\r\n".join(re.findall(".{1,7}", at_alignment(2)(text))),
    "base64 in lines in JSON": lambda text: json.dumps("\n".join(re.findall(".{1,7}", at_alignment(0)(text)))),
    "JSON": json.dumps,
    "JSON, every character": utf16_escapes,
    "JSON in JSON": lambda text: json.dumps(utf16_escapes(text)),
    "JSON in JSON in JSON": lambda text: json.dumps(json.dumps(utf16_escapes(text))),
    "POSIX shell": lambda text: shlex.quote(f"it's {text}"),
    "POSIX shell, character by character": lambda text: "".join(f"\\{character}" for character in text),
    "ANSI-C quoting": lambda text: "".join(f"\\x{ord(character):02x}" for character in text),
    "PowerShell": lambda text: "'" + "''".join(re.findall(".{1,5}", text)) + "'",
    "PowerShell, character by character": "`".join,
    "cmd": "^".join,
    "cmd in cmd": "^^".join,
    "Markdown": QUOTINGS["Markdown"],
    "CSV": in_csv,
    "HTML": lambda text: "".join(f"&#{ord(character)};" for character in text),
    "HTML, hexadecimal": lambda text: "".join(f"&#x{ord(character):x};" for character in text),
    "mail": lambda text: "=\r\n".join(re.findall(".{1,7}", text)),
    "mail quote": lambda text: "\r\n> ".join(re.findall(".{1,7}", text)),
    "zero width": "\u200b".join,
    "UTF-16": lambda text: text.encode("utf-16-le").decode("latin-1"),
    "UTF-16, the other way round": lambda text: text.encode("utf-16-be").decode("latin-1"),
    "the other alphabet": lambda text: text.replace("-", "+").replace("_", "/"),
}

anything = st.text(max_size=60) | st.text(st.sampled_from("%25=\\u0041xn&#;eyJ.-_AQ'\"^ \n\u2588"), max_size=30)
base64url = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", min_size=12, max_size=60)
spellings = st.sampled_from(sorted(SPELLINGS))


@st.composite
def slices(draw, of=SECRETS):
    """A slice of the secret parts with at least 12 characters of the alphabet in it."""
    start = draw(st.integers(0, len(of) - 13))
    shortest = start + 12 + ("." in of[start : start + 12])
    return of[start : draw(st.integers(shortest, len(of)))]


@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize("secret", [GOOD, PAYLOAD, SIGNATURE, PAYLOAD[3:15], SIGNATURE[-12:]])
def test_the_key_its_parts_and_slices_are_found_in_every_spelling(spelling, secret):
    text = f"before {SPELLINGS[spelling](secret)} after"
    assert GATE.leaks(text)
    assert GATE.leaks(text.encode())
    done = GATE.redact(text)
    assert done.count >= 1
    assert not GATE.leaks(done.text)
    assert done.text.startswith("before ")
    assert done.text.endswith(" after")


@given(anything, slices(), spellings, anything)
def test_nothing_is_left_of_any_slice_in_any_spelling_in_any_text(before, secret, spelling, after):
    planted = SPELLINGS[spelling](secret)
    done = GATE.redact(before + planted + after)
    assert done.count >= 1
    assert planted not in done.text
    assert not GATE.leaks(done.text)
    assert GATE.redact(done.text).text == done.text


ENCODINGS = (
    "as it is",
    "percent",
    "percent, lower case",
    "percent twice",
    "percent where needed",
    "base64",
    "base64, one byte later",
    "base64, two bytes later",
    "base64url",
)


@given(slices(), st.sampled_from(ENCODINGS), st.sampled_from(sorted(QUOTINGS)), anything, anything)
def test_nothing_is_left_of_any_slice_that_was_encoded_and_then_quoted(secret, encoding, quoting, before, after):
    encoded = SPELLINGS[encoding](secret)
    text = QUOTINGS[quoting](f"{before} {encoded} {after}")
    done = GATE.redact(text)
    assert done.count >= 1
    assert encoded not in done.text
    assert not GATE.leaks(done.text)
    assert not GATE.leaks(done.text.encode("utf-8", "surrogatepass"))


@pytest.mark.parametrize("place", range(12))
@pytest.mark.parametrize("behind", range(12))
def test_the_shortest_stretch_is_found_wherever_it_stands(place, behind):
    """It is looked for at every fifth place only."""
    text = "z" * place + SIGNATURE[20:28] + "z" * behind
    assert GATE.redact(text).text == "z" * place + MARK + "z" * behind


@given(anything, slices(), spellings)
def test_bytes_of_any_encoding_are_searched_as_far_as_they_are_text(before, secret, spelling):
    text = before + SPELLINGS[spelling](secret)
    assert GATE.leaks(text.encode("utf-16", "surrogatepass"))
    assert GATE.leaks(b"\xff\xfe\x80" + text.encode("utf-8", "surrogatepass"))


@given(base64url, base64url, anything, st.data())
def test_it_holds_for_every_key(payload, signature, text, data):
    gate = Gate(ApiKey(f"{HEADER}.{payload}.{signature}"))
    secret = data.draw(slices(of=f"{payload}.{signature}"))
    planted = SPELLINGS[data.draw(spellings)](secret)
    done = gate.redact(f"{text}{planted}{text}{secret}")
    assert planted not in done.text
    assert secret not in done.text
    assert not gate.leaks(done.text)
    assert gate.redact(done.text) == type(done)(done.text, 0)


@given(anything, st.text(max_size=40))
def test_text_without_the_key_is_unchanged(text, more):
    text += more
    # What GATE knows has 8 characters of its alphabet in a row; texts this short never hit them by chance.
    if not Gate().leaks(text):
        assert GATE.redact(text).text == text
        assert GATE.redact(text).count == 0
        assert not GATE.leaks(text)


@pytest.mark.parametrize(
    "text",
    [
        HEADER,
        "Authorization: Bearer ",
        "https://api.videsk.io/public/video-contact-center/segments",
        KEY.fingerprint,
        "jwt malformed",
        SECRETS[:7],
        "650000000000000000000001",
        "",
    ],
)
def test_what_everybody_knows_is_no_secret(text):
    assert GATE.redact(text).text == text
    assert not GATE.leaks(text)


@pytest.mark.parametrize(
    "token",
    [
        make_key({"other": "key"}),
        "eyJhbGciOiJub25lIn0.eyJhIjoxfQ.",
        "eyJhbGciOiJub25lIn0.eyJhIjoxfQ",
        "eyJhbGciOiJSU0EtT0FFUCJ9.OKOawDo13gRp.48V1_ALb6US.5eym8TW_c8SuK.XFBoMYUZodet",
    ],
)
def test_anything_shaped_like_a_jwt_is_taken_out_without_knowing_it(token):
    for gate in (Gate(), GATE):
        text = f"x{token}; and token={token}."
        assert gate.leaks(text)
        assert gate.redact(text).count == 2
        assert token.split(".")[1] not in gate.redact(text).text
        assert not gate.leaks(gate.redact(text).text)


@pytest.mark.parametrize(
    "damaged",
    [
        GOOD[1:],
        GOOD.replace(".", "", 1),
        PAYLOAD,
        SECRETS,
        GOOD.replace("a", "á"),
        f" {GOOD} trailing",
        GOOD + "=",
        GOOD.lower(),
        "vk_live_51HxyzABCDEFghij",
        "650000000000000000000001",
        SECRET.hex(),
        "correcthorsebatterystaple",
    ],
)
def test_a_damaged_key_and_a_key_of_another_kind_are_secret_too(damaged):
    gate = Gate(ApiKey(damaged))
    for spelling in SPELLINGS.values():
        text = f"note: {spelling(damaged)}"
        assert gate.leaks(text)
        assert not gate.leaks(gate.redact(text).text)


@pytest.mark.parametrize(
    "paste",
    [
        "La integración del cliente no funciona: jwt malformed, not-authenticated",
        "https://api.videsk.io/public/video-contact-center/segments",
        '{"name": "NotAuthenticated", "message": "jwt expired", "code": 401, "className": "not-authenticated"}',
        "Authorization",
        "",
        "abc",
    ],
)
def test_ordinary_words_that_were_pasted_as_a_key_are_no_secret(paste):
    text = "Not evaluated. not-authenticated: jwt malformed. https://api.videsk.io/public/video-contact-center/segments"
    assert Gate(ApiKey(paste)).redact(text).text == text


def test_several_keys_are_kept_out_at_once():
    other = make_key({"rac": "another"})
    gate = Gate(KEY, ApiKey(other))
    assert gate.leaks(SIGNATURE)
    assert gate.leaks(other.split(".")[2])


def test_what_stands_around_a_trace_never_joins_to_a_new_one():
    text = SIGNATURE[:6] + SIGNATURE + SIGNATURE[6:12]
    done = GATE.redact(text)
    assert done.text == SIGNATURE[:6] + MARK + SIGNATURE[6:12] or done.text == MARK
    assert not GATE.leaks(done.text)


def test_a_finished_artefact_with_a_key_in_it_is_refused_without_a_word_of_it():
    assert GATE.sealed("clean") == "clean"
    with pytest.raises(KeyLeakError) as raised:
        GATE.sealed(f"{{{percent(SIGNATURE)}}}")
    assert not GATE.leaks(repr(raised.value) + str(raised.value))
    assert raised.value.args == (str(raised.value),)


def test_the_gate_shows_nothing_and_is_never_pickled():
    assert repr(GATE) == "Gate()"
    with pytest.raises(TypeError):
        pickle.dumps(GATE)


HOSTILE = {
    "prose": "not a key, only words of a log; ",
    "alphabet": "abcdefghij",
    "backslashes": "\\",
    "percents": "%25",
    "beginnings": "eyJ",
    "beginnings and dots": "eyJ..",
    "keys": GOOD + " ",
    "escaped": percent(SIGNATURE),
    "dots": ".",
    "entities": "&#",
    "blanks": " ",
}


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_megabyte_comes_out_clean(text):
    """In time that grows with the length only: a quadratic step would take hours and end in the test's time limit."""
    long = (HOSTILE[text] * 1_000_000)[:1_000_000]
    assert not GATE.leaks(GATE.redact(long).text)


def test_a_megabyte_that_was_pasted_as_a_key_is_no_trouble():
    gate = Gate(ApiKey("a1B2c3D4" * 125_000))
    assert gate.redact("nothing of it").text == "nothing of it"
