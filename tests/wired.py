"""A window, wired to its presenter on qasync's loop, and ways to use it and to wait for it."""

import asyncio
import os
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtWidgets import QAbstractButton, QLabel
from qasync import QEventLoop

from videsk_desktop.core.exchange import PRACTICE
from videsk_desktop.i18n import Language
from videsk_desktop.practice.samples import sample_keys
from videsk_desktop.program import Program
from videsk_desktop.settings import Loaded, Settings
from videsk_desktop.ui.main_window import MainWindow
from videsk_desktop.wiring import Wiring

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
DEFAULTS = Loaded(Settings())
SAMPLES = {each.name: each for each in sample_keys(datetime.now(UTC))}


class Bench:
    """A window, wired, and ways to use it and to wait for it."""

    def __init__(self, folder, *, environment=PRACTICE, kept=DEFAULTS):
        language = Language("en")
        self.window = MainWindow(language)
        self.program = Program(kept, folder, language, named=environment)
        self.wiring = Wiring(self.window, self.program, environment)
        self.presenter = self.wiring.presenter
        self.records = []
        self.previous = None
        self.rows = None
        self.loaded = 0
        self._news = asyncio.Event()
        self.presenter.checked.connect(self._checked)
        self.presenter.segments_changed.connect(self._rows_changed)
        self.wiring.begin()

    def _checked(self, record, previous):
        self.records.append(record)
        self.previous = previous
        self._news.set()

    def _rows_changed(self, collection, loading):
        self.rows = None if loading else collection
        self.loaded = 0 if collection is None else len(collection)
        self._news.set()

    def offer(self, environment):
        """Let the settings have another environment."""
        kept = self.program.preferences.settings
        self.program.preferences.keep(replace(kept, environments=(*kept.environments, environment)))

    async def until(self, condition):
        async with asyncio.timeout(30):
            while not condition():
                self._news.clear()
                await self._news.wait()

    async def ask(self):
        count = len(self.records)
        self.button("checkButton").click()
        await self.until(lambda: len(self.records) > count)
        return self.records[-1]

    def button(self, name):
        return self.window.findChild(QAbstractButton, name)

    def text(self, name):
        return self.window.findChild(QLabel, name).text()

    async def close(self):
        await self.wiring.close()
        self.window.allow_close()
        self.window.close()
        self.window.deleteLater()


def play_on_qt(app, folder, scene, **options):
    """Run a scene on qasync's loop; no task may be left when its window has closed."""

    async def play():
        bench = Bench(folder, **options)
        try:
            await scene(bench)
        finally:
            await bench.close()
        assert asyncio.all_tasks() == {asyncio.current_task()}

    with QEventLoop(app) as loop:
        loop.run_until_complete(play())
