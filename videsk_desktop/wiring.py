"""Joins the window to its presenter: the user's intents in, what is to be shown out.

The only place that knows both sides. What the user chose to keep goes by ``Choices``.
"""

import re
from functools import partial

from PySide6.QtCore import QObject

from videsk_desktop.adjustments import Adjustments
from videsk_desktop.batch_wiring import BatchWiring
from videsk_desktop.choices import Choices
from videsk_desktop.consent import Consent
from videsk_desktop.core.answer import Accepted, Answer, CannotBeSent, NotJudged
from videsk_desktop.core.check import CheckRecord
from videsk_desktop.core.diagnosis import Diagnosis
from videsk_desktop.core.exchange import PRACTICE, Environment
from videsk_desktop.core.layout import Layout
from videsk_desktop.core.segments import id_of
from videsk_desktop.guide import Guide
from videsk_desktop.i18n import Language
from videsk_desktop.inquiries import PERMISSIONS, Inquiries
from videsk_desktop.letters import Letters
from videsk_desktop.memory import Memory
from videsk_desktop.practice.samples import sample_keys
from videsk_desktop.presenter import Presenter, Waiting
from videsk_desktop.program import Program
from videsk_desktop.texts.names import expected_name
from videsk_desktop.ui.inquiry_desk import Question
from videsk_desktop.ui.main_window import MainWindow

# What may stand in a path as it is; an id of another kind is none that Videsk makes.
_PLAIN_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")


class Wiring(QObject):
    """One window at work, and the window's child; ``close`` before it goes.

    ``environment``: the one to begin with.
    """

    def __init__(self, window: MainWindow, program: Program, environment: Environment) -> None:
        super().__init__(window)
        self._window = window
        self._program = program
        self._now = program.now
        connections = program.connections
        self.presenter = Presenter(environment=environment, client_for=connections.client_for, now=program.now)
        self.inquiries = Inquiries(reach=connections.reach, climb=connections.climb, client_for=connections.client_for)
        self._consent = Consent(window, program)
        self._connect_intents()
        self._connect_shows()
        self._connect_inquiries()
        self.choices = Choices(window, self.presenter, program)
        self._adjustments = Adjustments(window, program)
        self.letters = Letters(window, self.presenter, program.now)
        self.memory = Memory(window, self.presenter, program)
        self.letters.replacement_asked.connect(self.memory.note_replacement)
        self.memory.replaced_key_recognised.connect(self.letters.recognise_replaced)
        self.guide = Guide(window.help, program)
        self.several = BatchWiring(window, self.presenter, program)
        self._offered = program.environments
        program.speech.changed.connect(self._speak)
        program.preferences.changed.connect(self._follow_environments)

    def begin(self) -> None:
        """Fill the window for the first time."""
        self._speak(self._program.speech.language)
        self.memory.begin()
        self._show_environment(self.presenter.environment)
        self.choices.begin()

    async def close(self) -> None:
        """End everything that is under way."""
        await self._adjustments.close()
        await self.several.close()
        await self.inquiries.close()
        await self.presenter.close()
        await self.memory.close()

    @property
    def _language(self) -> Language:
        return self._program.speech.language

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
        check = partial(self._consent.ask, self._asked, presenter.check)
        window.check_requested.connect(check)
        window.paste_and_check_requested.connect(check)
        window.cancel_requested.connect(presenter.cancel)
        window.cancel_requested.connect(self.inquiries.cancel)
        window.clear_requested.connect(presenter.clear)
        window.load_all_requested.connect(presenter.load_all)
        window.environment_chosen.connect(self._choose_environment)
        window.time_wanted.connect(lambda: window.show_time(self._now()))
        window.refresh_requested.connect(presenter.refresh)
        window.practice_requested.connect(lambda: presenter.choose_environment(PRACTICE))
        window.sample_chosen.connect(self._take_sample)
        window.result.segments_tab.failed.connect(window.show_error)

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
        desk.permissions_asked.connect(partial(self._consent.ask, self._asked, self._ask_permissions))
        desk.called_off.connect(inquiries.cancel)
        inquiries.asking_changed.connect(lambda name, asking: window.show_asking(Question(name), asking=asking))
        inquiries.reached.connect(desk.show_reach)
        inquiries.ways_tried.connect(desk.show_ways)
        inquiries.permissions_changed.connect(desk.show_permissions)
        inquiries.failed.connect(self.say_internal_error)
        # What is asked with a key ends with it, and never runs beside a check: together they would be too fast.
        for ends in (presenter.diagnosed, presenter.cleared, presenter.check_started, window.load_all_requested):
            ends.connect(lambda *_: inquiries.cancel(PERMISSIONS))
        presenter.environment_changed.connect(lambda _: inquiries.cancel())

    def _asked(self) -> Environment:
        return self.presenter.environment

    def _ask_permissions(self) -> None:
        record, diagnosis = self.presenter.record, self.presenter.diagnosis
        if record is None or diagnosis is None:
            return
        items = record.answer.page.items if isinstance(record.answer, Accepted) else ()
        plain = (identifier for item in items if (identifier := id_of(item)) and _PLAIN_ID.fullmatch(identifier))
        self.inquiries.ask_permissions(self.presenter.environment, diagnosis.key, next(plain, None))

    def _show_waiting(self, waiting: Waiting | None) -> None:
        if waiting is None:
            self._window.show_waiting(None)
        else:
            # The first attempt was no repeat.
            retry = waiting.retry
            self._window.show_waiting(waiting.seconds_left, retry.attempt + 1, retry.attempts + 1)

    def _choose_environment(self, name: str) -> None:
        chosen = next((each for each in self._program.environments if each.name == name), None)
        if chosen is not None:
            self.presenter.choose_environment(chosen)

    def _take_sample(self, name: str) -> None:
        # Made now, not at the start: an example that expired three days ago must not have expired four days ago.
        sample = next((each for each in sample_keys(self._now()) if each.name == name), None)
        if sample is not None:
            self.presenter.choose_environment(PRACTICE)
            self.presenter.take(sample.key)

    def _speak(self, language: Language) -> None:
        self._window.retranslate(language)
        self.letters.speak(language)
        self.memory.speak(language)
        self.several.speak(language)

    def _follow_environments(self) -> None:
        """Offer what there is by now; one that is gone is asked no longer."""
        known = self._program.environments
        if known == self._offered:
            return
        self._offered = known
        if self.presenter.environment not in known:
            named = (each for each in known if each.name == self.presenter.environment.name)
            self.presenter.choose_environment(next(named, known[0]))
        self._window.set_environments(list(known), self.presenter.environment)

    def _show_environment(self, environment: Environment) -> None:
        self._window.set_environments(list(self._program.environments), environment)
        samples = sample_keys(self._now()) if environment == PRACTICE else ()
        layout = self._program.preferences.settings.layouts.get(environment.name, Layout())
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
