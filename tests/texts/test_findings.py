"""Findings: with their facts, without them, and in words for people who count from one."""

import pytest

from tests.keys import NOW, seconds
from tests.texts.records import ZONE
from videsk_desktop.core.findings import Finding, FindingCode, Lookalike, Severity
from videsk_desktop.i18n import Language
from videsk_desktop.texts.characters import character, lookalike
from videsk_desktop.texts.findings import remedy, sentence

ES, EN = Language("es"), Language("en")
ALL_FACTS = {
    "parts": 5,
    "what": "vendor_key",
    "vendor": "Stripe",
    "name": "ZERO WIDTH SPACE",
    "codepoint": "U+200B",
    "count": 2,
    "characters": 20,
    "expected": 43,
    "missing": 23,
    "alg": "RS256",
    "typ": "access",
    "type": "array",
    "claims": "rac, iat",
    "claim": "exp",
    "unit": "milliseconds",
    "exp": seconds(days=-3),
    "nbf": seconds(days=2),
    "iat": seconds(days=1),
    "mark": "…",
    "which": "jwt.io",
}


def said(code, language=EN, position=None, **facts):
    return sentence(Finding(code, Severity.ERROR, position=position, facts=facts), language, now=NOW, zone=ZONE)


@pytest.mark.parametrize("language", [ES, EN], ids=["es", "en"])
@pytest.mark.parametrize("facts", [{}, ALL_FACTS, {"exp": float("-inf"), "nbf": 1e300, "missing": "eyJ", "what": "?"}])
@pytest.mark.parametrize("code", FindingCode)
def test_any_facts_give_whole_sentences(code, facts, language):
    for position in (None, 0, 4299):
        finding = Finding(code, Severity.ERROR, position=position, facts=facts)
        for text in (
            sentence(finding, language, now=NOW, zone=ZONE),
            sentence(finding, language),
            remedy(finding, language),
        ):
            assert text
            assert text.endswith((".", "…"))
            assert "{" not in text
            assert "%n" not in text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            said(FindingCode.FOREIGN_CHARACTER, position=0, name="ZERO WIDTH SPACE", codepoint="U+200B", count=1),
            "At position 1 there is a zero width space (U+200B), which an API Key cannot contain.",
        ),
        (
            said(FindingCode.FOREIGN_CHARACTER, ES, 41, name="EM DASH", codepoint="U+2014", count=1),
            "En la posición 42 hay una raya (U+2014), que no puede estar en un API Key.",
        ),
        (
            said(
                FindingCode.FOREIGN_CHARACTER,
                position=57,
                name="CYRILLIC SMALL LETTER A",
                codepoint="U+0430",
                looks_like="a",
            ),
            'At position 58 there is a Cyrillic letter (U+0430) that looks like "a": an API Key cannot contain it.',
        ),
        (
            said(FindingCode.CONTROL_CHARACTER, position=26, name="LINE FEED", codepoint="U+000A"),
            "At position 27 there is a line break (U+000A), a control character: it cannot be sent.",
        ),
        (
            said(FindingCode.SIGNATURE_SHORT, ES, characters=42, expected=43, missing=1),
            "Al final falta 1 carácter: una firma completa tiene 43 y aquí hay 42.",
        ),
        (
            said(FindingCode.NOT_A_JWT, what="vendor_key", vendor="Stripe"),
            "It does not have the form of an API Key; it looks like an API key of Stripe.",
        ),
        (
            said(FindingCode.EXPIRED, ES, exp=seconds(days=-1)),
            "Expiró hace 1 día, el 23 nov 2026, 09:00 (hora de este equipo, UTC−3).",
        ),
        (
            said(FindingCode.TIME_UNIT, claim="exp", unit="milliseconds"),
            "Its expiry (exp) seems to be in milliseconds; Videsk reads seconds.",
        ),
        (
            said(FindingCode.DUPLICATE_NAMES, name="exp", count=1),
            "The name exp is there more than once; Videsk reads the last one.",
        ),
        (said(FindingCode.SAMPLE_KEY, which="jwt.io"), "This is the sample from jwt.io, not the customer's API Key."),
        (said(FindingCode.SAMPLE_KEY, which="practice"), "This is a sample API Key: it only works in practice."),
        (said(FindingCode.PART_COUNT, parts=1), "It needs three parts separated by dots; there is 1 here."),
    ],
)
def test_a_finding_is_told_with_its_facts(text, expected):
    assert text == expected


def test_a_character_without_a_name_of_ours_goes_by_its_unicode_name():
    assert character("U+0430", "CYRILLIC SMALL LETTER A", EN) == "a Cyrillic letter (U+0430)"
    assert character("U+0391", "GREEK CAPITAL LETTER ALPHA", ES) == "una letra griega (U+0391)"
    assert character("U+0561", "ARMENIAN SMALL LETTER AYB", EN) == "ARMENIAN SMALL LETTER AYB (U+0561)"
    assert character("", "", EN) == ""


def test_a_lookalike_nobody_knows_is_not_named():
    assert lookalike("something new", "", EN) is None
    assert lookalike(Lookalike.VENDOR_KEY, "", EN) == "an API key of another service"


def test_foreign_facts_are_made_harmless():
    assert "\u202e" not in said(FindingCode.ALGORITHM_FOREIGN, alg="a\u202eb")
