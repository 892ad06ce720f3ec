"""One paste read to its end: key, findings, prediction. The whole local half of the program, as one value."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from videsk_desktop.core.as_sent import AsSentReason
from videsk_desktop.core.authorization import key_in
from videsk_desktop.core.characters import LONGEST_READ, character_findings, is_sendable
from videsk_desktop.core.claims import claim_findings, sample_of
from videsk_desktop.core.findings import Finding, FindingCode, Severity, without_consequences, worst_first
from videsk_desktop.core.form import form_findings
from videsk_desktop.core.key import ApiKey, DecodedKey, decode
from videsk_desktop.core.paste import Candidate, Paste, read_paste, take_raw
from videsk_desktop.core.prediction import Prediction, predict
from videsk_desktop.core.removal import RemovedCode
from videsk_desktop.core.second_opinion import second_opinion
from videsk_desktop.core.structure import structure_findings
from videsk_desktop.core.verdicts import Certainty, Verdict


@dataclass(frozen=True, slots=True)
class AsSent:
    """What the server would make of exactly what the customer sends, where that fails although the key is fine."""

    verdict: Verdict
    reason: AsSentReason


@dataclass(frozen=True, slots=True)
class Inside:
    """A character that stood between the key's own and was removed: ``name`` in Unicode, ``codepoint`` as U+200B."""

    code: RemovedCode
    name: str
    codepoint: str


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What is known before anything is sent.

    ``chosen`` is the index into ``paste.candidates`` that all other fields speak of. ``findings``: worst first, their
    positions in the original paste. ``key`` is empty (length 0) when nothing was pasted. ``inside``: the first of each
    kind of character that was removed inside the key, with which the customer's own text would fail.
    """

    paste: Paste
    chosen: int
    candidate: Candidate
    key: ApiKey
    decoded: DecodedKey
    findings: tuple[Finding, ...]
    prediction: Prediction
    sendable: bool
    as_sent: AsSent | None
    is_sample: bool = False
    inside: tuple[Inside, ...] = ()

    @property
    def refusal_is_certain(self) -> bool:
        """Whether Videsk, asked with this key, can only refuse it."""
        prediction = self.prediction
        certain = prediction.certainty is Certainty.CERTAIN
        return self.sendable and certain and prediction.expected is not Verdict.ACCEPTED


def diagnose(text: str, *, now: datetime, raw: bool = False, chosen: int = 0) -> Diagnosis:
    """Read a paste. ``raw``: it is the key itself; ``chosen``: which of its candidates; ``now``: timezone-aware."""
    paste = take_raw(text) if raw else read_paste(text, chosen)
    candidate = paste.candidates[chosen]
    key = ApiKey(candidate.text)
    decoded = decode(key)
    prediction = predict(decoded, now=now)
    findings = list(_findings(paste, candidate, decoded, now))
    findings += second_opinion(decoded, prediction.expected)
    return Diagnosis(
        paste,
        chosen,
        candidate,
        key,
        decoded,
        worst_first(without_consequences(findings)),
        prediction,
        is_sendable(candidate.text),
        _as_sent(candidate, prediction, now),
        sample_of(decoded.claims) == "practice",
        tuple(_inside(text, candidate)),
    )


def _findings(paste: Paste, candidate: Candidate, decoded: DecodedKey, now: datetime) -> Iterator[Finding]:
    if paste.answer is not None:
        return
    place = candidate.position
    if len(candidate.text) <= LONGEST_READ:
        form = list(form_findings(candidate.text, decoded, place))
        yield from form
        is_key = all(finding.code is not FindingCode.NOT_A_JWT for finding in form)
        yield from character_findings(candidate.text, decoded, place, is_key=is_key)
        yield from structure_findings(decoded, place)
        yield from claim_findings(decoded, place, now=now)
    else:
        yield from character_findings(candidate.text, decoded, place, is_key=False)
    if candidate.undone is not None:
        yield Finding(candidate.undone, Severity.WARNING, position=place(0))
    if paste.glued:
        yield Finding(FindingCode.KEYS_GLUED, Severity.WARNING)
    if len(paste.candidates) > 1:
        yield Finding(FindingCode.SEVERAL_KEYS, Severity.WARNING, facts={"count": len(paste.candidates)})


def _as_sent(candidate: Candidate, prediction: Prediction, now: datetime) -> AsSent | None:
    """Judge the header that the paste shows, exactly as it is sent, if the key itself is fine."""
    sent = candidate.sent
    if sent is None or sent.reason is None or prediction.expected is not Verdict.ACCEPTED:
        return None
    text = key_in(sent.value) if sent.name == "authorization" else None
    verdict = Verdict.NO_VALID_JWT if text is None else predict(decode(ApiKey(text)), now=now).expected
    if verdict is Verdict.ACCEPTED:
        return None
    return AsSent(verdict, sent.reason)


_BLANK_OR_INVISIBLE = (RemovedCode.ZERO_WIDTH, RemovedCode.INNER_BLANKS, RemovedCode.LINE_BREAKS)


def _inside(text: str, candidate: Candidate) -> Iterator[Inside]:
    """Name the first of each kind of blank or invisible character that was removed inside the key."""
    for code in _BLANK_OR_INVISIBLE:
        spans = (piece for piece in candidate.removed if piece.code is code)
        first = next((piece for piece in spans if candidate.origin[0] < piece.start < candidate.origin[-1]), None)
        if first is not None:
            character = text[first.start]
            yield Inside(code, unicodedata.name(character, ""), f"U+{ord(character):04X}")
