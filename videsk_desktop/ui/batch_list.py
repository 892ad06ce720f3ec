"""A batch that is there: bar, chips, table and the current row's detail; and what is asked before asking thousands."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from videsk_desktop.core.batch import Row, Source, Standing, Stop
from videsk_desktop.core.verdicts import Fault
from videsk_desktop.i18n import Language
from videsk_desktop.texts.batch import source_words, stop_words
from videsk_desktop.texts.card import CardText
from videsk_desktop.ui.batch_bar import BatchBar, Whom
from videsk_desktop.ui.batch_chips import BatchChips
from videsk_desktop.ui.batch_detail import BatchDetail
from videsk_desktop.ui.batch_export import BatchExport
from videsk_desktop.ui.batch_model import BatchModel
from videsk_desktop.ui.batch_table import BatchTable
from videsk_desktop.ui.confirm_line import ConfirmLine
from videsk_desktop.ui.surface import SPACE

# More than these are not asked by one click.
MOST_UNCONFIRMED = 50
_SECONDS_A_KEY = 0.2
_TABLE_AND_DETAIL = (5, 3)
_BETWEEN = " · "


class BatchList(QWidget):
    """``ask_requested``: the places of rows to ask about, confirmed where they are many. ``row_chosen``: -1: none."""

    ask_requested = Signal(list)
    row_chosen = Signal(int)
    open_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._language: Language | None = None
        self._environment = ""
        self._busy = False
        self._to_ask = 0
        self._is_rest = False
        self._source = Source()
        self.model = BatchModel()
        self.table = BatchTable(self.model)
        self.bar = BatchBar()
        self.chips = BatchChips()
        self.confirm = ConfirmLine()
        self.detail = BatchDetail()
        self.exporting = BatchExport(self.table, self.model, self.bar.export_button)
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        self.bar.between.addWidget(self.chips)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        for place, (part, share) in enumerate(zip((self.table, self.detail), _TABLE_AND_DETAIL, strict=True)):
            split.addWidget(part)
            split.setStretchFactor(place, share)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, 2 * SPACE)
        column.setSpacing(SPACE)
        column.addWidget(self.bar)
        column.addWidget(self.confirm)
        column.addWidget(split, 1)

    def _connect(self) -> None:
        bar, table = self.bar, self.table
        bar.filter_changed.connect(self._filter)
        bar.filter_left.connect(table.setFocus)
        bar.ask_all_requested.connect(lambda: self._ask(self._waiting()))
        bar.ask_selected_requested.connect(lambda: self._ask(table.selected))
        self.chips.wanted.connect(self._want)
        table.row_chosen.connect(self.row_chosen)
        table.open_requested.connect(self._open)
        self.detail.open_requested.connect(self._open)
        table.selectionModel().selectionChanged.connect(lambda *_: self._offer())

    @property
    def answered(self) -> bool:
        """Whether there are answers that would be lost."""
        return any(row.reply is not None for row in self.model.rows)

    def clear(self) -> None:
        """Show nothing of the keys that were here."""
        self.confirm.dismiss()
        self.bar.filter.clear()
        self.table.forget_selection()
        self.model.clear()
        self.detail.show_row(None, None)
        self._source = Source()
        self.bar.say("")
        self._show_all()

    def add_rows(self, rows: Sequence[Row]) -> None:
        """Take in rows that were read; ``show_reading`` shows them."""
        self.model.append(rows)

    def change_rows(self, rows: Mapping[int, Row]) -> None:
        """Show what came of asking."""
        self.model.replace(rows)
        self._show_all()
        if self.table.current in rows:
            self.row_chosen.emit(self.table.current)

    def show_reading(self, done: int, total: int) -> None:
        """Show how much of a text was read."""
        self.model.show_more()
        if self._language is not None:
            count = len(self.model.rows)
            words = self._language.text("BatchList", "Reading: %n API Key(s)", None, count)
            self._show_busy(words, done, total)

    def show_read(self, source: Source) -> None:
        """Show that everything was read, and what it was."""
        self._source = source
        self.model.settle()
        self._say_source()
        self._show_busy(None)

    def show_asked(self, done: int, total: int) -> None:
        """Show how many were asked."""
        if self._language is None:
            return
        language = self._language
        words = language.text("BatchList", "Asking {name}: {done} of {total}, about {time} left")
        left = language.duration((total - done) * _SECONDS_A_KEY)
        done_words, total_words = language.number(done), language.number(total)
        self._show_busy(
            words.format(name=self._environment, done=done_words, total=total_words, time=left), done, total
        )

    def show_waiting(self, seconds: int) -> None:
        """Show that Videsk wants to be waited for."""
        if self._language is not None and seconds:
            left = seconds
            words = self._language.text("BatchList", "Too many requests: going on in %n second(s)", None, left)
            self._show_busy(words, self.bar.progress.value(), self.bar.progress.maximum())

    def show_asked_all(self) -> None:
        """Show that asking has ended."""
        self._show_busy(None)
        self.model.settle()
        self._show_all()

    def stop_words(self, stop: Stop | None, fault: Fault | None) -> str:
        """Return how asking ended, to be said and shown."""
        language = self._language
        if language is None:
            return ""
        if stop is not None:
            return stop_words(stop, fault, language)
        return language.text("BatchList", "Every API Key was asked.")

    def show_card(self, row: Row | None, card: CardText | None) -> None:
        """Show what is known of the current row."""
        self.detail.show_row(row, card)

    def set_environment(self, name: str) -> None:
        """Ask ``name`` from now on."""
        self._environment = name
        self.confirm.dismiss()
        self._offer()

    def put(self, question: str, yes: str, deed: Callable[[], None]) -> None:
        """Ask before ``deed`` is done."""
        if self._language is not None:
            self.confirm.ask(question, yes, self._language.text("BatchList", "Not now"), deed)

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self._language = language
        self.table.setAccessibleName(language.text("BatchList", "API Keys"))
        for part in (self.model, self.bar, self.chips, self.confirm, self.detail, self.exporting):
            part.retranslate(language)
        self._say_source()
        self._show_all()

    def ask_all(self) -> None:
        """Ask as the button does."""
        self.bar.ask_button.click()

    def take_back(self) -> None:
        """Take back one thing at a time: the question, the filter."""
        if not self.confirm.isHidden():
            self.confirm.dismiss()
        else:
            self.bar.filter.clear()
            self._want(None)

    def _filter(self, text: str) -> None:
        self.model.set_filter(text)
        self._show_all()

    def _want(self, standing: Standing | None) -> None:
        self.model.want(standing)
        self._show_all()

    def _open(self) -> None:
        if self.table.current >= 0:
            self.open_requested.emit(self.table.current)

    def _waiting(self) -> list[int]:
        """Return whom the large button asks about: what is shown, without what is known already."""
        model = self.model
        places = list(model.shown) if model.filtered else list(range(len(model.rows)))
        open_ones = [place for place in places if (reply := model.rows[place].reply) is None or not reply.judged]
        self._is_rest = 0 < len(open_ones) < len(places)
        return open_ones or places

    def _different(self, places: Sequence[int]) -> int:
        return len({self.model.rows[place].fingerprint for place in places})

    def _ask(self, places: list[int]) -> None:
        language, count = self._language, self._different(places)
        if language is None or not count:
            return
        if count <= MOST_UNCONFIRMED:
            self.ask_requested.emit(places)
            return
        question = language.text(
            "BatchList",
            "Ask {name} about %n different API Key(s)? Five a second, this takes about {time}.",
            None,
            count,
        )
        self.put(
            question.format(name=self._environment, time=language.duration(count * _SECONDS_A_KEY)),
            language.text("BatchList", "Ask {name}").format(name=self._environment),
            lambda: self.ask_requested.emit(places),
        )

    def _whom(self) -> Whom:
        if self.model.filtered:
            return Whom.SHOWN
        return Whom.REST if self._is_rest else Whom.ALL

    def _show_busy(self, words: str | None, done: int = 0, total: int = 0) -> None:
        changed, self._busy = self._busy != (words is not None), words is not None
        self.bar.show_busy(words, done, total)
        if changed:
            self._show_all()

    def _say_source(self) -> None:
        if self._language is not None and self._source.lines:
            self.bar.say(_BETWEEN.join(source_words(self._source, self._language)))

    def _show_all(self) -> None:
        model = self.model
        self.chips.show_counts(model.counts, model.wanted)
        self.bar.show_count(len(model.shown) if model.filtered else None, len(model.rows))
        self.bar.export_button.setEnabled(bool(model.rows) and not self._busy)
        self._to_ask = self._different(self._waiting())
        self._offer()

    def _offer(self) -> None:
        self.bar.offer(
            self._environment,
            self._to_ask,
            whom=self._whom(),
            selected=self.table.selected_count,
            may_ask=not self._busy,
        )
