"""Many keys at once: read in slices between two events, then, on request, asked one after another at a polite rate.

QtCore only; knows neither widgets nor HTTP. The keys stay in here: what goes out by signals are rows, which know them
by their fingerprints. What was answered before asking ended stays.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from videsk_desktop.batch_asking import End, Turns
from videsk_desktop.batch_reading import Progress, keys_of, read_in_slices
from videsk_desktop.checking import Client
from videsk_desktop.core.batch import Reply, Row, Source, Stop, row_of
from videsk_desktop.core.batch_sheet import MOST_ROWS, Entry
from videsk_desktop.core.diagnosis import Diagnosis, diagnose
from videsk_desktop.core.exchange import Environment
from videsk_desktop.core.key import ApiKey
from videsk_desktop.core.redaction import Gate
from videsk_desktop.logs import report
from videsk_desktop.tasks import Tasks

READ = "read"
ASK = "ask"
# Nobody sees more of a bar, and every look at it costs more than a slice.
TELL_S = 0.1


# For the screen; what leaves passes a gate that knows the keys.
_LOOKS = Gate()


class _First(NamedTuple):
    """The line in which a key stands for the first time, and the key."""

    number: int
    key: ApiKey


class Batch(QObject):
    """One window's batch. ``now`` returns timezone-aware time; methods that begin something need a running loop.

    ``environment``: where keys are asked.
    """

    began = Signal()  # another text is read, what was there is gone
    rows_added = Signal(object)  # tuple[Row, ...]
    progressed = Signal(int, int)  # characters read, of how many
    read = Signal(object)  # Source: everything that could be read is there
    asking_changed = Signal(bool)
    asked = Signal(int, int)  # keys asked, of how many
    waiting_changed = Signal(int)  # seconds until the next question, where Videsk wants it so; 0: no more
    rows_changed = Signal(object)  # dict[int, Row]: by their places
    stopped = Signal(object)  # End
    failed = Signal(str)  # type name of an exception of ours

    def __init__(
        self,
        *,
        environment: Environment,
        client_for: Callable[[Environment], Client],
        now: Callable[[], datetime],
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.environment = environment
        self.source = Source()
        self._client_for, self._now = client_for, now
        self._rows: list[Row] = []
        self._texts: list[str] = []
        self._first: dict[str, _First] = {}
        self._reading = False
        self._run: object | None = None
        self._turns = Turns(now, clock=clock, sleep=sleep)
        self._tasks = Tasks(self._task_failed)

    @property
    def rows(self) -> Sequence[Row]:
        """The rows read so far."""
        return self._rows

    @property
    def reading(self) -> bool:
        """Whether lines are still to be read."""
        return self._reading

    @property
    def asking(self) -> bool:
        """Whether keys are being asked."""
        return self._run is not None

    def diagnosis(self, place: int) -> Diagnosis:
        """Read the key at ``place`` again, for now."""
        return diagnose(self._texts[place], now=self._now())

    def text(self, place: int) -> str:
        """Return what was pasted for the row at ``place``."""
        return self._texts[place]

    def keys(self) -> tuple[ApiKey, ...]:
        """Return every different key, for the gate through which evidence leaves."""
        return tuple(first.key for first in self._first.values())

    def take(self, text: str, *, name: str = "") -> None:
        """Read ``text``, which came from the file ``name`` or was pasted; what was there before is gone."""
        self.clear()
        self._reading = True
        self._tasks.start(READ, self._read(text, name))

    def ask(self, places: Sequence[int]) -> None:
        """Ask about the keys at ``places``, each different one once."""
        groups: dict[str, list[int]] = {}
        # Whoever asked may have been asked something first; by now there may be other keys.
        for place in (place for place in places if place < len(self._rows)):
            groups.setdefault(self._rows[place].fingerprint, []).append(place)
        if groups and not self.reading:
            self._run = object()
            self._tasks.start(ASK, self._ask_all(list(groups.values()), self.environment))
            self.asking_changed.emit(True)  # noqa: FBT003 - a signal takes no keywords

    def choose_environment(self, environment: Environment) -> None:
        """Ask ``environment`` from now on; what another environment answered goes."""
        if environment == self.environment:
            return
        self.cancel()
        self.environment = environment
        answered = [place for place, row in enumerate(self._rows) if row.reply is not None]
        self._put(dict.fromkeys(answered))

    def cancel(self) -> None:
        """Stop what is under way; what was read and answered so far stays."""
        if self._tasks.cancel(READ):
            self._end_reading()
        if self._stop_asking():
            self._end_asking(End(Stop.CANCELLED))

    def clear(self) -> None:
        """Forget every key and all that was known of them."""
        self._tasks.cancel(READ)
        self._reading = False
        if self._stop_asking():
            self.asking_changed.emit(False)  # noqa: FBT003 - a signal takes no keywords
        self._rows, self._texts, self._first = [], [], {}
        self.source = Source()
        self.began.emit()

    async def close(self) -> None:
        """End everything that is under way and wait until it has ended."""
        self._tasks.cancel(READ)
        self._stop_asking()
        await self._tasks.cancel_all()

    async def _read(self, text: str, name: str) -> None:
        shown, tell_at = 0, time.perf_counter()

        def tell(progress: Progress) -> None:
            nonlocal shown, tell_at
            self._tell_source(name, progress)
            self.rows_added.emit(tuple(self._rows[shown:]))
            shown = len(self._rows)
            if time.perf_counter() >= tell_at:
                self.progressed.emit(progress.done, progress.total)
                tell_at = time.perf_counter() + TELL_S

        await read_in_slices(text, self._take_in, tell)
        self._end_reading()

    def _end_reading(self) -> None:
        self._reading = False
        self.read.emit(self.source)

    def _tell_source(self, name: str, progress: Progress) -> None:
        rows, twins = len(self._rows), len(self._rows) - len(self._first)
        self.source = Source(name, progress.sheet, progress.lines, rows, twins, dict(progress.skipped))

    def _take_in(self, entry: Entry) -> int:
        """Add a row for every key of a line; return for how many there was no room."""
        if len(self._rows) >= MOST_ROWS:
            return 1
        label = _LOOKS.redact(entry.label).text
        beyond = 0
        for text, diagnosis in keys_of(entry.text, self._now()):
            if len(self._rows) >= MOST_ROWS:
                beyond += 1
                continue
            first = self._first.get(diagnosis.key.fingerprint)
            row = row_of(diagnosis, number=entry.number, label=label, twin=None if first is None else first.number)
            if first is None:
                self._first[row.fingerprint] = _First(entry.number, diagnosis.key)
            self._rows.append(row)
            self._texts.append(text)
        return beyond

    async def _ask_all(self, groups: Sequence[Sequence[int]], environment: Environment) -> None:
        run = self._run

        def hear(number: int, reply: Reply) -> None:
            # Cancelling stops this task at its next step; a client that swallows it would still come this far.
            if self._run is run:
                self._put(dict.fromkeys(groups[number], reply))
                self.asked.emit(number + 1, len(groups))

        end = await self._turns.ask_all(
            [partial(self.diagnosis, places[0]) for places in groups],
            partial(self._client_for, environment),
            on_reply=hear,
            on_wait=self.waiting_changed.emit,
        )
        if self._run is run:
            self._end_asking(end)

    def _put(self, replies: Mapping[int, Reply | None]) -> None:
        changed = {place: replace(self._rows[place], reply=reply) for place, reply in replies.items()}
        for place, row in changed.items():
            self._rows[place] = row
        if changed:
            self.rows_changed.emit(changed)

    def _end_asking(self, end: End) -> None:
        self._run = None
        self.asking_changed.emit(False)  # noqa: FBT003 - a signal takes no keywords
        self.stopped.emit(end)

    def _stop_asking(self) -> bool:
        """Call off what is asked; return whether anything was."""
        asking, self._run = self.asking, None
        self._tasks.cancel(ASK)
        return asking

    def _task_failed(self, name: str, error: BaseException) -> None:
        report(error)
        if name == READ:
            self._end_reading()
        else:
            self._end_asking(End(Stop.FAILED))
        self.failed.emit(type(error).__name__)
