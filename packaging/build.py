"""One verb: ``python packaging/build.py`` makes what is installed on this system, into ``dist/``.

The program is frozen, looked through and put to its self-test; then the system decides: a .deb and a .tar.xz on Linux,
an installer on Windows, a disk image on macOS. Beside them a list of every file with its SHA-256. Needs the packages of
the group ``packaging`` in pyproject.toml; nothing is taken from elsewhere.
"""

import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import freezing  # noqa: E402 - after the path to our own package
import manifest  # noqa: E402

from videsk_desktop import APPLICATION_NAME, __version__  # noqa: E402

DIST = ROOT / "dist"
MIB = 1024 * 1024
Result = TypeVar("Result")


def main() -> int:
    """Build everything for this system and print what it took."""
    shutil.rmtree(DIST, ignore_errors=True)
    freezing.draw_icons(ROOT / "build" / "icons")
    folder = timed("frozen", lambda: freezing.freeze(DIST))
    made = [*timed("packed", lambda: packages(folder))]
    made.append(manifest.write_tree(folder, DIST / f"videsk-desktop-{__version__}-{sys.platform}-files.sha256"))
    manifest.write_sums(made, DIST / f"SHA256SUMS-{sys.platform}")
    print(f"{APPLICATION_NAME} {__version__}: {size_of(folder) / MIB:.1f} MiB installed")
    for file in made:
        print(f"{file.stat().st_size / MIB:8.1f} MiB  {file.relative_to(ROOT)}")
    return 0


def packages(folder: Path) -> list[Path]:
    """Pack the frozen program in ``folder`` as this system likes it; return the files made."""
    match sys.platform:
        case "linux":
            from linux import archive, deb  # noqa: PLC0415 - each system has its own tools

            return [deb.build(folder, DIST, version=__version__), archive.build(folder, DIST, version=__version__)]
        case "win32":
            from windows import installer  # noqa: PLC0415

            return [installer.build(folder, DIST, version=__version__)]
        case "darwin":
            from macos import disk_image  # noqa: PLC0415

            return [disk_image.build(DIST / f"{APPLICATION_NAME}.app", DIST, version=__version__)]
        case other:
            raise SystemExit(f"there is no package for {other}; pipx install . works wherever Python and Qt do")


def timed(what: str, work: Callable[[], Result]) -> Result:
    """Do ``work`` and print how long it took."""
    begun = time.monotonic()
    result = work()
    print(f"{what} in {time.monotonic() - begun:.0f} s", flush=True)
    return result


def size_of(folder: Path) -> int:
    """Return the bytes of all files below ``folder``."""
    return sum(file.lstat().st_size for file in folder.rglob("*") if not file.is_dir() or file.is_symlink())


if __name__ == "__main__":
    raise SystemExit(main())
