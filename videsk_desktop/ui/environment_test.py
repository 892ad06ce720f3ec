"""The question whether an environment is reached, put without a key, and what came of it: a button and a line."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from videsk_desktop.core.exchange import Environment
from videsk_desktop.i18n import Language
from videsk_desktop.texts.card import Tone
from videsk_desktop.ui.icons import pixmap
from videsk_desktop.ui.question_button import QuestionButton
from videsk_desktop.ui.roll import flowing
from videsk_desktop.ui.surface import SPACE, Text, palette_changed
from videsk_desktop.ui.theme import Role
from videsk_desktop.ui.tones import look_of

_ICON = 16


class EnvironmentTest(QObject):
    """``button`` and ``line`` stand where the page puts them. ``requested``: an Environment."""

    requested = Signal(object)
    called_off = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._language: Language | None = None
        self._environment: Environment | None = None
        self.button = QuestionButton("globe")
        self.button.setObjectName("testEnvironmentButton")
        self.button.asked.connect(self._ask)
        self.button.called_off.connect(self.call_off)
        self.line = _ResultLine()

    def aim_at(self, environment: Environment | None) -> None:
        """Ask ``environment`` from now on, nobody where it is None; what another one answered is gone."""
        if environment != self._environment:
            self.call_off()
            self._environment = environment
        self.button.setEnabled(environment is not None)

    def show_answer(self, environment: Environment, text: str, tone: Tone) -> None:
        """Say what came of asking ``environment``, where that is still the question."""
        if environment == self._environment and self.button.asking:
            self.button.set_asking(asking=False)
            self.line.say(text, tone)

    def call_off(self) -> None:
        """Wait for no answer any more, and forget the last one."""
        self.line.say("", Tone.PLAIN)
        if self.button.asking:
            self.button.set_asking(asking=False)
            self.called_off.emit()

    def retranslate(self, language: Language) -> None:
        """Speak another language; what was answered stays as it was said."""
        self._language = language
        text = language.text
        self.button.say(
            text("EnvironmentTest", "Test"),
            text("EnvironmentTest", "Ask whether this address is reached, without an API Key"),
            language,
        )
        self.line.describe(text("EnvironmentTest", "What came of the test"))

    def _ask(self) -> None:
        if self._environment is not None and self._language is not None:
            self.button.set_asking(asking=True)
            self.line.say(self._language.text("EnvironmentTest", "Asking, without an API Key…"), Tone.PLAIN)
            self.requested.emit(self._environment)


class _ResultLine(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._tone = Tone.PLAIN
        self._sign = QLabel()
        self._words = flowing(Text(wrap=True))
        self._words.setObjectName("environmentTestResult")
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE - 2)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self._tint()

    def say(self, words: str, tone: Tone) -> None:
        self._tone = tone
        self._words.setText(words)
        self._words.set_role(Role.MUTED if tone is Tone.PLAIN else Role.TEXT)
        self._tint()

    def describe(self, words: str) -> None:
        self._words.setAccessibleDescription(words)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if palette_changed(event):
            self._tint()

    def _tint(self) -> None:
        look = look_of(self._tone)
        self._sign.setVisible(look.icon is not None)
        if look.icon is not None:
            self._sign.setPixmap(pixmap(look.icon, look.strong, _ICON, self.devicePixelRatioF()))
