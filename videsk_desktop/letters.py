"""Writes what leaves the window as text, shows it before it leaves, and lets it onto the clipboard through the gate.

Knows the window's messages and the evidence; the state it writes of is the presenter's.
"""

import platform
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, qVersion

from videsk_desktop import __version__
from videsk_desktop.core.answer import Accepted, Answer, Refused
from videsk_desktop.core.check import CheckRecord
from videsk_desktop.core.diagnosis import Diagnosis
from videsk_desktop.core.gatehouse import gate_of
from videsk_desktop.core.pasted_verdict import judge
from videsk_desktop.core.redaction import Gate, KeyLeakError
from videsk_desktop.core.verdicts import AnsweredBy, Certainty, Verdict
from videsk_desktop.evidence.reply import customer_message
from videsk_desktop.evidence.ticket import System, TicketFacts, ticket_json, ticket_markdown
from videsk_desktop.i18n import Language
from videsk_desktop.presenter import Presenter
from videsk_desktop.texts.replies import Exposure, old_key
from videsk_desktop.ui.gated_copy import copied, nothing_copied
from videsk_desktop.ui.message_choice import TicketForm

if TYPE_CHECKING:
    from videsk_desktop.ui.main_window import MainWindow


class Letters(QObject):
    """One window's letters. ``now`` returns timezone-aware time.

    ``replacement_asked``: the customer of the key with this fingerprint is being asked for a new one.
    """

    replacement_asked = Signal(str)

    def __init__(self, window: "MainWindow", presenter: Presenter, now: Callable[[], datetime]) -> None:
        super().__init__(window)
        self._window, self._presenter, self._now = window, presenter, now
        self._tab = window.result.messages_tab
        self._language: Language | None = None
        self._gate = Gate()
        self._fingerprint = ""
        self._attempts = 0
        # Keys that the customer was asked to replace, by fingerprint; checked again, they prove it.
        self._replaced: set[str] = set()
        self._tab.evidence_changed.connect(self._write_evidence)
        self._tab.reply_changed.connect(self._write_reply)
        self._tab.copy_evidence_requested.connect(self.copy_evidence)
        self._tab.copy_reply_requested.connect(self.copy_reply)
        for part in (self._tab, window.result.key_tab.key_view):
            part.taken_out.connect(self._say_taken_out)
            part.refused.connect(self._say_not_copied)
        window.key_box.ask_row.ticket_edit.textChanged.connect(self._write_evidence)
        window.menus.actions["copy_evidence"].triggered.connect(self.copy_evidence)
        window.menus.actions["copy_message"].triggered.connect(self.copy_reply)
        offers = window.result.card.offers
        offers.copy_ticket_requested.connect(self.copy_evidence)
        offers.copy_message_requested.connect(self.copy_reply)
        offers.language_chosen.connect(self._tab.customer.choose_language)
        offers.exposed.connect(window.result.show_steps)
        presenter.diagnosed.connect(self._begin)
        presenter.refreshed.connect(self._refresh)
        presenter.checked.connect(self._take)
        presenter.cleared.connect(self.forget)

    def speak(self, language: Language) -> None:
        """Write in another language; the customer's stays where it was chosen."""
        self._language = language
        self._write_evidence()
        self._write_reply()

    def forget(self) -> None:
        """Forget the key and all that was written of it."""
        self._gate, self._fingerprint, self._attempts = Gate(), "", 0
        self._tab.show_nothing()
        self._offer()

    def copy_evidence(self) -> None:
        """Copy the ticket's text as it is shown."""
        self._copy(self._tab.evidence, reply=False)

    def copy_reply(self) -> None:
        """Copy the customer's text as it is shown, edits included."""
        exposure = self._tab.choice.exposure
        if self._copy(self._tab.reply, reply=True) and exposure is not None:
            self._replaced.add(self._fingerprint)
            self.replacement_asked.emit(self._fingerprint)

    def recognise_replaced(self, fingerprint: str) -> None:
        """Take in that the customer of this key was asked for a new one, maybe days ago."""
        if fingerprint not in self._replaced:
            self._replaced.add(fingerprint)
            if fingerprint == self._fingerprint:
                self._write_reply()

    def _begin(self, diagnosis: Diagnosis) -> None:
        if diagnosis.key.fingerprint != self._fingerprint:
            self._tab.show_nothing()
            self._attempts = 0
        self._fingerprint = diagnosis.key.fingerprint
        self._gate = gate_of(diagnosis)
        self._write_evidence()
        self._write_reply()

    def _refresh(self, diagnosis: Diagnosis) -> None:
        # What was asked is told as it was; only a message without an answer follows the clock.
        self._gate = gate_of(diagnosis)
        if self._presenter.record is None:
            self._write_reply()

    def _take(self, _record: CheckRecord, _previous: CheckRecord | None) -> None:
        self._attempts += 1
        self._write_evidence()
        self._write_reply()
        answer, language = self._answer(), self._language
        if language is not None and (proof := self._proof(answer, language)):
            self._window.tell(proof)

    def _write_evidence(self) -> None:
        diagnosis, record = self._presenter.diagnosis, self._presenter.record
        if self._language is None or diagnosis is None or record is None:
            self._tab.show_evidence("", None, self._gate)
            self._offer()
            return
        choice = self._tab.choice
        facts = TicketFacts(
            diagnosis,
            record,
            self._now(),
            System(__version__, platform.platform(terse=True), platform.python_version(), qVersion() or ""),
            ticket=self._window.ticket,
            attempts=max(self._attempts, 1),
            with_values=choice.with_values,
        )
        write = ticket_json if choice.form is TicketForm.JSON else ticket_markdown
        try:
            written = write(facts, self._language)
        except KeyLeakError:
            self._tab.show_evidence("", None, self._gate)
            self._say_unwritten()
        else:
            self._tab.show_evidence(written.text, written.redactions, self._gate)
        self._offer()

    def _write_reply(self) -> None:
        diagnosis, language = self._presenter.diagnosis, self._language
        answer, choice = self._answer(), self._tab.choice
        if language is None or diagnosis is None or (answer is None and choice.exposure is None):
            self._tab.show_reply("", self._gate)
            self._offer()
            return
        spoken = Language(choice.reply_language) if choice.reply_language else language
        pasted = diagnosis.paste.answer is not None
        try:
            written = customer_message(
                answer,
                None if pasted else diagnosis,
                spoken,
                environment=self._presenter.environment,
                exposure=None if choice.exposure is None else Exposure(choice.exposure),
            )
        except KeyLeakError:
            self._tab.show_reply("", self._gate)
            self._say_unwritten()
        else:
            self._tab.show_reply(written.text, self._gate, proof=self._proof(answer, language))
        self._offer()

    def _answer(self) -> Answer | None:
        """Return what is known to be answered; for a key that nobody asked about, only a refusal that is certain."""
        diagnosis, record = self._presenter.diagnosis, self._presenter.record
        if record is not None or diagnosis is None:
            return None if record is None else record.answer
        if diagnosis.paste.answer is not None:
            return judge(diagnosis.paste.answer, self._now())
        prediction = diagnosis.prediction
        certain = prediction.certainty is Certainty.CERTAIN and prediction.expected is not Verdict.ACCEPTED
        if not certain or not diagnosis.sendable:
            return None
        return Refused(prediction.expected, prediction.status, prediction.message or "", AnsweredBy.NOBODY)

    def _proof(self, answer: Answer | None, language: Language) -> str:
        asked = self._presenter.record is not None and self._fingerprint in self._replaced
        if asked and isinstance(answer, Accepted | Refused):
            return old_key(answer.verdict, language)
        return ""

    def _offer(self) -> None:
        actions = self._window.menus.actions
        actions["copy_evidence"].setEnabled(bool(self._tab.evidence))
        actions["copy_message"].setEnabled(bool(self._tab.reply))
        diagnosis, offers = self._presenter.diagnosis, self._window.result.card.offers
        is_key = diagnosis is not None and bool(len(diagnosis.key)) and diagnosis.paste.answer is None
        offers.offer(message=bool(self._tab.reply), ticket=bool(self._tab.evidence), exposed=is_key)
        offers.show_language(self._tab.customer.shown_language)

    def _copy(self, text: str, *, reply: bool) -> bool:
        """Let ``text`` onto the clipboard; return whether it is there."""
        if not text.strip() or self._language is None:
            return False
        done = self._gate.redact(text)
        try:
            self._window.hygiene.clipboard.put(self._gate.sealed(done.text))
        except KeyLeakError:
            self._say_not_copied()
            return False
        self._acknowledge(reply=reply)
        language = self._language
        words = (
            language.text("Letters", "Copied: the message to the customer")
            if reply
            else language.text("Letters", "Copied: the text for the ticket")
        )
        self._window.tell(copied(words, done.count, language))
        return True

    def _acknowledge(self, *, reply: bool) -> None:
        offers, tab = self._window.result.card.offers, self._tab
        if reply:
            buttons = (offers.message_button, tab.customer.copy_button)
        else:
            buttons = (offers.ticket_button, tab.ticket.copy_button)
        for button in buttons:
            button.acknowledge()

    def _say_taken_out(self) -> None:
        if self._language is not None:
            self._window.tell(copied(self._language.text("Letters", "Copied"), 1, self._language))

    def _say_not_copied(self) -> None:
        if self._language is not None:
            self._window.show_error(nothing_copied(self._language))

    def _say_unwritten(self) -> None:
        if self._language is not None:
            self._window.show_error(
                self._language.text("Letters", "Nothing was written: an API Key was still in the text.")
            )
