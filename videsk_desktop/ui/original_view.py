"""The paste as it came, with what was removed around the key struck through.

The key itself stays masked here too until it is shown. Bounded: of a very long paste the beginning is shown.
"""

import re
from itertools import takewhile

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QHideEvent, QShowEvent, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit

from videsk_desktop.core.paste import Candidate
from videsk_desktop.i18n import Language
from videsk_desktop.texts.foreign import foreign
from videsk_desktop.ui.surface import lettering, palette_changed
from videsk_desktop.ui.theme import Role, colours

SHOWN_CHARACTERS = 4000
MASK = "•"
_KEYLIKE = re.compile(r"[A-Za-z0-9_-]{16,}")


class OriginalView(QPlainTextEdit):
    """Read-only; three kinds of characters: removed (struck through), the key (masked until shown), and the rest."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.setFont(lettering(fixed=True))
        self.setFixedHeight(round(self.fontMetrics().height() * 5.2))
        self._raw = ""
        self._candidate: Candidate | None = None
        self._shown = False

    def show_paste(self, raw: str, candidate: Candidate | None) -> None:
        """Show ``raw``; ``candidate`` tells which of its characters are the key and which were removed."""
        self._raw, self._candidate = raw, candidate
        self._fill()

    def set_shown(self, shown: bool) -> None:  # noqa: FBT001 - a slot of a toggled signal
        """Show or mask the key's own characters."""
        self._shown = shown
        self._fill()

    def retranslate(self, language: Language) -> None:
        """Name the view in another language."""
        self.setAccessibleName(language.text("OriginalView", "What was pasted, removed parts struck through"))

    def _fill(self) -> None:
        self.setPlainText("")
        if self.isHidden():
            return
        cursor = QTextCursor(self.document())
        bounded = self._raw[:SHOWN_CHARACTERS]
        kinds = self._kinds(len(bounded))
        start = 0
        for place in range(1, len(bounded) + 1):
            if place == len(bounded) or kinds[place] != kinds[start]:
                cursor.insertText(self._text(bounded[start:place], kinds[start]), self._format(kinds[start]))
                start = place
        if len(bounded) < len(self._raw):
            cursor.insertText(" …", self._format("rest"))

    def _kinds(self, length: int) -> list[str]:
        kinds = ["rest"] * length
        if self._candidate is None:
            return kinds
        # Of millions of places only those that are shown are looked at: they are in order.
        for place in takewhile(lambda place: place < length, self._candidate.origin):
            kinds[place] = "key"
        for removed in self._candidate.removed:
            for place in range(removed.start, min(removed.end, length)):
                kinds[place] = "removed"
        return kinds

    def _text(self, text: str, kind: str) -> str:
        if not self._shown:
            # Also what looks like a piece of a key but was left out of it.
            text = _masked(text) if kind != "key" else MASK * len(text)
        return "↵\n".join(foreign(line, SHOWN_CHARACTERS) for line in text.split("\n"))

    def _format(self, kind: str) -> QTextCharFormat:
        table = colours()
        made = QTextCharFormat()
        made.setForeground(table[Role.TEXT if kind == "key" else Role.MUTED])
        if kind == "key":
            made.setFontWeight(QFont.Weight.Bold)
        if kind == "removed":
            made.setForeground(table[Role.BAD])
            made.setBackground(table[Role.BAD_SOFT])
            made.setFontStrikeOut(True)
        return made

    def showEvent(self, event: QShowEvent) -> None:
        """Take the text when it is looked at."""
        super().showEvent(event)
        self._fill()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of the text when it is no longer looked at."""
        super().hideEvent(event)
        self.setPlainText("")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if palette_changed(event):
            self._fill()


def _masked(text: str) -> str:
    return _KEYLIKE.sub(lambda run: MASK * len(run[0]), text)
