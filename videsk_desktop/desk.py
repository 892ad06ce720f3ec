"""The windows of one program, each with a case of its own: opened beside the others, and let go of one by one.

Knows no API and no contents. Whatever a window is asked to end is awaited before it closes.
"""

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from videsk_desktop.aftermath import Aftermath
from videsk_desktop.case_book import CaseBook
from videsk_desktop.core.environments import PRACTICE, VIDESK, Environment
from videsk_desktop.logs import report
from videsk_desktop.placement import load, save
from videsk_desktop.program import Program
from videsk_desktop.tasks import Tasks
from videsk_desktop.ui.main_window import MainWindow
from videsk_desktop.ui.placing import place_beside, placement_of
from videsk_desktop.wiring import Wiring


class Desk(QObject):
    """``emptied``: the last window has closed. All but the start needs the loop to be running.

    ``first`` is there already; it begins with what the program was started for, ``environment``.
    """

    emptied = Signal()

    def __init__(self, program: Program, first: MainWindow, environment: Environment) -> None:
        super().__init__()
        self._program = program
        self._wirings: dict[MainWindow, Wiring] = {}
        self._tasks = Tasks(lambda _, error: report(error))
        self.book = CaseBook(program)
        self.book.window_wanted.connect(_bring_forward)
        self._wire(first, environment)

    @property
    def windows(self) -> tuple[MainWindow, ...]:
        """The open windows, the oldest first."""
        return tuple(self._wirings)

    def begin(self) -> None:
        """Put the first window to work."""
        for window, wiring in self._wirings.items():
            wiring.begin()
            Aftermath(window, self._program.folder, self._program.speech).begin()

    def come_forward(self) -> None:
        """Show the newest window: the program was started once more."""
        for window in self.windows[-1:]:
            _bring_forward(window)

    def come_forward_with_a_case(self) -> None:
        """Open another window, in front: the program was started once more, for a new case."""
        for window in self.windows[-1:]:
            _bring_forward(self.open_case(window))

    def open_case(self, beside: MainWindow) -> MainWindow:
        """Open another window; practice goes on in practice, anything else begins at Videsk."""
        asks = self._wirings[beside].presenter.environment
        window = MainWindow(self._program.speech.language)
        place_beside(window, beside)
        self._wire(window, asks if asks == PRACTICE else VIDESK).begin()
        window.show()
        return window

    def say_internal_error(self, kind: str) -> None:
        """Show in every window that an exception of ours, of the type ``kind``, was caught by nobody."""
        for wiring in self._wirings.values():
            wiring.say_internal_error(kind)

    async def close(self) -> None:
        """Close every window."""
        for window in self.windows:
            await self._let_go(window)
        self.book.close()
        await self._tasks.cancel_all()

    def _wire(self, window: MainWindow, environment: Environment) -> Wiring:
        wiring = self._wirings[window] = Wiring(window, self._program, environment)
        self.book.add(window, wiring.presenter)
        window.close_requested.connect(partial(self._close, window))
        window.new_case_requested.connect(partial(self.open_case, window))
        window.quit_requested.connect(self._quit)
        return wiring

    def _quit(self) -> None:
        for window in self.windows:
            self._close(window)

    def _close(self, window: MainWindow) -> None:
        name = f"close {id(window)}"
        if window in self._wirings and not self._tasks.running(name):
            self._tasks.start(name, self._let_go_and_tell(window))

    async def _let_go_and_tell(self, window: MainWindow) -> None:
        await self._let_go(window)
        if not self._wirings:
            self.emptied.emit()

    async def _let_go(self, window: MainWindow) -> None:
        wiring = self._wirings.get(window)
        if wiring is not None:
            await wiring.close()
            save(self._program.folder, placement_of(window, load(self._program.folder)))
            self._wirings.pop(window, None)
            self.book.remove(window)
            window.allow_close()
            window.close()
            window.deleteLater()


def _bring_forward(window: MainWindow) -> None:
    if window.isMinimized():
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
