"""The window: values in by methods, intents out by signals. It puts the rooms together, and decides what is seen when.

Knows no presenter, no network and no clock; whatever depends on the time is handed the time.
"""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from videsk_desktop.core.environments import Environment, EnvironmentKind
from videsk_desktop.i18n import Language
from videsk_desktop.ui.dropping import Obstacle, obstacle_words
from videsk_desktop.ui.opening import SMALLEST, USUAL, Opening
from videsk_desktop.ui.surface import palette_changed
from videsk_desktop.ui.theme import apply_theme

if TYPE_CHECKING:
    from videsk_desktop.core.check import CheckRecord
    from videsk_desktop.core.diagnosis import Diagnosis
    from videsk_desktop.core.exchange import Phase
    from videsk_desktop.core.segments import Collection
    from videsk_desktop.ui.help_desk import HelpDesk
    from videsk_desktop.ui.hygiene import Hygiene
    from videsk_desktop.ui.inquiry_desk import InquiryDesk, Question
    from videsk_desktop.ui.message_line import MessageLine
    from videsk_desktop.ui.practice_band import PracticeBand
    from videsk_desktop.ui.result import Result

__all__ = ["SMALLEST", "USUAL", "MainWindow"]

# Below this height everything over the tabs gives some of its own to them.
_LOW = 760


class MainWindow(Opening):
    """One window for one key at a time.

    With ``whole`` false it is made for its first picture: it can be shown, moved and closed, and nothing else may be
    asked of it before ``complete``.
    """

    pasted = Signal(str)  # what was pasted or dropped, whole
    text_edited = Signal(str)
    candidate_chosen = Signal(int)
    repair_chosen = Signal(str)  # the key as a correction makes it, to be read instead
    check_requested = Signal()
    paste_and_check_requested = Signal()  # what was pasted has gone out by ``pasted`` before
    cancel_requested = Signal()
    clear_requested = Signal()
    environment_chosen = Signal(str)  # an Environment's name
    sample_chosen = Signal(str)
    load_all_requested = Signal()
    time_wanted = Signal()  # times on the screen go stale: show_time
    refresh_requested = Signal()  # the key has expired or become active since it was read
    language_chosen = Signal(str)
    theme_chosen = Signal(str)  # a Scheme, in force already
    practice_requested = Signal()
    new_case_requested = Signal()
    batch_requested = Signal()  # the window for several keys
    quit_requested = Signal()

    band: "PracticeBand"
    help: "HelpDesk"
    hygiene: "Hygiene"
    inquiries: "InquiryDesk"
    message: "MessageLine"
    result: "Result"

    def __init__(self, language: Language, *, whole: bool = True) -> None:
        self._whole = False
        super().__init__(language)
        self._practise_when_samples_come = False
        self._under_way: set[str] = set()
        self.retranslate(language)
        if whole:
            self.complete()

    def complete(self) -> None:
        """Import and build what the first picture does not show; once."""
        # ruff: noqa: PLC0415 - the rule of ``Opening``: after the first picture
        from videsk_desktop.ui.help_desk import HelpDesk
        from videsk_desktop.ui.hygiene import Hygiene
        from videsk_desktop.ui.inquiry_desk import InquiryDesk
        from videsk_desktop.ui.message_line import MessageLine
        from videsk_desktop.ui.practice_band import PracticeBand
        from videsk_desktop.ui.result import Result
        from videsk_desktop.ui.tab_order import follow_layout

        self.key_box.complete()
        self.band = PracticeBand()
        self._column.insertWidget(0, self.band)
        self.message = MessageLine()
        self._between.addWidget(self.message)
        self.result = Result()
        self._pages.addWidget(self.result)
        self.hygiene = Hygiene(self, self.key_box)
        self.inquiries = InquiryDesk(self, self.result.detail_tab)
        self.help = HelpDesk(self, self.result)
        self._whole = True
        self._connect_parts()
        self._connect_actions()
        self.menus.tint()
        self.retranslate(self._language)
        self.show_empty()
        self._make_room()
        follow_layout(self.centralWidget())
        self.hygiene.idle.watch(self.windowHandle())

    def _connect_parts(self) -> None:
        box, row = self.key_box, self.key_box.ask_row
        self.dropped.connect(box.take)
        self.escaped.connect(self.message.dismiss)
        for place in (self, box.key_edit, self.first_screen.area):
            place.not_taken.connect(self._say_obstacle)
        box.pasted.connect(self.pasted)
        box.paste_failed.connect(self.show_error)
        box.paste_and_check_requested.connect(self.paste_and_check_requested)
        box.text_edited.connect(self.text_edited)
        box.candidate_chosen.connect(self.candidate_chosen)
        box.repair_chosen.connect(self.repair_chosen)
        box.clear_requested.connect(self.clear_requested)
        box.shown_changed.connect(self._show_characters)
        self.hygiene.clear_requested.connect(self.clear_requested)
        self.hygiene.left_alone.connect(self._clear_unused)
        row.check_requested.connect(self.check_requested)
        row.cancel_requested.connect(self.cancel_requested)
        row.environment_chosen.connect(self.environment_chosen)
        row.sample_chosen.connect(self.sample_chosen)
        self.band.environment_chosen.connect(self.environment_chosen)
        self.first_screen.paste_requested.connect(box.key_row.paste)
        self.first_screen.pasted.connect(box.take)
        self.first_screen.practice_requested.connect(self.practise)
        self.first_screen.help_requested.connect(self.help.explain_card)
        self.first_screen.gallery_requested.connect(self.help.open_gallery)
        self.result.load_all_requested.connect(self.load_all_requested)
        self.result.original_wanted.connect(box.show_in_original)
        self.result.time_wanted.connect(self.time_wanted)
        self.result.refresh_requested.connect(self.refresh_requested)

    def _connect_actions(self) -> None:
        from videsk_desktop.ui.window_actions import connect_actions

        connect_actions(self)
        self.menus.languages.triggered.connect(lambda action: self.language_chosen.emit(action.data()))
        self.menus.schemes.triggered.connect(self._scheme_triggered)

    @property
    def ticket(self) -> str:
        """The ticket's number or name, as the agent typed it."""
        return self.key_box.ask_row.ticket_edit.text().strip()

    def set_environments(self, environments: list[Environment], current: Environment) -> None:
        """Offer ``environments``; any ``current`` but Videsk is loudly marked."""
        self.key_box.ask_row.set_environments(environments, current)
        self.band.show_environment(current)
        self.inquiries.show_environment(current)
        in_practice = current.kind is EnvironmentKind.PRACTICE
        self.key_box.set_in_practice(in_practice=in_practice)
        self.result.set_in_practice(in_practice=in_practice)

    def set_samples(self, samples: list[tuple[str, str]]) -> None:
        """Offer named samples, each with the code of the answer it gets; none outside practice."""
        self.key_box.ask_row.set_samples(samples)
        if samples and self._practise_when_samples_come:
            self.practise()

    def show_empty(self) -> None:
        """Show the first screen; nothing of the last key stays behind."""
        self._now = None
        self.message.dismiss()
        self.key_box.show_nothing()
        self.result.show_nothing()
        self.status_line.show_key(None, None)
        self.menus.offer_spots(offered=False)
        self.menus.offer_segments(None)
        self.show_busy(busy=False)
        # Else what is no longer there leaves the keyboard to whatever comes next.
        self.key_box.key_edit.setFocus()
        self._pages.setCurrentWidget(self.first_screen)

    def show_diagnosis(self, diagnosis: "Diagnosis", now: datetime) -> None:
        """Show what was read of a paste; what was known of an older key is gone."""
        self._now = now
        self.message.dismiss()
        self.key_box.show_diagnosis(diagnosis, now)
        self.result.show_diagnosis(diagnosis, now)
        self.status_line.show_key(diagnosis, None)
        self.menus.offer_spots(offered=bool(self.result.key_tab.key_view.spots))
        self.menus.offer_segments(None)
        self._pages.setCurrentWidget(self.result)
        if not self.key_box.is_typed:
            self._announce(self.result.headline)

    def show_refreshed(self, diagnosis: "Diagnosis", now: datetime) -> None:
        """Show what is read of the same key by now; what was answered of it stays."""
        self._now = now
        self.key_box.show_diagnosis(diagnosis, now)
        self.result.show_refreshed(diagnosis, now)

    def show_time(self, now: datetime) -> None:
        """Tell everything that is told by its distance from ``now``."""
        self._now = now
        self.result.show_time(now)

    def show_busy(self, busy: bool) -> None:  # noqa: FBT001 - connected to a signal
        """Show that an answer is awaited, or no longer."""
        self.key_box.set_busy(busy)
        self._set_under_way("check", under_way=busy)
        self.result.show_busy(busy)
        if busy:
            self.message.dismiss()

    def show_phase(self, phase: "Phase") -> None:
        """Show a step of the request as it starts or ends."""
        self.result.show_phase(phase)

    def show_record(
        self, record: "CheckRecord", diagnosis: "Diagnosis", now: datetime, previous: "CheckRecord | None"
    ) -> None:
        """Show what came of a check; ``previous``: the last one of the same key, shown beside it."""
        self._now = now
        self.result.show_record(record, diagnosis, now, previous)
        self.status_line.show_key(diagnosis, record)
        self._announce(self.result.headline)

    def show_segments(self, collection: "Collection | None", loading: bool) -> None:  # noqa: FBT001 - connected to a signal
        """Show the segments that were loaded; ``loading``: more is on its way."""
        self.result.show_segments(collection, loading=loading)
        self.menus.offer_segments(collection, loading=loading)
        self._set_under_way("load", under_way=loading)

    def show_waiting(self, seconds_left: int | None, attempt: int = 0, attempts: int = 0) -> None:
        """Count down to the ``attempt``-th of ``attempts``; None: nothing is waited for."""
        words = self.key_box.ask_row.show_waiting(seconds_left, attempt, attempts)
        if words and "wait" not in self._under_way:
            # Said once: a reader that counts every second would say nothing else.
            self._announce(words)
        self._set_under_way("wait", under_way=bool(words))

    def show_asking(self, question: "Question", *, asking: bool) -> None:
        """Show that a question beside the check is under way, or no longer."""
        self.inquiries.show_asking(question, asking=asking)
        self._set_under_way(question, under_way=asking)

    def _set_under_way(self, name: str, *, under_way: bool) -> None:
        (self._under_way.add if under_way else self._under_way.discard)(name)
        self.menus.actions["cancel"].setEnabled(bool(self._under_way))
        self.inquiries.set_occupied(occupied=not self._under_way.isdisjoint({"check", "load", "wait"}))

    def show_error(self, text: str) -> None:
        """Say one sentence about something that did not work, until it is dismissed."""
        self.message.say(text)
        self._announce(text)

    def add_line(self, line: QWidget) -> None:
        """Give a line that few starts need a place above the message."""
        self._between.insertWidget(0, line)
        line.show()

    def tell(self, words: str) -> None:
        """Say quietly, for a while, what was done."""
        self.status_line.tell(words)
        self._announce(words)

    def _announce(self, words: str) -> None:
        """Have a screen reader say ``words``."""
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        super().retranslate(language)
        if not self._whole:
            return
        for part in (self.band, self.message, self.result, self.inquiries):
            part.retranslate(language)
        # Last: it lists the words of the others.
        self.help.retranslate(language)

    def _clear_unused(self) -> None:
        """Clear what nobody looks at; a window that was empty anyway says nothing."""
        holds_key = self._pages.currentWidget() is self.result
        self.hygiene.forget()
        if holds_key:
            self.show_error(self._language.text("MainWindow", "Cleared: the window was not used for a while."))

    def practise(self) -> None:
        """Offer the samples, changing to practice first where there are none."""
        row = self.key_box.ask_row
        self._practise_when_samples_come = not row.samples_offered
        if row.samples_offered:
            row.open_samples()
        else:
            self.practice_requested.emit()

    def find_segment(self) -> None:
        """Go to the filter of the segments."""
        if self._pages.currentWidget() is self.result:
            self.result.find_segment()

    def _say_obstacle(self, obstacle: Obstacle) -> None:
        self.show_error(obstacle_words(obstacle, self._language))

    def _show_characters(self, shown: bool) -> None:  # noqa: FBT001 - a slot
        self.menus.actions["show_key"].setChecked(shown)
        self.result.set_shown(shown)

    def _scheme_triggered(self, action: QAction) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, action.data())
        self.theme_chosen.emit(action.data())

    def showEvent(self, event: QShowEvent) -> None:
        """Notice from now on whether anybody uses the window."""
        super().showEvent(event)
        if self._whole:
            self.hygiene.idle.watch(self.windowHandle())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the tabs enough room in a low window."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        compact = self.height() < _LOW
        self.key_box.set_compact(compact=compact)
        if self._whole:
            self.result.set_compact(compact=compact)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme, and let no time run in a window that is minimised."""
        super().changeEvent(event)
        if not self._whole:
            return
        if palette_changed(event):
            self.menus.tint()
        elif event.type() is QEvent.Type.WindowStateChange:
            self.result.mind_the_time()
