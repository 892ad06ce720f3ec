"""httpx's transport over the network, for one request, telling its progress; and the route that opens it.

httpx's own transport takes no network backend, hence this small one around httpcore's pool.
"""

import logging
import ssl
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Protocol

import httpcore
import httpx
import truststore

from videsk_desktop.api.backend import Backend
from videsk_desktop.api.dialling import Connector, connect
from videsk_desktop.api.progress import Progress
from videsk_desktop.api.resolver import LookUp, look_up


class Route(Protocol):
    """A way to an API."""

    def open(self, progress: Progress) -> httpx.AsyncBaseTransport:
        """Return a fresh transport for one request: no connection is ever used twice.

        A connection kept alive may have been closed meanwhile, and would be no honest measure of connecting.
        """


class NetworkRoute:
    """Straight over the network; certificates are held against the system's trust store, always.

    ``extra_ca``: a PEM file of further authorities to trust; OSError or ``ssl.SSLError`` when it cannot be read.
    """

    def __init__(
        self, *, extra_ca: Path | None = None, look_up: LookUp = look_up, connector: Connector = connect
    ) -> None:
        self._trust = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        if extra_ca is not None:
            self._trust.load_verify_locations(cafile=extra_ca)
        self._look_up = look_up
        self._connector = connector

    def open(self, progress: Progress) -> httpx.AsyncBaseTransport:
        """Return a fresh transport for one request."""
        return _Transport(Backend(progress, self._look_up, self._connector), self._trust, progress)


class _Transport(httpx.AsyncBaseTransport):
    def __init__(self, backend: Backend, trust: ssl.SSLContext, progress: Progress) -> None:
        self._progress = progress
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=trust, network_backend=backend, max_connections=1, max_keepalive_connections=0
        )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        answer = await self._pool.handle_async_request(
            httpcore.Request(
                request.method,
                httpcore.URL(
                    scheme=request.url.raw_scheme,
                    host=request.url.raw_host,
                    port=request.url.port,
                    target=request.url.raw_path,
                ),
                headers=request.headers.raw,
                extensions={"trace": self._progress.trace},
            )
        )
        return httpx.Response(answer.status, headers=answer.headers, stream=_Stream(answer))

    async def aclose(self) -> None:
        await self._pool.aclose()


class _Stream(httpx.AsyncByteStream):
    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._answer.aiter_stream()

    async def aclose(self) -> None:
        await self._answer.aclose()


def _is_serious(record: logging.LogRecord) -> bool:
    return record.levelno >= logging.WARNING


# At DEBUG httpcore writes down the answer's headers and the texts of exceptions: a server may echo the key in the
# former, h11 quotes it in the latter. The steps tell the same without them.
for _name in ("httpcore.connection", "httpcore.http11", "httpcore.proxy"):
    logging.getLogger(_name).addFilter(_is_serious)
