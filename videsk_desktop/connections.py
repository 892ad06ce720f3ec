"""What leads from the window to an API: Videsk's over the network, as the user set it, practice's in this process.

Holds a proxy's login for as long as the program runs: it is never kept.
"""

from collections.abc import Callable
from dataclasses import replace

from videsk_desktop.api.chosen_route import chosen_proxies, chosen_route
from videsk_desktop.api.client import VideskClient, asgi_client
from videsk_desktop.api.in_process import AsgiApp
from videsk_desktop.api.ladder import climb
from videsk_desktop.api.proxies import Login
from videsk_desktop.api.transport import NetworkRoute
from videsk_desktop.checking import judge
from videsk_desktop.core.exchange import PRACTICE, Environment
from videsk_desktop.core.ways import Reach, Rung
from videsk_desktop.guard import GuardedClient, MaySend
from videsk_desktop.settings import Settings


class Connections:
    """``on_unreadable`` hears why the file of further authorities cannot be read; without it things go on.

    ``may_send`` says of an environment whether keys may go there.
    """

    def __init__(
        self,
        settings: Settings,
        practice_app: AsgiApp,
        on_unreadable: Callable[[OSError], None],
        *,
        may_send: MaySend,
    ) -> None:
        self._settings = settings
        self._login: Login | None = None
        self._practice_app = practice_app
        self._on_unreadable = on_unreadable
        self._may_send = may_send

    @property
    def login(self) -> tuple[str, str]:
        """User and password for a proxy named by hand, empty where there are none."""
        return ("", "") if self._login is None else (self._login.user, self._login.password)

    def use(self, settings: Settings, *, user: str, password: str) -> None:
        """Go this way from now on.

        Raises OSError where the file of further authorities cannot be read or holds none, ValueError where the proxy
        cannot be used; then nothing has changed.
        """
        login = Login(user, password) if user else None
        chosen_route(settings, login)
        self._settings, self._login = settings, login

    def client_for(self, environment: Environment) -> GuardedClient:
        """Return a client for ``environment``; it refuses keys for as long as they may not go there."""
        return GuardedClient(self._unguarded(environment), self._may_send)

    def _unguarded(self, environment: Environment) -> VideskClient:
        deadline_s = self._settings.deadline_s
        if environment == PRACTICE:
            return asgi_client(self._practice_app, deadline_s=deadline_s)
        return VideskClient(environment, deadline_s=deadline_s, route=self._route())

    async def reach(self, environment: Environment) -> Reach:
        """Ask ``environment`` without a key, on the way that is set."""
        exchange = await self.client_for(environment).get(None)
        return Reach(exchange, await judge(exchange, environment))

    async def climb(self, environment: Environment) -> tuple[Rung, ...]:
        """Try every way to ``environment``, without a key."""
        return await climb(
            environment,
            proxies=chosen_proxies(self._settings, self._login),
            extra_ca=self._readable(self._settings).ca_file,
            deadline_s=self._settings.deadline_s,
        )

    def _route(self) -> NetworkRoute:
        return chosen_route(self._readable(self._settings), self._login)

    def _readable(self, settings: Settings) -> Settings:
        """Return the settings, without the file of further authorities where that cannot be read."""
        if settings.ca_file is None:
            return settings
        try:
            chosen_route(settings)
        except OSError as error:
            self._on_unreadable(error)
            return replace(settings, ca_file=None)
        return settings
