"""Questions beside the check, each on a click: can this computer reach Videsk, which way works, what may the key do.

QtCore only. The functions that ask are handed in; the first two bring no key along. One question of a kind at a time.
"""

from collections.abc import Awaitable, Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from videsk_desktop.checking import Client
from videsk_desktop.core.exchange import Environment
from videsk_desktop.core.key import ApiKey
from videsk_desktop.core.permissions import Permission
from videsk_desktop.core.ways import Reach, Rung
from videsk_desktop.logs import report
from videsk_desktop.probing import probe_permissions
from videsk_desktop.tasks import Tasks

REACH = "reach"
LADDER = "ladder"
PERMISSIONS = "permissions"

ReachOf = Callable[[Environment], Awaitable[Reach]]
ClimbOf = Callable[[Environment], Awaitable[tuple[Rung, ...]]]


class Inquiries(QObject):
    """``asking_changed`` tells a question's name and whether it is under way; the other signals tell its answer."""

    asking_changed = Signal(str, bool)
    reached = Signal(object)  # Reach
    ways_tried = Signal(object)  # tuple[Rung, ...]
    permissions_changed = Signal(object)  # tuple[Permission, ...], growing with each answer
    failed = Signal(str)  # type name of an exception of ours

    def __init__(self, *, reach: ReachOf, climb: ClimbOf, client_for: Callable[[Environment], Client]) -> None:
        super().__init__()
        self._reach = reach
        self._climb = climb
        self._client_for = client_for
        self._tasks = Tasks(self._task_failed)

    def ask_reach(self, environment: Environment) -> None:
        """Ask whether this computer can reach ``environment``; no key is sent."""
        self._start(REACH, partial(self._ask_reach, environment))

    def ask_ways(self, environment: Environment) -> None:
        """Ask which way to ``environment`` works; no key is sent."""
        self._start(LADDER, partial(self._ask_ways, environment))

    def ask_permissions(self, environment: Environment, key: ApiKey, segment_id: str | None) -> None:
        """Ask what ``key`` may do; ``segment_id``: of a segment it lists, for what is asked of one."""
        self._start(PERMISSIONS, partial(self._ask_permissions, environment, key, segment_id))

    def cancel(self, *names: str) -> None:
        """Stop the questions of these names, without any name all; what was answered so far stays."""
        for name in names or (REACH, LADDER, PERMISSIONS):
            if self._tasks.cancel(name):
                self.asking_changed.emit(name, False)  # noqa: FBT003 - a signal takes no keywords

    async def close(self) -> None:
        """End everything that is under way and wait until it has ended."""
        await self._tasks.cancel_all()

    def _start(self, name: str, question: Callable[[], Awaitable[None]]) -> None:
        self._tasks.start(name, self._put(name, question))
        self.asking_changed.emit(name, True)  # noqa: FBT003 - a signal takes no keywords

    async def _put(self, name: str, question: Callable[[], Awaitable[None]]) -> None:
        await question()
        self.asking_changed.emit(name, False)  # noqa: FBT003 - a signal takes no keywords

    async def _ask_reach(self, environment: Environment) -> None:
        self.reached.emit(await self._reach(environment))

    async def _ask_ways(self, environment: Environment) -> None:
        self.ways_tried.emit(await self._climb(environment))

    async def _ask_permissions(self, environment: Environment, key: ApiKey, segment_id: str | None) -> None:
        found: list[Permission] = []

        def hear(permission: Permission) -> None:
            found.append(permission)
            self.permissions_changed.emit(tuple(found))

        await probe_permissions(self._client_for(environment), key, segment_id=segment_id, on_permission=hear)

    def _task_failed(self, name: str, error: BaseException) -> None:
        report(error)
        self.asking_changed.emit(name, False)  # noqa: FBT003 - a signal takes no keywords
        self.failed.emit(type(error).__name__)
