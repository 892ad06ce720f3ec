"""The questions to the network in a window of their own: for when there is no key at hand, or another tab is open."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from videsk_desktop.i18n import Language
from videsk_desktop.ui.network_panel import NetworkPanel
from videsk_desktop.ui.surface import SPACE

_SIZE = QSize(760, 310)


class NetworkDialog(QDialog):
    """Never modal. Esc calls off what is under way first, and closes only then."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("networkDialog")
        self.resize(_SIZE)
        self.panel = NetworkPanel()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setObjectName("networkClose")
        self._buttons.rejected.connect(self.reject)
        foot = QVBoxLayout()
        # The panel has as much on its right, for its scroll bar.
        foot.setContentsMargins(0, 0, SPACE, 0)
        foot.addWidget(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, SPACE, SPACE, 2 * SPACE)
        column.setSpacing(SPACE)
        column.addWidget(self.panel, 1)
        column.addLayout(foot)
        self.finished.connect(lambda _: self.panel.called_off.emit())

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self.setWindowTitle(language.text("NetworkDialog", "Network"))
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setText(language.text("NetworkDialog", "Close"))
        self.panel.retranslate(language)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Call off what is under way."""
        asking = self.panel.reach_button.asking or self.panel.ways_button.asking
        if event.key() == Qt.Key.Key_Escape and asking:
            self.panel.called_off.emit()
        else:
            super().keyPressEvent(event)
