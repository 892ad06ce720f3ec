"""Everything a presenter told, and what its tests have in common."""

import asyncio
from datetime import UTC, datetime

from videsk_desktop.practice.samples import sample_keys

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
SIGNALS = (
    "diagnosed",
    "cleared",
    "environment_changed",
    "check_started",
    "phase_changed",
    "checked",
    "segments_changed",
    "loading_stopped",
    "busy_changed",
    "waiting_changed",
    "failed",
)


def sample(name):
    return next(each.key for each in sample_keys(NOON) if each.name == name)


class Log:
    """Everything a presenter told, in order, and a way to wait for it."""

    def __init__(self, presenter):
        self.told = []
        self._news = asyncio.Event()
        for name in SIGNALS:
            getattr(presenter, name).connect(self._listener(name))

    def _listener(self, name):
        def listen(*values):
            self.told.append((name, *values))
            self._news.set()

        return listen

    def of(self, name):
        return [values for told, *values in self.told if told == name]

    @property
    def names(self):
        return [told[0] for told in self.told]

    async def until(self, name, *, count=1):
        async with asyncio.timeout(10):
            while len(self.of(name)) < count:
                self._news.clear()
                await self._news.wait()
        return self.of(name)[-1]

    async def until_segments_rest(self):
        async with asyncio.timeout(30):
            while not self.of("segments_changed") or self.of("segments_changed")[-1][1]:
                self._news.clear()
                await self._news.wait()
        return self.of("segments_changed")[-1][0]
