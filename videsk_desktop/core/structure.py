"""What can be noticed about header, payload and signature, against what a whole key has."""

import re
from collections.abc import Callable, Iterator

from videsk_desktop.core.base64url import character_of_byte, decode, is_canonical
from videsk_desktop.core.characters import Place
from videsk_desktop.core.findings import Fact, Finding, FindingCode, Part, Severity
from videsk_desktop.core.js_json import Parsed, SyntaxFailure
from videsk_desktop.core.key import DecodedKey, KeyPart
from videsk_desktop.core.prediction import PARTS_OF_A_JWS

# Characters of a signature by algorithm (RFC 7518 section 3.1, RFC 8037); RSA's depend on the key and are left out.
EXPECTED_SIGNATURE = {
    "HS256": 43,
    "HS384": 64,
    "HS512": 86,
    "ES256": 86,
    "ES384": 128,
    "ES512": 176,
    "EdDSA": 86,
}
# A claim with its whole value: text, number, word, or a list or object without others inside.
_CLAIM = re.compile(
    r'(?:\A\{|,)\s{0,9}"([A-Za-z_][A-Za-z0-9_]{0,39})"\s{0,9}:\s{0,9}'
    r'(?:"[^"\\\x00-\x1f]*(?:\\.[^"\\\x00-\x1f]*)*"|-?[0-9][0-9.eE+-]*|true|false|null|[\[{][^\[\]{}]{0,2000}[\]}])'
    r"(?=\s{0,9}[,}])"
)
# What a program writes that does not know JSON: other words, apostrophes, names without quotes, a comma too many.
_WRITTEN = re.compile(r"NaN|-?Infinity|None|True|False|undefined|'|//|/\*|[A-Za-z_$][\w$]*\s*:|(?<=,)\s*[}\]]")
_MARKS_OF_JSON = re.compile(r'[{}\[\]"]')
_MOST_NAMES = 12
_REPLACEMENT = "\ufffd"


def structure_findings(decoded: DecodedKey, place: Place) -> Iterator[Finding]:
    """Yield what header, payload and signature tell. ``place`` maps indexes of the key to the paste."""
    if not decoded.text:
        return
    if decoded.part_count == PARTS_OF_A_JWS:
        for name, part in zip((Part.HEADER, Part.PAYLOAD), decoded.parts, strict=False):
            yield from _coding(name, part, decoded, place)
        yield from _header(decoded, place)
        yield from _payload(decoded, place)
        yield from _signature(decoded, place)
    if decoded.too_deep:
        yield Finding(FindingCode.TOO_DEEP, Severity.WARNING, Part.PAYLOAD)


def _coding(name: Part, part: KeyPart, decoded: DecodedKey, place: Place) -> Iterator[Finding]:
    if not part.text:
        yield Finding(FindingCode.EMPTY_PART, Severity.ERROR, name, place(part.start))
    elif decoded.foreign is None and len(part.text) % 4 == 1:
        facts = {"characters": len(part.text)}
        yield Finding(FindingCode.IMPOSSIBLE_LENGTH, Severity.ERROR, name, place(part.end - 1), facts)
    elif decoded.foreign is None and not is_canonical(part.text):
        yield Finding(FindingCode.NON_CANONICAL_END, Severity.WARNING, name, place(part.end - 1))


def _header(decoded: DecodedKey, place: Place) -> Iterator[Finding]:
    reading = decoded.header_reading
    if reading is None:
        return
    start = place(decoded.parts[0].start)
    if isinstance(reading, SyntaxFailure):
        index = decoded.parts[0].start + min(character_of_byte(reading.index), len(decoded.parts[0].text) - 1)
        yield Finding(FindingCode.HEADER_NOT_JSON, Severity.ERROR, Part.HEADER, place(index))
        return
    if not isinstance(reading.value, dict):
        facts: dict[str, Fact] = {"type": json_type(reading.value)}
        yield Finding(FindingCode.HEADER_NOT_OBJECT, Severity.ERROR, Part.HEADER, start, facts)
        return
    algorithm = reading.value.get("alg")
    if algorithm != "HS256":
        yield _algorithm(algorithm, start)
    if reading.value.get("typ") != "JWT":
        typ = reading.value.get("typ")
        facts = {"typ": typ[:40] if isinstance(typ, str) else ""}
        yield Finding(FindingCode.TYPE_NOT_JWT, Severity.INFO, Part.HEADER, start, facts)
    yield from _duplicates(reading, Part.HEADER, start)


def _algorithm(algorithm: object, start: int) -> Finding:
    if not isinstance(algorithm, str):
        return Finding(FindingCode.ALGORITHM_MISSING, Severity.ERROR, Part.HEADER, start)
    if algorithm.lower() == "none":
        return Finding(FindingCode.ALGORITHM_NONE, Severity.ERROR, Part.HEADER, start)
    return Finding(FindingCode.ALGORITHM_FOREIGN, Severity.ERROR, Part.HEADER, start, {"alg": algorithm[:40]})


def _payload(decoded: DecodedKey, place: Place) -> Iterator[Finding]:
    reading, text, part = decoded.payload_reading, decoded.payload_text, decoded.parts[1]
    if reading is None or text is None or decoded.foreign is not None:
        return
    start = place(part.start)
    typed = decoded.header is not None and decoded.header.get("typ") == "JWT"
    if isinstance(reading, SyntaxFailure):
        byte = byte_of_character(decode(part.text), reading.index)
        index = part.start + min(character_of_byte(byte), len(part.text) - 1)
        names = ", ".join(_readable_claims(text, reading.index))
        facts: dict[str, Fact] = {"message": reading.message, "byte": byte, "claims": names}
        if _may_be_written_so(text, reading.index):
            facts["written"] = True
        code = FindingCode.PAYLOAD_DAMAGED if typed else FindingCode.PAYLOAD_NOT_JSON
        yield Finding(code, Severity.ERROR if typed else Severity.WARNING, Part.PAYLOAD, place(index), facts)
        return
    if _REPLACEMENT in text:
        yield from _not_utf8(part, place)
    if not isinstance(reading.value, dict):
        facts = {"type": json_type(reading.value)}
        # The server breaks on null alone, and only where it reads the payload as JSON.
        severity = Severity.ERROR if reading.value is None and typed else Severity.WARNING
        yield Finding(FindingCode.PAYLOAD_NOT_OBJECT, severity, Part.PAYLOAD, start, facts)
    yield from _duplicates(reading, Part.PAYLOAD, start)


def _readable_claims(text: str, damage: int) -> list[str]:
    """Return the names of claims that end before the damage at index ``damage`` of ``text``, or begin behind it."""
    claims = _CLAIM.finditer(text)
    whole = (match[1] for match in claims if match.end() <= damage or match.start(1) - 1 > damage)
    return [*dict.fromkeys(whole)][:_MOST_NAMES]


def _may_be_written_so(text: str, damage: int) -> bool:
    """Whether whoever made the key may have written what JSON does not know, rather than copying having changed it."""
    if _REPLACEMENT in text or not "".join(text.split()).isprintable():
        return False
    return _WRITTEN.match(text, damage) is not None or _MARKS_OF_JSON.search(text) is None


def _not_utf8(part: KeyPart, place: Place) -> Iterator[Finding]:
    try:
        decode(part.text).decode()
    except UnicodeDecodeError as error:
        index = part.start + character_of_byte(error.start)
        facts = {"byte": error.start}
        yield Finding(FindingCode.PAYLOAD_NOT_UTF8, Severity.WARNING, Part.PAYLOAD, place(index), facts)


def _duplicates(reading: Parsed, part: Part, position: int) -> Iterator[Finding]:
    if reading.duplicates:
        facts: dict[str, Fact] = {"name": reading.duplicates[0][:40], "count": len(reading.duplicates)}
        yield Finding(FindingCode.DUPLICATE_NAMES, Severity.WARNING, part, position, facts)


def _signature(decoded: DecodedKey, place: Place) -> Iterator[Finding]:
    part = decoded.parts[2]
    if not part.text:
        yield Finding(FindingCode.SIGNATURE_MISSING, Severity.ERROR, Part.SIGNATURE, place(part.start))
        return
    algorithm = decoded.header.get("alg") if decoded.header is not None else None
    expected = EXPECTED_SIGNATURE.get(algorithm) if isinstance(algorithm, str) else None
    if expected is None or decoded.foreign is not None:
        return
    characters = len(part.text)
    facts = {"characters": characters, "expected": expected, "missing": abs(expected - characters)}
    if characters < expected:
        yield Finding(FindingCode.SIGNATURE_SHORT, Severity.ERROR, Part.SIGNATURE, place(part.end - 1), facts)
    elif characters > expected:
        index = part.start + expected
        yield Finding(FindingCode.SIGNATURE_LONG, Severity.ERROR, Part.SIGNATURE, place(index), facts)
    elif not is_canonical(part.text):
        yield Finding(FindingCode.SIGNATURE_NOT_CANONICAL, Severity.ERROR, Part.SIGNATURE, place(part.end - 1))


def json_type(value: object) -> str:
    """Return the name that JSON (RFC 8259 section 3) gives the type of ``value``."""
    return next(name for name, is_type in _JSON_TYPES if is_type(value))


_JSON_TYPES: tuple[tuple[str, Callable[[object], bool]], ...] = (
    ("null", lambda value: value is None),
    ("boolean", lambda value: isinstance(value, bool)),
    ("string", lambda value: isinstance(value, str)),
    ("array", lambda value: isinstance(value, list)),
    ("object", lambda value: isinstance(value, dict)),
    ("number", lambda _: True),
)


def byte_of_character(data: bytes, index: int) -> int:
    """Return the offset of the byte with which character ``index`` of ``data.decode(errors="replace")`` begins."""
    at = 0
    for _ in range(index):
        if at >= len(data):
            break
        try:
            at += len(data[at : at + 4].decode()[0].encode())
        except UnicodeDecodeError as error:
            # Either the character here is whole and a later one is cut, or this is what one U+FFFD stands for.
            at += len(data[at : at + error.start].decode()[0].encode()) if error.start else error.end
    return at
