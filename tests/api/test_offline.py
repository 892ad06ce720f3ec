"""Offline is told from a name that cannot be found, and from a host that cannot be reached."""

import errno
import socket

import pytest

from tests.api.ways import Named, one_address, via
from tests.servers import closed_port
from videsk_desktop.api import routing
from videsk_desktop.api.proxies import ProxyChoice
from videsk_desktop.api.routing import has_route
from videsk_desktop.core.verdicts import Fault

NAMED = Named()


def failing(code):
    def look_up(host, port):
        raise socket.gaierror(code, "no")

    return look_up


# Linux says "again" without a network, Windows and macOS "no such name".
@pytest.mark.parametrize("code", [socket.EAI_AGAIN, socket.EAI_FAIL, socket.EAI_NONAME])
async def test_a_name_that_is_not_found_without_any_way_out_means_offline(ask, code):
    exchange = await ask(NAMED, route=via(failing(code), has_route=lambda: False))
    assert exchange.fault is Fault.OFFLINE
    assert exchange.facts["errno"].startswith("EAI_")
    assert exchange.facts["host"] == "api.videsk.test"


@pytest.mark.parametrize("code", [errno.ENETUNREACH, errno.EHOSTUNREACH])
async def test_an_address_that_is_not_reached_without_any_way_out_means_offline(ask, code):
    async def connector(address):
        raise OSError(code, "no")

    exchange = await ask(NAMED, route=via(one_address, connector=connector, has_route=lambda: False))
    assert exchange.fault is Fault.OFFLINE
    assert exchange.facts["errno"] == errno.errorcode[code]


async def test_what_answers_without_a_way_out_is_not_offline(ask):
    with closed_port() as site:
        exchange = await ask(site, route=via(one_address, has_route=lambda: False))
    assert exchange.fault is Fault.REFUSED


async def test_a_proxy_that_is_not_found_is_offline_only_without_any_way_out(ask):
    proxies = ProxyChoice.manual("proxy.company:3128")
    site = Named("https://api.videsk.test")
    for way_out, fault in ((True, Fault.PROXY_UNREACHABLE), (False, Fault.OFFLINE)):
        route = via(failing(socket.EAI_AGAIN), proxies=proxies, has_route=lambda way_out=way_out: way_out)
        exchange = await ask(site, route=route)
        assert exchange.fault is fault
        assert exchange.facts["proxy"] == "proxy.company:3128"


async def test_whether_there_is_a_way_out_is_only_asked_after_a_failure(ask):
    asked = []

    with closed_port() as site:
        await ask(site, route=via(one_address, has_route=lambda: asked.append(1) or True))
    assert asked == [1]


@pytest.mark.parametrize(
    ("codes", "found"),
    [
        ((None, None), True),
        ((errno.ENETUNREACH, None), True),
        ((errno.ENETUNREACH, errno.EAFNOSUPPORT), False),
        ((errno.EHOSTUNREACH, errno.EADDRNOTAVAIL), False),
        ((errno.ENETUNREACH, errno.EPERM), True),
    ],
)
def test_one_family_with_a_route_is_a_way_out_and_nothing_is_sent(monkeypatch, codes, found):
    made = dict(zip((socket.AF_INET, socket.AF_INET6), codes, strict=True))

    class Deaf:
        def __init__(self, family, kind):
            assert kind == socket.SOCK_DGRAM
            self.family = family

        def __enter__(self):
            return self

        def __exit__(self, *_):
            pass

        def connect(self, address):
            if made[self.family] is not None:
                raise OSError(made[self.family], "no")

    monkeypatch.setattr(routing.socket, "socket", Deaf)
    assert has_route() is found
