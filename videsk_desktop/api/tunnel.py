"""The way through a proxy: a tunnel to a host (CONNECT, RFC 9110 section 9.3.6), and what a proxy says instead.

The key never passes here: inside the tunnel everything is TLS with the host itself.
"""

import asyncio
from contextlib import suppress

import httpcore
import httpx

from videsk_desktop import __version__
from videsk_desktop.api import body
from videsk_desktop.api.proxies import Proxy, authority
from videsk_desktop.core.findings import Fact
from videsk_desktop.core.verdicts import Fault

USER_AGENT = f"VideskDesktop/{__version__}"
PROXY_AUTH_REQUIRED = 407

# For the page in which a proxy says why: worth showing, not worth waiting for.
_PATIENCE_S = 2.0

# Ways to sign in (IANA's registry of HTTP authentication schemes, and what Windows proxies ask for), told by name; no
# other text of the proxy's becomes a fact.
_WAYS_TO_SIGN_IN = ("basic", "digest", "ntlm", "negotiate", "kerberos", "bearer")


class ProxyRefusedError(Exception):
    """The proxy answered in the host's place: its status, its headers as they came, and its page as far as it came."""

    def __init__(self, response: httpx.Response, page: bytes) -> None:
        super().__init__(response.status_code)
        self.status = response.status_code
        self.headers = response.headers.raw
        self.page = page

    @property
    def fault(self) -> Fault:
        """What this means: a login is missing, or the proxy does not let anyone through to this host."""
        return Fault.PROXY_AUTH if self.status == PROXY_AUTH_REQUIRED else Fault.INTERMEDIARY

    def facts(self) -> dict[str, Fact]:
        """Return what is worth telling an IT team."""
        challenges = [value.decode("latin-1") for name, value in self.headers if name.lower() == b"proxy-authenticate"]
        words = {challenge.split(" ")[0].lower().rstrip(",") for challenge in challenges}
        asked = ", ".join(way for way in _WAYS_TO_SIGN_IN if way in words)
        facts: dict[str, Fact] = {"status": self.status, "who": "proxy"}
        return facts | {"proxy_login": asked} if asked else facts


async def open_tunnel(stream: httpcore.AsyncNetworkStream, proxy: Proxy, host: str, port: int) -> None:
    """Have ``proxy``, to which ``stream`` leads, connect it to ``host``. Raises ProxyRefusedError."""
    target = authority(host, port).encode()
    through = httpcore.URL(scheme=b"http", host=proxy.host.encode(), port=proxy.port, target=target)
    headers = [(b"Host", target), (b"User-Agent", USER_AGENT.encode()), *login_header(proxy)]
    # Without a trace: these are not the steps of the request.
    connection = httpcore.AsyncHTTP11Connection(origin=through.origin, stream=stream)
    answer = await connection.handle_async_request(httpcore.Request("CONNECT", through, headers=headers))
    if not httpx.codes.is_success(answer.status):
        raise await refusal(answer)


async def refusal(answer: httpcore.Response) -> ProxyRefusedError:
    """Return what a proxy said instead of the host."""
    response = body.response_of(answer)
    page = bytearray()
    with suppress(TimeoutError, OSError, body.BrokenBodyError, httpcore.NetworkError, httpcore.ProtocolError):
        async with asyncio.timeout(_PATIENCE_S):
            await body.read(response, page)
    return ProxyRefusedError(response, bytes(page))


def login_header(proxy: Proxy) -> list[tuple[bytes, bytes]]:
    """Return the header that signs in to ``proxy``, or none."""
    return [] if proxy.authorization is None else [(b"Proxy-Authorization", proxy.authorization)]
