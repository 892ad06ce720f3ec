"""The shape of a message to the customer, and the steps that several of them share. Only words and their order."""

from dataclasses import dataclass

from videsk_desktop.i18n import mark
from videsk_desktop.texts.sentences import Sentence, When


@dataclass(frozen=True, slots=True)
class ReplyRow:
    """What happened, and what to do. ``safe_test``: it helps to try without sending the key to anybody."""

    what: tuple[Sentence, ...]
    steps: tuple[Sentence, ...]
    safe_test: bool = True


# Where a customer finds a key, as Videsk's dashboard was laid out in 2022.
COPY_AGAIN: tuple[Sentence, ...] = (
    mark("Replies", "Sign in to app.videsk.io and open Integraciones."),
    mark(
        "Replies",
        "In the Integración tab, press the second Copiar button: it copies the whole API Key. The layout may differ.",
    ),
    mark("Replies", "Replace the API Key wherever you use it with the one just copied, with nothing before or after."),
)
NEW_KEY: tuple[Sentence, ...] = (
    mark("Replies", "The account administrator signs in to app.videsk.io and opens Integraciones."),
    mark(
        "Replies",
        "In the Integración tab they create a new API Key and copy it with the second Copiar button. The layout may "
        "differ.",
    ),
    mark("Replies", "Replace the API Key wherever you use it with the new one, with nothing before or after."),
)
IF_IT_FAILS_AGAIN = mark(
    "Replies", "If it fails again with the one just copied, the account administrator can create a new one there."
)
# The same may have happened on the customer's own network, where only their error is known.
_NOT_TESTED = (
    When("customers", mark("Replies", "It says nothing about your API Key.")),
    mark("Replies", "So your API Key has not been tested yet, and this says nothing about it."),
)
_WE_TRY_AGAIN = (
    When("customers", mark("Replies", "Try again in a few minutes; if you get the same answer, write to us.")),
    mark("Replies", "You do not need to do anything: we will test it again and write to you."),
)
_ANOTHER_NETWORK = When(
    "customers",
    mark("Replies", "Try from another network, or ask your IT team to allow *.videsk.io, port 443."),
)


def not_tested(*what: Sentence, safe_test: bool = True, network: bool = False) -> ReplyRow:
    """Return the row of a fault: nobody judged the key. ``network``: something on the way did it."""
    return ReplyRow((*what, _NOT_TESTED), (_ANOTHER_NETWORK, _WE_TRY_AGAIN) if network else (_WE_TRY_AGAIN,), safe_test)
