"""How Videsk is reached: through which proxy, trusting whom beside the system, and how long an answer is waited for.

Checks what can be checked without the network; whoever hears ``submitted`` may still refuse a part with a sentence.
"""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from videsk_desktop.i18n import Language, mark
from videsk_desktop.settings_readers import checked_proxy_address
from videsk_desktop.settings_values import LONGEST_DEADLINE_S, SHORTEST_DEADLINE_S, ProxyMode
from videsk_desktop.ui.connection_choice import ConnectionChoice
from videsk_desktop.ui.icons import pixmap
from videsk_desktop.ui.surface import SPACE, Text, palette_changed
from videsk_desktop.ui.theme import Role

_ICON = 16
_WIDTH = 560
_MODES = {
    ProxyMode.NONE: mark("ConnectionDialog", "&None"),
    ProxyMode.SYSTEM: mark("ConnectionDialog", "As the s&ystem"),
    ProxyMode.MANUAL: mark("ConnectionDialog", "This &one:"),
}


class ConnectionDialog(QDialog):
    """Opened, never executed. ``submitted``: a ConnectionChoice; ``accept`` it or ``refuse`` it."""

    submitted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("proxyDialog")
        self.setMinimumWidth(_WIDTH)
        self._language: Language | None = None
        self._build_proxy()
        self._build_others()
        self._arrange()
        self._tint()

    def _build_proxy(self) -> None:
        self._proxy_title = Text(bold=True)
        self.modes = QButtonGroup(self)
        self._radios: dict[ProxyMode, QRadioButton] = {}
        for place, mode in enumerate(_MODES):
            radio = QRadioButton()
            radio.setObjectName(f"proxy{mode.value.capitalize()}")
            self.modes.addButton(radio, place)
            self._radios[mode] = radio
        self.modes.idToggled.connect(self._offer_manual)
        self.address_edit = QLineEdit()
        self.address_edit.setObjectName("proxyAddress")
        # A name, not words: no reader should translate it.
        self.address_edit.setPlaceholderText("proxy.company:3128")
        self.user_edit = QLineEdit()
        self.user_edit.setObjectName("proxyUser")
        self.password_edit = QLineEdit()
        self.password_edit.setObjectName("proxyPassword")
        self.password_edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._address_label, self._user_label, self._password_label = Text(), Text(), Text()
        self._password_note = Text(Role.MUTED, size=0.95, wrap=True)

    def _build_others(self) -> None:
        self._trust_title = Text(bold=True)
        self._trust_note = Text(Role.MUTED, size=0.95, wrap=True)
        self.ca_edit = QLineEdit()
        self.ca_edit.setObjectName("caFileEdit")
        self.ca_edit.setReadOnly(True)
        self.ca_button = QPushButton()
        self.ca_button.setObjectName("caFileButton")
        self.ca_button.clicked.connect(self._choose_file)
        self.ca_clear = QPushButton()
        self.ca_clear.setObjectName("caFileClear")
        self.ca_clear.clicked.connect(self.ca_edit.clear)
        for button in (self.ca_button, self.ca_clear):
            button.setAutoDefault(False)
        self.ca_edit.textChanged.connect(lambda text: self.ca_clear.setEnabled(bool(text)))
        self._deadline_title = Text(bold=True)
        self.deadline_box = QSpinBox()
        self.deadline_box.setObjectName("deadlineBox")
        self.deadline_box.setRange(int(SHORTEST_DEADLINE_S), int(LONGEST_DEADLINE_S))
        self.deadline_box.setSingleStep(5)
        self._deadline_title.setBuddy(self.deadline_box)
        self._problem_icon = QLabel()
        self._problem = Text(wrap=True)
        self._problem.setObjectName("proxyProblem")
        self._buttons = QDialogButtonBox()
        self.save_button = QPushButton()
        self.save_button.setObjectName("saveProxyButton")
        self.save_button.setDefault(True)
        self.cancel_button = QPushButton()
        self._buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(self.cancel_button, QDialogButtonBox.ButtonRole.RejectRole)
        self._buttons.accepted.connect(self._submit)
        self._buttons.rejected.connect(self.reject)

    def _arrange(self) -> None:
        self._manual = QWidget()
        form = QFormLayout(self._manual)
        form.setContentsMargins(3 * SPACE, 0, 0, 0)
        form.setSpacing(SPACE)
        for label, field in (
            (self._address_label, self.address_edit),
            (self._user_label, self.user_edit),
            (self._password_label, self.password_edit),
        ):
            label.setBuddy(field)
            form.addRow(label, field)
        form.addRow(self._password_note)
        file_row = QHBoxLayout()
        file_row.setSpacing(SPACE)
        file_row.addWidget(self.ca_edit, 1)
        file_row.addWidget(self.ca_button)
        file_row.addWidget(self.ca_clear)
        limit_row = QHBoxLayout()
        limit_row.setSpacing(SPACE)
        limit_row.addWidget(self._deadline_title)
        limit_row.addWidget(self.deadline_box)
        limit_row.addStretch(1)
        problem_row = QGridLayout()
        problem_row.setHorizontalSpacing(SPACE - 2)
        problem_row.addWidget(self._problem_icon, 0, 0)
        problem_row.addWidget(self._problem, 0, 1)
        problem_row.setColumnStretch(1, 1)
        problem_row.setRowMinimumHeight(0, 2 * self._problem.fontMetrics().lineSpacing() + 2)
        self._problem.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        column.setSpacing(SPACE)
        column.addWidget(self._proxy_title)
        for radio in self._radios.values():
            column.addWidget(radio)
        column.addWidget(self._manual)
        column.addSpacing(SPACE)
        column.addWidget(self._trust_title)
        column.addWidget(self._trust_note)
        column.addLayout(file_row)
        column.addSpacing(SPACE)
        column.addLayout(limit_row)
        column.addLayout(problem_row)
        column.addWidget(self._buttons)

    def show_choice(self, choice: ConnectionChoice) -> None:
        """Fill in what is in force."""
        self._radios[choice.mode].setChecked(True)
        self.address_edit.setText(choice.address)
        self.user_edit.setText(choice.user)
        self.password_edit.setText(choice.password)
        self.ca_edit.setText("" if choice.ca_file is None else str(choice.ca_file))
        self.ca_clear.setEnabled(choice.ca_file is not None)
        self.deadline_box.setValue(choice.deadline_s)
        self._offer_manual()
        self._say("")

    def refuse(self, sentence: str) -> None:
        """Say what of the choice cannot be used, and stay open."""
        self._say(sentence)

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self._language = language
        text = language.text
        self.setWindowTitle(text("ConnectionDialog", "Proxy and time limit"))
        self._proxy_title.setText(text("ConnectionDialog", "Proxy"))
        for mode, radio in self._radios.items():
            radio.setText(text("ConnectionDialog", _MODES[mode]))
        self._address_label.setText(text("ConnectionDialog", "&Address and port"))
        self._user_label.setText(text("ConnectionDialog", "&User, if it asks for one"))
        self._password_label.setText(text("ConnectionDialog", "&Password"))
        self._password_note.setText(
            text(
                "ConnectionDialog",
                "User and password are forgotten when the program closes. HTTP proxies only, signing in with Basic.",
            )
        )
        self._trust_title.setText(text("ConnectionDialog", "Further authorities"))
        self._trust_note.setText(
            text(
                "ConnectionDialog", "Certificates (PEM) to be trusted beside the system's, as your IT team gives them."
            )
        )
        self.ca_edit.setPlaceholderText(text("ConnectionDialog", "Only the system's"))
        self.ca_edit.setAccessibleName(text("ConnectionDialog", "Further authorities"))
        self.ca_button.setText(text("ConnectionDialog", "Choose…"))
        self.ca_clear.setText(text("ConnectionDialog", "Remove"))
        self._deadline_title.setText(text("ConnectionDialog", "Wait for an answer at &most"))
        self.deadline_box.setSuffix(" s")
        self._problem.setAccessibleDescription(text("ConnectionDialog", "What cannot be used"))
        self.save_button.setText(text("ConnectionDialog", "Save"))
        self.cancel_button.setText(text("ConnectionDialog", "Cancel"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if palette_changed(event):
            self._tint()

    def done(self, result: int) -> None:
        """Let no password stay in a closed dialog."""
        self.password_edit.setText("")
        super().done(result)

    @property
    def _mode(self) -> ProxyMode:
        return list(_MODES)[max(0, self.modes.checkedId())]

    def _offer_manual(self) -> None:
        self._manual.setEnabled(self._mode is ProxyMode.MANUAL)

    def _choose_file(self) -> None:
        if self._language is None:
            return
        title = self._language.text("ConnectionDialog", "File with further authorities")
        kinds = self._language.text("ConnectionDialog", "Certificates (*.pem *.crt *.cer)")
        any_file = self._language.text("ConnectionDialog", "All files (*)")
        dialog = QFileDialog(self, title, filter=f"{kinds};;{any_file}")
        dialog.setObjectName("caFileDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.ca_edit.setText)
        dialog.finished.connect(dialog.deleteLater)
        # Not exec, which would nest an event loop in asyncio's.
        dialog.open()

    def _submit(self) -> None:
        address = self.address_edit.text().strip()
        problem = self._problem_of(address)
        if problem and self._mode is ProxyMode.MANUAL:
            self._say(problem)
            self.address_edit.setFocus()
            return
        ca_file = self.ca_edit.text()
        self.submitted.emit(
            ConnectionChoice(
                mode=self._mode,
                # Of another mode it is kept for later, if it is good for anything.
                address="" if problem else address,
                user=self.user_edit.text(),
                password=self.password_edit.text(),
                ca_file=Path(ca_file) if ca_file else None,
                deadline_s=self.deadline_box.value(),
            )
        )

    def _problem_of(self, address: str) -> str:
        if self._language is None:
            return ""
        text = self._language.text
        if not address:
            return text("ConnectionDialog", "Write the proxy's address and port, for example proxy.company:3128.")
        if "://" in address and not address.startswith("http://"):
            return text("ConnectionDialog", "This program knows HTTP proxies only: an address and a port, or http://…")
        if "@" in address:
            return text("ConnectionDialog", "Write user and password in their own fields, not in the address.")
        try:
            checked_proxy_address(address)
        except ValueError:
            return text(
                "ConnectionDialog", "An address and a port are needed and nothing else, as in proxy.company:3128."
            )
        return ""

    def _say(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem_icon.setVisible(bool(problem))

    def _tint(self) -> None:
        self._problem_icon.setPixmap(pixmap("warning", Role.AMBER, _ICON, self.devicePixelRatioF()))
