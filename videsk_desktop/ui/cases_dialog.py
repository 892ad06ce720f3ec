"""Today's cases in a window of their own, beside those of the cases."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from videsk_desktop.i18n import Language
from videsk_desktop.ui.cases_panel import CasesPanel
from videsk_desktop.ui.surface import SPACE

_SIZE = QSize(920, 400)


class CasesDialog(QDialog):
    """Never modal. Enter shows the chosen case's window, so no button is the default."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("casesDialog")
        self.resize(_SIZE)
        self.panel = CasesPanel()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setObjectName("casesClose")
        self._buttons.rejected.connect(self.reject)
        self._close = self._buttons.button(QDialogButtonBox.StandardButton.Close)
        for button in (self._close, self.panel.raise_button, self.panel.rename_button):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        column.setSpacing(SPACE)
        column.addWidget(self.panel, 1)
        column.addWidget(self._buttons)

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self.setWindowTitle(language.text("CasesPanel", "Today's cases"))
        self._close.setText(language.text("CasesDialog", "Close"))
        self.panel.retranslate(language)
