"""What the user chose to keep: language, theme, environments, how tables are arranged. Never a key, never a password.

One JSON file in the profile folder. Every value is validated when it is read; what cannot be used falls back to its
default and is named, so that the window can say so. Nothing is lost by that: a file of which something could not be
used is kept beside as ``settings.broken.json``, and what another version of the program wrote stays in the file.
"""

import shutil
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING

from videsk_desktop.core.environments import DEFAULT_DEADLINE_S, Environment
from videsk_desktop.settings_values import ProxyMode, Theme

if TYPE_CHECKING:
    from videsk_desktop.core.layout import Layout

__all__ = [
    "BROKEN_FILE_NAME",
    "FILE_NAME",
    "Loaded",
    "ProxyMode",
    "Settings",
    "Theme",
    "load",
    "save",
    "with_changes",
]

FILE_NAME = "settings.json"
BROKEN_FILE_NAME = "settings.broken.json"


@dataclass(frozen=True, slots=True)
class Settings:
    """``language`` None follows the system; ``environments`` are those beside Videsk and Practice.

    ``confirmed_hosts``: where the agent agreed to send keys, as ``core.addresses.host_of`` names hosts.
    ``proxy_address`` counts with the manual mode only; a password is never kept. ``ca_file`` holds authorities that are
    trusted beside the system's. ``layouts``: how the segments are arranged, by the name of the environment.
    ``history``: checks are remembered, for ``keep_days``. ``idle_wipe_minutes``: unused for so long, the window forgets
    the key; 0 is never. ``unknown``: what the file holds beside all this, kept as it is.
    """

    language: str | None = None
    theme: Theme = Theme.SYSTEM
    environments: tuple[Environment, ...] = ()
    confirmed_hosts: tuple[str, ...] = ()
    deadline_s: float = DEFAULT_DEADLINE_S
    proxy_mode: ProxyMode = ProxyMode.SYSTEM
    proxy_address: str = ""
    ca_file: Path | None = None
    layouts: Mapping[str, "Layout"] = field(default_factory=dict)
    history: bool = True
    keep_days: int = 90
    idle_wipe_minutes: int = 10
    unknown: Mapping[str, object] = field(default_factory=dict)


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
        text = file.read_text("utf-8")
    except FileNotFoundError:
        return Loaded(Settings())
    except OSError:
        return Loaded(Settings(), broken=True)
    except ValueError:
        text = ""
    # A first start reads nothing, and need not wait for this.
    import json  # noqa: PLC0415

    from videsk_desktop.settings_readers import READERS  # noqa: PLC0415

    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict):
        _move_aside(file)
        return Loaded(Settings(), broken=True)
    usable: dict[str, object] = {"unknown": {name: each for name, each in value.items() if name not in READERS}}
    unusable = []
    for name, read in READERS.items():
        if name in value:
            try:
                usable[name] = read(value[name])
            except (ValueError, TypeError):
                unusable.append(name)
    if unusable:
        # The next save writes the defaults in their place.
        with suppress(OSError):
            shutil.copyfile(file, file.with_name(BROKEN_FILE_NAME))
    return Loaded(Settings(**usable), tuple(unusable))  # type: ignore[arg-type]  # each reader returns its field's type


def save(folder: Path, settings: Settings) -> None:
    """Write the settings whole or not at all; raise OSError where that is not possible."""
    import json  # noqa: PLC0415 - see load

    folder.mkdir(parents=True, exist_ok=True)
    value = {
        **settings.unknown,
        "language": settings.language,
        "theme": settings.theme.value,
        "environments": [{"name": each.name, "base_url": each.base_url} for each in settings.environments],
        "confirmed_hosts": list(settings.confirmed_hosts),
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
    _spare_unread(folder / FILE_NAME)
    unfinished.replace(folder / FILE_NAME)


def with_changes(current: Settings, shown: Settings, chosen: Settings) -> Settings:
    """Return ``current`` with what ``chosen`` has otherwise than ``shown``: meanwhile other windows chose, too.

    Agreeing to send keys to a host ends with the last environment there: a host that is added again is a new one.
    """
    from videsk_desktop.core.addresses import host_of  # noqa: PLC0415 - see load

    changes = {
        each.name: getattr(chosen, each.name)
        for each in fields(Settings)
        if getattr(chosen, each.name) != getattr(shown, each.name)
    }
    gone = {host_of(each) for each in shown.environments} - {host_of(each) for each in chosen.environments}
    confirmed = tuple(host for host in current.confirmed_hosts if host not in gone)
    return replace(current, **{**changes, "confirmed_hosts": confirmed})


def _spare_unread(file: Path) -> None:
    """Let no file be overwritten that is there and could not be read."""
    try:
        file.open("rb").close()
    except FileNotFoundError:
        return
    except OSError:
        _move_aside(file)


def _move_aside(file: Path) -> None:
    # In a folder that cannot be written to the file stays where it is, and is read as broken again next time.
    with suppress(OSError):
        file.replace(file.with_name(BROKEN_FILE_NAME))
