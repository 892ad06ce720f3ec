"""Joins the window to its presenter: the user's intents in, what is to be shown out, and what is kept between starts.

The only place that knows both sides; what leads from here to an API is ``Connections``.
"""

import re
import ssl
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from videsk_desktop.connections import Connections
from videsk_desktop.core.answer import Accepted, Answer, CannotBeSent, NotJudged
from videsk_desktop.core.check import CheckRecord
from videsk_desktop.core.diagnosis import Diagnosis
from videsk_desktop.core.exchange import PRACTICE, VIDESK, Environment
from videsk_desktop.core.layout import Layout
from videsk_desktop.core.segments import id_of
from videsk_desktop.i18n import Language
from videsk_desktop.inquiries import PERMISSIONS, Inquiries
from videsk_desktop.letters import Letters
from videsk_desktop.memory import Memory
from videsk_desktop.practice.app import create_app
from videsk_desktop.practice.samples import sample_keys
from videsk_desktop.presenter import Presenter, Waiting
from videsk_desktop.settings import BROKEN_FILE_NAME, FILE_NAME, Loaded, Settings, Theme, save
from videsk_desktop.texts.names import expected_name
from videsk_desktop.ui.connection_choice import ConnectionChoice
from videsk_desktop.ui.inquiry_desk import Question
from videsk_desktop.ui.main_window import MainWindow

# What may stand in a path as it is; an id of another kind is none that Videsk makes.
_PLAIN_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")


def _now() -> datetime:
    return datetime.now(UTC)


class Wiring:
    """One window at work. Must be kept alive as long as the window; ``close`` before either goes.

    ``kept``: the settings as they were loaded from ``folder``; ``environment``: the one to begin with.
    """

    def __init__(
        self,
        window: MainWindow,
        *,
        environment: Environment,
        language: Language,
        kept: Loaded,
        folder: Path,
        now: Callable[[], datetime] = _now,
    ) -> None:
        self._window = window
        self._language = language
        self._settings: Settings = kept.settings
        self._kept = kept
        self._folder = folder
        self._now = now
        self._environments = [VIDESK, PRACTICE, *kept.settings.environments]
        if environment not in self._environments:
            self._environments.append(environment)
        self._qt_words = QTranslator()
        self.connections = Connections(kept.settings, create_app(clock=now), self._say_unreadable_authorities)
        self.presenter = Presenter(environment=environment, client_for=self.connections.client_for, now=now)
        self.inquiries = Inquiries(
            reach=self.connections.reach, climb=self.connections.climb, client_for=self.connections.client_for
        )
        self._connect_intents()
        self._connect_shows()
        self._connect_inquiries()
        self.letters = Letters(window, self.presenter, now)
        self.memory = Memory(window, self.presenter, folder, now, days=kept.settings.keep_days)
        window.result.history_tab.switched.connect(self._switch_history)

    def begin(self) -> None:
        """Fill the window for the first time, and say what could not be read of the settings."""
        self._speak(self._language)
        self._window.menus.choose(self._window.menus.schemes, self._settings.theme)
        self._window.inquiries.show_mode(self._settings.proxy_mode)
        self._window.hygiene.idle.set_minutes(self._settings.idle_wipe_minutes)
        self.memory.begin(keeping=self._settings.history)
        self._show_environment(self.presenter.environment)
        if self._kept.broken:
            text = self._language.text("Wiring", "The settings could not be read; the defaults are used. See {name}.")
            kept_aside = (self._folder / BROKEN_FILE_NAME).exists()
            self._window.show_error(text.format(name=BROKEN_FILE_NAME if kept_aside else FILE_NAME))
        elif self._kept.unusable:
            text = self._language.text("Wiring", "These settings could not be used; the defaults are used: {names}")
            self._window.show_error(text.format(names=", ".join(self._kept.unusable)))

    async def close(self) -> None:
        """End everything that is under way."""
        await self.inquiries.close()
        await self.presenter.close()
        await self.memory.close()

    def say_internal_error(self, kind: str) -> None:
        """Show that an exception of ours, of the type ``kind``, was caught by nobody."""
        text = self._language.text(
            "Wiring", "Something went wrong in this program ({kind}). What you see may be incomplete."
        )
        self._window.show_error(text.format(kind=kind))

    def _connect_intents(self) -> None:
        window, presenter = self._window, self.presenter
        window.pasted.connect(presenter.take)
        window.text_edited.connect(presenter.take)
        window.candidate_chosen.connect(presenter.choose_candidate)
        window.repair_chosen.connect(presenter.take)
        window.check_requested.connect(presenter.check)
        window.paste_and_check_requested.connect(presenter.check)
        window.cancel_requested.connect(presenter.cancel)
        window.cancel_requested.connect(self.inquiries.cancel)
        window.clear_requested.connect(presenter.clear)
        window.load_all_requested.connect(presenter.load_all)
        window.environment_chosen.connect(self._choose_environment)
        window.time_wanted.connect(lambda: window.show_time(self._now()))
        window.refresh_requested.connect(presenter.refresh)
        window.practice_requested.connect(lambda: presenter.choose_environment(PRACTICE))
        window.sample_chosen.connect(self._take_sample)
        window.language_chosen.connect(self._choose_language)
        window.theme_chosen.connect(self._keep_theme)
        window.result.segments_tab.arranged.connect(self._keep_layout)
        window.result.segments_tab.export_failed.connect(window.show_error)

    def _connect_shows(self) -> None:
        window, presenter = self._window, self.presenter
        presenter.diagnosed.connect(self._show_diagnosis)
        presenter.refreshed.connect(lambda diagnosis: window.show_refreshed(diagnosis, self._now()))
        presenter.cleared.connect(window.show_empty)
        presenter.environment_changed.connect(self._show_environment)
        presenter.busy_changed.connect(window.show_busy)
        presenter.phase_changed.connect(window.show_phase)
        presenter.checked.connect(self._show_record)
        presenter.segments_changed.connect(window.show_segments)
        presenter.loading_stopped.connect(self._show_loading_stopped)
        presenter.waiting_changed.connect(self._show_waiting)
        presenter.failed.connect(self.say_internal_error)

    def _connect_inquiries(self) -> None:
        window, presenter, inquiries = self._window, self.presenter, self.inquiries
        desk = window.inquiries
        desk.reach_asked.connect(lambda: inquiries.ask_reach(presenter.environment))
        desk.ways_asked.connect(lambda: inquiries.ask_ways(presenter.environment))
        desk.permissions_asked.connect(self._ask_permissions)
        desk.called_off.connect(inquiries.cancel)
        desk.connection_wanted.connect(self._show_connection)
        desk.connection_chosen.connect(self._use_connection)
        inquiries.asking_changed.connect(lambda name, asking: window.show_asking(Question(name), asking=asking))
        inquiries.reached.connect(desk.show_reach)
        inquiries.ways_tried.connect(desk.show_ways)
        inquiries.permissions_changed.connect(desk.show_permissions)
        inquiries.failed.connect(self.say_internal_error)
        # What is asked with a key ends with it, and never runs beside a check: together they would be too fast.
        for ends in (presenter.diagnosed, presenter.cleared, presenter.check_started, window.load_all_requested):
            ends.connect(lambda *_: inquiries.cancel(PERMISSIONS))
        presenter.environment_changed.connect(lambda _: inquiries.cancel())

    def _ask_permissions(self) -> None:
        record, diagnosis = self.presenter.record, self.presenter.diagnosis
        if record is None or diagnosis is None:
            return
        items = record.answer.page.items if isinstance(record.answer, Accepted) else ()
        plain = (identifier for item in items if (identifier := id_of(item)) and _PLAIN_ID.fullmatch(identifier))
        self.inquiries.ask_permissions(self.presenter.environment, diagnosis.key, next(plain, None))

    def _show_connection(self) -> None:
        user, password = self.connections.login
        kept = self._settings
        self._window.inquiries.show_connection(
            ConnectionChoice(kept.proxy_mode, kept.proxy_address, user, password, kept.ca_file, round(kept.deadline_s))
        )

    def _use_connection(self, choice: ConnectionChoice) -> None:
        settings = replace(
            self._settings,
            proxy_mode=choice.mode,
            proxy_address=choice.address,
            ca_file=choice.ca_file,
            deadline_s=float(choice.deadline_s),
        )
        try:
            self.connections.use(settings, user=choice.user, password=choice.password)
        except OSError as error:
            self._window.inquiries.refuse_connection(self._about_unreadable_authorities(error))
        except ValueError:
            text = self._language.text("Wiring", "A proxy at this address cannot be used.")
            self._window.inquiries.refuse_connection(text)
        else:
            self._keep(settings)
            self._window.inquiries.accept_connection(choice.mode)

    def _about_unreadable_authorities(self, error: OSError) -> str:
        if isinstance(error, ssl.SSLError):
            return self._language.text("Wiring", "The file of further authorities holds no certificate (PEM).")
        text = self._language.text("Wiring", "The file of further authorities could not be read: {reason}")
        return text.format(reason=error.strerror or type(error).__name__)

    def _say_unreadable_authorities(self, error: OSError) -> None:
        self._window.show_error(self._about_unreadable_authorities(error))

    def _show_waiting(self, waiting: Waiting | None) -> None:
        if waiting is None:
            self._window.show_waiting(None)
        else:
            # The first attempt was no repeat.
            retry = waiting.retry
            self._window.show_waiting(waiting.seconds_left, retry.attempt + 1, retry.attempts + 1)

    def _choose_environment(self, name: str) -> None:
        chosen = next((each for each in self._environments if each.name == name), None)
        if chosen is not None:
            self.presenter.choose_environment(chosen)

    def _take_sample(self, name: str) -> None:
        # Made now, not at the start: an example that expired three days ago must not have expired four days ago.
        sample = next((each for each in sample_keys(self._now()) if each.name == name), None)
        if sample is not None:
            self.presenter.choose_environment(PRACTICE)
            self.presenter.take(sample.key)

    def _choose_language(self, code: str) -> None:
        self._speak(Language(code))
        self._keep(replace(self._settings, language=code))

    def _keep_theme(self, theme: str) -> None:
        self._keep(replace(self._settings, theme=Theme(theme)))

    def _switch_history(self, keeping: bool) -> None:  # noqa: FBT001 - connected to a signal
        self.memory.set_keeping(keeping=keeping)
        self._keep(replace(self._settings, history=keeping))

    def _keep_layout(self, layout: Layout) -> None:
        layouts = {**self._settings.layouts, self.presenter.environment.name: layout}
        self._keep(replace(self._settings, layouts=layouts))

    def _keep(self, settings: Settings) -> None:
        self._settings = settings
        try:
            save(self._folder, settings)
        except OSError as error:
            text = self._language.text("Wiring", "The settings could not be saved: {reason}")
            self._window.show_error(text.format(reason=error.strerror or type(error).__name__))

    def _speak(self, language: Language) -> None:
        self._language = language
        QLocale.setDefault(language.locale)
        # The words on Qt's own buttons and menus.
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        QCoreApplication.removeTranslator(self._qt_words)
        if self._qt_words.load(f"qtbase_{language.code}", folder):
            QCoreApplication.installTranslator(self._qt_words)
        self._window.retranslate(language)
        self.letters.speak(language)
        self.memory.speak(language)

    def _show_environment(self, environment: Environment) -> None:
        self._window.set_environments(self._environments, environment)
        samples = sample_keys(self._now()) if environment == PRACTICE else ()
        layout = self._settings.layouts.get(environment.name, Layout())
        self._window.result.segments_tab.use_arrangement(layout)
        self._window.set_samples([(each.name, each.expects) for each in samples])

    def _show_diagnosis(self, diagnosis: Diagnosis) -> None:
        self._window.show_diagnosis(diagnosis, self._now())

    def _show_record(self, record: CheckRecord, previous: CheckRecord | None) -> None:
        diagnosis = self.presenter.diagnosis
        if diagnosis is not None:
            asked_at = record.exchange.started_at if record.exchange is not None else None
            self._window.result.segments_tab.show_source(record.fingerprint, asked_at)
            self._window.show_record(record, diagnosis, self._now(), previous)

    def _show_loading_stopped(self, answer: Answer) -> None:
        expected = answer.fault if isinstance(answer, NotJudged | CannotBeSent) else answer.verdict
        text = self._language.text("Wiring", "The other segments could not be loaded: {reason}")
        self._window.show_error(text.format(reason=expected_name(expected, self._language)))
