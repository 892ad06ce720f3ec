"""The installer for Windows, put to work on Linux under Wine with a stand-in for the program.

It proves the script: what is laid down, registered, kept and removed. It proves nothing about the program on Windows,
and not that the taskbar heeds the shortcut's name: Wine's shortcuts have none.
"""

import os
import shutil
import subprocess
import time
from pathlib import Path

from windows import installer

# Any small program of Windows will do; Wine has some.
_STAND_IN = "/usr/lib/x86_64-linux-gnu/wine/x86_64-windows/hostname.exe"
_WINE = "/usr/lib/wine/wine64"
_KEY = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\io.videsk.Desktop"
_LONGEST_REMOVAL_S = 20


def compiled(scratch: Path, icon: Path, version: str) -> Path:
    """Compile the installer over a stand-in; return it. For 64 bits, since Wine has no others here."""
    folder = scratch / "videsk-desktop"
    (folder / "_internal").mkdir(parents=True)
    (folder / "licences").mkdir()
    for file in ("Videsk Desktop.exe", "videsk-desktop.exe", "_internal/part.dll"):
        shutil.copyfile(_STAND_IN, folder / file)
    (folder / "licences" / "Python.txt").write_text("a licence\n")
    made = scratch / "stand-in.exe"
    installer.compile_script(folder, icon, made, version=version, first=("-XTarget amd64-unicode",))
    return made


def whole_life(setup: Path, scratch: Path, version: str) -> str:
    """Install, install over it, remove, and remove with all that belongs to it; return what was seen."""
    wine = _Wine(scratch / "wine")
    program, settings = wine.local / "Programs" / "Videsk Desktop", wine.roaming / "Videsk Desktop" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text("{}")

    wine.run(str(setup), "/S")
    _expect((program / "Videsk Desktop.exe").exists(), "the program was not installed")
    _expect(wine.shortcut.exists(), "there is no shortcut")
    _expect(version in wine.run("reg", "query", _KEY, "/v", "DisplayVersion"), "Windows does not know it")

    (program / "_internal" / "of-an-older-version.dll").touch()
    wine.run(str(setup), "/S")
    _expect(not (program / "_internal" / "of-an-older-version.dll").exists(), "an older file is still there")

    wine.remove(program)
    _expect(not wine.shortcut.exists(), "the shortcut is still there")
    _expect(settings.exists(), "the settings are gone")

    wine.run(str(setup), "/S")
    wine.remove(program, "/PURGE")
    _expect(not settings.parent.exists(), "the settings were to go")
    wine.end()
    return "installed, updated, removed, purged"


class _Wine:
    def __init__(self, home: Path) -> None:
        home.mkdir(parents=True)
        # Without a display, and without the two components it would offer to fetch.
        self._environment = os.environ | {
            "HOME": str(home), "WINEPREFIX": str(home / "prefix"), "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=", "USER": "agent", "LOGNAME": "agent",
        }  # fmt: skip
        self._environment.pop("DISPLAY", None)
        self.run("wineboot", "--init")
        appdata = next((home / "prefix" / "drive_c" / "users").glob("*/AppData/Local/..")).resolve()
        self.local, self.roaming = appdata / "Local", appdata / "Roaming"
        self.shortcut = self.roaming / "Microsoft/Windows/Start Menu/Programs/Videsk Desktop.lnk"

    def run(self, *command: str) -> str:
        done = subprocess.run(
            [_WINE, *command], check=False, capture_output=True, text=True, timeout=180, env=self._environment
        )
        _expect(done.returncode == 0, f"{command[0]} ended with {done.returncode}")
        return done.stdout

    def remove(self, program: Path, *options: str) -> None:
        # It works on from a copy of itself, and returns at once.
        self.run(str(program / "uninstall.exe"), "/S", *options)
        until = time.monotonic() + _LONGEST_REMOVAL_S
        while program.exists() and time.monotonic() < until:
            time.sleep(0.1)
        _expect(not program.exists(), "the program is still there")
        self.run("wineboot", "--end-session")

    def end(self) -> None:
        subprocess.run(["/usr/lib/wine/wineserver64", "-k"], check=False, env=self._environment)


def _expect(holds: bool, otherwise: str) -> None:  # noqa: FBT001 - what is expected is what it says
    if not holds:
        raise RuntimeError(otherwise)
