"""The technical detail: how far the request got, who answered and why we think so, what was predicted, what came."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from videsk_desktop.core.answer import Accepted, CannotBeSent, NotJudged, Refused
from videsk_desktop.core.check import CheckRecord
from videsk_desktop.core.diagnosis import Diagnosis
from videsk_desktop.core.exchange import Phase
from videsk_desktop.core.prediction import Prediction
from videsk_desktop.core.verdicts import Agreement, Cause
from videsk_desktop.i18n import Language
from videsk_desktop.texts import steps
from videsk_desktop.texts.foreign import foreign
from videsk_desktop.texts.names import expected_name, verdict_name
from videsk_desktop.ui.answer_view import AnswerView
from videsk_desktop.ui.fact_sheet import FactSheet
from videsk_desktop.ui.steps_list import StepsList
from videsk_desktop.ui.surface import SPACE, Card

_FACTS = 10


class DetailTab(QWidget):
    """Shows a forecast alone, or one CheckRecord; in between, the steps as they happen."""

    def __init__(self) -> None:
        super().__init__()
        self._language: Language | None = None
        self._prediction: Prediction | None = None
        self._record: CheckRecord | None = None
        self.steps = StepsList()
        self.facts = FactSheet(_FACTS)
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
        column.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
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
        facts: list[tuple[str, str]] = []
        if self._record is not None:
            facts += _answered(self._record, self._language)
        if self._prediction is not None:
            facts += _predicted(self._prediction, self._language)
        if self._record is not None:
            facts += _compared(self._record, self._language)
        self.facts.show_facts(facts)


def _answered(record: CheckRecord, language: Language) -> list[tuple[str, str]]:
    answer = record.answer
    said: list[tuple[str, str]] = []
    if not isinstance(answer, CannotBeSent):
        said.append((language.text("DetailTab", "Who answered"), steps.answered_by(answer.answered_by, language)))
        reasons = ", ".join(steps.reason(reason, language) for reason in answer.reasons)
        said.append((language.text("DetailTab", "Recognised by"), reasons))
    code = answer.verdict if isinstance(answer, Accepted | Refused) else answer.fault
    kind = steps.answer_kind(answer.kind, language)
    said.append((language.text("DetailTab", "Answered"), f"{kind}  ·  {expected_name(code, language)}"))
    if isinstance(answer, Refused | NotJudged) and answer.message:
        said.append((language.text("DetailTab", "In its own words"), f"“{foreign(answer.message)}”"))
    exchange = record.exchange
    if exchange is not None and exchange.status is not None:
        said.append((language.text("DetailTab", "HTTP status"), str(exchange.status)))
    return said


def _predicted(prediction: Prediction, language: Language) -> list[tuple[str, str]]:
    expected = verdict_name(prediction.expected, language)
    others = [verdict for verdict in prediction.possible if verdict is not prediction.expected]
    possible = ", ".join(verdict_name(verdict, language) for verdict in others)
    return [
        (language.text("DetailTab", "Predicted"), expected),
        (language.text("DetailTab", "How sure"), steps.certainty(prediction.certainty, language)),
        (language.text("DetailTab", "Also possible"), possible),
    ]


def _compared(record: CheckRecord, language: Language) -> list[tuple[str, str]]:
    outcome = record.outcome
    causes = ", ".join(steps.cause(cause, language) for cause in outcome.causes if isinstance(cause, Cause))
    agreement = steps.agreement(outcome.agreement, language)
    sign = {Agreement.AS_PREDICTED: "✓ ", Agreement.CONTRADICTS: "≠ "}.get(outcome.agreement, "")
    return [
        (language.text("DetailTab", "Agreement"), sign + agreement),
        (language.text("DetailTab", "Causes left"), causes),
        (language.text("DetailTab", "Address"), foreign(record.exchange.url) if record.exchange is not None else ""),
    ]
