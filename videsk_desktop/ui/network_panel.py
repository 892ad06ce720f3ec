"""Two questions to the network, which bring no key along: is Videsk reached at all, and which way works.

Values in, intents out. Stands in the technical detail and in a dialog of its own, for when there is no key at hand.
"""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from videsk_desktop.core.exchange import VIDESK, Environment, EnvironmentKind
from videsk_desktop.core.ways import Reach, Rung, Way, WayState
from videsk_desktop.i18n import Language
from videsk_desktop.settings import ProxyMode
from videsk_desktop.texts.ways import reach_sentences, way_detail, way_name, way_state, ways_conclusion
from videsk_desktop.ui.icons import pixmap
from videsk_desktop.ui.question_button import QuestionButton
from videsk_desktop.ui.roll import Roll, flowing
from videsk_desktop.ui.sign_table import Line, SignTable
from videsk_desktop.ui.surface import SPACE, Text, palette_changed
from videsk_desktop.ui.theme import Role

_ICON = 16
_SIGNS = {
    WayState.WORKED: ("check", Role.GOOD),
    WayState.FAILED: ("cross", Role.BAD),
    WayState.NOT_THERE: ("pending", Role.MUTED),
}


class NetworkPanel(Roll):
    """``connection_wanted``: the user wants to set the proxy."""

    reach_asked = Signal()
    ways_asked = Signal()
    called_off = Signal()
    connection_wanted = Signal()

    def __init__(self) -> None:
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        super().__init__(inside)
        self.setObjectName("networkPanel")
        self._language: Language | None = None
        self._environment = VIDESK
        self._mode = ProxyMode.SYSTEM
        self._reach: Reach | None = None
        self._rungs: tuple[Rung, ...] = ()
        self._build()
        self._arrange()
        self._tint()

    def _build(self) -> None:
        self.ways_button = QuestionButton("network")
        self.ways_button.setObjectName("waysButton")
        self.ways_button.asked.connect(self.ways_asked)
        self.reach_button = QuestionButton("globe")
        self.reach_button.setObjectName("reachButton")
        self.reach_button.asked.connect(self.reach_asked)
        for button in (self.ways_button, self.reach_button):
            button.called_off.connect(self.called_off)
        self._note = Text(Role.MUTED, size=0.95, wrap=True)
        self._note.setObjectName("networkNote")
        self._sign = QLabel()
        self._reach_words = Text(wrap=True)
        self._reach_words.setObjectName("reachText")
        self.table = SignTable()
        self.table.setObjectName("waysTable")
        self._conclusion = Text(bold=True, wrap=True)
        self._conclusion.setObjectName("waysConclusion")
        for label in (self._reach_words, self._conclusion):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.connection_button = QPushButton()
        self.connection_button.setMinimumHeight(self.ways_button.minimumHeight())
        self.connection_button.setAutoDefault(False)
        self.connection_button.setObjectName("connectionButton")
        self.connection_button.clicked.connect(self.connection_wanted)

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        for button in (self.ways_button, self.reach_button, self.connection_button):
            buttons.addWidget(button)
        buttons.addSpacing(SPACE // 2)
        buttons.addWidget(flowing(self._note), 1)
        reached = QHBoxLayout()
        reached.setSpacing(SPACE - 2)
        reached.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        reached.addWidget(flowing(self._reach_words), 1)
        column = self._column
        column.setContentsMargins(0, SPACE, SPACE, 0)
        column.setSpacing(SPACE)
        column.addLayout(buttons)
        column.addLayout(reached)
        column.addWidget(self.table)
        column.addWidget(flowing(self._conclusion))
        column.addStretch(1)

    def show_environment(self, environment: Environment) -> None:
        """Ask ``environment`` from now on; what another one's ways were is gone."""
        self._environment = environment
        self._reach, self._rungs = None, ()
        self._describe()

    def show_mode(self, mode: ProxyMode) -> None:
        """Judge what to do by how the proxy is set."""
        self._mode = mode
        self._describe()

    def set_asking_reach(self, *, asking: bool) -> None:
        """Show that the first question is under way, or no longer."""
        if asking:
            self._reach = None
        self.reach_button.set_asking(asking=asking)
        self._describe()

    def set_asking_ways(self, *, asking: bool) -> None:
        """Show that the second question is under way, or no longer."""
        if asking:
            self._rungs = ()
        self.ways_button.set_asking(asking=asking)
        self._describe()

    def show_reach(self, reach: Reach) -> None:
        """Say whether Videsk was reached, and who answered."""
        self._reach = reach
        self._describe()

    def show_ways(self, rungs: tuple[Rung, ...]) -> None:
        """Show what came of each way, and what to do about it."""
        self._rungs = rungs
        self._describe()

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self._language = language
        text = language.text
        self.ways_button.say(
            text("NetworkPanel", "Which way works?"),
            text("NetworkPanel", "Try every way to the environment, without the API Key"),
            language,
        )
        self.reach_button.say(
            text("NetworkPanel", "Is Videsk reached?"),
            text("NetworkPanel", "Can this computer reach Videsk? Ask without the API Key"),
            language,
        )
        self.connection_button.setText(text("NetworkPanel", "Proxy…"))
        self.connection_button.setToolTip(text("NetworkPanel", "Set the proxy and the time limit"))
        self.table.setAccessibleName(text("NetworkPanel", "Ways to the environment"))
        self._reach_words.setAccessibleDescription(text("NetworkPanel", "Can this computer reach Videsk?"))
        self._conclusion.setAccessibleDescription(text("NetworkPanel", "What to do"))
        self._describe()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if palette_changed(event):
            self._tint()

    def _describe(self) -> None:
        if self._language is None:
            return
        language = self._language
        in_practice = self._environment.kind is EnvironmentKind.PRACTICE
        self.ways_button.setEnabled(not in_practice)
        self._note.setText(
            language.text("NetworkPanel", "In practice there is no network to be tried. Change to Videsk for that.")
            if in_practice
            else language.text("NetworkPanel", "Both are asked without the API Key.")
        )
        self._reach_words.setText(self._about_reach(language))
        self.table.show_lines(self._lines(language))
        self.table.setVisible(not in_practice)
        told = ways_conclusion(self._rungs, self._mode, language) if self._rungs else ""
        self._conclusion.setText(told)
        for part, words in ((self._reach_words, self._reach_words.text()), (self._conclusion, told)):
            part.setVisible(bool(words))
        self._tint()

    def _about_reach(self, language: Language) -> str:
        if self._reach is not None:
            return reach_sentences(self._reach, self._environment.kind, language)
        return language.text("NetworkPanel", "Asking…") if self.reach_button.asking else ""

    def _lines(self, language: Language) -> list[Line]:
        if self._rungs:
            return [
                Line(
                    way_name(rung.way, language),
                    *_SIGNS[rung.state],
                    way_state(rung.state, language),
                    way_detail(rung, language),
                )
                for rung in self._rungs
            ]
        asking = self.ways_button.asking
        sign, role = ("running", Role.ACCENT) if asking else ("pending", Role.MUTED)
        word = language.text("NetworkPanel", "Trying…") if asking else language.text("NetworkPanel", "Not tried yet")
        ways = [way for way in Way if way is not Way.MANUAL_PROXY or self._mode is ProxyMode.MANUAL]
        return [Line(way_name(way, language), sign, role, word) for way in ways]

    def _tint(self) -> None:
        if self._reach is None:
            sign, role = ("running", Role.ACCENT)
        else:
            sign, role = ("check", Role.GOOD) if self._reach.reached else ("cross", Role.BAD)
        self._sign.setPixmap(pixmap(sign, role, _ICON, self.devicePixelRatioF()))
        self._sign.setVisible(bool(self._reach_words.text()))
