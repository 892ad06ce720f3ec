"""Which proxy: none, the system's, or one named by hand, with the login it may ask for. Judges how it is written."""

from PySide6.QtWidgets import QButtonGroup, QFormLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from videsk_desktop.i18n import Language, mark
from videsk_desktop.settings import ProxyMode, Settings
from videsk_desktop.settings_readers import checked_proxy_address
from videsk_desktop.ui.roll import flowing
from videsk_desktop.ui.setting import ProblemLine
from videsk_desktop.ui.surface import SPACE, Text
from videsk_desktop.ui.theme import Role

_MODES = {
    ProxyMode.NONE: mark("ProxyFields", "&None"),
    ProxyMode.SYSTEM: mark("ProxyFields", "As the s&ystem"),
    ProxyMode.MANUAL: mark("ProxyFields", "This &one:"),
}


class ProxyFields(QWidget):
    """Holds a password for as long as somebody edits it: ``show_login("", "")`` lets go of it."""

    def __init__(self) -> None:
        super().__init__()
        self._language: Language | None = None
        self._judged = False
        self._title = Text(bold=True)
        self._note = flowing(Text(Role.MUTED, size=0.95, wrap=True))
        self._modes = QButtonGroup(self)
        self._radios: dict[ProxyMode, QRadioButton] = {}
        for place, mode in enumerate(_MODES):
            radio = QRadioButton()
            radio.setObjectName(f"proxy{mode.value.capitalize()}")
            self._modes.addButton(radio, place)
            self._radios[mode] = radio
        self._modes.idToggled.connect(self._offer_manual)
        self.address_edit = QLineEdit()
        self.address_edit.setObjectName("proxyAddress")
        # A name, not words: no reader should translate it.
        self.address_edit.setPlaceholderText("proxy.company:3128")
        self.address_edit.textChanged.connect(lambda _: self._judge())
        self.address_edit.editingFinished.connect(self.judge)
        self.user_edit = QLineEdit()
        self.user_edit.setObjectName("proxyUser")
        self.password_edit = QLineEdit()
        self.password_edit.setObjectName("proxyPassword")
        self.password_edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._address_label, self._user_label, self._password_label = Text(), Text(), Text()
        self._problem = ProblemLine("proxyProblem")
        self._password_note = flowing(Text(Role.MUTED, size=0.95, wrap=True))
        self._arrange()

    def _arrange(self) -> None:
        self._manual = QWidget()
        form = QFormLayout(self._manual)
        form.setContentsMargins(3 * SPACE, 0, 0, 0)
        form.setSpacing(SPACE)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, field in (
            (self._address_label, self.address_edit),
            (self._user_label, self.user_edit),
            (self._password_label, self.password_edit),
        ):
            label.setBuddy(field)
            form.addRow(label, field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        column.addWidget(self._title)
        column.addWidget(self._note)
        for radio in self._radios.values():
            column.addWidget(radio)
        column.addWidget(self._manual)
        column.addWidget(self._problem)
        column.addWidget(self._password_note)

    @property
    def mode(self) -> ProxyMode:
        """How Videsk is to be reached."""
        return list(_MODES)[max(0, self._modes.checkedId())]

    @property
    def address(self) -> str:
        """The proxy's address, empty where it is good for nothing; of another mode it is kept for later."""
        return "" if self._problem_of_address() else self.address_edit.text().strip()

    @property
    def login(self) -> tuple[str, str]:
        """User and password for the proxy named by hand."""
        return self.user_edit.text(), self.password_edit.text()

    def show_proxy(self, mode: ProxyMode, address: str) -> None:
        """Fill in which proxy it is."""
        self._judged = False
        self._radios[mode].setChecked(True)
        self.address_edit.setText(address)
        self._offer_manual()

    def show_login(self, user: str, password: str) -> None:
        """Fill in what the proxy is told."""
        self.user_edit.setText(user)
        self.password_edit.setText(password)

    def judge(self) -> bool:
        """Say what is wrong from now on, also while it is written; return whether nothing is."""
        self._judged = True
        self._judge()
        return not self._problem.words

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self._language = language
        text = language.text
        self._title.setText(text("ProxyFields", "Proxy"))
        default = text("ProxyFields", _MODES[Settings().proxy_mode]).replace("&", "")
        self._note.setText(text("ProxyFields", "Default: {value}").format(value=default))
        for mode, radio in self._radios.items():
            radio.setText(text("ProxyFields", _MODES[mode]))
            radio.setAccessibleDescription(self._title.text())
        for label, field, words in (
            (self._address_label, self.address_edit, text("ProxyFields", "&Address and port")),
            (self._user_label, self.user_edit, text("ProxyFields", "&User, if it asks for one")),
            (self._password_label, self.password_edit, text("ProxyFields", "&Password")),
        ):
            label.setText(words)
            field.setAccessibleName(words.replace("&", ""))
        self._password_note.setText(
            text(
                "ProxyFields",
                "User and password are forgotten when the program closes. HTTP proxies only, signing in with Basic.",
            )
        )
        self._problem.describe(text("ProxyFields", "What cannot be used"))
        self._judge()

    def _offer_manual(self) -> None:
        self._manual.setEnabled(self.mode is ProxyMode.MANUAL)
        self._judge()

    def _judge(self) -> None:
        told = self._judged and self.mode is ProxyMode.MANUAL
        words = self._problem_of_address() if told else ""
        if words != self._problem.words:
            self._problem.say(words)
            self.address_edit.setAccessibleDescription(words)

    def _problem_of_address(self) -> str:
        if self._language is None:
            return ""
        text, address = self._language.text, self.address_edit.text().strip()
        if not address:
            return text("ProxyFields", "Write the proxy's address and port, for example proxy.company:3128.")
        if "://" in address and not address.startswith("http://"):
            return text("ProxyFields", "This program knows HTTP proxies only: an address and a port, or http://…")
        if "@" in address:
            return text("ProxyFields", "Write user and password in their own fields, not in the address.")
        try:
            checked_proxy_address(address)
        except ValueError:
            return text("ProxyFields", "An address and a port are needed and nothing else, as in proxy.company:3128.")
        return ""
