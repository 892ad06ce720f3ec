"""What the pages of the settings have in common: a title, values in and out, and the way back to the defaults."""

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from videsk_desktop.i18n import Language
from videsk_desktop.settings import Settings
from videsk_desktop.ui.roll import Roll
from videsk_desktop.ui.surface import SPACE, Text


class SettingsPage(Roll):
    """Scrolls where it has to. Its values are in force nowhere until somebody takes them by ``chosen``."""

    def __init__(self, name: str) -> None:
        self._inside = QWidget()
        self.column = QVBoxLayout(self._inside)
        self.column.setContentsMargins(0, 0, SPACE, 0)
        self.column.setSpacing(SPACE + SPACE // 2)
        super().__init__(self._inside)
        self.setObjectName(name)
        self.language: Language | None = None
        self._title = Text(size=1.2, bold=True)
        self.column.addWidget(self._title)

    @property
    def title(self) -> str:
        """What the page is about."""
        return self._title.text()

    def set_title(self, title: str) -> None:
        """Say what the page is about."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def show_settings(self, settings: Settings) -> None:
        """Fill in what the page shows of ``settings``."""
        raise NotImplementedError

    def chosen(self, settings: Settings) -> Settings:
        """Return ``settings`` with what is filled in here."""
        raise NotImplementedError

    def restore_defaults(self) -> None:
        """Fill in what a first start has."""
        self.show_settings(Settings())

    def first_wrong(self) -> QWidget | None:
        """Say all that is wrong, and return the first field that cannot be used as it is."""
        return None

    def show_whole(self, field: QWidget) -> None:
        """Scroll to ``field`` and to what is said below it, once both have their places."""
        QTimer.singleShot(0, self, lambda: self._scroll_to(field))

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self.language = language

    def _scroll_to(self, field: QWidget) -> None:
        below = field.mapTo(self._inside, QPoint(0, 4 * field.height())).y()
        self.ensureVisible(0, min(below, self._inside.height()), 0, 0)
        self.ensureWidgetVisible(field)
