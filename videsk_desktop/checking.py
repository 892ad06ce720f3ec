"""One check, without Qt: send the key if it can be sent, judge the answer, hold it against the prediction.

Used by the window, the command line and batches alike. Knows no HTTP library: the client is handed in.
"""

from collections.abc import Callable, Mapping
from typing import Protocol

from videsk_desktop.core.exchange import SEGMENTS_PATH, Environment, Exchange, Phase
from videsk_desktop.core.key import ApiKey

PhaseListener = Callable[[Phase], None]


class Client(Protocol):
    """What a check needs of the network. ``get`` never raises for what a network can do."""

    @property
    def environment(self) -> Environment:
        """Where requests go."""

    async def get(
        self,
        key: ApiKey | None,
        *,
        path: str = SEGMENTS_PATH,
        query: Mapping[str, str | int] | None = None,
        on_phase: PhaseListener | None = None,
    ) -> Exchange:
        """Send one GET and return what came of it; ``key`` None sends no Authorization header."""
