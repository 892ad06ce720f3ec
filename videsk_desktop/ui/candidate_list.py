"""The chooser of keys, there only when a paste holds more than one."""

from datetime import datetime

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from videsk_desktop.core.diagnosis import Diagnosis, diagnose
from videsk_desktop.i18n import Language
from videsk_desktop.texts.card import forecast_card
from videsk_desktop.ui.icons import icon
from videsk_desktop.ui.surface import Text, palette_changed
from videsk_desktop.ui.theme import Role, colours
from videsk_desktop.ui.tones import look_of

MOST_LISTED = 100
_ROWS_SHOWN = 3
_ROW_HEIGHT = 1.7


class CandidateList(QWidget):
    """``candidate_chosen``: the index of the key the user wants to read."""

    candidate_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._title = Text(bold=True)
        self._list = QListWidget()
        self._list.setObjectName("candidateList")
        self._list.setUniformItemSizes(True)
        self._list.currentRowChanged.connect(self._chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._list)
        self._filling = False
        self._tint()

    def show_candidates(self, diagnosis: Diagnosis, now: datetime, language: Language) -> None:
        """List the keys of a paste, each with what can be read of it; hide for one."""
        candidates = diagnosis.paste.candidates
        self._filling = True
        self._list.clear()
        for index, candidate in enumerate(candidates[:MOST_LISTED]):
            card = forecast_card(diagnose(candidate.text, now=now, raw=True), now, language)
            size = language.text("KeyBox", "%n character(s)", None, len(candidate.text))
            item = QListWidgetItem(f"{index + 1}.  {card.headline}  ·  {size}")
            look = look_of(card.tone)
            item.setIcon(icon(look.icon or "key", look.strong))
            item.setSizeHint(QSize(0, round(self.fontMetrics().height() * _ROW_HEIGHT)))
            self._list.addItem(item)
        self._list.setCurrentRow(diagnosis.chosen)
        self._filling = False
        self._title.setText(
            language.text("CandidateList", "%n API Keys in the text: choose which one to read", None, len(candidates))
        )
        rows = min(len(candidates), _ROWS_SHOWN)
        self._list.setFixedHeight(rows * self._list.sizeHintForRow(0) + 2 * self._list.frameWidth())
        self.setVisible(len(candidates) > 1)

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
