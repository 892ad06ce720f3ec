"""What the key says of itself: each claim with what it means and its value in words."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from videsk_desktop.core.key import DecodedKey
from videsk_desktop.i18n import Language
from videsk_desktop.texts.claims import claim_value, describe_claim
from videsk_desktop.texts.foreign import foreign
from videsk_desktop.ui.surface import lettering

MOST_CLAIMS = 200
_LONGEST_NAME = 60
_AIR = 8


class ClaimsTable(QTableWidget):
    """Header and payload in one table, the payload first: it is what people ask about."""

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
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(0, 12 * self.fontMetrics().averageCharWidth())

    def show_key(self, decoded: DecodedKey, now: datetime, language: Language) -> None:
        """List the claims of ``decoded``."""
        claims = _claims(decoded)[:MOST_CLAIMS]
        self.setRowCount(len(claims))
        for row, (name, value, in_header) in enumerate(claims):
            meant = describe_claim(name, language, in_header=in_header)
            meaning = f"{meant.name}. {meant.meaning}" if meant.name is not None else meant.meaning
            texts = (foreign(name, _LONGEST_NAME), meaning, claim_value(name, value, language, now))
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
                if column == 0:
                    item.setFont(lettering(fixed=True, bold=True))
                self.setItem(row, column, item)
        self.resizeRowsToContents()
        for row in range(self.rowCount()):
            self.setRowHeight(row, self.rowHeight(row) + _AIR)

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
