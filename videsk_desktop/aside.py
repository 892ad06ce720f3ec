"""A question that takes long, answered in a daemon thread of its own: the system's resolver, or a large body.

The loop's default executor is never used: quitting waits for it, and a hanging resolver cannot be stopped. This thread
is abandoned instead.
"""

import asyncio
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TypeVar

# The window's thread lets go of the interpreter at every call into Qt, and waits this long to have it back from a
# thread that is busy: with the usual 5 ms a window is deaf for 40 to 90 ms while a large page is read.
_SWITCH_INTERVAL_S = 0.0005

_Answer = TypeVar("_Answer")


async def ask_aside(question: Callable[[], _Answer]) -> _Answer:
    """Return what ``question`` returns, or raise what it raises. A cancelled caller does not wait for it."""
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[_Answer] = loop.create_future()
    sys.setswitchinterval(_SWITCH_INTERVAL_S)

    def ask() -> None:
        try:
            settle = partial(_settle, answer, question())
        except Exception as error:  # noqa: BLE001 - whatever it is, it belongs to the one who waits
            settle = partial(_fail, answer, error)
        # The loop may be closed by now: nobody waits any more.
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(settle)

    threading.Thread(target=ask, name="videsk-aside", daemon=True).start()
    return await answer


def _settle(answer: asyncio.Future[_Answer], value: _Answer) -> None:
    if not answer.done():
        answer.set_result(value)


def _fail(answer: asyncio.Future[_Answer], error: Exception) -> None:
    if not answer.done():
        answer.set_exception(error)
