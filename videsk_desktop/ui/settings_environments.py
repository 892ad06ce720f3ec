"""The page of where API Keys can be sent: a table, and below it the fields of the environment that is chosen."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from videsk_desktop.core.addresses import AddressError
from videsk_desktop.core.exchange import PRACTICE, VIDESK, Environment
from videsk_desktop.i18n import Language
from videsk_desktop.settings import Settings
from videsk_desktop.texts.addresses import address_problem, name_problem
from videsk_desktop.ui.environment_drafts import Draft, Drafts
from videsk_desktop.ui.environment_table import EnvironmentTable
from videsk_desktop.ui.environment_test import EnvironmentTest
from videsk_desktop.ui.roll import flowing
from videsk_desktop.ui.setting import Setting
from videsk_desktop.ui.settings_page import SettingsPage
from videsk_desktop.ui.surface import SPACE, IconButton, Text
from videsk_desktop.ui.theme import Role

_LONGEST_NAME = 40
_LONGEST_ADDRESS = 500
_FIXED = (VIDESK, PRACTICE)


class EnvironmentsPage(SettingsPage):
    """Whether an environment is reached is asked by ``test``."""

    def __init__(self) -> None:
        super().__init__("environmentsPage")
        self._drafts = Drafts(each.name for each in _FIXED)
        self._note = flowing(Text(Role.MUTED, size=0.95, wrap=True))
        self.table = EnvironmentTable(len(_FIXED))
        self.add_button = IconButton("new")
        self.add_button.setObjectName("addEnvironmentButton")
        self.remove_button = IconButton("cross")
        self.remove_button.setObjectName("removeEnvironmentButton")
        for button in (self.add_button, self.remove_button):
            button.setAutoDefault(False)
        self.name_edit = QLineEdit()
        self.name_edit.setObjectName("environmentName")
        self.name_edit.setMaxLength(_LONGEST_NAME)
        self.address_edit = QLineEdit()
        self.address_edit.setObjectName("environmentAddress")
        self.address_edit.setMaxLength(_LONGEST_ADDRESS)
        # No words: no reader should translate it.
        self.address_edit.setPlaceholderText("https://")
        self.test = EnvironmentTest(self)
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        self._name_setting = Setting(self.name_edit, wide=True)
        self._address_setting = Setting(self.address_edit, self.test.button, wide=True)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        column = self.column
        column.addWidget(self._note)
        column.addWidget(self.table)
        column.addLayout(buttons)
        for part in (self._name_setting, self._address_setting, self.test.line):
            column.addWidget(part)
        column.addStretch(1)

    def _connect(self) -> None:
        self.table.chosen.connect(lambda _: self._show_chosen())
        self.table.edit_requested.connect(self._edit)
        self.table.delete_requested.connect(self._remove)
        self.add_button.clicked.connect(self._add)
        self.remove_button.clicked.connect(self._remove)
        for edit in (self.name_edit, self.address_edit):
            edit.textEdited.connect(lambda _: self._take_over())
            edit.editingFinished.connect(self._begin_to_judge)

    def show_settings(self, settings: Settings) -> None:
        """List the environments."""
        self._drafts.fill(settings.environments)
        self._fill()
        self.table.choose(0)
        self._show_chosen()

    def chosen(self, settings: Settings) -> Settings:
        """Return ``settings`` with these environments; raise AddressError where one is not ready."""
        return replace(settings, environments=tuple(draft.environment for draft in self._drafts))

    def first_wrong(self) -> QWidget | None:
        """Choose the first environment that is not ready, and say what is wrong with it."""
        for row, draft in enumerate(self._drafts, start=len(_FIXED)):
            if self._drafts.is_wrong(draft):
                draft.judged = True
                self.table.choose(row)
                self._fill()
                self._judge()
                return self.name_edit if self._name_setting.problem else self.address_edit
        return None

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        super().retranslate(language)
        text = language.text
        self.set_title(text("SettingsEnvironments", "Environments"))
        self._note.setText(
            text(
                "SettingsEnvironments",
                "Where API Keys can be sent. Videsk and practice are always there. Default: no others",
            )
        )
        self.table.setAccessibleName(text("SettingsEnvironments", "Environments"))
        self.table.setHorizontalHeaderLabels(
            [text("SettingsEnvironments", "Name"), text("SettingsEnvironments", "Address")]
        )
        self.add_button.setText(text("SettingsEnvironments", "Add"))
        self.remove_button.setText(text("SettingsEnvironments", "Remove"))
        self._name_setting.say(text("SettingsEnvironments", "&Name"))
        self._address_setting.say(
            text("SettingsEnvironments", "A&ddress"),
            text(
                "SettingsEnvironments",
                "https:// and a host; http:// on this computer only. You are asked before the first API Key goes to a "
                "new host.",
            ),
        )
        self.test.retranslate(language)
        self._fill()
        self._show_chosen()

    @property
    def _draft(self) -> Draft | None:
        row = self.table.currentRow() - len(_FIXED)
        return self._drafts[row] if 0 <= row < len(self._drafts) else None

    @property
    def _environment(self) -> Environment | None:
        """What is chosen, where it can be asked."""
        draft = self._draft
        if draft is None:
            return _FIXED[1 if self.table.currentRow() == 1 else 0]
        try:
            return draft.environment
        except AddressError:
            return None

    def _fixed_rows(self) -> list[tuple[str, str]]:
        practice, where = PRACTICE.name, ""
        if self.language is not None:
            practice = self.language.text("AskRow", "Practice")
            where = self.language.text("SettingsEnvironments", "in this program, without a network")
        return [(VIDESK.name, VIDESK.base_url), (practice, where)]

    def _fill(self) -> None:
        rows = [(name, address, False) for name, address in self._fixed_rows()]
        rows += [(each.name, each.address, each.judged and self._drafts.is_wrong(each)) for each in self._drafts]
        self.table.show_rows(rows)

    def _show_chosen(self) -> None:
        """Fill the fields from the row that is chosen."""
        draft = self._draft
        fixed = self._fixed_rows()[1 if self.table.currentRow() == 1 else 0]
        name, address = fixed if draft is None else (draft.name, draft.address)
        for edit, words in ((self.name_edit, name), (self.address_edit, address)):
            edit.setEnabled(draft is not None)
            if edit.text() != words:
                edit.setText(words)
        self.remove_button.setEnabled(draft is not None)
        self._judge()

    def _take_over(self) -> None:
        """Put what is written into the table."""
        draft = self._draft
        if draft is not None:
            draft.name, draft.address = self.name_edit.text(), self.address_edit.text()
            self._fill()
            self._judge()

    def _begin_to_judge(self) -> None:
        draft = self._draft
        if draft is not None and draft.name and draft.address:
            draft.judged = True
            self._fill()
            self._judge()

    def _judge(self) -> None:
        self.test.aim_at(self._environment)
        name = address = ""
        draft, language = self._draft, self.language
        if draft is not None and draft.judged and language is not None:
            wrong_name, wrong_address = self._drafts.name_problem(draft), draft.address_problem
            name = "" if wrong_name is None else name_problem(wrong_name, language)
            address = "" if wrong_address is None else address_problem(wrong_address, language)
        self._name_setting.show_problem(name)
        self._address_setting.show_problem(address)

    def _add(self) -> None:
        self._drafts.add()
        self._fill()
        self.table.choose(self.table.rowCount() - 1)
        self._edit()

    def _edit(self) -> None:
        if self._draft is not None:
            self.name_edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self.name_edit.selectAll()

    def _remove(self) -> None:
        draft = self._draft
        if draft is not None:
            row = self.table.currentRow()
            self._drafts.remove(draft)
            self._fill()
            self.table.choose(min(row, self.table.rowCount() - 1))
            self._show_chosen()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
