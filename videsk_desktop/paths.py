"""Where files lie: the program's own (in a checkout, an installed wheel, a frozen copy) and those of its user."""

import os
import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _resource_roots() -> tuple[Path, ...]:
    """Return the places a resource may lie in, the likeliest first."""
    if getattr(sys, "frozen", False):
        beside = Path(sys.executable).resolve().parent / "resources"
        unpacked = getattr(sys, "_MEIPASS", None)
        return (Path(unpacked) / "resources", beside) if unpacked else (beside,)
    # The wheel carries resources/ inside the package; a checkout has it beside the package.
    return (_PACKAGE / "resources", _PACKAGE.parent / "resources")


def resource(*parts: str) -> Path:
    """Return the path of a file under ``resources/``, for example ``resource("icons", "copy.svg")``.

    Of several places the first that has the file wins; where none has it, the path in the likeliest place is returned,
    so that the error of whoever opens it names a sensible path.
    """
    candidates = [root.joinpath(*parts) for root in _resource_roots()]
    return next((path for path in candidates if path.exists()), candidates[0])


def profile_folder(override: Path | None = None) -> Path:
    """Return the folder of settings and history: ``override``, or where the platform keeps such things.

    Windows: ``%APPDATA%``; macOS: Application Support; elsewhere the XDG base directory specification, by which a
    relative path in the environment does not count. The folder need not exist yet.
    """
    if override is not None:
        return override.expanduser().absolute()
    if sys.platform == "win32":
        return _folder_of("APPDATA", Path.home() / "AppData" / "Roaming") / "Videsk Desktop"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Videsk Desktop"
    return _folder_of("XDG_CONFIG_HOME", Path.home() / ".config") / "videsk-desktop"


def _folder_of(variable: str, default: Path) -> Path:
    folder = Path(os.environ.get(variable, ""))
    return folder if folder.is_absolute() else default
