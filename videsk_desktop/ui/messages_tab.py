"""What leaves the window as text, side by side: for the ticket, and for the customer. Writes none of it itself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from videsk_desktop.core.redaction import Gate
from videsk_desktop.i18n import Language
from videsk_desktop.ui.customer_side import CustomerSide
from videsk_desktop.ui.message_choice import MessageChoice
from videsk_desktop.ui.surface import SPACE
from videsk_desktop.ui.ticket_side import TicketSide

# Both sides alike, whatever their contents would like; in pixels, more than any of them asks for.
_HALF = 2_000


class MessagesTab(QWidget):
    """``evidence_changed``, ``reply_changed``: something was chosen by which they are to be written anew.

    ``taken_out``, ``refused``: a key was in what was copied by Qt's own keys (see GatedText).
    """

    evidence_changed = Signal()
    reply_changed = Signal()
    copy_evidence_requested = Signal()
    copy_reply_requested = Signal()
    taken_out = Signal()
    refused = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.ticket, self.customer = TicketSide(), CustomerSide()
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setObjectName("messagesSplitter")
        split.setChildrenCollapsible(False)
        split.setHandleWidth(3 * SPACE)
        split.addWidget(self.ticket)
        split.addWidget(self.customer)
        for place in (0, 1):
            split.setStretchFactor(place, 1)
        split.setSizes([_HALF, _HALF])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE, 0, SPACE)
        column.addWidget(split)
        self.ticket.changed.connect(self.evidence_changed)
        self.ticket.copy_requested.connect(self.copy_evidence_requested)
        self.customer.changed.connect(self.reply_changed)
        self.customer.copy_requested.connect(self.copy_reply_requested)
        for text in (self.ticket.preview, self.customer.reply):
            text.taken_out.connect(self.taken_out)
            text.refused.connect(self.refused)
        self.show_nothing()

    @property
    def choice(self) -> MessageChoice:
        """What the agent chose for both."""
        ticket, customer = self.ticket, self.customer
        return MessageChoice(ticket.form, ticket.with_values, customer.reply_language, customer.exposure)

    @property
    def evidence(self) -> str:
        """The ticket's text as it stands."""
        return self.ticket.preview.toPlainText()

    @property
    def reply(self) -> str:
        """The customer's text as it stands, edits included."""
        return self.customer.reply.toPlainText()

    def show_evidence(self, text: str, redactions: int | None, gate: Gate) -> None:
        """Show what would be copied for the ticket; None: nothing yet."""
        self.ticket.show_text(text, redactions, gate)

    def show_reply(self, text: str, gate: Gate, *, proof: str = "") -> None:
        """Show the message; ``proof``: what the check means for a key that was to be replaced."""
        self.customer.show_text(text, gate)
        self.customer.show_proof(proof)

    def show_nothing(self) -> None:
        """Forget both, and what was chosen for this one key."""
        self.ticket.forget_choice()
        self.customer.forget_choice()
        self.show_evidence("", None, Gate())
        self.show_reply("", Gate())

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self.ticket.retranslate(language)
        self.customer.retranslate(language)
