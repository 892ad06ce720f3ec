"""Every finding can occur: for each code a paste that brings it about, and what it says of the place."""

import pytest

from tests.keys import GOOD, NOW, base64url, make_key, seconds
from videsk_desktop.core.diagnosis import diagnose
from videsk_desktop.core.findings import FindingCode, Lookalike, Part, Severity

HEADER_PART, PAYLOAD_PART, SIGNATURE_PART = GOOD.split(".")
DEEP = b'{"a":' + b"[" * 200 + b"]" * 200 + b"}"

EXAMPLES = {
    FindingCode.EMPTY: "",
    FindingCode.TOO_LONG: make_key(payload=b'{"x":"' + b"x" * 12_000 + b'"}'),
    FindingCode.CONTROL_CHARACTER: GOOD[:50] + "\x1b" + GOOD[50:],
    FindingCode.FOREIGN_CHARACTER: GOOD.replace("I", "\u0406", 1),
    FindingCode.LONG_FOR_A_HEADER: make_key(payload=b'{"x":"' + b"x" * 7_000 + b'"}'),
    FindingCode.SEVERAL_KEYS: GOOD + "\n" + make_key({"rac": "x"}),
    FindingCode.NOT_A_JWT: "550e8400-e29b-41d4-a716-446655440000",
    FindingCode.PART_COUNT: f"{HEADER_PART}.{PAYLOAD_PART}",
    FindingCode.EMPTY_PART: f"{HEADER_PART}..{SIGNATURE_PART}",
    FindingCode.MISSING_START: GOOD[1:],
    FindingCode.KEYS_GLUED: GOOD + make_key({"rac": "x"}),
    FindingCode.SHORTENED_DISPLAY: GOOD[:60] + "…",
    FindingCode.LETTER_CASE_LOST: GOOD.lower(),
    FindingCode.WRAPPED_IN_BASE64: base64url(GOOD.encode()),
    FindingCode.PERCENT_ENCODED: GOOD.replace(".", "%2E"),
    FindingCode.QUOTED_PRINTABLE: GOOD.replace(".", "=2E"),
    FindingCode.HTML_ENTITIES: GOOD.replace(".", "&period;"),
    FindingCode.SAMPLE_KEY: make_key({"sub": "1234567890", "name": "John Doe", "iat": 1516239022}),
    FindingCode.NOT_BASE64URL: GOOD[:50] + "$" + GOOD[51:],
    FindingCode.STANDARD_BASE64: GOOD[:50] + "+" + GOOD[51:],
    FindingCode.PADDED: GOOD + "=",
    FindingCode.IMPOSSIBLE_LENGTH: make_key(signature=SIGNATURE_PART).replace(HEADER_PART, HEADER_PART + "A"),
    FindingCode.NON_CANONICAL_END: f"{HEADER_PART}.{base64url(b'{}')[:-1]}R.{SIGNATURE_PART}",
    FindingCode.HEADER_NOT_JSON: make_key(header=b'{"alg" "HS256"}'),
    FindingCode.HEADER_NOT_OBJECT: make_key(header=b"[1,2,3]"),
    FindingCode.ALGORITHM_MISSING: make_key(header={"typ": "JWT"}),
    FindingCode.ALGORITHM_NONE: make_key(header={"alg": "None", "typ": "JWT"}),
    FindingCode.ALGORITHM_FOREIGN: make_key(header={"alg": "RS256", "typ": "JWT"}),
    FindingCode.TYPE_NOT_JWT: make_key(header={"alg": "HS256"}),
    FindingCode.PAYLOAD_DAMAGED: make_key(payload=b'{"rac"\xff1}'),
    FindingCode.PAYLOAD_NOT_JSON: make_key(header={"alg": "HS256"}, payload=b"plain text"),
    FindingCode.PAYLOAD_NOT_OBJECT: make_key(payload=b"[1]"),
    FindingCode.PAYLOAD_NOT_UTF8: make_key(payload=b'{"x":"\xe9"}'),
    FindingCode.DUPLICATE_NAMES: make_key(payload=b'{"exp":1,"exp":2}'),
    FindingCode.TOO_DEEP: make_key(payload=DEEP),
    FindingCode.SIGNATURE_MISSING: f"{HEADER_PART}.{PAYLOAD_PART}.",
    FindingCode.SIGNATURE_SHORT: GOOD[:-20],
    FindingCode.SIGNATURE_LONG: GOOD + "AA",
    FindingCode.SIGNATURE_NOT_CANONICAL: make_key(signature="A" * 42 + "B"),
    FindingCode.EXPIRED: make_key({"exp": seconds(days=-3)}),
    FindingCode.EXPIRES_SOON: make_key({"exp": seconds(days=3)}),
    FindingCode.NO_EXPIRY: make_key({"rac": "x"}),
    FindingCode.NOT_ACTIVE: make_key({"nbf": seconds(days=3)}),
    FindingCode.TIME_NOT_A_NUMBER: make_key({"exp": "2027"}),
    FindingCode.TIME_UNIT: make_key({"exp": seconds(days=3) * 1000}),
    FindingCode.TIME_NEGATIVE: make_key({"exp": -5}),
    FindingCode.TIME_ABSURD: make_key(payload=b'{"exp":1e400}'),
    FindingCode.TIME_FRACTION: make_key({"iat": 1790000000.5}),
    FindingCode.ISSUED_IN_FUTURE: make_key({"iat": seconds(days=3)}),
    FindingCode.EXPIRY_BEFORE_ISSUE: make_key({"iat": seconds(days=-1), "exp": seconds(days=-2)}),
    FindingCode.PYJWT_DIFFERS: make_key(payload=b'{"exp":NaN}'),
    FindingCode.SESSION_TOKEN: make_key({"iss": "a", "aud": "b", "iat": seconds(), "exp": seconds(days=1)}),
}
RAW_EXAMPLES = {FindingCode.TRAILING_BLANK: GOOD + " ", FindingCode.WILL_BE_CUT: GOOD + " junk"}


@pytest.mark.parametrize("code", list(FindingCode))
def test_every_finding_has_a_paste_that_brings_it_about(code):
    raw = code in RAW_EXAMPLES
    diagnosis = diagnose((RAW_EXAMPLES if raw else EXAMPLES)[code], now=NOW, raw=raw)
    assert code in [finding.code for finding in diagnosis.findings]


def test_nothing_is_found_in_a_good_key():
    assert diagnose(GOOD, now=NOW).findings == ()


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("550e8400-e29b-41d4-a716-446655440000", Lookalike.UUID),
        ("ab" * 32, Lookalike.HEX),
        ("https://api.videsk.io/public", Lookalike.URL),
        ("soporte@videsk.io", Lookalike.EMAIL),
        ("-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----", Lookalike.PEM),
        ('{"kty":"oct","k":"abc"}', Lookalike.JWK),
        ('{"payload":"e30","signatures":[]}', Lookalike.JWS_JSON),
        (f"{HEADER_PART}.a.b.c.d", Lookalike.JWE),
        ("v4.public.eyJzdWIiOiJ4In0abc", Lookalike.PASETO),
        ("gAAAAA" + "Bx" * 40 + "==", Lookalike.FERNET),
        ("sk_live_0123456789abcdef", Lookalike.VENDOR_KEY),
        ("ghp_0123456789abcdef0123", Lookalike.VENDOR_KEY),
        ("vk_live_0123456789abcdef", Lookalike.OPAQUE_VIDESK_KEY),
        ("YOUR_API_KEY", Lookalike.PLACEHOLDER),
        ("${VIDESK_API_KEY}", Lookalike.PLACEHOLDER),
        ("<tu API Key>", Lookalike.PLACEHOLDER),
        ("****************", Lookalike.MASKED),
        ("sk_9f86d081…58a2", Lookalike.MASKED),
        ("api.videsk.io", Lookalike.HOST_NAME),
        ("[object Object]", Lookalike.OBJECT_PRINTED),
        ("<html><body>403</body></html>", Lookalike.HTML),
        ("hunter2", Lookalike.TEXT),
        ("Hola, no me funciona el API Key 2026", Lookalike.TEXT),
        ("Zm9vYmFyMTIzNDU2Nzg5MA", Lookalike.OPAQUE),
    ],
)
def test_what_is_no_jwt_is_told_by_what_it_looks_like(text, what):
    diagnosis = diagnose(text, now=NOW)
    (finding,) = [finding for finding in diagnosis.findings if finding.code is FindingCode.NOT_A_JWT]
    assert finding.facts["what"] == what


def test_a_vendors_key_names_the_vendor():
    (finding,) = diagnose("sk_live_0123456789abcdef", now=NOW).findings
    assert finding.facts["vendor"] == "Stripe"


def test_the_worst_comes_first():
    diagnosis = diagnose(make_key({"iat": seconds(days=1)})[:-3], now=NOW)
    severities = [finding.severity for finding in diagnosis.findings]
    assert severities == sorted(severities, key=list(Severity).index)
    assert severities[0] is Severity.ERROR


def test_a_place_is_counted_in_the_original_paste():
    prefix = "Authorization: Bearer "
    at = GOOD.index(".") + 5
    damaged = GOOD[:at] + "\u0430" + GOOD[at + 1 :]
    (finding, *_) = diagnose(f"{prefix}{damaged}\n", now=NOW).findings
    assert finding.code is FindingCode.FOREIGN_CHARACTER
    assert finding.position == len(prefix) + at
    assert finding.facts == {
        "name": "CYRILLIC SMALL LETTER A",
        "codepoint": "U+0430",
        "count": 1,
        "looks_like": "a",
    }


def test_a_damaged_payload_names_the_byte_and_points_at_the_characters_that_carry_it():
    key = make_key(payload=b'{"sub"\xff"x","rac":1}')
    (finding, *_) = diagnose(key, now=NOW).findings
    assert finding.code is FindingCode.PAYLOAD_DAMAGED
    assert finding.part is Part.PAYLOAD
    assert finding.facts["byte"] == 6
    assert finding.position == key.index(".") + 1 + 8
    assert finding.facts["claims"] == "rac"


def test_the_byte_is_right_behind_characters_of_several_bytes_and_behind_invalid_ones():
    payload = b'{"\xc3\xb1\xf0\x9f\x98\x80\xff\xe2\x82":x}'
    key = make_key(payload=payload)
    (finding, *_) = diagnose(key, now=NOW).findings
    assert payload[finding.facts["byte"] :].startswith(b"x}")


@pytest.mark.parametrize(
    ("key", "how"),
    [
        (make_key(payload=b'{"exp":NaN}'), "decodes"),
        (GOOD + "=", "decodes"),
        (make_key(payload=b'{"x":"\xff"}'), "refuses"),
        (make_key(payload=b"[]"), "refuses"),
        (GOOD, None),
        (make_key({"exp": seconds(days=-3)}), None),
    ],
)
def test_a_reading_that_pyjwt_does_not_share_is_told(key, how):
    found = [finding for finding in diagnose(key, now=NOW).findings if finding.code is FindingCode.PYJWT_DIFFERS]
    assert [finding.facts["pyjwt"] for finding in found] == ([how] if how else [])


def test_a_cut_signature_tells_how_many_characters_are_missing():
    (finding, *_) = diagnose(GOOD[:-20], now=NOW).findings
    assert finding.facts == {"characters": 23, "expected": 43, "missing": 20}


def test_no_finding_holds_a_claim_value_that_is_no_time():
    key = make_key({"rac": "sensitive-value", "exp": "sensitive-value", "sub": "sensitive-value"})
    for finding in diagnose(key + "=", now=NOW).findings:
        assert "sensitive-value" not in repr(finding)


def codes(text, **options):
    return [finding.code for finding in diagnose(text, now=NOW, **options).findings]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (GOOD[1:], [FindingCode.MISSING_START]),
        (GOOD[10:], [FindingCode.MISSING_START]),
        (GOOD.lower(), [FindingCode.LETTER_CASE_LOST]),
        (GOOD[60:], [FindingCode.PART_COUNT]),
        (GOOD[:60] + "…", [FindingCode.SHORTENED_DISPLAY]),
        (GOOD[:60] + "..." + GOOD[-6:], [FindingCode.SHORTENED_DISPLAY]),
        ("-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----", [FindingCode.NOT_A_JWT]),
        ("https://api.videsk.io/public", [FindingCode.NOT_A_JWT]),
        ("¿Cuál es mi clave?\nGracias", [FindingCode.NOT_A_JWT]),
        (make_key(header={"alg": "none", "typ": "JWT"}, signature=""), [FindingCode.ALGORITHM_NONE]),
        (make_key({"iat": seconds() * 1000, "exp": seconds(days=90)}), [FindingCode.TIME_UNIT]),
    ],
)
def test_one_cause_is_told_once(text, found):
    assert codes(text) == found


def test_a_consequence_in_another_part_is_told_all_the_same():
    lost_in_both = f"{HEADER_PART[1:]}.{base64url(b'{}')[:-1]}R.{SIGNATURE_PART}"
    (first, *others) = diagnose(lost_in_both, now=NOW).findings
    assert first.code is FindingCode.MISSING_START
    assert (FindingCode.NON_CANONICAL_END, Part.PAYLOAD) in [(other.code, other.part) for other in others]


@pytest.mark.parametrize(
    ("payload", "claims"),
    [
        (b'{"rac":"x","iat":1,"exp":NaN}', "rac, iat"),
        (b'{"rac":"x","iat"1,"exp":2}', "rac, exp"),
        (b'{"rac":"x","iat":1,"exp":2', "rac, iat"),
        (b'{"rac":"x\\"y","roles":["a"],"cnf" {"a":1},"exp":2}', "rac, roles, exp"),
        (b"{'rac':'x'}", ""),
    ],
)
def test_only_claims_that_the_damage_left_whole_are_called_readable(payload, claims):
    (finding, *_) = diagnose(make_key(payload=payload), now=NOW).findings
    assert finding.code is FindingCode.PAYLOAD_DAMAGED
    assert finding.facts["claims"] == claims


@pytest.mark.parametrize(
    ("payload", "written"),
    [
        (b'{"exp":NaN}', True),
        (b'{"exp":-Infinity}', True),
        (b"{'rac':'x'}", True),
        (b'{"ok":True}', True),
        (b'{rac:"x"}', True),
        (b'{"rac":"x",}', True),
        (b'{\n"exp":NaN\n}', True),
        (b"plain text", True),
        (b'{"rac"1"x"}', False),
        (b'z"rac":"x"}', False),
        (b'{"exp":NaN,"x":"\x01"}', False),
        (b'{"exp":NaN,"x":"\xff"}', False),
    ],
)
def test_what_the_maker_may_have_written_is_told_from_damage(payload, written):
    (finding, *_) = diagnose(make_key(payload=payload), now=NOW).findings
    assert finding.code is FindingCode.PAYLOAD_DAMAGED
    assert finding.facts.get("written", False) is written


def test_a_payload_null_is_an_error_where_the_server_breaks_on_it():
    def severity(header):
        findings = diagnose(make_key(header=header, payload=b"null"), now=NOW).findings
        return next(finding.severity for finding in findings if finding.code is FindingCode.PAYLOAD_NOT_OBJECT)

    assert severity({"alg": "HS256", "typ": "JWT"}) is Severity.ERROR
    assert severity({"alg": "HS256"}) is Severity.WARNING


@pytest.mark.parametrize(
    ("between", "codepoints"),
    [("\u200b", ["U+200B"]), ("\u00a0", ["U+00A0"]), (" ", ["U+0020"]), ("\n", ["U+000A"]), ("", [])],
)
def test_what_was_removed_inside_the_key_is_known_by_name(between, codepoints):
    text = f"\u200b {GOOD[:61]}{between}{GOOD[61:]} \n"
    assert [each.codepoint for each in diagnose(text, now=NOW).inside] == codepoints


@pytest.mark.parametrize(("letter", "latin"), [("\u0440", "p"), ("\u0391", "A"), ("\uff21", "A"), ("\u00e9", None)])
def test_a_letter_of_another_alphabet_is_told_by_the_latin_one_it_is_taken_for(letter, latin):
    (finding, *_) = diagnose(GOOD[:50] + letter + GOOD[51:], now=NOW).findings
    assert finding.facts.get("looks_like") == latin


def test_a_key_with_something_around_it_is_no_ordinary_text():
    assert codes(f"Bearer {GOOD}", raw=True) == [FindingCode.PART_COUNT, FindingCode.WILL_BE_CUT]
    assert codes(f'{{"key":"{GOOD[:100]}"}}', raw=True)[0] is FindingCode.PART_COUNT
