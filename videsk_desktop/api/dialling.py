"""Addresses to one connected socket: tried in turn, the next one starting when the last has been silent for a while."""

import asyncio
import errno
import socket
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from itertools import zip_longest

from videsk_desktop.api.resolver import Address

Connector = Callable[[Address], Awaitable[socket.socket]]

# RFC 8305 section 5, "Connection Attempt Delay".
_HEAD_START_S = 0.25

# Says more about this computer than about the way to the server.
_UNTELLING = frozenset({errno.ENETUNREACH, errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT})


async def connect(address: Address) -> socket.socket:
    """Return a non-blocking socket connected to ``address``. Raises OSError."""
    sock = socket.socket(address.family, socket.SOCK_STREAM)
    try:
        sock.settimeout(0)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        await asyncio.get_running_loop().sock_connect(sock, address.sockaddr)
    except BaseException:
        sock.close()
        raise
    return sock


async def dial(addresses: Sequence[Address], connector: Connector = connect) -> socket.socket:
    """Return the first socket that connects; the other attempts are ended before this returns.

    Raises the most telling OSError when none does.
    """
    waiting = deque(_alternated(addresses))
    attempts: set[asyncio.Task[socket.socket]] = set()
    errors: list[Exception] = []
    winner: socket.socket | None = None
    try:
        while winner is None and (waiting or attempts):
            if waiting:
                attempts.add(asyncio.ensure_future(connector(waiting.popleft())))
            head_start = _HEAD_START_S if waiting else None
            done, _ = await asyncio.wait(attempts, timeout=head_start, return_when=asyncio.FIRST_COMPLETED)
            for attempt in done:
                error = attempt.exception()
                if isinstance(error, Exception):
                    errors.append(error)
                    attempts.discard(attempt)
                elif winner is None:
                    winner = attempt.result()
                    attempts.discard(attempt)
        await _end(attempts)
    except BaseException:
        if winner is not None:
            winner.close()
        await _end(attempts)
        raise
    if winner is None:
        raise _most_telling(errors)
    return winner


def _alternated(addresses: Sequence[Address]) -> list[Address]:
    """Alternate the families (RFC 8305 section 4), so that a dead IPv6 costs one head start, not one per address."""
    first = [address for address in addresses if address.family == addresses[0].family]
    other = [address for address in addresses if address.family != addresses[0].family]
    return [address for pair in zip_longest(first, other) for address in pair if address is not None]


async def _end(attempts: set[asyncio.Task[socket.socket]]) -> None:
    for attempt in attempts:
        attempt.cancel()
    for outcome in await asyncio.gather(*attempts, return_exceptions=True):
        if isinstance(outcome, socket.socket):
            outcome.close()


def _most_telling(errors: Sequence[Exception]) -> Exception:
    telling = [error for error in errors if not (isinstance(error, OSError) and error.errno in _UNTELLING)]
    return [*telling, *errors][0]
