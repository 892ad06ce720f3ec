"""What all windows of one program share: what the user chose, the language, the ways to an API, the clock."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from videsk_desktop.connections import Connections
from videsk_desktop.core.addresses import host_of, needs_confirmation
from videsk_desktop.core.exchange import PRACTICE, VIDESK, Environment
from videsk_desktop.i18n import Language
from videsk_desktop.practice.app import create_app
from videsk_desktop.preferences import Preferences
from videsk_desktop.settings import Loaded
from videsk_desktop.speech import Speech


def _now() -> datetime:
    return datetime.now(UTC)


class Program(QObject):
    """``kept``: the settings as they were loaded from ``folder``; ``now`` returns timezone-aware time.

    ``named``: an environment from the command line, offered beside those of the settings as long as the program runs.
    """

    authorities_unreadable = Signal(object)  # OSError: the file of further authorities is done without
    history_changed = Signal(object)  # by whom: the others look again

    def __init__(
        self,
        kept: Loaded,
        folder: Path,
        language: Language,
        *,
        named: Environment | None = None,
        now: Callable[[], datetime] = _now,
    ) -> None:
        super().__init__()
        self.kept = kept
        self.folder = folder
        self.now = now
        self.preferences = Preferences(kept.settings, folder)
        self.speech = Speech(language)
        self.connections = Connections(
            kept.settings, create_app(clock=now), self.authorities_unreadable.emit, may_send=self.may_send
        )
        self._named = named

    def may_send(self, environment: Environment) -> bool:
        """Return whether keys may go to ``environment`` without another question."""
        return not needs_confirmation(environment, self.preferences.settings.confirmed_hosts)

    def agree_to(self, environment: Environment) -> None:
        """Let keys go to the host of ``environment`` from now on."""
        settings = self.preferences.settings
        if not self.may_send(environment):
            hosts = (*settings.confirmed_hosts, host_of(environment))
            self.preferences.keep(replace(settings, confirmed_hosts=hosts))

    @property
    def environments(self) -> tuple[Environment, ...]:
        """What can be asked, Videsk first."""
        known = (VIDESK, PRACTICE, *self.preferences.settings.environments)
        return known if self._named is None or self._named in known else (*known, self._named)
