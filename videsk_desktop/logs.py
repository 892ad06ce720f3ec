"""What the program says about itself, on standard error and in the log file: names and places, never values.

An exception's text, its arguments and the variables around it can all hold a key (httpx quotes it whole, for one), so
an error is reported as its type and the places it went through. As a second defence every line passes the gate, which
knows a key by its looks. Unexpected errors go by one logger, ``UNEXPECTED``: who keeps reports of them listens there.
"""

import logging
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from videsk_desktop.log_file import FOLDER_NAME, LogFile

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

UNEXPECTED = logging.getLogger("videsk_desktop.unexpected")

# Below WARNING these write headers, URLs or the arguments of calls.
_TALKATIVE = ("httpx", "httpcore", "qasync", "asyncio")
_ON_STANDARD_ERROR = "%(levelname)s %(name)s: %(message)s"
_IN_THE_FILE = "%(asctime)sZ %(process)d %(levelname)s %(name)s: %(message)s"
_LONGEST_LINE = 4_000
# Endless recursion goes through a thousand places, all the same.
_MOST_PLACES = 40

_log = logging.getLogger(__name__)


class GatedLine(logging.Formatter):
    """One record in one line, its time in UTC: no exception's text, and nothing that looks like a key."""

    converter = staticmethod(time.gmtime)
    default_time_format = "%Y-%m-%dT%H:%M:%S"
    default_msec_format = ""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line; an exception that comes along is told by its type and places."""
        words = record.getMessage()
        if record.exc_info and record.exc_info[1] is not None:
            words = f"{words} ({places(record.exc_info[1])})"
        line = " | ".join(words[:_LONGEST_LINE].splitlines())
        # A copy: other listeners format the same record, and logging keeps in it what the first made of its exception.
        told = logging.makeLogRecord(
            {**record.__dict__, "msg": line, "args": None, "exc_info": None, "exc_text": None, "stack_info": None}
        )
        from videsk_desktop.core.redaction import Gate  # noqa: PLC0415 - heavy, and a good start writes no line

        return Gate().redact(super().format(told)).text


def set_up(profile: Path | None = None) -> None:
    """Send warnings and errors to standard error, where there is one, and to the log file in the folder ``profile``.

    The libraries are quietened.
    """
    # Its complaint about a record it cannot write quotes the record's values.
    logging.raiseExceptions = False
    if sys.stderr is not None:
        spoken = logging.StreamHandler()
        spoken.setFormatter(GatedLine(_ON_STANDARD_ERROR))
        logging.basicConfig(level=logging.WARNING, handlers=[spoken])
    if profile is not None:
        written = LogFile(profile / FOLDER_NAME)
        written.setFormatter(GatedLine(_IN_THE_FILE))
        logging.getLogger().addHandler(written)
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)


def places(error: BaseException) -> str:
    """Return ``TypeName at file.py:12, other.py:34``, innermost place last, without the error's text."""
    frames = traceback.extract_tb(error.__traceback__, limit=-_MOST_PLACES)
    where = ", ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames)
    return f"{type(error).__name__} at {where or 'an unknown place'}"


def report(error: BaseException) -> None:
    """Write down an error of ours."""
    UNEXPECTED.error("%s", places(error))


def catch_unhandled(on_error: Callable[[str], None] | None = None) -> None:
    """Report every exception nobody caught, those of Qt slots, threads and objects' ends included.

    ``on_error`` is called with the type's name for those of the main thread, so that the window can say so.
    """

    def unhandled(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        error = error.with_traceback(trace)
        if not issubclass(kind, Exception):
            _log.error("%s", places(error))
            return
        report(error)
        if on_error is not None:
            on_error(kind.__name__)

    def unhandled_in_thread(args: threading.ExceptHookArgs) -> None:
        if isinstance(args.exc_value, Exception):
            report(args.exc_value)

    def unraisable(args: "sys.UnraisableHookArgs") -> None:
        # The rest of ``args`` is the object, whose repr can hold anything.
        if isinstance(args.exc_value, Exception):
            report(args.exc_value)

    sys.excepthook = unhandled
    threading.excepthook = unhandled_in_thread
    sys.unraisablehook = unraisable


def loop_exception_handler(_loop: "AbstractEventLoop", context: dict[str, Any]) -> None:
    """Report what asyncio could hand to nobody; its own handler would write the exception's text."""
    error = context.get("exception")
    if isinstance(error, BaseException):
        report(error)
    else:
        _log.error("The event loop reports: %s", context.get("message", "an unknown problem"))
