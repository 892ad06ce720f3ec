"""What is known of one key: the verdict card over the tabs. Decides which card is shown and which tab opens."""

from datetime import datetime

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from videsk_desktop.core.answer import Accepted, Refused
from videsk_desktop.core.check import CheckRecord
from videsk_desktop.core.diagnosis import Diagnosis
from videsk_desktop.core.exchange import Phase, PhaseName, PhaseState
from videsk_desktop.core.gatehouse import gate_of
from videsk_desktop.core.pasted_verdict import judge
from videsk_desktop.core.redaction import Gate
from videsk_desktop.core.segments import Collection
from videsk_desktop.core.told import told
from videsk_desktop.core.verdicts import Fault, Verdict
from videsk_desktop.i18n import Language
from videsk_desktop.texts.card import answer_card, forecast_card, pasted_answer_card
from videsk_desktop.texts.steps import phase_in_progress
from videsk_desktop.ui.countdown import Countdown
from videsk_desktop.ui.detail_tab import DetailTab
from videsk_desktop.ui.flat_tabs import FlatTabs
from videsk_desktop.ui.history_tab import HistoryTab
from videsk_desktop.ui.key_tab import KeyTab
from videsk_desktop.ui.messages_tab import MessagesTab
from videsk_desktop.ui.segments_tab import SegmentsTab
from videsk_desktop.ui.surface import SPACE
from videsk_desktop.ui.tones import Look, look_of
from videsk_desktop.ui.verdict_card import VerdictCard

_PAGE_NAMES = ("keyPage", "segmentsPage", "messagesPage", "detailPage", "historyPage")


class Result(QWidget):
    """``load_all_requested``: the user wants every segment. ``original_wanted``: a place in the paste.

    ``time_wanted``: what is shown goes stale; ``refresh_requested``: by now the key is another case than it was.
    """

    load_all_requested = Signal()
    original_wanted = Signal(int)
    time_wanted = Signal()
    refresh_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._language: Language | None = None
        self._diagnosis: Diagnosis | None = None
        self._record: CheckRecord | None = None
        self._previous: CheckRecord | None = None
        self._now: datetime | None = None
        self._gate = Gate()
        self._busy = self._in_practice = False
        self._step: PhaseName | None = None
        self._user_chose_tab = False
        # Where a key's tabs begin: the one the user chose last, in another start or with another key.
        self._first_page = 0
        self.card = VerdictCard()
        self.key_tab = KeyTab()
        self.key_tab.original_wanted.connect(self.original_wanted)
        self.segments_tab = SegmentsTab()
        self.segments_tab.load_all_requested.connect(self.load_all_requested)
        self.messages_tab = MessagesTab()
        self.detail_tab = DetailTab()
        self.history_tab = HistoryTab()
        self._pages: tuple[QWidget, ...] = (
            self.key_tab,
            self.segments_tab,
            self.messages_tab,
            self.detail_tab,
            self.history_tab,
        )
        self.tabs = FlatTabs()
        self.tabs.setObjectName("tabs")
        for tab, name in zip(self._pages, _PAGE_NAMES, strict=True):
            tab.setObjectName(name)
            tab.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
            self.tabs.addTab(tab, "")
        # By mouse, by keyboard, or by an assistive tool; the open one can be chosen too.
        self.tabs.tabBarClicked.connect(self._choose_tab)
        self.tabs.currentChanged.connect(self._choose_tab)
        self.tabs.currentChanged.connect(self.mind_the_time)
        self.countdown = Countdown(self)
        self.countdown.time_wanted.connect(self.time_wanted)
        self.countdown.passed.connect(self.refresh_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, 0)
        column.setSpacing(SPACE)
        column.addWidget(self.card)
        column.addWidget(self.tabs, 1)

    @property
    def headline(self) -> str:
        """What the card says in large letters."""
        return self.card.headline.text()

    @property
    def code(self) -> Verdict | Fault | None:
        """What the card says, by its code; None where it claims nothing."""
        return None if self._diagnosis is None or self._now is None else told(self._diagnosis, self._record, self._now)

    def show_nothing(self) -> None:
        """Forget the key."""
        self._diagnosis = self._record = self._previous = self._now = None
        self._user_chose_tab = False
        self.card.show_nothing()
        self.countdown.watch(None, None)
        self._guard(Gate())
        self.key_tab.show_diagnosis(None, None)
        self.detail_tab.show_diagnosis(None, None)
        self.show_segments(None, loading=False)
        self._open(self._first_page)

    def show_diagnosis(self, diagnosis: Diagnosis, now: datetime) -> None:
        """Show what was read of a key, and nothing of an older one."""
        self._record = self._previous = None
        self.show_segments(None, loading=False)
        if not self._user_chose_tab:
            self._open(self._first_page)
        self.show_refreshed(diagnosis, now)

    def show_refreshed(self, diagnosis: Diagnosis, now: datetime) -> None:
        """Show what is read of the same key by now; what was answered of it stays."""
        self._diagnosis, self._now = diagnosis, now
        self._guard(gate_of(diagnosis))
        self.key_tab.show_diagnosis(diagnosis, now)
        if self._record is None:
            self.detail_tab.show_diagnosis(diagnosis, now)
        self._fill_card()
        self.countdown.watch(diagnosis, now)

    def show_time(self, now: datetime) -> None:
        """Tell everything that is told by its distance from ``now``."""
        if self._diagnosis is not None:
            self._now = now
            self.key_tab.show_time(now)
            if not self._busy:
                self._fill_card()
            self.countdown.tell(now)

    def mind_the_time(self) -> None:
        """Let the times run only where they are seen."""
        seen = self.isVisible() and not self.window().isMinimized()
        self.countdown.set_seen(seen=seen, in_full=self.tabs.currentWidget() is self.key_tab)

    def show_busy(self, busy: bool) -> None:  # noqa: FBT001 - a setter
        """Lay the asking over the card, or take it away."""
        self._busy, self._step = busy, None
        if busy:
            self.detail_tab.show_start()
        self._say_busy()

    def show_phase(self, phase: Phase) -> None:
        """Show a step as it happens."""
        self.detail_tab.show_phase(phase)
        if self._busy and phase.state is PhaseState.RUNNING:
            self._step = phase.name
            self._say_busy()

    def show_record(
        self, record: CheckRecord, diagnosis: Diagnosis, now: datetime, previous: CheckRecord | None
    ) -> None:
        """Show what came of a check, the last one of the same key beside it."""
        self._record, self._diagnosis, self._now, self._previous = record, diagnosis, now, previous
        self.detail_tab.show_record(record, now)
        self.key_tab.show_diagnosis(diagnosis, now)
        self._fill_card()
        self.countdown.watch(diagnosis, now)
        if isinstance(record.answer, Accepted) and not self._user_chose_tab:
            self._open(self._pages.index(self.segments_tab))

    def show_segments(self, collection: Collection | None, *, loading: bool) -> None:
        """Show the segments that were loaded."""
        self.segments_tab.show_segments(collection, loading=loading)
        self._name_tabs()

    def set_in_practice(self, *, in_practice: bool) -> None:
        """In practice a sample key is nothing to warn of."""
        self._in_practice = in_practice
        self.key_tab.set_in_practice(in_practice=in_practice)
        self._fill_card()

    def set_compact(self, *, compact: bool) -> None:
        """Leave the tabs enough room in a low window."""
        self.card.set_compact(compact=compact)
        self.key_tab.set_compact(compact=compact)

    def set_shown(self, shown: bool) -> None:  # noqa: FBT001 - a slot
        """Show or mask the key."""
        self.key_tab.key_view.set_shown(shown)

    @property
    def first_tab(self) -> str:
        """The name of the tab the user chose last."""
        return _PAGE_NAMES[self._first_page]

    def begin_with(self, name: str) -> None:
        """Begin with the tab of that name, if there is one; on accepted, Segments still opens by itself."""
        if name in _PAGE_NAMES:
            self._first_page = _PAGE_NAMES.index(name)
            self._open(self._first_page)

    def turn(self, by: int) -> None:
        """Go ``by`` tabs further, around the end."""
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + by) % self.tabs.count())

    def step_spot(self, by: int) -> None:
        """Go ``by`` damaged places of the key further."""
        self._open(self._pages.index(self.key_tab))
        self._user_chose_tab = True
        self.key_tab.step(by)

    def show_steps(self) -> None:
        """Open the steps to replace a key that was in sight of others."""
        self._open(self._pages.index(self.messages_tab))
        self._user_chose_tab = True
        self.messages_tab.customer.show_steps()

    def find_segment(self) -> None:
        """Let the user type which segment to find."""
        self._open(self._pages.index(self.segments_tab))
        self._user_chose_tab = True
        self.segments_tab.focus_filter()

    def export_segments(self) -> None:
        """Offer the forms in which segments can be saved."""
        self._open(self._pages.index(self.segments_tab))
        self._user_chose_tab = True
        self.segments_tab.exporting.open_menu()

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self._language = language
        for part in (self.card, self.key_tab, self.segments_tab, self.messages_tab, self.detail_tab, self.history_tab):
            part.retranslate(language)
        self.tabs.setAccessibleName(language.text("Result", "Details"))
        self._name_tabs()
        self._fill_card()

    def showEvent(self, event: QShowEvent) -> None:
        """Let the times run."""
        super().showEvent(event)
        self.mind_the_time()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop the times."""
        super().hideEvent(event)
        self.mind_the_time()

    def _open(self, page: int) -> None:
        """Open a page without the user."""
        with QSignalBlocker(self.tabs):
            self.tabs.setCurrentIndex(page)
        self.mind_the_time()

    def _guard(self, gate: Gate) -> None:
        """Let nothing of these keys be shown in words, copied or saved."""
        self._gate = gate
        for tab in (self.key_tab, self.segments_tab, self.detail_tab):
            tab.guard(gate)

    def _choose_tab(self, page: int) -> None:
        self._user_chose_tab = True
        self._first_page = page

    def _name_tabs(self) -> None:
        if self._language is None:
            return
        titles = (
            self._language.text("Result", "API Key"),
            self.segments_tab.title(self._language),
            self._language.text("Result", "Messages"),
            self._language.text("Result", "Technical detail"),
            self._language.text("Result", "History"),
        )
        for index, title in enumerate(titles):
            self.tabs.setTabText(index, title)

    def _fill_card(self) -> None:
        if self._language is None or self._diagnosis is None or self._now is None:
            return
        if self._record is None:
            self._fill_forecast(self._diagnosis, self._now, self._language)
        else:
            card = answer_card(self._record, self._diagnosis, self._now, self._language).through(self._gate)
            answer = self._record.answer
            verdict_told = answer.verdict if isinstance(answer, Accepted | Refused) else None
            look = look_of(card.tone, verdict_told)
            self.card.show_card(card, look, self._language, answered=True, before=self._before(self._language))
        self._say_busy()

    def _fill_forecast(self, diagnosis: Diagnosis, now: datetime, language: Language) -> None:
        if diagnosis.paste.answer is None:
            card = forecast_card(diagnosis, now, language, in_practice=self._in_practice)
            look = look_of(card.tone, diagnosis.prediction.expected)
        else:
            answer = judge(diagnosis.paste.answer, now)
            card = pasted_answer_card(answer, now, language)
            look = look_of(card.tone, answer.verdict if isinstance(answer, Accepted | Refused) else None)
        self.card.show_card(card.through(self._gate), _forecast_look(look), language, answered=False)

    def _before(self, language: Language) -> str:
        if self._previous is None or self._diagnosis is None or self._now is None:
            return ""
        card = answer_card(self._previous, self._diagnosis, self._now, language).through(self._gate)
        exchange = self._previous.exchange
        if exchange is None:
            return language.text("Result", "Before: {headline}").format(headline=card.headline)
        time = f"{exchange.started_at.astimezone():%H:%M:%S}"
        return language.text("Result", "Before, at {time}: {headline}").format(time=time, headline=card.headline)

    def _say_busy(self) -> None:
        if self._language is None or not self._busy:
            self.card.show_busy("")
        elif self._step is None:
            self.card.show_busy(self._language.text("Result", "Asking Videsk"))
        else:
            self.card.show_busy(phase_in_progress(self._step, self._language))


def _forecast_look(look: Look) -> Look:
    """Give a forecast that claims nothing a neutral sign, so that its place is not empty."""
    return look if look.icon is not None else look._replace(icon="key")
