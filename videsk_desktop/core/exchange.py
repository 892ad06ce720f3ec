"""What was asked and what came back, as values: no interpretation, no network."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from videsk_desktop.core.environments import (
    DEFAULT_DEADLINE_S,
    PRACTICE,
    SEGMENTS_PATH,
    VIDESK,
    Environment,
    EnvironmentKind,
)

if TYPE_CHECKING:
    from videsk_desktop.core.findings import Fact
    from videsk_desktop.core.verdicts import Fault

__all__ = [
    "DEFAULT_DEADLINE_S",
    "PRACTICE",
    "SEGMENTS_PATH",
    "VIDESK",
    "Environment",
    "EnvironmentKind",
    "Exchange",
    "Phase",
    "PhaseName",
    "PhaseState",
    "http_date",
]


class PhaseName(StrEnum):
    """The steps of one request, in their order."""

    DNS = "dns"
    CONNECT = "connect"
    TLS = "tls"
    REQUEST = "request"
    ANSWER = "answer"
    BODY = "body"


class PhaseState(StrEnum):
    """A step is reported when it starts and when it ends."""

    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Phase:
    """One step; ``ms`` is its own duration in milliseconds, 0 while it runs."""

    name: PhaseName
    state: PhaseState
    ms: float = 0.0


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request and what came of it.

    Either ``status`` is set (an answer came, whole or not) or ``fault`` is, or both (an answer began and then broke).
    ``headers`` keep the server's order; names in lower case. ``body`` is decoded from its content coding and bounded.
    ``started_at`` is timezone-aware UTC, ``answered_ms`` the milliseconds until the status line came, ``elapsed_ms``
    those until the end, with what this program did in between; how long it took, wherever it is told, is ``steps_ms``.
    """

    url: str
    started_at: datetime
    elapsed_ms: float
    status: int | None = None
    answered_ms: float | None = None
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = field(default=b"", repr=False)
    phases: tuple[Phase, ...] = ()
    fault: "Fault | None" = None
    facts: Mapping[str, "Fact"] = field(default_factory=dict)

    @property
    def steps_ms(self) -> float:
        """Milliseconds that the steps took together; what this program does between them is billed to nobody."""
        return sum(phase.ms for phase in self.phases)

    def header(self, name: str) -> str | None:
        """Return the first header called ``name`` (lower case), or None."""
        return next((value for key, value in self.headers if key == name), None)

    def clock_skew_s(self) -> int | None:
        """Return how far Videsk's clock is ahead of this computer's, in whole seconds.

        The server's Date (RFC 9110 section 6.6.1, whole seconds) against the middle of the exchange. None without a
        Date, and for an answer from a cache (Age, RFC 9111 section 5.1), whose Date is old by nature.
        """
        server = http_date(self.header("date") or "")
        if server is None or self.answered_ms is None or self.header("age") not in (None, "0"):
            return None
        middle = self.started_at + timedelta(milliseconds=self.answered_ms / 2)
        skew = (server - middle).total_seconds()
        # The Date header is cut to whole seconds: up to a second of the difference is its own.
        return 0 if -1 <= skew <= 1 else round(skew)


def http_date(text: str) -> datetime | None:
    """Return the moment of an HTTP date (RFC 9110 section 5.6.7), timezone-aware; None for any other text."""
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 - heavy, and the first picture has no date

    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return None
    return moment if moment.tzinfo is not None else None
