"""Which way leads to Videsk, tried without any key."""

import asyncio
import json
import socket

import pytest

from tests.api.ways import Named
from tests.faults.forward_proxy import ForwardProxy
from tests.faults.spelling import api_error, html
from tests.servers import closed_port, raw_server, request_head, stalling
from videsk_desktop.api.backend import Ways
from videsk_desktop.api.client import asgi_client
from videsk_desktop.api.in_process import InProcessRoute
from videsk_desktop.api.ladder import climb, reach
from videsk_desktop.api.proxies import ProxyChoice
from videsk_desktop.api.resolver import Address
from videsk_desktop.core.exchange import PRACTICE
from videsk_desktop.core.verdicts import Fault, Verdict
from videsk_desktop.core.ways import Way, WayState
from videsk_desktop.practice.app import create_app

NO_KEY = api_error(401, "Authorization header with valid JWT is required.")
SITE = Named("http://api.videsk.test")


@pytest.fixture(autouse=True)
def bare_surroundings(monkeypatch):
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def saying(answer, heard):
    async def handler(reader, writer):
        heard.append(await request_head(reader))
        writer.write(answer)
        await writer.drain()

    return handler


def leading(v4=None, v6=None):
    """Ways on which the host has the addresses of these loopback ports."""

    def look_up(host, port):
        found = []
        if v6 is not None:
            found.append(Address(socket.AF_INET6, ("::1", v6, 0, 0)))
        if v4 is not None:
            found.append(Address(socket.AF_INET, ("127.0.0.1", v4)))
        return found

    return Ways(look_up=look_up, has_route=lambda: True)


def states(rungs):
    return {rung.way: rung.state for rung in rungs}


def closed_port_of_ipv6():
    """A port of ::1 on which nobody listens."""
    holder = socket.socket(socket.AF_INET6)
    try:
        holder.bind(("::1", 0))
    except OSError:
        holder.close()
        pytest.skip("this computer has no IPv6")
    return holder


async def test_videsk_is_reached_when_it_refuses_a_request_without_a_key():
    heard = []
    async with raw_server(saying(NO_KEY, heard)) as site:
        found = await reach(site.environment)
    assert found.reached
    assert found.answer.verdict is Verdict.NO_VALID_JWT
    assert b"authorization" not in heard[0].lower()


@pytest.mark.parametrize(
    "answer", [html(200, "Sign in"), html(403, "Blocked"), html(502, "Bad Gateway"), b"SSH-2.0\r\n"]
)
async def test_another_that_answers_is_not_videsk_reached(answer):
    async with raw_server(saying(answer, [])) as site:
        assert not (await reach(site.environment)).reached


async def test_videsk_is_reached_when_it_is_in_trouble_itself():
    async with raw_server(saying(api_error(500, "boom"), [])) as site:
        assert (await reach(site.environment)).reached


async def test_a_computer_that_cannot_reach_it_says_why():
    with closed_port() as site:
        found = await reach(site.environment)
    assert not found.reached
    assert found.exchange.fault is Fault.REFUSED


async def test_the_practice_api_is_always_reached():
    found = await reach(PRACTICE, route=InProcessRoute(create_app()))
    assert found.reached
    expected = await asgi_client(create_app()).get(None)
    assert json.loads(found.exchange.body) == json.loads(expected.body)


async def test_the_family_that_works_is_told_from_the_one_that_does_not():
    heard = []
    with closed_port_of_ipv6() as nowhere:
        async with raw_server(saying(NO_KEY, heard)) as site:
            ways = leading(v4=site.port, v6=nowhere.getsockname()[1])
            rungs = await climb(SITE.environment, ways=ways)
    assert states(rungs) == {
        Way.DIRECT_IPV4: WayState.WORKED,
        Way.DIRECT_IPV6: WayState.FAILED,
        Way.SYSTEM_PROXY: WayState.NOT_THERE,
    }
    assert rungs[1].reach.exchange.fault is Fault.REFUSED
    assert len(heard) == 1
    assert b"authorization" not in heard[0].lower()


async def test_a_family_without_an_address_is_not_there_rather_than_failed():
    async with raw_server(saying(NO_KEY, [])) as site:
        rungs = await climb(SITE.environment, ways=leading(v4=site.port))
        literal = await climb(site.environment, ways=leading())
    for found in (rungs, literal):
        assert states(found)[Way.DIRECT_IPV4] is WayState.WORKED
        assert states(found)[Way.DIRECT_IPV6] is WayState.NOT_THERE
    assert rungs[1].reach is None


async def test_a_name_that_nobody_knows_fails_on_both_direct_ways():
    def look_up(host, port):
        raise socket.gaierror(socket.EAI_NONAME, "no")

    rungs = await climb(SITE.environment, ways=Ways(look_up=look_up, has_route=lambda: True))
    assert [rung.state for rung in rungs[:2]] == [WayState.FAILED, WayState.FAILED]
    assert rungs[0].reach.exchange.fault is Fault.DNS_NOT_FOUND


async def test_the_systems_proxy_and_the_named_one_are_tried_beside_going_straight(monkeypatch):
    with closed_port() as nowhere:
        async with (
            raw_server(saying(NO_KEY, [])) as site,
            raw_server(ForwardProxy(site.port)) as working,
            raw_server(stalling(html(407, "Sign in"))) as refusing,
        ):
            monkeypatch.setenv("http_proxy", working.base_url)
            # The proxy's own address is of another family than the one tried; that is no matter.
            ways = leading(v4=nowhere.port)
            rungs = await climb(SITE.environment, ways=ways, proxies=ProxyChoice.manual(refusing.base_url))
    assert states(rungs) == {
        Way.DIRECT_IPV4: WayState.FAILED,
        Way.DIRECT_IPV6: WayState.NOT_THERE,
        Way.SYSTEM_PROXY: WayState.WORKED,
        Way.MANUAL_PROXY: WayState.FAILED,
    }
    assert rungs[3].reach.exchange.fault is Fault.PROXY_AUTH


async def test_a_proxy_of_the_system_that_is_not_supported_fails(monkeypatch):
    monkeypatch.setenv("all_proxy", "socks5://proxy.company:1080")
    rungs = await climb(SITE.environment, ways=leading())
    assert states(rungs)[Way.SYSTEM_PROXY] is WayState.FAILED
    assert rungs[2].reach.exchange.facts["proxy_kind"] == "socks5"


async def test_the_ways_are_tried_side_by_side_and_end_together():
    both = asyncio.Barrier(2)

    async def handler(reader, writer):
        await request_head(reader)
        await both.wait()
        climbing.cancel()
        await reader.read()

    async with raw_server(handler) as site, raw_server(ForwardProxy(site.port)) as proxy:
        ways, proxies = leading(v4=site.port), ProxyChoice.manual(proxy.base_url)
        climbing = asyncio.create_task(climb(SITE.environment, ways=ways, proxies=proxies, deadline_s=30))
        with pytest.raises(asyncio.CancelledError):
            await climbing
        assert not [task for task in asyncio.all_tasks() if task.get_name().startswith("ladder")]
