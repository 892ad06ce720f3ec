"""Exports segments to a file: what (all, filtered, selected), in which form, where; written in slices, with progress.

The file dialog is never modal. The writing itself is ``saving``'s, what is written ``core.export``'s.
"""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QDir, QObject, QStandardPaths, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton

from videsk_desktop.core.export import BYTE_ORDER_MARK, Form, Passage, encoded, pieces
from videsk_desktop.core.redaction import Gate, KeyLeakError
from videsk_desktop.core.verdicts import Fault
from videsk_desktop.i18n import Language, mark
from videsk_desktop.saving import Draft
from videsk_desktop.texts.faults import CONTEXT, FAULT_TEXTS
from videsk_desktop.texts.sentences import Known, say, say_all, words_of
from videsk_desktop.ui.gated_copy import copied
from videsk_desktop.ui.save_dialog import save_dialog
from videsk_desktop.ui.segments_model import SegmentsModel
from videsk_desktop.ui.segments_table import SegmentsTable

_SLICE_S = 0.008
_PIECES_A_LOOK = 50
# So many characters of what was written last are searched again with what follows: a key may begin in one row.
_KEPT = 200


class SegmentExport(QObject):
    """``told``: progress and result in words; ``failed``: why nothing was written."""

    told = Signal(str)
    failed = Signal(str)
    _pieces: Iterator[str]

    def __init__(self, table: SegmentsTable, model: SegmentsModel, button: QPushButton) -> None:
        super().__init__(table)
        self._table, self._model, self._button = table, model, button
        self._language: Language | None = None
        self._fingerprint = ""
        self._gate = Gate()
        self._passage = Passage(self._gate)
        self._last = ""
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.dialog: QFileDialog | None = None
        self._draft: Draft | None = None
        self._pieces = iter(())
        self._written = self._rows = 0
        self._slices = QTimer(self)
        self._slices.setInterval(0)
        self._slices.timeout.connect(self._write_slice)
        self.menu = QMenu(button)
        self.menu.aboutToShow.connect(self._fill)
        button.setMenu(self.menu)

    @property
    def busy(self) -> bool:
        """Whether a file is being written."""
        return self._draft is not None

    def set_fingerprint(self, fingerprint: str) -> None:
        """Name files after the key they came by; the fingerprint is no secret."""
        self._fingerprint = fingerprint

    def open_menu(self) -> None:
        """Offer what the button offers."""
        self.menu.popup(self._button.mapToGlobal(self._button.rect().bottomLeft()))

    def guard(self, gate: Gate) -> None:
        """Let nothing out but through ``gate``, from the next file on."""
        self._gate = gate

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self._language = language

    def ask_where(self, form: Form, separator: str, rows: list[int]) -> None:
        """Let the user choose a file for ``rows``."""
        if self._language is None:
            return
        ending = "json" if form is Form.JSON else "csv"
        stamp = f"{datetime.now().astimezone():%Y-%m-%d}"
        parts = [part for part in ("videsk-segments", stamp, self._fingerprint) if part]
        title = self._language.text("SegmentExport", "Export the segments")
        dialog = save_dialog(self._table, title, folder=self._folder, stem="-".join(parts), ending=ending)
        dialog.fileSelected.connect(lambda path: self.write(Path(path), form, separator, rows))
        self.dialog = dialog
        dialog.open()

    def write(self, path: Path, form: Form, separator: str, rows: list[int]) -> None:
        """Write ``rows`` to ``path``, a little between two events."""
        selecting = self._model.selecting
        if selecting is None:
            return
        self.cancel()
        self._folder = str(path.parent)
        try:
            self._draft = Draft(path)
        except OSError as error:
            self._fail(error, path)
            return
        collection, columns = selecting.collection, self._table.shown_columns
        self._passage, self._last = Passage(self._gate), ""
        self._pieces = pieces(form, collection, rows, columns, passage=self._passage, separator=separator)
        self._written, self._rows = 0, len(rows)
        self._add(BYTE_ORDER_MARK if form is Form.CSV else "")
        self._slices.start()

    def cancel(self) -> None:
        """Stop writing; what was there before stays."""
        if self._draft is not None:
            self._end().discard()
            self.told.emit(self._text(mark("SegmentExport", "Export cancelled. Nothing was saved.")))

    def _write_slice(self) -> None:
        until = perf_counter() + _SLICE_S
        while self._draft is not None and perf_counter() < until:
            some = [piece for _, piece in zip(range(_PIECES_A_LOOK), self._pieces, strict=False)]
            self._written += len(some)
            if not some:
                self._finish()
                return
            self._add("".join(some))
        if self._draft is not None and self._language is not None:
            done, rows = min(self._written, self._rows), self._rows
            words = self._text(mark("SegmentExport", "Exporting: {done} of {total}"))
            self.told.emit(words.format(done=self._language.number(done), total=self._language.number(rows)))

    def _add(self, text: str) -> None:
        if self._draft is None:
            return
        try:
            self._last = self._passage.sealed(self._last + text)[-_KEPT:]
            self._draft.write(encoded(text))
        except KeyLeakError:
            self._end().discard()
            self.failed.emit(self._text(mark("SegmentExport", "Nothing was saved: an API Key was still in the text.")))
        except OSError as error:
            draft = self._end()
            draft.discard()
            self._fail(error, draft.path)

    def _finish(self) -> None:
        draft, rows = self._end(), self._rows
        try:
            draft.finish()
        except OSError as error:
            draft.discard()
            self._fail(error, draft.path)
            return
        if self._language is not None:
            words = self._language.text("SegmentExport", "%n segment(s) saved to {file}", None, rows)
            words = words.format(file=QDir.toNativeSeparators(str(draft.path)))
            self.told.emit(copied(words, self._passage.taken, self._language))

    def _end(self) -> Draft:
        draft = self._draft
        if draft is None:
            raise RuntimeError("no file is being written")
        self._slices.stop()
        self._draft, self._pieces = None, iter(())
        return draft

    def _fail(self, error: OSError, path: Path) -> None:
        if self._language is None:
            return
        explanation = FAULT_TEXTS[Fault.SAVE_FAILED]
        known = Known(words_of({"folder": str(path.parent)}, self._language))
        headline = say(self._language, CONTEXT, explanation.headline, known) or ""
        why = say_all(self._language, CONTEXT, explanation.after, known)
        reason = f" ({error.strerror})" if error.strerror else ""
        self.failed.emit(f"{headline}{reason}. {why}")

    def _fill(self) -> None:
        """Offer what there is now, each with its number of segments."""
        self.menu.clear()
        if self._language is None:
            return
        model, language = self._model, self._language
        every = list(range(model.loaded))
        self._offer(self._words_for_all(language), every)
        if model.filtered:
            words = language.text("SegmentExport", "Filtered ({number})")
            self._offer(words.format(number=language.number(len(model.rows))), list(model.rows))
        chosen = self._table.selected_rows
        words = language.text("SegmentExport", "Selected ({number})")
        self._offer(words.format(number=language.number(len(chosen))), chosen)
        hidden = self._table.hidden_fields
        if hidden:
            self.menu.addSeparator()
            words = language.text("SegmentExport", "CSV leaves out %n hidden column(s)", None, hidden)
            self.menu.addAction(words).setEnabled(False)

    def _words_for_all(self, language: Language) -> str:
        loaded, selecting = language.number(self._model.loaded), self._model.selecting
        collection = selecting.collection if selecting is not None else None
        if collection is None or collection.complete:
            return language.text("SegmentExport", "All ({number})").format(number=loaded)
        if collection.total is None:
            return language.text("SegmentExport", "Loaded so far ({number})").format(number=loaded)
        total = language.number(collection.total)
        words = language.text("SegmentExport", "Loaded so far ({number} of {total})")
        return words.format(number=loaded, total=total)

    def _offer(self, words: str, rows: list[int]) -> None:
        submenu = self.menu.addMenu(words)
        submenu.setEnabled(bool(rows))
        semicolon = (self._text(mark("SegmentExport", "CSV with semicolons")), Form.CSV, ";")
        comma = (self._text(mark("SegmentExport", "CSV with commas")), Form.CSV, ",")
        # Where the comma is in numbers, spreadsheets part columns by semicolons.
        comma_in_numbers = self._language is not None and self._language.locale.decimalPoint() == ","
        tables = (semicolon, comma) if comma_in_numbers else (comma, semicolon)
        whole = (self._text(mark("SegmentExport", "JSON, whole segments")), Form.JSON, "")
        for title, form, separator in (*tables, whole):
            action = submenu.addAction(title)
            action.triggered.connect(
                lambda _checked, form=form, separator=separator: self.ask_where(form, separator, rows)
            )

    def _text(self, source: str) -> str:
        return self._language.text("SegmentExport", source) if self._language is not None else ""
