"""What the key may do beyond listing segments: asked on a click, shown as a small matrix that grows."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from videsk_desktop.core.permissions import Allowance, Permission, Resource
from videsk_desktop.i18n import Language
from videsk_desktop.texts.permissions import (
    allowance_name,
    permission_detail,
    permissions_summary,
    resource_name,
)
from videsk_desktop.ui.question_button import QuestionButton
from videsk_desktop.ui.roll import Roll, flowing
from videsk_desktop.ui.sign_table import Line, SignTable
from videsk_desktop.ui.surface import SPACE, Text
from videsk_desktop.ui.theme import Role

_SIGNS = {
    Allowance.ALLOWED: ("check", Role.GOOD),
    Allowance.NO_PERMISSION: ("lock", Role.AMBER),
    Allowance.KEY_REFUSED: ("cross", Role.BAD),
    Allowance.NOT_JUDGED: ("question", Role.GREY),
    Allowance.NOT_ASKED: ("pending", Role.MUTED),
}


class PermissionsPage(Roll):
    """Off until it is offered, and never asked by itself."""

    asked = Signal()
    called_off = Signal()

    def __init__(self) -> None:
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        super().__init__(inside)
        self.setObjectName("permissionsPage")
        self._language: Language | None = None
        self._permissions: tuple[Permission, ...] = ()
        self._offered = self._occupied = False
        self.button = QuestionButton("key")
        self.button.setObjectName("permissionsButton")
        self.button.asked.connect(self.asked)
        self.button.called_off.connect(self.called_off)
        self._note = Text(Role.MUTED, size=0.95, wrap=True)
        self.table = SignTable()
        self.table.setObjectName("permissionsTable")
        self._summary = Text(bold=True, wrap=True)
        self._summary.setObjectName("permissionsSummary")
        self._summary.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._arrange()

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(round(1.5 * SPACE))
        top.addWidget(self.button)
        top.addWidget(flowing(self._note), 1)
        column = self._column
        column.setContentsMargins(0, SPACE, SPACE, 0)
        column.setSpacing(SPACE)
        column.addLayout(top)
        column.addWidget(self.table)
        column.addWidget(flowing(self._summary))
        column.addStretch(1)

    def offer(self, *, offered: bool) -> None:
        """Offer to ask: the key was judged to be a good one. What was answered of an older key is gone."""
        self._offered = offered
        self._permissions = ()
        self._describe()

    def set_occupied(self, *, occupied: bool) -> None:
        """Wait with the question while others of the same key are under way."""
        self._occupied = occupied
        self._describe()

    def set_asking(self, *, asking: bool) -> None:
        """Show that the question is under way, or no longer."""
        if asking:
            self._permissions = ()
        self.button.set_asking(asking=asking)
        self._describe()

    def show_permissions(self, permissions: tuple[Permission, ...]) -> None:
        """Show what is known by now."""
        self._permissions = permissions
        self._describe()

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self._language = language
        self.button.say(
            language.text("PermissionsPage", "What may this API Key do?"),
            language.text("PermissionsPage", "Ask for each resource once, with the API Key; nothing is changed"),
            language,
        )
        self.table.setAccessibleName(language.text("PermissionsPage", "What the API Key may do"))
        self._summary.setAccessibleDescription(language.text("PermissionsPage", "In sum"))
        self._describe()

    def _describe(self) -> None:
        if self._language is None:
            return
        language = self._language
        self.button.setEnabled(self.button.asking or (self._offered and not self._occupied))
        self._note.setText(
            language.text("PermissionsPage", "It sends the API Key, one request after another, and changes nothing.")
            if self._offered
            else language.text("PermissionsPage", "To be asked once Videsk has answered that it knows the API Key.")
        )
        known = {each.resource: each for each in self._permissions}
        self.table.show_lines([self._line(resource, known.get(resource), language) for resource in Resource])
        summary = "" if self.button.asking else permissions_summary(self._permissions, language)
        self._summary.setText(summary)
        self._summary.setVisible(bool(summary))

    def _line(self, resource: Resource, permission: Permission | None, language: Language) -> Line:
        name = resource_name(resource, language)
        if permission is not None:
            word = allowance_name(permission.allowance, language)
            return Line(name, *_SIGNS[permission.allowance], word, permission_detail(permission, language))
        is_next = self.button.asking and resource is list(Resource)[len(self._permissions)]
        if is_next:
            return Line(name, "running", Role.ACCENT, language.text("PermissionsPage", "Asking…"))
        return Line(name, "pending", Role.MUTED, language.text("PermissionsPage", "Not asked yet"))
