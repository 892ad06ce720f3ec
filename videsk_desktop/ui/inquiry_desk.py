"""Where the questions beside the check come together: the pages of the technical detail, and the dialogs of the menu.

Every question has one meaning however it was put; its answer is shown wherever it can be seen.
"""

from enum import StrEnum

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from videsk_desktop.core.exchange import VIDESK, Environment
from videsk_desktop.core.permissions import Permission
from videsk_desktop.core.ways import Reach, Rung
from videsk_desktop.i18n import Language
from videsk_desktop.settings import ProxyMode
from videsk_desktop.ui.detail_tab import DetailTab
from videsk_desktop.ui.network_dialog import NetworkDialog
from videsk_desktop.ui.network_panel import NetworkPanel


class Question(StrEnum):
    """What can be asked beside the check."""

    REACH = "reach"
    LADDER = "ladder"
    PERMISSIONS = "permissions"


class InquiryDesk(QObject):
    """``connection_wanted``: the user wants to set the proxy."""

    reach_asked = Signal()
    ways_asked = Signal()
    permissions_asked = Signal()
    called_off = Signal()
    connection_wanted = Signal()

    def __init__(self, window: QWidget, detail: DetailTab) -> None:
        super().__init__(window)
        self._window = window
        self._language: Language | None = None
        self._environment = VIDESK
        self._mode = ProxyMode.SYSTEM
        self._permissions = detail.permissions
        self._panels = [detail.network]
        self._network_dialog: NetworkDialog | None = None
        self._join(detail.network)
        self._permissions.asked.connect(self.permissions_asked)
        self._permissions.called_off.connect(self.called_off)

    def _join(self, panel: NetworkPanel) -> None:
        panel.reach_asked.connect(self.reach_asked)
        panel.ways_asked.connect(self.ways_asked)
        panel.called_off.connect(self.called_off)
        panel.connection_wanted.connect(self.connection_wanted)

    def open_reach(self) -> None:
        """Open the dialog and ask whether Videsk is reached."""
        self._open_network()
        self.reach_asked.emit()

    def open_ways(self) -> None:
        """Open the dialog and ask which way works, where there is a network to be tried."""
        if self._open_network().panel.ways_button.isEnabled():
            self.ways_asked.emit()

    def show_mode(self, mode: ProxyMode) -> None:
        """Judge what to do by how the proxy is set."""
        self._mode = mode
        for panel in self._panels:
            panel.show_mode(mode)

    def show_environment(self, environment: Environment) -> None:
        """Ask ``environment`` from now on."""
        if environment != self._environment:
            self._environment = environment
            for panel in self._panels:
                panel.show_environment(environment)

    def show_asking(self, question: Question, *, asking: bool) -> None:
        """Show that a question is under way, or no longer."""
        if question is Question.PERMISSIONS:
            self._permissions.set_asking(asking=asking)
            return
        for panel in self._panels:
            if question is Question.REACH:
                panel.set_asking_reach(asking=asking)
            else:
                panel.set_asking_ways(asking=asking)

    def show_reach(self, reach: Reach) -> None:
        """Say whether Videsk was reached."""
        for panel in self._panels:
            panel.show_reach(reach)

    def show_ways(self, rungs: tuple[Rung, ...]) -> None:
        """Show which way works."""
        for panel in self._panels:
            panel.show_ways(rungs)

    def show_permissions(self, permissions: tuple[Permission, ...]) -> None:
        """Show what the key may do, as far as it is known."""
        self._permissions.show_permissions(permissions)

    def set_occupied(self, *, occupied: bool) -> None:
        """Ask nothing more with the key while something else is asked with it."""
        self._permissions.set_occupied(occupied=occupied)

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self._language = language
        if self._network_dialog is not None:
            self._network_dialog.retranslate(language)

    def _open_network(self) -> NetworkDialog:
        if self._network_dialog is None:
            self._network_dialog = NetworkDialog(self._window)
            panel = self._network_dialog.panel
            self._panels.append(panel)
            self._join(panel)
            panel.show_environment(self._environment)
            panel.show_mode(self._mode)
            if self._language is not None:
                self._network_dialog.retranslate(self._language)
        self._network_dialog.show()
        self._network_dialog.raise_()
        self._network_dialog.activateWindow()
        return self._network_dialog
