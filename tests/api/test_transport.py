"""How far a request gets, and what is said when it gets no further."""

import asyncio
import errno
import socket
import ssl
import threading
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest
import trustme

from tests.servers import (
    abort,
    closed_port,
    full_backlog,
    raw_server,
    request_head,
    saying,
    serving,
    stalling,
    tls_context,
)
from videsk_desktop.api.dialling import connect
from videsk_desktop.api.resolver import Address
from videsk_desktop.api.transport import NetworkRoute
from videsk_desktop.core.exchange import Environment, EnvironmentKind, PhaseName, PhaseState
from videsk_desktop.core.verdicts import Fault

SHORT_S = 0.25
EMPTY_LIST = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]"


def via(look_up, **ways):
    return NetworkRoute(look_up=look_up, **ways)


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


@pytest.fixture
def named():
    return Named()


def over_tls(site):
    return replace(site, scheme="https")


def inet(site):
    return Address(socket.AF_INET, (site.host, site.port))


def one_address(host, port):
    return (Address(socket.AF_INET, ("127.0.0.1", port)),)


async def unreachable_app(scope, receive, send):
    raise AssertionError("no request should have come")


# Names.


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


# Connecting.


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
        (errno.ENETUNREACH, Fault.OFFLINE),
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


# TLS.


async def test_an_unknown_authority_is_untrusted_and_named(ask):
    stranger = trustme.CA(organization_name="Zscaler Inc.")
    with serving(unreachable_app, tls=tls_context(stranger)) as site:
        exchange = await ask(site)
    assert (exchange.fault, failed_step(exchange)) == (Fault.CERTIFICATE_UNTRUSTED, PhaseName.TLS)
    assert "Zscaler" in exchange.facts["issuer"]
    assert exchange.facts["inspector"] == "Zscaler"
    assert exchange.facts["not_before"] < datetime.now(UTC).timestamp() < exchange.facts["not_after"]


@pytest.mark.parametrize(
    ("names", "days", "fault"),
    [
        ((), (-20, -10), Fault.CERTIFICATE_EXPIRED),
        ((), (10, 20), Fault.CERTIFICATE_NOT_YET),
        (("other.test",), (-1, 1), Fault.CERTIFICATE_NAME),
        (("127.0.0.2",), (-1, 1), Fault.CERTIFICATE_NAME),
    ],
)
async def test_each_way_a_certificate_can_be_wrong_has_its_own_fault(ask, authority, trusting, names, days, fault):
    first, last = (datetime.now(UTC) + timedelta(days=day) for day in days)
    context = tls_context(authority, *names, not_before=first, not_after=last)
    with serving(unreachable_app, tls=context) as site:
        exchange = await ask(site, route=trusting)
    assert exchange.fault is fault
    assert exchange.facts["host"] == "127.0.0.1"
    assert exchange.facts["not_after"] == int(last.timestamp())
    assert "Test Authority" in exchange.facts["issuer"]
    assert "inspector" not in exchange.facts


async def test_nothing_of_the_request_is_sent_over_an_untrusted_connection(ask):
    heard = bytearray()

    async def handler(reader, writer):
        heard.extend(await reader.read())

    async with raw_server(handler, tls=tls_context(trustme.CA())) as site:
        assert (await ask(site)).fault is Fault.CERTIFICATE_UNTRUSTED
    assert heard == b""


@pytest.mark.parametrize("banner", [b"220 mail.test ESMTP\r\n", b"HTTP/1.1 400 Bad Request\r\n\r\n", b"x"])
async def test_plain_text_where_tls_was_expected_is_not_tls(ask, banner):
    async def handler(reader, writer):
        writer.write(banner)
        await reader.read()

    async with raw_server(handler) as site:
        exchange = await ask(over_tls(site))
    assert (exchange.fault, failed_step(exchange)) == (Fault.NOT_TLS, PhaseName.TLS)


async def test_a_plain_http_server_on_a_tls_address_is_not_tls(ask):
    with serving(unreachable_app) as site:
        assert (await ask(over_tls(site))).fault is Fault.NOT_TLS


async def test_a_handshake_refused_with_an_alert_is_a_tls_handshake_fault(ask):
    async def handler(reader, writer):
        await reader.read(100)
        # RFC 8446 section 6: alert, TLS 1.2, two bytes, fatal, handshake_failure.
        writer.write(bytes([21, 3, 3, 0, 2, 2, 40]))
        await reader.read()

    async with raw_server(handler) as site:
        exchange = await ask(over_tls(site))
    assert (exchange.fault, failed_step(exchange)) == (Fault.TLS_HANDSHAKE, PhaseName.TLS)
    assert "ALERT" in exchange.facts["reason"]


@pytest.mark.parametrize("farewell", [abort, lambda writer: writer.close()], ids=["reset", "closed"])
async def test_a_connection_that_ends_in_the_handshake_was_reset(ask, farewell):
    async def handler(reader, writer):
        await reader.read(100)
        farewell(writer)

    async with raw_server(handler) as site:
        exchange = await ask(over_tls(site))
    assert (exchange.fault, failed_step(exchange)) == (Fault.RESET, PhaseName.TLS)


async def test_silence_in_the_handshake_runs_into_its_deadline(ask):
    async def handler(reader, writer):
        await reader.read()

    async with raw_server(handler) as site:
        exchange = await ask(over_tls(site), deadline_s=SHORT_S)
    assert (exchange.fault, failed_step(exchange)) == (Fault.TIMEOUT_TLS, PhaseName.TLS)


def test_no_route_can_be_made_that_trusts_without_checking():
    trust = NetworkRoute()._trust
    assert trust.verify_mode is ssl.CERT_REQUIRED
    assert trust.check_hostname


def test_a_file_that_holds_no_authority_is_refused_at_once(tmp_path):
    empty = tmp_path / "ca.pem"
    with pytest.raises(OSError, match="No such file"):
        NetworkRoute(extra_ca=empty)
    empty.write_text("not a certificate")
    with pytest.raises(ssl.SSLError):
        NetworkRoute(extra_ca=empty)


# The answer.


@pytest.mark.parametrize("farewell", [abort, lambda writer: writer.close()], ids=["reset", "closed"])
async def test_a_connection_that_ends_before_an_answer_was_reset(ask, farewell):
    async def handler(reader, writer):
        await request_head(reader)
        farewell(writer)

    async with raw_server(handler) as site:
        exchange = await ask(site)
    assert (exchange.fault, failed_step(exchange)) == (Fault.RESET, PhaseName.ANSWER)


async def test_an_answer_given_before_the_request_was_heard_still_counts(ask):
    async def handler(reader, writer):
        writer.write(EMPTY_LIST)

    async with raw_server(handler) as site:
        assert (await ask(site)).status == 200


async def test_silence_after_the_request_runs_into_the_deadline_of_the_first_byte(ask):
    async with raw_server(stalling()) as site:
        exchange = await ask(site, deadline_s=SHORT_S)
    assert (exchange.fault, failed_step(exchange)) == (Fault.TIMEOUT_FIRST_BYTE, PhaseName.ANSWER)
    assert exchange.facts["bytes"] == 0


@pytest.mark.parametrize(
    "answer",
    [
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"ICY 200 OK\r\n\r\n",
        b"\x15\x03\x01\x00\x02\x02\x0a",
        b"HTTP/1.1 abc OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nno colon here\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n[]",
        b"HTTP/1.1 200 OK\r\nContent-Length: minus\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"a" * 120_000,
    ],
)
async def test_what_is_no_http_came_from_something_else(ask, answer):
    async with raw_server(stalling(answer)) as site:
        exchange = await ask(site)
    assert (exchange.fault, failed_step(exchange)) == (Fault.INTERMEDIARY, PhaseName.ANSWER)
    assert exchange.status is None


async def test_interim_answers_are_passed_over(ask):
    early = b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n"
    async with raw_server(saying(early + EMPTY_LIST)) as site:
        exchange = await ask(site)
    assert (exchange.status, exchange.body) == (200, b"[]")


async def test_an_answer_of_http_1_0_without_a_length_ends_with_the_connection(ask):
    async with raw_server(saying(b"HTTP/1.0 200 OK\r\n\r\n[]")) as site:
        exchange = await ask(site)
    assert (exchange.status, exchange.body, exchange.fault) == (200, b"[]", None)
