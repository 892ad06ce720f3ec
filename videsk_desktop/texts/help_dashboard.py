"""The page on Videsk's dashboard: where an API Key is, how one is made and replaced, and the safe test.

The steps are those that the messages to the customer give.
"""

from videsk_desktop.i18n import Language, mark
from videsk_desktop.texts import replies
from videsk_desktop.texts.help_places import Topic
from videsk_desktop.texts.help_shapes import Entry, Facts, HelpPage, Kind, Passage, Section
from videsk_desktop.texts.reply_rows import COPY_AGAIN, NEW_KEY
from videsk_desktop.texts.sentences import Known, Sentence, say

CONTEXT = "Help"

_TITLE = mark("Help", "In Videsk's dashboard")
_LEAD = mark("Help", "What to tell a customer about where to click. The layout may differ from what is written here.")
_COPY = mark("Help", "Copy the API Key again, whole")
_CREATE = mark("Help", "Create a new API Key")
_REPLACE = mark("Help", "Replace an API Key that others have seen")
_REPLACE_WHY = mark(
    "Help", "An API Key that was sent by chat, mail or ticket can be used by everybody who reads it. In this order:"
)
_TEST = mark("Help", "Test without anybody seeing the API Key")
_WORDS_TITLE = mark("Help", "Videsk's words")
# The first half is what stands in the dashboard, in Spanish whatever the window speaks.
_WORDS = (
    ("API Key · API Token · token de integración", mark("Help", "One thing under three names.")),
    ("Integraciones", mark("Help", "The page on which the integrations of the account are.")),
    ("Integración", mark("Help", "The tab with the API Key and its Copiar buttons; the second one copies all of it.")),
    ("segmento", mark("Help", "What this program asks Videsk for: the list of the account's public segments.")),
    ("administrador de la cuenta", mark("Help", "Who at the customer can create, delete and permit.")),
    ("permisos", mark("Help", "What an API Key may do. The account administrator grants them.")),
    ("lista blanca", mark("Help", "The addresses from which an API Key may be used, where it is limited to some.")),
    ("forge.videsk.io", mark("Help", "The developer terminal, where newer API Keys of the type api-token are made.")),
)


def dashboard_page(language: Language, facts: Facts) -> HelpPage:
    """Return the page; ``facts`` has the lines for the safe test."""

    def text(source: str) -> str:
        return language.text(CONTEXT, source)

    lines = tuple(Passage((line,), replies.line_for(shell, language), Kind.QUOTE) for shell, line in facts.test_lines)
    entries = (
        Entry(text(_COPY), (_steps(COPY_AGAIN, language),)),
        Entry(text(_CREATE), (_steps(NEW_KEY, language),)),
        Entry(
            text(_REPLACE),
            (Passage((text(_REPLACE_WHY),)), Passage(replies.replacement_steps(language), kind=Kind.STEPS)),
        ),
        Entry(text(_TEST), (Passage((replies.safe_test(language),)), *lines)),
        Entry(text(_WORDS_TITLE), pairs=tuple((word, text(meaning)) for word, meaning in _WORDS)),
    )
    return HelpPage(Topic.DASHBOARD, text(_TITLE), text(_LEAD), (Section("", entries),))


def _steps(sentences: tuple[Sentence, ...], language: Language) -> Passage:
    said = (say(language, replies.CONTEXT, sentence, Known({})) for sentence in sentences)
    return Passage(tuple(step for step in said if step is not None), kind=Kind.STEPS)
