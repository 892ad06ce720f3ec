"""What a batch's window shows while it is empty: how keys get in, how many, and where they do not go."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from videsk_desktop.core.batch_sheet import MOST_BYTES, MOST_ROWS
from videsk_desktop.i18n import Language
from videsk_desktop.ui.paste_area import PasteArea
from videsk_desktop.ui.surface import SPACE, IconButton, Text
from videsk_desktop.ui.theme import Role

_MEGABYTE = 2**20


class BatchStart(QWidget):
    """``paste_requested`` and ``open_requested``: two of the three ways in; the window hears of what is dropped."""

    paste_requested = Signal()
    open_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.area = PasteArea()
        self.area.setObjectName("batchArea")
        # The window takes what is dropped, files too.
        self.area.setAcceptDrops(False)
        self.area.paste_button.setObjectName("batchPasteButton")
        self.area.paste_button.clicked.connect(self.paste_requested)
        self.open_button = IconButton("file")
        self.open_button.setObjectName("batchOpenButton")
        self.open_button.clicked.connect(self.open_requested)
        self._limits = Text(Role.MUTED, wrap=True)
        self._limits.setObjectName("batchLimits")
        row = QHBoxLayout()
        row.setSpacing(2 * SPACE)
        row.addWidget(self.open_button)
        row.addWidget(self._limits, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        column.setSpacing(2 * SPACE)
        column.addWidget(self.area, 1)
        column.addLayout(row)

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self.area.say(
            language.text("BatchStart", "Paste or drop several API Keys"),
            language.text(
                "BatchStart",
                "One a line, or a CSV file with a column of them. Nothing leaves this computer until you ask Videsk.",
            ),
        )
        self.area.setAccessibleName(language.text("BatchStart", "Paste or drop several API Keys"))
        self.area.paste_button.setText(language.text("BatchStart", "Paste"))
        self.open_button.setText(language.text("BatchStart", "Open a file…"))
        words = language.text(
            "BatchStart", "Up to {rows} API Keys, in a file of up to {size} MB. They are kept in memory only."
        )
        self._limits.setText(
            words.format(rows=language.number(MOST_ROWS), size=language.number(MOST_BYTES // _MEGABYTE))
        )
