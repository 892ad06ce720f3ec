"""TLS: certificates that are wrong in each way, and servers that do not get through the handshake."""

import ssl
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import trustme

from tests.faults.authority import authority
from tests.faults.row import SHORT_S, Row, Target
from tests.faults.spelling import html, page
from tests.servers import abort, raw_server, saying, tls_context
from videsk_desktop.core.verdicts import AnsweredBy, Fault, Verdict

# Descriptions of alerts, RFC 8446 section 6.
_HANDSHAKE_FAILURE, _PROTOCOL_VERSION, _UNRECOGNIZED_NAME = 40, 70, 112


def _over_tls(context):
    """Serve a list of segments with the certificate that ``context`` makes."""

    @asynccontextmanager
    async def serve():
        async with raw_server(saying(page()), tls=context()) as site:
            yield Target(site.base_url)

    return serve


def _where_tls_is_expected(handler):
    @asynccontextmanager
    async def serve():
        async with raw_server(handler) as site:
            yield Target(replace(site, scheme="https").base_url)

    return serve


def _good_on_days(first, last):
    """A context whose certificate is good from ``first`` to ``last``, in days from today."""
    now = datetime.now(UTC)
    return tls_context(authority(), not_before=now + timedelta(days=first), not_after=now + timedelta(days=last))


def _without_its_intermediate():
    """As servers do whose administrator forgot half of the chain."""
    certificate = authority().create_child_ca().issue_cert("127.0.0.1")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with TemporaryDirectory() as folder:
        leaf, key = Path(folder, "leaf.pem"), Path(folder, "key.pem")
        certificate.cert_chain_pems[0].write_to_path(str(leaf))
        certificate.private_key_pem.write_to_path(str(key))
        context.load_cert_chain(leaf, key)
    return context


async def _wants_a_client_certificate(reader, writer):
    """Shake hands and say so, byte by byte: asyncio's server closes without sending the alert."""
    context = tls_context(authority())
    context.verify_mode = ssl.CERT_REQUIRED
    authority().configure_trust(context)
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    tls = context.wrap_bio(incoming, outgoing, server_side=True)
    while data := await reader.read(65_536):
        incoming.write(data)
        with suppress(ssl.SSLError):
            tls.do_handshake()
        writer.write(outgoing.read())


def _greeted_with(answer=b"", farewell=None):
    async def handler(reader, writer):
        await reader.read(100)
        writer.write(answer)
        if farewell is not None:
            farewell(writer)
        else:
            await reader.read()

    return _where_tls_is_expected(handler)


async def _speaks_first(reader, writer):
    writer.write(b"220 mail.company.test ESMTP\r\n")
    await reader.read()


async def _silent(reader, writer):
    await reader.read()


def _alerted(name, description):
    # TLS 1.2, two bytes long, fatal.
    alert = bytes([21, 3, 3, 0, 2, 2, description])
    return Row(name, Fault.TLS_HANDSHAKE, _greeted_with(alert), facts={"phase": "tls", "reason": ...})


def _wrong(name, fault, context, **facts):
    return Row(name, fault, _over_tls(context), facts={"phase": "tls", "issuer": ..., **facts})


CERTIFICATES = (
    Row("tls_good", Verdict.ACCEPTED, _over_tls(lambda: tls_context(authority())), AnsweredBy.VIDESK),
    _wrong("tls_expired", Fault.CERTIFICATE_EXPIRED, lambda: _good_on_days(-20, -10), not_after=...),
    _wrong("tls_not_yet", Fault.CERTIFICATE_NOT_YET, lambda: _good_on_days(10, 20), not_before=...),
    _wrong("tls_wrong_name", Fault.CERTIFICATE_NAME, lambda: tls_context(authority(), "other.test"), subject=...),
    _wrong("tls_wrong_address", Fault.CERTIFICATE_NAME, lambda: tls_context(authority(), "127.0.0.2")),
    _wrong("tls_untrusted", Fault.CERTIFICATE_UNTRUSTED, lambda: tls_context(trustme.CA())),
    _wrong("tls_chain_incomplete", Fault.CERTIFICATE_UNTRUSTED, _without_its_intermediate),
    _wrong(
        "tls_inspected",
        Fault.CERTIFICATE_UNTRUSTED,
        lambda: tls_context(trustme.CA(organization_name="Zscaler Inc.")),
        inspector="Zscaler",
    ),
)

HANDSHAKES = (
    Row("tls_plain_text", Fault.NOT_TLS, _where_tls_is_expected(_speaks_first), facts={"phase": "tls"}),
    Row("tls_plain_http", Fault.NOT_TLS, _greeted_with(html(400, "Bad Request")), facts={"phase": "tls"}),
    _alerted("tls_alert", _HANDSHAKE_FAILURE),
    _alerted("tls_old_version", _PROTOCOL_VERSION),
    _alerted("tls_name_unknown", _UNRECOGNIZED_NAME),
    Row("tls_nonsense_record", Fault.TLS_HANDSHAKE, _greeted_with(b"\x16\x03\x03\x00\x10" + b"\xff" * 16)),
    Row(
        "tls_wants_client_certificate",
        Fault.TLS_HANDSHAKE,
        _where_tls_is_expected(_wants_a_client_certificate),
        facts={"reason": ...},
    ),
    Row("tls_closed", Fault.RESET, _greeted_with(farewell=lambda writer: writer.close()), facts={"phase": "tls"}),
    Row("tls_reset", Fault.RESET, _greeted_with(farewell=abort), facts={"phase": "tls"}),
    Row("tls_silent", Fault.TIMEOUT_TLS, _where_tls_is_expected(_silent), deadline_s=SHORT_S, facts={"phase": "tls"}),
)
