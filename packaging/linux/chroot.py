"""A bare Debian 12 below a folder, with one user, ``agent``: made by debootstrap, used by chroot, gone at the end."""

import os
import shutil
import subprocess
from pathlib import Path
from types import TracebackType
from typing import Self

RELEASE = "bookworm"
MIRROR = "http://deb.debian.org/debian"
ENVIRONMENT = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive"}


class Chroot:
    """The system at ``root``; every method fails with what its tool said."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.made = False
        self._mounted: list[Path] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for place in reversed(self._mounted):
            subprocess.run(["umount", str(place)], check=True)
        shutil.rmtree(self.root, ignore_errors=True)

    def make(self) -> str:
        """Install the bare system and add the user."""
        _run(["debootstrap", "--variant=minbase", RELEASE, str(self.root), MIRROR])
        proc = self.root / "proc"
        _run(["mount", "-t", "proc", "proc", str(proc)])
        self._mounted.append(proc)
        shutil.copyfile("/etc/resolv.conf", self.root / "etc" / "resolv.conf")
        (self.root / "etc" / "hosts").write_text("127.0.0.1 localhost\n")
        # Nothing may start a service in here.
        policy = self.root / "usr" / "sbin" / "policy-rc.d"
        policy.write_text("#!/bin/sh\nexit 101\n")
        policy.chmod(0o755)
        self.run(["useradd", "--create-home", "agent"])
        self.made = True
        return f"{len(self.packages())} packages"

    def run(self, command: list[str], seconds: float = 600) -> str:
        """Run a command as root; return what it printed."""
        return _run(["chroot", str(self.root), *command], seconds)

    def as_agent(self, command: list[str], *, text: str = "", seconds: float = 60) -> subprocess.CompletedProcess[str]:
        """Run a command as the user, with ``text`` on its standard input."""
        return subprocess.run(
            ["chroot", "--userspec=agent:agent", str(self.root), "timeout", str(seconds), *command],
            check=False, capture_output=True, text=True, input=text, env=ENVIRONMENT | {"HOME": "/home/agent"},
        )  # fmt: skip

    def apt(self, *arguments: str) -> None:
        """Run apt-get; what a package only recommends is not installed."""
        self.run(["apt-get", "--yes", "--quiet", "--no-install-recommends", *arguments])

    def install(self, *names: str) -> str:
        """Install packages of Debian."""
        self.apt("install", *names)
        return " ".join(names)

    def install_file(self, package: Path) -> None:
        """Install a package from a file of ours."""
        shutil.copyfile(package, self.root / "tmp" / package.name)
        self.apt("install", f"/tmp/{package.name}")  # noqa: S108 - of the bare system
        (self.root / "tmp" / package.name).unlink()

    def packages(self) -> set[str]:
        """Return what is installed, as ``name version``."""
        return set(self.run(["dpkg-query", "--show", "--showformat", "${Package} ${Version}\n"]).splitlines())

    def owned(self) -> list[str]:
        """Return the paths that the program's package owns."""
        return [path for path in self.run(["dpkg", "--listfiles", "videsk-desktop"]).splitlines() if path != "/."]

    def named(self, word: str) -> list[Path]:
        """Return every path with ``word`` in its name, but those of apt and dpkg about what they did."""
        skipped = [place for name in ("proc", "var/cache/apt", "var/log") for place in ("-path", f"./{name}", "-o")][
            :-1
        ]
        found = _run(["find", ".", "(", *skipped, ")", "-prune", "-o", "-iname", f"*{word}*", "-print"], cwd=self.root)
        return [self.root / line for line in found.splitlines()]

    def trust(self, authority: bytes) -> None:
        """Put an authority into the system's store, as an administrator does."""
        folder = self.root / "usr" / "local" / "share" / "ca-certificates"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "smoke-test.crt").write_bytes(authority)
        self.run(["update-ca-certificates"])


def _run(command: list[str], seconds: float = 900, cwd: Path | None = None) -> str:
    environment = os.environ | ENVIRONMENT
    done = subprocess.run(
        command, check=False, capture_output=True, text=True, timeout=seconds, cwd=cwd, env=environment
    )
    if done.returncode:
        raise RuntimeError(f"{command[0]}: {done.returncode}: {(done.stdout + done.stderr)[-1500:]}")
    return done.stdout
