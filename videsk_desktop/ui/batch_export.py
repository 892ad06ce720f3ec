"""Where a batch goes as evidence: which rows, in which form, into which file. The dialog is never modal.

Writes nothing: the rows and the file go out by a signal, for the keys that must not be in it are not known here.
"""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton

from videsk_desktop.core.export import Form
from videsk_desktop.i18n import Language, mark
from videsk_desktop.ui.batch_model import BatchModel
from videsk_desktop.ui.batch_table import BatchTable
from videsk_desktop.ui.save_dialog import save_dialog

_ENDINGS = {Form.CSV: "csv", Form.JSON: "json", Form.MARKDOWN: "md"}
_COMMAS = (mark("BatchExport", "CSV with commas"), Form.CSV, ",")
_SEMICOLONS = (mark("BatchExport", "CSV with semicolons"), Form.CSV, ";")
_OTHERS = (
    (mark("BatchExport", "JSON"), Form.JSON, ""),
    (mark("BatchExport", "Summary for the ticket (Markdown)"), Form.MARKDOWN, ""),
)


class BatchExport(QObject):
    """``chosen``: a Path, a Form, the separator of a CSV, and the places of the rows."""

    chosen = Signal(object, object, str, object)

    def __init__(self, table: BatchTable, model: BatchModel, button: QPushButton) -> None:
        super().__init__(table)
        self._table, self._model = table, model
        self._language: Language | None = None
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.dialog: QFileDialog | None = None
        self.menu = QMenu(button)
        self.menu.aboutToShow.connect(self._fill)
        button.setMenu(self.menu)

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self._language = language

    def ask_where(self, form: Form, separator: str, places: list[int]) -> None:
        """Let the user choose a file for the rows at ``places``."""
        if self._language is None:
            return
        title = self._language.text("BatchExport", "Export as evidence")
        stem = f"videsk-api-keys-{datetime.now().astimezone():%Y-%m-%d}"
        dialog = save_dialog(self._table, title, folder=self._folder, stem=stem, ending=_ENDINGS[form])
        dialog.setObjectName("batchExportDialog")
        dialog.fileSelected.connect(lambda path: self._choose(Path(path), form, separator, places))
        self.dialog = dialog
        dialog.open()

    def _choose(self, path: Path, form: Form, separator: str, places: list[int]) -> None:
        self._folder = str(path.parent)
        self.chosen.emit(path, form, separator, places)

    def _fill(self) -> None:
        """Offer what there is now, each with its number of rows."""
        self.menu.clear()
        language = self._language
        if language is None:
            return
        count = language.number
        every = list(range(len(self._model.rows)))
        self._offer(language.text("BatchExport", "All ({number})").format(number=count(len(every))), every)
        if self._model.filtered:
            shown = list(self._model.shown)
            self._offer(language.text("BatchExport", "Filtered ({number})").format(number=count(len(shown))), shown)
        selected = self._table.selected
        self._offer(language.text("BatchExport", "Selected ({number})").format(number=count(len(selected))), selected)

    def _offer(self, words: str, places: list[int]) -> None:
        submenu = self.menu.addMenu(words)
        submenu.setEnabled(bool(places))
        language = self._language
        if language is None:
            return
        # Where the comma is in numbers, spreadsheets part columns by semicolons.
        tables = (_SEMICOLONS, _COMMAS) if language.locale.decimalPoint() == "," else (_COMMAS, _SEMICOLONS)
        for title, form, separator in (*tables, *_OTHERS):
            action = submenu.addAction(language.text("BatchExport", title))
            action.triggered.connect(
                lambda _checked, form=form, separator=separator: self.ask_where(form, separator, places)
            )
