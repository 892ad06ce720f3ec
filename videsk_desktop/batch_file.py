"""A list of keys from a file: bounded, and read aside, for a disk on a network can take its time. Knows no key."""

import stat
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from videsk_desktop.core.batch_sheet import MOST_BYTES, decoded


class FileTrouble(StrEnum):
    """Why a file gives no list."""

    UNREADABLE = "unreadable"
    TOO_LARGE = "too_large"
    NO_TEXT = "no_text"


@dataclass(frozen=True, slots=True)
class FileProblem:
    """What is wrong with a file; ``reason`` is the system's own."""

    trouble: FileTrouble
    reason: str = ""


def text_of(path: Path) -> str | FileProblem:
    """Return the text of a file; never raises for what a disk can do."""
    try:
        # A pipe or a device may never end, or never begin.
        if not stat.S_ISREG(path.stat().st_mode):
            return FileProblem(FileTrouble.UNREADABLE)
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        return FileProblem(FileTrouble.UNREADABLE, error.strerror or type(error).__name__)
    if len(data) > MOST_BYTES:
        return FileProblem(FileTrouble.TOO_LARGE)
    text = decoded(data)
    return FileProblem(FileTrouble.NO_TEXT) if text is None else text
