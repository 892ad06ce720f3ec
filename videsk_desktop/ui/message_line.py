"""One sentence about something that did not work, which stays until it is dismissed or no longer true."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy

from videsk_desktop.i18n import Language
from videsk_desktop.ui.icons import pixmap
from videsk_desktop.ui.surface import SPACE, Card, IconButton, Text, palette_changed
from videsk_desktop.ui.theme import Role

_ICON = 20


class MessageLine(Card):
    """Hidden while there is nothing to say."""

    dismissed = Signal()

    def __init__(self) -> None:
        super().__init__(Role.AMBER_SOFT, bar=Role.AMBER)
        self.setObjectName("messageLine")
        self._icon = QLabel()
        self._words = Text(wrap=True)
        self._words.setObjectName("messageText")
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._close = IconButton("cross")
        self._close.setObjectName("dismissButton")
        self._close.setFlat(True)
        self._close.clicked.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACE, SPACE // 2, SPACE, SPACE // 2)
        row.setSpacing(SPACE)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self._close)
        self._tint()
        self.hide()

    def say(self, words: str) -> None:
        """Show ``words`` until they are dismissed."""
        self._words.setText(words)
        self.show()

    def dismiss(self) -> None:
        """Take the words away."""
        if not self.isHidden():
            self.hide()
            self.dismissed.emit()

    def retranslate(self, language: Language) -> None:
        """Speak another language; what was said stays as it was said."""
        self._close.setAccessibleName(language.text("MessageLine", "Dismiss"))
        self._close.setToolTip(language.text("MessageLine", "Dismiss"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if palette_changed(event):
            self._tint()

    def _tint(self) -> None:
        self._icon.setPixmap(pixmap("warning", Role.AMBER, _ICON, self.devicePixelRatioF()))
