"""What is written to a customer, in their language: every verdict and fault, the safe test, the steps to replace a key.

Looks up and fills; the words stand in the tables. No codes, no numbers of HTTP, no blame.
"""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum

from videsk_desktop.core.verdicts import Fault, Verdict
from videsk_desktop.i18n import Language, mark
from videsk_desktop.texts.replies_on_faults import REPLIES_ON_FAULTS
from videsk_desktop.texts.replies_on_verdicts import REPLIES_ON_VERDICTS
from videsk_desktop.texts.sentences import Known, Sentence, say, say_all

CONTEXT = "Replies"


class Exposure(StrEnum):
    """Where a key was in sight of others than its owner."""

    CHAT = "chat"
    MAIL = "mail"
    TICKET = "ticket"


_PLACES = {
    Exposure.CHAT: mark("Replies", "the chat"),
    Exposure.MAIL: mark("Replies", "the mail"),
    Exposure.TICKET: mark("Replies", "the ticket"),
}
_EXPOSED = mark("Replies", "This API Key was exposed in {place}: it should be replaced.")
_REPLACEMENT = (
    mark("Replies", "Create a new one."),
    mark("Replies", "Change it wherever it is used."),
    mark("Replies", "Test it."),
    mark("Replies", "Delete the old one."),
    mark("Replies", "Check here that the old one no longer works."),
    mark("Replies", "Delete the message that held it."),
)
# The same, as the customer is asked to do it.
_REPLACEMENT_BY_CUSTOMER = (
    mark("Replies", "Create a new API Key."),
    mark("Replies", "Change it in every place where you use it."),
    mark("Replies", "Test that everything works with the new one."),
    mark("Replies", "Delete the old API Key."),
    mark("Replies", "Tell us, and we check that the old one no longer works."),
    mark("Replies", "Delete the message in which you sent it."),
)
_OLD_KEY_WORKS = mark("Replies", "Careful: the old API Key still works")
_OLD_KEY_IS_DEAD = mark("Replies", "Good: the old API Key no longer works")

_GREETING = mark("Replies", "Hello,")
_WHAT_TO_DO = mark("Replies", "What to do:")
_SAFE_TEST = mark(
    "Replies",
    "So that we can check without your API Key: put it in the variable VIDESK_API_KEY, run this line and send us only "
    "the answer.",
)
_LINE_FOR = mark("Replies", "In {shell}:")


@dataclass(frozen=True, slots=True)
class ReplyText:
    """What happened and what to do, in one language; ``safe_test``: whether to offer it."""

    what: str
    steps: tuple[str, ...]
    safe_test: bool


def reply_text(
    code: Verdict | Fault, language: Language, *, date: str | None = None, circumstances: AbstractSet[str] = frozenset()
) -> ReplyText:
    """Return the message for a verdict or fault.

    ``date``: when the key expired or becomes active, in words. ``circumstances``: ``no_segments``, ``session``,
    ``customers`` (it happened to the customer, on their network).
    """
    row = REPLIES_ON_VERDICTS[code] if isinstance(code, Verdict) else REPLIES_ON_FAULTS[code]
    known = Known({} if date is None else {"date": date}, circumstances=frozenset(circumstances))
    return ReplyText(say_all(language, CONTEXT, row.what, known), _said(row.steps, known, language), row.safe_test)


def _said(sentences: tuple[Sentence, ...], known: Known, language: Language) -> tuple[str, ...]:
    said = (say(language, CONTEXT, sentence, known) for sentence in sentences)
    return tuple(text for text in said if text is not None)


def greeting(language: Language) -> str:
    """Return how a message begins."""
    return language.text(CONTEXT, _GREETING)


def what_to_do(language: Language) -> str:
    """Return the line above the steps."""
    return language.text(CONTEXT, _WHAT_TO_DO)


def safe_test(language: Language) -> str:
    """Return how to try without sending the key to anybody; the line to run stands below it."""
    return language.text(CONTEXT, _SAFE_TEST)


def line_for(shell: str, language: Language) -> str:
    """Return the line above a command for ``shell``, by its own name."""
    return language.text(CONTEXT, _LINE_FOR).format(shell=shell)


def exposed(where: Exposure, language: Language) -> str:
    """Return that a key was in sight of others, and what follows."""
    return language.text(CONTEXT, _EXPOSED).format(place=language.text(CONTEXT, _PLACES[where]))


def replacement_steps(language: Language, *, for_customer: bool = False) -> tuple[str, ...]:
    """Return how a key is replaced, in order: as the agent reads it, or as the customer is asked to do it."""
    steps = _REPLACEMENT_BY_CUSTOMER if for_customer else _REPLACEMENT
    return tuple(language.text(CONTEXT, step) for step in steps)


def old_key(verdict: Verdict, language: Language) -> str:
    """Return what a check of the old key means after the replacement."""
    return language.text(CONTEXT, _OLD_KEY_WORKS if verdict in _STILL_WORKS else _OLD_KEY_IS_DEAD)


# A key without permission for one request, or not active yet, opens others, or will.
_STILL_WORKS = frozenset({Verdict.ACCEPTED, Verdict.NO_ACCESS, Verdict.NOT_ACTIVE})
