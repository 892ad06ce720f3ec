"""The package for Debian and Ubuntu, made with dpkg's own tools.

Libraries that Debian owns are left to Debian, which mends their security holes: whatever this system's packages would
provide is taken out of the frozen program, and ``dpkg-shlibdeps`` finds which packages, in which versions, the rest is
linked to.
"""

import email.utils
import gzip
import hashlib
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from freezing import is_binary
from linux import desktop

from videsk_desktop import __built__

PACKAGE = "videsk-desktop"
MAINTAINER = "The Videsk Desktop authors <desktop@videsk.io>"
# What no library is linked to: the authorities that TLS asks for, and a font (Qt brings none).
NEEDED_AT_RUN_TIME = ("ca-certificates", "fonts-dejavu-core | fonts-noto-core | fonts-liberation2 | fonts-freefont-ttf")
CONTROL = """\
Package: {package}
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {kib}
Depends: {depends}
Section: net
Priority: optional
Homepage: https://www.videsk.io/
Description: see what is wrong with a Videsk API Key, and what Videsk answers
 Paste what a customer sent, and see at once what is wrong with the API Key
 and what Videsk will answer. One click asks Videsk; the segments can be
 browsed, and evidence without any secret copied for the ticket.
"""
CHANGELOG = """\
{package} ({version}) stable; urgency=medium

  * What has changed is told in CHANGELOG.md, in the source.

 -- {maintainer}  {day}
"""


def build(folder: Path, dist: Path, *, version: str, level: int = 9, older_file: str | None = None) -> Path:
    """Pack the frozen program in ``folder`` into ``dist``; return the .deb.

    ``level``: how hard xz tries, from 0 to 9. ``older_file``, relative to the program, is added: a test of upgrades
    wants a version that had a file more.
    """
    staged = dist.parent / "build" / f"deb-{version}"
    shutil.rmtree(staged, ignore_errors=True)
    root = staged / "debian" / PACKAGE
    program = root / "usr" / "lib" / PACKAGE
    shutil.copytree(folder, program, symlinks=True)
    leave_to_debian(program / "_internal")
    if older_file is not None:
        (program / older_file).write_text("of an older version\n", "utf-8")
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / PACKAGE).symlink_to(f"../lib/{PACKAGE}/{PACKAGE}")
    desktop.stage(root / "usr" / "share")
    _add_documents(root / "usr" / "share", version)
    _write_control(staged, root, version)
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == program / PACKAGE else 0o644)
    made = dist / f"{PACKAGE}_{version}_{_architecture()}.deb"
    subprocess.run(
        ["dpkg-deb", "--build", "--root-owner-group", "-Zxz", f"-z{level}", str(root), str(made)], check=True
    )
    return made


def leave_to_debian(internal: Path) -> None:
    """Remove the libraries that this system's packages own; only those at the top came from the system.

    Python itself is ours, also where Debian has one of that name.
    """
    ours = (file for file in internal.iterdir() if is_binary(file) and not file.name.startswith("libpython"))
    libraries = {file.name: file for file in ours}
    listed = subprocess.run(["ldconfig", "-p"], check=True, capture_output=True, text=True, env=_with_sbin()).stdout
    # A line of ldconfig: "libz.so.1 (libc6,x86-64) => /lib/x86_64-linux-gnu/libz.so.1".
    places = {line.split()[0]: Path(line.split(" => ")[1]).resolve() for line in listed.splitlines() if " => " in line}
    for name, file in libraries.items():
        place = places.get(name)
        if place is not None and subprocess.run(["dpkg", "-S", f"*/{place.name}"], check=False,
                                                capture_output=True).returncode == 0:  # fmt: skip
            file.unlink()


def _write_control(staged: Path, root: Path, version: str) -> None:
    (root / "DEBIAN").mkdir()
    text = CONTROL.format(
        package=PACKAGE,
        version=version,
        architecture=_architecture(),
        maintainer=MAINTAINER,
        kib=-(-sum(file.lstat().st_size for file in root.rglob("*") if not file.is_dir()) // 1024),
        depends=", ".join((*_linked_packages(staged, root), *NEEDED_AT_RUN_TIME)),
    )
    (root / "DEBIAN" / "control").write_text(text, "utf-8")
    files = sorted(file for file in root.rglob("usr/**/*") if file.is_file() and not file.is_symlink())
    sums = "".join(f"{_md5(file)}  {file.relative_to(root)}\n" for file in files)
    (root / "DEBIAN" / "md5sums").write_text(sums, "utf-8")


def _md5(file: Path) -> str:
    # The sum that dpkg's format asks for; it guards against broken disks, not against people.
    with file.open("rb") as content:
        return hashlib.file_digest(content, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()


def _linked_packages(staged: Path, root: Path) -> list[str]:
    """Return the packages that own the libraries which ours are linked to, as dpkg-shlibdeps finds them."""
    (staged / "debian" / "control").write_text(f"Source: {PACKAGE}\n\nPackage: {PACKAGE}\nArchitecture: any\n", "utf-8")
    binaries = sorted(file for file in root.rglob("*") if is_binary(file))
    folders = sorted({str(file.parent) for file in binaries})
    found = subprocess.run(
        ["dpkg-shlibdeps", "-O", "--warnings=0", "--ignore-missing-info", f"-S{root}",
         *(f"-l{folder}" for folder in folders), *(f"-e{file}" for file in binaries)],
        cwd=staged, check=False, capture_output=True, text=True,
    )  # fmt: skip
    if found.returncode:
        sys.stderr.write(found.stderr)
        raise SystemExit("dpkg-shlibdeps failed")
    return sorted(found.stdout.partition("shlibs:Depends=")[2].strip().split(", "))


def _add_documents(share: Path, version: str) -> None:
    folder = share / "doc" / PACKAGE
    folder.mkdir(parents=True)
    shutil.copyfile(desktop.HERE / "copyright", folder / "copyright")
    day = email.utils.format_datetime(datetime.fromisoformat(__built__).replace(tzinfo=UTC))
    entry = CHANGELOG.format(package=PACKAGE, version=version, maintainer=MAINTAINER, day=day)
    (folder / "changelog.gz").write_bytes(gzip.compress(entry.encode(), mtime=0))
    overrides = share / "lintian" / "overrides" / PACKAGE
    overrides.parent.mkdir(parents=True)
    shutil.copyfile(desktop.HERE / "lintian-overrides", overrides)


def _architecture() -> str:
    return subprocess.run(["dpkg", "--print-architecture"], check=True, capture_output=True, text=True).stdout.strip()


def _with_sbin() -> dict[str, str]:
    return os.environ | {"PATH": f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"}
