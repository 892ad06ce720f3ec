"""What the history asks of SQLite: rows become entries, entries rows. Knows no file and catches no error."""

import json
import sqlite3
from collections.abc import Collection
from datetime import UTC, datetime

from videsk_desktop.core.verdicts import Agreement, Verdict
from videsk_desktop.history_entries import Entry, Seen, result_of

_INSERT = """
    INSERT INTO entries (at, fingerprint, environment, result, expected, agreement, status, ms, shown, total, note)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_NEWEST = """
    SELECT id, note, at, fingerprint, environment, result, expected, agreement, status, ms, shown, total
    FROM entries ORDER BY at DESC, id DESC LIMIT ? OFFSET ?
"""
_SEARCH = """
    SELECT id, note, at, fingerprint, environment, result, expected, agreement, status, ms, shown, total
    FROM entries
    WHERE instr(folded(fingerprint || char(10) || environment || char(10) || result || char(10) || note), ?)
       OR result IN (SELECT value FROM json_each(?))
    ORDER BY at DESC, id DESC LIMIT ? OFFSET ?
"""
_TIMES = """
    SELECT count(*), max(at), max(CASE WHEN result = ? THEN at END) FROM entries WHERE fingerprint = ?
"""
_LAST_VERDICT = """
    SELECT result FROM entries WHERE fingerprint = ? AND result IN (SELECT value FROM json_each(?))
    ORDER BY at DESC, id DESC LIMIT 1
"""
_VERDICTS = json.dumps([verdict.value for verdict in Verdict])


def text_of(moment: datetime) -> str:
    """Return a moment as it is stored: in UTC, so that the order of texts is that of time."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")


def insert(disk: sqlite3.Connection, entry: Entry) -> int | None:
    """Add an entry and return its number."""
    values = (
        text_of(entry.at),
        entry.fingerprint,
        entry.environment,
        entry.result.value,
        entry.expected.value,
        entry.agreement.value,
        entry.status,
        entry.ms,
        entry.shown,
        entry.total,
        entry.note,
    )
    return disk.execute(_INSERT, values).lastrowid


def newest(disk: sqlite3.Connection, limit: int, offset: int) -> tuple[Entry, ...]:
    """Return entries, the newest first."""
    return tuple(map(_entry, disk.execute(_NEWEST, (limit, offset))))


def matching(
    disk: sqlite3.Connection, text: str, results: Collection[str], limit: int, offset: int
) -> tuple[Entry, ...]:
    """Return entries with ``text`` in them, or with one of ``results``; the newest first."""
    values = (text.casefold(), json.dumps([str(code) for code in results]), limit, offset)
    return tuple(map(_entry, disk.execute(_SEARCH, values)))


def seen(disk: sqlite3.Connection, fingerprint: str) -> Seen | None:
    """Return what is remembered of one key; None when it was never checked."""
    count, last_at, accepted_at = disk.execute(_TIMES, (Verdict.ACCEPTED.value, fingerprint)).fetchone()
    if not count:
        return None
    last = disk.execute(_LAST_VERDICT, (fingerprint, _VERDICTS)).fetchone()
    accepted = None if accepted_at is None else datetime.fromisoformat(accepted_at)
    return Seen(count, None if last is None else Verdict(last[0]), datetime.fromisoformat(last_at), accepted)


def note_replacement(disk: sqlite3.Connection, fingerprint: str, at: datetime) -> bool:
    """Note that the customer was asked to replace a key; the first time counts."""
    disk.execute("INSERT OR IGNORE INTO replacements (fingerprint, asked_at) VALUES (?, ?)", (fingerprint, text_of(at)))
    return True


def replacement_asked(disk: sqlite3.Connection, fingerprint: str) -> bool:
    """Whether the customer was asked to replace a key; a file of an older shape, only read, knows of none."""
    if disk.execute("SELECT 1 FROM sqlite_master WHERE name = 'replacements'").fetchone() is None:
        return False
    found = disk.execute("SELECT 1 FROM replacements WHERE fingerprint = ?", (fingerprint,))
    return found.fetchone() is not None


def number_of(disk: sqlite3.Connection) -> int:
    """Return how many entries there are."""
    return int(disk.execute("SELECT count(*) FROM entries").fetchone()[0])


def annotate(disk: sqlite3.Connection, entry_id: int, note: str) -> bool:
    """Write a note; return whether the entry was there."""
    return disk.execute("UPDATE entries SET note = ? WHERE id = ?", (note, entry_id)).rowcount > 0


def delete(disk: sqlite3.Connection, entry_id: int) -> bool:
    """Delete an entry; return whether it was there."""
    return _deleted(disk, disk.execute("DELETE FROM entries WHERE id = ?", (entry_id,))) > 0


def delete_before(disk: sqlite3.Connection, oldest: datetime) -> int:
    """Delete what is older; return how many entries that were."""
    disk.execute("DELETE FROM replacements WHERE asked_at < ?", (text_of(oldest),))
    return _deleted(disk, disk.execute("DELETE FROM entries WHERE at < ?", (text_of(oldest),)))


def empty(disk: sqlite3.Connection) -> bool:
    """Delete everything."""
    disk.execute("DELETE FROM replacements")
    _deleted(disk, disk.execute("DELETE FROM entries"))
    disk.execute("VACUUM")
    return True


def _deleted(disk: sqlite3.Connection, done: sqlite3.Cursor) -> int:
    if done.rowcount > 0:
        # The write-ahead log still holds what was deleted.
        disk.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return done.rowcount


def _entry(row: tuple[int, str, str, str, str, str, str, str, int | None, int | None, int | None, int | None]) -> Entry:
    entry_id, note, at, fingerprint, environment, result, expected, agreement, status, ms, shown, total = row
    return Entry(
        datetime.fromisoformat(at),
        fingerprint,
        environment,
        result_of(result),
        Verdict(expected),
        Agreement(agreement),
        status,
        ms,
        shown,
        total,
        note,
        entry_id,
    )
