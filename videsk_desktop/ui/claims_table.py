"""What the key says of itself: each claim with what it means and its value in words."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from videsk_desktop.core.key import DecodedKey
from videsk_desktop.core.redacted_values import redacted
from videsk_desktop.core.redaction import Gate
from videsk_desktop.i18n import Language
from videsk_desktop.texts.claims import TIMES, claim_value, describe_claim
from videsk_desktop.texts.foreign import foreign
from videsk_desktop.ui.row_copy import RowCopy
from videsk_desktop.ui.surface import lettering

MOST_CLAIMS = 200
_LONGEST_NAME = 60
_AIR = 8
_VALUE = 2
# The rest is the value's: a local time with its zone fits on one line of it in a window of the usual size, with a
# scroll bar beside it.
_SHARE_OF_MEANING = 0.4


class ClaimsTable(QTableWidget):
    """Header and payload in one table, the payload first: it is what people ask about.

    What is shown passed the gate: Qt copies from a table whatever it shows.
    """

    def __init__(self) -> None:
        super().__init__(0, 3)
        self.setObjectName("claimsTable")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setFont(lettering(bold=True))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self._claims: list[tuple[str, object, bool]] = []
        RowCopy(self)
        self._gate = Gate()
        self.setColumnWidth(0, 12 * self.fontMetrics().averageCharWidth())

    def show_key(self, decoded: DecodedKey, gate: Gate, now: datetime, language: Language) -> None:
        """List the claims of ``decoded``, without the keys that ``gate`` knows."""
        self._gate = gate
        self._claims = _claims(decoded)[:MOST_CLAIMS]
        self.setRowCount(len(self._claims))
        for row, (name, value, in_header) in enumerate(self._claims):
            meant = describe_claim(name, language, in_header=in_header)
            meaning = f"{meant.name}. {meant.meaning}" if meant.name is not None else meant.meaning
            texts = (foreign(gate.redact(name).text, _LONGEST_NAME), meaning, self._said(name, value, language, now))
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
                if column == 0:
                    item.setFont(lettering(fixed=True, bold=True))
                self.setItem(row, column, item)
        self._fit(range(self.rowCount()))

    def show_nothing(self) -> None:
        """List no claims."""
        self._claims, self._gate = [], Gate()
        self.setRowCount(0)

    def show_time(self, now: datetime, language: Language) -> None:
        """Tell how far the times are from ``now``; only what changed is touched."""
        changed = []
        for row, (name, value, _) in enumerate(self._claims):
            if name in TIMES:
                item, said = self.item(row, _VALUE), self._said(name, value, language, now)
                if item is not None and item.text() != said:
                    item.setText(said)
                    changed.append(row)
        self._fit(changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width out, and give every row the height that its words need at it."""
        super().resizeEvent(event)
        self.setColumnWidth(1, round((self.viewport().width() - self.columnWidth(0)) * _SHARE_OF_MEANING))
        self._fit(range(self.rowCount()))

    def _said(self, name: str, value: object, language: Language, now: datetime) -> str:
        said = claim_value(name, redacted(value, self._gate)[0], language, now)
        # Local time, UTC and distance, one below the other.
        return said.replace(" · ", "\n") if name in TIMES else said

    def _fit(self, rows: Iterable[int]) -> None:
        for row in rows:
            height = max(self.sizeHintForRow(row), self.verticalHeader().minimumSectionSize()) + _AIR
            if height != self.rowHeight(row):
                self.setRowHeight(row, height)

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self.setAccessibleName(language.text("ClaimsTable", "What the API Key says of itself"))
        self.setHorizontalHeaderLabels(
            [
                language.text("ClaimsTable", "Field"),
                language.text("ClaimsTable", "What it means"),
                language.text("ClaimsTable", "Value"),
            ]
        )


def _claims(decoded: DecodedKey) -> list[tuple[str, object, bool]]:
    """Return name, value and whether it stands in the header."""
    claims = [(name, value, False) for name, value in (decoded.claims or {}).items()]
    return claims + [(name, value, True) for name, value in (decoded.header or {}).items()]
