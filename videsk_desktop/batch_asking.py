"""The polite loop over many keys, without Qt: one after another, never more than five a second.

Stops by itself where going on would be rude (Videsk counts too many requests) or in vain (several answers in a row say
nothing about a key). A time that Videsk names is waited for once, as ``core.retry`` says.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import NamedTuple

from videsk_desktop.checking import Client, Clock, ask
from videsk_desktop.core.answer import NotJudged
from videsk_desktop.core.batch import Reply, Stop, slim
from videsk_desktop.core.check import CheckRecord
from videsk_desktop.core.diagnosis import Diagnosis
from videsk_desktop.core.retry import retry_of
from videsk_desktop.core.verdicts import Fault
from videsk_desktop.paging import SECONDS_BETWEEN_REQUESTS

# So many answers in a row that say nothing about a key: the next ones would not either.
MOST_IN_VAIN = 5


class End(NamedTuple):
    """How asking ended: ``stop`` None after the last key; ``fault`` is what was behind a stop."""

    stop: Stop | None = None
    fault: Fault | None = None


class Turns:
    """Asks for one batch; the pace is kept from one ``ask_all`` to the next."""

    def __init__(
        self,
        now: Clock,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._now, self._clock, self._sleep = now, clock, sleep
        self._asked_at: float | None = None

    async def ask_all(
        self,
        questions: Sequence[Callable[[], Diagnosis]],
        client: Callable[[], Client],
        *,
        on_reply: Callable[[int, Reply], None],
        on_wait: Callable[[int], None] = lambda _: None,
    ) -> End:
        """Ask the keys that ``questions`` read, in their order, a new client for each.

        ``on_reply`` hears the place of a question and what came of it; ``on_wait`` the seconds that Videsk wants to be
        waited, every second, and 0 when they are over.
        """
        in_vain = 0
        for place, question in enumerate(questions):
            record, at = await self._ask(question, client, on_wait)
            on_reply(place, Reply(slim(record), at))
            fault = record.answer.fault if isinstance(record.answer, NotJudged) else None
            if fault is Fault.RATE_LIMITED:
                return End(Stop.RATE_LIMITED, fault)
            if record.exchange is not None:
                in_vain = 0 if fault is None else in_vain + 1
            if in_vain >= MOST_IN_VAIN:
                return End(Stop.NOTHING_LEARNT, fault)
        return End()

    async def _ask(
        self, question: Callable[[], Diagnosis], client: Callable[[], Client], on_wait: Callable[[int], None]
    ) -> tuple[CheckRecord, datetime]:
        repeats = 0
        while True:
            if self._asked_at is not None:
                await self._sleep(max(0.0, self._asked_at + SECONDS_BETWEEN_REQUESTS - self._clock()))
            started, at = self._clock(), self._now()
            record = await ask(question(), client(), now=self._now)
            if record.exchange is None:
                # Nothing was sent, so the next one need not wait; but the loop must get its turn.
                await asyncio.sleep(0)
                return record, at
            self._asked_at = started
            retry = retry_of(record.answer, repeats=repeats) if _is_rate_limited(record) else None
            if retry is None:
                return record, at
            for left in range(retry.wait_s, 0, -1):
                on_wait(left)
                await self._sleep(1)
            on_wait(0)
            repeats = retry.attempt


def _is_rate_limited(record: CheckRecord) -> bool:
    return isinstance(record.answer, NotJudged) and record.answer.fault is Fault.RATE_LIMITED
