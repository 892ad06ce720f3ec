"""httpcore's way to the network, with resolving and connecting as steps of their own."""

from collections.abc import Iterable
from typing import Any

import httpcore

from videsk_desktop.api.dialling import Connector, dial
from videsk_desktop.api.progress import Progress
from videsk_desktop.api.resolver import LookUp, resolve
from videsk_desktop.api.streams import ClearStream
from videsk_desktop.core.exchange import PhaseName


class Backend(httpcore.AsyncNetworkBackend):
    """Connects for one request and tells its ``progress``. ``look_up`` and ``connector`` are the ways to the system."""

    def __init__(self, progress: Progress, look_up: LookUp, connector: Connector) -> None:
        self._progress = progress
        self._look_up = look_up
        self._connector = connector

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ARG002, ASYNC109 - one deadline bounds the whole exchange, in client
        local_address: str | None = None,  # noqa: ARG002 - the system chooses
        socket_options: Iterable[Any] | None = None,  # noqa: ARG002 - the connector knows them
    ) -> httpcore.AsyncNetworkStream:
        """Resolve ``host``, connect to it, and return the connection. Raises OSError."""
        self._progress.host, self._progress.port = host, port
        with self._progress.step(PhaseName.DNS):
            addresses = await resolve(host, port, self._look_up)
        with self._progress.step(PhaseName.CONNECT):
            connected = await dial(addresses, self._connector)
        return ClearStream(connected, self._progress)
