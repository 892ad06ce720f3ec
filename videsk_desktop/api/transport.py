"""httpx's transport over the network, for one request, telling its progress; and the route that opens it.

httpx's own transport takes no network backend, hence this small one around httpcore's pool.
"""

import logging
import ssl
from pathlib import Path
from typing import Protocol

import httpcore
import httpx
import truststore

from videsk_desktop.api.backend import Backend, Ways
from videsk_desktop.api.body import response_of
from videsk_desktop.api.progress import Progress
from videsk_desktop.api.proxies import Proxy, ProxyChoice
from videsk_desktop.api.tunnel import PROXY_AUTH_REQUIRED, login_header, refusal


class Route(Protocol):
    """A way to an API."""

    def open(self, progress: Progress) -> httpx.AsyncBaseTransport:
        """Return a fresh transport for one request: no connection is ever used twice.

        A connection kept alive may have been closed meanwhile, and would be no honest measure of connecting.
        """


class NetworkRoute:
    """Over the network; certificates are held against the system's trust store, always.

    ``proxies``: what to go through, asked anew for every request. ``extra_ca``: a PEM file of further authorities to
    trust; OSError or ``ssl.SSLError`` when it cannot be read.
    """

    def __init__(
        self, *, proxies: ProxyChoice | None = None, extra_ca: Path | None = None, ways: Ways | None = None
    ) -> None:
        self._proxies = proxies or ProxyChoice()
        self._trust = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        if extra_ca is not None:
            self._trust.load_verify_locations(cafile=extra_ca)
        self._ways = ways or Ways()

    def open(self, progress: Progress) -> httpx.AsyncBaseTransport:
        """Return a fresh transport for one request."""
        return _Transport(self._proxies, self._ways, self._trust, progress)


class _Transport(httpx.AsyncBaseTransport):
    _pool: httpcore.AsyncConnectionPool | None = None

    def __init__(self, proxies: ProxyChoice, ways: Ways, trust: ssl.SSLContext, progress: Progress) -> None:
        self._proxies = proxies
        self._ways = ways
        self._trust = trust
        self._progress = progress

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        url = request.url
        proxy = await self._proxies.proxy_for(url)
        if proxy is not None:
            self._progress.proxy = proxy.facts()
        forwarding = proxy if url.scheme == "http" else None
        backend = Backend(self._progress, self._ways, tunnel=None if forwarding else proxy)
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=self._trust, network_backend=backend, max_connections=1, max_keepalive_connections=0
        )
        answer = await self._pool.handle_async_request(
            httpcore.Request(
                request.method,
                _target(url) if forwarding is None else _forwarded(url, forwarding),
                headers=request.headers.raw + ([] if forwarding is None else login_header(forwarding)),
                extensions={"trace": self._progress.trace},
            )
        )
        if forwarding is not None and answer.status == PROXY_AUTH_REQUIRED:
            raise await refusal(answer)
        return response_of(answer)

    async def aclose(self) -> None:
        if self._pool is not None:
            await self._pool.aclose()


def _target(url: httpx.URL) -> httpcore.URL:
    return httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)


def _forwarded(url: httpx.URL, proxy: Proxy) -> httpcore.URL:
    """Return where a request in clear goes: to the proxy, with the whole address (RFC 9112 section 3.2.2)."""
    whole = url.copy_with(userinfo=b"", fragment=None)
    return httpcore.URL(scheme=b"http", host=proxy.host.encode(), port=proxy.port, target=str(whole).encode("ascii"))


def _is_serious(record: logging.LogRecord) -> bool:
    return record.levelno >= logging.WARNING


# At DEBUG httpcore writes down the answer's headers and the texts of exceptions: a server may echo the key in the
# former, h11 quotes it in the latter. The steps tell the same without them.
for _name in ("httpcore.connection", "httpcore.http11", "httpcore.proxy"):
    logging.getLogger(_name).addFilter(_is_serious)
