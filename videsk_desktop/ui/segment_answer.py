"""Under the filter: is what was searched public? In words, with the id to copy, and never more than the list can tell.

Beside it, what the table is narrowed to, and what was copied or saved last.
"""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from videsk_desktop.core.columns import Column
from videsk_desktop.core.lookup import Found, Lookup
from videsk_desktop.core.redaction import Gate, KeyLeakError
from videsk_desktop.i18n import Language
from videsk_desktop.ui.gated_copy import copied, copy, nothing_copied
from videsk_desktop.ui.segment_words import lookup_words
from videsk_desktop.ui.surface import SPACE, ElidedText, IconButton
from videsk_desktop.ui.theme import Role

_MOST_WANTED = 4


class SegmentAnswer(QWidget):
    """``search_all_requested``: load what is missing. ``widen_requested``: any value of a Column will do again.

    ``copied``: words on what is on the clipboard now; ``failed``: on why not.
    """

    search_all_requested = Signal()
    widen_requested = Signal(object)
    copied = Signal(str)
    failed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._language: Language | None = None
        self._gate = Gate()
        self._lookup: Lookup | None = None
        self.words = ElidedText()
        self.words.setObjectName("segmentsAnswer")
        self.notice = ElidedText(Role.MUTED)
        self.notice.setObjectName("segmentsNotice")
        self.copy_button = IconButton("copy")
        self.copy_button.setObjectName("segmentsCopyIdButton")
        self.copy_button.clicked.connect(self._copy)
        self.search_all_button = IconButton("load-all")
        self.search_all_button.setObjectName("searchAllButton")
        self.search_all_button.clicked.connect(self.search_all_requested)
        self._wanted = QHBoxLayout()
        self._wanted.setSpacing(SPACE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addLayout(self._wanted)
        row.addWidget(self.words, 3)
        row.addWidget(self.copy_button)
        row.addWidget(self.search_all_button)
        row.addWidget(self.notice, 2)
        self.hide()

    def guard(self, gate: Gate) -> None:
        """Let nothing out but through ``gate``."""
        self._gate = gate

    def show_lookup(self, lookup: Lookup | None, *, total: int, asked_at: datetime | None, can_load: bool) -> None:
        """Answer what was searched; None: nothing is. ``total``: rows loaded, ``asked_at``: when the list came."""
        self._lookup = lookup
        found = lookup.found if lookup is not None else None
        if lookup is None or self._language is None:
            self.words.setText("")
        else:
            self.words.setText(lookup_words(lookup, total, asked_at, self._language))
        one = lookup is not None and lookup.count == 1 and lookup.segment is not None and bool(lookup.segment.id)
        self.copy_button.setVisible(one)
        self.search_all_button.setVisible(found is Found.ABSENT_SO_FAR and can_load)
        self._fit()

    def show_wanted(self, wanted: list[tuple[Column, str]]) -> None:
        """Show what the table is narrowed to: the column and its title with the value in words."""
        while (item := self._wanted.takeAt(0)) is not None:
            button = item.widget()
            if button is not None:
                button.deleteLater()
        for column, words in wanted[:_MOST_WANTED]:
            button = IconButton("cross")
            button.setObjectName("segmentsWanted")
            # An ampersand would underline what follows it.
            button.setText(words.replace("&", "&&"))
            button.clicked.connect(lambda _checked, column=column: self.widen_requested.emit(column))
            self._wanted.addWidget(button)
        self._fit()

    def tell(self, words: str) -> None:
        """Say what was copied or saved."""
        self.notice.setText(words)
        self._fit()

    def retranslate(self, language: Language) -> None:
        """Speak another language; what was said stays as it was said."""
        self._language = language
        self.copy_button.setText(language.text("SegmentAnswer", "Copy the ID"))
        self.search_all_button.setText(language.text("SegmentAnswer", "Search all"))
        self.words.setAccessibleDescription(language.text("SegmentAnswer", "Is it public?"))

    def _fit(self) -> None:
        self.words.setVisible(bool(self.words.text()))
        self.notice.setVisible(bool(self.notice.text()))
        self.setVisible(bool(self.words.text() or self.notice.text() or self._wanted.count()))

    def _copy(self) -> None:
        segment = self._lookup.segment if self._lookup is not None else None
        if segment is not None and segment.id and self._language is not None:
            try:
                taken = copy(segment.id, self._gate)
            except KeyLeakError:
                self.failed.emit(nothing_copied(self._language))
            else:
                words = self._language.text("SegmentCopy", "%n ID(s) copied", None, 1)
                self.copied.emit(copied(words, taken, self._language))
