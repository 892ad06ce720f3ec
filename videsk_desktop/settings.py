"""What the user chose to keep: language, theme, environments, how tables are arranged. Never a key, never a password.

One JSON file in the profile folder. Every value is validated when it is read; what cannot be used falls back to its
default and is named, so that the window can say so, and an unreadable file is kept beside as ``settings.broken.json``.
"""

import ipaddress
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from urllib.parse import urlsplit

from videsk_desktop.core.exchange import DEFAULT_DEADLINE_S, Environment, EnvironmentKind
from videsk_desktop.core.layout import Layout
from videsk_desktop.i18n import LANGUAGES

FILE_NAME = "settings.json"
BROKEN_FILE_NAME = "settings.broken.json"
SHORTEST_DEADLINE_S = 5.0
LONGEST_DEADLINE_S = 120.0
LONGEST_MEMORY_DAYS = 3_650
LONGEST_IDLE_MINUTES = 24 * 60


class Theme(StrEnum):
    """The window's colours: as the system has them, or one of our own."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


class ProxyMode(StrEnum):
    """How Videsk is reached: straight ahead, as the system is set, or through a proxy named by hand."""

    NONE = "none"
    SYSTEM = "system"
    MANUAL = "manual"


@dataclass(frozen=True, slots=True)
class Settings:
    """``language`` None follows the system; ``environments`` are those beside Videsk and Practice.

    ``proxy_address`` counts with the manual mode only; a password is never kept. ``ca_file`` holds authorities that are
    trusted beside the system's. ``layouts``: how the segments are arranged, by the name of the environment.
    ``history``: checks are remembered, for ``keep_days``. ``idle_wipe_minutes``: unused for so long, the window forgets
    the key; 0 is never.
    """

    language: str | None = None
    theme: Theme = Theme.SYSTEM
    environments: tuple[Environment, ...] = ()
    deadline_s: float = DEFAULT_DEADLINE_S
    proxy_mode: ProxyMode = ProxyMode.SYSTEM
    proxy_address: str = ""
    ca_file: Path | None = None
    layouts: Mapping[str, Layout] = field(default_factory=dict)
    history: bool = True
    keep_days: int = 90
    idle_wipe_minutes: int = 10


@dataclass(frozen=True, slots=True)
class Loaded:
    """Settings that can be used, and the names of those that could not; ``broken``: the file as a whole could not."""

    settings: Settings
    unusable: tuple[str, ...] = ()
    broken: bool = False


def load(folder: Path) -> Loaded:
    """Read the settings kept in ``folder``; a missing file is a first start, not a problem."""
    file = folder / FILE_NAME
    try:
        value = json.loads(file.read_text("utf-8"))
    except FileNotFoundError:
        return Loaded(Settings())
    except OSError:
        return Loaded(Settings(), broken=True)
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict):
        _keep_aside(file)
        return Loaded(Settings(), broken=True)
    usable: dict[str, object] = {}
    unusable = []
    for name, read in _READERS.items():
        if name in value:
            try:
                usable[name] = read(value[name])
            except (ValueError, TypeError):
                unusable.append(name)
    return Loaded(Settings(**usable), tuple(unusable))  # type: ignore[arg-type]  # each reader returns its field's type


def save(folder: Path, settings: Settings) -> None:
    """Write the settings whole or not at all; raise OSError where that is not possible."""
    folder.mkdir(parents=True, exist_ok=True)
    value = {
        "language": settings.language,
        "theme": settings.theme.value,
        "environments": [{"name": each.name, "base_url": each.base_url} for each in settings.environments],
        "deadline_s": settings.deadline_s,
        "proxy_mode": settings.proxy_mode.value,
        "proxy_address": settings.proxy_address,
        "ca_file": None if settings.ca_file is None else str(settings.ca_file),
        "layouts": {name: layout.as_json() for name, layout in settings.layouts.items() if layout.places},
        "history": settings.history,
        "keep_days": settings.keep_days,
        "idle_wipe_minutes": settings.idle_wipe_minutes,
    }
    unfinished = folder / f"{FILE_NAME}.new"
    unfinished.write_text(json.dumps(value, indent=2, ensure_ascii=False) + "\n", "utf-8")
    unfinished.replace(folder / FILE_NAME)


def custom_environment(base_url: str, name: str | None = None) -> Environment:
    """Return an environment at ``base_url``, called ``name`` or by its host.

    A key must not cross a network in clear: https only, except on this computer. Raise ValueError for anything else,
    and for an address with credentials, a query or a fragment.
    """
    address = base_url.strip().rstrip("/")
    if any(character.isspace() or not character.isprintable() for character in address):
        raise ValueError("an address holds no blanks")
    parts = urlsplit(address)
    port = parts.port  # raises ValueError itself when it is no number up to 65,535
    if not parts.hostname or parts.scheme not in {"https", "http"}:
        raise ValueError("an address starts with https:// and names a host")
    if parts.scheme == "http" and not _is_this_computer(parts.hostname):
        raise ValueError("only an address on this computer may do without https")
    if parts.username is not None or parts.query or parts.fragment:
        raise ValueError("an address has no user, no query and no fragment")
    shown = parts.hostname if port is None else f"{parts.hostname}:{port}"
    return Environment(EnvironmentKind.CUSTOM, name or shown, address)


def _is_this_computer(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _keep_aside(file: Path) -> None:
    try:
        file.replace(file.with_name(BROKEN_FILE_NAME))
    except OSError:
        # A folder that cannot be written to: the file stays where it is, and is read as broken again next time.
        return


def _language(value: object) -> str | None:
    if value is None or value in LANGUAGES:
        return value if isinstance(value, str) else None
    raise ValueError("unknown language")


def _theme(value: object) -> Theme:
    return Theme(value)  # type: ignore[arg-type]  # raises ValueError for anything that is no theme


def _environments(value: object) -> tuple[Environment, ...]:
    if not isinstance(value, list):
        raise TypeError("environments are a list")
    return tuple(_environment(item) for item in value)


def _environment(value: object) -> Environment:
    if not isinstance(value, Mapping):
        raise TypeError("an environment is an object")
    name, base_url = value.get("name"), value.get("base_url")
    if not isinstance(name, str) or not isinstance(base_url, str) or not name.strip():
        raise TypeError("an environment has a name and a base_url")
    return custom_environment(base_url, name.strip())


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


_READERS: dict[str, Callable[[object], object]] = {
    "language": _language,
    "theme": _theme,
    "environments": _environments,
    "deadline_s": _deadline,
    "proxy_mode": _proxy_mode,
    "proxy_address": _proxy_address,
    "ca_file": _ca_file,
    "layouts": _layouts,
    "history": _switch,
    "keep_days": _days,
    "idle_wipe_minutes": _minutes,
}
