"""The settings in one dialog: pages on the left, values in by methods, the choice out by a signal.

Nothing is in force before OK. Whoever hears ``accepted_settings`` puts it in force, or refuses it with a sentence.
"""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from videsk_desktop.core.exchange import Environment
from videsk_desktop.i18n import Language
from videsk_desktop.settings import Settings
from videsk_desktop.texts.card import Tone
from videsk_desktop.ui.icons import icon_in_list
from videsk_desktop.ui.setting import ProblemLine
from videsk_desktop.ui.settings_connection import ConnectionPage
from videsk_desktop.ui.settings_environments import EnvironmentsPage
from videsk_desktop.ui.settings_general import GeneralPage
from videsk_desktop.ui.settings_privacy import PrivacyPage
from videsk_desktop.ui.surface import SPACE, palette_changed

_SIZE = QSize(780, 600)
_SMALLEST = QSize(660, 460)


class Page(StrEnum):
    """The pages, in their order."""

    GENERAL = "general"
    ENVIRONMENTS = "environments"
    CONNECTION = "connection"
    PRIVACY = "privacy"


_SIGNS = {Page.GENERAL: "screen", Page.ENVIRONMENTS: "globe", Page.CONNECTION: "network", Page.PRIVACY: "lock"}


class SettingsDialog(QDialog):
    """Opened, never executed. ``accepted_settings``: Settings, and a proxy's user and password.

    ``test_requested``: an Environment, to be asked without a key; ``clear_requested``: at once, not with OK.
    """

    accepted_settings = Signal(object, str, str)
    test_requested = Signal(object)
    test_called_off = Signal()
    clear_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("settingsDialog")
        self.setMinimumSize(_SMALLEST)
        self.resize(_SIZE)
        self._shown = Settings()
        self.general, self.environments = GeneralPage(), EnvironmentsPage()
        self.connection, self.privacy = ConnectionPage(), PrivacyPage()
        pages = (self.general, self.environments, self.connection, self.privacy)
        self._pages = dict(zip(Page, pages, strict=True))
        self.list = QListWidget()
        self.list.setObjectName("settingsPages")
        self._stack = QStackedWidget()
        for page in self._pages.values():
            self.list.addItem(QListWidgetItem())
            self._stack.addWidget(page)
        self.list.currentRowChanged.connect(self._stack.setCurrentIndex)
        self.environments.test.requested.connect(self.test_requested)
        self.environments.test.called_off.connect(self.test_called_off)
        self.privacy.clear_requested.connect(self.clear_requested)
        self._problem = ProblemLine("settingsProblem")
        self._build_buttons()
        self._arrange()
        self._tint()
        self.list.setCurrentRow(0)

    def _build_buttons(self) -> None:
        self._buttons = QDialogButtonBox()
        self.ok_button, self.cancel_button, self.defaults_button = QPushButton(), QPushButton(), QPushButton()
        for button, name, role in (
            (self.ok_button, "settingsOk", QDialogButtonBox.ButtonRole.AcceptRole),
            (self.cancel_button, "settingsCancel", QDialogButtonBox.ButtonRole.RejectRole),
            (self.defaults_button, "settingsDefaults", QDialogButtonBox.ButtonRole.ResetRole),
        ):
            button.setObjectName(name)
            button.setAutoDefault(False)
            self._buttons.addButton(button, role)
        self.ok_button.setDefault(True)
        self._buttons.accepted.connect(self._submit)
        self._buttons.rejected.connect(self.reject)
        self.defaults_button.clicked.connect(self._restore_defaults)

    def _arrange(self) -> None:
        both = QHBoxLayout()
        both.setSpacing(2 * SPACE)
        both.addWidget(self.list)
        both.addWidget(self._stack, 1)
        foot = QVBoxLayout()
        # A page has as much on its right, for its scroll bar.
        foot.setContentsMargins(0, 0, SPACE, 0)
        foot.setSpacing(SPACE + SPACE // 2)
        foot.addWidget(self._problem)
        foot.addWidget(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 2 * SPACE, SPACE, 2 * SPACE)
        column.setSpacing(SPACE + SPACE // 2)
        column.addLayout(both, 1)
        column.addLayout(foot)

    def show_settings(
        self, settings: Settings, login: tuple[str, str], folder: Path, *, page: Page | None = None
    ) -> None:
        """Fill in what is in force and open; ``page`` None: where one was last.

        ``login``: a proxy's user and password; ``folder``: where the files are.
        """
        self._shown = settings
        for each in self._pages.values():
            each.show_settings(settings)
        self.connection.proxy.show_login(*login)
        self.privacy.show_folder(folder)
        self._problem.say("")
        if page is not None:
            self._turn_to(page)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        # Not exec, which would nest an event loop in asyncio's.
        self.open()

    def refuse(self, text: str, *, page: Page | None = None) -> None:
        """Say what of the choice cannot be used, and stay open; ``page``: where it is."""
        if page is not None:
            self._turn_to(page)
        self._problem.say(text)

    def done_with(self) -> None:
        """Close: the choice is in force."""
        self.accept()

    def show_test(self, environment: Environment, text: str, tone: Tone) -> None:
        """Say what came of asking ``environment``."""
        self.environments.test.show_answer(environment, text, tone)

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        text = language.text
        self.setWindowTitle(text("SettingsDialog", "Settings"))
        self.list.setAccessibleName(text("SettingsDialog", "Pages"))
        for row, page in enumerate(self._pages.values()):
            page.retranslate(language)
            self.list.item(row).setText(page.title)
        self.list.setFixedWidth(self.list.sizeHintForColumn(0) + 2 * self.list.frameWidth() + 2 * SPACE)
        self._problem.describe(text("SettingsDialog", "What cannot be used"))
        self.ok_button.setText(text("SettingsDialog", "OK"))
        self.cancel_button.setText(text("SettingsDialog", "Cancel"))
        self.defaults_button.setText(text("SettingsDialog", "Restore defaults"))
        self.defaults_button.setToolTip(text("SettingsDialog", "Of this page only; in force with OK"))

    def done(self, result: int) -> None:
        """Let neither a password nor a question stay in a closed dialog."""
        self.environments.test.call_off()
        self.connection.proxy.show_login("", "")
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Call off what is under way, and close only then."""
        if event.key() == Qt.Key.Key_Escape and self.environments.test.button.asking:
            self.environments.test.call_off()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if palette_changed(event):
            self._tint()

    def _turn_to(self, page: Page) -> None:
        self.list.setCurrentRow(list(Page).index(page))

    def _submit(self) -> None:
        self._problem.say("")
        for name, page in self._pages.items():
            wrong = page.first_wrong()
            if wrong is not None:
                self._turn_to(name)
                page.show_whole(wrong)
                wrong.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        settings = self._shown
        for page in self._pages.values():
            settings = page.chosen(settings)
        self.accepted_settings.emit(settings, *self.connection.proxy.login)

    def _restore_defaults(self) -> None:
        list(self._pages.values())[self.list.currentRow()].restore_defaults()

    def _tint(self) -> None:
        for row, page in enumerate(self._pages):
            self.list.item(row).setIcon(icon_in_list(_SIGNS[page]))
