"""The quiet line at the bottom: which key (by its fingerprint), how long it took, whose clock is off."""

from PySide6.QtWidgets import QStatusBar

from videsk_desktop.core.check import CheckRecord
from videsk_desktop.core.diagnosis import Diagnosis
from videsk_desktop.i18n import Language
from videsk_desktop.ui.surface import SPACE, Text
from videsk_desktop.ui.theme import Role


class StatusLine(QStatusBar):
    """Says nothing where nothing is known."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self.setContentsMargins(2 * SPACE, 0, 2 * SPACE, 0)
        self._language: Language | None = None
        self._diagnosis: Diagnosis | None = None
        self._record: CheckRecord | None = None
        self._fingerprint = Text(Role.MUTED)
        self._fingerprint.setObjectName("fingerprintLabel")
        self._elapsed = Text(Role.MUTED)
        self._clock = Text(Role.MUTED)
        for label in (self._fingerprint, self._elapsed, self._clock):
            label.setContentsMargins(0, 0, 3 * SPACE, 0)
            self.addWidget(label)

    def show_key(self, diagnosis: Diagnosis | None, record: CheckRecord | None) -> None:
        """Describe the key at hand and what asking about it took."""
        self._diagnosis, self._record = diagnosis, record
        self._say()

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self._language = language
        self._say()

    def _say(self) -> None:
        if self._language is None:
            return
        language = self._language
        fingerprint = elapsed = clock = ""
        if self._diagnosis is not None and len(self._diagnosis.key):
            fingerprint = language.text("StatusLine", "Fingerprint {fingerprint}").format(
                fingerprint=self._diagnosis.key.fingerprint
            )
        if self._record is not None and self._record.exchange is not None:
            elapsed = f"{language.number(round(self._record.exchange.steps_ms))} ms"
            clock = _clock_words(self._record.exchange.clock_skew_s(), language)
        for label, words in ((self._fingerprint, fingerprint), (self._elapsed, elapsed), (self._clock, clock)):
            label.setText(words)
            label.setVisible(bool(words))


def _clock_words(skew_s: int | None, language: Language) -> str:
    if skew_s is None:
        return ""
    if not skew_s:
        return language.text("StatusLine", "Clocks agree")
    amount = language.duration(skew_s)
    if skew_s > 0:
        return language.text("StatusLine", "Videsk's clock is {amount} ahead").format(amount=amount)
    return language.text("StatusLine", "Videsk's clock is {amount} behind").format(amount=amount)
