"""Everything about one check except the key: what is shown, stored and exported."""

from dataclasses import dataclass

from videsk_desktop.core.answer import Answer
from videsk_desktop.core.exchange import Environment, Exchange
from videsk_desktop.core.findings import Finding
from videsk_desktop.core.outcome import Outcome
from videsk_desktop.core.prediction import Prediction


@dataclass(frozen=True, slots=True)
class CheckRecord:
    """One check. ``exchange`` is None when nothing was sent; ``fingerprint`` stands for the key."""

    fingerprint: str
    environment: Environment
    findings: tuple[Finding, ...]
    prediction: Prediction
    exchange: Exchange | None
    answer: Answer
    outcome: Outcome
