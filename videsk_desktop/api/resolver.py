"""Names to addresses, asked of the system aside from the loop."""

import socket
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import Any

from videsk_desktop.aside import ask_aside

_HIGHEST_PORT = 65_535


class NoAddressOfFamilyError(socket.gaierror):
    """The name has addresses, but none of the family that was asked for."""


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


async def resolve(
    host: str, port: int, look_up: LookUp = look_up, *, family: socket.AddressFamily | None = None
) -> Sequence[Address]:
    """Return the addresses of ``host``, at least one, only those of ``family`` if given. Raises socket.gaierror."""
    found = await _all_addresses(host, port, look_up)
    if not found:
        raise socket.gaierror(socket.EAI_NONAME, "no address")
    fitting = [address for address in found if family in (None, address.family)]
    if not fitting:
        raise NoAddressOfFamilyError(socket.EAI_NONAME, "no address of this family")
    return fitting


async def _all_addresses(host: str, port: int, look_up: LookUp) -> Sequence[Address]:
    if port > _HIGHEST_PORT:
        # getaddrinfo would take it modulo 65,536, and the key would go to another port than the one named.
        raise OverflowError
    with suppress(socket.gaierror, UnicodeError):
        return _numeric(host, port)
    try:
        return await ask_aside(partial(look_up, host, port))
    except UnicodeError:
        # A label too long for DNS, or empty (RFC 1035 section 2.3.4): no such name can exist.
        raise socket.gaierror(socket.EAI_NONAME, "no such name") from None


def _numeric(host: str, port: int) -> tuple[Address, ...]:
    return look_up(host, port, flags=socket.AI_NUMERICHOST)
