"""The page on what this program does with the key, and what it cannot protect it from. Follows SECURITY.md."""

from videsk_desktop.i18n import Language, mark
from videsk_desktop.texts.help_places import Topic
from videsk_desktop.texts.help_shapes import Entry, HelpPage, Kind, Passage, Section

CONTEXT = "Help"

_TITLE = mark("Help", "What happens to the API Key")
_LEAD = mark(
    "Help",
    "Whoever has an API Key can act as the customer's integration. This is what becomes of it here, and what remains "
    "for you to mind.",
)
_ENTRIES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        mark("Help", "It is read on this computer"),
        (
            mark("Help", "What is written in an API Key can be read without any secret. Nothing is sent for that."),
            mark(
                "Help",
                "Its signature cannot be checked here: only Videsk has the secret. That is why nothing read here "
                "confirms an API Key.",
            ),
        ),
    ),
    (
        mark("Help", "It goes to one address"),
        (
            mark(
                "Help",
                "When you press “Ask Videsk”, one request takes it to the address of the environment you chose, and "
                "nowhere else. The connection is secured and its certificate checked; there is no switch for that.",
            ),
            mark("Help", "Any other host than Videsk's is asked about before the first API Key goes to it."),
            mark(
                "Help",
                "Redirects are not followed. What may pass by itself is asked again at the same address, counted down "
                "on the screen; Esc calls it off.",
            ),
            mark(
                "Help",
                "Loading all segments and asking what the API Key may do send it again, when you ask for that, to the "
                "same address. The questions in the Network menu go without it.",
            ),
        ),
    ),
    (
        mark("Help", "It is kept nowhere"),
        (
            mark(
                "Help",
                "It is in no file, no history, no log, no title and no tooltip. Its fingerprint stands for it: twelve "
                "characters from which nobody can make the API Key.",
            ),
            mark(
                "Help",
                "The history keeps fingerprint, verdict, times and counts. It forgets by itself what is too old, and "
                "it can be deleted or switched off.",
            ),
            mark(
                "Help",
                "Every text for the ticket or the customer is searched for the API Key and for pieces of it before it "
                "is copied. While a trace is left, nothing is copied.",
            ),
        ),
    ),
    (
        mark("Help", "It is out of sight"),
        (
            mark(
                "Help",
                "It is masked. “Show” shows it for half a minute at most, and it is masked again when you leave the "
                "window.",
            ),
            mark(
                "Help",
                "A window that nobody uses forgets the API Key: after ten minutes, unless you chose another time.",
            ),
            mark(
                "Help",
                "“Clear” leaves nothing that undo could bring back. “Clear everything” also empties the clipboard, if "
                "it still holds what was pasted or copied here.",
            ),
        ),
    ),
    (
        mark("Help", "What remains"),
        (
            mark(
                "Help",
                "While the window shows it, it is in this computer's memory, and can get from there to the swap file.",
            ),
            mark(
                "Help",
                "Where it was copied from, it may still be: on the clipboard, in the history of a clipboard manager, "
                "in the chat, the mail or the ticket it came by.",
            ),
            mark("Help", "Another program that runs under your name on this computer can read all of that."),
            mark(
                "Help",
                "A company's proxy that opens secure connections sees the API Key, as it sees every page. Where "
                "another system answered, the card says so.",
            ),
            mark("Help", "A picture of the window holds what the window shows: findings, dates and segments."),
        ),
    ),
)


def key_page(language: Language) -> HelpPage:
    """Return the page."""
    entries = tuple(
        Entry(
            language.text(CONTEXT, title),
            (Passage(tuple(language.text(CONTEXT, line) for line in lines), kind=Kind.LIST),),
        )
        for title, lines in _ENTRIES
    )
    return HelpPage(Topic.KEY, language.text(CONTEXT, _TITLE), language.text(CONTEXT, _LEAD), (Section("", entries),))
