"""A wired window on qasync's loop, offscreen, for benches that need the real thing."""

import asyncio
import os
import tempfile
from collections.abc import Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from videsk_desktop import logs
from videsk_desktop.core.exchange import PRACTICE, Environment
from videsk_desktop.i18n import Language
from videsk_desktop.program import Program
from videsk_desktop.settings import Loaded, Settings
from videsk_desktop.ui.main_window import MainWindow
from videsk_desktop.wiring import Wiring


class Desk:
    """The window at work; ``check`` returns when its answer is shown."""

    def __init__(self, environment: Environment, folder: Path) -> None:
        language = Language("en")
        self.window = MainWindow(language)
        program = Program(Loaded(Settings()), folder, language, named=environment)
        self.wiring = Wiring(self.window, program, environment)
        self.presenter = self.wiring.presenter
        self.window.show()
        self.wiring.begin()

    async def check(self, text: str) -> object:
        answered = asyncio.get_running_loop().create_future()

        def conclude(record: object, _previous: object) -> None:
            if not answered.done():
                answered.set_result(record)

        self.presenter.checked.connect(conclude)
        try:
            self.presenter.take(text)
            self.presenter.check()
            return await answered
        finally:
            self.presenter.checked.disconnect(conclude)
            self.presenter.cancel()

    async def settle(self) -> None:
        """Let the loop, which is Qt's own, do what was put off."""
        for _ in range(20):
            await asyncio.sleep(0)


@asynccontextmanager
async def desk(environment: Environment = PRACTICE):
    with tempfile.TemporaryDirectory() as folder:
        open_desk = Desk(environment, Path(folder))
        try:
            yield open_desk
        finally:
            await open_desk.wiring.close()
            open_desk.window.allow_close()
            open_desk.window.close()


class Gaps:
    """The longest time between two ticks of a 1 ms QTimer: how long the window was deaf."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._timer = QTimer()
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._tick)
        self.longest_s = 0.0

    def start(self) -> None:
        self.longest_s = 0.0
        self._last = self._clock()
        self._timer.start()

    def stop(self) -> float:
        self._tick()
        self._timer.stop()
        return self.longest_s

    def _tick(self) -> None:
        now = self._clock()
        self.longest_s = max(self.longest_s, now - self._last)
        self._last = now


def run(scene: Callable[[], Awaitable[int]]) -> int:
    """Run ``scene`` on Qt's loop; return its exit status."""
    logs.set_up()
    app = QApplication.instance() or QApplication(["bench"])
    with QEventLoop(app) as loop:
        return int(loop.run_until_complete(scene()))
