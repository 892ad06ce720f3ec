"""Names to addresses, in a thread of our own.

The loop's default executor is never used: quitting waits for it, and a hanging resolver cannot be stopped. This thread
is abandoned instead.
"""

import asyncio
import socket
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import Any

_HIGHEST_PORT = 65_535


@dataclass(frozen=True, slots=True)
class Address:
    """Where to connect: ``AF_INET`` or ``AF_INET6``, and what ``socket.connect`` takes for it."""

    family: int
    sockaddr: tuple[Any, ...]


LookUp = Callable[[str, int], Sequence[Address]]


def look_up(host: str, port: int, *, flags: int = 0) -> tuple[Address, ...]:
    """Ask the system's resolver; blocks for as long as that does. Raises ``socket.gaierror``."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=flags)
    return tuple(Address(family, sockaddr) for family, _, _, _, sockaddr in found)


async def resolve(host: str, port: int, look_up: LookUp = look_up) -> Sequence[Address]:
    """Return the addresses of ``host``, at least one. Raises ``socket.gaierror``."""
    if port > _HIGHEST_PORT:
        # getaddrinfo would take it modulo 65,536, and the key would go to another port than the one named.
        raise OverflowError
    with suppress(socket.gaierror, UnicodeError):
        return _numeric(host, port)
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[Sequence[Address]] = loop.create_future()

    def ask() -> None:
        try:
            settle = partial(_settle, answer, look_up(host, port))
        except Exception as error:  # noqa: BLE001 - whatever it is, it belongs to the one who waits
            settle = partial(_fail, answer, error)
        # The loop may be closed by now: nobody waits any more.
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(settle)

    threading.Thread(target=ask, name="videsk-resolver", daemon=True).start()
    try:
        found = await answer
    except UnicodeError:
        # A label too long for DNS, or empty (RFC 1035 section 2.3.4): no such name can exist.
        raise socket.gaierror(socket.EAI_NONAME, "no such name") from None
    if not found:
        raise socket.gaierror(socket.EAI_NONAME, "no address")
    return found


def _numeric(host: str, port: int) -> tuple[Address, ...]:
    return look_up(host, port, flags=socket.AI_NUMERICHOST)


def _settle(answer: asyncio.Future[Sequence[Address]], found: Sequence[Address]) -> None:
    if not answer.done():
        answer.set_result(found)


def _fail(answer: asyncio.Future[Sequence[Address]], error: Exception) -> None:
    if not answer.done():
        answer.set_exception(error)
