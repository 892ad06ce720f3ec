"""Reports of what went wrong in this program, kept in the profile folder until the user has seen and discarded them.

A report says when, in which version and where, never what: no exception's text, no variable, no folder. It passes the
gate and is searched again; where a key were left, one line would say so in its place. What cannot be written or read is
done without. Knows no window.
"""

import logging
import os
import stat
import sys
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QSysInfo, qVersion

from videsk_desktop import APPLICATION_NAME, __version__
from videsk_desktop.logs import UNEXPECTED
from videsk_desktop.saving import OURS_ALONE, make_own_folder

FOLDER_NAME = "crashes"
WITHHELD = f"{APPLICATION_NAME}: this report is not kept, because an API Key would have been in it.\n"

_ENDING = ".txt"
_SEEN = ".seen.txt"
_MOST_KEPT = 10
# The first say most; an error that comes back with every tick must not push out older reports.
_MOST_IN_ONE_RUN = 5
_LONGEST = 16_000


@dataclass(frozen=True, slots=True)
class CrashReport:
    """A report without any key in it, and its file."""

    path: Path
    text: str


class CrashReports:
    """The reports in the folder ``profile``; several programs may keep theirs there at once."""

    def __init__(self, profile: Path) -> None:
        self.folder = profile / FOLDER_NAME
        self._told: set[str] = set()

    def listen(self) -> None:
        """Keep a report of every unexpected error from now on."""
        UNEXPECTED.addHandler(_Listener(self))

    def tell(self, what: str) -> None:
        """Keep a report of an error, told by type and places; once a run, however often it comes."""
        if what in self._told or len(self._told) >= _MOST_IN_ONE_RUN:
            return
        self._told.add(what)
        self.keep(f"{heading()}Time (UTC): {utc(datetime.now(UTC))}\nUnexpected error: {what}\n")

    def keep(self, text: str) -> None:
        """Write a report down; the oldest make way. Where that fails there is none."""
        with suppress(OSError):
            make_own_folder(self.folder)
            descriptor = os.open(unused_path(self.folder, _ENDING), os.O_WRONLY | os.O_CREAT | os.O_EXCL, OURS_ALONE)
            try:
                os.write(descriptor, _gated(text).encode("utf-8", "backslashreplace"))
            finally:
                os.close(descriptor)
        for path in sorted(self.folder.glob(f"*{_ENDING}"))[:-_MOST_KEPT]:
            with suppress(OSError):
                path.unlink()

    def unseen(self) -> tuple[CrashReport, ...]:
        """Return the reports that nobody has copied or discarded, the oldest first; what cannot be read is none."""
        paths = (path for path in sorted(self.folder.glob(f"*{_ENDING}")) if not path.name.endswith(_SEEN))
        texts = ((path, read_bounded(path)) for path in paths)
        reports = (CrashReport(path, _gated(text)) for path, text in texts if text.startswith(APPLICATION_NAME))
        return tuple(reports)

    def mark_seen(self, reports: Iterable[CrashReport]) -> None:
        """Let ``reports`` be shown no more; the files stay until newer ones push them out, or they are discarded."""
        for report in reports:
            with suppress(OSError):
                report.path.replace(_seen(report.path))

    def discard(self, reports: Iterable[CrashReport]) -> None:
        """Delete ``reports``, seen or not."""
        for report in reports:
            for path in (report.path, _seen(report.path)):
                with suppress(OSError):
                    path.unlink()


def _gated(text: str) -> str:
    from videsk_desktop.core.redaction import Gate, KeyLeakError  # noqa: PLC0415 - heavy, and a good start reports nothing

    gate = Gate()
    try:
        return gate.sealed(gate.redact(text[:_LONGEST]).text)
    except KeyLeakError:
        return WITHHELD


class _Listener(logging.Handler):
    def __init__(self, reports: CrashReports) -> None:
        super().__init__()
        self._reports = reports

    def emit(self, record: logging.LogRecord) -> None:
        # Called from the hooks of last resort: an error in here would have nowhere to go.
        with suppress(Exception):
            self._reports.tell(record.getMessage())


def heading() -> str:
    """Return the lines every report begins with: the program and what it runs on."""
    return (
        f"{APPLICATION_NAME} {__version__}\n"
        f"System: {QSysInfo.prettyProductName()}, {QSysInfo.currentCpuArchitecture()}\n"
        f"Python {sys.version.split()[0]}, Qt {qVersion()}\n"
    )


def utc(moment: datetime) -> str:
    """Return a time as reports tell it."""
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M:%S}"


def unused_path(folder: Path, ending: str) -> Path:
    """Return a name nobody has, whichever programs write there at once; names are in the order of time."""
    # No process number: in a sandbox every program has the same.
    return folder / f"{datetime.now(UTC):%Y%m%dT%H%M%S%f}-{os.urandom(4).hex()}{ending}"


def read_bounded(path: Path) -> str:
    """Return the beginning of a file as text, empty where it cannot be read or is no plain file."""
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            return ""
        with path.open("rb") as file:
            return file.read(_LONGEST).decode("utf-8", "replace")
    except OSError:
        return ""


def _seen(path: Path) -> Path:
    return path.with_name(path.name.removesuffix(_ENDING) + _SEEN)
