"""Pairs of a caption and what is known, in two aligned columns; what is not known takes no room."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from videsk_desktop.ui.roll import Roll, flowing
from videsk_desktop.ui.surface import SPACE, Text
from videsk_desktop.ui.theme import Role


class FactSheet(Roll):
    """``rows`` fixes how many pairs there can be, so that labels are made once."""

    def __init__(self, rows: int) -> None:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, SPACE, 0)
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setVerticalSpacing(SPACE - 2)
        grid.setColumnStretch(1, 1)
        self._pairs = [(Text(Role.MUTED), Text(wrap=True)) for _ in range(rows)]
        for row, (caption, value) in enumerate(self._pairs):
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            for column, label in enumerate((caption, flowing(value))):
                # Both from the top, else a row that is a pixel higher sets them on two lines.
                label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
                grid.addWidget(label, row, column)
        grid.setRowStretch(rows, 1)
        super().__init__(inside)
        self.setObjectName("factSheet")

    def show_facts(self, facts: list[tuple[str, str]]) -> None:
        """Show the pairs whose second half is not empty."""
        known = [(caption, value) for caption, value in facts if value]
        for place, (caption, value) in enumerate(self._pairs):
            pair = known[place] if place < len(known) else ("", "")
            caption.setText(pair[0])
            value.setText(pair[1])
            value.setAccessibleDescription(pair[0])
            caption.setVisible(bool(pair[1]))
            value.setVisible(bool(pair[1]))
