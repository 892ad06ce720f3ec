"""The settings dialog of one window at work: shown what is in force, its choice checked, put in force for all windows.

Also tests an environment without a key, and says what of the settings cannot be used.
"""

import ssl

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from videsk_desktop.core.exchange import Environment
from videsk_desktop.core.ways import Reach
from videsk_desktop.i18n import Language
from videsk_desktop.inquiries import Inquiries
from videsk_desktop.program import Program
from videsk_desktop.settings import Settings, with_changes
from videsk_desktop.texts.card import Tone
from videsk_desktop.texts.ways import reach_sentences
from videsk_desktop.ui.main_window import MainWindow
from videsk_desktop.ui.settings_dialog import Page, SettingsDialog
from videsk_desktop.ui.theme import apply_theme


class Adjustments(QObject):
    """The dialog is made when it is first wanted. ``close`` ends what it has asked."""

    def __init__(self, window: MainWindow, program: Program) -> None:
        super().__init__(window)
        self._window, self._program = window, program
        self._dialog: SettingsDialog | None = None
        self._shown = program.preferences.settings
        self._tested: Environment | None = None
        connections = program.connections
        self._tests = Inquiries(reach=connections.reach, climb=connections.climb, client_for=connections.client_for)
        self._tests.reached.connect(self._show_reach)
        self._tests.failed.connect(self._show_failure)
        window.menus.actions["settings"].triggered.connect(lambda: self._open(None))
        window.inquiries.connection_wanted.connect(lambda: self._open(Page.CONNECTION))
        program.speech.changed.connect(self._speak)
        program.authorities_unreadable.connect(self._say_unreadable_authorities)

    async def close(self) -> None:
        """End what is under way."""
        await self._tests.close()

    @property
    def _language(self) -> Language:
        return self._program.speech.language

    def _open(self, page: Page | None) -> None:
        dialog = self._dialog or self._made()
        self._shown = self._program.preferences.settings
        dialog.show_settings(self._shown, self._program.connections.login, self._program.folder, page=page)

    def _made(self) -> SettingsDialog:
        dialog = self._dialog = SettingsDialog(self._window)
        dialog.retranslate(self._language)
        dialog.accepted_settings.connect(self._use)
        dialog.test_requested.connect(self._test)
        dialog.test_called_off.connect(self._tests.cancel)
        dialog.clear_requested.connect(self._window.hygiene.clear_everything)
        return dialog

    def _speak(self, language: Language) -> None:
        if self._dialog is not None:
            self._dialog.retranslate(language)

    def _use(self, chosen: Settings, user: str, password: str) -> None:
        current, connections = self._program.preferences.settings, self._program.connections
        wanted = with_changes(current, self._shown, chosen)
        try:
            if _way(wanted) != _way(current) or (user, password) != connections.login:
                connections.use(wanted, user=user, password=password)
        except OSError as error:
            self._refuse(self._about_unreadable_authorities(error))
        except ValueError:
            self._refuse(self._language.text("Adjustments", "A proxy at this address cannot be used."))
        else:
            self._put_in_force(current, wanted)

    def _put_in_force(self, current: Settings, wanted: Settings) -> None:
        self._program.preferences.keep(wanted)
        if wanted.language != current.language:
            self._program.speech.use(Language(wanted.language) if wanted.language else Language.of_system())
        app = QApplication.instance()
        if wanted.theme != current.theme and isinstance(app, QApplication):
            apply_theme(app, wanted.theme)
        if self._dialog is not None:
            self._dialog.done_with()

    def _refuse(self, text: str) -> None:
        if self._dialog is not None:
            self._dialog.refuse(text, page=Page.CONNECTION)

    def _test(self, environment: Environment) -> None:
        self._tested = environment
        self._tests.ask_reach(environment)

    def _show_reach(self, reach: Reach) -> None:
        if self._tested is not None:
            words = reach_sentences(reach, self._tested.kind, self._language)
            self._show_test(words, Tone.GOOD if reach.reached else Tone.BAD)

    def _show_failure(self, kind: str) -> None:
        words = self._language.text("Adjustments", "Something went wrong in this program ({kind}).")
        self._show_test(words.format(kind=kind), Tone.GREY)

    def _show_test(self, words: str, tone: Tone) -> None:
        if self._dialog is not None and self._tested is not None:
            self._dialog.show_test(self._tested, words, tone)

    def _about_unreadable_authorities(self, error: OSError) -> str:
        if isinstance(error, ssl.SSLError):
            return self._language.text("Adjustments", "The file of further authorities holds no certificate (PEM).")
        text = self._language.text("Adjustments", "The file of further authorities could not be read: {reason}")
        return text.format(reason=error.strerror or type(error).__name__)

    def _say_unreadable_authorities(self, error: OSError) -> None:
        self._window.show_error(self._about_unreadable_authorities(error))


def _way(settings: Settings) -> tuple[object, ...]:
    """Return what leads from here to an API."""
    return settings.proxy_mode, settings.proxy_address, settings.ca_file, settings.deadline_s
