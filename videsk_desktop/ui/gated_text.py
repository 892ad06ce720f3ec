"""A plain text that leaves by the clipboard: whatever is copied from it, or pasted into it, passes the gate.

The window's own buttons pass it again; this is for the keys, the menu and the mouse that every text field has.
"""

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit

from videsk_desktop.core.redaction import Gate, KeyLeakError
from videsk_desktop.ui.surface import lettering


class GatedText(QPlainTextEdit):
    """Plain text only. Without a key at hand the gate still knows one by its looks.

    ``taken_out``: a key was, of what was copied. ``refused``: one was in it all the same, and nothing was copied.
    """

    taken_out = Signal()
    refused = Signal()

    def __init__(self, *, fixed: bool = False, read_only: bool = False) -> None:
        super().__init__()
        self._gate = Gate()
        self.setReadOnly(read_only)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if fixed:
            self.setFont(lettering(size=0.95, fixed=True))

    def guard(self, gate: Gate) -> None:
        """Let nothing out or in but through ``gate``."""
        self._gate = gate

    def show_text(self, text: str, gate: Gate) -> None:
        """Show another text, which ``gate`` is to guard; what could be undone is forgotten."""
        self.guard(gate)
        if text != self.toPlainText():
            self.setPlainText(text)

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 - Qt's name
        """Return what is selected as plain text, without any key; nothing where one is in it all the same."""
        data = QMimeData()
        done = self._gate.redact(super().createMimeDataFromSelection().text())
        try:
            data.setText(self._gate.sealed(done.text))
        except KeyLeakError:
            self.refused.emit()
        else:
            if done.count:
                self.taken_out.emit()
        return data

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Take in plain text, without any key."""
        self.insertPlainText(self._gate.redact(source.text()).text)
