"""What can be noticed about a key's characters: whether they can be sent at all, and whether they are base64url."""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator

from videsk_desktop.core.findings import Fact, Finding, FindingCode, Part, Severity
from videsk_desktop.core.key import DecodedKey
from videsk_desktop.core.lookalikes import latin_of

MOST_CHARACTERS = 16_000
# No key is that long: of a longer text nothing is said but that.
LONGEST_READ = 64_000
# Proxies and load balancers commonly stop at 8 kB for one header line.
_COMMON_HEADER_LIMIT = 8_000

# HTTP field values (RFC 9110 section 5.5) as every client in use carries them: visible ASCII, blanks and tabs inside.
_SENDABLE = re.compile(r"(?:[\x20-\x7e][\t\x20-\x7e]*)?[\x21-\x7e]")
_UNSENDABLE_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]|\A\t|\t\Z")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_OUTSIDE_BASE64URL = re.compile(r"[^A-Za-z0-9_.\-\x80-\U0010ffff]")
_SHORTENED = re.compile(r"…|\*{3,}|\.{3,}|\[truncated\]")

_CONTROL_NAMES = {
    "\x00": "NULL",
    "\t": "TAB",
    "\n": "LINE FEED",
    "\r": "CARRIAGE RETURN",
    "\x1b": "ESCAPE",
    "\x7f": "DELETE",
}

Place = Callable[[int], int]


def is_sendable(text: str) -> bool:
    """Whether an HTTP client can carry ``text`` behind ``Bearer`` without changing it."""
    return len(text) <= MOST_CHARACTERS and _SENDABLE.fullmatch(text) is not None


def character_findings(text: str, decoded: DecodedKey, place: Place, *, is_key: bool) -> Iterator[Finding]:
    """Yield what the characters of the key ``text`` tell. ``place`` maps its indexes to the paste.

    ``is_key``: of what is no key at all, nobody needs to know which characters a key may not have.
    """
    if not text:
        yield Finding(FindingCode.EMPTY, Severity.ERROR)
        return
    if len(text) > MOST_CHARACTERS:
        yield Finding(FindingCode.TOO_LONG, Severity.ERROR, facts={"characters": len(text), "limit": MOST_CHARACTERS})
        if len(text) > LONGEST_READ:
            return
    elif len(text) > _COMMON_HEADER_LIMIT:
        yield Finding(FindingCode.LONG_FOR_A_HEADER, Severity.WARNING, facts={"characters": len(text)})
    if decoded.foreign is not None or not is_sendable(text):
        yield from _unsendable(text, place)
    if is_key and (decoded.start or len(decoded.text) != len(text)):
        yield from _cut(text, decoded, place)
    if is_key and (decoded.foreign is not None or "..." in text):
        yield from _outside_the_alphabet(decoded, place)


def _unsendable(text: str, place: Place) -> Iterator[Finding]:
    for code, pattern in (
        (FindingCode.CONTROL_CHARACTER, _UNSENDABLE_CONTROL),
        (FindingCode.FOREIGN_CHARACTER, _NOT_ASCII),
    ):
        if (match := pattern.search(text)) is not None:
            facts = _named(match[0], len(pattern.findall(text)))
            yield Finding(code, Severity.ERROR, position=place(match.start()), facts=facts)
    if text.endswith(" "):
        yield Finding(FindingCode.TRAILING_BLANK, Severity.ERROR, position=place(len(text.rstrip(" "))))


def _cut(text: str, decoded: DecodedKey, place: Place) -> Iterator[Finding]:
    end = decoded.start + len(decoded.text)
    if text[end:].strip(" \t"):
        facts: dict[str, Fact] = {"kept": len(decoded.text), "lost": len(text) - end}
        yield Finding(FindingCode.WILL_BE_CUT, Severity.WARNING, position=place(end), facts=facts)


def _outside_the_alphabet(decoded: DecodedKey, place: Place) -> Iterator[Finding]:
    text, start = decoded.text, decoded.start
    if (shortened := _SHORTENED.search(text)) is not None:
        facts: dict[str, Fact] = {"mark": shortened[0][:4]}
        yield Finding(
            FindingCode.SHORTENED_DISPLAY, Severity.ERROR, position=place(start + shortened.start()), facts=facts
        )
        return
    outside = Counter(_OUTSIDE_BASE64URL.findall(text))
    standard = [character for character in "+/" if character in outside]
    if standard:
        index = start + min(text.index(character) for character in standard)
        count = sum(outside.pop(character) for character in standard)
        part = _part_at(decoded, index)
        yield Finding(FindingCode.STANDARD_BASE64, Severity.ERROR, part, place(index), {"count": count})
    if "=" in outside and text.rstrip("=").count("=") == 0:
        position = place(start + text.index("="))
        yield Finding(FindingCode.PADDED, Severity.ERROR, Part.SIGNATURE, position, {"count": outside.pop("=")})
    if outside:
        first = next(match for match in _OUTSIDE_BASE64URL.finditer(text) if match[0] in outside)
        facts = _named(first[0], sum(outside.values()))
        part = _part_at(decoded, start + first.start())
        yield Finding(FindingCode.NOT_BASE64URL, Severity.ERROR, part, place(start + first.start()), facts)


def _part_at(decoded: DecodedKey, index: int) -> Part:
    if decoded.part_count == len(_PARTS):
        for name, part in zip(_PARTS, decoded.parts, strict=True):
            if part.start <= index <= part.end:
                return name
    return Part.KEY


_PARTS = (Part.HEADER, Part.PAYLOAD, Part.SIGNATURE)


def _named(character: str, count: int) -> dict[str, Fact]:
    name = _CONTROL_NAMES.get(character, "") or unicodedata.name(character, "UNNAMED CHARACTER")
    facts: dict[str, Fact] = {"name": name, "codepoint": f"U+{ord(character):04X}", "count": count}
    latin = latin_of(character)
    return facts if latin is None else facts | {"looks_like": latin}
