"""Whether this computer has any way out to a network: what tells "offline" from a name that cannot be found."""

import errno
import socket
from collections.abc import Callable

HasRoute = Callable[[], bool]

# Addresses for documentation (RFC 5737 and RFC 3849), which only a default route leads to.
_FAR_AWAY = ((socket.AF_INET, "198.51.100.1"), (socket.AF_INET6, "2001:db8::1"))

_NO_WAY = frozenset({errno.ENETUNREACH, errno.ENETDOWN, errno.EHOSTUNREACH, errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT})

# RFC 863, discard. A port must be named, and nothing is sent to it.
_ANY_PORT = 9


def has_route() -> bool:
    """Return whether the system would know where to send a packet for another network. Sends none, never blocks."""
    return any(_leads_out(family, address) for family, address in _FAR_AWAY)


def _leads_out(family: socket.AddressFamily, address: str) -> bool:
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as sock:
            # Connecting a datagram socket only chooses a route.
            sock.connect((address, _ANY_PORT))
    except OSError as error:
        return error.errno not in _NO_WAY
    return True
