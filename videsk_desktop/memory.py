"""The history at work beside the window: it keeps checks and finds them, one job after another, aside from the loop.

A history that fails is said once and the window works on.
"""

import asyncio
from collections.abc import Callable, Collection
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from videsk_desktop.aside import ask_aside
from videsk_desktop.core.answer import NotJudged
from videsk_desktop.core.check import CheckRecord
from videsk_desktop.core.diagnosis import Diagnosis
from videsk_desktop.core.gatehouse import gate_of
from videsk_desktop.core.redaction import Gate
from videsk_desktop.core.verdicts import Fault
from videsk_desktop.history import PAGE, Entry, History, Seen, Trouble, entry_of
from videsk_desktop.history_words import aside_text, trouble_text
from videsk_desktop.i18n import Language
from videsk_desktop.logs import report
from videsk_desktop.presenter import Presenter
from videsk_desktop.program import Program
from videsk_desktop.settings import Settings
from videsk_desktop.tasks import Tasks

if TYPE_CHECKING:
    from videsk_desktop.ui.main_window import MainWindow

# A disk that hangs must not keep the window open.
_LONGEST_GOODBYE_S = 3.0

Job = Callable[[History], Callable[[], None]]


class Memory(QObject):
    """One window's memory. A job runs aside and returns what is then to be done in the window.

    ``replaced_key_recognised``: the customer of the key with this fingerprint was once asked for a new one.
    """

    replaced_key_recognised = Signal(str)

    def __init__(self, window: "MainWindow", presenter: Presenter, program: Program) -> None:
        super().__init__(window)
        self._window, self._presenter, self._program, self._now = window, presenter, program, program.now
        self._tab = window.result.history_tab
        self._language: Language | None = None
        self._gate = Gate()
        self._sought: tuple[str, Collection[str]] = ("", ())
        self._said: set[Trouble] = set()
        self._days = program.preferences.settings.keep_days
        self._history = History.off()
        self._jobs: asyncio.Queue[Job | None] = asyncio.Queue()
        self._ended = asyncio.Event()
        self._ended.set()
        self._tasks = Tasks(self._failed)
        self._tab.wanted.connect(self._search)
        self._tab.noted.connect(self._annotate)
        self._tab.delete_requested.connect(self._delete)
        self._tab.delete_all_requested.connect(self._delete_all)
        presenter.diagnosed.connect(self._look_up)
        presenter.checked.connect(self._keep)
        presenter.cleared.connect(lambda: window.status_line.show_seen(None, self._now()))
        program.history_changed.connect(self._hear_of)
        program.preferences.changed.connect(self._forget_older)

    def begin(self) -> None:
        """Open the history, forget what is too old, and serve from now on."""
        self._ended.clear()
        self._tasks.start("history", self._serve())

    def speak(self, language: Language) -> None:
        """Complain in another language."""
        self._language = language

    async def close(self) -> None:
        """Let what is under way end, and let go of the file."""
        self._jobs.put_nowait(None)
        with suppress(TimeoutError):
            async with asyncio.timeout(_LONGEST_GOODBYE_S):
                await self._ended.wait()
        await self._tasks.cancel_all()

    async def _serve(self) -> None:
        now = self._now()
        folder, days = self._program.folder, self._days
        history = self._history = await ask_aside(lambda: _opened(folder, now, days))
        self._complain()
        while (job := await self._jobs.get()) is not None:
            show = await ask_aside(lambda job=job: job(history))  # type: ignore[misc]  # mypy sees no default here
            show()
            self._complain()
        await ask_aside(history.close)
        self._ended.set()

    def _keep(self, record: CheckRecord, _previous: CheckRecord | None) -> None:
        diagnosis = self._presenter.diagnosis
        cancelled = isinstance(record.answer, NotJudged) and record.answer.fault is Fault.CANCELLED
        if not self._program.preferences.settings.history or cancelled or diagnosis is None:
            return
        asked_at = record.exchange.started_at if record.exchange is not None else self._now()
        entry, gate = entry_of(record, asked_at), gate_of(diagnosis)

        def job(history: History) -> Callable[[], None]:
            # Looked up in a job of its own: what works there would hide that this did not.
            history.add(entry, gate=gate)
            return lambda: self._show_kept(entry.fingerprint)

        self._jobs.put_nowait(job)

    def _look_up(self, diagnosis: Diagnosis) -> None:
        self._gate = gate_of(diagnosis)
        self._window.status_line.show_seen(None, self._now())
        if len(diagnosis.key):
            self._recall(diagnosis.key.fingerprint)

    def note_replacement(self, fingerprint: str) -> None:
        """Remember that the customer was asked to replace this key: days later, the old one proves that it was."""
        if not self._program.preferences.settings.history:
            return
        at = self._now()

        def job(history: History) -> Callable[[], None]:
            history.note_replacement(fingerprint, at)
            return lambda: None

        self._jobs.put_nowait(job)

    def _show_kept(self, fingerprint: str) -> None:
        self._recall(fingerprint)
        self._changed()

    def _changed(self) -> None:
        self._list()
        self._program.history_changed.emit(self)

    def _hear_of(self, by: QObject) -> None:
        if by is not self:
            self._list()

    def _recall(self, fingerprint: str) -> None:
        def job(history: History) -> Callable[[], None]:
            seen, replaced = history.seen(fingerprint), history.replacement_asked(fingerprint)
            return lambda: self._show_known(fingerprint, seen, replaced=replaced)

        self._jobs.put_nowait(job)

    def _search(self, text: str, codes: Collection[str]) -> None:
        self._sought = (text, codes)
        self._list()

    def _list(self) -> None:
        text, codes = self._sought

        def job(history: History) -> Callable[[], None]:
            found = history.search(text, results=codes, limit=PAGE) if text else history.entries(PAGE)
            count = history.count()
            return lambda: self._show_entries(found, count, text)

        self._jobs.put_nowait(job)

    def _annotate(self, number: int, note: str) -> None:
        gate = self._gate

        def job(history: History) -> Callable[[], None]:
            history.annotate(number, note, gate=gate)
            return self._changed

        self._jobs.put_nowait(job)

    def _delete(self, numbers: list[int]) -> None:
        def job(history: History) -> Callable[[], None]:
            for number in numbers:
                history.delete(number)
            return self._changed

        self._jobs.put_nowait(job)

    def _delete_all(self) -> None:
        def job(history: History) -> Callable[[], None]:
            history.delete_all()
            return self._changed

        self._jobs.put_nowait(job)

    def _forget_older(self, settings: Settings) -> None:
        days, now = settings.keep_days, self._now()
        if days == self._days:
            return
        self._days = days

        def job(history: History) -> Callable[[], None]:
            history.keep_days(days, now=now)
            return self._changed

        self._jobs.put_nowait(job)

    def _show_known(self, fingerprint: str, seen: Seen | None, *, replaced: bool) -> None:
        if replaced:
            self.replaced_key_recognised.emit(fingerprint)
        diagnosis = self._presenter.diagnosis
        if diagnosis is not None and diagnosis.key.fingerprint == fingerprint:
            self._window.status_line.show_seen(seen, self._now())

    def _show_entries(self, entries: tuple[Entry, ...], count: int, text: str) -> None:
        if text == self._sought[0]:
            self._tab.show_entries(entries, count)

    def _complain(self) -> None:
        history, language = self._history, self._language
        if language is None:
            return
        if history.aside is not None:
            self._window.show_error(aside_text(history.aside, language))
            history.aside = None
        if history.trouble is not None and history.trouble not in self._said:
            self._said.add(history.trouble)
            self._window.show_error(trouble_text(history.trouble, language))

    def _failed(self, _name: str, error: BaseException) -> None:
        report(error)
        self._ended.set()
        if self._language is not None:
            self._window.show_error(trouble_text(Trouble.UNUSABLE, self._language))


def _opened(folder: Path, now: datetime, days: int) -> History:
    history = History.open(folder, now=now)
    history.keep_days(days, now=now)
    return history
