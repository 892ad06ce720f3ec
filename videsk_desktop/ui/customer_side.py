"""The customer's side of the messages: a text to be edited, in their language, and where their key was in sight."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from videsk_desktop.core.redaction import Gate
from videsk_desktop.i18n import LANGUAGES, Language, mark
from videsk_desktop.ui.copy_button import CopyButton
from videsk_desktop.ui.gated_text import GatedText
from videsk_desktop.ui.surface import SPACE, ElidedText, Text
from videsk_desktop.ui.theme import Role

_LANGUAGE_NAMES = {"es": "Español", "en": "English"}
_PLACES = {
    "chat": mark("CustomerSide", "by chat"),
    "mail": mark("CustomerSide", "by mail"),
    "ticket": mark("CustomerSide", "in a ticket"),
}


class CustomerSide(QWidget):
    """``changed``: language or circumstances are others. ``copy_requested``: the text as it stands is wanted."""

    changed = Signal()
    copy_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._chosen_language: str | None = None
        self._title = Text(bold=True)
        self._languages = QComboBox()
        self._languages.setObjectName("replyLanguageBox")
        for code in LANGUAGES:
            self._languages.addItem(_LANGUAGE_NAMES[code], code)
        self._exposed = QCheckBox()
        self._exposed.setObjectName("exposedBox")
        self._places = QComboBox()
        self._places.setObjectName("exposedWhereBox")
        for place in _PLACES:
            self._places.addItem("", place)
        self._places.setEnabled(False)
        self.reply = GatedText()
        self.reply.setObjectName("replyText")
        self._proof = ElidedText(Role.MUTED, bold=True)
        self._proof.setObjectName("oldKeyLabel")
        self.copy_button = CopyButton()
        self.copy_button.setObjectName("copyMessageButton")
        self._arrange()
        self._languages.activated.connect(self._choose_language)
        self._exposed.toggled.connect(self._toggle_exposed)
        self._places.activated.connect(lambda _: self.changed.emit())
        self.copy_button.clicked.connect(self.copy_requested)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(SPACE)
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(self._languages)
        way = QHBoxLayout()
        way.setSpacing(SPACE)
        way.addWidget(self._exposed)
        way.addWidget(self._places)
        way.addStretch(1)
        for part in (self._exposed, self._places, self._languages):
            part.setMinimumHeight(self.copy_button.minimumHeight())
        foot = QHBoxLayout()
        foot.setSpacing(2 * SPACE)
        foot.addWidget(self._proof, 1)
        foot.addWidget(self.copy_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addLayout(top)
        column.addLayout(way)
        column.addWidget(self.reply, 1)
        column.addLayout(foot)

    @property
    def reply_language(self) -> str | None:
        """The customer's language by its code; None where nobody chose one."""
        return self._chosen_language

    @property
    def exposure(self) -> str | None:
        """Where the key was in sight, by its code; None where it was not."""
        return str(self._places.currentData()) if self._exposed.isChecked() else None

    @property
    def shown_language(self) -> str:
        """The language the message is in, by its code, whether somebody chose it or not."""
        return str(self._languages.currentData())

    def choose_language(self, code: str) -> None:
        """Write the message in another language."""
        self._languages.setCurrentIndex(LANGUAGES.index(code))
        self._choose_language(LANGUAGES.index(code))

    def show_steps(self) -> None:
        """Add the steps to replace a key that was in sight, and bring them into view; what was chosen of it stays."""
        self._exposed.setChecked(True)
        before, parted, _ = self.reply.toPlainText().rpartition("\n\n")
        self.reply.moveCursor(QTextCursor.MoveOperation.End)
        cursor = self.reply.textCursor()
        cursor.setPosition(len(before) + len(parted))
        self.reply.setTextCursor(cursor)
        self.reply.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_text(self, text: str, gate: Gate) -> None:
        """Show a message to be edited; one that the agent edited gives way to it."""
        self.reply.show_text(text, gate)
        self.copy_button.setEnabled(bool(text))

    def show_proof(self, words: str) -> None:
        """Say what the newest check means for a key that was to be replaced."""
        self._proof.setText(words)

    def forget_choice(self) -> None:
        """Another key came another way."""
        self._exposed.setChecked(False)

    def retranslate(self, language: Language) -> None:
        """Speak another language; the customer's stays where it was chosen."""
        self._title.setText(language.text("CustomerSide", "Message to the customer"))
        self._exposed.setText(language.text("CustomerSide", "The API Key came"))
        self._exposed.setToolTip(language.text("CustomerSide", "Adds the steps to replace an API Key others have seen"))
        self._places.setAccessibleName(language.text("CustomerSide", "How the API Key came"))
        for index, place in enumerate(_PLACES):
            self._places.setItemText(index, language.text("CustomerSide", _PLACES[place]))
        self._languages.setAccessibleName(language.text("CustomerSide", "Language of the message"))
        self.reply.setAccessibleName(language.text("CustomerSide", "Message to the customer, to be edited"))
        self.reply.setPlaceholderText(
            language.text("CustomerSide", "It is written once it is known what is wrong, or that nothing is.")
        )
        self.copy_button.setText(language.text("CustomerSide", "Copy message to the customer"))
        self.copy_button.setToolTip(language.text("CustomerSide", "Copy the message as it stands here (Ctrl+Shift+M)"))
        if self._chosen_language is None:
            self._languages.setCurrentIndex(LANGUAGES.index(language.code))

    def _choose_language(self, index: int) -> None:
        self._chosen_language = LANGUAGES[index]
        self.changed.emit()

    def _toggle_exposed(self, exposed: bool) -> None:  # noqa: FBT001 - a slot of a toggled signal
        self._places.setEnabled(exposed)
        self.changed.emit()
