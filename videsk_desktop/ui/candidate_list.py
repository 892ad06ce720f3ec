"""The chooser of keys, there only when a paste holds more than one."""

from datetime import datetime

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from videsk_desktop.core.diagnosis import Diagnosis, diagnose
from videsk_desktop.i18n import Language
from videsk_desktop.texts.card import forecast_card
from videsk_desktop.texts.moments import moment
from videsk_desktop.ui.icons import icon
from videsk_desktop.ui.surface import Text, palette_changed
from videsk_desktop.ui.theme import Role, colours
from videsk_desktop.ui.tones import look_of

MOST_LISTED = 100
_ROWS = 3
_COMPACT_ROWS = 2
_ROW_HEIGHT = 1.7
_BAR = 3
_ICON = 16


class CandidateList(QWidget):
    """``candidate_chosen``: the index of the key the user wants to read; ``confirmed``: it is this one (Enter)."""

    candidate_chosen = Signal(int)
    confirmed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = Text(bold=True)
        self._list = QListWidget()
        self._list.setObjectName("candidateList")
        self._list.setUniformItemSizes(True)
        self._list.setIconSize(QSize(_ICON, _ICON))
        self._list.setItemDelegate(_Rows(self._list))
        self._list.currentRowChanged.connect(self._chosen)
        self._list.itemActivated.connect(self.confirmed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._list)
        self._filling = False
        self._most_rows = _ROWS
        self._tint()

    def show_candidates(self, diagnosis: Diagnosis, now: datetime, language: Language, *, in_practice: bool) -> None:
        """List the keys of a paste, each with what can be read of it; hide for one."""
        candidates = diagnosis.paste.candidates
        listed = [diagnose(candidate.text, now=now, raw=True) for candidate in candidates[:MOST_LISTED]]
        issues = [_issued(each, language) for each in listed]
        self._filling = True
        # Rows are filled anew, not made anew: a choice by keyboard fills them while Qt still works on that key.
        while self._list.count() > len(listed):
            self._list.takeItem(self._list.count() - 1)
        while self._list.count() < len(listed):
            self._list.addItem(QListWidgetItem())
        for index, (each, issued) in enumerate(zip(listed, issues, strict=True)):
            card = forecast_card(each, now, language, in_practice=in_practice)
            size = language.text("KeyBox", "%n character(s)", None, len(each.key))
            alone = issued and issues.count(issued) == 1
            differs = issued if alone else _fingerprint(each, language)
            item = self._list.item(index)
            item.setText(f"{index + 1}.  {card.headline}  ·  {differs}  ·  {size}")
            look = look_of(card.tone, each.prediction.expected)
            item.setIcon(icon(look.icon or "key", look.strong))
            item.setSizeHint(QSize(0, round(self.fontMetrics().height() * _ROW_HEIGHT)))
        self._list.setCurrentRow(diagnosis.chosen)
        self._filling = False
        self._title.setText(
            language.text("CandidateList", "%n API Keys in the text: choose which one to read", None, len(candidates))
        )
        self._take_room()
        self.setVisible(len(candidates) > 1)

    def set_compact(self, *, compact: bool) -> None:
        """Show fewer keys at once in a low window."""
        self._most_rows = _COMPACT_ROWS if compact else _ROWS
        self._take_room()

    def _take_room(self) -> None:
        rows = min(self._list.count(), self._most_rows)
        self._list.setFixedHeight(rows * max(self._list.sizeHintForRow(0), 0) + 2 * self._list.frameWidth())
        self._list.scrollToItem(self._list.currentItem())

    def show_nothing(self) -> None:
        """Forget the keys of the last paste."""
        self._filling = True
        self._list.clear()
        self._filling = False
        self.hide()

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self._list.setAccessibleName(language.text("CandidateList", "API Keys found in the text"))

    def _chosen(self, row: int) -> None:
        if row >= 0 and not self._filling:
            self.candidate_chosen.emit(row)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if palette_changed(event):
            self._tint()

    def _tint(self) -> None:
        """Mark the chosen row softly, so that its sign keeps its colour."""
        table, palette = colours(), self._list.palette()
        if palette.color(QPalette.ColorRole.Highlight) != table[Role.ACCENT_SOFT]:
            palette.setColor(QPalette.ColorRole.Highlight, table[Role.ACCENT_SOFT])
            palette.setColor(QPalette.ColorRole.HighlightedText, table[Role.TEXT])
            self._list.setPalette(palette)


class _Rows(QStyledItemDelegate):
    """Rows as usual; a bar marks the chosen one as well: in high contrast no soft colour can be told from none."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the bar before the row."""
        box = QRect(option.rect)
        option.rect = box.adjusted(_BAR, 0, 0, 0)
        super().paint(painter, option, index)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(QRect(box.left(), box.top(), _BAR, box.height()), colours()[Role.ACCENT])


def _issued(diagnosis: Diagnosis, language: Language) -> str:
    time = moment((diagnosis.decoded.claims or {}).get("iat"))
    if time is None:
        return ""
    return language.text("CandidateList", "issued {date}").format(date=language.date(time))


def _fingerprint(diagnosis: Diagnosis, language: Language) -> str:
    return language.text("CandidateList", "fingerprint {value}").format(value=diagnosis.key.fingerprint)
