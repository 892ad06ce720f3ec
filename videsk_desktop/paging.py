"""The polite loop over the pages of the segments list, without Qt: for the window and for ``check --all``.

The first page comes from the check itself; this asks for what is missing behind it, never more than five requests a
second. ``$limit`` and ``$skip`` are Feathers' query parameters; a server that caps or ignores them is what
``Collection`` is made for. What was loaded before a failure stays.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable

from videsk_desktop.checking import Client, judge
from videsk_desktop.core.answer import Accepted, Answer
from videsk_desktop.core.key import ApiKey
from videsk_desktop.core.segments import Collection, Page, StopReason

# The largest page Videsk documents for any of its lists.
PAGE_SIZE = 100
# Five requests a second at the most; Videsk's known limits are 20 a second, per address and key together.
SECONDS_BETWEEN_REQUESTS = 0.2


class SegmentPages:
    """The segments one key returns in one environment: the first page at once, the rest when asked for.

    ``collection`` holds the rows loaded so far, also after a failure; loading goes on where it stopped.
    """

    def __init__(
        self,
        first: Page,
        client: Client,
        key: ApiKey,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.collection = Collection()
        self._client = client
        self._key = key
        self._clock = clock
        self._sleep = sleep
        self._asked_at = clock()
        self._skip = _skip_of(self.collection.add(first))

    @property
    def more(self) -> bool:
        """Whether another request may bring rows that are missing."""
        return self._skip is not None

    async def load(self, *, up_to: int | None = None, on_page: Callable[[], None] = lambda: None) -> Answer | None:
        """Load until nothing is missing, nothing new comes, or a request brings no page.

        ``up_to`` stops early, at that many rows; ``on_page`` is called for every page that was taken in. Return the
        answer that was no page, or None when there was none: ``collection.stopped`` then says how the list ended.
        """
        while self._skip is not None and (up_to is None or len(self.collection) < up_to):
            await self._sleep(max(0.0, self._asked_at + SECONDS_BETWEEN_REQUESTS - self._clock()))
            self._asked_at = self._clock()
            exchange = await self._client.get(self._key, query={"$limit": PAGE_SIZE, "$skip": self._skip})
            answer = await judge(exchange, self._client.environment)
            if not isinstance(answer, Accepted):
                return answer
            self._take(answer.page)
            on_page()
        return None

    def _take(self, page: Page) -> None:
        if _repeats_the_end(self.collection, page):
            self.collection.stopped = StopReason.NOTHING_NEW
            self._skip = None
        else:
            self._skip = _skip_of(self.collection.add(page))


def _skip_of(outcome: int | StopReason) -> int | None:
    return None if isinstance(outcome, StopReason) else outcome


def _repeats_the_end(collection: Collection, page: Page) -> bool:
    # Rows without an id cannot be told apart one by one; a server that repeats such a page would be asked for ever.
    return bool(page.items) and list(collection.items[-len(page.items) :]) == list(page.items)
