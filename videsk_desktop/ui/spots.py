"""Where in a key its damage is: places to mark, to step through and to go to. Pure; draws nothing."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from videsk_desktop.core.diagnosis import Diagnosis
from videsk_desktop.core.findings import Finding, FindingCode, Part
from videsk_desktop.core.paste import Candidate
from videsk_desktop.core.removal import RemovedCode

# What is wrong at a place; other findings point to where a part or a claim begins.
_DAMAGE = frozenset(
    {
        FindingCode.CONTROL_CHARACTER,
        FindingCode.FOREIGN_CHARACTER,
        FindingCode.WILL_BE_CUT,
        FindingCode.TRAILING_BLANK,
        FindingCode.NOT_BASE64URL,
        FindingCode.STANDARD_BASE64,
        FindingCode.PADDED,
        FindingCode.SHORTENED_DISPLAY,
        FindingCode.MISSING_START,
        FindingCode.EMPTY_PART,
        FindingCode.IMPOSSIBLE_LENGTH,
        FindingCode.NON_CANONICAL_END,
        FindingCode.HEADER_NOT_JSON,
        FindingCode.PAYLOAD_DAMAGED,
        FindingCode.PAYLOAD_NOT_JSON,
        FindingCode.PAYLOAD_NOT_UTF8,
        FindingCode.SIGNATURE_MISSING,
        FindingCode.SIGNATURE_SHORT,
        FindingCode.SIGNATURE_LONG,
        FindingCode.SIGNATURE_NOT_CANONICAL,
    }
)
# These tell their first place and how many there are; the others are alike.
_REPEATED = {
    FindingCode.STANDARD_BASE64: re.compile(r"[+/]"),
    FindingCode.PADDED: re.compile("="),
    FindingCode.FOREIGN_CHARACTER: re.compile(r"[^\x00-\x7f]"),
    FindingCode.NOT_BASE64URL: re.compile(r"[^A-Za-z0-9_.\-\x80-\U0010ffff]"),
}
# More is no damage but another kind of text, and nobody steps through it.
_MOST_REPEATED = 200
_PARTS = (Part.HEADER, Part.PAYLOAD, Part.SIGNATURE)


@dataclass(frozen=True, slots=True)
class Spot:
    """The character ``index`` of the key, and what was noticed there."""

    index: int
    finding: Finding


def is_divided(diagnosis: Diagnosis) -> bool:
    """Tell whether the text has parts to speak of: what looks like something else has no header and no signature."""
    return all(finding.code is not FindingCode.NOT_A_JWT for finding in diagnosis.findings)


def spots_of(diagnosis: Diagnosis) -> tuple[Spot, ...]:
    """Return the damaged places in their order, each once, with the worst that was noticed there."""
    worst: dict[int, Finding] = {}
    for finding in diagnosis.findings:
        for index in _places(finding, diagnosis):
            worst.setdefault(index, finding)
    return tuple(Spot(index, worst[index]) for index in sorted(worst))


def span_of(finding: Finding, diagnosis: Diagnosis) -> tuple[int, int] | None:
    """Return the characters ``[start, end)`` of the key that a finding is about; None when it is about no place."""
    if finding.code in _DAMAGE:
        index = _index(finding, diagnosis.candidate)
        return None if index is None else (index, index + 1)
    parts = diagnosis.decoded.parts
    if finding.part not in _PARTS or len(parts) <= _PARTS.index(finding.part):
        return None
    part = parts[_PARTS.index(finding.part)]
    return (part.start, part.end) if part.text else None


def place_in_original(finding: Finding, candidate: Candidate) -> int | None:
    """Return where in the paste a finding is that lies in what was removed or undone there; None when it does not."""
    if finding.code is candidate.undone:
        undone = (piece.start for piece in candidate.removed if piece.code is RemovedCode.ENCODING_UNDONE)
        return next(undone, None)
    place = finding.position
    if place is not None and any(piece.start <= place < piece.end for piece in candidate.removed):
        return place
    return None


def _places(finding: Finding, diagnosis: Diagnosis) -> Iterator[int]:
    first = _index(finding, diagnosis.candidate) if finding.code in _DAMAGE else None
    if first is None:
        return
    yield first
    pattern = _REPEATED.get(finding.code)
    if pattern is not None:
        alike = pattern.finditer(diagnosis.candidate.text, first + 1)
        yield from (match.start() for match, _ in zip(alike, range(_MOST_REPEATED), strict=False))


def _index(finding: Finding, candidate: Candidate) -> int | None:
    """Return where in the key a finding is, which counts in the original paste; what is missing is at the end."""
    if finding.position is None or not candidate.text:
        return None
    return min(bisect_left(candidate.origin, finding.position), len(candidate.text) - 1)
