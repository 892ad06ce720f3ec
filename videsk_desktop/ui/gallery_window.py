"""The gallery: every answer that can come, as its card looks, with its explanation below. Sends nothing.

What is shown are examples that were handed in, and every card says so.
"""

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from videsk_desktop import APPLICATION_NAME
from videsk_desktop.core.verdicts import AnswerKind, Verdict
from videsk_desktop.i18n import Language
from videsk_desktop.texts.card import answer_card
from videsk_desktop.texts.help_answers import answer_entry
from videsk_desktop.texts.help_places import Place, place_of
from videsk_desktop.texts.names import expected_name, sample_name
from videsk_desktop.texts.steps import answer_kind
from videsk_desktop.ui.gallery_example import Example
from videsk_desktop.ui.help_contents import HelpContents, Leaf
from videsk_desktop.ui.help_entry import HelpEntry
from videsk_desktop.ui.roll import Roll
from videsk_desktop.ui.surface import SPACE, IconButton, Text
from videsk_desktop.ui.theme import Role
from videsk_desktop.ui.tones import look_of
from videsk_desktop.ui.verdict_card import VerdictCard

_SIZE = QSize(1120, 720)
_SMALLEST = QSize(960, 560)
_LEFT = 350


class GalleryWindow(QWidget):
    """``help_wanted``: the place in the help where what is shown is explained."""

    help_wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("galleryWindow")
        self.setMinimumSize(_SMALLEST)
        self.resize(_SIZE)
        self._language: Language | None = None
        self._examples: dict[str, Example] = {}
        self._shown: Example | None = None
        self._build()
        self._arrange()
        # Not the buttons' own: those are lost with every new text.
        QShortcut(QKeySequence("Alt+Left"), self, self.previous_button.click)
        QShortcut(QKeySequence("Alt+Right"), self, self.next_button.click)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.contents.focus_filter)

    def _build(self) -> None:
        self.contents = HelpContents("gallery")
        self.contents.chosen.connect(self._show)
        self.contents.filter.textChanged.connect(self._count)
        self.card = VerdictCard()
        self.card.show_words_only()
        self._explanation: HelpEntry | None = None
        self.previous_button = IconButton("previous")
        self.previous_button.setObjectName("galleryPrevious")
        self.previous_button.clicked.connect(lambda: self.contents.step(-1))
        self.next_button = IconButton("next")
        self.next_button.setObjectName("galleryNext")
        self.next_button.clicked.connect(lambda: self.contents.step(1))
        self.help_button = IconButton("question")
        self.help_button.setObjectName("galleryHelp")
        self.help_button.clicked.connect(self._want_help)
        self.count = Text(Role.MUTED)
        self.count.setObjectName("galleryCount")

    def _arrange(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(SPACE)
        foot.addWidget(self.previous_button)
        foot.addWidget(self.next_button)
        foot.addSpacing(SPACE)
        foot.addWidget(self.count)
        foot.addStretch(1)
        foot.addWidget(self.help_button)
        content = QWidget()
        self._below = QVBoxLayout(content)
        self._below.setContentsMargins(0, 0, SPACE, 0)  # for the scroll bar
        self._below.addStretch(1)
        self.roll = Roll(content)
        self.roll.setObjectName("galleryExplanation")
        self.roll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        foot.setContentsMargins(0, 0, SPACE, 0)
        head = QVBoxLayout()
        head.setContentsMargins(0, 0, SPACE, 0)
        head.addWidget(self.card)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(SPACE, 2 * SPACE, SPACE, 2 * SPACE)
        column.setSpacing(round(1.5 * SPACE))
        column.addLayout(head)
        column.addWidget(self.roll, 1)
        column.addLayout(foot)
        left = QWidget()
        beside = QVBoxLayout(left)
        beside.setContentsMargins(2 * SPACE, 2 * SPACE, SPACE, 2 * SPACE)
        beside.addWidget(self.contents)
        splitter = QSplitter()
        splitter.setObjectName("gallerySplitter")
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setSizes([_LEFT, _SIZE.width() - _LEFT])
        splitter.setStretchFactor(1, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter)

    def show_examples(self, examples: tuple[Example, ...], language: Language) -> None:
        """Take other examples, or the same in another language; what was shown stays."""
        place = self.contents.place
        self._language = language
        self._examples = {example.name: example for example in examples}
        title = language.text("GalleryWindow", "Gallery of answers")
        self.setWindowTitle(f"{title} · {APPLICATION_NAME}")
        self.previous_button.setText(language.text("GalleryWindow", "Previous"))
        self.next_button.setText(language.text("GalleryWindow", "Next"))
        self.help_button.setText(language.text("GalleryWindow", "Open in the help"))
        self.roll.setAccessibleName(language.text("GalleryWindow", "Explanation"))
        self.card.retranslate(language)
        self.contents.retranslate(language)
        self.contents.show_leaves(_leaves(examples, language), opened=True)
        first = place if place in self._examples else next(iter(self._examples))
        self.contents.choose(first)
        self._show(first)

    def go_to(self, place: Place) -> None:
        """Show the example of what is explained at ``place`` in the help."""
        self.contents.filter.clear()
        name = next((name for name, each in self._examples.items() if place_of(each.code) == place), None)
        if name is not None:
            self.contents.choose(name)
            self._show(name)

    def _show(self, name: object) -> None:
        if self._language is None or not isinstance(name, str):
            return
        language = self._language
        example = self._shown = self._examples[name]
        badge = language.text("GalleryWindow", "Example · nothing was sent")
        card = answer_card(example.record, example.diagnosis, example.made_at, language)
        verdict = example.code if isinstance(example.code, Verdict) else None
        look = look_of(card.tone, verdict)
        # What is noticed about a sample, because it is one, would only distract.
        self.card.show_card(replace(card, badge=badge, warnings=()), look, language, answered=True)
        entry = answer_entry(example.code, language)
        if self._explanation is not None:
            self._below.removeWidget(self._explanation)
            self._explanation.hide()
            self._explanation.deleteLater()
        self._explanation = HelpEntry(entry, language, look=look, offers_example=False)
        self._explanation.mark(marked=False)
        self._below.insertWidget(0, self._explanation)
        self.roll.verticalScrollBar().setValue(0)
        self._count()

    def _count(self) -> None:
        if self._language is None or self._shown is None:
            return
        seen = self.contents.seen()
        at = seen.index(self._shown.name) if self._shown.name in seen else -1
        words = self._language.text("GalleryWindow", "{place} of {count}")
        number = self._language.number
        self.count.setText(words.format(place=number(at + 1), count=number(len(seen))) if at >= 0 else "")
        self.previous_button.setEnabled(bool(seen) and at != 0)
        self.next_button.setEnabled(bool(seen) and at != len(seen) - 1)

    def _want_help(self) -> None:
        if self._shown is not None:
            self.help_wanted.emit(place_of(self._shown.code))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc; the first one empties the search."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.contents.filter.text():
            self.contents.filter.clear()
        else:
            self.close()


def _leaves(examples: tuple[Example, ...], language: Language) -> tuple[Leaf, ...]:
    kinds: dict[AnswerKind, list[Leaf]] = {kind: [] for kind in AnswerKind}
    for example in examples:
        code = example.code
        entry = answer_entry(code, language)
        name = expected_name(code.value, language) if example.name == code else sample_name(example.name, language)
        kinds[example.record.answer.kind].append(Leaf(name, entry.words(), example.name))
    return tuple(Leaf(answer_kind(kind, language), "", None, tuple(leaves)) for kind, leaves in kinds.items() if leaves)
