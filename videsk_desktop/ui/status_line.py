"""The quiet line at the bottom: which key (by its fingerprint), how long it took, whose clock is off."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QSizePolicy, QStatusBar

from videsk_desktop.i18n import Language
from videsk_desktop.ui.surface import SPACE, ElidedText, Text
from videsk_desktop.ui.theme import Role

if TYPE_CHECKING:
    from videsk_desktop.core.check import CheckRecord
    from videsk_desktop.core.diagnosis import Diagnosis
    from videsk_desktop.history_entries import Seen

_TOLD_MS = 6_000


class StatusLine(QStatusBar):
    """Says nothing where nothing is known."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self.setContentsMargins(2 * SPACE, 0, 2 * SPACE, 0)
        self._language: Language | None = None
        self._diagnosis: Diagnosis | None = None
        self._record: CheckRecord | None = None
        self._remembered: tuple[Seen, datetime] | None = None
        self._fingerprint = Text(Role.MUTED)
        self._fingerprint.setObjectName("fingerprintLabel")
        # The one that gives way in a narrow window: else what was just done would be cut off.
        self._seen = ElidedText(Role.MUTED)
        self._seen.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._seen.setObjectName("seenLabel")
        self._elapsed = Text(Role.MUTED)
        self._elapsed.setObjectName("elapsedLabel")
        self._clock = Text(Role.MUTED)
        for label in (self._fingerprint, self._seen, self._elapsed, self._clock):
            label.setContentsMargins(0, 0, 3 * SPACE, 0)
            self.addWidget(label)
        self._told = Text(Role.MUTED)
        self._told.setObjectName("toldLabel")
        self.addPermanentWidget(self._told)
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.setInterval(_TOLD_MS)
        self._telling.timeout.connect(lambda: self._told.setText(""))

    def show_key(self, diagnosis: "Diagnosis | None", record: "CheckRecord | None") -> None:
        """Describe the key at hand and what asking about it took."""
        self._diagnosis, self._record = diagnosis, record
        self._say()

    def show_seen(self, seen: "Seen | None", now: datetime) -> None:
        """Say what is remembered of the key at hand; None: nothing."""
        self._remembered = None if seen is None else (seen, now)
        self._say_seen()

    def tell(self, words: str) -> None:
        """Say for a while what was done."""
        self._told.setText(words)
        self._telling.start()

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self._language = language
        self._say()
        self._say_seen()

    def _say_seen(self) -> None:
        words = ""
        if self._language is not None and self._remembered is not None:
            from videsk_desktop.history_words import seen_text  # noqa: PLC0415 - the first picture says nothing

            seen, now = self._remembered
            words = seen_text(seen, self._language, now=now)
        self._seen.setText(words)
        self._seen.setVisible(bool(words))

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
