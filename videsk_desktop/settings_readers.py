"""One reader for each setting: the value of a JSON file becomes the setting's type, or ValueError or TypeError.

Knows no file and no default.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from urllib.parse import urlsplit

from videsk_desktop.core.addresses import custom_environment, problem_of_name
from videsk_desktop.core.environments import PRACTICE, VIDESK, Environment
from videsk_desktop.core.layout import Layout
from videsk_desktop.i18n import LANGUAGES
from videsk_desktop.settings_values import (
    LONGEST_DEADLINE_S,
    LONGEST_IDLE_MINUTES,
    LONGEST_MEMORY_DAYS,
    SHORTEST_DEADLINE_S,
    ProxyMode,
    Theme,
)


def checked_proxy_address(address: str) -> str:
    """Return ``host:port`` or ``http://host:port`` without blanks around it; raise ValueError for anything else.

    A user or a password has no place in it: it would be kept in a file.
    """
    address = address.strip()
    parts = urlsplit(address if "://" in address else f"http://{address}")
    if parts.scheme != "http" or not parts.hostname or parts.port is None:
        raise ValueError("a proxy is named by its host and port, as http")
    if parts.username is not None or parts.path not in ("", "/") or parts.query:
        raise ValueError("a proxy's address has no user, no path and no query")
    return address


def _language(value: object) -> str | None:
    if value is None or value in LANGUAGES:
        return value if isinstance(value, str) else None
    raise ValueError("unknown language")


def _theme(value: object) -> Theme:
    return Theme(value)  # type: ignore[arg-type]  # raises ValueError for anything that is no theme


def _environments(value: object) -> tuple[Environment, ...]:
    if not isinstance(value, list):
        raise TypeError("environments are a list")
    known = [VIDESK, PRACTICE]
    for item in value:
        environment = _environment(item)
        if problem_of_name(environment.name, [each.name for each in known]) is not None:
            raise ValueError("environments have names of their own")
        known.append(environment)
    return tuple(known[2:])


def _environment(value: object) -> Environment:
    if not isinstance(value, Mapping):
        raise TypeError("an environment is an object")
    name, base_url = value.get("name"), value.get("base_url")
    if not isinstance(name, str) or not isinstance(base_url, str) or not name.strip():
        raise TypeError("an environment has a name and a base_url")
    return custom_environment(base_url, name.strip())


def _hosts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(host, str) and host for host in value):
        raise TypeError("hosts are a list of names")
    return tuple(value)


def _deadline(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError("a deadline is a number of seconds")
    if not SHORTEST_DEADLINE_S <= value <= LONGEST_DEADLINE_S:
        raise ValueError("a deadline is between 5 and 120 seconds")
    return float(value)


def _proxy_mode(value: object) -> ProxyMode:
    return ProxyMode(value)  # type: ignore[arg-type]  # raises ValueError for anything that is no mode


def _proxy_address(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("an address is text")
    return checked_proxy_address(value) if value.strip() else ""


def _ca_file(value: object) -> Path | None:
    if value is None:
        return None
    if not isinstance(value, str) or not Path(value).is_absolute():
        raise TypeError("a CA file is named by its whole path")
    return Path(value)


def _layouts(value: object) -> dict[str, Layout]:
    if not isinstance(value, Mapping):
        raise TypeError("layouts go by the name of an environment")
    return {str(name): Layout.from_json(layout) for name, layout in value.items()}


def _switch(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError("a switch is true or false")
    return value


def _days(value: object) -> int:
    return _whole(value, least=1, most=LONGEST_MEMORY_DAYS)


def _minutes(value: object) -> int:
    return _whole(value, least=0, most=LONGEST_IDLE_MINUTES)


def _whole(value: object, *, least: int, most: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError("a whole number is expected")
    if not least <= value <= most:
        raise ValueError(f"a number between {least} and {most} is expected")
    return value


READERS: dict[str, Callable[[object], object]] = {
    "language": _language,
    "theme": _theme,
    "environments": _environments,
    "confirmed_hosts": _hosts,
    "deadline_s": _deadline,
    "proxy_mode": _proxy_mode,
    "proxy_address": _proxy_address,
    "ca_file": _ca_file,
    "layouts": _layouts,
    "history": _switch,
    "keep_days": _days,
    "idle_wipe_minutes": _minutes,
}
