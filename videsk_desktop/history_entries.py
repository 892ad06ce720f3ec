"""What the history remembers of a check: values only. Never a key, a part of it, a claim's value or a segment."""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from videsk_desktop.core.answer import Accepted, CannotBeSent, NotJudged
from videsk_desktop.core.check import CheckRecord
from videsk_desktop.core.verdicts import Agreement, Fault, Verdict


class Trouble(StrEnum):
    """Why the history does not do all it should.

    ``read_only``: the file or its folder cannot be written to; ``full``: no space; ``broken``: it cannot be read and
    stays in its place; ``busy``: another window holds it; ``newer``: a newer version wrote it; ``unusable``: the rest.
    """

    READ_ONLY = "read_only"
    FULL = "full"
    BROKEN = "broken"
    BUSY = "busy"
    NEWER = "newer"
    UNUSABLE = "unusable"


@dataclass(frozen=True, slots=True)
class Entry:
    """One check: what was predicted (``expected``) and what came (``result``).

    ``at`` is in UTC, ``ms`` the whole milliseconds that the steps took together; ``shown`` and ``total`` count
    segments, None unless accepted. ``id`` is the history's own number, 0 for an entry that is not kept yet; ``note`` is
    the agent's.
    """

    at: datetime
    fingerprint: str
    environment: str
    result: Verdict | Fault
    expected: Verdict
    agreement: Agreement
    status: int | None = None
    ms: int | None = None
    shown: int | None = None
    total: int | None = None
    note: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class Seen:
    """What is remembered of one key: how often it was checked, the last verdict on it and the times.

    ``last_verdict`` is the last one Videsk gave: a check that came to none (a network fault) counts and moves
    ``last_at``, but says nothing about the key.
    """

    count: int
    last_verdict: Verdict | None
    last_at: datetime
    last_accepted_at: datetime | None


def entry_of(record: CheckRecord, at: datetime) -> Entry:
    """Return what is remembered of a check that was asked at ``at`` (timezone-aware)."""
    answer, exchange = record.answer, record.exchange
    page = answer.page if isinstance(answer, Accepted) else None
    return Entry(
        at.astimezone(UTC),
        record.fingerprint,
        record.environment.name,
        answer.fault if isinstance(answer, NotJudged | CannotBeSent) else answer.verdict,
        record.prediction.expected,
        record.outcome.agreement,
        answer.status,
        None if exchange is None else round(exchange.steps_ms),
        None if page is None else len(page.items),
        None if page is None else page.total,
    )


def result_of(code: str) -> Verdict | Fault:
    """Return the verdict or fault called ``code``; raise ValueError where there is none."""
    return Verdict(code) if code in frozenset(Verdict) else Fault(code)
