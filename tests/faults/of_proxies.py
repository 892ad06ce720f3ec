"""Proxies: one that works, and each way one can stand between this computer and Videsk."""

from contextlib import AsyncExitStack, asynccontextmanager

import trustme

from tests.faults.authority import authority
from tests.faults.forward_proxy import ForwardProxy
from tests.faults.row import SHORT_S, Row, Target
from tests.faults.spelling import VIA_SQUID, api_error, html, page, response
from tests.servers import abort, closed_port, full_backlog, raw_server, request_head, saying, stalling, tls_context
from videsk_desktop.api.proxies import Login, ProxyChoice
from videsk_desktop.core.verdicts import AnsweredBy, Fault, Verdict

# Only the proxy knows the way to it.
HOST = "api.videsk.test"
_LOGIN = Login("agent", "pass word:ñ")


def _to_videsk(*, login=None, asks=None, secure=True, trusted=True, answer=None):
    """Serve the API behind a forward proxy that asks for ``asks``."""

    @asynccontextmanager
    async def serve():
        signer = authority() if trusted else trustme.CA(organization_name="Fortinet")
        tls = tls_context(signer, HOST) if secure else None
        async with (
            raw_server(saying(answer or page()), tls=tls) as site,
            raw_server(ForwardProxy(site.port, login=asks)) as proxy,
        ):
            yield Target(f"{site.scheme}://{HOST}", ProxyChoice.manual(proxy.base_url, login))

    return serve


def _through(handler, *, scheme="https"):
    """Serve a proxy that does ``handler`` with every connection."""

    @asynccontextmanager
    async def serve():
        async with raw_server(handler) as proxy:
            yield Target(f"{scheme}://{HOST}", ProxyChoice.manual(proxy.base_url))

    return serve


def _at(port):
    @asynccontextmanager
    async def serve():
        async with AsyncExitStack() as stack:
            site = stack.enter_context(port())
            yield Target(f"https://{HOST}", ProxyChoice.manual(f"127.0.0.1:{site.port}"))

    return serve


async def _hangs_up(reader, writer):
    await request_head(reader)
    abort(writer)


def _says(name, fault, answer, **facts):
    """The proxy answers CONNECT with ``answer`` instead of connecting."""
    handler = saying(answer)
    told = {"proxy": ..., "proxy_source": "manual", "phase": "connect", **facts}
    return Row(name, fault, _through(handler), AnsweredBy.SOMETHING_ELSE, facts=told)


WORKING = (
    Row("proxy_tunnel", Verdict.ACCEPTED, _to_videsk(), AnsweredBy.VIDESK),
    Row("proxy_in_clear", Verdict.ACCEPTED, _to_videsk(secure=False), AnsweredBy.VIDESK),
    Row(
        "proxy_tunnel_with_login",
        Verdict.ACCEPTED,
        _to_videsk(login=_LOGIN, asks=f"{_LOGIN.user}:{_LOGIN.password}"),
        AnsweredBy.VIDESK,
    ),
    Row(
        "proxy_refused_by_videsk", Verdict.EXPIRED, _to_videsk(answer=api_error(401, "jwt expired")), AnsweredBy.VIDESK
    ),
)

LOGINS = (
    Row(
        "proxy_407",
        Fault.PROXY_AUTH,
        _to_videsk(asks="agent:secret"),
        AnsweredBy.SOMETHING_ELSE,
        facts={"proxy": ..., "proxy_login": "basic", "status": 407, "phase": "connect"},
    ),
    Row(
        "proxy_407_wrong_password",
        Fault.PROXY_AUTH,
        _to_videsk(login=_LOGIN, asks="agent:secret"),
        AnsweredBy.SOMETHING_ELSE,
        facts={"proxy": ...},
    ),
    Row(
        "proxy_407_in_clear",
        Fault.PROXY_AUTH,
        _to_videsk(asks="agent:secret", secure=False),
        AnsweredBy.SOMETHING_ELSE,
        facts={"proxy": ..., "proxy_login": "basic"},
    ),
    _says(
        "proxy_407_ntlm",
        Fault.PROXY_AUTH,
        response(407, b"", "Proxy-Authenticate: Negotiate", "Proxy-Authenticate: NTLM"),
        proxy_login="ntlm, negotiate",
    ),
)

REFUSALS = (
    _says("proxy_refuses", Fault.INTERMEDIARY, html(403, "ERR_ACCESS_DENIED", *VIA_SQUID), status=403, who="proxy"),
    _says("proxy_refuses_as_if_videsk", Fault.INTERMEDIARY, api_error(401, "jwt expired"), status=401),
    _says("proxy_finds_nobody", Fault.INTERMEDIARY, html(503, "ERR_DNS_FAIL", *VIA_SQUID), status=503),
    _says("proxy_redirects", Fault.INTERMEDIARY, response(302, b"", "Location: http://portal.test/"), status=302),
    _says("proxy_says_nothing_true", Fault.INTERMEDIARY, b"SSH-2.0-OpenSSH_9.2\r\n"),
)

OUT_OF_ORDER = (
    Row(
        "proxy_unreachable",
        Fault.PROXY_UNREACHABLE,
        _at(closed_port),
        AnsweredBy.NOBODY,
        facts={"proxy": ..., "proxy_source": "manual", "host": "127.0.0.1", "port": ..., "errno": "ECONNREFUSED"},
    ),
    Row(
        "proxy_drops_packets",
        Fault.PROXY_UNREACHABLE,
        _at(full_backlog),
        AnsweredBy.NOBODY,
        deadline_s=SHORT_S,
        facts={"seconds": SHORT_S},
    ),
    Row(
        "proxy_silent",
        Fault.TIMEOUT_CONNECT,
        _through(stalling()),
        AnsweredBy.NOBODY,
        deadline_s=SHORT_S,
        facts={"proxy": ..., "phase": "connect"},
    ),
    Row(
        "proxy_hangs_up", Fault.RESET, _through(_hangs_up), AnsweredBy.NOBODY, facts={"proxy": ..., "phase": "connect"}
    ),
    Row(
        "proxy_inspects_tls",
        Fault.CERTIFICATE_UNTRUSTED,
        _to_videsk(trusted=False),
        facts={"proxy": ..., "host": HOST, "inspector": "Fortinet FortiGate", "phase": "tls"},
    ),
)
