"""A small table of what came of each thing that was asked: its name, a sign with a word, and a detail."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from videsk_desktop.ui.icons import icon
from videsk_desktop.ui.row_copy import RowCopy
from videsk_desktop.ui.surface import palette_changed
from videsk_desktop.ui.theme import Role, colours

_ICON = 16


class Line(NamedTuple):
    """One row; ``sign`` is an icon's name, in the colour of ``role`` like the word beside it."""

    name: str
    sign: str
    role: Role
    word: str
    detail: str = ""


class SignTable(QTableWidget):
    """As high as its rows: whoever shows as many before an answer as after it lets nothing move."""

    def __init__(self) -> None:
        super().__init__(0, 3)
        self._lines: tuple[Line, ...] = ()
        RowCopy(self)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setIconSize(QSize(_ICON, _ICON))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.65))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        # Few rows: what a header that measures them costs is nothing here.
        for column in (0, 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.hide()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these rows instead of what was there."""
        self._lines = tuple(lines)
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if palette_changed(event):
            self._fill()

    def _fill(self) -> None:
        self.setRowCount(len(self._lines))
        self.setFixedHeight(len(self._lines) * self.verticalHeader().defaultSectionSize() + 2 * self.frameWidth())
        for row, line in enumerate(self._lines):
            word = QTableWidgetItem(icon(line.sign, line.role), f"{line.word}   ")
            word.setForeground(colours()[line.role])
            detail = QTableWidgetItem(line.detail)
            detail.setForeground(colours()[Role.MUTED])
            for column, item in enumerate((QTableWidgetItem(f"{line.name}   "), word, detail)):
                self.setItem(row, column, item)
