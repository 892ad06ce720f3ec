"""Joins a window's menus and dialogs to what the user chose, here or in another window of the program."""

from dataclasses import replace

from PySide6.QtCore import QObject

from videsk_desktop.core.layout import Layout
from videsk_desktop.i18n import Language
from videsk_desktop.presenter import Presenter
from videsk_desktop.program import Program
from videsk_desktop.settings import BROKEN_FILE_NAME, FILE_NAME, Settings, Theme
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
        self._preferences.changed.connect(self._follow)
        self._preferences.not_saved.connect(self._say_not_saved)

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

    def _say_not_saved(self, reason: str) -> None:
        text = self._language.text("Choices", "The settings could not be saved: {reason}")
        self._window.show_error(text.format(reason=reason))
