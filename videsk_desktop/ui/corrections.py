"""Corrections that may be right: each offered with both readings side by side, and named for as long as one is used.

Nothing is corrected by itself; whoever uses a correction can go back. Holds a key only while it is offered or used.
"""

from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from videsk_desktop.core.diagnosis import Diagnosis, diagnose
from videsk_desktop.core.repairs import Repair
from videsk_desktop.core.verdicts import Fault, Verdict
from videsk_desktop.i18n import Language
from videsk_desktop.texts.card import CardText, forecast_card
from videsk_desktop.texts.names import expected_name
from videsk_desktop.texts.repairs import describe_repair, suggested_repairs
from videsk_desktop.ui.icons import pixmap
from videsk_desktop.ui.surface import SPACE, Card, ElidedText, IconButton, palette_changed
from videsk_desktop.ui.theme import Role
from videsk_desktop.ui.tones import Look, look_of

# A long dash may have been one hyphen or two; no text has more than these two corrections.
_MOST_OFFERED = 2
_ICON = 16


class Corrections(Card):
    """``repair_chosen``: a Repair, to be used from now on. ``undone``: the text is to be as it came again."""

    repair_chosen = Signal(object)
    undone = Signal()

    def __init__(self) -> None:
        super().__init__(Role.ACCENT_SOFT, bar=Role.ACCENT)
        self.setObjectName("corrections")
        self._offers = [_Offer(f"useRepair{place}") for place in range(_MOST_OFFERED)]
        self._used = _Used()
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, SPACE // 2, SPACE, SPACE // 2)
        column.setSpacing(SPACE // 2)
        for offer in self._offers:
            offer.chosen.connect(self.repair_chosen)
            column.addWidget(offer)
        self._used.button.clicked.connect(self.undone)
        column.addWidget(self._used)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Offer nothing, and keep nothing that was offered."""
        self.hide()
        for offer in self._offers:
            offer.forget()
        self._used.hide()

    def show_offers(self, diagnosis: Diagnosis, now: datetime, language: Language, *, in_practice: bool) -> None:
        """Offer what may be right for ``diagnosis``; nothing at all takes no room."""
        self.show_nothing()
        repairs = suggested_repairs(diagnosis, now)
        for offer, repair in zip(self._offers, repairs, strict=False):
            corrected = diagnose(repair.text, now=now, raw=True)
            stands, mended = (
                _Reading.of(forecast_card(each, now, language, in_practice=in_practice), each.prediction.expected)
                for each in (diagnosis, corrected)
            )
            # The card below says the rest; the room is needed for what the correction would make of it.
            offer.show_repair(repair, [stands._replace(words=_name(diagnosis, language)), mended], language)
        # Each reading gets the room that its words need of what there is, one below the other.
        wanted = [offer.wanted for offer in self._offers if offer.wanted]
        shares = [max(of_offers) for of_offers in zip(*wanted, strict=True)]
        for offer in self._offers:
            offer.share_room(shares)
        self.setVisible(bool(repairs))

    def show_used(self, repair: Repair, language: Language) -> None:
        """Say that what is read is ``repair``, not what was pasted, and how to go back."""
        self.show_nothing()
        self._used.show_repair(repair, language)
        self.show()


class _Reading(NamedTuple):
    """What a key is said to be, and how that looks."""

    words: str
    look: Look

    @classmethod
    def of(cls, card: CardText, verdict: Verdict) -> "_Reading":
        return cls(card.headline, look_of(card.tone, verdict))


def _name(diagnosis: Diagnosis, language: Language) -> str:
    return expected_name(diagnosis.prediction.expected if diagnosis.sendable else Fault.KEY_UNSENDABLE, language)


class _Offer(QWidget):
    """What may have happened; below it the key as it stands and as it would be; the button for both lines."""

    chosen = Signal(object)

    def __init__(self, button_name: str) -> None:
        super().__init__()
        self._repair: Repair | None = None
        self._looks: list[Look] = []
        self.wanted: list[int] = []
        self._what = ElidedText(bold=True)
        self._what.setObjectName(f"{button_name}Title")
        self._signs = (QLabel(), QLabel())
        self._readings = (ElidedText(), ElidedText())
        self._readings[0].setObjectName(f"{button_name}AsItStands")
        self._readings[1].setObjectName(f"{button_name}Corrected")
        self.button = IconButton("check")
        self.button.setObjectName(button_name)
        self.button.clicked.connect(self._choose)
        self._side_by_side = QHBoxLayout()
        self._side_by_side.setSpacing(SPACE)
        for sign, reading in zip(self._signs, self._readings, strict=True):
            self._side_by_side.addWidget(sign)
            self._side_by_side.addWidget(reading, 1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._what)
        words.addLayout(self._side_by_side)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * SPACE)
        row.addLayout(words, 1)
        row.addWidget(self.button)

    def forget(self) -> None:
        self._repair = None
        self._looks, self.wanted = [], []
        self.hide()

    def share_room(self, shares: list[int]) -> None:
        for place, share in zip((1, 3), shares, strict=False):
            self._side_by_side.setStretch(place, share)

    def show_repair(self, repair: Repair, readings: list[_Reading], language: Language) -> None:
        self._repair = repair
        what = describe_repair(repair, language)
        self._what.setText(language.text("Corrections", "Possible correction: {what}").format(what=what))
        stands, corrected = readings
        before, after = self._readings
        before.setText(language.text("Corrections", "As it stands: {headline}").format(headline=stands.words))
        after.setText(language.text("Corrections", "Corrected: {headline}").format(headline=corrected.words))
        self._looks = [reading.look for reading in readings]
        self.wanted = [reading.fontMetrics().horizontalAdvance(reading.text()) for reading in self._readings]
        self.button.setText(language.text("Corrections", "Use the correction"))
        self.button.setAccessibleDescription(f"{self._what.text()}. {after.text()}")
        self._tint()
        self.show()

    def _choose(self) -> None:
        if self._repair is not None:
            self.chosen.emit(self._repair)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if palette_changed(event):
            self._tint()

    def _tint(self) -> None:
        for sign, look in zip(self._signs, self._looks, strict=False):
            sign.setPixmap(pixmap(look.icon or "key", look.strong, _ICON, self.devicePixelRatioF()))


class _Used(QWidget):
    """The correction that is in use, and the way back."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = QLabel()
        self._what = ElidedText(bold=True)
        self._what.setObjectName("usedRepair")
        self.button = IconButton("undo")
        self.button.setObjectName("undoRepairButton")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self._icon)
        row.addWidget(self._what, 1)
        row.addWidget(self.button)
        self._tint()

    def show_repair(self, repair: Repair, language: Language) -> None:
        what = describe_repair(repair, language)
        said = language.text("Corrections", "Corrected: {what}. What the customer sent is different")
        self._what.setText(said.format(what=what))
        self.button.setText(language.text("Corrections", "Back to the original"))
        self.button.setAccessibleDescription(self._what.text())
        self.show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if palette_changed(event):
            self._tint()

    def _tint(self) -> None:
        self._icon.setPixmap(pixmap("info", Role.ACCENT, _ICON, self.devicePixelRatioF()))
