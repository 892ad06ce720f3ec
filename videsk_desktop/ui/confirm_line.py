"""One question inside the window, where going on costs something; nothing is blocked while it stands."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy

from videsk_desktop.i18n import Language
from videsk_desktop.ui.icons import pixmap
from videsk_desktop.ui.surface import SPACE, Card, Text, palette_changed
from videsk_desktop.ui.theme import Role

_ICON = 20


class ConfirmLine(Card):
    """Hidden while nothing is asked; a new question replaces the one that stands."""

    def __init__(self) -> None:
        super().__init__(Role.ACCENT_SOFT, bar=Role.ACCENT)
        self.setObjectName("confirmLine")
        self._deed: Callable[[], None] | None = None
        self._icon = QLabel()
        self._words = Text(wrap=True)
        self._words.setObjectName("confirmText")
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.yes_button, self.no_button = QPushButton(), QPushButton()
        self.yes_button.setObjectName("confirmYesButton")
        self.no_button.setObjectName("confirmNoButton")
        self.yes_button.clicked.connect(self._do)
        self.no_button.clicked.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACE, SPACE, SPACE, SPACE)
        row.setSpacing(SPACE)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self.yes_button)
        row.addWidget(self.no_button)
        self._tint()
        self.hide()

    def ask(self, words: str, yes: str, no: str, deed: Callable[[], None]) -> None:
        """Put a question; ``deed`` is done when ``yes`` is pressed."""
        self._deed = deed
        self._words.setText(words)
        self.yes_button.setText(yes)
        self.no_button.setText(no)
        self.show()
        # What costs something is never what Enter does by accident.
        self.no_button.setFocus(Qt.FocusReason.OtherFocusReason)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def dismiss(self) -> None:
        """Take the question back."""
        self._deed = None
        self.hide()

    def retranslate(self, language: Language) -> None:
        """Speak another language; a question that stands in the old one is taken back."""
        self.dismiss()
        self.setAccessibleName(language.text("ConfirmLine", "Question"))

    def _do(self) -> None:
        deed = self._deed
        self.dismiss()
        if deed is not None:
            deed()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if palette_changed(event):
            self._tint()

    def _tint(self) -> None:
        self._icon.setPixmap(pixmap("question", Role.ACCENT, _ICON, self.devicePixelRatioF()))
