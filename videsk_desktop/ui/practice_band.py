"""The loud band over everything while the answers are not Videsk's own."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from videsk_desktop.core.environments import VIDESK, Environment, EnvironmentKind
from videsk_desktop.i18n import Language
from videsk_desktop.texts.foreign import foreign
from videsk_desktop.ui.icons import pixmap
from videsk_desktop.ui.surface import SPACE, ElidedText, IconButton, palette_changed
from videsk_desktop.ui.theme import Role, colours

_ICON = 20


class PracticeBand(QWidget):
    """``environment_chosen``: the way back to Videsk. Hidden there."""

    environment_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("practiceBand")
        self._language: Language | None = None
        self._environment: Environment = VIDESK
        self._icon = QLabel()
        self._words = ElidedText(Role.ON_BAND, bold=True)
        self.change_button = IconButton("globe")
        self.change_button.setObjectName("changeToVideskButton")
        self.change_button.clicked.connect(lambda: self.environment_chosen.emit(VIDESK.name))
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACE, SPACE - 2, 2 * SPACE, SPACE - 2)
        row.setSpacing(SPACE)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self.change_button)
        self._tint()
        self.hide()

    def show_environment(self, environment: Environment) -> None:
        """Show the band for any environment but Videsk."""
        self._environment = environment
        self.setVisible(environment.kind is not EnvironmentKind.VIDESK)
        self._say()
        self._tint()

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self._language = language
        self.change_button.setText(language.text("PracticeBand", "Change to Videsk"))
        self._say()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill the band."""
        QPainter(self).fillRect(self.rect(), colours()[Role.BAND])

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if palette_changed(event):
            self._tint()

    def _tint(self) -> None:
        name = "practice" if self._environment.kind is EnvironmentKind.PRACTICE else "warning"
        self._icon.setPixmap(pixmap(name, Role.ON_BAND, _ICON, self.devicePixelRatioF()))

    def _say(self) -> None:
        if self._language is None:
            return
        if self._environment.kind is EnvironmentKind.PRACTICE:
            words = self._language.text("PracticeBand", "PRACTICE · simulated answers, nothing leaves this computer")
        else:
            words = self._language.text("PracticeBand", "NOT VIDESK · API Keys are sent to {address}").format(
                address=foreign(self._environment.base_url)
            )
        self._words.setText(words)
        self.setAccessibleName(words)
