"""The last words of a program that is killed by its own fault: where every thread was, as Python's faulthandler has it.

Nothing can pass the gate while a process dies. So the file holds names and places only, is for its user alone, and is
made a report, through the gate, by the next start; one that ended cleanly leaves none. A program holds a lock on its
file for as long as it lives, so that nobody takes a living program for a dead one.
"""

import faulthandler
import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from io import FileIO, IOBase
from pathlib import Path

from videsk_desktop.crash_reports import CrashReports, heading, read_bounded, unused_path, utc
from videsk_desktop.saving import OURS_ALONE, make_own_folder

_ENDING = ".stack"
_BEGIN = "Killed by a fault:\n"
# A folder's name can be a person's.
_FOLDERS = re.compile(r'(File ")[^"\n]*[/\\]')


@contextmanager
def stacks_kept(reports: CrashReports) -> Iterator[None]:
    """Let a fault leave a file beside ``reports``. Where none can be made, the program goes on without."""
    try:
        path, file = _begun(reports.folder)
    except OSError:
        yield
        return
    faulthandler.enable(file)
    try:
        yield
    finally:
        faulthandler.disable()
        file.close()
        with suppress(OSError):
            path.unlink()


def take_over(reports: CrashReports) -> None:
    """Make reports of what dead programs left behind."""
    for path in sorted(reports.folder.glob(f"*{_ENDING}")):
        with suppress(OSError):
            _take_over(path, reports)


def _begun(folder: Path) -> tuple[Path, FileIO]:
    make_own_folder(folder)
    path = unused_path(folder, _ENDING)
    file = FileIO(path, "x", opener=lambda name, flags: os.open(name, flags | os.O_APPEND, OURS_ALONE))
    _lock(file)
    file.write(f"{heading()}Started (UTC): {utc(datetime.now(UTC))}\n{_BEGIN}".encode())
    return path, file


def _take_over(path: Path, reports: CrashReports) -> None:
    if not path.is_file():
        return
    with path.open("rb") as file:
        if not _lock(file):
            return
        ended = utc(datetime.fromtimestamp(path.stat().st_mtime, UTC))
        about, _, stack = read_bounded(path).partition(_BEGIN)
    # Before anything is written: Windows lets nobody remove what a living program holds open.
    path.unlink()
    if stack.strip():
        names = _FOLDERS.sub(r"\1", stack)
        reports.keep(f"{about}Ended (UTC): {ended}\n{_BEGIN}{names}")


def _lock(file: IOBase) -> bool:
    """Take the lock that lasts as long as ``file`` is open; return False where a living program has it."""
    if sys.platform == "win32":
        return True
    import fcntl  # noqa: PLC0415 - Windows has none

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        # A file system without locks: better to take a living program's empty file than to keep all of them.
        return True
    return True
