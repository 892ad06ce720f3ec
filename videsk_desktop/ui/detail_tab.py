"""The technical detail: how far the request got, who answered and why we think so, what was predicted, what came.

Beside the answer stand the questions that can be put next: which way works, and what the key may do.
"""

from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

from videsk_desktop.core.answer import Accepted, CannotBeSent, NotJudged, Refused
from videsk_desktop.core.check import CheckRecord
from videsk_desktop.core.diagnosis import Diagnosis
from videsk_desktop.core.exchange import Exchange, Phase, PhaseState
from videsk_desktop.core.prediction import Prediction
from videsk_desktop.core.redaction import Gate
from videsk_desktop.core.verdicts import Cause, Fault, Verdict
from videsk_desktop.i18n import Language
from videsk_desktop.texts import steps
from videsk_desktop.texts.card_warnings import clock_notes
from videsk_desktop.texts.clocks import clock_remedy, clock_warning
from videsk_desktop.texts.foreign import foreign
from videsk_desktop.texts.names import expected_name, verdict_name
from videsk_desktop.ui.answer_view import AnswerView
from videsk_desktop.ui.fact_sheet import FactSheet
from videsk_desktop.ui.flat_tabs import FlatTabs
from videsk_desktop.ui.network_panel import NetworkPanel
from videsk_desktop.ui.permissions_page import PermissionsPage
from videsk_desktop.ui.steps_list import StepsList
from videsk_desktop.ui.surface import SPACE, Card


class _Fact(StrEnum):
    """What may be known, in the order in which it is read."""

    ANSWERED_BY = "answered_by"
    ANSWERED = "answered"
    PREDICTED = "predicted"
    AGREEMENT = "agreement"
    CAUSES = "causes"
    WORDS = "words"
    CERTAINTY = "certainty"
    POSSIBLE = "possible"
    REASONS = "reasons"
    STATUS = "status"
    STOPPED = "stopped"
    PROXY = "proxy"
    ADDRESS = "address"
    CLOCK = "clock"


class DetailTab(QScrollArea):
    """Shows a forecast alone, or one CheckRecord; in between, the steps as they happen. Scrolls in a low window."""

    def __init__(self) -> None:
        super().__init__()
        self._language: Language | None = None
        self._prediction: Prediction | None = None
        self._record: CheckRecord | None = None
        self._now: datetime | None = None
        self._gate = Gate()
        self.steps = StepsList()
        self.facts = FactSheet(len(_Fact))
        self.answer = AnswerView()
        self.network = NetworkPanel()
        self.permissions = PermissionsPage()
        self.pages = FlatTabs(small=True)
        self.pages.setObjectName("detailPages")
        for page in (self.answer, self.network, self.permissions):
            self.pages.addTab(page, "")
        self._arrange()

    def _arrange(self) -> None:
        strip = Card()
        steps_row = QVBoxLayout(strip)
        steps_row.setContentsMargins(2 * SPACE, SPACE // 2, SPACE, SPACE // 2)
        steps_row.addWidget(self.steps)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setObjectName("detailSplitter")
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(2 * SPACE)
        halves.addWidget(self.facts)
        halves.addWidget(self.pages)
        halves.setSizes([420, 720])
        self.answer.setSizes([330, 390])
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, SPACE, 0, SPACE)
        column.setSpacing(round(1.5 * SPACE))
        column.addWidget(strip)
        column.addWidget(halves, 1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(inside)
        for surface in (self.viewport(), inside):
            surface.setAutoFillBackground(False)

    def guard(self, gate: Gate) -> None:
        """Show nothing of the keys that ``gate`` knows, from what is shown next on."""
        self._gate = gate

    def show_diagnosis(self, diagnosis: Diagnosis | None, now: datetime | None) -> None:
        """Show what is predicted, nothing having been asked."""
        self._prediction = diagnosis.prediction if diagnosis is not None else None
        self._record, self._now = None, now
        self.permissions.offer(offered=False)
        self.steps.show_phases(())
        self.answer.show_exchange(None, self._gate)
        self._describe()

    def show_start(self) -> None:
        """Clear the steps for a request that starts now."""
        self.steps.show_phases(())

    def show_phase(self, phase: Phase) -> None:
        """Tick a step off as it happens."""
        self.steps.show_phase(phase)

    def show_record(self, record: CheckRecord, now: datetime) -> None:
        """Show everything about one check, and turn to what can be done next when nothing came back."""
        self._record, self._prediction, self._now = record, record.prediction, now
        self.permissions.offer(offered=_is_known(record))
        if self.pages.currentWidget() is not self.permissions or not _is_known(record):
            self.pages.setCurrentWidget(self.network if _nothing_came(record) else self.answer)
        self.steps.show_phases(record.exchange.phases if record.exchange is not None else ())
        self.answer.show_exchange(record.exchange, self._gate)
        self._describe()

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self._language = language
        self.steps.retranslate(language)
        for part in (self.answer, self.network, self.permissions):
            part.retranslate(language)
        titles = (
            language.text("DetailTab", "What came back"),
            language.text("DetailTab", "Network"),
            language.text("DetailTab", "Permissions"),
        )
        for place, title in enumerate(titles):
            self.pages.setTabText(place, title)
        self.pages.setAccessibleName(language.text("DetailTab", "What came back, and what can be asked next"))
        self.facts.setAccessibleName(language.text("DetailTab", "What is known of the answer"))
        self._describe()

    def _describe(self) -> None:
        if self._language is None:
            return
        said = _predicted(self._prediction, self._language) if self._prediction is not None else {}
        if self._record is not None:
            said |= _answered(self._record, self._language) | _compared(self._record, self._language)
        said[_Fact.CLOCK] = self._clock(self._language)
        language = self._language
        captions = {
            _Fact.ANSWERED_BY: language.text("DetailTab", "Who answered"),
            _Fact.ANSWERED: language.text("DetailTab", "Answered"),
            _Fact.PREDICTED: language.text("DetailTab", "Predicted"),
            _Fact.AGREEMENT: language.text("DetailTab", "Agreement"),
            _Fact.CAUSES: language.text("DetailTab", "Causes left"),
            _Fact.WORDS: language.text("DetailTab", "In its own words"),
            _Fact.CERTAINTY: language.text("DetailTab", "How sure"),
            _Fact.POSSIBLE: language.text("DetailTab", "Also possible"),
            _Fact.REASONS: language.text("DetailTab", "Recognised by"),
            _Fact.STATUS: language.text("DetailTab", "HTTP status"),
            _Fact.STOPPED: language.text("DetailTab", "Stopped at"),
            _Fact.PROXY: language.text("DetailTab", "Proxy"),
            _Fact.ADDRESS: language.text("DetailTab", "Address"),
            _Fact.CLOCK: language.text("DetailTab", "Clock"),
        }
        self.facts.show_facts([(captions[fact], self._gate.redact(said.get(fact, "")).text) for fact in _Fact])

    def _clock(self, language: Language) -> str:
        """Say what proves this computer's clock wrong, and how to put it right."""
        record = self._record
        if record is not None and record.clock.skew_s is not None:
            proof = " ".join(clock_notes(record, language))
        else:
            proof = (clock_warning(self._now, language) or "") if self._now is not None else ""
        return f"{proof}\n{clock_remedy(language)}" if proof else ""


def _is_known(record: CheckRecord) -> bool:
    """Whether Videsk knows the key: it accepted it, or denied it nothing but a permission."""
    return isinstance(record.answer, Accepted | Refused) and record.answer.verdict in {
        Verdict.ACCEPTED,
        Verdict.NO_ACCESS,
    }


def _nothing_came(record: CheckRecord) -> bool:
    """Whether a network kept the answer away, so that there is nothing to look at."""
    sent = record.exchange is not None and record.exchange.status is None
    return sent and isinstance(record.answer, NotJudged) and record.answer.fault is not Fault.INTERNAL


def _answered(record: CheckRecord, language: Language) -> dict[_Fact, str]:
    answer = record.answer
    code = answer.verdict if isinstance(answer, Accepted | Refused) else answer.fault
    kind = steps.answer_kind(answer.kind, language)
    said = {_Fact.ANSWERED: f"{kind}  ·  {expected_name(code, language)}"}
    if not isinstance(answer, CannotBeSent):
        said[_Fact.ANSWERED_BY] = steps.answered_by(answer.answered_by, language)
        said[_Fact.REASONS] = "\n".join(steps.reason(reason, language) for reason in answer.reasons)
    if isinstance(answer, Refused | NotJudged) and answer.message:
        said[_Fact.WORDS] = f"“{foreign(answer.message)}”"
    if record.exchange is not None:
        said[_Fact.ADDRESS] = foreign(record.exchange.url)
        said[_Fact.STATUS] = str(record.exchange.status or "")
        said |= _of_the_way(record.exchange, language)
    return said


def _of_the_way(exchange: Exchange, language: Language) -> dict[_Fact, str]:
    said = {}
    failed = next((phase for phase in exchange.phases if phase.state is PhaseState.FAILED), None)
    if failed is not None:
        ms = language.locale.toString(failed.ms, "f", 1)
        words = language.text("DetailTab", "{step}, after {ms} ms")
        said[_Fact.STOPPED] = words.format(step=steps.step_name(failed.name, language), ms=ms)
    proxy = exchange.facts.get("proxy")
    if proxy:
        by_hand = exchange.facts.get("proxy_source") == "manual"
        set_by = (
            language.text("DetailTab", "named by hand") if by_hand else language.text("DetailTab", "set in the system")
        )
        said[_Fact.PROXY] = f"{foreign(str(proxy))}  ·  {set_by}"
    return said


def _predicted(prediction: Prediction, language: Language) -> dict[_Fact, str]:
    others = [verdict for verdict in prediction.possible if verdict is not prediction.expected]
    return {
        _Fact.PREDICTED: verdict_name(prediction.expected, language),
        _Fact.CERTAINTY: steps.certainty(prediction.certainty, language),
        _Fact.POSSIBLE: "\n".join(verdict_name(verdict, language) for verdict in others),
    }


def _compared(record: CheckRecord, language: Language) -> dict[_Fact, str]:
    causes = [steps.cause(cause, language) for cause in record.outcome.causes if isinstance(cause, Cause)]
    in_order = [f"{place}. {cause}" for place, cause in enumerate(causes, 1)] if len(causes) > 1 else causes
    return {_Fact.AGREEMENT: steps.agreement(record.outcome.agreement, language), _Fact.CAUSES: "\n".join(in_order)}
