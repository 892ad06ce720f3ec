"""The history's file: opened for its user alone, brought to the newest shape, set aside when it is broken.

Knows SQLite and the file system; no entry.
"""

import os
import sqlite3
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from videsk_desktop.history_entries import Trouble

FILE_NAME = "history.db"

# How long one window waits for the other to finish its write.
_BUSY_S = 5.0
_OURS_ALONE = 0o600
# One script for each version of the shape; the file's user_version says how many of them it has seen.
_MIGRATIONS = (
    """
    CREATE TABLE entries (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL,
        fingerprint TEXT NOT NULL,
        environment TEXT NOT NULL,
        result TEXT NOT NULL,
        expected TEXT NOT NULL,
        agreement TEXT NOT NULL,
        status INTEGER,
        ms INTEGER,
        shown INTEGER,
        total INTEGER,
        note TEXT NOT NULL DEFAULT ''
    );
    CREATE INDEX entries_by_time ON entries (at DESC, id DESC);
    CREATE INDEX entries_by_key ON entries (fingerprint, at);
    """,
    """
    CREATE TABLE replacements (
        fingerprint TEXT PRIMARY KEY,
        asked_at TEXT NOT NULL
    ) WITHOUT ROWID;
    """,
)


_TROUBLES = {
    sqlite3.SQLITE_READONLY: Trouble.READ_ONLY,
    sqlite3.SQLITE_PERM: Trouble.READ_ONLY,
    # No file can be made beside it, and WAL needs two.
    sqlite3.SQLITE_CANTOPEN: Trouble.READ_ONLY,
    sqlite3.SQLITE_FULL: Trouble.FULL,
    sqlite3.SQLITE_CORRUPT: Trouble.BROKEN,
    sqlite3.SQLITE_NOTADB: Trouble.BROKEN,
    sqlite3.SQLITE_BUSY: Trouble.BUSY,
    sqlite3.SQLITE_LOCKED: Trouble.BUSY,
}
_PRIMARY = 0xFF


class NewerError(Exception):
    """The file was written by a newer version of this program, which alone knows its shape."""


def trouble_of(error: Exception) -> Trouble:
    """Return what an error of SQLite or of the file system means."""
    if isinstance(error, NewerError):
        return Trouble.NEWER
    if isinstance(error, OSError):
        return Trouble.READ_ONLY
    code = getattr(error, "sqlite_errorcode", None)
    # The low byte is the primary code (sqlite.org/rescode.html).
    return _TROUBLES.get(code & _PRIMARY, Trouble.UNUSABLE) if isinstance(code, int) else Trouble.UNUSABLE


def open_for_writing(folder: Path) -> sqlite3.Connection:
    """Open the history in ``folder``, begun if there is none; raise what SQLite or the system raises."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / FILE_NAME
    # Made before SQLite makes it: its companions (-wal, -shm) take over the mode.
    os.close(os.open(file, os.O_RDWR | os.O_CREAT, _OURS_ALONE))
    file.chmod(_OURS_ALONE)
    connection = sqlite3.connect(file, timeout=_BUSY_S, isolation_level=None, check_same_thread=False)
    try:
        _set_up(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def open_for_reading(folder: Path) -> sqlite3.Connection:
    """Open what is there without writing anything, not even beside it."""
    address = f"{(folder / FILE_NAME).absolute().as_uri()}?immutable=1"
    connection = sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)
    try:
        _refuse_newer(connection)
        connection.execute("SELECT 1 FROM entries LIMIT 1")
    except BaseException:
        connection.close()
        raise
    return connection


def set_aside(folder: Path, *, now: datetime) -> Path:
    """Give a broken file another name, ``history.broken-<date>.db``, and return that; raise OSError where it stays."""
    file = folder / FILE_NAME
    date = f"{now.astimezone(UTC):%Y-%m-%d}"
    names = (f"history.broken-{date}{suffix}.db" for suffix in ("", *(f"-{number}" for number in range(2, 1000))))
    aside = next(path for path in (folder / name for name in names) if not path.exists())
    file.replace(aside)
    for companion in ("-wal", "-shm"):
        # It belongs to the broken file, and would be taken for part of the new one.
        with suppress(OSError):
            file.with_name(file.name + companion).replace(aside.with_name(aside.name + companion))
    return aside


def _set_up(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    # What is deleted is overwritten.
    connection.execute("PRAGMA secure_delete = ON")
    _refuse_newer(connection)
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise _broken()
    if connection.execute("PRAGMA user_version").fetchone()[0]:
        # Asked before anything is added: it may be another program's.
        try:
            connection.execute("SELECT 1 FROM entries LIMIT 1")
        except sqlite3.OperationalError:
            raise _broken() from None
    _migrate(connection)


def _refuse_newer(connection: sqlite3.Connection) -> None:
    if connection.execute("PRAGMA user_version").fetchone()[0] > len(_MIGRATIONS):
        raise NewerError


def _migrate(connection: sqlite3.Connection) -> None:
    # Asked again inside: another window may have been quicker.
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        for number, script in enumerate(_MIGRATIONS[version:], version + 1):
            for statement in script.split(";"):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number}")
        connection.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise


def _broken() -> sqlite3.DatabaseError:
    error = sqlite3.DatabaseError("the file is no history")
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    return error
