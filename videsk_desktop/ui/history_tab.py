"""The memory of checks: searched, annotated, emptied, or switched off. Holds fingerprints, never a key.

Knows no file: entries come in, wishes go out by signals.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QMessageBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from videsk_desktop.core.verdicts import Fault, Verdict
from videsk_desktop.history_entries import Entry
from videsk_desktop.i18n import Language
from videsk_desktop.texts.names import expected_name
from videsk_desktop.ui.blank_page import BlankPage
from videsk_desktop.ui.history_model import HistoryModel
from videsk_desktop.ui.icons import icon
from videsk_desktop.ui.plain_table import PlainTable
from videsk_desktop.ui.row_copy import RowCopy
from videsk_desktop.ui.surface import SPACE, ElidedText, IconButton, palette_changed
from videsk_desktop.ui.theme import Role

_FILTER_WIDTH = 44
_TYPED_MS = 150
# In characters; the note takes the rest.
_WIDTHS = (21, 16, 14, 27, 27, 17, 9, 8, 14)


class HistoryTab(QWidget):
    """``wanted``: the text to look for, and the codes of results whose names hold it."""

    wanted = Signal(str, object)
    noted = Signal(int, str)
    delete_requested = Signal(list)  # numbers of entries
    delete_all_requested = Signal()
    switched = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._language: Language | None = None
        self._count = 0
        self.model = HistoryModel()
        self.model.noted.connect(self.noted)
        self.table = PlainTable()
        self.table.setObjectName("historyTable")
        self.table.setModel(self.model)
        self.filter = QLineEdit()
        self.filter.setObjectName("historyFilter")
        self.filter.setClearButtonEnabled(True)
        self.filter.setFixedWidth(_FILTER_WIDTH * self.filter.fontMetrics().averageCharWidth())
        self._mark = self.filter.addAction(icon("search", Role.MUTED), QLineEdit.ActionPosition.LeadingPosition)
        self._words = ElidedText(bold=True)
        self._words.setObjectName("historyCount")
        self.keep_box = QCheckBox()
        self.keep_box.setObjectName("keepHistoryBox")
        self.keep_box.setChecked(True)
        self.delete_button = IconButton("cross")
        self.delete_button.setObjectName("deleteEntryButton")
        self.delete_all_button = IconButton("clear")
        self.delete_all_button.setObjectName("deleteHistoryButton")
        self._blank = BlankPage("clock")
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_TYPED_MS)
        self._set_up_table()
        RowCopy(self.table)
        self._arrange()
        self._connect()

    def _set_up_table(self) -> None:
        table = self.table
        triggers = QAbstractItemView.EditTrigger
        table.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(round(table.fontMetrics().height() * 1.7))
        header = table.horizontalHeader()
        header.setStretchLastSection(True)
        for column, width in enumerate(_WIDTHS):
            table.setColumnWidth(column, width * table.fontMetrics().averageCharWidth())

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self.filter)
        row.addSpacing(SPACE)
        row.addWidget(self._words, 1)
        for part in (self.keep_box, self.delete_button, self.delete_all_button):
            row.addWidget(part)
        self.filter.setMinimumHeight(self.delete_button.minimumHeight())
        self._pages = QStackedWidget()
        self._pages.addWidget(self._blank)
        self._pages.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE, 0, SPACE)
        column.setSpacing(SPACE)
        column.addLayout(row)
        column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.filter.textChanged.connect(lambda _: self._typed.start())
        self._typed.timeout.connect(self.ask)
        self.keep_box.toggled.connect(self._switch)
        self.delete_button.clicked.connect(self._delete_chosen)
        self.delete_all_button.clicked.connect(self._confirm_all)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._fit())

    @property
    def chosen(self) -> list[int]:
        """The numbers of the entries that are selected."""
        rows = self.table.selectionModel().selectedRows()
        return [self.model.entries[index.row()].id for index in rows]

    def show_entries(self, entries: Sequence[Entry], count: int) -> None:
        """List what was found; ``count``: how many there are in all."""
        self._count = count
        self.model.show_entries(entries)
        self._pages.setCurrentIndex(1 if entries else 0)
        self._fit()

    def set_keeping(self, *, keeping: bool) -> None:
        """Show whether checks are remembered, silently."""
        self.keep_box.blockSignals(True)  # noqa: FBT003 - Qt's
        self.keep_box.setChecked(keeping)
        self.keep_box.blockSignals(False)  # noqa: FBT003 - Qt's
        self._fit()

    def ask(self) -> None:
        """Ask for what the filter says."""
        self._typed.stop()
        text, language = self.filter.text().strip(), self._language
        codes: list[str] = []
        if text and language is not None:
            codes = [
                str(code) for code in (*Verdict, *Fault) if text.casefold() in expected_name(code, language).casefold()
            ]
        self.wanted.emit(text, codes)

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self._language = language
        self.model.retranslate(language)
        self.filter.setPlaceholderText(language.text("HistoryTab", "Fingerprint, result, environment or note"))
        self.filter.setAccessibleName(language.text("HistoryTab", "Find a check"))
        self.table.setAccessibleName(language.text("HistoryTab", "Checks on this computer"))
        self._words.setAccessibleDescription(language.text("HistoryTab", "How many checks are remembered"))
        self.keep_box.setText(language.text("HistoryTab", "Remember checks"))
        self.keep_box.setToolTip(language.text("HistoryTab", "Kept without API Keys, on this computer only"))
        self.delete_button.setText(language.text("HistoryTab", "Delete"))
        self.delete_all_button.setText(language.text("HistoryTab", "Delete all"))
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Look at what there is now."""
        super().showEvent(event)
        self.ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del deletes what is selected, Esc takes the filter back."""
        if event.key() == Qt.Key.Key_Delete and self.table.hasFocus() and self.chosen:
            self._delete_chosen()
        elif event.key() == Qt.Key.Key_Escape:
            self.filter.clear()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if palette_changed(event):
            self._mark.setIcon(icon("search", Role.MUTED))

    def _switch(self, keeping: bool) -> None:  # noqa: FBT001 - a slot of a toggled signal
        self._fit()
        self.switched.emit(keeping)

    def _delete_chosen(self) -> None:
        self.delete_requested.emit(self.chosen)

    def _confirm_all(self) -> None:
        if self._language is None:
            return
        box = QMessageBox(self)
        box.setObjectName("confirmDeleteAll")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Question)
        count = self._count
        box.setText(self._language.text("HistoryTab", "Delete %n remembered check(s)?", None, count))
        box.setInformativeText(self._language.text("HistoryTab", "Notes go too. This cannot be undone."))
        box.setStandardButtons(QMessageBox.StandardButton.Cancel)
        delete = box.addButton(self._language.text("HistoryTab", "Delete all"), QMessageBox.ButtonRole.DestructiveRole)
        delete.clicked.connect(self.delete_all_requested)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.open()

    def _fit(self) -> None:
        self.delete_button.setEnabled(bool(self.chosen))
        self.delete_all_button.setEnabled(self._count > 0)
        if self._language is None:
            return
        shown, language = self.model.rowCount(), self._language
        if shown == self._count:
            self._words.setText(language.text("HistoryTab", "%n check(s)", None, shown) if shown else "")
        else:
            words = language.text("HistoryTab", "{shown} of {count} checks")
            self._words.setText(words.format(shown=language.number(shown), count=language.number(self._count)))
        if self._count:
            self._blank.say(
                language.text("HistoryTab", "No check like that"),
                language.text("HistoryTab", "Nothing that is remembered holds what you look for."),
            )
        elif self.keep_box.isChecked():
            self._blank.say(
                language.text("HistoryTab", "No checks yet"),
                language.text("HistoryTab", "Each check is remembered by its fingerprint, without the API Key."),
            )
        else:
            self._blank.say(
                language.text("HistoryTab", "Checks are not remembered"),
                language.text("HistoryTab", "What was remembered before stays until it is deleted."),
            )
