"""The tab about the key itself: its parts in three colours, what was noticed, and what it says of itself."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from videsk_desktop.core.diagnosis import Diagnosis
from videsk_desktop.core.findings import Finding, FindingCode
from videsk_desktop.core.redaction import Gate
from videsk_desktop.i18n import Language
from videsk_desktop.ui.blank_page import BlankPage
from videsk_desktop.ui.claims_table import ClaimsTable
from videsk_desktop.ui.findings_list import FindingsList
from videsk_desktop.ui.key_view import PART_ROLES, KeyView
from videsk_desktop.ui.spots import is_divided, place_in_original
from videsk_desktop.ui.surface import SPACE, Text
from videsk_desktop.ui.theme import Role

_LINES = 3.4
_COMPACT_LINES = 2.8


class KeyTab(QScrollArea):
    """Shows one Diagnosis; scrolls only where the window is too low for it.

    ``original_wanted``: the place in the paste of something that was removed around the key.
    """

    original_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._language: Language | None = None
        self._diagnosis: Diagnosis | None = None
        self._now: datetime | None = None
        self._in_practice = False
        self._gate = Gate()
        self._legends = [Text(role, size=0.95, bold=True) for role in PART_ROLES]
        self.key_view = KeyView()
        self.findings = FindingsList()
        self.findings.finding_chosen.connect(self._go_to)
        self.key_view.spot_reached.connect(self.findings.mark)
        self.claims = ClaimsTable()
        self._findings_title = Text(Role.MUTED, size=0.95, bold=True)
        self._claims_title = Text(Role.MUTED, size=0.95, bold=True)
        self._no_findings = BlankPage("check", Role.GOOD)
        self._no_claims = BlankPage("key")
        self._findings_pages = _pages(self.findings, self._no_findings)
        self._claims_pages = _pages(self.claims, self._no_claims)
        for part in (self.findings, self.claims):
            part.setMinimumHeight(2 * part.fontMetrics().height())
        self._arrange()

    def _arrange(self) -> None:
        legend = QHBoxLayout()
        legend.setSpacing(3 * SPACE)
        for label in self._legends:
            legend.addWidget(label)
        legend.addStretch(1)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setObjectName("keySplitter")
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(2 * SPACE)
        halves.addWidget(_titled(self._findings_title, self._findings_pages))
        halves.addWidget(_titled(self._claims_title, self._claims_pages))
        halves.setSizes([500, 600])
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, SPACE, 0, SPACE)
        column.setSpacing(SPACE // 2)
        column.addLayout(legend)
        column.addWidget(self.key_view)
        column.addSpacing(SPACE // 2)
        column.addWidget(halves, 1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(inside)
        for surface in (self.viewport(), inside):
            surface.setAutoFillBackground(False)

    def set_compact(self, *, compact: bool) -> None:
        """Take fewer lines for the key in a low window."""
        lines = _COMPACT_LINES if compact else _LINES
        self.key_view.setFixedHeight(round(self.key_view.fontMetrics().lineSpacing() * lines))

    def set_in_practice(self, *, in_practice: bool) -> None:
        """In practice a sample key is nothing to warn of."""
        self._in_practice = in_practice
        self._describe()

    def guard(self, gate: Gate) -> None:
        """Show nothing in words of the keys that ``gate`` knows, from what is shown next on."""
        self._gate = gate

    def show_diagnosis(self, diagnosis: Diagnosis | None, now: datetime | None) -> None:
        """Show the key of ``diagnosis``, or nothing."""
        self._diagnosis, self._now = diagnosis, now
        self.key_view.show_diagnosis(diagnosis)
        self._describe()

    def show_time(self, now: datetime) -> None:
        """Tell how far everything is from ``now``."""
        self._now = now
        if self._language is not None:
            self.findings.show_time(now, self._language)
            self.claims.show_time(now, self._language)

    def step(self, by: int) -> None:
        """Go ``by`` damaged places further."""
        self.ensureWidgetVisible(self.key_view)
        self.key_view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.key_view.step(by)

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self._language = language
        for part in (self.key_view, self.findings, self.claims):
            part.retranslate(language)
        self._findings_title.setText(language.text("KeyTab", "What we noticed"))
        self._claims_title.setText(language.text("KeyTab", "What the API Key says of itself"))
        self._no_claims.say(
            language.text("KeyTab", "Nothing can be read"),
            language.text("KeyTab", "The header and the content of this text are not those of an API Key."),
        )
        self._describe()

    def _go_to(self, finding: Finding) -> None:
        self.key_view.go_to(finding)
        place = None if self._diagnosis is None else place_in_original(finding, self._diagnosis.candidate)
        if place is not None:
            self.original_wanted.emit(place)

    def _describe(self) -> None:
        if self._language is None:
            return
        language, diagnosis = self._language, self._diagnosis
        findings = tuple(
            finding
            for finding in (diagnosis.findings if diagnosis is not None else ())
            if finding.code is not FindingCode.SAMPLE_KEY or not self._in_practice
        )
        self.findings.show_findings(findings, self._now, language)
        self._findings_pages.setCurrentIndex(0 if findings else 1)
        empty = diagnosis is None or not len(diagnosis.key)
        self._no_findings.say(
            language.text("KeyTab", "There is no API Key in this text")
            if empty
            else language.text("KeyTab", "Nothing wrong that we can see"),
            "",
        )
        self._no_findings.set_sign("key" if empty else "check", Role.MUTED if empty else Role.GOOD)
        decoded = diagnosis.decoded if diagnosis is not None else None
        if decoded is None or self._now is None:
            self.claims.show_nothing()
        else:
            self.claims.show_key(decoded, self._gate, self._now, language)
        readable = decoded is not None and bool(decoded.claims or decoded.header)
        self._claims_pages.setCurrentIndex(0 if readable else 1)
        names = (
            language.text("KeyTab", "Header"),
            language.text("KeyTab", "Content"),
            language.text("KeyTab", "Signature"),
        )
        divided = diagnosis is not None and not empty and is_divided(diagnosis)
        parts = decoded.parts if decoded is not None and divided else ()
        for place, (label, name) in enumerate(zip(self._legends, names, strict=True)):
            size = (
                language.text("KeyTab", "%n character(s)", None, len(parts[place].text)) if place < len(parts) else "–"
            )
            label.setText(f"{name}  ·  {size}")


def _pages(full: QWidget, empty: QWidget) -> QStackedWidget:
    pages = QStackedWidget()
    pages.addWidget(full)
    pages.addWidget(empty)
    return pages


def _titled(title: Text, content: QWidget) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE // 2)
    column.addWidget(title)
    column.addWidget(content, 1)
    return whole
