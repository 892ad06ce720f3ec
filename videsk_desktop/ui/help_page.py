"""One page of the help, well set: title, lead, sections of entries, in a column that is never too wide to be read."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from videsk_desktop.core.verdicts import Verdict
from videsk_desktop.i18n import Language
from videsk_desktop.texts.help_places import Place, Topic
from videsk_desktop.texts.help_shapes import Entry, HelpPage
from videsk_desktop.ui.help_entry import HelpEntry
from videsk_desktop.ui.paragraph import Paragraph
from videsk_desktop.ui.roll import Roll
from videsk_desktop.ui.surface import SPACE
from videsk_desktop.ui.theme import Role
from videsk_desktop.ui.tones import Look, look_of

_WIDEST = 820
# What is shown above an entry that was gone to.
_ABOVE = 2 * SPACE
# How many entries are made before the page is seen, and then at a time.
_AT_FIRST, _AT_ONCE = 5, 2
# Their entries can be seen in the gallery.
_SHOWN = frozenset({Topic.VERDICTS, Topic.FAULTS})


class HelpPageView(Roll):
    """``example_wanted``: the place of an entry of which the user wants to see how it looks.

    Its entries are made a few at a time, first those that are to be seen.
    """

    example_wanted = Signal(object)

    def __init__(self, page: HelpPage, language: Language) -> None:
        self._column = _Column(page, language)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 3 * SPACE)
        row.addWidget(self._column, 100)
        row.addStretch(1)
        super().__init__(content)
        self._topic = page.topic
        self._marked: HelpEntry | None = None
        self.setObjectName(f"helpPage_{page.topic.value}")
        self.setAccessibleName(page.title)
        # The page is scrolled by the keys.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._rest = QTimer(self)
        self._rest.timeout.connect(self._make_more)
        self._rest.start()

    @property
    def complete(self) -> bool:
        """Whether all of its entries are there."""
        return not self._rest.isActive()

    def go_to(self, anchor: str) -> None:
        """Bring an entry into view and mark it; without one, go to the top of the page."""
        if self._marked is not None:
            self._marked.mark(marked=False)
        self._make(self._column.around(anchor, _AT_FIRST))
        entry = self._marked = self._column.entries.get(anchor)
        if entry is None:
            self.verticalScrollBar().setValue(0)
            return
        entry.mark(marked=True)
        self._bring(entry)
        # A page that was only just made has not been laid out at its own width.
        QTimer.singleShot(0, self, lambda: self._bring(entry))

    def _bring(self, entry: HelpEntry) -> None:
        self._lay_out()
        self.verticalScrollBar().setValue(max(0, self._top(entry) - _ABOVE))

    def _lay_out(self) -> None:
        self._column.lay_out()
        self.fit()

    def _top(self, entry: HelpEntry) -> int:
        return entry.mapTo(self._content, entry.rect().topLeft()).y()

    def _make(self, anchors: list[str]) -> None:
        for anchor in anchors:
            made = self._column.make(anchor)
            made.example_wanted.connect(lambda at=anchor: self.example_wanted.emit(Place(self._topic, at)))

    def _make_more(self) -> None:
        """Make a few more entries, and keep in its place what is being read below them."""
        marked, bar = self._marked, self.verticalScrollBar()
        before = self._top(marked) - bar.value() if marked is not None else 0
        anchors = self._column.around(marked.entry.anchor if marked is not None else "", _AT_ONCE)
        self._make(anchors)
        self._lay_out()
        if not anchors:
            self._rest.stop()
        elif marked is not None:
            # What came first had nothing above it to be scrolled away.
            bar.setValue(self._top(marked) - min(before, _ABOVE))


class _Column(QWidget):
    """Everything on the page, in one column; ``entries`` by their anchors, as far as they are made."""

    def __init__(self, page: HelpPage, language: Language) -> None:
        super().__init__()
        self.entries: dict[str, HelpEntry] = {}
        self._topic, self._language = page.topic, language
        self._slots: dict[str, tuple[Entry, QVBoxLayout]] = {}
        self.setMaximumWidth(_WIDEST)
        column = self._inside = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(1.5 * SPACE))
        column.addWidget(Paragraph(page.title, size=1.75, bold=True))
        column.addWidget(Paragraph(page.lead, Role.MUTED, size=1.05))
        for section in page.sections:
            if section.title:
                column.addSpacing(SPACE)
                column.addWidget(Paragraph(section.title, size=1.3, bold=True))
            for entry in section.entries:
                # As long as it is empty, it takes no room.
                self._slots[entry.anchor] = entry, QVBoxLayout()
                column.addLayout(self._slots[entry.anchor][1])
        column.addStretch(1)

    def lay_out(self) -> None:
        """Give what was made its place."""
        self._inside.activate()

    def around(self, anchor: str, most: int) -> list[str]:
        """Return which entries to make next: ``anchor``, what follows it, what is before it, from the nearest on."""
        anchors = list(self._slots)
        at = anchors.index(anchor) if anchor in self._slots else 0
        wanted = anchors[at:] + anchors[:at][::-1]
        return [each for each in wanted if each not in self.entries][:most]

    def make(self, anchor: str) -> HelpEntry:
        """Make an entry in its place."""
        entry, slot = self._slots[anchor]
        offers = self._topic in _SHOWN and bool(entry.code)
        made = HelpEntry(entry, self._language, look=self._look(entry), offers_example=offers)
        made.mark(marked=False)
        self.entries[anchor] = made
        slot.addWidget(made)
        # Else it would be laid out only when the event loop comes round.
        made.show()
        return made

    def _look(self, entry: Entry) -> Look | None:
        if entry.tone is None:
            return None
        return look_of(entry.tone, Verdict(entry.code) if self._topic is Topic.VERDICTS else None)
