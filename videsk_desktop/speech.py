"""The language the program speaks in all its windows, Qt's own words included. QtCore only."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from videsk_desktop.i18n import Language


class Speech(QObject):
    """``changed``: another language is spoken from now on."""

    changed = Signal(object)  # Language

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._qt_words = QTranslator(self)
        self._bring_qt_along()

    @property
    def language(self) -> Language:
        """The language that is spoken."""
        return self._language

    def use(self, language: Language) -> None:
        """Speak ``language``."""
        if language != self._language:
            self._language = language
            self._bring_qt_along()
            self.changed.emit(language)

    def _bring_qt_along(self) -> None:
        QLocale.setDefault(self._language.locale)
        # The words on Qt's own buttons and menus.
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        QCoreApplication.removeTranslator(self._qt_words)
        if self._qt_words.load(f"qtbase_{self._language.code}", folder):
            QCoreApplication.installTranslator(self._qt_words)
