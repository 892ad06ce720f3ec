"""The technical detail: how far the request got, who answered and why we think so, what was predicted, what came."""

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from videsk_desktop.core.answer import Accepted, CannotBeSent, NotJudged, Refused
from videsk_desktop.core.check import CheckRecord
from videsk_desktop.core.diagnosis import Diagnosis
from videsk_desktop.core.exchange import Phase
from videsk_desktop.core.prediction import Prediction
from videsk_desktop.core.verdicts import Cause
from videsk_desktop.i18n import Language
from videsk_desktop.texts import steps
from videsk_desktop.texts.foreign import foreign
from videsk_desktop.texts.names import expected_name, verdict_name
from videsk_desktop.ui.answer_view import AnswerView
from videsk_desktop.ui.fact_sheet import FactSheet
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
    ADDRESS = "address"


class DetailTab(QWidget):
    """Shows a forecast alone, or one CheckRecord; in between, the steps as they happen."""

    def __init__(self) -> None:
        super().__init__()
        self._language: Language | None = None
        self._prediction: Prediction | None = None
        self._record: CheckRecord | None = None
        self.steps = StepsList()
        self.facts = FactSheet(len(_Fact))
        self.answer = AnswerView()
        strip = Card()
        inside = QVBoxLayout(strip)
        inside.setContentsMargins(2 * SPACE, SPACE // 2, SPACE, SPACE // 2)
        inside.addWidget(self.steps)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(2 * SPACE)
        halves.addWidget(self.facts)
        halves.addWidget(self.answer)
        halves.setSizes([420, 720])
        self.answer.setSizes([330, 390])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE, 0, SPACE)
        column.setSpacing(round(1.5 * SPACE))
        column.addWidget(strip)
        column.addWidget(halves, 1)

    def show_diagnosis(self, diagnosis: Diagnosis | None) -> None:
        """Show what is predicted, nothing having been asked."""
        self._prediction = diagnosis.prediction if diagnosis is not None else None
        self._record = None
        self.steps.show_phases(())
        self.answer.show_exchange(None)
        self._describe()

    def show_start(self) -> None:
        """Clear the steps for a request that starts now."""
        self.steps.show_phases(())

    def show_phase(self, phase: Phase) -> None:
        """Tick a step off as it happens."""
        self.steps.show_phase(phase)

    def show_record(self, record: CheckRecord) -> None:
        """Show everything about one check."""
        self._record, self._prediction = record, record.prediction
        self.steps.show_phases(record.exchange.phases if record.exchange is not None else ())
        self.answer.show_exchange(record.exchange)
        self._describe()

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self._language = language
        self.steps.retranslate(language)
        self.answer.retranslate(language)
        self._describe()

    def _describe(self) -> None:
        if self._language is None:
            return
        said = _predicted(self._prediction, self._language) if self._prediction is not None else {}
        if self._record is not None:
            said |= _answered(self._record, self._language) | _compared(self._record, self._language)
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
            _Fact.ADDRESS: language.text("DetailTab", "Address"),
        }
        self.facts.show_facts([(captions[fact], said.get(fact, "")) for fact in _Fact])


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
    return said


def _predicted(prediction: Prediction, language: Language) -> dict[_Fact, str]:
    others = [verdict for verdict in prediction.possible if verdict is not prediction.expected]
    return {
        _Fact.PREDICTED: verdict_name(prediction.expected, language),
        _Fact.CERTAINTY: steps.certainty(prediction.certainty, language),
        _Fact.POSSIBLE: ", ".join(verdict_name(verdict, language) for verdict in others),
    }


def _compared(record: CheckRecord, language: Language) -> dict[_Fact, str]:
    causes = [steps.cause(cause, language) for cause in record.outcome.causes if isinstance(cause, Cause)]
    return {_Fact.AGREEMENT: steps.agreement(record.outcome.agreement, language), _Fact.CAUSES: ", ".join(causes)}
