"""TLS: whom the client trusts, and what it says when it does not."""

import ssl
from datetime import UTC, datetime, timedelta

import pytest
import trustme

from tests.api.ways import SHORT_S, failed_step, over_tls, unreachable_app
from tests.servers import (
    abort,
    raw_server,
    serving,
    tls_context,
)
from videsk_desktop.api.transport import NetworkRoute
from videsk_desktop.core.exchange import PhaseName
from videsk_desktop.core.verdicts import Fault


async def test_an_unknown_authority_is_untrusted_and_named(ask):
    stranger = trustme.CA(organization_name="Zscaler Inc.")
    with serving(unreachable_app, tls=tls_context(stranger)) as site:
        exchange = await ask(site)
    assert (exchange.fault, failed_step(exchange)) == (Fault.CERTIFICATE_UNTRUSTED, PhaseName.TLS)
    assert "Zscaler" in exchange.facts["issuer"]
    assert exchange.facts["inspector"] == "Zscaler"
    assert exchange.facts["not_before"] < datetime.now(UTC).timestamp() < exchange.facts["not_after"]


@pytest.mark.parametrize(
    ("wrong", "fault"),
    [
        (((), (-20, -10)), Fault.CERTIFICATE_EXPIRED),
        (((), (10, 20)), Fault.CERTIFICATE_NOT_YET),
        ((("other.test",), (-1, 1)), Fault.CERTIFICATE_NAME),
        ((("127.0.0.2",), (-1, 1)), Fault.CERTIFICATE_NAME),
    ],
)
async def test_each_way_a_certificate_can_be_wrong_has_its_own_fault(ask, authority, trusting, wrong, fault):
    names, days = wrong
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
