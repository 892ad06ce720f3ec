"""The page of how Videsk is reached: through which proxy, trusting whom beside the system, how long an answer may take.

Checks what can be checked without the network.
"""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QSpinBox, QWidget

from videsk_desktop.i18n import Language
from videsk_desktop.settings import Settings
from videsk_desktop.settings_values import LONGEST_DEADLINE_S, SHORTEST_DEADLINE_S
from videsk_desktop.ui.proxy_fields import ProxyFields
from videsk_desktop.ui.setting import Setting
from videsk_desktop.ui.settings_page import SettingsPage


class ConnectionPage(SettingsPage):
    """Holds a proxy's password, by its ``proxy``, for as long as the dialog is open."""

    def __init__(self) -> None:
        super().__init__("connectionPage")
        self.proxy = ProxyFields()
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
        self.deadline_box = QSpinBox()
        self.deadline_box.setObjectName("deadlineBox")
        self.deadline_box.setRange(int(SHORTEST_DEADLINE_S), int(LONGEST_DEADLINE_S))
        self.deadline_box.setSingleStep(5)
        self.deadline_box.setSuffix(" s")
        self._ca_setting = Setting(self.ca_edit, self.ca_button, self.ca_clear, wide=True)
        self._deadline_setting = Setting(self.deadline_box)
        for part in (self.proxy, self._ca_setting, self._deadline_setting):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def show_settings(self, settings: Settings) -> None:
        """Fill in proxy, authorities and time limit."""
        self.proxy.show_proxy(settings.proxy_mode, settings.proxy_address)
        self.ca_edit.setText("" if settings.ca_file is None else str(settings.ca_file))
        self.ca_clear.setEnabled(settings.ca_file is not None)
        self.deadline_box.setValue(round(settings.deadline_s))

    def chosen(self, settings: Settings) -> Settings:
        """Return ``settings`` with this way to Videsk."""
        ca_file = self.ca_edit.text()
        # The box shows whole seconds; a fraction somebody wrote into the file stays while it is not touched.
        untouched = self.deadline_box.value() == round(settings.deadline_s)
        return replace(
            settings,
            proxy_mode=self.proxy.mode,
            proxy_address=self.proxy.address,
            ca_file=Path(ca_file) if ca_file else None,
            deadline_s=settings.deadline_s if untouched else float(self.deadline_box.value()),
        )

    def restore_defaults(self) -> None:
        """Fill in what a first start has; the login goes with the proxy."""
        super().restore_defaults()
        self.proxy.show_login("", "")

    def first_wrong(self) -> QWidget | None:
        """Say what is wrong with the proxy's address, where it is to be used."""
        return None if self.proxy.judge() else self.proxy.address_edit

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        super().retranslate(language)
        text, defaults = language.text, Settings()
        self.set_title(text("SettingsConnection", "Connection"))
        self.proxy.retranslate(language)
        only_system = text("SettingsConnection", "Only the system's")
        note = text(
            "SettingsConnection",
            "Certificates (PEM) to be trusted beside the system's, as your IT team gives them. Default: {value}",
        )
        self._ca_setting.say(text("SettingsConnection", "&Further authorities"), note.format(value=only_system))
        self.ca_edit.setPlaceholderText(only_system)
        self.ca_button.setText(text("SettingsConnection", "Choose…"))
        self.ca_clear.setText(text("SettingsConnection", "Remove"))
        default = text("SettingsConnection", "Default: {value}")
        self._deadline_setting.say(
            text("SettingsConnection", "Wait for an answer at &most"),
            default.format(value=f"{round(defaults.deadline_s)} s"),
        )

    def _choose_file(self) -> None:
        if self.language is None:
            return
        title = self.language.text("SettingsConnection", "File with further authorities")
        kinds = self.language.text("SettingsConnection", "Certificates (*.pem *.crt *.cer)")
        any_file = self.language.text("SettingsConnection", "All files (*)")
        dialog = QFileDialog(self, title, filter=f"{kinds};;{any_file}")
        dialog.setObjectName("caFileDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.ca_edit.setText)
        dialog.finished.connect(dialog.deleteLater)
        # Not exec, which would nest an event loop in asyncio's.
        dialog.open()
