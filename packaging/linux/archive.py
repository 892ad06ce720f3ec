"""The relocatable archive: unpacked anywhere, it runs from there; all libraries but the display's own are inside."""

import os
import subprocess
import tarfile
from pathlib import Path

from linux import desktop


def build(folder: Path, dist: Path, *, version: str) -> Path:
    """Pack the frozen program in ``folder`` with its desktop entry into ``dist``; return the archive."""
    name = f"videsk-desktop-{version}"
    made = dist / f"{name}-linux-{os.uname().machine}.tar.xz"
    staged = dist.parent / "build" / "archive"
    desktop.stage(staged)
    plain = made.with_suffix("")
    with tarfile.open(plain, "w") as archive:
        archive.add(folder, name, filter=_owned_by_nobody)
        archive.add(staged, f"{name}/share", filter=_owned_by_nobody)
    subprocess.run(["xz", "--force", "-9", "--threads=1", str(plain)], check=True)
    return made


def _owned_by_nobody(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
    return entry
