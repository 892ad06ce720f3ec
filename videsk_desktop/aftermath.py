"""Shows in the first window what is left of programs that ended badly; on the user's word copies or discards it."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from videsk_desktop.core.redaction import Gate, KeyLeakError
from videsk_desktop.crash_reports import CrashReport, CrashReports
from videsk_desktop.crash_stacks import take_over
from videsk_desktop.i18n import Language
from videsk_desktop.speech import Speech
from videsk_desktop.ui.crash_note import CrashNote
from videsk_desktop.ui.main_window import MainWindow

_BETWEEN = f"\n{'-' * 40}\n\n"


class Aftermath(QObject):
    """One window's line about the reports in the folder ``profile``. It lives as long as the window."""

    def __init__(self, window: MainWindow, profile: Path, speech: Speech) -> None:
        super().__init__(window)
        self._window = window
        self._reports = CrashReports(profile)
        self._speech = speech
        self._gate = Gate()
        self._shown: tuple[CrashReport, ...] = ()
        self._note: CrashNote | None = None
        speech.changed.connect(self._speak)

    def begin(self) -> None:
        """Show what there is, if there is anything; reads files, so the first picture must be there."""
        take_over(self._reports)
        self._shown = self._reports.unseen()
        if self._shown:
            self._note = CrashNote(self._text, len(self._shown), self._gate)
            self._note.copy_requested.connect(self._copy)
            self._note.discard_requested.connect(self._discard)
            self._window.pasted.connect(self._note.fold)
            self._speak(self._speech.language)
            self._window.add_line(self._note)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, self._note.words))

    @property
    def _text(self) -> str:
        return _BETWEEN.join(report.text for report in self._shown)

    def _speak(self, language: Language) -> None:
        if self._note is not None:
            self._note.retranslate(language)

    def _copy(self) -> None:
        language = self._speech.language
        try:
            self._window.hygiene.clipboard.put(self._gate.sealed(self._gate.redact(self._text).text))
        except KeyLeakError:
            self._window.show_error(language.text("Letters", "Nothing was copied: an API Key was still in the text."))
            return
        self._reports.mark_seen(self._shown)
        self._window.tell(language.text("Aftermath", "Copied: the report"))

    def _discard(self) -> None:
        self._reports.discard(self._shown)
        self._shown = ()
        if self._note is not None:
            self._note.hide()
            self._note.deleteLater()
            self._note = None
        self._window.tell(self._speech.language.text("Aftermath", "Discarded: the report"))
