"""The shape of the help: pages of entries, each of which a code, a search or a link can lead to. Holds no words."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from videsk_desktop.texts.explanation import Tone
from videsk_desktop.texts.help_places import Topic


class Kind(StrEnum):
    """How the lines of a passage are set."""

    PROSE = "prose"
    LIST = "list"
    STEPS = "steps"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class Passage:
    """Some lines that belong together, with a caption where they need one."""

    lines: tuple[str, ...]
    caption: str = ""
    kind: Kind = Kind.PROSE


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing explained.

    ``kicker``: its short name, over the title. ``tone``: that of the card that shows it; None where none does.
    ``pairs``: two columns, for what is looked up rather than read.
    """

    title: str
    passages: tuple[Passage, ...] = ()
    code: str = ""
    kicker: str = ""
    tone: Tone | None = None
    pairs: tuple[tuple[str, str], ...] = ()

    @property
    def anchor(self) -> str:
        """What leads to it on its page."""
        return self.code or self.title

    def words(self) -> str:
        """Return everything that a search should find it by."""
        lines = (line for passage in self.passages for line in (passage.caption, *passage.lines))
        pairs = (word for pair in self.pairs for word in pair)
        return "\n".join((self.title, self.kicker, self.code, *lines, *pairs))


@dataclass(frozen=True, slots=True)
class Section:
    """Entries under a common heading."""

    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One topic. ``lead``: what it is about, in a sentence or two."""

    topic: Topic
    title: str
    lead: str
    sections: tuple[Section, ...]

    def entries(self) -> Iterator[Entry]:
        """Return its entries in their order."""
        return (entry for section in self.sections for entry in section.entries)


@dataclass(frozen=True, slots=True)
class Facts:
    """What the help tells of this copy of the program and cannot know by itself.

    ``settings``, ``history`` and ``logs``: paths; ``test_lines``: by the shell's own name, the line that asks Videsk
    with a variable in the place of the key.
    """

    version: str = ""
    built: str = ""
    qt: str = ""
    python: str = ""
    settings: str = ""
    history: str = ""
    logs: str = ""
    test_lines: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ShortcutGroup:
    """The shortcuts of one menu: words and keys, as the menu shows them."""

    title: str
    pairs: tuple[tuple[str, str], ...]
