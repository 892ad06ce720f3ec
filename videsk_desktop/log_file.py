"""The log in the profile folder: warnings and errors, a few hundred kilobytes, for its user's eyes only.

Opened anew for every line, because two programs may write to it at once and Windows lets nobody rename an open file.
Where nothing can be written the program goes on without a log. Knows nothing of what it writes.
"""

import logging
import os
from contextlib import suppress
from itertools import pairwise
from pathlib import Path

from videsk_desktop.saving import OURS_ALONE, make_own_folder

FOLDER_NAME = "logs"
FILE_NAME = "videsk-desktop.log"
MOST_BYTES = 256 * 1024
# Beside the one that is written to: .log.1 is the younger.
_OLDER = 2


class LogFile(logging.Handler):
    """Writes to ``folder``, which is made with the first line; a file over ``most_bytes`` makes way for a new one."""

    def __init__(self, folder: Path, *, most_bytes: int = MOST_BYTES) -> None:
        super().__init__(logging.WARNING)
        self._path = folder / FILE_NAME
        self._most_bytes = most_bytes

    def emit(self, record: logging.LogRecord) -> None:
        """Add a line, or go without."""
        # logging's own complaint about a record it cannot write would quote its values.
        with suppress(Exception):
            self._append(self.format(record))

    def _append(self, line: str) -> None:
        make_own_folder(self._path.parent)
        if self._path.exists() and self._path.stat().st_size >= self._most_bytes:
            self._make_way()
        descriptor = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, OURS_ALONE)
        try:
            # In one piece: the other program's lines stay whole as well.
            os.write(descriptor, f"{line}\n".encode("utf-8", "backslashreplace"))
        finally:
            os.close(descriptor)
        self._path.chmod(OURS_ALONE)

    def _make_way(self) -> None:
        names = [self._path, *(self._path.with_name(f"{FILE_NAME}.{number}") for number in range(1, _OLDER + 1))]
        for younger, older in reversed(list(pairwise(names))):
            # The other program may have been quicker, or be just writing.
            with suppress(OSError):
                younger.replace(older)
                older.chmod(OURS_ALONE)
