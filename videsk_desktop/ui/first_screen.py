"""The first screen: one place to paste, what happens to what is pasted, and three ways in."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from videsk_desktop.i18n import Language
from videsk_desktop.ui.icons import pixmap
from videsk_desktop.ui.paste_area import PasteArea
from videsk_desktop.ui.surface import SPACE, Text, palette_changed
from videsk_desktop.ui.theme import Role
from videsk_desktop.ui.way import Way

_WIDEST = 900
_HIGHEST = 560
_ICON = 20


class FirstScreen(QWidget):
    """``paste_requested``: read the clipboard. ``pasted``: what was dropped. ``practice_requested``: samples.

    ``help_requested`` and ``gallery_requested``: to read first.
    """

    paste_requested = Signal()
    pasted = Signal(str)
    practice_requested = Signal()
    help_requested = Signal()
    gallery_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._language: Language | None = None
        self.area = PasteArea()
        self.area.setMaximumHeight(_HIGHEST)
        self.area.paste_button.clicked.connect(self.paste_requested)
        self.area.pasted.connect(self.pasted)
        self._privacy_icon = QLabel()
        self._privacy = Text(size=1.05)
        self._privacy.setObjectName("privacySentence")
        self.key_way = Way("key", checkable=True)
        self.key_way.setObjectName("keyWay")
        self.key_way.setChecked(True)
        self.error_way = Way("message", checkable=True)
        self.error_way.setObjectName("errorWay")
        self.practice_way = Way("practice", checkable=False)
        self.practice_way.setObjectName("practiceWay")
        self.error_way.toggled.connect(self._say_what_to_paste)
        self.practice_way.clicked.connect(self.practice_requested)
        self.help_button = _quiet_button("firstHelpButton")
        self.help_button.clicked.connect(self.help_requested)
        self.gallery_button = _quiet_button("firstGalleryButton")
        self.gallery_button.clicked.connect(self.gallery_requested)
        self._arrange()
        self._tint()

    def _arrange(self) -> None:
        privacy = QHBoxLayout()
        privacy.setSpacing(SPACE)
        privacy.addStretch(1)
        privacy.addWidget(self._privacy_icon)
        privacy.addWidget(self._privacy)
        privacy.addStretch(1)
        ways = QHBoxLayout()
        ways.setSpacing(2 * SPACE)
        for way in (self.key_way, self.error_way, self.practice_way):
            ways.addWidget(way, 1)
        reading = QHBoxLayout()
        reading.setSpacing(SPACE)
        reading.addStretch(1)
        reading.addWidget(self.help_button)
        reading.addWidget(self.gallery_button)
        reading.addStretch(1)
        centre = QWidget()
        centre.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * SPACE)
        column.addStretch(1)
        column.addWidget(self.area, 6)
        column.addLayout(privacy)
        column.addLayout(ways)
        column.addLayout(reading)
        column.addStretch(1)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(3 * SPACE, SPACE, 3 * SPACE, 2 * SPACE)
        row.addStretch(1)
        row.addWidget(centre, 100)
        row.addStretch(1)

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self._language = language
        self._privacy.setText(language.text("FirstScreen", "Nothing leaves this computer until you press “Ask Videsk”"))
        self.key_way.say(
            language.text("FirstScreen", "I have an API Key"),
            language.text("FirstScreen", "Alone, or inside a command, a mail or a web page: it is found."),
        )
        self.error_way.say(
            language.text("FirstScreen", "I only have the error message"),
            language.text("FirstScreen", "Learn what it means and what to do, without any API Key."),
        )
        self.practice_way.say(
            language.text("FirstScreen", "Practise with samples"),
            language.text("FirstScreen", "See every answer with examples that open nothing."),
        )
        self.help_button.setText(language.text("FirstScreen", "Help"))
        self.gallery_button.setText(language.text("FirstScreen", "Gallery of answers"))
        self.area.paste_button.setText(language.text("FirstScreen", "Paste"))
        self._say_what_to_paste()
        self._ask_for_room()

    def showEvent(self, event: QShowEvent) -> None:
        """Need room from now on."""
        super().showEvent(event)
        self._ask_for_room()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take no room from what is seen."""
        super().hideEvent(event)
        self.setMinimumHeight(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Need as much room as the words do at the new width."""
        super().resizeEvent(event)
        self._ask_for_room()

    def _ask_for_room(self) -> None:
        if self.isVisible():
            self.setMinimumHeight(self._row.totalMinimumHeightForWidth(self.width()) - self.area.spare)

    def _say_what_to_paste(self) -> None:
        if self._language is None:
            return
        language = self._language
        if self.error_way.isChecked():
            title = language.text("FirstScreen", "Paste the error message the customer sees")
            hint = language.text("FirstScreen", "Copy the whole answer, braces included, then paste or drop it here")
        else:
            title = language.text("FirstScreen", "Paste what the customer sent")
            hint = language.text(
                "FirstScreen", "An API Key, a command, a mail or the error message. You can also drop it here."
            )
        self.area.say(title, hint)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if palette_changed(event):
            self._tint()

    def _tint(self) -> None:
        self._privacy_icon.setPixmap(pixmap("lock", Role.GOOD, _ICON, self.devicePixelRatioF()))


def _quiet_button(name: str) -> QPushButton:
    button = QPushButton()
    button.setObjectName(name)
    button.setFlat(True)
    button.setAutoDefault(True)
    return button
