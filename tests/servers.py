"""Servers on loopback for tests: real ASGI ones in a thread, raw ones in the test's own loop, and ports that misbehave.

``serving`` works for tests with and without a loop, and for subprocesses. All sockets are bound before anything
waits, so nobody has to wait for a server to be up.
"""

import asyncio
import socket
import ssl
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import trustme
import uvicorn

from videsk_desktop.core.exchange import Environment, EnvironmentKind

Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
AsgiApp = Callable[[Any, Any, Any], Awaitable[None]]

LOOPBACK = "127.0.0.1"


@dataclass(frozen=True, slots=True)
class Site:
    port: int
    scheme: str = "http"
    host: str = LOOPBACK

    @property
    def base_url(self) -> str:
        return f"{self.scheme}://{self.host}:{self.port}"

    @property
    def environment(self) -> Environment:
        return Environment(EnvironmentKind.CUSTOM, "Test", self.base_url)


def tls_context(
    authority: trustme.CA,
    *names: str,
    not_before: datetime | None = None,
    not_after: datetime | None = None,
) -> ssl.SSLContext:
    """A server's context with a certificate for ``names`` (default: loopback's) signed by ``authority``."""
    certificate = authority.issue_cert(*(names or (LOOPBACK, "localhost")), not_before=not_before, not_after=not_after)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


@contextmanager
def serving(app: AsgiApp, *, tls: ssl.SSLContext | None = None) -> Iterator[Site]:
    """A real uvicorn server around an ASGI app, in a thread."""
    listener = _listener()
    config = uvicorn.Config(app, lifespan="off", ws="none", log_config=None, timeout_graceful_shutdown=1)
    config.load()
    config.ssl = tls
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, name="uvicorn", daemon=True)
    thread.start()
    try:
        yield Site(listener.getsockname()[1], "https" if tls else "http")
    finally:
        server.should_exit = True
        thread.join(timeout=10)
        listener.close()


@asynccontextmanager
async def raw_server(handler: Handler, *, tls: ssl.SSLContext | None = None) -> AsyncIterator[Site]:
    """A server that does with each connection what ``handler`` says, ended with the block."""
    running: set[asyncio.Task[None]] = set()

    async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        running.add(task)
        try:
            await handler(reader, writer)
        except (ConnectionError, ssl.SSLError, asyncio.IncompleteReadError, asyncio.CancelledError):
            return
        finally:
            running.discard(task)
            writer.close()
            with suppress(ConnectionError, ssl.SSLError, TimeoutError, asyncio.CancelledError):
                await writer.wait_closed()

    # A client that gives up in the middle of a handshake is what these tests are about, not worth a minute's wait.
    patience = {"ssl_handshake_timeout": 1, "ssl_shutdown_timeout": 0.1} if tls else {}
    server = await asyncio.start_server(accept, sock=_listener(), ssl=tls, **patience)
    try:
        yield Site(server.sockets[0].getsockname()[1], "https" if tls else "http")
    finally:
        server.close()
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)


async def request_head(reader: asyncio.StreamReader) -> bytes:
    """Read a request up to the blank line."""
    return await reader.readuntil(b"\r\n\r\n")


def saying(answer: bytes) -> Handler:
    """Hear the request, send ``answer``, close."""

    async def handler(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await request_head(reader)
        writer.write(answer)
        await writer.drain()

    return handler


def stalling(answer: bytes = b"") -> Handler:
    """Hear the request, send ``answer``, then say nothing more and keep the connection."""

    async def handler(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await request_head(reader)
        writer.write(answer)
        await writer.drain()
        await reader.read()

    return handler


def abort(writer: asyncio.StreamWriter) -> None:
    """Close with a reset instead of a farewell."""
    connection = writer.get_extra_info("socket")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")
    writer.transport.abort()


@contextmanager
def closed_port() -> Iterator[Site]:
    """A port of loopback on which nobody listens, kept from others meanwhile."""
    with socket.socket() as holder:
        holder.bind((LOOPBACK, 0))
        yield Site(holder.getsockname()[1])


@contextmanager
def full_backlog() -> Iterator[Site]:
    """A port that answers no further connection, as behind a firewall that drops packets."""
    callers = [socket.socket() for _ in range(4)]
    with _listener(backlog=0) as listener:
        for caller in callers:
            caller.setblocking(False)
            caller.connect_ex(listener.getsockname())
        try:
            yield Site(listener.getsockname()[1])
        finally:
            for caller in callers:
                caller.close()


def _listener(*, backlog: int = 128) -> socket.socket:
    # Named, so that asyncio turns Nagle's delay off: it looks at the protocol.
    listener = socket.socket(proto=socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind((LOOPBACK, 0))
    listener.listen(backlog)
    return listener
