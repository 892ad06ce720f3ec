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
# Their entries can be seen in the gallery.
_SHOWN = frozenset({Topic.VERDICTS, Topic.FAULTS})


class HelpPageView(Roll):
    """``example_wanted``: the place of an entry of which the user wants to see how it looks."""

    example_wanted = Signal(object)

    def __init__(self, page: HelpPage, language: Language) -> None:
        self._column = _Column(page, language)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 3 * SPACE)
        row.addWidget(self._column, 100)
        row.addStretch(1)
        super().__init__(content)
        self._marked: HelpEntry | None = None
        self.setObjectName(f"helpPage_{page.topic.value}")
        self.setAccessibleName(page.title)
        # The page is scrolled by the keys.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for entry in self._column.entries.values():
            place = Place(page.topic, entry.entry.anchor)
            entry.example_wanted.connect(lambda place=place: self.example_wanted.emit(place))

    def go_to(self, anchor: str) -> None:
        """Bring an entry into view and mark it; without one, go to the top of the page."""
        if self._marked is not None:
            self._marked.mark(marked=False)
        entry = self._marked = self._column.entries.get(anchor)
        if entry is None:
            self.verticalScrollBar().setValue(0)
            return
        entry.mark(marked=True)
        self._bring(entry)
        # A page that was only just made has not been laid out at its own width.
        QTimer.singleShot(0, self, lambda: self._bring(entry))

    def _bring(self, entry: HelpEntry) -> None:
        self.fit()
        top = entry.mapTo(self._content, entry.rect().topLeft()).y()
        self.verticalScrollBar().setValue(max(0, top - _ABOVE))


class _Column(QWidget):
    """Everything on the page, in one column; ``entries`` by their anchors."""

    def __init__(self, page: HelpPage, language: Language) -> None:
        super().__init__()
        self.entries: dict[str, HelpEntry] = {}
        self._topic, self._language = page.topic, language
        self.setMaximumWidth(_WIDEST)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(round(1.5 * SPACE))
        self._layout.addWidget(Paragraph(page.title, size=1.75, bold=True))
        self._layout.addWidget(Paragraph(page.lead, Role.MUTED, size=1.05))
        for section in page.sections:
            if section.title:
                self._layout.addSpacing(SPACE)
                self._layout.addWidget(Paragraph(section.title, size=1.3, bold=True))
            for entry in section.entries:
                self._add(entry)
        self._layout.addStretch(1)

    def _add(self, entry: Entry) -> None:
        offers = self._topic in _SHOWN and bool(entry.code)
        made = HelpEntry(entry, self._language, look=self._look(entry), offers_example=offers)
        made.mark(marked=False)
        self.entries[entry.anchor] = made
        self._layout.addWidget(made)

    def _look(self, entry: Entry) -> Look | None:
        if entry.tone is None:
            return None
        return look_of(entry.tone, Verdict(entry.code) if self._topic is Topic.VERDICTS else None)
