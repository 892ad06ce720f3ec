"""Proves the .deb where it will be used: ``python packaging/smoke_test.py``, as root, after ``packaging/build.py``.

Debian's own checks first; then a bare Debian 12 is made with debootstrap, the package installed there with nothing but
the dependencies it declares, and used: self-test, practice, a check over TLS against an authority of the system's
store, the window in both languages, an upgrade, a removal. Prints a table and ends with 1 when a row failed. The
pictures of the windows are left in ``build/smoke/``.
"""

import json
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from linux import deb  # noqa: E402 - after the path to our own package
from linux.chroot import Chroot  # noqa: E402
from linux.private_server import private_server  # noqa: E402
from table import Table  # noqa: E402
from windows import under_wine  # noqa: E402

from videsk_desktop import __version__  # noqa: E402
from videsk_desktop.core.verdicts import Agreement, Verdict  # noqa: E402
from videsk_desktop.history import Entry, History  # noqa: E402

DIST = ROOT / "dist"
SMOKE = ROOT / "build" / "smoke"
OLDER = "0.0.9"
OLDER_FILE = "of-an-older-version.txt"
PROFILE = "home/agent/.config/videsk-desktop"
SETTINGS = '{"language": "es", "theme": "dark"}\n'
NOT_EVALUATED = 3


def main() -> int:
    """Do it all; return the exit status."""
    if os.geteuid() != 0:
        raise SystemExit("a bare system can be made by root only")
    package = next(DIST.glob(f"videsk-desktop_{__version__}_*.deb"))
    shutil.rmtree(SMOKE, ignore_errors=True)
    SMOKE.mkdir(parents=True)
    table = Table()
    on_the_package(table, package)
    windows_installer(table)
    with Chroot(SMOKE / "debian12") as system:
        table.row("a bare Debian 12", system.make)
        if system.made:
            in_the_system(table, system, package)
    return table.end()


def on_the_package(table: Table, package: Path) -> None:
    """Put the package to the checks that Debian and freedesktop.org have for one."""
    share = ROOT / "build" / f"deb-{__version__}" / "debian" / "videsk-desktop" / "usr" / "share"
    table.row("lintian", lambda: tool("lintian", "--allow-root", "--fail-on", "error", str(package)))
    table.row("desktop-file-validate", lambda: tool("desktop-file-validate", *files(share, "applications/*.desktop")))
    table.row(
        "appstreamcli validate", lambda: tool("appstreamcli", "validate", "--no-net", *files(share, "metainfo/*"))
    )
    table.row("man", lambda: tool("man", "--warnings", "--local-file", *files(share, "man/man1/*"), quiet=True))


def windows_installer(table: Table) -> None:
    """Compile the installer for Windows over a stand-in, and let it work under Wine."""
    scratch, icon, setup = SMOKE / "windows", ROOT / "build" / "icons" / "app.ico", SMOKE / "windows" / "stand-in.exe"
    table.row("Windows' installer compiles", lambda: under_wine.compiled(scratch, icon, __version__).name)
    table.row("Windows' installer under Wine", lambda: under_wine.whole_life(setup, scratch, __version__))
    shutil.rmtree(scratch, ignore_errors=True)


def in_the_system(table: Table, system: Chroot, package: Path) -> None:
    """Install, use, upgrade and remove the package in a bare system."""
    older = deb.build(DIST / "videsk-desktop", SMOKE, version=OLDER, level=0, older_file=OLDER_FILE)
    table.row(f"apt install of {OLDER}", lambda: installed(system, older, OLDER))
    keep_something(system)
    table.row("upgrade", lambda: upgraded(system, package))
    table.row("self-test", lambda: self_tested(system))
    table.row("practice answers", lambda: practised(system))
    table.row("an authority that is not trusted", lambda: asked_over_tls(system, trusted=False))
    table.row("an authority of the system's store", lambda: asked_over_tls(system, trusted=True))
    table.row("test tools (not ours)", lambda: system.install("xvfb", "xdotool", "imagemagick"))
    table.row("window in English", lambda: window(system, "en", "--language", "en"))
    table.row("window in Spanish, by kept settings", lambda: window(system, "es"))
    table.row("practice window", lambda: window(system, "practice", "--practice", "--language", "en"))
    table.row("removal", lambda: removed(system))


def installed(system: Chroot, package: Path, version: str) -> str:
    """Install a package from its file with the dependencies it declares, and nothing recommended."""
    before = system.packages()
    system.install_file(package)
    if said(system, ["--version"]) != f"Videsk Desktop {__version__}":
        raise RuntimeError("it does not say its version")
    if f"videsk-desktop {version}" not in system.packages():
        raise RuntimeError("apt does not know it")
    return f"{len(system.packages() - before) - 1} packages came along"


def upgraded(system: Chroot, package: Path) -> str:
    """Put the new version over the older one."""
    detail = installed(system, package, __version__)
    left = [path for path in system.owned() if path.endswith(OLDER_FILE)]
    if left or (system.root / "usr/lib/videsk-desktop" / OLDER_FILE).exists():
        raise RuntimeError("a file of the older version is still there")
    kept(system)
    return f"{OLDER} to {__version__}, settings and history kept, {detail}"


def keep_something(system: Chroot) -> None:
    """Give the user settings, and a history of one check."""
    folder = system.root / PROFILE
    folder.mkdir(parents=True)
    (folder / "settings.json").write_text(SETTINGS, "utf-8")
    now = datetime.now(UTC)
    history = History.open(folder, now=now)
    history.add(Entry(now, "3f9a0c12d7e4", "Videsk", Verdict.EXPIRED, Verdict.EXPIRED, Agreement.AS_PREDICTED))
    history.close()
    system.run(["chown", "-R", "agent:agent", "/home/agent"])


def kept(system: Chroot) -> None:
    """Fail unless the user has what he had."""
    settings = json.loads((system.root / PROFILE / "settings.json").read_text("utf-8"))
    if not settings.items() >= json.loads(SETTINGS).items():
        raise RuntimeError("the settings have changed")
    history = History.open(system.root / PROFILE, now=datetime.now(UTC))
    entries = history.entries()
    history.close()
    system.run(["chown", "-R", "agent:agent", "/home/agent"])
    if [entry.fingerprint for entry in entries] != ["3f9a0c12d7e4"]:
        raise RuntimeError(f"the history has changed: {history.trouble}")


def self_tested(system: Chroot) -> str:
    """Run the self-test that every installed copy has."""
    rows = said(system, ["self-test"], "Practice answers").splitlines()[1:]
    return f"{len(rows)} checks passed"


def practised(system: Chroot) -> str:
    """Ask the practice API about each of its samples."""
    samples = [json.loads(line) for line in said(system, ["practice-keys"]).splitlines()]
    for sample in samples:
        answer = checked(system, sample["key"], "--practice")[1]
        if sample["expects"] not in (answer["verdict"], answer["fault"]):
            raise RuntimeError(f"{sample['name']}: {answer}")
    return f"{len(samples)} samples answered as they should be"


def asked_over_tls(system: Chroot, *, trusted: bool) -> str:
    """Ask a server on this computer whose certificate a private authority signed."""
    key = said(system, ["practice-keys", "expired"])
    with private_server() as (address, authority):
        if trusted:
            system.trust(authority)
        status, answer = checked(system, key, "--base-url", address)
    if trusted and answer["verdict"] != "expired":
        raise RuntimeError(f"not refused by the server: {answer}")
    if not trusted and (status != NOT_EVALUATED or answer["kind"] != "not_judged"):
        raise RuntimeError(f"asked without trust: {answer}")
    return f"{answer['kind']}: {answer['verdict'] or answer['fault']}"


def checked(system: Chroot, key: str, *options: str) -> tuple[int, dict[str, object]]:
    """Return the exit status of a check and the answer it printed."""
    done = system.as_agent(["videsk-desktop", "check", *options], text=key)
    return done.returncode, json.loads(done.stdout)["answer"]


def said(system: Chroot, arguments: list[str], expected: str = "") -> str:
    """Return what the installed program prints; fail where it fails, or leaves ``expected`` unsaid."""
    done = system.as_agent(["videsk-desktop", *arguments])
    if done.returncode or expected not in done.stdout:
        raise RuntimeError(f"{done.returncode}: {done.stdout}{done.stderr}")
    return done.stdout.strip()


def window(system: Chroot, name: str, *options: str) -> str:
    """Open the window on a virtual display, take its picture and close it as a session's end does."""
    done = system.as_agent(["sh", "-c", WINDOW, "sh", *options], seconds=90)
    if done.returncode:
        raise RuntimeError(f"{done.returncode}: {done.stdout}{done.stderr}")
    shutil.move(system.root / "tmp" / "window.png", SMOKE / f"window-{name}.png")
    return done.stdout.strip()


# 128 and the number of SIGTERM: the program has ended by itself, in order.
WINDOW = """
trap 'status=$?; cat /tmp/window.err >&2; kill $server; exit $status' EXIT
mkfifo /tmp/display.$$; exec 3<>/tmp/display.$$; rm /tmp/display.$$
Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp >/dev/null 2>&1 & server=$!
read -r number <&3; export DISPLAY=:$number
videsk-desktop "$@" 2>/tmp/window.err & program=$!
timeout 30 xdotool search --sync --onlyvisible --pid $program >/dev/null || exit 10
timeout 30 xdotool search --sync --onlyvisible --name 'Videsk Desktop' getwindowname || exit 11
sleep 2
import -window root /tmp/window.png || exit 12
kill $program; wait $program; [ $? -eq 143 ]
"""


def removed(system: Chroot) -> str:
    """Purge the package; nothing but what the user had may be left."""
    owned = [path for path in system.owned() if not (system.root / path.lstrip("/")).is_dir()]
    system.apt("purge", "videsk-desktop")
    left = [path for path in owned if os.path.lexists(system.root / path.lstrip("/"))]
    left += [str(path) for path in system.named("videsk") if PROFILE not in str(path)]
    if left:
        raise RuntimeError(f"left behind: {left}")
    kept(system)
    return f"{len(owned)} files gone, the user's are as they were"


def files(folder: Path, pattern: str) -> list[str]:
    """Return the files of a pattern, of which there must be one."""
    found = [str(file) for file in folder.glob(pattern)]
    if not found:
        raise RuntimeError(f"nothing at {folder / pattern}")
    return found


def tool(name: str, *arguments: str, quiet: bool = False) -> str:
    """Run a tool of this system; fail where it fails, and return its last line."""
    done = subprocess.run([name, *arguments], check=False, capture_output=True, text=True)
    if done.returncode or (quiet and done.stderr):
        raise RuntimeError(f"{done.returncode}: {done.stdout[-2000:]}{done.stderr[-2000:]}")
    lines = [] if quiet else done.stdout.split("\n")
    return next((line.strip() for line in reversed(lines) if line.strip()), "nothing to say")


if __name__ == "__main__":
    raise SystemExit(main())
