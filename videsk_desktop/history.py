"""A memory of checks without keys: SQLite in the profile folder, searched and emptied by the agent.

What can go wrong with a file never reaches the caller as an exception: the window works without its history and says
so (``trouble``). Calls block for as long as a disk does; the window makes them aside from its loop. Values in and out;
knows no widget and no setting.
"""

import sqlite3
import threading
from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

from videsk_desktop import history_file, history_queries
from videsk_desktop.core.redaction import Gate
from videsk_desktop.history_entries import Entry, Seen, Trouble, entry_of
from videsk_desktop.history_file import trouble_of

__all__ = ["Entry", "History", "Seen", "Trouble", "entry_of"]

PAGE = 200
LONGEST_NOTE = 2_000

_LOOKS = Gate()
_FAILURES = (OSError, sqlite3.Error, history_file.NewerError)

_Result = TypeVar("_Result")


class History:
    """Open it with ``History.open``; one object serves all threads.

    ``trouble``: why it does not keep or find what it should, None when all is well. ``aside``: where a broken file was
    put, a new one begun in its place; None when there was none.
    """

    def __init__(self, disk: sqlite3.Connection | None = None, trouble: Trouble | None = None) -> None:
        self.trouble = trouble
        self.aside: Path | None = None
        self._disk = disk
        self._writable = disk is not None and trouble is None
        self._lock = threading.Lock()
        if disk is not None:
            disk.create_function("folded", 1, str.casefold, deterministic=True)

    @classmethod
    def open(cls, folder: Path, *, now: datetime) -> "History":
        """Open the history kept in ``folder``, or begin it; ``now`` (timezone-aware) names what must be set aside."""
        try:
            return cls(history_file.open_for_writing(folder))
        except _FAILURES as error:
            trouble = trouble_of(error)
        if trouble is Trouble.BROKEN:
            return cls._begun_anew(folder, now)
        if trouble is Trouble.READ_ONLY:
            with suppress(*_FAILURES):
                return cls(history_file.open_for_reading(folder), trouble)
        return cls(None, trouble)

    @classmethod
    def _begun_anew(cls, folder: Path, now: datetime) -> "History":
        # Another window may have set it aside meanwhile; its new file must not go the same way.
        with suppress(*_FAILURES):
            return cls(history_file.open_for_writing(folder))
        try:
            aside = history_file.set_aside(folder, now=now)
            history = cls(history_file.open_for_writing(folder))
        except _FAILURES:
            return cls(None, Trouble.BROKEN)
        history.aside = aside
        return history

    @classmethod
    def off(cls) -> "History":
        """Return a history that keeps and finds nothing, for whoever does not want one."""
        return cls()

    def add(self, entry: Entry, *, gate: Gate = _LOOKS) -> int | None:
        """Keep an entry and return its number; None where it could not be kept. ``gate`` knows the key."""
        kept = replace(entry, environment=gate.redact(entry.environment).text, note=_note(entry.note, gate))
        return self._write(lambda disk: history_queries.insert(disk, kept), None)

    def annotate(self, entry_id: int, note: str, *, gate: Gate = _LOOKS) -> bool:
        """Write the agent's note on an entry, without any key in it; return whether it was kept."""
        kept = _note(note, gate)
        return self._write(lambda disk: history_queries.annotate(disk, entry_id, kept), otherwise=False)

    def entries(self, limit: int = PAGE, offset: int = 0) -> tuple[Entry, ...]:
        """Return entries, the newest first."""
        return self._read(lambda disk: history_queries.newest(disk, limit, offset), ())

    def search(
        self, text: str, *, results: Collection[str] = (), limit: int = PAGE, offset: int = 0
    ) -> tuple[Entry, ...]:
        """Return entries with ``text`` in fingerprint, environment, result or note, in any case; the newest first.

        ``results``: codes of verdicts and faults that count as found too, for their names are another language's.
        """
        return self._read(lambda disk: history_queries.matching(disk, text, results, limit, offset), ())

    def count(self) -> int:
        """Return how many entries there are."""
        return self._read(history_queries.number_of, 0)

    def seen(self, fingerprint: str) -> Seen | None:
        """Return what is remembered of one key; None when it was never checked."""
        return self._read(lambda disk: history_queries.seen(disk, fingerprint), None)

    def note_replacement(self, fingerprint: str, at: datetime) -> bool:
        """Remember that the customer was asked to replace this key; return whether that was kept."""
        return self._write(lambda disk: history_queries.note_replacement(disk, fingerprint, at), otherwise=False)

    def replacement_asked(self, fingerprint: str) -> bool:
        """Whether the customer was asked to replace this key."""
        return self._read(lambda disk: history_queries.replacement_asked(disk, fingerprint), otherwise=False)

    def delete(self, entry_id: int) -> bool:
        """Forget one entry; return whether it was there."""
        return self._write(lambda disk: history_queries.delete(disk, entry_id), otherwise=False)

    def delete_all(self) -> bool:
        """Forget everything, in the files too; return whether that was done."""
        return self._write(history_queries.empty, otherwise=False)

    def keep_days(self, days: int, *, now: datetime) -> int:
        """Forget what is older than ``days`` at ``now``; return how many entries that were."""
        oldest = now - timedelta(days=days)
        return self._write(lambda disk: history_queries.delete_before(disk, oldest), 0)

    def close(self) -> None:
        """Let go of the file; what is asked afterwards finds and keeps nothing."""
        with self._lock, suppress(sqlite3.Error):
            if self._disk is not None:
                self._disk.close()
            self._disk = None

    def _write(self, work: Callable[[sqlite3.Connection], _Result], otherwise: _Result) -> _Result:
        return self._read(work, otherwise) if self._writable else otherwise

    def _read(self, work: Callable[[sqlite3.Connection], _Result], otherwise: _Result) -> _Result:
        with self._lock:
            if self._disk is None:
                return otherwise
            try:
                result = work(self._disk)
            except sqlite3.Error as error:
                self.trouble = trouble_of(error)
                return otherwise
            except ValueError:
                # A time or a code that nobody wrote: the file is not what it should be.
                self.trouble = Trouble.BROKEN
                return otherwise
            if self._writable:
                self.trouble = None
            return result


def _note(text: str, gate: Gate) -> str:
    return gate.redact(text).text[:LONGEST_NOTE]
