"""What can be copied from the table, in which form, and the words that say what went to the clipboard.

The id comes first: it is what agents copy. Columns that are hidden are left out of a table, and it says so.
"""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from videsk_desktop.core.columns import ID
from videsk_desktop.core.export import Form, Passage, pieces, plain
from videsk_desktop.core.redaction import Gate, KeyLeakError
from videsk_desktop.i18n import Language, mark
from videsk_desktop.ui.gated_copy import copied, copy, copy_whole, nothing_copied
from videsk_desktop.ui.icons import icon
from videsk_desktop.ui.segments_model import SegmentsModel
from videsk_desktop.ui.segments_table import SegmentsTable

# name, words, shortcut
_ACTIONS = (
    ("id", mark("SegmentCopy", "Copy the ID"), None),
    ("filter", mark("SegmentCopy", "Filter by this value"), None),
    ("cell", mark("SegmentCopy", "Copy the cell"), None),
    ("rows", mark("SegmentCopy", "Copy the rows"), QKeySequence.StandardKey.Copy),
    ("titled", mark("SegmentCopy", "Copy the rows with headers"), "Ctrl+Shift+C"),
    ("csv", mark("SegmentCopy", "Copy the rows as CSV"), None),
    ("json", mark("SegmentCopy", "Copy the rows as JSON, whole"), None),
    ("markdown", mark("SegmentCopy", "Copy the rows as Markdown"), None),
    ("column", mark("SegmentCopy", "Copy the column"), None),
    ("open", mark("SegmentCopy", "Show the whole segment"), "Return"),
)
_GROUPS_BEGIN = frozenset({"filter", "cell", "rows", "column", "open"})


class SegmentCopy(QObject):
    """The actions of a cell and its row. ``copied``: words on what is on the clipboard now; ``failed``: on why not."""

    copied = Signal(str)
    failed = Signal(str)

    def __init__(self, table: SegmentsTable, model: SegmentsModel) -> None:
        super().__init__(table)
        self._table, self._model = table, model
        self._language: Language | None = None
        self._gate = Gate()
        self.menu = QMenu(table)
        self.actions: dict[str, QAction] = {}
        for name, _, shortcut in _ACTIONS:
            if name in _GROUPS_BEGIN:
                self.menu.addSeparator()
            action = QAction(self.menu)
            action.setObjectName(f"segment{name.title()}Action")
            if shortcut is not None:
                action.setShortcuts(
                    QKeySequence.keyBindings(shortcut)
                    if isinstance(shortcut, QKeySequence.StandardKey)
                    else [QKeySequence(shortcut)]
                )
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self.menu.addAction(action)
            self.actions[name] = action
        # Enter opens a segment by the table's own keys; here it only stands in the menu.
        table.addActions([self.actions["rows"], self.actions["titled"]])
        does = {
            "id": self._copy_ids,
            "filter": self._filter,
            "cell": self._copy_cell,
            "rows": lambda: self._copy_table(Form.TSV, titles=False),
            "titled": lambda: self._copy_table(Form.TSV, titles=True),
            "csv": lambda: self._copy_table(Form.CSV, titles=True),
            "json": lambda: self._copy_table(Form.JSON, titles=False),
            "markdown": lambda: self._copy_table(Form.MARKDOWN, titles=True),
            "column": self._copy_column,
            "open": table.open_requested.emit,
        }
        for name, slot in does.items():
            self.actions[name].triggered.connect(lambda _checked, slot=slot: slot())
        self.menu.aboutToShow.connect(self._fit)
        table.menu_requested.connect(self.menu.popup)

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self._language = language
        for name, source, _ in _ACTIONS:
            self.actions[name].setText(language.text("SegmentCopy", source))

    def guard(self, gate: Gate) -> None:
        """Let nothing out but through ``gate``."""
        self._gate = gate

    def _fit(self) -> None:
        for name in ("id", "cell", "rows"):
            self.actions[name].setIcon(icon("copy"))
        self.actions["id"].setEnabled(any(self._ids()))
        column, row = self._table.current_column, self._current()
        has_value = column is not None and row is not None and self._model.value(row, column) is not None
        self.actions["filter"].setEnabled(has_value)
        self.actions["cell"].setEnabled(has_value)

    def _current(self) -> int | None:
        index = self._table.currentIndex()
        return self._model.rows[index.row()] if index.isValid() else None

    def _ids(self) -> list[str]:
        return [plain(self._model.value(row, ID)) for row in self._table.selected_rows]

    def _copy_ids(self) -> None:
        ids = [identifier for identifier in self._ids() if identifier]
        if ids:
            self._put("\n".join(ids), self._say("%n ID(s) copied", len(ids)))

    def _filter(self) -> None:
        column, row = self._table.current_column, self._current()
        if column is not None and row is not None:
            self._model.narrow(column, self._model.value(row, column))

    def _copy_cell(self) -> None:
        column, row = self._table.current_column, self._current()
        if column is not None and row is not None:
            self._put(plain(self._model.value(row, column)), self._say("%n cell(s) copied", 1))

    def _copy_column(self) -> None:
        column = self._table.current_column
        if column is not None:
            values = [plain(self._model.value(row, column)) for row in self._model.rows]
            self._put("\n".join(values), self._say("%n cell(s) copied", len(values)))

    def _copy_table(self, form: Form, *, titles: bool) -> None:
        rows, selecting = self._table.selected_rows, self._model.selecting
        if not rows or selecting is None:
            return
        shown = self._table.shown_columns
        passage = Passage(self._gate)
        text = "".join(pieces(form, selecting.collection, rows, shown, passage=passage, titles=titles))
        try:
            copy_whole(text, self._gate)
        except KeyLeakError:
            self._fail()
        else:
            self._tell(self._words(form, rows), passage.taken)

    def _words(self, form: Form, rows: list[int]) -> str:
        words = self._say("%n segment(s) copied", len(rows))
        hidden = self._table.hidden_fields
        if hidden and form is not Form.JSON:
            return f"{words} · {self._say('%n hidden column(s) left out', hidden)}"
        return words

    def _say(self, source: str, n: int) -> str:
        return self._language.text("SegmentCopy", source, None, n) if self._language is not None else ""

    def _put(self, text: str, words: str) -> None:
        try:
            taken = copy(text, self._gate)
        except KeyLeakError:
            self._fail()
        else:
            self._tell(words, taken)

    def _tell(self, words: str, taken: int) -> None:
        if self._language is not None:
            self.copied.emit(copied(words, taken, self._language))

    def _fail(self) -> None:
        if self._language is not None:
            self.failed.emit(nothing_copied(self._language))


# What ``_say`` is given.
_COUNTED = (
    mark("SegmentCopy", "%n ID(s) copied"),
    mark("SegmentCopy", "%n cell(s) copied"),
    mark("SegmentCopy", "%n segment(s) copied"),
    mark("SegmentCopy", "%n hidden column(s) left out"),
)
