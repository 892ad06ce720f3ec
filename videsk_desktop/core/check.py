"""Everything about one check except the key: what is shown, stored and exported."""

from dataclasses import dataclass

from videsk_desktop.core.answer import Answer
from videsk_desktop.core.clocks import ClockWitness
from videsk_desktop.core.exchange import Environment, Exchange
from videsk_desktop.core.findings import Finding
from videsk_desktop.core.outcome import Outcome
from videsk_desktop.core.prediction import Prediction


@dataclass(frozen=True, slots=True)
class CheckRecord:
    """One check. ``exchange`` is None when nothing was sent; ``fingerprint`` stands for the key.

    ``prediction`` is for the moment of asking, by the server's clock where the answer tells it.
    """

    fingerprint: str
    environment: Environment
    findings: tuple[Finding, ...]
    prediction: Prediction
    exchange: Exchange | None
    answer: Answer
    outcome: Outcome

    @property
    def clock(self) -> ClockWitness:
        """What the answer says of this computer's clock."""
        return ClockWitness(self.exchange.clock_skew_s() if self.exchange is not None else None)
