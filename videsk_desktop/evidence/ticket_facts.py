"""What a ticket's evidence is made of: values only, gathered before a word is written."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

from videsk_desktop.core.answer import Accepted, CannotBeSent, NotJudged
from videsk_desktop.core.check import CheckRecord
from videsk_desktop.core.diagnosis import Diagnosis
from videsk_desktop.core.structure import json_type
from videsk_desktop.core.verdicts import AnsweredBy, Fault, Verdict


@dataclass(frozen=True, slots=True)
class System:
    """The program and what it runs on."""

    version: str
    platform: str
    python: str
    qt: str


@dataclass(frozen=True, slots=True)
class TicketFacts:
    """One check, when it was asked (``at``, timezone-aware) and where times are local (``zone`` None: here).

    ``with_values``: the agent asked for the claims' values too. ``attempts`` counts this check and its repeats.
    """

    diagnosis: Diagnosis
    record: CheckRecord
    at: datetime
    system: System
    zone: tzinfo | None = None
    ticket: str = ""
    attempts: int = 1
    with_values: bool = False

    @property
    def asked_utc(self) -> datetime:
        """When the request went out; where none did, when it was wanted."""
        exchange = self.record.exchange
        return (self.at if exchange is None else exchange.started_at).astimezone(UTC)

    @property
    def asked_local(self) -> datetime:
        """The same in local time."""
        return self.asked_utc.astimezone(self.zone)

    @property
    def result(self) -> Verdict | Fault:
        """The verdict on the key, or the fault for which there is none."""
        answer = self.record.answer
        return answer.fault if isinstance(answer, NotJudged | CannotBeSent) else answer.verdict

    @property
    def ray(self) -> str | None:
        """Cloudflare's name for the request."""
        exchange = self.record.exchange
        return None if exchange is None else exchange.header("cf-ray")


# Headers that tell who answered and when. Nothing that identifies somebody: no cookie, no credential, no location.
SHOWN_HEADERS = frozenset(
    {
        "age",
        "cache-control",
        "cf-cache-status",
        "cf-mitigated",
        "cf-ray",
        "content-encoding",
        "content-length",
        "content-type",
        "date",
        "ratelimit-limit",
        "ratelimit-policy",
        "ratelimit-remaining",
        "ratelimit-reset",
        "retry-after",
        "server",
        "transfer-encoding",
        "vary",
        "via",
        "x-powered-by",
        "x-practice",
        "x-ratelimit-limit",
        "x-ratelimit-remaining",
        "x-ratelimit-reset",
        "x-request-id",
        "x-security-report",
        "x-security-site",
    }
)
_MOST_BODY = 2_000


def shown_headers(record: CheckRecord) -> tuple[tuple[str, str], ...]:
    """Return the headers of the answer that may be shown, in their order."""
    headers = () if record.exchange is None else record.exchange.headers
    return tuple((name, value) for name, value in headers if name in SHOWN_HEADERS)


def server_words(record: CheckRecord) -> str:
    """Return what the server said of the key, or the beginning of what another system answered in its place."""
    answer = record.answer
    if answer.message:
        return answer.message
    if record.exchange is None or isinstance(answer, Accepted) or answer.answered_by is not AnsweredBy.SOMETHING_ELSE:
        return ""
    return record.exchange.body[:_MOST_BODY].decode("utf-8", "replace")


@dataclass(frozen=True, slots=True)
class ShownClaim:
    """A claim by its name and the type of its value."""

    name: str
    type: str
    value: object


def shown_claims(diagnosis: Diagnosis) -> Iterator[ShownClaim]:
    """Yield the claims of the key."""
    for name, value in (diagnosis.decoded.claims or {}).items():
        yield ShownClaim(name, json_type(value), value)


def reference(diagnosis: Diagnosis, name: str) -> str | int | None:
    """Return ``rac`` or ``iat``, by which Videsk finds the integration; None where it is no text and no number."""
    value = (diagnosis.decoded.claims or {}).get(name)
    return value if isinstance(value, str | int) and not isinstance(value, bool) else None
