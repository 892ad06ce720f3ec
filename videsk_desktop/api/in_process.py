"""The way to an ASGI application in this very process: no socket, and the steps a request has without one."""

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import httpx

from videsk_desktop.api.progress import Progress
from videsk_desktop.core.exchange import PhaseName, PhaseState

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
AsgiApp = Callable[[Message, Receive, Send], Awaitable[None]]


class InProcessRoute:
    """To ``app``. The steps are request, answer and body; network faults do not happen here."""

    def __init__(self, app: AsgiApp) -> None:
        self._app = app

    def open(self, progress: Progress) -> httpx.AsyncBaseTransport:
        """Return a fresh transport for one request."""
        return _Transport(self._app, progress)


class _Transport(httpx.AsyncBaseTransport):
    """httpx's transport for ASGI emits no trace: what the application does is watched instead."""

    def __init__(self, app: AsgiApp, progress: Progress) -> None:
        self._app = app
        self._progress = progress

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self._progress.host, self._progress.port = request.url.host, request.url.port or 0
        self._progress.begin(PhaseName.REQUEST)
        return await httpx.ASGITransport(self._watched).handle_async_request(request)

    async def _watched(self, scope: Message, receive: Receive, send: Send) -> None:
        self._progress.end(PhaseName.REQUEST, PhaseState.DONE)
        self._progress.begin(PhaseName.ANSWER)
        answering = False

        async def observe(message: Message) -> None:
            nonlocal answering
            if message["type"] == "http.response.start":
                answering = True
                self._progress.end(PhaseName.ANSWER, PhaseState.DONE)
            await send(message)

        try:
            await self._app(scope, receive, observe)
        finally:
            if not answering:
                self._progress.end(PhaseName.ANSWER, PhaseState.FAILED)
