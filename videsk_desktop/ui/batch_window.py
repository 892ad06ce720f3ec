"""The window for several keys at once: values in by methods, intents out by signals. Knows no key and no network.

Empty it teaches how keys get in; full it is a table. What would be lost is asked about before it goes.
"""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCloseEvent,
    QDropEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from videsk_desktop.core.batch import Row, Source, Stop
from videsk_desktop.core.exchange import VIDESK, Environment, EnvironmentKind
from videsk_desktop.core.verdicts import Fault
from videsk_desktop.i18n import Language
from videsk_desktop.texts.batch import beyond_words
from videsk_desktop.texts.card import CardText
from videsk_desktop.texts.foreign import foreign
from videsk_desktop.ui.batch_intake import BatchIntake
from videsk_desktop.ui.batch_list import BatchList
from videsk_desktop.ui.batch_menus import BatchMenus
from videsk_desktop.ui.batch_start import BatchStart
from videsk_desktop.ui.dropping import Obstacle, obstacle_words
from videsk_desktop.ui.frame import Frame
from videsk_desktop.ui.message_line import MessageLine
from videsk_desktop.ui.practice_band import PracticeBand
from videsk_desktop.ui.surface import SPACE, palette_changed

SMALLEST = QSize(1024, 680)
USUAL = QSize(1160, 800)
_LONGEST_NAME = 40


class BatchWindow(Frame):
    """``shown``: it can be seen now, and has a window handle. ``closed`` comes by ``close_requested``."""

    text_given = Signal(str)  # what was pasted or dropped, whole
    file_given = Signal(object)  # Path
    ask_requested = Signal(list)  # places of rows
    cancel_requested = Signal()
    clear_requested = Signal()
    row_chosen = Signal(int)  # a place, -1 for none
    open_requested = Signal(int)  # a place: read it in the main window
    copy_requested = Signal(list)  # places
    export_requested = Signal(object, object, str, object)  # Path, Form, separator, places
    environment_chosen = Signal(str)
    shown = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__()
        self.setObjectName("batchWindow")
        self._language = language
        self._environment: Environment = VIDESK
        self._busy = False
        self.setMinimumSize(SMALLEST)
        self.resize(USUAL)
        self.menus = BatchMenus(self)
        self.intake = BatchIntake(self, language)
        self.band = PracticeBand()
        self.message = MessageLine()
        self.start = BatchStart()
        self.list = BatchList()
        self._row_menu = QMenu(self.list)
        self._row_menu.addActions(self.menus.on_rows)
        self._arrange()
        self._connect()
        self.retranslate(language)
        self.show_nothing()

    def _arrange(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self.start)
        self._pages.addWidget(self.list)
        between = QVBoxLayout()
        between.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, 0)
        between.addWidget(self.message)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.band)
        column.addLayout(between)
        column.addWidget(self._pages, 1)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        intake = self.intake
        intake.text_taken.connect(lambda text: self._unless_answered(lambda: self.text_given.emit(text)))
        intake.file_taken.connect(lambda path: self._unless_answered(lambda: self.file_given.emit(path)))
        intake.failed.connect(self.show_error)
        self.dropped.connect(intake.take)
        self.not_taken.connect(self._say_obstacle)
        self.start.paste_requested.connect(intake.paste)
        self.start.open_requested.connect(intake.choose_file)
        self.band.environment_chosen.connect(self.environment_chosen)
        rows = self.list
        rows.ask_requested.connect(self.ask_requested)
        rows.row_chosen.connect(self.row_chosen)
        rows.open_requested.connect(self.open_requested)
        rows.exporting.chosen.connect(self.export_requested)
        rows.bar.cancel_requested.connect(self.cancel_requested)
        rows.table.menu_requested.connect(self._row_menu.popup)
        does: dict[str, Callable[[], object]] = {
            "paste": intake.paste,
            "open": intake.choose_file,
            "ask": rows.bar.ask_button.click,
            "ask_selected": rows.bar.ask_selected_button.click,
            "cancel": self._take_back,
            "clear": lambda: self._unless_answered(self.clear_requested.emit),
            "close": self.close,
            "copy": lambda: self.copy_requested.emit(rows.table.selected),
            "select_all": rows.table.selectAll,
            "open_row": rows.detail.open_button.click,
            "find": rows.bar.focus_filter,
        }
        for name, deed in does.items():
            self.menus.actions[name].triggered.connect(lambda _checked, deed=deed: deed())

    def show_environment(self, environment: Environment) -> None:
        """Ask ``environment`` from now on; any but Videsk is loudly marked."""
        self._environment = environment
        self.band.show_environment(environment)
        self.list.set_environment(self._environment_name())

    def show_nothing(self) -> None:
        """Show the first page; nothing of the keys that were here stays."""
        self._busy = False
        self.message.dismiss()
        self.list.clear()
        self._pages.setCurrentWidget(self.start)
        self._offer()

    def show_beginning(self) -> None:
        """Show that a text is being read."""
        self._busy = True
        self._pages.setCurrentWidget(self.list)
        self.list.show_reading(0, 0)
        self._offer()

    def add_rows(self, rows: Sequence[Row]) -> None:
        """Take in rows that were read; ``show_reading`` shows them."""
        self.list.add_rows(rows)

    def show_reading(self, done: int, total: int) -> None:
        """Show how many characters of how many were read."""
        self.list.show_reading(done, total)

    def show_read(self, source: Source) -> None:
        """Show what was read; what was left out is said."""
        self._busy = False
        self.list.show_read(source)
        if not source.rows:
            self._pages.setCurrentWidget(self.start)
            self.show_error(self._language.text("BatchWindow", "There was nothing in it to read."))
        else:
            beyond = beyond_words(source, self._language)
            if beyond:
                self.show_error(beyond)
            rows = source.rows
            self._announce(self._language.text("BatchWindow", "%n API Key(s) read.", None, rows))
            self.list.table.setFocus()
        self._offer()

    def show_asking(self, asking: bool) -> None:  # noqa: FBT001 - connected to a signal
        """Show that keys are being asked, or no longer."""
        self._busy = asking
        if asking:
            self.message.dismiss()
        else:
            self.list.show_asked_all()
        self._offer()

    def show_stopped(self, stop: Stop | None, fault: Fault | None) -> None:
        """Say how asking ended: why it stopped until that is dismissed, that it is done quietly."""
        words = self.list.stop_words(stop, fault)
        if stop is None or stop is Stop.CANCELLED:
            self.tell(words)
        else:
            self.show_error(words)

    def change_rows(self, rows: Mapping[int, Row]) -> None:
        """Show what came of asking."""
        self.list.change_rows(rows)

    def show_card(self, row: Row | None, card: CardText | None) -> None:
        """Show what is known of the current row."""
        self.list.show_card(row, card)
        self.menus.actions["open_row"].setEnabled(row is not None)

    def show_error(self, text: str) -> None:
        """Say one sentence about something that did not work, until it is dismissed."""
        self.message.say(text)
        self._announce(text)

    def tell(self, words: str) -> None:
        """Say quietly what was done."""
        self.list.bar.say(words)
        self._announce(words)

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self._language = language
        self.setWindowTitle(language.text("BatchWindow", "Several API Keys"))
        for part in (self.menus, self.band, self.message, self.intake, self.start, self.list):
            part.retranslate(language)
        self.list.set_environment(self._environment_name())

    def _environment_name(self) -> str:
        if self._environment.kind is EnvironmentKind.PRACTICE:
            return self._language.text("BatchWindow", "Practice")
        return foreign(self._environment.name, _LONGEST_NAME)

    def _say_obstacle(self, obstacle: Obstacle) -> None:
        self.show_error(obstacle_words(obstacle, self._language))

    def _unless_answered(self, deed: Callable[[], None]) -> None:
        """Do what makes the answers go away; where there are any, only once that was confirmed."""
        if not self.list.answered:
            deed()
            return
        self.list.put(
            self._language.text("BatchWindow", "The answers in this list are not kept. Forget them?"),
            self._language.text("BatchWindow", "Forget them"),
            deed,
        )

    def _take_back(self) -> None:
        """Esc stops what is under way, else takes back one thing at a time."""
        if self._busy:
            self.cancel_requested.emit()
        else:
            self.list.take_back()

    def _offer(self) -> None:
        """Offer what can be done now."""
        full = self._pages.currentWidget() is self.list
        for name in ("ask", "ask_selected", "copy"):
            self.menus.actions[name].setEnabled(full and not self._busy)
        for name in ("clear", "select_all", "find"):
            self.menus.actions[name].setEnabled(full)

    def _announce(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before answers go away that nobody exported."""
        if self.list.answered and not self._may_close:
            event.ignore()
            self._unless_answered(self.close_requested.emit)
        else:
            super().closeEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take a file by its place: it may be larger than a paste."""
        if self.intake.take_dropped(event.mimeData()):
            event.acceptProposedAction()
        else:
            super().dropEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that there is a window handle now."""
        super().showEvent(event)
        self.shown.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if palette_changed(event):
            self.menus.tint()
