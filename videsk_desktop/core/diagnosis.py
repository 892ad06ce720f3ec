"""One paste read to its end: key, findings, prediction. The whole local half of the program, as one value."""

from dataclasses import dataclass

from videsk_desktop.core.findings import Finding
from videsk_desktop.core.key import ApiKey, DecodedKey
from videsk_desktop.core.paste import AsSentReason, Candidate, Paste
from videsk_desktop.core.prediction import Prediction
from videsk_desktop.core.verdicts import Verdict


@dataclass(frozen=True, slots=True)
class AsSent:
    """What the server would make of exactly what the customer sends, where that fails although the key is fine."""

    verdict: Verdict
    reason: AsSentReason


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What is known before anything is sent.

    ``chosen`` is the index into ``paste.candidates`` that all other fields speak of. ``findings``: worst first, their
    positions in the original paste. ``key`` is empty (length 0) when nothing was pasted.
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
