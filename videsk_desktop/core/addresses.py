"""Addresses that a key may be sent to, what is wrong with others, and the hosts that are asked about first.

A rule of this program, not of any standard: a key crosses no network in clear, and goes to a host that somebody added
only after the agent has agreed to that host by its name.
"""

import ipaddress
import re
from collections.abc import Collection, Iterable
from enum import StrEnum
from urllib.parse import SplitResult, urlsplit

from videsk_desktop.core.environments import VIDESK, Environment, EnvironmentKind

_DEFAULT_PORTS = {"https": 443, "http": 80}
_HOST = re.compile(r"[\w.:-]+")


class AddressProblem(StrEnum):
    """Why a key cannot be sent to an address."""

    MISSING = "missing"
    BLANKS = "blanks"
    NO_HOST = "no_host"
    PORT = "port"
    INSECURE = "insecure"
    LOGIN = "login"
    EXTRAS = "extras"


class NameProblem(StrEnum):
    """Why an environment cannot be called so."""

    MISSING = "missing"
    TAKEN = "taken"


_PROBLEMS = {
    AddressProblem.MISSING: "an address is needed",
    AddressProblem.BLANKS: "an address holds no blanks",
    AddressProblem.NO_HOST: "an address starts with https:// and names a host",
    AddressProblem.PORT: "a port is a number up to 65,535",
    AddressProblem.INSECURE: "only an address on this computer may do without https",
    AddressProblem.LOGIN: "an address has no user and no password",
    AddressProblem.EXTRAS: "an address has no query and no fragment",
}


class AddressError(ValueError):
    """``problem`` says which rule the address breaks; its text repeats nothing of the address."""

    def __init__(self, problem: AddressProblem) -> None:
        super().__init__(_PROBLEMS[problem])
        self.problem = problem


def custom_environment(base_url: str, name: str | None = None) -> Environment:
    """Return an environment at ``base_url``, called ``name`` or by its host.

    https only, except on this computer. Raise AddressError for anything else, and for an address with credentials, a
    query or a fragment.
    """
    address = base_url.strip().rstrip("/")
    if not address:
        raise AddressError(AddressProblem.MISSING)
    if any(character.isspace() or not character.isprintable() for character in address):
        raise AddressError(AddressProblem.BLANKS)
    parts, port = _taken_apart(address)
    # First of all what must not be kept: a mistyped scheme is no reason to overlook a password.
    if "@" in parts.netloc:
        raise AddressError(AddressProblem.LOGIN)
    if not parts.hostname or parts.scheme not in _DEFAULT_PORTS or not _HOST.fullmatch(parts.hostname):
        raise AddressError(AddressProblem.NO_HOST)
    if parts.scheme == "http" and not is_this_computer(parts.hostname):
        raise AddressError(AddressProblem.INSECURE)
    if parts.query or parts.fragment:
        raise AddressError(AddressProblem.EXTRAS)
    shown = parts.hostname if port is None else f"{parts.hostname}:{port}"
    return Environment(EnvironmentKind.CUSTOM, name or shown, address)


def problem_of_name(name: str, others: Iterable[str]) -> NameProblem | None:
    """Return what is wrong with calling an environment ``name`` beside ``others``; environments go by their names."""
    if not name.strip():
        return NameProblem.MISSING
    taken = name.strip().casefold() in {each.strip().casefold() for each in others}
    return NameProblem.TAKEN if taken else None


def is_this_computer(host: str) -> bool:
    """Return whether ``host`` is a loopback address, or the name of one."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def host_of(environment: Environment) -> str:
    """Return where ``environment`` is: the host in lower case, with its port where that is not the scheme's own."""
    parts = urlsplit(environment.base_url)
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname or ""
    return host if parts.port in (None, _DEFAULT_PORTS.get(parts.scheme)) else f"{host}:{parts.port}"


def needs_confirmation(environment: Environment, confirmed: Collection[str]) -> bool:
    """Return whether a key goes to ``environment`` only once the agent has agreed to its host.

    ``confirmed``: the hosts agreed to so far, as ``host_of`` names them.
    """
    if environment.kind is not EnvironmentKind.CUSTOM:
        return False
    if is_this_computer(urlsplit(environment.base_url).hostname or ""):
        return False
    host = host_of(environment)
    return host != host_of(VIDESK) and host not in confirmed


def _taken_apart(address: str) -> tuple[SplitResult, int | None]:
    try:
        parts = urlsplit(address)
    except ValueError:
        raise AddressError(AddressProblem.NO_HOST) from None
    try:
        return parts, parts.port
    except ValueError:
        raise AddressError(AddressProblem.PORT) from None
