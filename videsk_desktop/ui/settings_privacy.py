"""The page of what stays: the memory of checks, and how long an unused window keeps a key."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSpinBox

from videsk_desktop.i18n import Language
from videsk_desktop.settings import Settings
from videsk_desktop.settings_values import LONGEST_IDLE_MINUTES, LONGEST_MEMORY_DAYS
from videsk_desktop.texts.foreign import foreign
from videsk_desktop.ui.roll import flowing
from videsk_desktop.ui.setting import Setting
from videsk_desktop.ui.settings_page import SettingsPage
from videsk_desktop.ui.surface import SPACE, IconButton, Text
from videsk_desktop.ui.theme import Role

_LONGEST_PATH = 1_000


class PrivacyPage(SettingsPage):
    """``clear_requested``: at once, not with the rest of the dialog."""

    clear_requested = Signal()

    def __init__(self) -> None:
        super().__init__("privacyPage")
        self.history_box = QCheckBox()
        self.history_box.setObjectName("historyBox")
        self._history_note = flowing(Text(Role.MUTED, size=0.95, wrap=True))
        self.days_box = QSpinBox()
        self.days_box.setObjectName("keepDaysBox")
        self.days_box.setRange(1, LONGEST_MEMORY_DAYS)
        self.idle_box = QSpinBox()
        self.idle_box.setObjectName("idleBox")
        self.idle_box.setRange(0, LONGEST_IDLE_MINUTES)
        for box in (self.days_box, self.idle_box):
            box.setGroupSeparatorShown(True)
            box.valueChanged.connect(lambda _: self._name_units())
        self.history_box.toggled.connect(self._offer_days)
        self.clear_button = IconButton("clear")
        self.clear_button.setObjectName("clearEverythingButton")
        self.clear_button.setAutoDefault(False)
        self.clear_button.clicked.connect(self._clear)
        self._clear_note = flowing(Text(Role.MUTED, size=0.95, wrap=True))
        self._clear_note.setObjectName("clearEverythingNote")
        self._files = flowing(Text(Role.MUTED, size=0.95, wrap=True))
        self._files.setObjectName("filesNote")
        self._files.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._folder = Path()
        self._arrange()

    def _arrange(self) -> None:
        self._days_setting = Setting(self.days_box)
        self._idle_setting = Setting(self.idle_box)
        clear = QHBoxLayout()
        clear.setSpacing(SPACE)
        clear.addWidget(self.clear_button)
        clear.addWidget(self._clear_note, 1)
        column = self.column
        column.addWidget(self.history_box)
        # Belongs to the line above.
        column.addSpacing(-SPACE)
        column.addWidget(self._history_note)
        for setting in (self._days_setting, self._idle_setting):
            column.addWidget(setting)
        column.addWidget(self._files)
        column.addLayout(clear)
        column.addStretch(1)

    def show_folder(self, folder: Path) -> None:
        """Say that the files are in ``folder``."""
        self._folder = folder
        self._describe()

    def show_settings(self, settings: Settings) -> None:
        """Fill in what is remembered and for how long."""
        self.history_box.setChecked(settings.history)
        self.days_box.setValue(settings.keep_days)
        self.idle_box.setValue(settings.idle_wipe_minutes)
        self._offer_days(settings.history)
        self._describe()

    def chosen(self, settings: Settings) -> Settings:
        """Return ``settings`` with what is to be remembered, and for how long."""
        return replace(
            settings,
            history=self.history_box.isChecked(),
            keep_days=self.days_box.value(),
            idle_wipe_minutes=self.idle_box.value(),
        )

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        super().retranslate(language)
        text, defaults = language.text, Settings()
        self.set_title(text("SettingsPrivacy", "Privacy"))
        self.history_box.setText(text("SettingsPrivacy", "&Remember checks"))
        self._history_note.setText(
            text("SettingsPrivacy", "By their fingerprint, without API Keys, on this computer only. Default: on")
        )
        self.history_box.setAccessibleDescription(self._history_note.text())
        default = text("SettingsPrivacy", "Default: {value}")
        days, minutes = defaults.keep_days, defaults.idle_wipe_minutes
        self._days_setting.say(
            text("SettingsPrivacy", "&Keep them for"), default.format(value=text("Dates", "%n day(s)", None, days))
        )
        self._idle_setting.say(
            text("SettingsPrivacy", "&Forget the API Key in a window that is not used for"),
            default.format(value=text("Dates", "%n minute(s)", None, minutes)),
        )
        self.idle_box.setSpecialValueText(text("SettingsPrivacy", "never forget"))
        for box in (self.days_box, self.idle_box):
            box.setLocale(language.locale)
        self.clear_button.setText(text("SettingsPrivacy", "Clear everything"))
        self._name_units()
        self._describe()

    def _offer_days(self, remembered: bool) -> None:  # noqa: FBT001 - a slot of a toggled signal
        self.days_box.setEnabled(remembered)

    def _name_units(self) -> None:
        if self.language is None:
            return
        text = self.language.text
        days, minutes = self.days_box.value(), self.idle_box.value()
        self.days_box.setSuffix(_unit(text("Dates", "%n day(s)", None, days)))
        self.idle_box.setSuffix(_unit(text("Dates", "%n minute(s)", None, minutes)))

    def _describe(self) -> None:
        if self.language is None:
            return
        text = self.language.text
        self._files.setText(
            text("SettingsPrivacy", "Settings and remembered checks are files in {folder}").format(
                folder=foreign(str(self._folder), _LONGEST_PATH)
            )
        )
        self._clear_note.setText(
            text("SettingsPrivacy", "At once: the API Key, the ticket, and the clipboard where it holds the API Key.")
        )

    def _clear(self) -> None:
        self.clear_requested.emit()
        if self.language is not None:
            self._clear_note.setText(self.language.text("SettingsPrivacy", "Cleared. What is remembered stays."))


def _unit(words: str) -> str:
    """Return what follows the number, with the blank before it."""
    return " " + words.split(" ", 1)[-1]
