"""The history as a table's rows: one check a row, the newest first, the note the only thing that can be edited."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from videsk_desktop.core.exchange import PRACTICE
from videsk_desktop.core.verdicts import Agreement, Verdict
from videsk_desktop.history_entries import Entry
from videsk_desktop.i18n import Language, mark
from videsk_desktop.texts.foreign import foreign
from videsk_desktop.texts.names import expected_name

_TITLES = (
    mark("HistoryModel", "When"),
    mark("HistoryModel", "Fingerprint"),
    mark("HistoryModel", "Environment"),
    mark("HistoryModel", "Result"),
    mark("HistoryModel", "Predicted"),
    mark("HistoryModel", "Compared"),
    mark("HistoryModel", "Status"),
    mark("HistoryModel", "ms"),
    mark("HistoryModel", "Segments"),
    mark("HistoryModel", "Note"),
)
_COMPARED = {
    Agreement.AS_PREDICTED: mark("HistoryModel", "As predicted"),
    Agreement.WITHIN_POSSIBLE: mark("HistoryModel", "Possible too"),
    Agreement.CONTRADICTS: mark("HistoryModel", "Not expected"),
    Agreement.NOT_COMPARABLE: mark("HistoryModel", "Not evaluated"),
}
NOTE = len(_TITLES) - 1
_NUMBERS = frozenset({6, 7, 8})
_LONGEST_NOTE = 2_000

Index = QModelIndex | QPersistentModelIndex


class HistoryModel(QAbstractTableModel):
    """``noted``: an entry's number and its new note."""

    noted = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self._entries: tuple[Entry, ...] = ()
        self._language: Language | None = None

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What is listed."""
        return self._entries

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """List other entries."""
        if tuple(entries) != self._entries:
            self.beginResetModel()
            self._entries = tuple(entries)
            self.endResetModel()

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self.beginResetModel()
        self._language = language
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name, and its default
        """Return how many checks are listed."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name, and its default
        """Return how much is known of each."""
        return 0 if parent.isValid() else len(_TITLES)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name a column."""
        if orientation is Qt.Orientation.Horizontal and self._language is not None:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._language.text("HistoryModel", _TITLES[section])
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's words, or its note as it was written where that is edited."""
        if not index.isValid() or self._language is None:
            return None
        entry, column = self._entries[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return _words(entry, column, self._language)
        if role == Qt.ItemDataRole.EditRole and column == NOTE:
            return entry.note
        return _alignment(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the note be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == NOTE else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802 - Qt's name and type
        """Hand on a note; it is shown as it was kept."""
        if role != Qt.ItemDataRole.EditRole or index.column() != NOTE:
            return False
        entry, note = self._entries[index.row()], str(value)[:_LONGEST_NOTE]
        if note != entry.note:
            self.noted.emit(entry.id, note)
        return True


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _words(entry: Entry, column: int, language: Language) -> str:
    cells = (
        lambda: language.date(entry.at),
        lambda: entry.fingerprint,
        lambda: _environment(entry.environment, language),
        lambda: expected_name(entry.result, language),
        lambda: expected_name(entry.expected, language),
        lambda: language.text("HistoryModel", _COMPARED[entry.agreement]),
        lambda: "" if entry.status is None else str(entry.status),
        lambda: "" if entry.ms is None else language.number(entry.ms),
        lambda: _segments(entry, language),
        lambda: foreign(entry.note, 200),
    )
    return cells[column]()


def _environment(name: str, language: Language) -> str:
    return language.text("HistoryModel", "Practice") if name == PRACTICE.name else foreign(name, 60)


def _segments(entry: Entry, language: Language) -> str:
    if entry.result is not Verdict.ACCEPTED or entry.shown is None:
        return ""
    total = "?" if entry.total is None else language.number(entry.total)
    return f"{language.number(entry.shown)} / {total}"
