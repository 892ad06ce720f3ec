"""The ticket's side of the messages: the evidence exactly as it is copied, and what it is made of."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from videsk_desktop.core.redaction import Gate
from videsk_desktop.i18n import Language
from videsk_desktop.ui.copy_button import CopyButton
from videsk_desktop.ui.gated_text import GatedText
from videsk_desktop.ui.message_choice import TicketForm
from videsk_desktop.ui.surface import SPACE, ElidedText, Text
from videsk_desktop.ui.theme import Role


class TicketSide(QWidget):
    """``changed``: another form was chosen. ``copy_requested``: the shown text is wanted on the clipboard."""

    changed = Signal()
    copy_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._language: Language | None = None
        self._redactions: int | None = None
        self._title = Text(bold=True)
        self._forms = QButtonGroup(self)
        self._markdown, self._json = QRadioButton("Markdown"), QRadioButton("JSON")
        for button, form in ((self._markdown, TicketForm.MARKDOWN), (self._json, TicketForm.JSON)):
            button.setObjectName(f"{form}Choice")
            self._forms.addButton(button)
        self._markdown.setChecked(True)
        self._values = QCheckBox()
        self._values.setObjectName("claimValuesBox")
        self.preview = GatedText(fixed=True, read_only=True)
        self.preview.setObjectName("evidencePreview")
        self.preview.setUndoRedoEnabled(False)
        self._count = ElidedText(Role.MUTED)
        self._count.setObjectName("redactionsLabel")
        self.copy_button = CopyButton()
        self.copy_button.setObjectName("copyEvidenceButton")
        self._arrange()
        self._markdown.toggled.connect(lambda _: self.changed.emit())
        self._values.toggled.connect(lambda _: self.changed.emit())
        self.copy_button.clicked.connect(self.copy_requested)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(2 * SPACE)
        top.addWidget(self._title)
        top.addStretch(1)
        for form in (self._markdown, self._json):
            top.addWidget(form)
        for part in (self._markdown, self._json, self._values):
            part.setMinimumHeight(self.copy_button.minimumHeight())
        foot = QHBoxLayout()
        foot.setSpacing(2 * SPACE)
        foot.addWidget(self._count, 1)
        foot.addWidget(self.copy_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addLayout(top)
        column.addWidget(self._values)
        column.addWidget(self.preview, 1)
        column.addLayout(foot)

    @property
    def form(self) -> TicketForm:
        """What the text is for."""
        return TicketForm.JSON if self._json.isChecked() else TicketForm.MARKDOWN

    @property
    def with_values(self) -> bool:
        """Whether what the key says of itself stands in the text too."""
        return self._values.isChecked()

    def show_text(self, text: str, redactions: int | None, gate: Gate) -> None:
        """Show the evidence; ``redactions`` None: there is none yet."""
        self._redactions = redactions
        self.preview.show_text(text, gate)
        self.copy_button.setEnabled(redactions is not None)
        self._say_count()

    def forget_choice(self) -> None:
        """Leave out a claim's values: they were asked for with one key, and for no other."""
        self._values.setChecked(False)

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self._language = language
        self._title.setText(language.text("TicketSide", "For the ticket"))
        self._values.setText(language.text("TicketSide", "With the values of the API Key's fields"))
        self.preview.setAccessibleName(language.text("TicketSide", "Text for the ticket, exactly as it is copied"))
        self.preview.setPlaceholderText(language.text("TicketSide", "It is written once Videsk was asked."))
        self.copy_button.setText(language.text("TicketSide", "Copy for the ticket"))
        self.copy_button.setToolTip(language.text("TicketSide", "Copy the text as it stands here (Ctrl+Shift+E)"))
        self._say_count()

    def _say_count(self) -> None:
        if self._language is None:
            return
        if self._redactions is None:
            self._count.setText("")
        elif not self._redactions:
            self._count.setText(self._language.text("TicketSide", "Holds no API Key; nothing had to be taken out"))
        else:
            redactions = self._redactions
            words = self._language.text("TicketSide", "Holds no API Key; %n place(s) taken out", None, redactions)
            self._count.setText(words)
