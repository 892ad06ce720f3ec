"""One GET to one environment, as a value: whatever a network can do comes back as an Exchange.

The key goes into the Authorization header of that one request and nowhere else: exceptions that may quote it end here,
unread. Redirects are not followed, cookies not kept, nothing is taken from the process's environment variables; httpx's
own client would do part of all that even when told not to, so its transport is spoken to directly.
"""

import asyncio
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

import httpx

from videsk_desktop.api import body
from videsk_desktop.api.faults import Stop, explain
from videsk_desktop.api.in_process import AsgiApp, InProcessRoute
from videsk_desktop.api.progress import Progress
from videsk_desktop.api.transport import NetworkRoute, Route
from videsk_desktop.api.tunnel import USER_AGENT, ProxyRefusedError
from videsk_desktop.checking import PhaseListener
from videsk_desktop.core.exchange import DEFAULT_DEADLINE_S, PRACTICE, SEGMENTS_PATH, Environment, Exchange, PhaseName
from videsk_desktop.core.key import ApiKey
from videsk_desktop.core.verdicts import Fault

# What can stand after "Bearer " in a field value (RFC 9110 section 5.5): visible ASCII, blanks and tabs inside.
_SENDABLE = re.compile(r"[\t\x20-\x7e]*[\x21-\x7e]")


class VideskClient:
    """Asks one environment, each request over a connection of its own.

    ``deadline_s`` bounds a whole exchange, from resolving to the last byte. ``route`` leads to the API; by default
    straight over the network.
    """

    def __init__(
        self, environment: Environment, *, deadline_s: float = DEFAULT_DEADLINE_S, route: Route | None = None
    ) -> None:
        self._environment = environment
        self._deadline_s = deadline_s
        self._route = route or NetworkRoute()

    @property
    def environment(self) -> Environment:
        """Where requests go."""
        return self._environment

    async def get(
        self,
        key: ApiKey | None,
        *,
        path: str = SEGMENTS_PATH,
        query: Mapping[str, str | int] | None = None,
        on_phase: PhaseListener | None = None,
    ) -> Exchange:
        """Send one GET and return what came of it; ``key`` None sends no Authorization header.

        ``on_phase`` hears each step as it starts and ends. Raises CancelledError alone, with everything closed.
        """
        url = self._environment.url(path)
        started_at = datetime.now(UTC)
        progress = Progress(on_phase)
        received = _Received()
        stop = _unsendable(key)
        if stop is None:
            try:
                async with asyncio.timeout(self._deadline_s):
                    request = httpx.Request("GET", url, params=query, headers=_headers(key))
                    url = str(request.url)
                    await self._exchange(request, progress, received)
            except Exception as error:  # noqa: BLE001 - the table of faults knows them all
                stop = explain(error, progress, deadline_s=self._deadline_s)
        return received.as_exchange(url, started_at, progress, stop)

    async def _exchange(self, request: httpx.Request, progress: Progress, received: "_Received") -> None:
        async with self._route.open(progress) as transport:
            try:
                response = await transport.handle_async_request(request)
            except ProxyRefusedError as refused:
                received.head(refused.status, refused.headers)
                received.body += refused.page
                raise
            received.head(response.status_code, response.headers.raw)
            with progress.step(PhaseName.BODY):
                await body.read(response, received.body)


@dataclass(slots=True)
class _Received:
    """What came so far."""

    status: int | None = None
    headers: tuple[tuple[str, str], ...] = ()
    body: bytearray = field(default_factory=bytearray)

    def head(self, status: int, headers: list[tuple[bytes, bytes]]) -> None:
        self.status = status
        self.headers = tuple((name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in headers)

    def as_exchange(self, url: str, started_at: datetime, progress: Progress, stop: Stop | None) -> Exchange:
        return Exchange(
            url=url,
            started_at=started_at,
            elapsed_ms=progress.elapsed_ms,
            status=self.status,
            answered_ms=progress.answered_ms,
            headers=self.headers,
            body=bytes(self.body),
            phases=progress.phases,
            fault=stop.fault if stop else None,
            facts=stop.facts if stop else progress.proxy or {},
        )


def asgi_client(
    app: AsgiApp, environment: Environment = PRACTICE, *, deadline_s: float = DEFAULT_DEADLINE_S
) -> VideskClient:
    """Return a client of an ASGI application in this process; nothing leaves the computer."""
    return VideskClient(environment, deadline_s=deadline_s, route=InProcessRoute(app))


def _headers(key: ApiKey | None) -> dict[str, str]:
    headers = {
        "Accept": "application/json",
        "Content-Type": "application/json",
        "Accept-Encoding": "gzip, identity",
        "User-Agent": USER_AGENT,
        "Connection": "close",
    }
    return headers if key is None else {"Authorization": f"Bearer {key.reveal()}", **headers}


def _unsendable(key: ApiKey | None) -> Stop | None:
    """Say why no request can carry ``key``: httpx would say so in an exception that quotes it."""
    if key is None or _SENDABLE.fullmatch(key.reveal()):
        return None
    return Stop(Fault.KEY_UNSENDABLE if len(key) else Fault.KEY_EMPTY, {"length": len(key)})
