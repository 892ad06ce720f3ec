"""What the tests of the way to a server share: where to go, by which route, and how far it got."""

import socket
from dataclasses import dataclass, replace

from videsk_desktop.api.backend import Ways
from videsk_desktop.api.resolver import Address
from videsk_desktop.api.transport import NetworkRoute
from videsk_desktop.core.exchange import Environment, EnvironmentKind, PhaseState

SHORT_S = 0.25
EMPTY_LIST = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]"


def via(look_up, *, proxies=None, extra_ca=None, has_route=lambda: True, **ways):
    """A route whose computer has a way out, whatever the one that runs the test has."""
    return NetworkRoute(proxies=proxies, extra_ca=extra_ca, ways=Ways(look_up, has_route=has_route, **ways))


def failed_step(exchange):
    assert exchange.phases[-1].state is PhaseState.FAILED
    return exchange.phases[-1].name


@dataclass(frozen=True, slots=True)
class Named:
    """A site that only an injected resolver or connector leads to."""

    base_url: str = "http://api.videsk.test"

    @property
    def environment(self):
        return Environment(EnvironmentKind.CUSTOM, "Test", self.base_url)


def over_tls(site):
    return replace(site, scheme="https")


def inet(site):
    return Address(socket.AF_INET, (site.host, site.port))


def one_address(host, port):
    return (Address(socket.AF_INET, ("127.0.0.1", port)),)


async def unreachable_app(scope, receive, send):
    raise AssertionError("no request should have come")
