"""The verdict, read at arm's length: badge, sign, headline; then why, and what to do and who can do it.

Its height never changes with what it says. Knows no code: it is handed words, and how they are to look.
"""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QVBoxLayout, QWidget

from videsk_desktop.i18n import Language
from videsk_desktop.texts.card import CardText
from videsk_desktop.texts.steps import actor_name
from videsk_desktop.ui.badge import Badge
from videsk_desktop.ui.card_actions import CardActions
from videsk_desktop.ui.icons import icon, paint
from videsk_desktop.ui.roll import Roll, flowing
from videsk_desktop.ui.surface import SPACE, Card, ElidedText, Text, draw_focus, lettering, palette_changed
from videsk_desktop.ui.theme import Role, colours
from videsk_desktop.ui.tones import Look
from videsk_desktop.ui.warning_line import WarningLine

_SIGN = 60
# In pixels: on a large screen the eye would lose longer lines on its way back.
_WIDEST = 1000
_BODY_LINES = 4.8
_COMPACT_BODY_LINES = 4.5
# An example's window is narrower, and shows the longest texts there are.
_EXAMPLE_BODY_LINES = 7.5
_HEADLINE = 1.75
# In the smallest window the usual headlines stay on one line.
_COMPACT_HEADLINE = 1.6


class VerdictCard(Card):
    """``show_card`` fills it, ``show_busy`` lays the asking over what is there. ``help_requested``: explain more."""

    help_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("verdictCard")
        self._card: CardText | None = None
        self._look = Look(None, Role.GREY, Role.GREY_SOFT)
        self._answered = False
        self._compact = False
        self._build_words()
        self._arrange()
        self.set_compact(compact=False)

    def _build_words(self) -> None:
        self._sign = _Sign()
        self.badge = Badge()
        self._before = ElidedText(Role.MUTED, size=0.95)
        self._before.setObjectName("verdictBefore")
        self._before.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.help_button = _Explain()
        self.help_button.setObjectName("explainButton")
        self.help_button.setAutoRaise(True)
        self.help_button.setFixedHeight(self.badge.sizeHint().height())
        self.help_button.clicked.connect(self.help_requested)
        self.headline = Text(size=_HEADLINE, bold=True, wrap=True)
        self.headline.setObjectName("verdictHeadline")
        self._why_title = Text(Role.MUTED, size=0.95, bold=True)
        self.detail = Text(wrap=True)
        self.detail.setObjectName("verdictDetail")
        self._next_title = Text(Role.MUTED, size=0.95, bold=True)
        self.next_step = Text(wrap=True)
        self.next_step.setObjectName("verdictNextStep")
        self.warnings = WarningLine()
        self.offers = CardActions()
        self._quote = ElidedText(Role.MUTED, size=0.95, fixed=True)
        self._quote.setObjectName("verdictQuote")
        for label in (self.headline, self.detail, self.next_step):
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            # Else a click alone would lead to its menu, and a screen reader past the verdict.
            label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            flowing(label)
        for label in (self.detail, self.next_step):
            label.setMaximumWidth(_WIDEST)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(2 * SPACE)
        top.addWidget(self.badge)
        top.addWidget(self._before, 1)
        top.addWidget(self.help_button)
        body = QWidget()
        columns = QHBoxLayout(body)
        columns.setContentsMargins(0, 0, SPACE, 0)
        columns.setSpacing(4 * SPACE)
        for parts in ((self._why_title, self.detail, self._quote), (self._next_title, self.next_step)):
            column = QVBoxLayout()
            column.setSpacing(3)
            for part in parts:
                column.addWidget(part)
            column.addStretch(1)
            columns.addLayout(column, 1)
        self._body = Roll(body)
        # A headline of two lines takes its second one from here.
        self._body.setMinimumHeight(2 * self.detail.fontMetrics().lineSpacing())
        words = QVBoxLayout()
        words.setSpacing(SPACE - 1)
        words.addLayout(top)
        words.addWidget(self.headline)
        words.addWidget(self._body, 1)
        words.addWidget(self.warnings)
        words.addWidget(self.offers)
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(4)
        kept = self._progress.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._progress.setSizePolicy(kept)
        self._progress.hide()
        inside = QHBoxLayout()
        inside.setContentsMargins(3 * SPACE, round(1.5 * SPACE), 2 * SPACE, 0)
        inside.setSpacing(round(2.5 * SPACE))
        inside.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 1)
        column.setSpacing(SPACE // 2)
        column.addLayout(inside, 1)
        foot = QHBoxLayout()
        # Between the round corners.
        foot.setContentsMargins(SPACE, 0, SPACE, 0)
        foot.addWidget(self._progress)
        column.addLayout(foot)

    def show_card(self, card: CardText, look: Look, language: Language, *, answered: bool, before: str = "") -> None:
        """Say ``card``; ``answered``: somebody said so, it is no forecast; ``before``: the last result, in one line."""
        if card != self._card:
            self._body.verticalScrollBar().setValue(0)
        self._card, self._look, self._answered = card, look, answered
        self.headline.setText(card.headline)
        self.detail.setText(card.why)
        self.next_step.setText("\n".join(step.text for step in card.next_steps))
        self._why_title.setText(language.text("VerdictCard", "Why"))
        to_do = language.text("VerdictCard", "What to do")
        actors = dict.fromkeys(actor_name(step.actor, language) for step in card.next_steps)
        self._next_title.setText(f"{to_do}  ·  {', '.join(actors)}")
        self._why_title.setVisible(bool(card.why))
        self._next_title.setVisible(bool(card.next_steps))
        self._before.setText(before)
        self.warnings.show_warnings(card.warnings, language)
        self._quote.setText(f"“{card.server_words}”" if card.server_words else "")
        self._quote.setVisible(bool(card.server_words))
        self._tint()

    def show_nothing(self) -> None:
        """Forget what was said."""
        self._card = None
        for label in (self.headline, self.detail, self.next_step, self._before, self._quote):
            label.setText("")
        self.warnings.show_nothing()

    def show_busy(self, words: str) -> None:
        """Say what is under way over the card, or with an empty text no longer."""
        self._progress.setVisible(bool(words))
        if words:
            self.badge.say(words, "running", Role.ACCENT, filled=False)
            self._sign.show_look(Look("running", Role.ACCENT, Role.ACCENT_SOFT))
        else:
            self._tint()

    def set_compact(self, *, compact: bool) -> None:
        """Take less height in a low window."""
        lines = _COMPACT_BODY_LINES if compact else _BODY_LINES
        if self.offers.isHidden():
            lines = _EXAMPLE_BODY_LINES
        self.headline.setFont(lettering(size=_COMPACT_HEADLINE if compact else _HEADLINE, bold=True))
        line = self.detail.fontMetrics().lineSpacing()
        large = self.headline.fontMetrics().lineSpacing()
        chrome = self.badge.sizeHint().height() + 6 * SPACE
        if not self.offers.isHidden():
            chrome += self.offers.sizeHint().height() + SPACE
        self.setFixedHeight(round(chrome + large + (lines + 1.2) * line))

    def show_words_only(self) -> None:
        """Offer nothing: with an example there is nothing to be done."""
        self.offers.hide()
        self.help_button.hide()
        self.set_compact(compact=False)

    def retranslate(self, language: Language) -> None:
        """Describe the labels whose text changes: a name would hide that text from a screen reader."""
        self.headline.setAccessibleDescription(language.text("VerdictCard", "What happened"))
        self.detail.setAccessibleDescription(language.text("VerdictCard", "Why"))
        self.next_step.setAccessibleDescription(language.text("VerdictCard", "What to do"))
        self.offers.retranslate(language)
        explain = language.text("VerdictCard", "Explain in the help")
        self.help_button.setAccessibleName(explain)
        self.help_button.setToolTip(explain)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if palette_changed(event):
            self._tint()

    def _tint(self) -> None:
        look = self._look
        self.help_button.setIcon(icon("question", Role.MUTED))
        self.set_roles(look.soft if self._answered else Role.BASE, bar=look.strong)
        self._sign.show_look(look)
        if self._card is not None:
            sign, role = ("message", look.strong) if self._answered else ("screen", Role.ACCENT)
            self.badge.say(self._card.badge, sign, role, filled=self._answered)


class _Explain(QToolButton):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        draw_focus(self)


class _Sign(QWidget):
    """The verdict's sign on a disc."""

    def __init__(self) -> None:
        super().__init__()
        self._look = Look(None, Role.GREY, Role.GREY_SOFT)
        self.setFixedSize(_SIGN, _SIGN)

    def show_look(self, look: Look) -> None:
        """Draw another sign."""
        self._look = look
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw disc and sign."""
        if self._look.icon is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours()[self._look.strong])
        painter.drawEllipse(QRectF(self.rect()))
        inset = _SIGN * 0.24
        paint(painter, self._look.icon, Role.BASE, QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))
