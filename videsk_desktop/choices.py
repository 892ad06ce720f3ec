"""Joins a window's menus and dialogs to what the user chose, here or in another window of the program."""

import ssl
from dataclasses import replace

from PySide6.QtCore import QObject

from videsk_desktop.core.layout import Layout
from videsk_desktop.i18n import Language
from videsk_desktop.presenter import Presenter
from videsk_desktop.program import Program
from videsk_desktop.settings import BROKEN_FILE_NAME, FILE_NAME, Settings, Theme
from videsk_desktop.ui.connection_choice import ConnectionChoice
from videsk_desktop.ui.main_window import MainWindow


class Choices(QObject):
    """One window's share of the program's settings."""

    def __init__(self, window: MainWindow, presenter: Presenter, program: Program) -> None:
        super().__init__(window)
        self._window, self._presenter, self._program = window, presenter, program
        self._preferences = program.preferences
        window.language_chosen.connect(self._choose_language)
        window.theme_chosen.connect(lambda theme: self._keep(theme=Theme(theme)))
        window.result.history_tab.switched.connect(lambda keeping: self._keep(history=keeping))
        window.result.segments_tab.arranged.connect(self._keep_layout)
        window.inquiries.connection_wanted.connect(self._show_connection)
        window.inquiries.connection_chosen.connect(self._use_connection)
        self._preferences.changed.connect(self._follow)
        self._preferences.not_saved.connect(self._say_not_saved)
        program.authorities_unreadable.connect(self._say_unreadable_authorities)

    def begin(self) -> None:
        """Show what is chosen, and say what could not be read of it."""
        self._follow(self._preferences.settings)
        kept, language = self._program.kept, self._language
        if kept.broken:
            text = language.text("Choices", "The settings could not be read; the defaults are used. See {name}.")
            kept_aside = (self._program.folder / BROKEN_FILE_NAME).exists()
            self._window.show_error(text.format(name=BROKEN_FILE_NAME if kept_aside else FILE_NAME))
        elif kept.unusable:
            text = language.text("Choices", "These settings could not be used; the defaults are used: {names}")
            self._window.show_error(text.format(names=", ".join(kept.unusable)))

    @property
    def _language(self) -> Language:
        return self._program.speech.language

    def _follow(self, settings: Settings) -> None:
        window = self._window
        window.menus.choose(window.menus.schemes, settings.theme)
        window.inquiries.show_mode(settings.proxy_mode)
        window.hygiene.idle.set_minutes(settings.idle_wipe_minutes)
        window.result.history_tab.set_keeping(keeping=settings.history)

    def _choose_language(self, code: str) -> None:
        self._program.speech.use(Language(code))
        self._keep(language=code)

    def _keep_layout(self, layout: Layout) -> None:
        layouts = {**self._preferences.settings.layouts, self._presenter.environment.name: layout}
        self._keep(layouts=layouts)

    def _keep(self, **changes: object) -> None:
        self._preferences.keep(replace(self._preferences.settings, **changes))  # type: ignore[arg-type]  # by name

    def _show_connection(self) -> None:
        user, password = self._program.connections.login
        kept = self._preferences.settings
        self._window.inquiries.show_connection(
            ConnectionChoice(kept.proxy_mode, kept.proxy_address, user, password, kept.ca_file, round(kept.deadline_s))
        )

    def _use_connection(self, choice: ConnectionChoice) -> None:
        settings = replace(
            self._preferences.settings,
            proxy_mode=choice.mode,
            proxy_address=choice.address,
            ca_file=choice.ca_file,
            deadline_s=float(choice.deadline_s),
        )
        try:
            self._program.connections.use(settings, user=choice.user, password=choice.password)
        except OSError as error:
            self._window.inquiries.refuse_connection(self._about_unreadable_authorities(error))
        except ValueError:
            text = self._language.text("Choices", "A proxy at this address cannot be used.")
            self._window.inquiries.refuse_connection(text)
        else:
            self._preferences.keep(settings)
            self._window.inquiries.accept_connection(choice.mode)

    def _about_unreadable_authorities(self, error: OSError) -> str:
        if isinstance(error, ssl.SSLError):
            return self._language.text("Choices", "The file of further authorities holds no certificate (PEM).")
        text = self._language.text("Choices", "The file of further authorities could not be read: {reason}")
        return text.format(reason=error.strerror or type(error).__name__)

    def _say_unreadable_authorities(self, error: OSError) -> None:
        self._window.show_error(self._about_unreadable_authorities(error))

    def _say_not_saved(self, reason: str) -> None:
        text = self._language.text("Choices", "The settings could not be saved: {reason}")
        self._window.show_error(text.format(reason=reason))
