"""What is known of the current row of a batch: headline, why, what to do. The same words as on the verdict card."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from videsk_desktop.core.batch import Row
from videsk_desktop.i18n import Language
from videsk_desktop.texts.card import CardText
from videsk_desktop.texts.foreign import foreign
from videsk_desktop.ui.batch_cells import standing_look
from videsk_desktop.ui.icons import pixmap
from videsk_desktop.ui.roll import Roll, flowing
from videsk_desktop.ui.surface import SPACE, Card, ElidedText, IconButton, Text, palette_changed
from videsk_desktop.ui.theme import Role

_ICON = 28
_LONGEST_LABEL = 80
_FEWEST_LINES = 9


class BatchDetail(Card):
    """``open_requested``: the row is to be read in the main window, where everything is known of it."""

    open_requested = Signal()

    def __init__(self) -> None:
        super().__init__(Role.BASE)
        self.setObjectName("batchDetail")
        self._language: Language | None = None
        self._row: Row | None = None
        self._icon = QLabel()
        self._about = ElidedText(Role.MUTED)
        self._about.setObjectName("batchDetailAbout")
        self._headline = Text(size=1.25, bold=True, wrap=True)
        self._headline.setObjectName("batchDetailHeadline")
        self._why = Text(wrap=True)
        self._why.setObjectName("batchDetailWhy")
        self._next = Text(wrap=True)
        self._next.setObjectName("batchDetailNext")
        self.open_button = IconButton("key")
        self.open_button.setObjectName("batchOpenRowButton")
        self.open_button.clicked.connect(self.open_requested)
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(self._about, 1)
        head.addWidget(self.open_button)
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, SPACE, 0)
        column.setSpacing(SPACE)
        title = QHBoxLayout()
        title.setSpacing(SPACE)
        title.addWidget(self._icon)
        title.addWidget(flowing(self._headline), 1)
        column.addLayout(title)
        column.addWidget(flowing(self._why))
        column.addWidget(flowing(self._next))
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2 * SPACE, SPACE, SPACE, SPACE)
        whole.setSpacing(SPACE // 2)
        whole.addLayout(head)
        whole.addWidget(Roll(words), 1)
        self.setMinimumHeight(self.fontMetrics().height() * _FEWEST_LINES)
        self.show_row(None, None)

    def show_row(self, row: Row | None, card: CardText | None) -> None:
        """Show what ``card`` says of ``row``; None: no row is current."""
        self._row = row
        self.open_button.setEnabled(row is not None)
        self._headline.setText(card.headline if card is not None else "")
        self._why.setText(" ".join(part for part in (card.why, *card.warnings) if part) if card is not None else "")
        self._next.setText(" ".join(step.text for step in card.next_steps) if card is not None else "")
        for part in (self._headline, self._why, self._next):
            part.setVisible(bool(part.text()))
        self._say_about(card)
        self._tint()

    def retranslate(self, language: Language) -> None:
        """Speak another language; the card comes anew."""
        self._language = language
        self.open_button.setText(language.text("BatchDetail", "Open in the main window"))
        self._headline.setAccessibleDescription(language.text("BatchDetail", "What happened"))
        self._why.setAccessibleDescription(language.text("BatchDetail", "Why"))
        self._next.setAccessibleDescription(language.text("BatchDetail", "What to do"))
        self.setAccessibleName(language.text("BatchDetail", "The chosen API Key"))
        if self._row is None:
            self._say_about(None)

    def _say_about(self, card: CardText | None) -> None:
        language, row = self._language, self._row
        if language is None:
            return
        if row is None:
            self._about.setText(language.text("BatchDetail", "Choose a row to read what is known of it."))
            return
        line = language.text("BatchDetail", "Line {number}").format(number=language.number(row.number))
        same = language.text("BatchDetail", "same as line {number}")
        twin = "" if row.twin is None else same.format(number=language.number(row.twin))
        badge = card.badge if card is not None else ""
        parts = (line, foreign(row.label, _LONGEST_LABEL), row.fingerprint, twin, badge)
        self._about.setText(" · ".join(part for part in parts if part))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if palette_changed(event):
            self._tint()

    def _tint(self) -> None:
        self._icon.setVisible(self._row is not None)
        if self._row is not None:
            look = standing_look(self._row.standing)
            if look.icon is not None:
                self._icon.setPixmap(pixmap(look.icon, look.strong, _ICON, self.devicePixelRatioF()))
