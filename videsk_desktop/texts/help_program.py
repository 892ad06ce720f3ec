"""The pages on this copy of the program: its shortcuts, its version, where its files lie. Their facts are handed in."""

from videsk_desktop import APPLICATION_NAME
from videsk_desktop.i18n import Language, mark
from videsk_desktop.texts.help_places import Topic
from videsk_desktop.texts.help_shapes import Entry, Facts, HelpPage, Kind, Passage, Section, ShortcutGroup

CONTEXT = "Help"

_SHORTCUTS = mark("Help", "Keyboard shortcuts")
_SHORTCUTS_LEAD = mark("Help", "Everything can be done with the keyboard. Tab goes from field to field.")
_ABOUT = mark("Help", "About {name}")
_ABOUT_LEAD = mark("Help", "It reads an API Key of Videsk, foretells what Videsk will answer, asks, and explains.")
_VERSION = mark("Help", "Version")
_BUILT = mark("Help", "Made on")
_LICENCE = mark("Help", "Licence")
_THIS_COPY = mark("Help", "This copy")
_FILES = mark("Help", "Its files")
_SETTINGS = mark("Help", "Settings")
_HISTORY = mark("Help", "History")
_LOGS = mark("Help", "Logs")
_NOTHING_PASTED = mark("Help", "None of them holds an API Key, a claim of one or a segment.")
_NO_NETWORK = mark("Help", "What it does without being asked")
_NO_NETWORK_LINES = (
    mark("Help", "Nothing. It looks for no updates, counts nothing and sends nothing."),
    mark("Help", "This help is part of the program and works without the network."),
)
_PARTS = mark("Help", "Made with")
_PARTS_LINE = mark("Help", "Qt for Python (LGPL), httpx, PyJWT, qasync and truststore, under their own licences.")


def shortcuts_page(language: Language, groups: tuple[ShortcutGroup, ...]) -> HelpPage:
    """Return the page that shows the shortcuts of each menu."""
    sections = tuple(Section("", (Entry(group.title, pairs=group.pairs),)) for group in groups)
    title, lead = language.text(CONTEXT, _SHORTCUTS), language.text(CONTEXT, _SHORTCUTS_LEAD)
    return HelpPage(Topic.SHORTCUTS, title, lead, sections)


def about_page(language: Language, facts: Facts) -> HelpPage:
    """Return the page on this copy; what is not known of it is left out."""

    def text(source: str) -> str:
        return language.text(CONTEXT, source)

    copy = (
        (text(_VERSION), facts.version),
        (text(_BUILT), facts.built),
        (text(_LICENCE), "MIT"),
        ("Qt", facts.qt),
        ("Python", facts.python),
    )
    files = ((text(_SETTINGS), facts.settings), (text(_HISTORY), facts.history), (text(_LOGS), facts.logs))
    entries = (
        Entry(text(_THIS_COPY), pairs=_known(copy)),
        Entry(text(_FILES), (Passage((text(_NOTHING_PASTED),)),), pairs=_known(files)),
        Entry(text(_NO_NETWORK), (Passage(tuple(text(line) for line in _NO_NETWORK_LINES), kind=Kind.LIST),)),
        Entry(text(_PARTS), (Passage((text(_PARTS_LINE),)),)),
    )
    title = text(_ABOUT).format(name=APPLICATION_NAME)
    return HelpPage(Topic.ABOUT, title, text(_ABOUT_LEAD), (Section("", entries),))


def _known(pairs: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    return tuple(pair for pair in pairs if pair[1])
