"""The first page of the help: what the program does in three steps, and the four words it tells an answer with."""

from videsk_desktop.core.verdicts import AnswerKind
from videsk_desktop.i18n import Language, mark
from videsk_desktop.texts import forecasts
from videsk_desktop.texts.help_places import Topic
from videsk_desktop.texts.help_shapes import Entry, HelpPage, Kind, Passage, Section
from videsk_desktop.texts.steps import answer_kind

CONTEXT = "Help"

_TITLE = mark("Help", "Start here")
_LEAD = mark("Help", "From what the customer sent to an answer that helps them, in three steps.")
_STEPS = (
    mark(
        "Help",
        "Paste what the customer sent: an API Key, a command, a mail or the error message. It is read on this computer "
        "and nothing is sent.",
    ),
    mark(
        "Help",
        "Read the card: what is wrong with the API Key as far as it can be seen here, why, and who can mend it.",
    ),
    mark(
        "Help",
        "Press “Ask Videsk” for Videsk's own answer. Then copy the message to the customer and the text for the "
        "ticket; neither holds the API Key.",
    ),
)
_THREE_STEPS = mark("Help", "Three steps")
_FORECAST = mark("Help", "A forecast is not an answer")
_FORECASTS = (
    mark(
        "Help",
        "Until Videsk has been asked, the card says “{badge}”. What stands there is a forecast: what Videsk is "
        "expected to answer.",
    ),
    mark(
        "Help",
        "Whether the signature is right, whether the integration still exists and what the API Key may do, only Videsk "
        "knows. So nothing read here proves that an API Key works.",
    ),
)
_PRACTISING = mark("Help", "Practise first")
_PRACTICE = mark(
    "Help",
    "“Practise with samples” in the Help menu answers with examples for every case. Nothing leaves this computer, and "
    "the samples open nothing. The band at the top shows that you are in practice.",
)
_FOUR_WORDS = mark("Help", "Four words that are never mixed up")
_KINDS = {
    AnswerKind.ACCEPTED: mark(
        "Help", "Videsk read the API Key and answered with segments. Only that request was tested."
    ),
    AnswerKind.REFUSED: mark(
        "Help", "Videsk itself read the API Key and turned it down. The card says why, and who can mend it."
    ),
    AnswerKind.NOT_JUDGED: mark(
        "Help",
        "Nothing that came back says anything about the API Key: the network, another system or a limit was in the "
        "way. The API Key is neither good nor bad.",
    ),
    AnswerKind.CANNOT_BE_SENT: mark(
        "Help",
        "The text holds something that no request can carry, or no API Key at all. Videsk was not asked.",
    ),
}


def start_page(language: Language) -> HelpPage:
    """Return the page."""

    def text(source: str) -> str:
        return language.text(CONTEXT, source)

    badge = language.text(forecasts.CONTEXT, forecasts.READ_HERE)
    steps = Passage(tuple(text(step) for step in _STEPS), kind=Kind.STEPS)
    forecast = Passage(tuple(text(line).format(badge=badge) for line in _FORECASTS))
    first = Section(
        "",
        (
            Entry(text(_THREE_STEPS), (steps,)),
            Entry(text(_FORECAST), (forecast,)),
            Entry(text(_PRACTISING), (Passage((text(_PRACTICE),)),)),
        ),
    )
    words = tuple(Entry(answer_kind(kind, language), (Passage((text(said),)),)) for kind, said in _KINDS.items())
    return HelpPage(Topic.START, text(_TITLE), text(_LEAD), (first, Section(text(_FOUR_WORDS), words)))
