"""Names and addresses: how far a request gets before anybody has answered."""

import asyncio
import errno
import socket
import threading

import pytest

from tests.api.ways import EMPTY_LIST, SHORT_S, Named, failed_step, inet, one_address, via
from tests.servers import (
    closed_port,
    full_backlog,
    raw_server,
    saying,
)
from videsk_desktop.api.dialling import connect
from videsk_desktop.api.resolver import Address
from videsk_desktop.core.exchange import PhaseName
from videsk_desktop.core.verdicts import Fault


@pytest.fixture
def named():
    return Named()


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        (socket.EAI_NONAME, Fault.DNS_NOT_FOUND),
        (socket.EAI_AGAIN, Fault.DNS_FAILING),
        (socket.EAI_FAIL, Fault.DNS_FAILING),
    ],
)
async def test_a_resolver_that_says_no_is_told_from_one_that_fails(ask, named, code, fault):
    def look_up(host, port):
        raise socket.gaierror(code, "no")

    exchange = await ask(named, route=via(look_up))
    assert exchange.fault is fault
    assert failed_step(exchange) is PhaseName.DNS
    assert exchange.facts["host"] == "api.videsk.test"
    assert exchange.facts["errno"].startswith("EAI_")


async def test_a_name_without_an_address_is_not_found(ask, named):
    assert (await ask(named, route=via(lambda host, port: ()))).fault is Fault.DNS_NOT_FOUND


async def test_a_resolver_that_says_nothing_is_given_up_at_the_deadline(ask, named):
    release = threading.Event()

    def look_up(host, port):
        release.wait(10)
        return ()

    exchange = await ask(named, route=via(look_up), deadline_s=SHORT_S)
    release.set()
    assert exchange.fault is Fault.DNS_FAILING
    assert exchange.facts["seconds"] == SHORT_S
    assert SHORT_S * 900 < exchange.elapsed_ms < SHORT_S * 1000 + 200


async def test_a_resolver_of_ours_never_uses_the_loops_executor(ask, named, monkeypatch):
    def forbidden(*_):
        raise AssertionError("the default executor was used")

    monkeypatch.setattr(asyncio.get_running_loop(), "run_in_executor", forbidden)
    async with raw_server(saying(EMPTY_LIST)) as site:
        route = via(lambda host, port: (Address(socket.AF_INET, (site.host, site.port)),))
        assert (await ask(named, route=route)).status == 200
        assert (await ask(site)).status == 200


async def test_a_label_too_long_for_dns_is_a_name_that_does_not_exist(ask):
    assert (await ask(Named(f"http://{'a' * 64}.test"))).fault is Fault.DNS_NOT_FOUND


async def test_a_closed_port_refuses(ask):
    with closed_port() as site:
        exchange = await ask(site)
        assert exchange.facts["port"] == site.port
    assert (exchange.fault, failed_step(exchange)) == (Fault.REFUSED, PhaseName.CONNECT)
    assert exchange.facts["errno"] == "ECONNREFUSED"
    assert (exchange.status, exchange.answered_ms) == (None, None)


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        (errno.ENETUNREACH, Fault.UNREACHABLE),
        (errno.ENETDOWN, Fault.OFFLINE),
        (errno.EHOSTUNREACH, Fault.UNREACHABLE),
        (errno.EACCES, Fault.UNREACHABLE),
        (errno.ECONNRESET, Fault.RESET),
        (errno.ETIMEDOUT, Fault.TIMEOUT_CONNECT),
        (errno.EMFILE, Fault.UNREACHABLE),
    ],
)
async def test_what_the_system_says_of_connecting_is_told_apart(ask, named, code, fault):
    async def connector(address):
        raise OSError(code, "no")

    exchange = await ask(named, route=via(one_address, connector=connector))
    assert (exchange.fault, failed_step(exchange)) == (fault, PhaseName.CONNECT)
    assert exchange.facts["errno"] == errno.errorcode[code]


async def test_a_port_that_drops_packets_runs_into_the_deadline_of_connecting(ask):
    with full_backlog() as site:
        exchange = await ask(site, deadline_s=SHORT_S)
    assert (exchange.fault, failed_step(exchange)) == (Fault.TIMEOUT_CONNECT, PhaseName.CONNECT)


async def test_the_second_address_is_tried_when_the_first_refuses(ask, named):
    with closed_port() as nowhere:
        async with raw_server(saying(EMPTY_LIST)) as site:
            route = via(lambda host, port: tuple(inet(each) for each in (nowhere, site)))
            exchange = await ask(named, route=route)
    assert exchange.status == 200


async def test_a_silent_first_address_does_not_hold_up_the_second(ask, named):
    with full_backlog() as silent:
        async with raw_server(saying(EMPTY_LIST)) as site:
            route = via(lambda host, port: tuple(inet(each) for each in (silent, site)))
            exchange = await ask(named, route=route, deadline_s=2)
    assert exchange.status == 200
    assert exchange.elapsed_ms < 1000


async def test_when_all_addresses_fail_the_most_telling_error_counts(ask, named):
    async def connector(address):
        code = errno.ENETUNREACH if address.family == socket.AF_INET6 else errno.ECONNREFUSED
        raise OSError(code, "no")

    def look_up(host, port):
        return (Address(socket.AF_INET6, ("::1", port, 0, 0)), *one_address(host, port))

    exchange = await ask(named, route=via(look_up, connector=connector))
    assert exchange.fault is Fault.REFUSED


async def test_of_two_addresses_that_both_answer_one_connection_is_closed_again(ask, named):
    opened = []
    both = asyncio.Event()

    async def connector(address):
        sock = await connect(address)
        opened.append(sock)
        if len(opened) == 2:
            both.set()
        await both.wait()
        return sock

    async with raw_server(saying(EMPTY_LIST)) as site:
        route = via(lambda host, port: (inet(site), inet(site)), connector=connector)
        exchange = await ask(named, route=route)
    assert exchange.status == 200
    assert [sock.fileno() for sock in opened] == [-1, -1]


async def test_ipv6_loopback_works_where_there_is_any(ask):
    with socket.socket(socket.AF_INET6) as listener:
        try:
            listener.bind(("::1", 0))
        except OSError:
            pytest.skip("this computer has no IPv6")
        port = listener.getsockname()[1]
    exchange = await ask(Named(f"http://[::1]:{port}"))
    assert exchange.fault is Fault.REFUSED
    assert exchange.facts["host"] == "::1"
