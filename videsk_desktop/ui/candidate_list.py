"""The chooser of keys, there only when a paste holds more than one."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from videsk_desktop.core.diagnosis import Diagnosis, diagnose_candidate
from videsk_desktop.i18n import Language
from videsk_desktop.texts.card import forecast_card
from videsk_desktop.ui.icons import icon
from videsk_desktop.ui.surface import Text
from videsk_desktop.ui.tones import look_of

MOST_LISTED = 100
_ROWS_SHOWN = 3


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

    def show_candidates(self, diagnosis: Diagnosis | None, now: datetime, language: Language) -> None:
        """List the keys of a paste, each with what can be read of it; hide for one or none."""
        candidates = diagnosis.paste.candidates if diagnosis is not None else ()
        self._filling = True
        self._list.clear()
        for index, candidate in enumerate(candidates[:MOST_LISTED] if diagnosis is not None else ()):
            card = forecast_card(diagnose_candidate(diagnosis.paste, index, now=now), now, language)
            size = language.text("KeyBox", "%n character(s)", None, len(candidate.text))
            item = QListWidgetItem(f"{index + 1}.  {card.headline}  ·  {size}")
            look = look_of(card.tone)
            if look.icon is not None:
                item.setIcon(icon(look.icon, look.strong))
            self._list.addItem(item)
        if diagnosis is not None:
            self._list.setCurrentRow(diagnosis.chosen)
        self._filling = False
        self._title.setText(language.text("CandidateList", "%n API Keys in the text: choose which one to read", None, len(candidates)))
        rows = min(len(candidates), _ROWS_SHOWN)
        self._list.setFixedHeight(rows * self._list.sizeHintForRow(0) + 2 * self._list.frameWidth() if rows else 0)
        self.setVisible(len(candidates) > 1)

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self._list.setAccessibleName(language.text("CandidateList", "API Keys found in the text"))

    def _chosen(self, row: int) -> None:
        if row >= 0 and not self._filling:
            self.candidate_chosen.emit(row)
