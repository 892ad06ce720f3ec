"""The page of language and theme."""

from dataclasses import replace

from PySide6.QtWidgets import QComboBox

from videsk_desktop.i18n import LANGUAGE_NAMES, Language, mark
from videsk_desktop.settings import Settings, Theme
from videsk_desktop.ui.setting import Setting
from videsk_desktop.ui.settings_page import SettingsPage

_SYSTEM = mark("SettingsGeneral", "As the system")
_THEMES = {
    Theme.SYSTEM: _SYSTEM,
    Theme.LIGHT: mark("SettingsGeneral", "Light"),
    Theme.DARK: mark("SettingsGeneral", "Dark"),
    Theme.HIGH_CONTRAST: mark("SettingsGeneral", "High contrast"),
}


class GeneralPage(SettingsPage):
    """Both are put in force with the whole dialog, not while one looks through them."""

    def __init__(self) -> None:
        super().__init__("generalPage")
        self.language_box = QComboBox()
        self.language_box.setObjectName("languageBox")
        # A language is offered by its own name, so that whoever landed in the wrong one finds the way back.
        for code, name in ((None, ""), *LANGUAGE_NAMES.items()):
            self.language_box.addItem(name, code)
        self.theme_box = QComboBox()
        self.theme_box.setObjectName("themeBox")
        for theme in _THEMES:
            self.theme_box.addItem("", theme.value)
        self._language_setting = Setting(self.language_box)
        self._theme_setting = Setting(self.theme_box)
        for setting in (self._language_setting, self._theme_setting):
            self.column.addWidget(setting)
        self.column.addStretch(1)

    def show_settings(self, settings: Settings) -> None:
        """Fill in language and theme."""
        self.language_box.setCurrentIndex(self.language_box.findData(settings.language))
        self.theme_box.setCurrentIndex(self.theme_box.findData(settings.theme.value))

    def chosen(self, settings: Settings) -> Settings:
        """Return ``settings`` in the language and theme that are chosen."""
        return replace(settings, language=self.language_box.currentData(), theme=Theme(self.theme_box.currentData()))

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        super().retranslate(language)
        text = language.text
        self.set_title(text("SettingsGeneral", "General"))
        system = text("SettingsGeneral", _SYSTEM)
        self.language_box.setItemText(0, system)
        for index, words in enumerate(_THEMES.values()):
            self.theme_box.setItemText(index, text("SettingsGeneral", words))
        default = text("SettingsGeneral", "Default: {value}").format(value=system)
        self._language_setting.say(text("SettingsGeneral", "&Language"), default)
        self._theme_setting.say(text("SettingsGeneral", "&Theme"), default)
