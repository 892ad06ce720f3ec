"""Joins a window for several keys to its batch, to the way that is asked, and to the case it was opened from.

One of them for each main window: opened on a wish, emptied with "Clear everything" and when nobody uses either, and
gone with the main window. What leaves it passes the gate aside, for there are thousands of keys to look for.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDir, QObject

from videsk_desktop import __version__
from videsk_desktop.aside import ask_aside
from videsk_desktop.batch import Batch
from videsk_desktop.batch_asking import End
from videsk_desktop.batch_file import FileProblem, FileTrouble, text_of
from videsk_desktop.consent import Consent
from videsk_desktop.core.batch import Row
from videsk_desktop.core.exchange import Environment, EnvironmentKind
from videsk_desktop.core.export import Form, encoded
from videsk_desktop.core.redaction import KeyLeakError
from videsk_desktop.evidence.artefact import Artefact
from videsk_desktop.evidence.batch import BatchFacts, batch_evidence
from videsk_desktop.i18n import Language
from videsk_desktop.logs import report
from videsk_desktop.presenter import Presenter
from videsk_desktop.program import Program
from videsk_desktop.saving import Draft
from videsk_desktop.tasks import Tasks
from videsk_desktop.texts.card import CardText, answer_card, forecast_card
from videsk_desktop.ui.batch_window import BatchWindow
from videsk_desktop.ui.main_window import MainWindow

FILE = "file"
EVIDENCE = "evidence"
CLOSE = "close"


class BatchWiring(QObject):
    """One main window's batch. Must be kept alive as long as the main window; ``close`` before it goes."""

    def __init__(self, main: MainWindow, presenter: Presenter, program: Program) -> None:
        super().__init__(main)
        self._main, self._presenter, self._program = main, presenter, program
        self.window: BatchWindow | None = None
        self.batch = Batch(
            environment=presenter.environment, client_for=program.connections.client_for, now=program.now, parent=self
        )
        self._tasks = Tasks(self._failed)
        self._forgot_keys = False
        main.batch_requested.connect(self.open)
        main.hygiene.clear_requested.connect(self._forget)
        main.hygiene.left_alone.connect(self._say_unused)
        presenter.environment_changed.connect(self._follow_environment)
        batch = self.batch
        batch.began.connect(lambda: self._on_window(BatchWindow.show_nothing))
        batch.rows_added.connect(lambda rows: self._on_window(lambda window: window.add_rows(rows)))
        batch.progressed.connect(lambda done, total: self._on_window(lambda window: window.show_reading(done, total)))
        batch.read.connect(lambda source: self._on_window(lambda window: window.show_read(source)))
        batch.asking_changed.connect(lambda asking: self._on_window(lambda window: window.show_asking(asking)))
        batch.asked.connect(lambda done, total: self._on_window(lambda window: window.list.show_asked(done, total)))
        batch.waiting_changed.connect(lambda left: self._on_window(lambda window: window.list.show_waiting(left)))
        batch.rows_changed.connect(lambda rows: self._on_window(lambda window: window.change_rows(rows)))
        batch.stopped.connect(self._show_end)
        batch.failed.connect(self._say_internal_error)

    def open(self) -> None:
        """Show the window, a new one where there is none."""
        if self.window is None:
            self.window = self._new_window()
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def speak(self, language: Language) -> None:
        """Speak another language."""
        if self.window is not None:
            self.window.retranslate(language)
            self._show_card(self.window.list.table.current)

    async def close(self) -> None:
        """End everything that is under way, and let go of the window."""
        await self.batch.close()
        await self._tasks.cancel_all()
        self._let_go()

    @property
    def _language(self) -> Language:
        return self._program.speech.language

    def _new_window(self) -> BatchWindow:
        window = BatchWindow(self._language)
        batch = self.batch
        window.show_environment(batch.environment)
        window.text_given.connect(self._take)
        window.file_given.connect(lambda path: self._tasks.start(FILE, self._read_file(path)))
        consent = Consent(window, self._program)
        window.ask_requested.connect(lambda places: consent.ask(lambda: batch.environment, partial(batch.ask, places)))
        window.cancel_requested.connect(batch.cancel)
        window.cancel_requested.connect(lambda: self._tasks.cancel(FILE))
        window.clear_requested.connect(batch.clear)
        window.row_chosen.connect(self._show_card)
        window.open_requested.connect(self._open_row)
        window.copy_requested.connect(lambda places: self._tasks.start(EVIDENCE, self._copy(places)))
        window.export_requested.connect(
            lambda path, form, separator, places: self._tasks.start(
                EVIDENCE, self._export(path, form, separator, places)
            )
        )
        window.environment_chosen.connect(self._main.environment_chosen)
        window.close_requested.connect(lambda: self._tasks.start(CLOSE, self._close_window()))
        # Either window that is used keeps both from being emptied.
        window.shown.connect(lambda: self._main.hygiene.idle.watch(window.windowHandle()))
        return window

    def _on_window(self, deed: Callable[[BatchWindow], object]) -> None:
        if self.window is not None:
            deed(self.window)

    def _take(self, text: str, name: str = "") -> None:
        if not name:
            # "Clear everything" empties the clipboard too, as long as it holds this.
            self._main.hygiene.clipboard.note_paste(text)
        self.batch.take(text, name=name)
        self._on_window(BatchWindow.show_beginning)

    async def _read_file(self, path: Path) -> None:
        text = await ask_aside(partial(text_of, path))
        if isinstance(text, FileProblem):
            self._on_window(lambda window: window.show_error(self._about_file(text)))
        else:
            self._take(text, path.name)

    def _about_file(self, problem: FileProblem) -> str:
        language = self._language
        words = {
            FileTrouble.UNREADABLE: language.text("BatchWiring", "This file cannot be read."),
            FileTrouble.TOO_LARGE: language.text("BatchWiring", "This file is too large for a batch."),
            FileTrouble.NO_TEXT: language.text(
                "BatchWiring", "This file is not plain text. In a spreadsheet, save it as CSV."
            ),
        }[problem.trouble]
        return f"{words} ({problem.reason})" if problem.reason else words

    def _forget(self) -> None:
        self._tasks.cancel(FILE)
        self._tasks.cancel(EVIDENCE)
        self._forgot_keys = bool(self.batch.rows)
        self.batch.clear()

    def _say_unused(self) -> None:
        # By now the main window has cleared everything.
        if self._forgot_keys:
            words = self._language.text("BatchWiring", "Cleared: the window was not used for a while.")
            self._on_window(lambda window: window.show_error(words))

    def _follow_environment(self, environment: Environment) -> None:
        self.batch.choose_environment(environment)
        self._on_window(lambda window: window.show_environment(environment))

    def _show_card(self, place: int) -> None:
        if self.window is None:
            return
        if not 0 <= place < len(self.batch.rows):
            self.window.show_card(None, None)
            return
        row = self.batch.rows[place]
        self.window.show_card(row, self._card(row, place))

    def _card(self, row: Row, place: int) -> CardText:
        diagnosis, now = self.batch.diagnosis(place), self._program.now()
        if row.reply is not None:
            return answer_card(row.reply.record, diagnosis, now, self._language)
        in_practice = self.batch.environment.kind is EnvironmentKind.PRACTICE
        return forecast_card(diagnosis, now, self._language, in_practice=in_practice)

    def _open_row(self, place: int) -> None:
        self._main.key_box.take(self.batch.text(place))
        self._main.raise_()
        self._main.activateWindow()

    def _show_end(self, end: End) -> None:
        self._on_window(lambda window: window.show_stopped(end.stop, end.fault))

    async def _evidence(self, form: Form, separator: str, places: list[int]) -> Artefact:
        batch, language, keys = self.batch, self._language, self.batch.keys()
        rows = [batch.rows[place] for place in places]
        name = batch.environment.name
        facts = BatchFacts(rows, batch.source, name, self._program.now(), __version__)
        return await ask_aside(lambda: batch_evidence(facts, keys, form, language, separator=separator))

    async def _copy(self, places: list[int]) -> None:
        if not places:
            return
        artefact = await self._evidence(Form.MARKDOWN, "", places)
        self._main.hygiene.clipboard.put(artefact.text)
        count = len(places)
        words = self._language.text("BatchWiring", "%n row(s) copied as evidence, without any API Key.", None, count)
        self._on_window(lambda window: window.tell(words))

    async def _export(self, path: Path, form: Form, separator: str, places: list[int]) -> None:
        language = self._language
        self._on_window(lambda window: window.tell(language.text("BatchWiring", "Preparing the evidence…")))
        artefact = await self._evidence(form, separator, places)
        try:
            await ask_aside(lambda: _save(path, encoded(artefact.text)))
        except OSError as error:
            words = language.text("BatchWiring", "The file could not be saved: {reason}")
            reason = error.strerror or type(error).__name__
            self._on_window(lambda window: window.show_error(words.format(reason=reason)))
            return
        count = len(places)
        words = language.text("BatchWiring", "%n row(s) saved to {file}, without any API Key.", None, count)
        shown = words.format(file=QDir.toNativeSeparators(str(path)))
        self._on_window(lambda window: window.tell(shown))

    async def _close_window(self) -> None:
        self._forget()
        self._let_go()

    def _let_go(self) -> None:
        window, self.window = self.window, None
        if window is not None:
            window.allow_close()
            window.close()
            window.deleteLater()

    def _failed(self, _name: str, error: BaseException) -> None:
        if isinstance(error, KeyLeakError):
            words = self._language.text("BatchWiring", "Nothing was written: an API Key would have been in it.")
            self._on_window(lambda window: window.show_error(words))
            return
        report(error)
        self._say_internal_error(type(error).__name__)

    def _say_internal_error(self, kind: str) -> None:
        words = self._language.text("BatchWiring", "Something went wrong in this program ({kind}).")
        self._on_window(lambda window: window.show_error(words.format(kind=kind)))


def _save(path: Path, data: bytes) -> None:
    draft = Draft(path)
    try:
        draft.write(data)
        draft.finish()
    except OSError:
        draft.discard()
        raise
