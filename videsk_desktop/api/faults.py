"""What stopped a request, from the exception and how far the request got: a fault and the facts for it.

Tables, not texts: exceptions of httpx and httpcore often have no message, and some quote the key. Only names of types,
errno and OpenSSL's reasons become facts.
"""

import errno
import socket
import ssl
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import httpcore
import httpx

from videsk_desktop.api.body import BrokenBodyError
from videsk_desktop.api.progress import Progress
from videsk_desktop.api.proxies import UnsupportedProxyError
from videsk_desktop.api.streams import NotTlsError
from videsk_desktop.api.system_codes import ERRNOS, NO_SUCH_NAME, TLS_REASONS, VERIFY_CODES, WINDOWS_ERRORS
from videsk_desktop.api.tunnel import ProxyRefusedError
from videsk_desktop.core.exchange import PhaseName
from videsk_desktop.core.findings import Fact
from videsk_desktop.core.verdicts import Fault


@dataclass(frozen=True, slots=True)
class Stop:
    """Why a request ended before its answer did."""

    fault: Fault
    facts: Mapping[str, Fact]


_Judge = Fault | Callable[[Any, Progress], Fault | None]


def explain(error: BaseException, progress: Progress, *, deadline_s: float) -> Stop:
    """Say what stopped a request. ``deadline_s``: what was granted, for the facts of a timeout."""
    told, fault = error, Fault.INTERNAL
    for link in _chain(error):
        found = _judge(link, progress)
        if found is not None:
            told, fault = link, found
        if not isinstance(link, _WRAPPERS):
            break
    facts = _facts(told, fault, progress, deadline_s)
    if fault in _OF_NO_WAY and not progress.has_route:
        fault = Fault.OFFLINE
    elif fault in _OF_CONNECTING and progress.dialling_proxy:
        fault = Fault.PROXY_UNREACHABLE
    return Stop(fault, facts)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield an exception and what it was raised from. httpcore re-raises ``from None``, which leaves the context."""
    link: BaseException | None = error
    while link is not None:
        yield link
        link = link.__cause__ or link.__context__


def _judge(error: BaseException, progress: Progress) -> Fault | None:
    for kind, judge in _JUDGES:
        if isinstance(error, kind):
            return judge if isinstance(judge, Fault) else judge(error, progress)
    return None


def _too_late(_error: BaseException, progress: Progress) -> Fault:
    phase = progress.stopped_in
    if phase in {PhaseName.ANSWER, PhaseName.BODY} and progress.was_flowing:
        return Fault.DEADLINE
    return _TOO_LATE.get(phase, Fault.DEADLINE) if phase else Fault.DEADLINE


def _not_http(_error: BaseException, progress: Progress) -> Fault:
    if progress.stopped_in is PhaseName.BODY:
        return Fault.BODY_TRUNCATED if progress.ended else Fault.BODY_UNDECODABLE
    return Fault.RESET if progress.ended else Fault.INTERMEDIARY


def _certificate(error: ssl.SSLCertVerificationError, _progress: Progress) -> Fault:
    return VERIFY_CODES.get(getattr(error, "verify_code", 0), Fault.CERTIFICATE_UNTRUSTED)


def _tls(error: ssl.SSLError, _progress: Progress) -> Fault:
    return TLS_REASONS.get(_reason(error), Fault.TLS_HANDSHAKE)


def _reason(error: ssl.SSLError) -> str:
    """Return OpenSSL's code; an error that truststore made for the system has none."""
    return getattr(error, "reason", None) or ""


def _name(error: socket.gaierror, _progress: Progress) -> Fault:
    return Fault.DNS_NOT_FOUND if error.errno in NO_SUCH_NAME else Fault.DNS_FAILING


def _system(error: OSError, progress: Progress) -> Fault | None:
    fault = WINDOWS_ERRORS.get(getattr(error, "winerror", None) or 0) or ERRNOS.get(error.errno or 0)
    return fault or (Fault.UNREACHABLE if progress.stopped_in is PhaseName.CONNECT else None)


_TOO_LATE: Mapping[PhaseName, Fault] = {
    PhaseName.DNS: Fault.DNS_FAILING,
    PhaseName.CONNECT: Fault.TIMEOUT_CONNECT,
    PhaseName.TLS: Fault.TIMEOUT_TLS,
    PhaseName.ANSWER: Fault.TIMEOUT_FIRST_BYTE,
    PhaseName.BODY: Fault.TIMEOUT_BODY,
}

# What a computer without any way out says, in words that another one uses for a name or a host that is not there:
# offline, the system's resolver "fails for now" on Linux, and "knows no such name" on Windows and macOS.
_OF_NO_WAY = frozenset({Fault.DNS_NOT_FOUND, Fault.DNS_FAILING, Fault.UNREACHABLE})

# What is the proxy's when it happens on the way to it.
_OF_CONNECTING = _OF_NO_WAY | {Fault.REFUSED, Fault.RESET, Fault.TIMEOUT_CONNECT}

# The first row that fits decides; where a row has no answer, what the exception was raised from is asked.
_JUDGES: tuple[tuple[type[BaseException], _Judge], ...] = (
    (BrokenBodyError, lambda error, _: error.fault),
    (ProxyRefusedError, lambda error, _: error.fault),
    (UnsupportedProxyError, Fault.PROXY_UNREACHABLE),
    (NotTlsError, Fault.NOT_TLS),
    (ssl.SSLCertVerificationError, _certificate),
    (ssl.SSLEOFError, Fault.RESET),
    # What Python before 3.11.4 makes of the same end.
    (ssl.SSLZeroReturnError, Fault.RESET),
    (ssl.SSLError, _tls),
    (socket.gaierror, _name),
    (TimeoutError, _too_late),
    (OSError, _system),
    (httpcore.ConnectTimeout, Fault.TIMEOUT_CONNECT),
    (httpx.ConnectTimeout, Fault.TIMEOUT_CONNECT),
    (httpcore.PoolTimeout, Fault.INTERNAL),
    (httpx.PoolTimeout, Fault.INTERNAL),
    (httpcore.TimeoutException, _too_late),
    (httpx.TimeoutException, _too_late),
    (httpcore.ConnectError, Fault.UNREACHABLE),
    (httpx.ConnectError, Fault.UNREACHABLE),
    (httpcore.NetworkError, Fault.RESET),
    (httpx.NetworkError, Fault.RESET),
    (httpcore.ProxyError, Fault.PROXY_UNREACHABLE),
    (httpx.ProxyError, Fault.PROXY_UNREACHABLE),
    # The key is the one part of a request that comes from outside.
    (httpcore.LocalProtocolError, Fault.KEY_UNSENDABLE),
    (httpx.LocalProtocolError, Fault.KEY_UNSENDABLE),
    (httpcore.ProtocolError, _not_http),
    (httpx.ProtocolError, _not_http),
    (httpx.DecodingError, Fault.BODY_UNDECODABLE),
    (httpx.TooManyRedirects, Fault.REDIRECTED),
    # An address that no request can be made to, or a library used wrongly: ours to mend.
    (httpcore.UnsupportedProtocol, Fault.INTERNAL),
    (httpcore.ConnectionNotAvailable, Fault.INTERNAL),
    (httpx.HTTPError, Fault.INTERNAL),
    (httpx.StreamError, Fault.INTERNAL),
    (httpx.InvalidURL, Fault.INTERNAL),
    (httpx.CookieConflict, Fault.INTERNAL),
)

# Exceptions that say less than what they were raised from.
_WRAPPERS = (
    httpcore.NetworkError,
    httpcore.TimeoutException,
    httpcore.ProxyError,
    httpx.NetworkError,
    httpx.TimeoutException,
    httpx.ProxyError,
)

_TIMEOUTS = frozenset(
    {
        Fault.DNS_FAILING,
        Fault.TIMEOUT_CONNECT,
        Fault.TIMEOUT_TLS,
        Fault.TIMEOUT_FIRST_BYTE,
        Fault.TIMEOUT_BODY,
        Fault.DEADLINE,
    }
)


def _facts(error: BaseException, fault: Fault, progress: Progress, deadline_s: float) -> dict[str, Fact]:
    facts: dict[str, Fact] = {"exception": type(error).__name__, "bytes": progress.received}
    if progress.stopped_in is not None:
        facts["phase"] = progress.stopped_in.value
    if progress.host:
        facts |= {"host": progress.host, "port": progress.port}
    facts |= progress.proxy or {}
    if isinstance(error, BrokenBodyError):
        facts |= error.facts
    elif isinstance(error, ProxyRefusedError | UnsupportedProxyError):
        facts |= error.facts()
    elif isinstance(error, ssl.SSLError):
        facts |= {"reason": _reason(error)} if _reason(error) else {}
        facts |= progress.certificate.facts() if progress.certificate else {}
    elif isinstance(error, socket.gaierror):
        facts |= _named("EAI_", error.errno)
    elif isinstance(error, OSError) and error.errno is not None:
        facts["errno"] = errno.errorcode.get(error.errno, str(error.errno))
    if fault in _TIMEOUTS and not isinstance(error, socket.gaierror):
        facts["seconds"] = deadline_s
    return facts


def _named(prefix: str, code: int | None) -> dict[str, Fact]:
    names = [name for name in dir(socket) if name.startswith(prefix) and getattr(socket, name) == code]
    return {"errno": names[0] if names else str(code)}
