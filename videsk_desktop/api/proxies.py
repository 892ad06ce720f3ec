"""Which proxy, if any, leads to a host: none, the one the system is set to, or one the user named.

Only HTTP proxies: SOCKS and a proxy that is itself reached over TLS are refused by name; automatic configuration (PAC)
and a desktop's own settings on Linux are not seen by the standard library.
User and password stay in memory: no repr, no fact and no exception holds them.
"""

import ipaddress
import urllib.request
from base64 import b64encode
from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial
from urllib.parse import SplitResult, unquote, urlsplit

import httpx

from videsk_desktop.aside import ask_aside
from videsk_desktop.core.findings import Fact

# Of an address that names none (RFC 9110 section 4.2), a proxy's as the standard library takes it.
_PORTS = {"http": 80, "https": 443}

_KNOWN_KINDS = frozenset({"https", "socks", "socks4", "socks4a", "socks5", "socks5h"})


class ProxySource(StrEnum):
    """Where the setting comes from."""

    NONE = "none"
    SYSTEM = "system"
    MANUAL = "manual"


@dataclass(frozen=True, slots=True)
class Login:
    """User and password for a proxy (RFC 7617)."""

    user: str = field(repr=False)
    password: str = field(repr=False)


class UnsupportedProxyError(ValueError):
    """A proxy that cannot be used: ``kind`` is its scheme (``socks5``), or ``unreadable``."""

    def __init__(self, kind: str, source: ProxySource) -> None:
        super().__init__(f"a proxy of this kind is not supported: {kind}")
        self.kind = kind
        self.source = source

    def facts(self) -> dict[str, Fact]:
        """Return what is worth telling an IT team; never the address, which may hold a password."""
        return {"proxy_kind": self.kind, "proxy_source": self.source.value}


@dataclass(frozen=True, slots=True)
class Proxy:
    """An HTTP proxy in clear; what goes through it to an https address is TLS all the way."""

    host: str
    port: int
    source: ProxySource
    login: Login | None = field(default=None, repr=False)

    @property
    def authorization(self) -> bytes | None:
        """The value of Proxy-Authorization, in Basic's UTF-8 (RFC 7617 section 2.1); None without a login."""
        if self.login is None:
            return None
        return b"Basic " + b64encode(f"{self.login.user}:{self.login.password}".encode())

    def facts(self) -> dict[str, Fact]:
        """Return what is worth telling an IT team."""
        return {"proxy": authority(self.host, self.port), "proxy_source": self.source.value}


@dataclass(frozen=True, slots=True)
class ProxyChoice:
    """What the user chose. ``named`` is the proxy of a manual choice, None for the others."""

    source: ProxySource = ProxySource.NONE
    named: Proxy | None = None

    @classmethod
    def system(cls) -> "ProxyChoice":
        """Return the choice of whatever the system is set to at the moment of a request."""
        return cls(ProxySource.SYSTEM)

    @classmethod
    def manual(cls, address: str, login: Login | None = None) -> "ProxyChoice":
        """Return the choice of ``address``: ``proxy.company:3128``, with ``http://`` before it or not.

        Raises UnsupportedProxyError for anything else than an HTTP proxy.
        """
        return cls(ProxySource.MANUAL, _read(address, ProxySource.MANUAL, login))

    async def proxy_for(self, url: httpx.URL) -> Proxy | None:
        """Return the proxy for a request to ``url``, None for straight ahead. Raises UnsupportedProxyError.

        An address of this computer is never asked of a proxy: there it would be another computer, and the key would
        cross the network in clear.
        """
        if self.source is ProxySource.NONE or _is_this_computer(url.host):
            return None
        if self.source is ProxySource.MANUAL:
            return self.named
        # On Windows the standard library may ask the resolver whether a name is exempt.
        port = url.port or _PORTS[url.scheme]
        address = await ask_aside(partial(system_proxy, url.scheme, url.host, port))
        return None if address is None else _read(address, ProxySource.SYSTEM)


def system_proxy(scheme: str, host: str, port: int) -> str | None:
    """Return the address of the proxy that the system is set to for ``host``, None when there is none; may block.

    From the environment's variables, else from the settings of Windows or macOS.
    """
    found = urllib.request.getproxies()
    address = found.get(scheme) or found.get("all")
    if not address and (socks := found.get("socks")):
        # macOS writes http:// before it all the same.
        address = f"socks://{socks.rpartition('://')[2]}"
    if not address or urllib.request.proxy_bypass(authority(host, port)):
        return None
    return address


def authority(host: str, port: int) -> str:
    """Return host and port as one (RFC 3986 section 3.2), an IPv6 address in brackets."""
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def _read(address: str, source: ProxySource, login: Login | None = None) -> Proxy:
    try:
        parts = urlsplit(address.strip() if "://" in address else f"http://{address.strip()}")
        if parts.scheme != "http":
            raise UnsupportedProxyError(parts.scheme if parts.scheme in _KNOWN_KINDS else "unreadable", source)
        host = (parts.hostname or "").encode("idna").decode()
        port = _PORTS["http"] if parts.port is None else parts.port
    except ValueError as error:
        if isinstance(error, UnsupportedProxyError):
            raise
        # Its text may quote the address, and that the password.
        raise UnsupportedProxyError("unreadable", source) from None
    if not host or not port or any(not character.isprintable() or character.isspace() for character in host):
        raise UnsupportedProxyError("unreadable", source)
    return Proxy(host, port, source, login or _login_in(parts))


def _login_in(parts: SplitResult) -> Login | None:
    return None if parts.username is None else Login(unquote(parts.username), unquote(parts.password or ""))


def _is_this_computer(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
