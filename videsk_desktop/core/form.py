"""What form a text has: the three parts of a JWS, a part of them, or something else altogether."""

import re
from collections.abc import Iterator

from videsk_desktop.core.base64url import decode
from videsk_desktop.core.characters import Place
from videsk_desktop.core.findings import Fact, Finding, FindingCode, Lookalike, Part, Severity
from videsk_desktop.core.js_json import Parsed, parse
from videsk_desktop.core.key import DecodedKey
from videsk_desktop.core.lookalikes import is_opaque, looks_like
from videsk_desktop.core.prediction import HS256_SIGNATURE_LENGTH, PARTS_OF_A_JWS

PARTS_OF_A_JWE = 5
_KEY_LIKE = re.compile(r"e[yw][A-Za-z0-9_-]{6,}")
# A key with something around it that was taken along, and the end of one that lost its first part.
_KEY_INSIDE = re.compile(r"eyJ[A-Za-z0-9_-]{10,}")
_END_OF_KEY = re.compile(rf"[A-Za-z0-9_-]+\.[A-Za-z0-9_-]{{{HS256_SIGNATURE_LENGTH}}}")
_USUAL_START = "eyJhbGciOi"
# {"alg":"HS256","typ":"JWT"}, and the same with its members the other way round.
_USUAL_HEADERS = ("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9", "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9")
_FEWEST_FOR_CASE = 20


def form_findings(text: str, decoded: DecodedKey, place: Place) -> Iterator[Finding]:
    """Yield what the form of the key ``text`` tells. ``place`` maps its indexes to the paste."""
    if not decoded.text:
        return
    count = decoded.part_count
    if _lost_its_case(decoded.text):
        yield Finding(FindingCode.LETTER_CASE_LOST, Severity.ERROR)
    if isinstance(decoded.header_reading, Parsed) and isinstance(decoded.header_reading.value, dict):
        if count == PARTS_OF_A_JWE and "..." not in decoded.text:
            yield Finding(FindingCode.NOT_A_JWT, Severity.ERROR, facts={"what": Lookalike.JWE, "parts": count})
        elif count != PARTS_OF_A_JWS:
            yield Finding(FindingCode.PART_COUNT, Severity.ERROR, facts={"parts": count})
        return
    yield from _without_a_header(text, decoded, place)


def _without_a_header(text: str, decoded: DecodedKey, place: Place) -> Iterator[Finding]:
    count = decoded.part_count
    restored = _missing_start(decoded.parts[0].text)
    if restored:
        position = place(decoded.start)
        yield Finding(FindingCode.MISSING_START, Severity.ERROR, Part.HEADER, position, {"missing": restored})
    seems = looks_like(text)
    if seems is not None:
        what, vendor = seems
        facts: dict[str, Fact] = {"what": what, "parts": count}
        if vendor is not None:
            facts["vendor"] = vendor
        severity = Severity.WARNING if what is Lookalike.OPAQUE_VIDESK_KEY else Severity.ERROR
        yield Finding(FindingCode.NOT_A_JWT, severity, facts=facts)
    elif count != PARTS_OF_A_JWS and (restored or _is_of_a_key(text)):
        yield Finding(FindingCode.PART_COUNT, Severity.ERROR, facts={"parts": count})
    elif count != PARTS_OF_A_JWS:
        what = Lookalike.OPAQUE if is_opaque(text) else Lookalike.TEXT
        yield Finding(FindingCode.NOT_A_JWT, Severity.ERROR, facts={"what": what, "parts": count})


def _is_of_a_key(text: str) -> bool:
    return any((_KEY_LIKE.match(text), _KEY_INSIDE.search(text), _END_OF_KEY.fullmatch(text)))


def _lost_its_case(text: str) -> bool:
    return len(text) > _FEWEST_FOR_CASE and text[:3].lower() == "eyj" and (text == text.lower() or text == text.upper())


def _missing_start(header: str) -> int:
    """Return how many characters are missing in front so that the header becomes an object again; 0 when none do."""
    if _KEY_LIKE.match(header) or not re.fullmatch(r"[A-Za-z0-9_-]{8,2000}", header):
        return 0
    for missing in range(1, len(_USUAL_START)):
        reading = parse(decode(_USUAL_START[:missing] + header).decode("latin-1"))
        if isinstance(reading, Parsed) and isinstance(reading.value, dict):
            return missing
    whole = next((usual for usual in _USUAL_HEADERS if usual.endswith(header)), header)
    return len(whole) - len(header)
