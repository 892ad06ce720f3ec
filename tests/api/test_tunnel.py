"""The way through a proxy: what it is told, what it says instead, and which step that belongs to."""

import asyncio
import gc
import logging

import pytest

from tests.api.secret import SECRET
from tests.api.ways import Named, via
from tests.faults.forward_proxy import ForwardProxy
from tests.faults.spelling import html
from tests.servers import raw_server, request_head, saying, stalling, tls_context
from videsk_desktop.api import tunnel
from videsk_desktop.api.proxies import Login, ProxyChoice
from videsk_desktop.api.resolver import look_up
from videsk_desktop.api.transport import NetworkRoute
from videsk_desktop.api.tunnel import USER_AGENT
from videsk_desktop.core.exchange import PhaseName, PhaseState
from videsk_desktop.core.verdicts import Fault

HOST = "api.videsk.test"
SECURE, IN_CLEAR = Named(f"https://{HOST}"), Named(f"http://{HOST}")
LOGIN = Login("agent", "p4ss-word")


@pytest.fixture
def going_through(authority, tmp_path):
    """A route through a proxy, trusting the test authority."""
    pem = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(pem))

    def going_through(proxy, login=None):
        return NetworkRoute(proxies=ProxyChoice.manual(proxy.base_url, login), extra_ca=pem)

    return going_through


def echoing(heard):
    async def handler(reader, writer):
        heard.append(await request_head(reader))
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]")

    return handler


async def test_the_proxy_is_told_the_host_and_the_key_passes_through_sealed(ask, authority, going_through):
    heard = []
    async with raw_server(echoing(heard), tls=tls_context(authority, HOST)) as site:
        proxy = ForwardProxy(site.port, login="agent:p4ss-word")
        async with raw_server(proxy) as entrance:
            exchange = await ask(SECURE, route=going_through(entrance, LOGIN))
    assert (exchange.status, exchange.body) == (200, b"[]")
    assert proxy.log == [
        f"CONNECT {HOST}:443 HTTP/1.1\r\nHost: {HOST}:443\r\nUser-Agent: {USER_AGENT}\r\n"
        "Proxy-Authorization: Basic YWdlbnQ6cDRzcy13b3Jk\r\n\r\n".encode()
    ]
    assert f"Authorization: Bearer {SECRET}".encode() in heard[0]
    assert b"Proxy-Authorization" not in heard[0]
    assert f"Host: {HOST}\r\n".encode() in heard[0]


async def test_a_request_in_clear_is_handed_over_with_its_whole_address(ask, going_through):
    heard = []
    async with raw_server(echoing(heard)) as site:
        proxy = ForwardProxy(site.port, login="agent:p4ss-word")
        async with raw_server(proxy) as entrance:
            route = going_through(entrance, LOGIN)
            exchange = await ask(IN_CLEAR, route=route, path="/services", query={"$limit": 2})
    assert exchange.status == 200
    assert heard[0].startswith(f"GET http://{HOST}/services?%24limit=2 HTTP/1.1\r\n".encode())
    assert f"Host: {HOST}\r\n".encode() in heard[0]


async def test_connecting_through_the_proxy_belongs_to_the_step_of_connecting(ask, authority, going_through):
    async def slow(reader, writer):
        await asyncio.sleep(0.2)
        await proxy(reader, writer)

    async with raw_server(echoing([]), tls=tls_context(authority, HOST)) as site:
        proxy = ForwardProxy(site.port)
        async with raw_server(slow) as entrance:
            phases = []
            exchange = await ask(SECURE, route=going_through(entrance), on_phase=phases.append)
    assert [phase.name for phase in exchange.phases] == list(PhaseName)
    assert [phase.state for phase in phases] == [PhaseState.RUNNING, PhaseState.DONE] * len(PhaseName)
    took = {phase.name: phase.ms for phase in exchange.phases}
    assert took.pop(PhaseName.CONNECT) > 195
    assert max(took.values()) < 195


@pytest.mark.parametrize("site", [SECURE, IN_CLEAR])
async def test_what_a_proxy_says_of_a_missing_login_is_kept_as_evidence(ask, going_through, site):
    page = html(407, "Sign in", "Proxy-Authenticate: NTLM", 'Proxy-Authenticate: Basic realm="p4ss-word"', "Via: squid")
    async with raw_server(saying(page)) as proxy:
        exchange = await ask(site, route=going_through(proxy, LOGIN))
        assert exchange.facts["proxy"] == f"127.0.0.1:{proxy.port}"
    assert (exchange.fault, exchange.status) == (Fault.PROXY_AUTH, 407)
    assert exchange.header("via") == "squid"
    assert b"Sign in" in exchange.body
    assert exchange.facts["proxy_login"] == "basic, ntlm"
    assert "p4ss-word" not in repr(exchange.facts)


async def test_a_page_that_never_ends_is_not_waited_for(ask, going_through, monkeypatch):
    monkeypatch.setattr(tunnel, "_PATIENCE_S", 0.1)
    begun = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 9999\r\n\r\nBlocked because"
    async with raw_server(stalling(begun)) as proxy:
        exchange = await ask(SECURE, route=going_through(proxy))
    assert (exchange.fault, exchange.status, exchange.body) == (Fault.INTERMEDIARY, 403, b"Blocked because")
    assert exchange.elapsed_ms < 1000
    assert exchange.phases[-1].name is PhaseName.CONNECT
    assert exchange.phases[-1].state is PhaseState.FAILED


@pytest.mark.parametrize("site", [SECURE, IN_CLEAR])
async def test_no_error_of_a_proxy_with_a_login_tells_it(ask, going_through, caplog, site):
    caplog.set_level(logging.DEBUG)
    for name in ("httpcore", "httpcore.proxy", "httpcore.http11", "httpcore.connection", "asyncio"):
        caplog.set_level(logging.DEBUG, name)
    for answer in (b"HTTP/1.1 407 p4ss-word\r\nContent-Length: 0\r\n\r\n", b"HTTP/1.1 p4ss-word\r\n\r\n", b""):
        async with raw_server(saying(answer)) as proxy:
            exchange = await ask(site, route=going_through(proxy, LOGIN))
        assert exchange.fault is not None
        for text in ("p4ss-word", "YWdlbnQ6cDRzcy13b3Jk"):
            assert text not in repr(exchange) + caplog.text


async def test_inside_the_tunnel_a_babbling_host_is_still_told_from_http(ask, authority, going_through):
    async with (
        raw_server(stalling(b"SSH-2.0-x\r\n"), tls=tls_context(authority, HOST)) as site,
        raw_server(ForwardProxy(site.port)) as proxy,
    ):
        exchange = await ask(SECURE, route=going_through(proxy))
    assert (exchange.fault, exchange.facts["phase"]) == (Fault.INTERMEDIARY, "answer")
    assert exchange.facts["host"] == HOST


async def test_an_ipv6_address_stands_in_brackets_in_a_tunnel(ask, going_through):
    heard = []

    async def handler(reader, writer):
        heard.append(await request_head(reader))

    async with raw_server(handler) as proxy:
        await ask(Named("https://[2001:db8::7]:8443"), route=going_through(proxy))
    assert heard[0].startswith(b"CONNECT [2001:db8::7]:8443 HTTP/1.1\r\nHost: [2001:db8::7]:8443\r\n")


async def test_the_name_of_the_host_is_the_proxys_to_resolve(ask, authority):
    asked = []

    def recording(host, port):
        asked.append(host)
        return look_up("127.0.0.1", port)

    async with raw_server(saying(html(403, "no"))) as entrance:
        route = via(recording, proxies=ProxyChoice.manual(f"proxy.company:{entrance.port}"))
        exchange = await ask(SECURE, route=route)
    assert asked == ["proxy.company"]
    assert exchange.status == 403


async def test_a_check_given_up_while_the_proxy_connects_leaves_nothing_behind(ask, going_through):
    reached = asyncio.Event()

    async def handler(reader, writer):
        await request_head(reader)
        reached.set()
        await reader.read()

    async with raw_server(handler) as proxy:
        check = asyncio.create_task(ask(SECURE, route=going_through(proxy)))
        await reached.wait()
        check.cancel()
        with pytest.raises(asyncio.CancelledError):
            await check
    assert [task for task in asyncio.all_tasks() if "accept" not in repr(task.get_coro())] == [asyncio.current_task()]
    gc.collect()
