"""A button that puts one question and gives way to calling it off while the answer is awaited."""

from PySide6.QtCore import Signal

from videsk_desktop.i18n import Language, mark
from videsk_desktop.ui.surface import IconButton

_CANCEL = mark("QuestionButton", "Cancel")
_ESC = mark("QuestionButton", "Stop waiting for the answer (Esc)")


class QuestionButton(IconButton):
    """``asked`` or ``called_off``; as wide for the one word as for the other."""

    asked = Signal()
    called_off = Signal()

    def __init__(self, icon_name: str) -> None:
        super().__init__(icon_name)
        self._sign = icon_name
        self._words = self._hint = self._cancel = self._cancel_hint = ""
        self._asking = False
        # In a dialog Enter must not put a question that nobody looked at.
        self.setAutoDefault(False)
        self.clicked.connect(self._click)

    @property
    def asking(self) -> bool:
        """Whether the answer is awaited."""
        return self._asking

    def set_asking(self, *, asking: bool) -> None:
        """Offer to call off what was asked, or to ask."""
        self._asking = asking
        self.set_icon("stop" if asking else self._sign)
        self._say()

    def say(self, words: str, hint: str, language: Language) -> None:
        """Name the question; ``hint``: what asking it does."""
        self._words, self._hint = words, hint
        self._cancel = language.text("QuestionButton", _CANCEL)
        self._cancel_hint = language.text("QuestionButton", _ESC)
        self.setMinimumWidth(0)
        for text in (self._cancel, words):
            self.setText(text)
            self.setMinimumWidth(max(self.minimumWidth(), self.sizeHint().width()))
        self._say()

    def _click(self) -> None:
        if self._asking:
            self.called_off.emit()
        else:
            self.asked.emit()

    def _say(self) -> None:
        self.setText(self._cancel if self._asking else self._words)
        self.setToolTip(self._cancel_hint if self._asking else self._hint)
        # The question stays its name: what is called off is told by what it was.
        self.setAccessibleDescription(self._hint)
