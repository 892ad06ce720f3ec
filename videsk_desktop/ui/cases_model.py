"""Today's cases as a table's rows: one case a row, the newest first, the agent's label the only thing to edit.

A change in one window changes its row alone, so that a label being typed and the row that is chosen stay as they are.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QIcon

from videsk_desktop.core.cases import LONGEST_LABEL, Case
from videsk_desktop.core.exchange import PRACTICE
from videsk_desktop.core.verdicts import Fault, Verdict
from videsk_desktop.i18n import Language, mark
from videsk_desktop.texts import faults, verdicts
from videsk_desktop.texts.explanation import Tone
from videsk_desktop.texts.foreign import foreign
from videsk_desktop.texts.names import expected_name
from videsk_desktop.ui.icons import pixmap
from videsk_desktop.ui.theme import Role, colours
from videsk_desktop.ui.tones import Look, look_of

_TITLES = (
    mark("CasesModel", "Case"),
    mark("CasesModel", "Result"),
    mark("CasesModel", "Environment"),
    mark("CasesModel", "Last change"),
)
LABEL = 0
_RESULT = 1
# As large as they are drawn, and for screens with twice the pixels.
_SIGN_SIZES = (16, 32)

Index = QModelIndex | QPersistentModelIndex


class CasesModel(QAbstractTableModel):
    """``renamed``: a case's number, and what the agent typed."""

    renamed = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self._cases: tuple[Case, ...] = ()
        self._now = datetime.min.replace(tzinfo=UTC)
        self._language: Language | None = None

    @property
    def cases(self) -> tuple[Case, ...]:
        """What is listed."""
        return self._cases

    def show_cases(self, cases: Sequence[Case], now: datetime) -> None:
        """List ``cases``; days but that of ``now`` are named."""
        before, after = self._cases, tuple(cases)
        self._now = now
        added = len(after) - len(before)
        if added > 0 and _numbers(after[added:]) == _numbers(before):
            self.beginInsertRows(QModelIndex(), 0, added - 1)
            self._cases = (*after[:added], *before)
            self.endInsertRows()
        elif _numbers(after) != _numbers(before):
            self.beginResetModel()
            self._cases = after
            self.endResetModel()
        shown, self._cases = self._cases, after
        for row, (old, new) in enumerate(zip(shown, after, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(_TITLES) - 1))

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self._language = language
        self.look_again()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(_TITLES) - 1)

    def look_again(self) -> None:
        """Have everything drawn anew."""
        if self._cases:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._cases) - 1, len(_TITLES) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name, and its default
        """Return how many cases are listed."""
        return 0 if parent.isValid() else len(self._cases)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name, and its default
        """Return how much is told of each."""
        return 0 if parent.isValid() else len(_TITLES)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name a column."""
        if orientation is Qt.Orientation.Horizontal and self._language is not None:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._language.text("CasesModel", _TITLES[section])
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's words, its sign, or the label as it is where that is edited."""
        if not index.isValid() or self._language is None:
            return None
        case, column = self._cases[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(case, column, self._language)
        if role == Qt.ItemDataRole.EditRole and column == LABEL:
            return case.label
        if role == Qt.ItemDataRole.DecorationRole and column == _RESULT:
            return _sign(case)
        if role == Qt.ItemDataRole.ForegroundRole and not case.is_open:
            return colours()[Role.MUTED]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the label be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == LABEL else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802 - Qt's name and type
        """Hand on a label; it is shown as it was kept."""
        if role != Qt.ItemDataRole.EditRole or index.column() != LABEL:
            return False
        case, label = self._cases[index.row()], str(value)
        if label != case.label:
            self.renamed.emit(case.number, label)
        return True

    def _words(self, case: Case, column: int, language: Language) -> str:
        cells = (
            lambda: _name(case, language),
            lambda: _result(case, language),
            lambda: _environment(case.environment, language),
            lambda: _time(case, self._now, language),
        )
        return cells[column]()


def _numbers(cases: Sequence[Case]) -> list[int]:
    return [case.number for case in cases]


def _name(case: Case, language: Language) -> str:
    unnamed = case.fingerprint or language.text("CasesModel", "Case {number}").format(number=case.number)
    return foreign(case.label, LONGEST_LABEL) or unnamed


def _result(case: Case, language: Language) -> str:
    if not case.fingerprint:
        return language.text("CasesModel", "No API Key")
    if case.code is None:
        return language.text("CasesModel", "Only Videsk can tell")
    name = expected_name(case.code, language)
    if case.asked or case.code is Fault.KEY_UNSENDABLE:
        return name
    if case.code is Verdict.ACCEPTED:
        return language.text("KeyTab", "Nothing wrong that we can see")
    return language.text("CasesModel", "{result} · not asked yet").format(result=name)


def _sign(case: Case) -> QIcon:
    look = _look(case)
    name = (look.icon or "key") if case.fingerprint else "pending"
    sign = QIcon()
    for size in _SIGN_SIZES:
        sign.addPixmap(pixmap(name, look.strong, size), QIcon.Mode.Normal)
        sign.addPixmap(pixmap(name, Role.ON_ACCENT, size), QIcon.Mode.Selected)
    return sign


def _look(case: Case) -> Look:
    if isinstance(case.code, Fault):
        return look_of(faults.tone_of(case.code))
    # Nothing is promised of a key that only Videsk can confirm.
    if case.code is None or (case.code is Verdict.ACCEPTED and not case.asked):
        return look_of(Tone.PLAIN)
    return look_of(verdicts.tone_of(case.code), case.code)


def _environment(name: str, language: Language) -> str:
    return language.text("HistoryModel", "Practice") if name == PRACTICE.name else foreign(name, 60)


def _time(case: Case, now: datetime, language: Language) -> str:
    local = case.changed_at.astimezone()
    time = f"{local:%H:%M}" if local.date() == now.astimezone().date() else language.date(case.changed_at)
    return time if case.is_open else language.text("CasesModel", "Closed, {time}").format(time=time)
