"""One row of a batch: what is known of a key by its fingerprint. Values only; the key itself is not among them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import NamedTuple

from videsk_desktop.core.answer import Accepted, CannotBeSent, NotJudged
from videsk_desktop.core.batch_sheet import Sheet, Skipped
from videsk_desktop.core.check import CheckRecord
from videsk_desktop.core.diagnosis import Diagnosis
from videsk_desktop.core.findings import FindingCode
from videsk_desktop.core.prediction import is_number
from videsk_desktop.core.verdicts import Certainty, Fault, Verdict

# The first second of the year 10000, where Python's calendar ends.
_END_OF_TIME = 253_402_300_800
# What the clock witness and the card still need of an exchange's headers.
_KEPT_HEADERS = frozenset({"date", "age"})


class Standing(NamedTuple):
    """What is known of a key by now: what came of asking, or, while it was not asked, what is expected.

    ``certainty`` is only there for what is expected: of some keys nothing can be told here.
    """

    answered: bool
    code: Verdict | Fault
    certainty: Certainty | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """What came of asking at ``at`` (timezone-aware)."""

    record: CheckRecord
    at: datetime

    @property
    def code(self) -> Verdict | Fault:
        """The verdict, or why there is none."""
        answer = self.record.answer
        return answer.fault if isinstance(answer, NotJudged | CannotBeSent) else answer.verdict

    @property
    def judged(self) -> bool:
        """Whether something is known now that asking again would not tell."""
        return not isinstance(self.record.answer, NotJudged)

    @property
    def ms(self) -> int | None:
        """Whole milliseconds from asking to the end of the answer; None where nothing was sent."""
        return None if self.record.exchange is None else round(self.record.exchange.elapsed_ms)


@dataclass(frozen=True, slots=True)
class Row:
    """``number``: its line, from 1. ``finding``: the worst thing noticed. ``expires`` is in UTC.

    ``twin``: the line in which the same key stands for the first time, None in that line itself.
    """

    number: int
    label: str = field(repr=False)
    fingerprint: str
    forecast: Verdict | Fault
    certainty: Certainty
    finding: FindingCode | None
    expires: datetime | None
    twin: int | None = None
    reply: Reply | None = None

    @property
    def expected(self) -> Standing:
        """What is known of the key without asking."""
        return Standing(answered=False, code=self.forecast, certainty=self.certainty)

    @property
    def standing(self) -> Standing:
        """What is known of the key by now."""
        return self.expected if self.reply is None else Standing(answered=True, code=self.reply.code)


class Stop(StrEnum):
    """Why asking ended before its end: too many requests, or several answers that said nothing about a key."""

    RATE_LIMITED = "rate_limited"
    NOTHING_LEARNT = "nothing_learnt"
    CANCELLED = "cancelled"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Source:
    """What was read: its lines, its layout, its ``name`` where it was a file, and what gave no row."""

    name: str = field(default="", repr=False)
    sheet: Sheet = field(default_factory=Sheet)
    lines: int = 0
    rows: int = 0
    twins: int = 0
    skipped: Mapping[Skipped, int] = field(default_factory=dict)


def row_of(diagnosis: Diagnosis, *, number: int, label: str, twin: int | None) -> Row:
    """Return what a table shows of a key that was only read here."""
    finding = diagnosis.findings[0].code if diagnosis.findings else None
    return Row(
        number,
        label,
        diagnosis.key.fingerprint,
        _forecast(diagnosis),
        diagnosis.prediction.certainty,
        finding,
        _expiry(diagnosis),
        twin,
    )


def _forecast(diagnosis: Diagnosis) -> Verdict | Fault:
    if not len(diagnosis.key):
        return Fault.KEY_EMPTY
    return diagnosis.prediction.expected if diagnosis.sendable else Fault.KEY_UNSENDABLE


def _expiry(diagnosis: Diagnosis) -> datetime | None:
    exp = (diagnosis.decoded.claims or {}).get("exp")
    return datetime.fromtimestamp(exp, UTC) if is_number(exp) and 0 <= exp < _END_OF_TIME else None


def slim(record: CheckRecord) -> CheckRecord:
    """Return ``record`` without what a batch does not show: ten thousand bodies would fill the memory."""
    answer, exchange = record.answer, record.exchange
    if isinstance(answer, Accepted):
        # How many there were is still told.
        answer = replace(answer, page=replace(answer.page, items=(None,) * len(answer.page.items)))
    if exchange is not None:
        headers = tuple(header for header in exchange.headers if header[0] in _KEPT_HEADERS)
        exchange = replace(exchange, headers=headers, body=b"", phases=())
    return replace(record, answer=answer, exchange=exchange)
