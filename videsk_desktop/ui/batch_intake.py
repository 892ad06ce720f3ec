"""The ways in which keys get into a batch's window: pasted, dropped, from a file. Reads no file itself."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from videsk_desktop.core.batch_sheet import MOST_BYTES
from videsk_desktop.i18n import Language


class BatchIntake(QObject):
    """``text_taken``: whole. ``file_taken``: a Path. ``failed``: why there is nothing, in a sentence."""

    text_taken = Signal(str)
    file_taken = Signal(object)
    failed = Signal(str)

    def __init__(self, window: QWidget, language: Language) -> None:
        super().__init__(window)
        self._window = window
        self._language = language
        self.dialog: QFileDialog | None = None

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self._language = language

    def paste(self) -> None:
        """Take what is on the clipboard."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self.take(text)
        else:
            self.failed.emit(self._language.text("BatchIntake", "The clipboard holds no text."))

    def take(self, text: str) -> None:
        """Take a text, unless it is larger than anybody wants to wait for."""
        if len(text) <= MOST_BYTES:
            self.text_taken.emit(text)
            return
        words = self._language.text("BatchIntake", "That is more than {size} MB. Take a part of it.")
        self.failed.emit(words.format(size=self._language.number(MOST_BYTES // 2**20)))

    def take_dropped(self, data: QMimeData) -> bool:
        """Take the one file that was dropped, by its place; return whether it was one."""
        files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if len(files) == 1:
            self.file_taken.emit(Path(files[0]))
        return len(files) == 1

    def choose_file(self) -> None:
        """Let the user choose a file; the dialog is never modal to the loop."""
        dialog = QFileDialog(self._window, self._language.text("BatchIntake", "Open a list of API Keys"))
        dialog.setObjectName("batchOpenDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        lists = self._language.text("BatchIntake", "Lists (*.csv *.tsv *.txt)")
        dialog.setNameFilters([lists, self._language.text("BatchIntake", "All files (*)")])
        dialog.fileSelected.connect(lambda path: self.file_taken.emit(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()
