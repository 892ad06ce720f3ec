"""The segments: filter, table, and how complete it is. Ten rows are never "all".

Three pages: nothing yet, an empty list, the table. Knows no network: more rows are asked for by a signal.
"""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from videsk_desktop.core.segments import Collection, StopReason
from videsk_desktop.i18n import Language
from videsk_desktop.ui.blank_page import BlankPage
from videsk_desktop.ui.icons import icon
from videsk_desktop.ui.segments_model import SEGMENT_ROLE, SegmentsModel
from videsk_desktop.ui.surface import SPACE, ElidedText, IconButton, lettering, palette_changed
from videsk_desktop.ui.theme import Role

# The narrowest and the widest column, in characters, before the user draws them otherwise.
_WIDTHS = (8, 38)
_ROWS_MEASURED = 30


class SegmentsTab(QWidget):
    """``load_all_requested``: the user wants every segment the server counts."""

    load_all_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._language: Language | None = None
        self._collection: Collection | None = None
        self._loading = False
        self.model = SegmentsModel()
        self._build()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE, 0, SPACE)
        column.addWidget(self._pages)

    def _build(self) -> None:
        self.filter = QLineEdit()
        self.filter.setObjectName("segmentsFilter")
        self.filter.setClearButtonEnabled(True)
        self.filter.setFixedWidth(42 * self.filter.fontMetrics().averageCharWidth())
        self.filter.textChanged.connect(self._filter_changed)
        self._search_mark = self.filter.addAction(icon("search", Role.MUTED), QLineEdit.ActionPosition.LeadingPosition)
        self._count = ElidedText(bold=True)
        self._count.setObjectName("segmentsCount")
        self.load_all_button = IconButton("load-all")
        self.load_all_button.setObjectName("loadAllButton")
        self.load_all_button.clicked.connect(self.load_all_requested)
        self.filter.setMinimumHeight(self.load_all_button.minimumHeight())
        self._build_table()
        row = QHBoxLayout()
        row.setSpacing(2 * SPACE)
        row.addWidget(self.filter)
        row.addWidget(self._count, 1)
        row.addWidget(self.load_all_button)
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        self._nothing = BlankPage("list")
        self._empty = BlankPage("check", Role.GOOD)
        self._pages = QStackedWidget()
        for page in (self._nothing, self._empty, full):
            self._pages.addWidget(page)
        self._full = full

    def _build_table(self) -> None:
        self.table = QTableView()
        self.table.setObjectName("segmentsTable")
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setAlternatingRowColors(True)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        # Without one Qt fills the corner with the colour of field outlines (see theme).
        self.table.setCornerWidget(QWidget())
        header = self.table.horizontalHeader()
        header.setFont(lettering(bold=True))
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.table.setSortingEnabled(True)
        rows = self.table.verticalHeader()
        rows.setDefaultSectionSize(round(self.table.fontMetrics().height() * 1.8))
        rows.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        rows.setHighlightSections(False)
        # A selection is kept by what a row is, across every reset of the model.
        self._selected_key: int | None = None
        self.table.selectionModel().currentRowChanged.connect(self._remember_selection)
        self.model.modelReset.connect(self._restore_selection)

    def show_segments(self, collection: Collection | None, *, loading: bool) -> None:
        """Show what was loaded; ``loading``: more is on its way."""
        if collection is not self._collection:
            self._selected_key = None
            self.filter.setText("")
        columns_before = self.model.columnCount()
        self._collection, self._loading = collection, loading
        self.model.show_collection(collection)
        if self.model.columnCount() != columns_before:
            self._set_widths()
        if collection is None:
            self._pages.setCurrentWidget(self._nothing)
        elif not len(collection) and not loading:
            self._pages.setCurrentWidget(self._empty)
        else:
            self._pages.setCurrentWidget(self._full)
        self._say_count()

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self._language = language
        self.filter.setPlaceholderText(language.text("SegmentsTab", "Find a segment by name, ID or any field"))
        self.filter.setAccessibleName(language.text("SegmentsTab", "Find a segment"))
        self.table.setAccessibleName(language.text("SegmentsTab", "Segments"))
        self._count.setAccessibleDescription(language.text("SegmentsTab", "How complete the list is"))
        self.load_all_button.setText(language.text("SegmentsTab", "Load all"))
        self._nothing.say(
            language.text("SegmentsTab", "No segments yet"),
            language.text("SegmentsTab", "They appear here once Videsk has accepted the API Key."),
        )
        self._empty.say(
            language.text("SegmentsTab", "The API Key works, and the list is empty"),
            language.text("SegmentsTab", "The account may have no public segments. That is not an error."),
        )
        self.model.retranslate(language)
        self._say_count()

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

    def _set_widths(self) -> None:
        """Fit each column to its name and its first rows; asking Qt to do so would read every row."""
        metrics, bold = self.table.fontMetrics(), self.table.horizontalHeader().fontMetrics()
        narrowest, widest = (round(metrics.averageCharWidth() * characters) for characters in _WIDTHS)
        for section in range(self.model.columnCount()):
            name = str(self.model.headerData(section, Qt.Orientation.Horizontal))
            needed = bold.horizontalAdvance(name) + 3 * SPACE
            for row in range(min(self.model.rowCount(), _ROWS_MEASURED)):
                index = self.model.index(row, section)
                font = index.data(Qt.ItemDataRole.FontRole)
                measured = QFontMetrics(font) if font is not None else metrics
                sign = 3 * SPACE if index.data(Qt.ItemDataRole.DecorationRole) is not None else 0
                needed = max(needed, measured.horizontalAdvance(index.data()) + sign + 2 * SPACE)
            self.table.setColumnWidth(section, min(max(needed, narrowest), widest))

    def _filter_changed(self, text: str) -> None:
        self.model.set_filter(text)
        self._say_count()

    def _say_count(self) -> None:
        if self._language is None:
            return
        collection, language = self._collection, self._language
        more = collection is not None and not collection.complete
        self.load_all_button.setVisible(more)
        self.load_all_button.setEnabled(more and not self._loading)
        if collection is None:
            self._count.setText("")
            return
        parts = [_loaded_words(collection, language)]
        if self.model.filtered:
            parts.insert(0, language.text("SegmentsTab", "%n match(es)", None, self.model.rowCount()))
        if self._loading:
            parts.append(language.text("SegmentsTab", "loading the rest"))
        elif more:
            parts.append(_why_incomplete(collection, language))
        if collection.irregular:
            parts.append(language.text("SegmentsTab", "%n irregular row(s)", None, collection.irregular))
        self._count.setText("  ·  ".join(part for part in parts if part))

    def _remember_selection(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            self._selected_key = index.data(SEGMENT_ROLE).index

    def _restore_selection(self) -> None:
        row = self.model.row_of(self._selected_key) if self._selected_key is not None else None
        if row is not None:
            self.table.selectRow(row)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if palette_changed(event):
            self._search_mark.setIcon(icon("search", Role.MUTED))


def _loaded_words(collection: Collection, language: Language) -> str:
    loaded, total = len(collection), collection.total
    if total is None or loaded == total:
        return language.text("SegmentsTab", "%n segment(s)", None, loaded)
    return language.text("SegmentsTab", "{loaded} of {total}").format(
        loaded=language.number(loaded), total=language.number(total)
    )


def _why_incomplete(collection: Collection, language: Language) -> str:
    if collection.stopped is StopReason.EMPTY_PAGE:
        return language.text("SegmentsTab", "the server counts more than it hands out")
    if collection.stopped is StopReason.NOTHING_NEW:
        return language.text("SegmentsTab", "the server repeats the same page")
    if collection.limit:
        return language.text("SegmentsTab", "the server's page limit is {limit}").format(
            limit=language.number(collection.limit)
        )
    return ""
