"""A plain text that leaves by the clipboard: whatever is copied from it, or pasted into it, passes the gate.

The window's own buttons pass it again; this is for the keys and the menu that every text field has.
"""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit

from videsk_desktop.core.redaction import Gate
from videsk_desktop.ui.surface import lettering


class GatedText(QPlainTextEdit):
    """Plain text only. Without a key at hand the gate still knows one by its looks."""

    def __init__(self, *, fixed: bool = False, read_only: bool = False) -> None:
        super().__init__()
        self._gate = Gate()
        self.setReadOnly(read_only)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if fixed:
            self.setFont(lettering(size=0.95, fixed=True))

    def show_text(self, text: str, gate: Gate) -> None:
        """Show another text, which ``gate`` is to guard; what could be undone is forgotten."""
        self._gate = gate
        if text != self.toPlainText():
            self.setPlainText(text)

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 - Qt's name
        """Return what is selected as plain text, without any key."""
        data = QMimeData()
        selected = super().createMimeDataFromSelection().text()
        data.setText(self._gate.sealed(self._gate.redact(selected).text))
        return data

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Take in plain text, without any key."""
        self.insertPlainText(self._gate.redact(source.text()).text)
