"""The question before keys go to a host that was never agreed to: names it, and sends nothing by itself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from videsk_desktop.core.addresses import host_of
from videsk_desktop.core.exchange import Environment
from videsk_desktop.i18n import Language
from videsk_desktop.texts.foreign import foreign

_LONGEST_ON_BUTTON = 40


class HostQuestion(QMessageBox):
    """Opened, never executed; Enter and Esc both mean no. Gone once it is answered."""

    agreed = Signal()

    def __init__(self, parent: QWidget, environment: Environment, language: Language) -> None:
        super().__init__(parent)
        self.setObjectName("hostQuestion")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setIcon(QMessageBox.Icon.Warning)
        host = host_of(environment)
        text = language.text
        self.setText(text("HostQuestion", "Send API Keys to {host}?").format(host=foreign(host)))
        self.setInformativeText(
            text(
                "HostQuestion",
                "This is not Videsk's own address, and no API Key was sent there before. Whoever runs it can read and "
                "use what is sent. You will not be asked again about this host.\n\n{address}",
            ).format(address=foreign(environment.base_url))
        )
        self.setStandardButtons(QMessageBox.StandardButton.Cancel)
        cancel = self.button(QMessageBox.StandardButton.Cancel)
        cancel.setText(text("HostQuestion", "Cancel"))
        cancel.setObjectName("keepFromHostButton")
        words = text("HostQuestion", "Send to {host}").format(host=foreign(host, _LONGEST_ON_BUTTON))
        send = self.addButton(words.replace("&", "&&"), QMessageBox.ButtonRole.ActionRole)
        send.setObjectName("sendToHostButton")
        send.setAutoDefault(False)
        send.clicked.connect(self.agreed)
        self.setDefaultButton(QMessageBox.StandardButton.Cancel)
        self.setEscapeButton(QMessageBox.StandardButton.Cancel)
