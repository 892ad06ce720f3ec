"""What a view shows while it has nothing to show: an icon, what will be here, and when."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QLayout, QVBoxLayout, QWidget

from videsk_desktop.ui.icons import pixmap
from videsk_desktop.ui.surface import SPACE, Text, palette_changed
from videsk_desktop.ui.theme import Role

_ICON = 40


class BlankPage(QWidget):
    """Centred, quiet, and never mistaken for an error."""

    def __init__(self, icon_name: str, role: Role = Role.MUTED) -> None:
        super().__init__()
        self._icon_name, self._role = icon_name, role
        self._icon = QLabel()
        self._title = Text(size=1.2, bold=True, wrap=True)
        self._explanation = Text(Role.MUTED, wrap=True)
        column = QVBoxLayout(self)
        column.setSpacing(SPACE)
        # In a low window it gives way rather than push the rest apart.
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.addStretch(1)
        for part in (self._icon, self._title, self._explanation):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(part)
        column.addStretch(2)
        self._tint()

    def say(self, title: str, explanation: str) -> None:
        """Set the words."""
        self._title.setText(title)
        self._explanation.setText(explanation)

    def set_sign(self, icon_name: str, role: Role) -> None:
        """Show another icon."""
        self._icon_name, self._role = icon_name, role
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if palette_changed(event):
            self._tint()

    def _tint(self) -> None:
        self._icon.setPixmap(pixmap(self._icon_name, self._role, _ICON, self.devicePixelRatioF()))
