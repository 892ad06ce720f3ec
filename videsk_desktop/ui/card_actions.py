"""What can be done with a verdict, on the card itself: both texts onto the clipboard, and a key that was in sight.

Writes and copies nothing: what it offers is told to it, what is wanted goes out by signals.
"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from videsk_desktop.i18n import LANGUAGE_NAMES, LANGUAGES, Language
from videsk_desktop.ui.copy_button import CopyButton
from videsk_desktop.ui.surface import SPACE, IconButton

_HEIGHT = 1.6
# Two letters and the arrow, in characters.
_LANGUAGE_WIDTH = 7


class CardActions(QWidget):
    """``language_chosen``: the customer's, by its code. ``exposed``: the key came by chat, by mail or in a ticket."""

    copy_message_requested = Signal()
    copy_ticket_requested = Signal()
    language_chosen = Signal(str)
    exposed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.message_button, self.ticket_button = CopyButton(), CopyButton()
        self.exposed_button = IconButton("message")
        self.language_button = QPushButton()
        self._languages = QMenu(self.language_button)
        self._choice = QActionGroup(self._languages)
        for code in LANGUAGES:
            # Each by its own name, so that whoever landed in the wrong one finds the way back.
            action = QAction(LANGUAGE_NAMES[code], self._languages)
            action.setData(code)
            action.setCheckable(True)
            self._choice.addAction(action)
            self._languages.addAction(action)
        self._choice.triggered.connect(lambda action: self.language_chosen.emit(action.data()))
        self.language_button.setMenu(self._languages)
        names = {
            self.message_button: "cardMessageButton",
            self.language_button: "cardLanguageButton",
            self.ticket_button: "cardTicketButton",
            self.exposed_button: "cardExposedButton",
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        for button, name in names.items():
            button.setObjectName(name)
            button.setFixedHeight(round(self.fontMetrics().height() * _HEIGHT))
            row.addWidget(button)
        # What the message is in belongs to what copies it.
        row.insertSpacing(1, 1 - SPACE)
        self.language_button.setFixedWidth(round(self.fontMetrics().averageCharWidth() * _LANGUAGE_WIDTH))
        row.addStretch(1)
        self.message_button.clicked.connect(self.copy_message_requested)
        self.ticket_button.clicked.connect(self.copy_ticket_requested)
        self.exposed_button.clicked.connect(self.exposed)
        self.offer(message=False, ticket=False, exposed=False)

    def offer(self, *, message: bool, ticket: bool, exposed: bool) -> None:
        """Offer what there is to copy, and to say that the key was in sight."""
        self.message_button.setEnabled(message)
        self.language_button.setEnabled(message)
        self.ticket_button.setEnabled(ticket)
        self.exposed_button.setEnabled(exposed)

    def show_language(self, code: str) -> None:
        """Show which language the customer's message is in."""
        self.language_button.setText(code)
        for action in self._choice.actions():
            action.setChecked(action.data() == code)

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self.message_button.setText(language.text("CardActions", "Copy message to the customer"))
        self.message_button.setToolTip(
            language.text("CardActions", "Copy the message as it stands under Messages (Ctrl+Shift+M)")
        )
        self.language_button.setAccessibleName(language.text("CardActions", "Language of the message"))
        self.ticket_button.setText(language.text("CardActions", "Copy for the ticket"))
        self.ticket_button.setToolTip(
            language.text("CardActions", "Copy the text as it stands under Messages (Ctrl+Shift+E)")
        )
        self.exposed_button.setText(language.text("CardActions", "Came by chat…"))
        self.exposed_button.setToolTip(
            language.text("CardActions", "Show the steps to replace an API Key that others have seen")
        )
