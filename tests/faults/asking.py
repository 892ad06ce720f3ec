"""One fault put to the real client and the real judgement, and where what came of it is not what should have."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from tests.faults.authority import authority_file
from tests.faults.row import Row
from tests.keys import GOOD
from videsk_desktop.api.client import VideskClient
from videsk_desktop.api.transport import NetworkRoute
from videsk_desktop.checking import ask
from videsk_desktop.core.answer import Accepted, Refused
from videsk_desktop.core.check import CheckRecord
from videsk_desktop.core.diagnosis import diagnose
from videsk_desktop.core.exchange import Environment, EnvironmentKind
from videsk_desktop.core.segments import StopReason
from videsk_desktop.core.verdicts import Fault, Verdict
from videsk_desktop.paging import SegmentPages


@dataclass(frozen=True, slots=True)
class Seen:
    """``differences``: what is not as the row expects, one line each."""

    code: Verdict | Fault
    judged: bool
    ms: float
    differences: tuple[str, ...]


async def put(row: Row) -> Seen:
    """Serve a fault and ask it for its segments with a good key."""
    async with row.serve() as target:
        environment = Environment(EnvironmentKind.CUSTOM, row.name, target.base_url)
        route = NetworkRoute(proxies=target.proxies, extra_ca=authority_file())
        client = VideskClient(environment, deadline_s=row.deadline_s, route=route)
        diagnosis = diagnose(GOOD, now=datetime.now(UTC), raw=True)
        record = await ask(diagnosis, client, now=lambda: datetime.now(UTC))
        stopped = None
        if row.stopped is not None and isinstance(record.answer, Accepted):
            pages = SegmentPages(record.answer.page, client, diagnosis.key)
            await pages.load()
            stopped = pages.collection.stopped
    answer, exchange = record.answer, record.exchange
    assert exchange is not None
    judged = isinstance(answer, Accepted | Refused)
    code = answer.verdict if isinstance(answer, Accepted | Refused) else answer.fault
    return Seen(code, judged, exchange.elapsed_ms, tuple(_differences(row, record, code, stopped)))


def _differences(row: Row, record: CheckRecord, code: Verdict | Fault, stopped: StopReason | None) -> Iterator[str]:
    answer = record.answer
    if code is not row.expect:
        yield f"expected {row.expect}, got {code}"
    if row.answered_by not in (None, answer.answered_by):
        yield f"answered by {row.answered_by}, got {answer.answered_by}"
    if missing := row.notes - set(getattr(answer, "notes", ())):
        yield f"without the notes {sorted(missing)}"
    facts = getattr(answer, "facts", {})
    for name, value in row.facts.items():
        if name not in facts or value not in (..., facts[name]):
            yield f"fact {name} should be {'there' if value is ... else value!r}, got {facts.get(name)!r}"
    if stopped is not row.stopped:
        yield f"list should end as {row.stopped}, ended as {stopped}"
    if GOOD in repr(record):
        yield "the key is in the record"
