"""Text that flows: as high as its words are at the width there is, however deep in layouts it stands.

WORKAROUND(https://doc.qt.io/qt-6/layout.html#layout-issues): a wrapped label claims the height it has at a width of its
own choosing as the least it can do with, and every layout around it adds that up.
"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy

from videsk_desktop.ui.surface import Text
from videsk_desktop.ui.theme import Role


class Paragraph(Text):
    """Its words can be marked and copied."""

    def __init__(
        self, words: str, role: Role = Role.TEXT, *, size: float = 1.0, bold: bool = False, fixed: bool = False
    ) -> None:
        super().__init__(role, size=size, bold=bold, fixed=fixed, wrap=True)
        self.setText(words)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Ask for no more than a line: how many there are, the width decides."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Ask for a line and no width."""
        return QSize(0, self.fontMetrics().lineSpacing())
