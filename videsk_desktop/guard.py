"""The last door before the network: no key passes it to a host that the agent has not agreed to.

Who asks the agent stands further up (``consent``); here is what happens where nobody did. Questions without a key pass.
"""

from collections.abc import Callable, Mapping

from videsk_desktop.checking import Client, PhaseListener
from videsk_desktop.core.exchange import SEGMENTS_PATH, Environment, Exchange
from videsk_desktop.core.key import ApiKey

MaySend = Callable[[Environment], bool]


class NotAgreedError(RuntimeError):
    """A key was about to be sent to a host that nobody agreed to: an error of this program, not of its user."""


class GuardedClient:
    """``client``, for as long as ``may_send`` says of its environment that keys may go there."""

    def __init__(self, client: Client, may_send: MaySend) -> None:
        self._client = client
        self._may_send = may_send

    @property
    def environment(self) -> Environment:
        """Where requests go."""
        return self._client.environment

    async def get(
        self,
        key: ApiKey | None,
        *,
        path: str = SEGMENTS_PATH,
        query: Mapping[str, str | int] | None = None,
        on_phase: PhaseListener | None = None,
    ) -> Exchange:
        """Send one GET, as the client does; raise NotAgreedError before anything is sent or resolved."""
        if key is not None and not self._may_send(self.environment):
            raise NotAgreedError("no key goes to a host that nobody agreed to")
        return await self._client.get(key, path=path, query=query, on_phase=on_phase)
