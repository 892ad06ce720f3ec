"""What the program says about itself, on standard error: names and places, never values.

An exception's text, its arguments and the variables around it can all hold a key (httpx quotes it whole, for one), so
an error is reported as its type and the places it went through. Nothing is written to a file.
"""

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

# Below WARNING these write headers, URLs or the arguments of calls.
_TALKATIVE = ("httpx", "httpcore", "qasync", "asyncio")

_log = logging.getLogger(__name__)


def set_up() -> None:
    """Send warnings and errors to standard error, where there is one, and quieten the libraries."""
    if sys.stderr is not None:
        logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)


def places(error: BaseException) -> str:
    """Return ``TypeName at file.py:12, other.py:34``, innermost place last, without the error's text."""
    frames = traceback.extract_tb(error.__traceback__)
    where = ", ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames)
    return f"{type(error).__name__} at {where or 'an unknown place'}"


def report(error: BaseException) -> None:
    """Write down an error of ours."""
    _log.error("%s", places(error))


def catch_unhandled(on_error: Callable[[str], None]) -> None:
    """Report every exception nobody caught, those of Qt slots and threads included.

    ``on_error`` is called with the type's name for those of the main thread, so that the window can say so.
    """

    def unhandled(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        report(error.with_traceback(trace))
        if issubclass(kind, Exception):
            on_error(kind.__name__)

    def unhandled_in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            report(args.exc_value)

    sys.excepthook = unhandled
    threading.excepthook = unhandled_in_thread


def loop_exception_handler(_loop: "AbstractEventLoop", context: dict[str, Any]) -> None:
    """Report what asyncio could hand to nobody; its own handler would write the exception's text."""
    error = context.get("exception")
    if isinstance(error, BaseException):
        report(error)
    else:
        _log.error("The event loop reports: %s", context.get("message", "an unknown problem"))
