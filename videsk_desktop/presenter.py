"""The state of the window: what was pasted, what was read in it, and one check at a time.

Intents come in as calls, everything that is to be shown goes out as signals. Knows neither widgets nor HTTP: the client
comes from a function that is handed in, and so does the clock. What was shown of an older key never outlives it: any
change of the key or the environment cancels the check under way, and an answer that still arrives is dropped.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from videsk_desktop.aside import ask_aside
from videsk_desktop.checking import Client, ask
from videsk_desktop.core.answer import Accepted, NotJudged
from videsk_desktop.core.check import CheckRecord
from videsk_desktop.core.diagnosis import Diagnosis, diagnose
from videsk_desktop.core.exchange import Environment, Phase
from videsk_desktop.core.outcome import compare
from videsk_desktop.core.retry import Retry, retry_of
from videsk_desktop.core.verdicts import Fault
from videsk_desktop.logs import report
from videsk_desktop.paging import SegmentPages
from videsk_desktop.tasks import Tasks

CHECK = "check"
LOAD = "load"
WAIT = "wait"
# Lists up to this many rows are loaded whole without being asked for; longer ones wait for "Load all".
ROWS_LOADED_BY_THEMSELVES = 200
ROWS_TAKEN_IN_AT_ONCE = 5_000


@dataclass(frozen=True, slots=True)
class Waiting:
    """The time until the same question is put again by itself."""

    seconds_left: int
    retry: Retry


class Presenter(QObject):
    """One window's worth of state. ``now`` returns timezone-aware time; slots need the event loop to be running."""

    diagnosed = Signal(object)  # Diagnosis: what is now in the key field, answer not known
    refreshed = Signal(object)  # Diagnosis: the same key by the time it is now, what was answered of it stays
    cleared = Signal()
    environment_changed = Signal(object)  # Environment
    check_started = Signal()
    phase_changed = Signal(object)  # Phase
    checked = Signal(object, object)  # CheckRecord, and the last one of the same key or None
    segments_changed = Signal(object, bool)  # Collection or None, and whether more is on its way
    loading_stopped = Signal(object)  # the Answer that was no page; the rows loaded so far stay
    busy_changed = Signal(bool)
    waiting_changed = Signal(object)  # Waiting, once a second; None when it is over
    failed = Signal(str)  # type name of an exception of ours while segments were loading

    def __init__(
        self,
        *,
        environment: Environment,
        client_for: Callable[[Environment], Client],
        now: Callable[[], datetime],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.environment = environment
        self.diagnosis: Diagnosis | None = None
        self.record: CheckRecord | None = None
        self._client_for = client_for
        self._now = now
        self._sleep = sleep
        self._tasks = Tasks(self._task_failed)
        self._raw = ""
        self._chosen = 0
        self._question: Diagnosis | None = None
        self._pages: SegmentPages | None = None
        self._last_judged: CheckRecord | None = None
        self._repeats = 0

    @property
    def busy(self) -> bool:
        """Whether a check is under way."""
        return self._question is not None

    def take(self, text: str) -> None:
        """Read what was pasted or typed, whole and as it came. The verdict is out before this returns."""
        self._chosen = 0
        self._raw = text
        if text:
            self._read()
        else:
            self.clear()

    def choose_candidate(self, index: int) -> None:
        """Read the ``index``-th of the keys found in the paste."""
        if self.diagnosis is not None and 0 <= index < len(self.diagnosis.paste.candidates):
            self._chosen = index
            self._read()

    def refresh(self) -> None:
        """Read the key again: by now it may have expired. During a check nothing changes under the question."""
        if self.diagnosis is not None and not self.busy:
            self.diagnosis = diagnose(self._raw, now=self._now(), chosen=self._chosen)
            self.refreshed.emit(self.diagnosis)

    def choose_environment(self, environment: Environment) -> None:
        """Ask ``environment`` from now on; the key stays, what another environment answered goes."""
        if environment == self.environment:
            return
        self.environment = environment
        self._drop_answer()
        self.environment_changed.emit(environment)
        if self.diagnosis is not None:
            self._read()

    def clear(self) -> None:
        """Forget the key and everything that was known about it."""
        self._drop_answer()
        self._raw = ""
        self._chosen = 0
        self.diagnosis = None
        self._last_judged = None
        self.cleared.emit()

    def check(self) -> None:
        """Ask the environment about the key; a check under way is cancelled in favour of this one."""
        if self.diagnosis is None or self.diagnosis.paste.answer is not None:
            return
        self._stop_waiting()
        self._repeats = 0
        self._put_question()

    def cancel(self) -> None:
        """Stop what is under way. A cancelled check is shown as one, also when its answer was on its way already."""
        self._stop_waiting()
        self._stop_loading()
        if self._question is not None:
            self._tasks.cancel(CHECK)
            self._conclude(self._record_of_fault(self._question, NotJudged(Fault.CANCELLED)))

    def load_all(self) -> None:
        """Load every row that is missing, however many there are."""
        if self._pages is not None and self._pages.more and not self.busy:
            self._load(self._pages, up_to=None)

    async def close(self) -> None:
        """End everything that is under way and wait until it has ended."""
        self._drop_answer()
        await self._tasks.cancel_all()

    def _put_question(self) -> None:
        self._stop_loading()
        # Read again: hours may have passed since the paste, and a forecast is only as good as its clock.
        self.diagnosis = self._question = diagnose(self._raw, now=self._now(), chosen=self._chosen)
        self._tasks.start(CHECK, self._ask(self._question, self._client_for(self.environment)))
        self.busy_changed.emit(self.busy)
        self.check_started.emit()

    def _read(self) -> None:
        self._drop_answer()
        self.diagnosis = diagnose(self._raw, now=self._now(), chosen=self._chosen)
        self.diagnosed.emit(self.diagnosis)

    def _drop_answer(self) -> None:
        self._stop_waiting()
        self._tasks.cancel(CHECK)
        self._tasks.cancel(LOAD)
        self.record = None
        if self._question is not None:
            self._question = None
            self.busy_changed.emit(self.busy)
        self._show_list(None)

    async def _ask(self, question: Diagnosis, client: Client) -> None:
        def pass_on(phase: Phase) -> None:
            if self._question is question:
                self.phase_changed.emit(phase)

        record = await ask(question, client, now=self._now, on_phase=pass_on)
        # Cancelling stops this task at its next step; a client that swallows it would still come this far.
        if self._question is question:
            pages = await _pages_of(record, client, question)
            if self._question is question:
                self._conclude(record, pages)

    def _conclude(self, record: CheckRecord, pages: SegmentPages | None = None) -> None:
        cancelled = isinstance(record.answer, NotJudged) and record.answer.fault is Fault.CANCELLED
        previous = self._last_judged if self._last_judged and _same_question(self._last_judged, record) else None
        self._question = None
        self.record = record
        if not cancelled:
            self._last_judged = record
        self.busy_changed.emit(self.busy)
        self.checked.emit(record, previous)
        # A check that was called off says nothing about the list that is already there.
        if self.record is record and not cancelled:
            self._show_list(pages)
            retry = retry_of(record.answer, repeats=self._repeats)
            if retry is not None:
                self._tasks.start(WAIT, self._wait_and_ask(retry))

    async def _wait_and_ask(self, retry: Retry) -> None:
        for seconds_left in range(retry.wait_s, 0, -1):
            self.waiting_changed.emit(Waiting(seconds_left, retry))
            await self._sleep(1)
        self.waiting_changed.emit(None)
        self._repeats = retry.attempt
        self._put_question()

    def _stop_waiting(self) -> None:
        if self._tasks.cancel(WAIT):
            self.waiting_changed.emit(None)

    def _show_list(self, pages: SegmentPages | None) -> None:
        before, self._pages = self._pages, pages
        if pages is None:
            if before is not None:
                self._show_rows(loading=False)
            return
        total = pages.collection.total
        if pages.more and (total is None or total <= ROWS_LOADED_BY_THEMSELVES):
            self._load(pages, up_to=ROWS_LOADED_BY_THEMSELVES)
        elif len(pages.collection) > ROWS_TAKEN_IN_AT_ONCE:
            self._tasks.start(LOAD, self._show_rows_apart())
        else:
            self._show_rows(loading=False)

    async def _show_rows_apart(self) -> None:
        # In a turn of the loop after the one that showed the answer: both together would make the window deaf.
        await asyncio.sleep(0)
        self._show_rows(loading=False)

    def _show_rows(self, *, loading: bool) -> None:
        self.segments_changed.emit(self._pages.collection if self._pages else None, loading)

    def _load(self, pages: SegmentPages, *, up_to: int | None) -> None:
        self._tasks.start(LOAD, self._load_pages(pages, up_to=up_to))
        self._show_rows(loading=True)

    async def _load_pages(self, pages: SegmentPages, *, up_to: int | None) -> None:
        stopped_by = await pages.load(up_to=up_to, on_page=partial(self._show_rows, loading=True))
        self._show_rows(loading=False)
        if stopped_by is not None:
            self.loading_stopped.emit(stopped_by)

    def _stop_loading(self) -> None:
        if self._tasks.cancel(LOAD):
            self._show_rows(loading=False)

    def _task_failed(self, name: str, error: BaseException) -> None:
        report(error)
        if name == CHECK and self._question is not None:
            fault = NotJudged(Fault.INTERNAL, facts={"type": type(error).__name__})
            self._conclude(self._record_of_fault(self._question, fault))
        elif name == LOAD:
            self._show_rows(loading=False)
            self.failed.emit(type(error).__name__)

    def _record_of_fault(self, question: Diagnosis, answer: NotJudged) -> CheckRecord:
        outcome = compare(question.prediction, question.findings, answer)
        return CheckRecord(
            fingerprint=question.key.fingerprint,
            environment=self.environment,
            findings=question.findings,
            prediction=question.prediction,
            exchange=None,
            answer=answer,
            outcome=outcome,
        )


async def _pages_of(record: CheckRecord, client: Client, question: Diagnosis) -> SegmentPages | None:
    """Take in the first page of an accepted key; a large one aside, for it would make the window deaf."""
    if not isinstance(record.answer, Accepted):
        return None
    take_in = partial(SegmentPages, record.answer.page, client, question.key)
    return await ask_aside(take_in) if len(record.answer.page.items) > ROWS_TAKEN_IN_AT_ONCE else take_in()


def _same_question(one: CheckRecord, other: CheckRecord) -> bool:
    return one.fingerprint == other.fingerprint and one.environment == other.environment
