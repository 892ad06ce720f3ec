"""A connected socket as httpcore wants it, in clear and through TLS, on the loop's own socket calls.

No transports and no background tasks: closing is immediate, and a cancelled read leaves nothing behind. The timeouts
that httpcore passes are not used: one deadline bounds the whole exchange, in ``client``.
"""

import asyncio
import errno
import socket
import ssl
from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

import httpcore

from videsk_desktop.api.certificates import peer_certificate
from videsk_desktop.api.progress import Progress
from videsk_desktop.core.exchange import PhaseName

_Result = TypeVar("_Result")

_READ_SIZE = 65_536
# Handed to HTTP at once. A server may chunk byte by byte, and what is handed over is taken apart without a pause, also
# after a cancel: 64 kB of such chunks took an eighth of a second.
_MOST_AT_ONCE = 16_384

# The content types of TLS records (RFC 8446 section 5.1): the first byte of anything a TLS server says.
_RECORD_TYPES = range(20, 25)

# The first bytes of any answer (RFC 9112 section 4).
_HTTP = b"HTTP/"


class NotTlsError(Exception):
    """The first byte of the answer to a TLS greeting begins no TLS record."""


class ClearStream(httpcore.AsyncNetworkStream):
    """A TCP connection."""

    def __init__(self, sock: socket.socket, progress: Progress) -> None:
        self._socket = sock
        self._progress = progress

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002, ASYNC109 - see above
        """Return what has come, nothing when the server has closed."""
        data = await asyncio.get_running_loop().sock_recv(self._socket, min(max_bytes, _MOST_AT_ONCE))
        return _heard(data, self._progress)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002, ASYNC109 - see above
        """Send all of ``buffer``."""
        if buffer:
            await _send(self._socket, buffer)

    async def aclose(self) -> None:
        """Close the connection at once."""
        self._socket.close()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ARG002, ASYNC109 - see above
    ) -> httpcore.AsyncNetworkStream:
        """Return the stream inside TLS; the connection is closed when that fails."""
        try:
            # truststore reads the system's store here, some 20 ms on Linux: not the server's time.
            stream = TlsStream(self._socket, ssl_context, server_hostname, self._progress)
            with self._progress.step(PhaseName.TLS):
                await stream.greet()
        except BaseException:
            self._socket.close()
            raise
        return stream

    def get_extra_info(self, info: str) -> Any:
        """Return None: httpcore asks only for what this stream has not."""
        del info


class TlsStream(httpcore.AsyncNetworkStream):
    """A TLS connection over a socket that it owns."""

    def __init__(
        self, sock: socket.socket, context: ssl.SSLContext, server_hostname: str | None, progress: Progress
    ) -> None:
        self._socket = sock
        self._progress = progress
        self._incoming = ssl.MemoryBIO()
        self._outgoing = ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._incoming, self._outgoing, server_hostname=server_hostname)
        self._heard = False

    async def greet(self) -> None:
        """Shake hands. Raises ssl.SSLError, NotTlsError or OSError."""
        try:
            await self._drive(self._tls.do_handshake)
        except ssl.SSLError:
            self._progress.certificate = peer_certificate(self._tls)
            raise

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002, ASYNC109 - see above
        """Return what has come, nothing when the server has closed, politely or not.

        Whether the answer was whole is for HTTP to say: many servers close without TLS's own farewell.
        """
        try:
            data = await self._drive(partial(self._tls.read, min(max_bytes, _MOST_AT_ONCE)))
        except (ssl.SSLZeroReturnError, ssl.SSLEOFError):
            data = b""
        return _heard(data, self._progress)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002, ASYNC109 - see above
        """Send all of ``buffer``."""
        rest = memoryview(buffer)
        while rest:
            rest = rest[await self._drive(partial(self._tls.write, rest)) :]

    async def aclose(self) -> None:
        """Close the connection at once."""
        self._socket.close()

    def get_extra_info(self, info: str) -> Any:
        """Return the TLS object, of which httpcore asks the protocol that was agreed on."""
        return self._tls if info == "ssl_object" else None

    async def _drive(self, action: Callable[[], _Result]) -> _Result:
        """Do something with TLS, carrying bytes to and from the socket until it is done."""
        while True:
            try:
                result = action()
            except ssl.SSLWantReadError:
                pass
            except ssl.SSLError:
                await self._flush_alert()
                raise
            else:
                await self._flush()
                return result
            # Outside the handler, so that an error of the network does not carry "want read" as its context.
            await self._flush()
            await self._feed()

    async def _feed(self) -> None:
        data = await asyncio.get_running_loop().sock_recv(self._socket, _READ_SIZE)
        if data and not self._heard and data[0] not in _RECORD_TYPES:
            raise NotTlsError
        self._heard = True
        if data:
            self._incoming.write(data)
        else:
            self._incoming.write_eof()

    async def _flush(self) -> None:
        if self._outgoing.pending:
            await _send(self._socket, self._outgoing.read())

    async def _flush_alert(self) -> None:
        """Tell the server why, if it still listens."""
        try:
            await self._flush()
        except httpcore.WriteError:
            return


def _heard(data: bytes, progress: Progress) -> bytes:
    """Count an answer's bytes, and refuse at once what begins like no HTTP: h11 would wait for a blank line."""
    begins_well = progress.received or data.startswith(_HTTP[: len(data)])
    progress.hear(data)
    if not begins_well:
        raise httpcore.RemoteProtocolError
    return data


async def _send(sock: socket.socket, data: bytes) -> None:
    try:
        await asyncio.get_running_loop().sock_sendall(sock, data)
    except OSError as error:
        # httpcore forgives a WriteError: a server may answer before it has heard everything.
        raise httpcore.WriteError(errno.errorcode.get(error.errno or 0, "")) from error
