"""The language the program speaks in all its windows, Qt's own words included. QtCore only."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from videsk_desktop.i18n import Language

_QT_WORDS = "qtWords"


class Speech(QObject):
    """``changed``: another language is spoken from now on."""

    changed = Signal(object)  # Language

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
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
        # The words on Qt's own buttons and menus are the application's: who speaks last sets them for all.
        app = QCoreApplication.instance()
        for before in app.findChildren(QTranslator, _QT_WORDS) if app is not None else ():
            QCoreApplication.removeTranslator(before)
            before.deleteLater()
        words = QTranslator(app)
        words.setObjectName(_QT_WORDS)
        if words.load(f"qtbase_{self._language.code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            QCoreApplication.installTranslator(words)
