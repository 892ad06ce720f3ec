"""Over the table of a batch: what was read and how far things are, the filter, and the buttons that ask.

Knows no row: counts come in, wishes go out.
"""

from enum import StrEnum

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from videsk_desktop.i18n import Language, mark
from videsk_desktop.ui.icons import icon
from videsk_desktop.ui.primary_button import PrimaryButton
from videsk_desktop.ui.surface import SPACE, ElidedText, IconButton, palette_changed
from videsk_desktop.ui.theme import Role

_FILTER_WIDTHS = (12, 36)
_PROGRESS_WIDTH = 22


class Whom(StrEnum):
    """Whom the large button asks about: everybody, who has no verdict yet, or who is shown."""

    ALL = "all"
    REST = "rest"
    SHOWN = "shown"


_ASK = {
    Whom.ALL: mark("BatchBar", "Ask {name}: all ({number})"),
    Whom.REST: mark("BatchBar", "Ask {name}: not evaluated ({number})"),
    Whom.SHOWN: mark("BatchBar", "Ask {name}: shown ({number})"),
}


class BatchBar(QWidget):
    """``ask_all_requested``: about all rows, or those shown; ``ask_selected_requested``: about the selected."""

    filter_changed = Signal(str)
    filter_left = Signal()  # Enter: on to the table
    ask_all_requested = Signal()
    ask_selected_requested = Signal()
    cancel_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._language: Language | None = None
        self._said = ""
        self.filter = QLineEdit()
        self.filter.setObjectName("batchFilter")
        self.filter.setClearButtonEnabled(True)
        narrowest, widest = (width * self.filter.fontMetrics().averageCharWidth() for width in _FILTER_WIDTHS)
        self.filter.setMinimumWidth(narrowest)
        self.filter.setMaximumWidth(widest)
        self._search_mark = self.filter.addAction(icon("search", Role.MUTED), QLineEdit.ActionPosition.LeadingPosition)
        self._words = ElidedText()
        self._words.setObjectName("batchWords")
        self._count = ElidedText(bold=True)
        self._count.setObjectName("batchCount")
        self.progress = QProgressBar()
        self.progress.setObjectName("batchProgress")
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(_PROGRESS_WIDTH * self.filter.fontMetrics().averageCharWidth())
        self.cancel_button = IconButton("stop")
        self.cancel_button.setObjectName("batchCancelButton")
        self.export_button = IconButton("export")
        self.export_button.setObjectName("batchExportButton")
        self.ask_selected_button = IconButton("ask")
        self.ask_selected_button.setObjectName("batchAskSelectedButton")
        self.ask_button = PrimaryButton("ask")
        self.ask_button.setObjectName("batchAskButton")
        self.filter.setMinimumHeight(self.ask_selected_button.minimumHeight())
        self._arrange()
        self.filter.textChanged.connect(self.filter_changed)
        self.filter.returnPressed.connect(self.filter_left)
        self.cancel_button.clicked.connect(self.cancel_requested)
        self.ask_button.clicked.connect(self.ask_all_requested)
        self.ask_selected_button.clicked.connect(self.ask_selected_requested)
        self.show_busy(None)

    def _arrange(self) -> None:
        upper, lower = QHBoxLayout(), QHBoxLayout()
        for row in (upper, lower):
            row.setSpacing(SPACE)
        upper.addWidget(self._words, 1)
        for part in (self.progress, self.cancel_button, self.export_button):
            upper.addWidget(part)
        # Where there is little room, the filter gives of its own.
        lower.addWidget(self.filter, 3)
        lower.addWidget(self._count, 1)
        lower.addWidget(self.ask_selected_button)
        lower.addWidget(self.ask_button)
        self.between = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addLayout(upper)
        column.addLayout(self.between)
        column.addLayout(lower)

    def say(self, words: str) -> None:
        """Say what was read or done, when nothing is under way."""
        self._said = words
        if self.progress.isHidden():
            self._words.setText(words)

    def show_busy(self, words: str | None, done: int = 0, total: int = 0) -> None:
        """Show how far something is; None: nothing is under way."""
        busy = words is not None
        self._words.setText(self._said if words is None else words)
        self.progress.setVisible(busy)
        self.cancel_button.setVisible(busy)
        if busy:
            # Ten thousand steps are finer than any bar.
            self.progress.setRange(0, max(total, 1))
            self.progress.setValue(done)

    def show_count(self, shown: int | None, total: int) -> None:
        """Show how many of all rows are shown; None: all."""
        if self._language is None:
            return
        if shown is None:
            count = total
            self._count.setText(self._language.text("BatchBar", "%n API Key(s)", None, count))
            return
        words = self._language.text("BatchBar", "{shown} of {total} shown")
        self._count.setText(words.format(shown=self._language.number(shown), total=self._language.number(total)))

    def offer(self, environment: str, waiting: int, *, whom: Whom, selected: int, may_ask: bool) -> None:
        """Name who would be asked about: ``waiting`` keys, or the ``selected`` rows."""
        if self._language is None:
            return
        language = self._language
        words = language.text("BatchBar", _ASK[whom])
        self.ask_button.setText(words.format(name=environment, number=language.number(waiting)))
        self.ask_button.setEnabled(may_ask and waiting > 0)
        self.ask_button.updateGeometry()
        chosen = language.text("BatchBar", "Ask: selected ({number})").format(number=language.number(selected))
        self.ask_selected_button.setText(chosen)
        self.ask_selected_button.setEnabled(may_ask and selected > 0)

    def focus_filter(self) -> None:
        """Let the user type what to find."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self._language = language
        self.filter.setPlaceholderText(language.text("BatchBar", "Label, fingerprint or result"))
        self.filter.setAccessibleName(language.text("BatchBar", "Find API Keys"))
        self._words.setAccessibleDescription(language.text("BatchBar", "What was read"))
        self._count.setAccessibleDescription(language.text("BatchBar", "How many API Keys are shown"))
        self.progress.setAccessibleName(language.text("BatchBar", "Progress"))
        self.cancel_button.setText(language.text("BatchBar", "Cancel"))
        self.cancel_button.setToolTip(language.text("BatchBar", "Stop here; what is known so far stays (Esc)"))
        self.export_button.setText(language.text("BatchBar", "Export"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if palette_changed(event):
            self._search_mark.setIcon(icon("search", Role.MUTED))
