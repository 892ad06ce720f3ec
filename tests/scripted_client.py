"""A client that answers from a script, for tests of whatever asks: no network, every request written down."""

import asyncio
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from videsk_desktop.checking import PhaseListener
from videsk_desktop.core.exchange import (
    SEGMENTS_PATH,
    VIDESK,
    Environment,
    Exchange,
    Phase,
    PhaseName,
    PhaseState,
)
from videsk_desktop.core.key import ApiKey

Query = Mapping[str, str | int]


def answer(value: object, *, status: int = 200) -> Exchange:
    return Exchange(
        url=VIDESK.url(),
        started_at=datetime(2026, 11, 24, 12, tzinfo=UTC),
        elapsed_ms=12.0,
        status=status,
        answered_ms=10.0,
        headers=(("content-type", "application/json"),),
        body=json.dumps(value).encode(),
    )


def refusal(message: str, *, status: int = 401) -> Exchange:
    name, class_name = {401: ("NotAuthenticated", "not-authenticated"), 403: ("Forbidden", "forbidden")}[status]
    return answer(
        {"name": name, "message": message, "code": status, "className": class_name, "errors": {}}, status=status
    )


def page(first: int, count: int, *, total: int | None, limit: int | None = 10) -> dict[str, object]:
    rows = [{"id": f"{number:024x}", "name": f"Segment {number}"} for number in range(first, first + count)]
    counts = {"total": total, "limit": limit, "skip": first}
    return {**{name: count for name, count in counts.items() if count is not None}, "data": rows}


@dataclass(frozen=True, slots=True)
class Request:
    key: ApiKey | None
    path: str
    query: Query | None


@dataclass
class ScriptedClient:
    """``respond`` turns a request into an exchange. While ``gate`` is not set, a request waits at it.

    ``stubborn``: once the gate is open it answers even though it was cancelled, as no client should.
    """

    respond: Callable[[Request], Exchange]
    environment: Environment = VIDESK
    gate: asyncio.Event | None = None
    stubborn: bool = False
    requests: list[Request] = field(default_factory=list)
    arrived: asyncio.Event = field(default_factory=asyncio.Event)
    cancelled: int = 0

    async def get(
        self,
        key: ApiKey | None,
        *,
        path: str = SEGMENTS_PATH,
        query: Query | None = None,
        on_phase: PhaseListener | None = None,
    ) -> Exchange:
        request = Request(key, path, query)
        self.requests.append(request)
        if on_phase is not None:
            on_phase(Phase(PhaseName.REQUEST, PhaseState.RUNNING))
        self.arrived.set()
        while self.gate is not None and not self.gate.is_set():
            try:
                await self.gate.wait()
            except asyncio.CancelledError:
                self.cancelled += 1
                if not self.stubborn:
                    raise
        if on_phase is not None:
            on_phase(Phase(PhaseName.REQUEST, PhaseState.DONE, 1.0))
        return self.respond(request)


def listing(total: int, *, limit: int = 10, cap: int = 100) -> Callable[[Request], Exchange]:
    """A well-behaved list of ``total`` segments: ``limit`` rows unless asked for more, never more than ``cap``."""

    def respond(request: Request) -> Exchange:
        query = request.query or {}
        size = min(int(query.get("$limit", limit)), cap)
        skip = int(query.get("$skip", 0))
        return answer(page(skip, max(0, min(size, total - skip)), total=total, limit=size))

    return respond
