"""One thing explained, as a card: its sign and short name, what it is called, and the passages that explain it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from videsk_desktop.i18n import Language
from videsk_desktop.texts.help_shapes import Entry, Kind, Passage
from videsk_desktop.ui.icons import pixmap
from videsk_desktop.ui.paragraph import Paragraph
from videsk_desktop.ui.surface import SPACE, Card, IconButton, Text, palette_changed
from videsk_desktop.ui.theme import Role
from videsk_desktop.ui.tones import Look

_ICON = 18
_MARK_WIDTH = 22


class HelpEntry(Card):
    """``example_wanted``: the user wants to see how it looks. ``look`` None: no card shows it."""

    example_wanted = Signal()

    def __init__(self, entry: Entry, language: Language, *, look: Look | None, offers_example: bool) -> None:
        super().__init__()
        self.entry = entry
        self._look = look
        self._sign = QLabel()
        self.setObjectName(f"helpEntry_{entry.code}" if entry.code else "helpEntry")
        self.setAccessibleName(entry.title)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        column.setSpacing(SPACE // 2)
        if entry.kicker or offers_example:
            column.addLayout(self._head(language, offers_example=offers_example))
        if entry.title:
            column.addWidget(Paragraph(entry.title, size=1.15, bold=True))
        for passage in entry.passages:
            self._set(passage, column)
        if entry.pairs:
            column.addSpacing(SPACE // 2)
            column.addLayout(_columns(entry.pairs))
        self._tint()

    def mark(self, *, marked: bool) -> None:
        """Show that this is the entry that was gone to."""
        bar = self._look.strong if self._look is not None else None
        if marked:
            self.set_roles(Role.ACCENT_SOFT, border=Role.ACCENT, bar=Role.ACCENT)
        else:
            self.set_roles(Role.BASE, bar=bar)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if palette_changed(event):
            self._tint()

    def _head(self, language: Language, *, offers_example: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        if self._look is not None and self._look.icon is not None:
            row.addWidget(self._sign)
        role = self._look.strong if self._look is not None else Role.MUTED
        kicker = Paragraph(self.entry.kicker, role, size=0.95, bold=True)
        kicker.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(kicker, 1)
        if offers_example:
            row.addWidget(self._example_button(language))
        return row

    def _example_button(self, language: Language) -> QPushButton:
        button = IconButton("eye")
        button.setObjectName(f"helpExample_{self.entry.code}")
        button.setFlat(True)
        button.setText(language.text("HelpEntry", "See how it looks"))
        name = language.text("HelpEntry", "See how it looks: {name}").format(name=self.entry.kicker)
        button.setAccessibleName(name)
        button.clicked.connect(self.example_wanted)
        return button

    def _set(self, passage: Passage, column: QVBoxLayout) -> None:
        if passage.caption:
            column.addSpacing(SPACE // 2)
            column.addWidget(Paragraph(passage.caption, Role.MUTED, size=0.95, bold=True))
        if passage.kind is Kind.PROSE:
            for line in passage.lines:
                column.addWidget(Paragraph(line))
        elif passage.kind is Kind.QUOTE:
            for line in passage.lines:
                column.addWidget(Paragraph(line, size=0.95, fixed=True))
        else:
            column.addLayout(_listed(passage))

    def _tint(self) -> None:
        if self._look is not None and self._look.icon is not None:
            self._sign.setPixmap(pixmap(self._look.icon, self._look.strong, _ICON, self.devicePixelRatioF()))


def _listed(passage: Passage) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACE // 2)
    grid.setVerticalSpacing(SPACE // 2)
    grid.setColumnMinimumWidth(0, _MARK_WIDTH)
    grid.setColumnStretch(1, 1)
    for row, line in enumerate(passage.lines):
        mark = Text(Role.ACCENT)
        mark.setText(f"{row + 1}." if passage.kind is Kind.STEPS else "•")
        grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        grid.addWidget(Paragraph(line), row, 1)
    return grid


def _columns(pairs: tuple[tuple[str, str], ...]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(3 * SPACE)
    grid.setVerticalSpacing(SPACE - 2)
    grid.setColumnStretch(0, 2)
    grid.setColumnStretch(1, 3)
    for row, (caption, value) in enumerate(pairs):
        left = Paragraph(caption, Role.MUTED)
        right = Paragraph(value)
        right.setAccessibleDescription(caption)
        parts: tuple[QWidget, ...] = (left, right)
        for place, part in enumerate(parts):
            grid.addWidget(part, row, place, Qt.AlignmentFlag.AlignTop)
    return grid
