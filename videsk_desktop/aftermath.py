"""Shows in the first window what is left of programs that ended badly; on the user's word copies or discards it."""

from pathlib import Path

from PySide6.QtCore import QObject

from videsk_desktop.core.redaction import Gate, KeyLeakError
from videsk_desktop.crash_reports import CrashReport, CrashReports
from videsk_desktop.crash_stacks import take_over
from videsk_desktop.speech import Speech
from videsk_desktop.ui.main_window import MainWindow

_BETWEEN = f"\n{'-' * 40}\n\n"


class Aftermath(QObject):
    """One window's line about the reports in the folder ``profile``. It lives as long as the window."""

    def __init__(self, window: MainWindow, profile: Path, speech: Speech) -> None:
        super().__init__(window)
        self._window = window
        self._note = window.crash_note
        self._reports = CrashReports(profile)
        self._speech = speech
        self._shown: tuple[CrashReport, ...] = ()
        self._note.copy_requested.connect(self._copy)
        self._note.discard_requested.connect(self._discard)

    def begin(self) -> None:
        """Show what there is, if there is anything; reads files, so the first picture must be there."""
        take_over(self._reports)
        self._shown = self._reports.unseen()
        if self._shown:
            self._note.show_reports(self._text, len(self._shown))

    @property
    def _text(self) -> str:
        return _BETWEEN.join(report.text for report in self._shown)

    def _copy(self) -> None:
        language = self._speech.language
        gate = Gate()
        try:
            self._window.hygiene.clipboard.put(gate.sealed(gate.redact(self._text).text))
        except KeyLeakError:
            self._window.show_error(language.text("Letters", "Nothing was copied: an API Key was still in the text."))
            return
        self._reports.mark_seen(self._shown)
        self._window.tell(language.text("Aftermath", "Copied: the report"))

    def _discard(self) -> None:
        self._reports.discard(self._shown)
        self._shown = ()
        self._note.show_nothing()
        self._window.tell(self._speech.language.text("Aftermath", "Discarded: the report"))
