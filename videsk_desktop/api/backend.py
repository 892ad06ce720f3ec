"""httpcore's way to the network, with resolving and connecting as steps of their own."""

import socket
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

import httpcore

from videsk_desktop.api.dialling import Connector, connect, dial
from videsk_desktop.api.progress import Progress
from videsk_desktop.api.proxies import Proxy
from videsk_desktop.api.resolver import LookUp, look_up, resolve
from videsk_desktop.api.routing import HasRoute, has_route
from videsk_desktop.api.streams import ClearStream
from videsk_desktop.api.tunnel import open_tunnel
from videsk_desktop.core.exchange import PhaseName


@dataclass(frozen=True, slots=True)
class Ways:
    """The ways to the system, and ``family``: the only kind of address to connect to, None for any."""

    look_up: LookUp = look_up
    connector: Connector = connect
    has_route: HasRoute = has_route
    family: socket.AddressFamily | None = None

    def only(self, family: socket.AddressFamily) -> "Ways":
        """Return the same ways, to addresses of ``family`` alone."""
        return replace(self, family=family)


class Backend(httpcore.AsyncNetworkBackend):
    """Connects for one request and tells its ``progress``; ``tunnel`` is the proxy to go through, if any."""

    def __init__(self, progress: Progress, ways: Ways, tunnel: Proxy | None = None) -> None:
        self._progress = progress
        self._ways = ways
        self._tunnel = tunnel

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ARG002, ASYNC109 - one deadline bounds the whole exchange, in client
        local_address: str | None = None,  # noqa: ARG002 - the system chooses
        socket_options: Iterable[Any] | None = None,  # noqa: ARG002 - the connector knows them
    ) -> httpcore.AsyncNetworkStream:
        """Return a connection to ``host``, through the tunnel if there is one. Raises OSError, ProxyRefusedError."""
        if self._tunnel is None:
            return await self._reach(host, port)
        return await self._reach(self._tunnel.host, self._tunnel.port, for_host=(host, port))

    async def _reach(self, host: str, port: int, *, for_host: tuple[str, int] | None = None) -> ClearStream:
        progress = self._progress
        progress.host, progress.port = host, port
        progress.dialling_proxy = progress.proxy is not None
        try:
            with progress.step(PhaseName.DNS):
                addresses = await resolve(host, port, self._ways.look_up, family=self._family)
            with progress.step(PhaseName.CONNECT):
                stream = ClearStream(await dial(addresses, self._ways.connector), progress)
                progress.dialling_proxy = False
                if self._tunnel is not None and for_host is not None:
                    # Until the proxy has connected, there is no connection to the host.
                    await self._tunnelled(stream, self._tunnel, *for_host)
        except BaseException:
            progress.has_route = self._ways.has_route()
            raise
        return stream

    @property
    def _family(self) -> socket.AddressFamily | None:
        """The family that was asked for says nothing of the way to a proxy."""
        return self._ways.family if self._progress.proxy is None else None

    async def _tunnelled(self, stream: ClearStream, proxy: Proxy, host: str, port: int) -> None:
        try:
            await open_tunnel(stream, proxy, host, port)
        except BaseException:
            await stream.aclose()
            raise
        self._progress.start_hearing_the_host(host, port)
