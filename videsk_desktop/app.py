"""The window from start to end: the composition root, and the only module that imports qasync.

The start is told in this order, because whatever the first picture does not need would delay it by half again:

1. QApplication, theme and language: what the first picture is made of.
2. The window is made as far as its first picture shows it, shown and painted. What the user does from here on waits in
   Qt's queue.
3. Only now the window is completed, and asyncio, qasync, httpx and the practice API are imported; ``Desk`` takes over.
4. asyncio's loop runs on Qt's. One coroutine lasts as long as the program and waits to be told to end.
5. No window closes by itself: its close event is a request. The desk ends what is under way in it and lets it go;
   after the last one that coroutine returns, while the loop still runs: after ``aboutToQuit`` nothing could be awaited.

Dialogs are opened, never executed: a nested event loop inside a coroutine hangs for good.
"""

import contextlib
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEventLoop
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from videsk_desktop import APPLICATION_ID, APPLICATION_NAME, __version__, haste, logs, placement
from videsk_desktop.core.environments import PRACTICE, VIDESK, Environment
from videsk_desktop.crash_reports import CrashReports
from videsk_desktop.crash_stacks import stacks_kept
from videsk_desktop.i18n import Language
from videsk_desktop.paths import profile_folder, resource
from videsk_desktop.settings import load
from videsk_desktop.single_instance import Instance, Verb, claim
from videsk_desktop.ui.main_window import MainWindow
from videsk_desktop.ui.placing import divide, place
from videsk_desktop.ui.theme import apply_theme

if TYPE_CHECKING:
    import asyncio

    from videsk_desktop.desk import Desk

# A window manager that keeps the window hidden must not hold up the program.
_LONGEST_WAIT_FOR_PAINT_MS = 500


def run(
    *, practice: bool, base_url: str | None, language: str | None, profile: Path | None, new_case: bool = False
) -> int:
    """Open the window; return the exit status once it has closed: 0, or 128 and the signal's number.

    ``base_url`` is asked instead of Videsk (ValueError where it is no address a key may go to); ``language`` and
    ``profile`` override what was kept, and where. ``new_case``: where the program runs already, it opens another case.
    """
    environment = _first_environment(practice=practice, base_url=base_url)
    folder = profile_folder(profile)
    # A start with wishes of its own takes no part: the window that is open knows nothing of them.
    takes_no_part = practice or base_url is not None or language is not None
    instance = Instance() if takes_no_part else claim(folder, Verb.NEW_CASE if new_case else Verb.RAISE)
    if instance is None:
        return 0
    logs.set_up(folder)
    logs.catch_unhandled()
    _leave_no_core_dump()
    reports = CrashReports(folder)
    reports.listen()
    with stacks_kept(reports):
        return _run_window(environment, folder, language, instance)


def _run_window(environment: Environment, folder: Path, language: str | None, instance: Instance) -> int:
    kept = load(folder)
    app = _application()
    apply_theme(app, kept.settings.theme)
    code = language or kept.settings.language
    spoken = Language(code) if code else Language.of_system()
    window = MainWindow(spoken, whole=False)
    stood = placement.load(folder)
    place(window, stood)
    ending = _Ending()
    window.close_requested.connect(ending.ask_for_success)
    window.show()
    _wait_for_paint(app, window)
    window.complete()
    divide(window, stood)

    from qasync import QEventLoop as LoopOnQt  # noqa: PLC0415 - after the first paint: step 3

    from videsk_desktop.desk import Desk  # noqa: PLC0415 - brings httpx and the practice API
    from videsk_desktop.program import Program  # noqa: PLC0415 - as above

    desk = Desk(Program(kept, folder, spoken, named=environment), window, environment)
    logs.catch_unhandled(desk.say_internal_error)
    instance.raise_requested.connect(desk.come_forward)
    instance.new_case_requested.connect(desk.come_forward_with_a_case)
    instance.listen()
    haste.end()
    with LoopOnQt(app) as loop:
        loop.set_exception_handler(logs.loop_exception_handler)
        return int(loop.run_until_complete(_until_closed(desk, window, ending, instance)))


def _leave_no_core_dump() -> None:
    """Let no crash of the installed program write its memory, and a key in it, to a disk."""
    if sys.platform == "linux" and getattr(sys, "frozen", False):
        import resource as limits  # noqa: PLC0415 - Windows has none

        limits.setrlimit(limits.RLIMIT_CORE, (0, 0))


def _first_environment(*, practice: bool, base_url: str | None) -> Environment:
    # Never kept from the last time: a program that starts in practice by itself answers real keys with play.
    if practice:
        return PRACTICE
    if base_url is None or base_url.rstrip("/") == VIDESK.base_url:
        return VIDESK
    from videsk_desktop.core.addresses import custom_environment  # noqa: PLC0415 - few starts name an address

    return custom_environment(base_url)


def _application() -> QApplication:
    QApplication.setApplicationName(APPLICATION_NAME)
    QApplication.setApplicationDisplayName(APPLICATION_NAME)
    QApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName(APPLICATION_ID)
    app = QApplication([APPLICATION_NAME])
    app.setWindowIcon(QIcon(str(resource("icons", "app.svg"))))
    app.setQuitOnLastWindowClosed(False)
    return app


def _wait_for_paint(app: QApplication, window: MainWindow) -> None:
    waited = QElapsedTimer()
    waited.start()
    handle = window.windowHandle()
    # What the user does meanwhile stays in the queue until there is somebody to hear it.
    flags = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
    while not handle.isExposed() and not waited.hasExpired(_LONGEST_WAIT_FOR_PAINT_MS):
        app.processEvents(flags, 10)
    app.processEvents(flags)


class _Ending:
    """The wish to end, with the exit status. The first counts, also one from before anybody listened."""

    def __init__(self) -> None:
        self._status: int | None = None
        self._listener: Callable[[int], None] | None = None

    def ask_for_success(self) -> None:
        self.ask_for(0)

    def ask_for(self, status: int) -> None:
        if self._status is None:
            self._status = status
            self._tell()

    def tell(self, listener: Callable[[int], None]) -> None:
        self._listener = listener
        self._tell()

    def _tell(self) -> None:
        if self._status is not None and self._listener is not None:
            self._listener(self._status)


async def _until_closed(desk: "Desk", window: MainWindow, ending: _Ending, instance: Instance) -> int:
    import asyncio  # noqa: PLC0415 - after the first paint

    loop = asyncio.get_running_loop()
    asked: asyncio.Future[int] = loop.create_future()
    ending.tell(asked.set_result)
    _end_on_signals(ending, loop)
    desk.emptied.connect(ending.ask_for_success)
    # Until now the wish to close the one window was the wish to end.
    window.close_requested.disconnect(ending.ask_for_success)
    desk.begin()
    status = await asked
    # Before the goodbyes: a start that was heard during them would get no window.
    instance.close()
    await desk.close()
    return status


def _end_on_signals(ending: _Ending, loop: "asyncio.AbstractEventLoop") -> None:
    import signal  # noqa: PLC0415 - the first picture does not wait for it

    for number in (signal.SIGINT, signal.SIGTERM):
        # Windows has no such handlers; there a console's Ctrl+C ends the process itself.
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(number, ending.ask_for, 128 + number)
