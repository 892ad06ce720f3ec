"""Lists of files with their SHA-256, in the form that ``sha256sum --check`` reads."""

import hashlib
from collections.abc import Iterable
from pathlib import Path


def write_tree(folder: Path, listing: Path) -> Path:
    """List every file below ``folder``, relative to it, in ``listing``; return ``listing``."""
    files = sorted(file for file in folder.rglob("*") if file.is_file())
    return _write(listing, ((sum_of(file), file.relative_to(folder).as_posix()) for file in files))


def write_sums(files: Iterable[Path], listing: Path) -> Path:
    """List ``files`` by their plain names; return ``listing``."""
    return _write(listing, ((sum_of(file), file.name) for file in files))


def sum_of(file: Path) -> str:
    """Return the SHA-256 of a file in hexadecimal digits."""
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def _write(listing: Path, rows: Iterable[tuple[str, str]]) -> Path:
    listing.write_text("".join(f"{digest}  {name}\n" for digest, name in rows), "utf-8", newline="\n")
    return listing
