"""The row that asks: where, for which ticket, and the one primary button, which gives way to Cancel while it runs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from videsk_desktop.core.environments import Environment, EnvironmentKind
from videsk_desktop.i18n import Language
from videsk_desktop.ui.icons import icon
from videsk_desktop.ui.primary_button import PrimaryButton
from videsk_desktop.ui.surface import SPACE, ElidedText, IconButton, Text
from videsk_desktop.ui.theme import Role

_ICONS = {EnvironmentKind.VIDESK: "globe", EnvironmentKind.PRACTICE: "practice", EnvironmentKind.CUSTOM: "warning"}


class AskRow(QWidget):
    """Environment, ticket, samples, and the button that asks."""

    environment_chosen = Signal(str)
    sample_chosen = Signal(str)
    check_requested = Signal()
    cancel_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._language: Language | None = None
        self._environments: list[Environment] = []
        self._samples: list[tuple[str, str]] = []
        self._anyway = self._busy = False
        self._waiting = ""
        self._build()
        self._arrange()

    def _build(self) -> None:
        self._environment_label = Text(Role.MUTED)
        self.environment_box = QComboBox()
        self.environment_box.setObjectName("environmentBox")
        self.environment_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.environment_box.activated.connect(self._environment_activated)
        self._environment_label.setBuddy(self.environment_box)
        self._ticket_label = Text(Role.MUTED)
        self.ticket_edit = QLineEdit()
        self.ticket_edit.setObjectName("ticketEdit")
        self.ticket_edit.setMaxLength(80)
        self.ticket_edit.setTextMargins(4, 0, 4, 0)
        self.ticket_edit.setFixedWidth(round(21 * self.ticket_edit.fontMetrics().averageCharWidth()))
        self._ticket_label.setBuddy(self.ticket_edit)
        self.samples_button = IconButton("practice")
        self.samples_button.setObjectName("samplesButton")
        self.samples_button.setMenu(QMenu(self.samples_button))
        self.samples_button.hide()
        self._reason = ElidedText(Role.MUTED)
        self._reason.setObjectName("askReason")
        self._reason.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        # Two lines, so that nothing of it is cut in a narrow window.
        self._countdown = Text(Role.MUTED)
        self._countdown.setObjectName("waitingLabel")
        self._countdown.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._countdown.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._countdown.hide()
        self.check_button = PrimaryButton("ask")
        self.check_button.setObjectName("checkButton")
        self.check_button.clicked.connect(self.check_requested)
        self.cancel_button = IconButton("stop")
        self.cancel_button.setObjectName("cancelButton")
        self.cancel_button.clicked.connect(self.cancel_requested)
        for field in (self.environment_box, self.ticket_edit):
            field.setMinimumHeight(self.samples_button.minimumHeight())

    def _arrange(self) -> None:
        # One place for both, so that nothing moves when a check starts.
        self._buttons = QStackedWidget()
        self._buttons.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._buttons.addWidget(self.check_button)
        self._buttons.addWidget(self.cancel_button)
        self.cancel_button.setMinimumHeight(self.check_button.minimumHeight())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self._environment_label)
        row.addWidget(self.environment_box)
        row.addSpacing(SPACE)
        row.addWidget(self._ticket_label)
        row.addWidget(self.ticket_edit)
        row.addSpacing(SPACE)
        row.addWidget(self.samples_button)
        row.addWidget(self._reason, 1)
        row.addWidget(self._countdown, 1)
        row.addWidget(self._buttons)

    def set_environments(self, environments: list[Environment], current: Environment) -> None:
        """Offer ``environments``, ``current`` chosen."""
        self._environments = environments
        self.environment_box.clear()
        for environment in environments:
            self.environment_box.addItem(icon(_ICONS[environment.kind]), self._name(environment), environment.name)
        self.environment_box.setCurrentIndex(environments.index(current) if current in environments else -1)

    def set_samples(self, samples: list[tuple[str, str]]) -> None:
        """Offer named examples, each with the code of the answer it gets; none hides the button."""
        self._samples = samples
        self._fill_samples()
        self.samples_button.setVisible(bool(samples))

    @property
    def samples_offered(self) -> bool:
        """Whether there are samples to choose from."""
        return bool(self._samples)

    def open_samples(self) -> None:
        """Open the list of samples, the first one ready for Enter."""
        self.samples_button.setFocus()
        menu = self.samples_button.menu()
        # Not exec, which would nest an event loop in asyncio's.
        menu.popup(self.samples_button.mapToGlobal(self.samples_button.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])

    def set_askable(self, *, sendable: bool, anyway: bool, reason: str) -> None:
        """Enable the button or say why not; ``anyway``: a refusal is certain."""
        self._anyway = anyway
        self.check_button.setEnabled(sendable)
        self._reason.setText(reason)
        self.check_button.setAccessibleDescription(reason)
        self._name_button()

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001 - a setter
        """Exchange the asking button for the cancelling one, and back."""
        self._busy = busy
        self._exchange_buttons()

    def show_waiting(self, seconds_left: int | None, attempt: int, attempts: int) -> str:
        """Say when the question is put again, with the cancelling button beside it, and return the words.

        None: nothing is waited for, and nothing said.
        """
        self._waiting = ""
        if seconds_left is not None and self._language is not None:
            words = self._language.text("AskRow", "Asking again in {seconds} s\nAttempt {attempt} of {attempts}")
            self._waiting = words.format(seconds=seconds_left, attempt=attempt, attempts=attempts)
        self._countdown.setText(self._waiting)
        self._countdown.setVisible(bool(self._waiting))
        self._reason.setVisible(not self._waiting)
        self._exchange_buttons()
        return self._waiting.replace("\n", " · ")

    def _exchange_buttons(self) -> None:
        busy = self._busy or bool(self._waiting)
        pair: list[QPushButton] = [self.check_button, self.cancel_button]
        leaving, coming = pair if busy else reversed(pair)
        had_focus = leaving.hasFocus()
        self._buttons.setCurrentWidget(coming)
        if had_focus:
            coming.setFocus()

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self._language = language
        self._environment_label.setText(language.text("AskRow", "Environment"))
        self.environment_box.setAccessibleName(language.text("AskRow", "Environment"))
        self.environment_box.setToolTip(language.text("AskRow", "Where the API Key is sent"))
        self._ticket_label.setText(language.text("AskRow", "Ticket"))
        self.ticket_edit.setAccessibleName(language.text("AskRow", "Ticket"))
        self.ticket_edit.setPlaceholderText(language.text("AskRow", "Number or name"))
        self.samples_button.setText(language.text("AskRow", "Samples"))
        self.samples_button.setToolTip(language.text("AskRow", "API Keys made for practice, one for each answer"))
        self._countdown.setAccessibleDescription(language.text("AskRow", "When the question is put again"))
        self.cancel_button.setText(language.text("AskRow", "Cancel"))
        self.cancel_button.setToolTip(language.text("AskRow", "Stop waiting for the answer (Esc)"))
        for index, environment in enumerate(self._environments):
            self.environment_box.setItemText(index, self._name(environment))
        self._fill_samples()
        self._name_button()

    def _name(self, environment: Environment) -> str:
        if environment.kind is EnvironmentKind.PRACTICE and self._language is not None:
            return self._language.text("AskRow", "Practice")
        return environment.name

    def _name_button(self) -> None:
        if self._language is None:
            return
        language = self._language
        asks = language.text("AskRow", "Ask anyway") if self._anyway else language.text("AskRow", "Ask Videsk")
        self.check_button.setText(asks)
        self.check_button.setToolTip(language.text("AskRow", "Send the API Key and show the answer (Ctrl+Enter)"))
        # The wider of both, so that the row stands still.
        words = (language.text("AskRow", "Ask anyway"), language.text("AskRow", "Ask Videsk"))
        self.check_button.setMinimumWidth(max(self.check_button.width_for(word) for word in words))

    def _fill_samples(self) -> None:
        if self._language is None:
            return
        menu = self.samples_button.menu()
        menu.clear()
        if not self._samples:
            return
        from videsk_desktop.texts.names import sample_name  # noqa: PLC0415 - the first picture offers no samples

        for name, _ in self._samples:
            words = sample_name(name, self._language)
            action = menu.addAction(words.replace("&", "&&"))
            action.setObjectName(f"sample_{name}")
            action.triggered.connect(lambda _=False, chosen=name: self._choose_sample(chosen))

    def _choose_sample(self, name: str) -> None:
        self.sample_chosen.emit(name)
        self.check_button.setFocus()

    def _environment_activated(self, index: int) -> None:
        self.environment_chosen.emit(self._environments[index].name)
