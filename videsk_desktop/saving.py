"""Files the user keeps: written whole or not at all, for the user's eyes only.

A file grows beside its place under another name and takes its place when it is whole: what was there before stays until
then, and stays where the writing fails.
"""

import os
from contextlib import suppress
from pathlib import Path

OURS_ALONE = 0o600
_OUR_FOLDER_ALONE = 0o700


def make_own_folder(folder: Path) -> None:
    """Make a folder that nobody but its owner may look into, if it is not there; raise OSError where that fails."""
    folder.mkdir(_OUR_FOLDER_ALONE, parents=True, exist_ok=True)
    folder.chmod(_OUR_FOLDER_ALONE)


class Draft:
    """A file being written. ``finish`` or ``discard`` ends it; every method raises OSError where the system does."""

    def __init__(self, path: Path) -> None:
        # Where the place is a link, what it leads to is replaced, not the link.
        self.path = path.resolve()
        self._unfinished = self.path.with_name(f".{self.path.name[:100]}.{os.urandom(4).hex()}.part")
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
        self._file = os.fdopen(os.open(self._unfinished, flags, OURS_ALONE), "wb")

    def write(self, data: bytes) -> None:
        """Add to what was written."""
        self._file.write(data)

    def finish(self) -> None:
        """Let the file take its place."""
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        self._unfinished.replace(self.path)

    def discard(self) -> None:
        """Leave nothing behind; what was there before stays."""
        # A disk that is full fails once more on closing.
        with suppress(OSError):
            self._file.close()
        with suppress(OSError):
            self._unfinished.unlink()
