"""What the agent chose for the texts that leave the window: values only, read by whoever writes them."""

from dataclasses import dataclass
from enum import StrEnum


class TicketForm(StrEnum):
    """The ticket's text for people, or for a machine."""

    MARKDOWN = "markdown"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class MessageChoice:
    """``reply_language``: the customer's, None where nobody chose; ``exposure``: where the key was in sight, as a code.

    ``with_values``: what the key says of itself stands in the ticket too.
    """

    form: TicketForm = TicketForm.MARKDOWN
    with_values: bool = False
    reply_language: str | None = None
    exposure: str | None = None
