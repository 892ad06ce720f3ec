"""The settings in force, one for all windows: whoever changes them hands in the whole, everybody hears of it.

QtCore only; knows no window and no words.
"""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from videsk_desktop.settings import Settings, save


class Preferences(QObject):
    """``changed``: other settings are in force. ``not_saved``: they are, but only until the end of the program."""

    changed = Signal(object)  # Settings
    not_saved = Signal(str)  # the system's reason

    def __init__(self, settings: Settings, folder: Path) -> None:
        super().__init__()
        self._settings = settings
        self._folder = folder

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self._settings

    def keep(self, settings: Settings) -> None:
        """Put ``settings`` in force and keep them for the next start."""
        if settings == self._settings:
            return
        self._settings = settings
        self.changed.emit(settings)
        try:
            save(self._folder, settings)
        except OSError as error:
            self.not_saved.emit(error.strerror or type(error).__name__)
