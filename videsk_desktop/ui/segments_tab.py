"""The segments: filter, table, detail, and how complete the list is. Ten rows are never "all".

Three pages: nothing yet, an empty list, the table. Knows no network: more rows are asked for by a signal.
"""

from datetime import datetime

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from videsk_desktop.core.layout import Layout
from videsk_desktop.core.lookup import look_up
from videsk_desktop.core.redaction import Gate
from videsk_desktop.core.segments import Collection
from videsk_desktop.i18n import Language
from videsk_desktop.ui.blank_page import BlankPage
from videsk_desktop.ui.cells import Cells
from videsk_desktop.ui.icons import icon
from videsk_desktop.ui.segment_answer import SegmentAnswer
from videsk_desktop.ui.segment_columns import SegmentColumns
from videsk_desktop.ui.segment_copy import SegmentCopy
from videsk_desktop.ui.segment_detail import SegmentDetail
from videsk_desktop.ui.segment_export import SegmentExport
from videsk_desktop.ui.segment_looks import SEGMENT_ROLE
from videsk_desktop.ui.segment_words import BETWEEN, count_words
from videsk_desktop.ui.segments_model import SegmentsModel
from videsk_desktop.ui.segments_table import SegmentsTable
from videsk_desktop.ui.surface import SPACE, ElidedText, IconButton, palette_changed
from videsk_desktop.ui.theme import Role

_FILTER_WIDTH = 34
# An answer in words is for who has typed, not for every key.
_TYPED_MS = 150
_TABLE_AND_DETAIL = (3, 2)


class SegmentsTab(QWidget):
    """``load_all_requested``: the user wants every segment the server counts.

    ``arranged``: a Layout of the columns to be kept. ``failed``: why nothing was copied or saved.
    """

    load_all_requested = Signal()
    arranged = Signal(object)
    failed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._language: Language | None = None
        self._collection: Collection | None = None
        self._asked_at: datetime | None = None
        self._loading = False
        self.model = SegmentsModel()
        self.table = SegmentsTable(self.model)
        self.detail = SegmentDetail()
        self.answer = SegmentAnswer()
        self.chooser = SegmentColumns(self.table, self.model)
        self.copying = SegmentCopy(self.table, self.model)
        self._build_controls()
        self.exporting = SegmentExport(self.table, self.model, self.export_button)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_TYPED_MS)
        self._typed.timeout.connect(self.answer_now)
        self._gate = Gate()
        self._ways_out = (self.copying, self.exporting, self.detail, self.answer)
        self._build_pages()
        self._connect_parts()

    def _build_controls(self) -> None:
        self.filter = QLineEdit()
        self.filter.setObjectName("segmentsFilter")
        self.filter.setClearButtonEnabled(True)
        self.filter.setFixedWidth(_FILTER_WIDTH * self.filter.fontMetrics().averageCharWidth())
        self._search_mark = self.filter.addAction(icon("search", Role.MUTED), QLineEdit.ActionPosition.LeadingPosition)
        self._count = ElidedText(bold=True)
        self._count.setObjectName("segmentsCount")
        self.columns_button = IconButton("columns")
        self.columns_button.setObjectName("columnsButton")
        self.export_button = IconButton("export")
        self.export_button.setObjectName("exportButton")
        self.load_all_button = IconButton("load-all")
        self.load_all_button.setObjectName("loadAllButton")
        self.filter.setMinimumHeight(self.load_all_button.minimumHeight())

    def _build_pages(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self.filter)
        row.addSpacing(SPACE)
        row.addWidget(self._count, 1)
        for button in (self.load_all_button, self.columns_button, self.export_button):
            row.addWidget(button)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setObjectName("segmentsSplitter")
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.table)
        self._split.addWidget(self.detail)
        for place, share in enumerate(_TABLE_AND_DETAIL):
            self._split.setStretchFactor(place, share)
        self.detail.hide()
        self._full = QWidget()
        column = QVBoxLayout(self._full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addLayout(row)
        column.addWidget(self.answer)
        column.addWidget(self._split, 1)
        self._nothing = BlankPage("list")
        self._empty = BlankPage("check", Role.GOOD)
        self._pages = QStackedWidget()
        for page in (self._nothing, self._empty, self._full):
            self._pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, SPACE, 0, SPACE)
        whole.addWidget(self._pages)

    def _connect_parts(self) -> None:
        self.filter.textChanged.connect(self._filter_changed)
        self.filter.returnPressed.connect(self.table.setFocus)
        self.load_all_button.clicked.connect(self.load_all_requested)
        self.answer.search_all_requested.connect(self.load_all_requested)
        self.answer.widen_requested.connect(self.model.widen)
        self.columns_button.clicked.connect(
            lambda: self._choose_columns(self.columns_button.mapToGlobal(QPoint(0, self.columns_button.height())))
        )
        self.chooser.reset_requested.connect(self._reset_columns)
        self.table.columns_requested.connect(self._choose_columns)
        self.table.arranged.connect(lambda: self.arranged.emit(self.table.arrangement()))
        self.table.open_requested.connect(self._open_detail)
        self.table.selectionModel().currentRowChanged.connect(self._follow)
        self.detail.closed.connect(self._close_detail)
        self.model.modelReset.connect(self._say_all)
        self.model.rowsInserted.connect(self._say_all)
        self.model.read_on.connect(self._say_all)
        for told in (self.copying.copied, self.detail.copied, self.answer.copied, self.detail.cut, self.exporting.told):
            told.connect(self.answer.tell)
        for part in self._ways_out:
            part.failed.connect(self.failed)

    def guard(self, gate: Gate) -> None:
        """Let nothing out but through ``gate``."""
        self._gate = gate
        for part in (*self._ways_out, self.model):
            part.guard(gate)

    def show_source(self, fingerprint: str, asked_at: datetime | None) -> None:
        """Take in by which key, and when, the segments that follow came."""
        self._asked_at = asked_at
        self.exporting.set_fingerprint(fingerprint)

    def use_arrangement(self, layout: Layout) -> None:
        """Arrange the columns as they were kept."""
        self.table.use_arrangement(layout)

    def show_segments(self, collection: Collection | None, *, loading: bool) -> None:
        """Show what was loaded; ``loading``: more is on its way."""
        if collection is not self._collection:
            self.table.forget_selection()
            self._close_detail()
            self.answer.tell("")
            self.filter.setText("")
            self.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self._collection, self._loading = collection, loading
        self.model.show_collection(collection)
        if collection is None:
            self._pages.setCurrentWidget(self._nothing)
        elif not len(collection) and not loading:
            self._pages.setCurrentWidget(self._empty)
        else:
            self._pages.setCurrentWidget(self._full)
        self._say_all()

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self._language = language
        self.filter.setPlaceholderText(language.text("SegmentsTab", "Name, ID or any field"))
        self.filter.setAccessibleName(language.text("SegmentsTab", "Find a segment"))
        self.table.setAccessibleName(language.text("SegmentsTab", "Segments"))
        self._count.setAccessibleDescription(language.text("SegmentsTab", "How complete the list is"))
        self.load_all_button.setText(language.text("SegmentsTab", "Load all"))
        self.columns_button.setText(language.text("SegmentsTab", "Columns"))
        self.export_button.setText(language.text("SegmentsTab", "Export"))
        self._nothing.say(
            language.text("SegmentsTab", "No segments yet"),
            language.text("SegmentsTab", "They appear here once Videsk has accepted the API Key."),
        )
        self._empty.say(
            language.text("SegmentsTab", "The API Key works, and the list is empty"),
            language.text("SegmentsTab", "The account may have no public segments. That is not an error."),
        )
        for part in (self.model, self.detail, self.answer, self.chooser, self.copying, self.exporting):
            part.retranslate(language)
        self._say_all()

    def title(self, language: Language) -> str:
        """Return the tab's title: how many of how many."""
        if self._collection is None:
            return language.text("SegmentsTab", "Segments")
        loaded, total = len(self._collection), self._collection.total
        if total is None or loaded >= total:
            return language.text("SegmentsTab", "Segments ({loaded})").format(loaded=language.number(loaded))
        return language.text("SegmentsTab", "Segments ({loaded} of {total})").format(
            loaded=language.number(loaded), total=language.number(total)
        )

    def focus_filter(self) -> None:
        """Let the user type what to find."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def answer_now(self) -> None:
        """Say whether what was typed is public."""
        self._typed.stop()
        selecting, text = self.model.selecting, self.filter.text().strip()
        lookup = look_up(selecting, text) if selecting is not None and text else None
        self.answer.show_lookup(
            lookup, total=self.model.loaded, asked_at=self._asked_at, can_load=self._more and not self._loading
        )

    @property
    def _more(self) -> bool:
        """Whether the server may hand out what is missing."""
        return self._collection is not None and self._collection.stopped is None

    def _filter_changed(self, text: str) -> None:
        self.model.set_filter(text)
        self.table.set_needle(self.model.needle)

    def _say_all(self) -> None:
        self._say_count()
        self._say_wanted()
        self._typed.start()

    def _say_count(self) -> None:
        if self._language is None:
            return
        collection, language = self._collection, self._language
        self.load_all_button.setVisible(self._more)
        self.load_all_button.setEnabled(self._more and not self._loading)
        self.export_button.setEnabled(bool(self.model.loaded))
        if collection is None:
            self._count.setText("")
            return
        shown = self.model.rowCount() if self.model.filtered else None
        parts = [count_words(collection, shown, language, loading=self._loading)]
        if shown is not None and self.model.reading:
            parts.append(language.text("SegmentsTab", "still searching"))
        if shown is not None and self.table.hidden_fields:
            parts.append(language.text("SegmentsTab", "hidden columns are searched too"))
        if self.model.irregular:
            parts.append(language.text("SegmentsTab", "%n irregular row(s)", None, self.model.irregular))
        self._count.setText(BETWEEN.join(parts))

    def _say_wanted(self) -> None:
        selecting = self.model.selecting
        if selecting is None or self._language is None:
            self.answer.show_wanted([])
            return
        cells = Cells(self._language, self._gate)
        wanted = [
            (column, f"{self.model.title(column)}: {cells.shown(value)}") for column, value in selecting.wanted.items()
        ]
        self.answer.show_wanted(wanted)

    def _choose_columns(self, place: QPoint) -> None:
        self.chooser.open_at(place)

    def _reset_columns(self) -> None:
        self.table.use_arrangement(Layout())
        self.chooser.fill()
        self.arranged.emit(Layout())

    def _open_detail(self) -> None:
        if self.table.currentIndex().isValid():
            self.detail.show()
            self._follow()

    def _close_detail(self) -> None:
        if not self.detail.isHidden():
            self.detail.hide()
            self.detail.show_segment(None)
            self.table.setFocus()

    def _follow(self) -> None:
        """Show in the detail what is current in the table."""
        index = self.table.currentIndex()
        if not self.detail.isHidden():
            self.detail.show_segment(index.data(SEGMENT_ROLE) if index.isValid() else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes back one thing at a time: the export, the detail, the filter."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.exporting.busy:
            self.exporting.cancel()
        elif not self.detail.isHidden() and not self.filter.hasFocus():
            self._close_detail()
        else:
            self.filter.clear()
            self.model.widen()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if palette_changed(event):
            self._search_mark.setIcon(icon("search", Role.MUTED))
