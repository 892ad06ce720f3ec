"""Named asyncio tasks: starting one cancels the one of the same name, and none is lost to the garbage collector.

An event loop holds its tasks weakly, and qasync's own slots do no better, so every task is referenced here until it
has ended, the cancelled ones too. A failure is reported as the exception itself, in a callback: whoever shows it must
show its type and never its text, which can hold a key. Knows no Qt.
"""

import asyncio
import logging
from collections.abc import Callable, Coroutine

_log = logging.getLogger(__name__)

FailureListener = Callable[[str, BaseException], None]


class Tasks:
    """The tasks of one window. ``on_failure(name, error)`` is called for each that raised and was not cancelled."""

    def __init__(self, on_failure: FailureListener) -> None:
        self._on_failure = on_failure
        self._current: dict[str, asyncio.Task[None]] = {}
        self._alive: set[asyncio.Task[None]] = set()

    def start(self, name: str, coroutine: Coroutine[object, object, None]) -> None:
        """Run ``coroutine`` as the task ``name`` on the running loop; a task of that name is cancelled first."""
        self.cancel(name)
        task = asyncio.get_running_loop().create_task(coroutine, name=name)
        self._current[name] = task
        self._alive.add(task)
        task.add_done_callback(self._ended)

    def cancel(self, name: str) -> bool:
        """Cancel the task ``name``; return whether there was one. It counts as gone at once."""
        task = self._current.pop(name, None)
        return task is not None and task.cancel()

    def running(self, name: str) -> bool:
        """Whether a task ``name`` is under way and has not been cancelled."""
        return name in self._current

    async def cancel_all(self) -> None:
        """Cancel every task and wait until each has ended."""
        alive = tuple(self._alive)
        self._current.clear()
        for task in alive:
            task.cancel()
        await asyncio.gather(*alive, return_exceptions=True)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._alive.discard(task)
        name = task.get_name()
        wanted = self._current.get(name) is task
        if wanted:
            del self._current[name]
        error = None if task.cancelled() else task.exception()
        if error is None:
            return
        if wanted:
            self._on_failure(name, error)
        else:
            _log.error("The task %s failed while it was being cancelled: %s", name, type(error).__name__)
