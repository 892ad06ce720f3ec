"""The list of today's cases: shows the window of one by double click or Enter, names it by F2. Holds no key.

Knows no window: cases come in, wishes go out by signals.
"""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from videsk_desktop.core.cases import Case
from videsk_desktop.i18n import Language
from videsk_desktop.ui.blank_page import BlankPage
from videsk_desktop.ui.cases_model import LABEL, CasesModel
from videsk_desktop.ui.surface import SPACE, IconButton, lettering, palette_changed

# In characters; label and result share the rest.
_WIDTHS = {2: 16, 3: 22}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class CasesPanel(QWidget):
    """``raise_requested``: a case whose window is open; ``renamed``: a case, and what the agent typed as its label."""

    raise_requested = Signal(int)
    renamed = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self.model = CasesModel()
        self.table = _CasesTable(self.model)
        self.raise_button = IconButton("screen")
        self.raise_button.setObjectName("raiseCaseButton")
        self.rename_button = IconButton("rename")
        self.rename_button.setObjectName("renameCaseButton")
        self._raise_action, self._rename_action = QAction(self.table), QAction(self.table)
        self._blank = BlankPage("list")
        self._arrange()
        self._connect()
        self._fit()

    @property
    def chosen(self) -> Case | None:
        """The case whose row is selected."""
        rows = self.table.selectionModel().selectedRows()
        return self.model.cases[rows[0].row()] if rows else None

    def show_cases(self, cases: Sequence[Case], now: datetime) -> None:
        """List ``cases`` in their order; the one that was chosen stays so."""
        chosen = self.chosen
        self.model.show_cases(cases, now)
        if chosen is not None and self.chosen is None:
            self.choose(chosen.number)
        self._pages.setCurrentIndex(1 if cases else 0)
        self._fit()

    def choose(self, number: int) -> None:
        """Select the row of a case, as of the window that one comes from."""
        row = next((row for row, case in enumerate(self.model.cases) if case.number == number), None)
        if row is not None:
            self.table.setCurrentIndex(self.model.index(row, LABEL))

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self.model.retranslate(language)
        self.table.setAccessibleName(language.text("CasesPanel", "Today's cases"))
        self.table.labels.hint = language.text("AskRow", "Number or name")
        self.raise_button.setText(language.text("CasesPanel", "Show the window"))
        self.rename_button.setText(language.text("CasesPanel", "Rename"))
        self.rename_button.setToolTip(language.text("CasesPanel", "A ticket's number or a name; never written to disk"))
        self._raise_action.setText(self.raise_button.text())
        self._rename_action.setText(self.rename_button.text())
        self._blank.say(
            language.text("CasesPanel", "No cases today"),
            language.text("CasesPanel", "Each window is a case; here you find them again."),
        )

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self.raise_button)
        row.addWidget(self.rename_button)
        row.addStretch(1)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._blank)
        self._pages.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self._pages, 1)
        column.addLayout(row)

    def _connect(self) -> None:
        self.model.renamed.connect(self.renamed)
        self.table.wanted.connect(self._raise)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._fit())
        self.raise_button.clicked.connect(self._raise)
        self.rename_button.clicked.connect(self._rename)
        self._raise_action.triggered.connect(self._raise)
        self._rename_action.triggered.connect(self._rename)
        self.table.addActions([self._raise_action, self._rename_action])

    def _raise(self) -> None:
        if self.chosen is not None and self.chosen.is_open:
            self.raise_requested.emit(self.chosen.number)

    def _rename(self) -> None:
        rows = self.table.selectionModel().selectedRows(LABEL)
        if rows:
            self.table.setCurrentIndex(rows[0])
            self.table.edit(rows[0])

    def _fit(self) -> None:
        chosen = self.chosen
        for offer in (self.raise_button, self._raise_action):
            offer.setEnabled(chosen is not None and chosen.is_open)
        for offer in (self.rename_button, self._rename_action):
            offer.setEnabled(chosen is not None)


class _CasesTable(QTableView):
    """``wanted``: the chosen case's window, by double click or Enter."""

    wanted = Signal()

    def __init__(self, model: CasesModel) -> None:
        super().__init__()
        self._cases = model
        self.setObjectName("casesTable")
        self.setModel(model)
        self.labels = _LabelDelegate(self)
        self.setItemDelegateForColumn(LABEL, self.labels)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.7))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setFont(lettering(bold=True))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self.setColumnWidth(column, width * self.fontMetrics().averageCharWidth())
        self.doubleClicked.connect(lambda _: self.wanted.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows the window, F2 edits the label, whichever column is current: on every system alike."""
        if event.key() in _ENTER:
            # The Enter that ends the typing of a label comes by here as well.
            if self.state() is not QAbstractItemView.State.EditingState:
                self.wanted.emit()
        elif event.key() == Qt.Key.Key_F2 and self.currentIndex().isValid():
            self.edit(self.currentIndex().siblingAtColumn(LABEL))
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if palette_changed(event):
            self._cases.look_again()


class _LabelDelegate(QStyledItemDelegate):
    """A field with a frame, else an empty one in the middle of a row is not seen to be one.

    An answer that comes while the agent types does not take the typing away.
    """

    hint = ""

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """Say what belongs into the field, as beside the key."""
        editor = super().createEditor(parent, option, index)
        if isinstance(editor, QLineEdit):
            editor.setFrame(True)
            editor.setPlaceholderText(self.hint)
        return editor

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:  # noqa: N802 - Qt's name
        """Show the label that there was, until something is typed."""
        if not (isinstance(editor, QLineEdit) and editor.isModified()):
            super().setEditorData(editor, index)
