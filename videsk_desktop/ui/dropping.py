"""What is dropped on a window: text, or one small text file, whose text it is then; anything else gets a sentence.

A file is read whole at once: it is bounded, and only a file that lies on a disk is opened. Knows nothing of keys.
"""

import codecs
import re
import stat
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QMimeData, SignalInstance
from PySide6.QtGui import QDropEvent

from videsk_desktop.i18n import Language, mark

LONGEST_FILE = 65_536
"""Bytes of a file that are read as a paste; what is longer holds more than a customer's message."""

# The longer marks first: UTF-32's begins like UTF-16's.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What is written by programs for people has no others.
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
# Where in a file, and how: PNG, JPEG, GIF, TIFF; WebP, HEIC, AVIF; BMP has its size in between.
_PICTURES = re.compile(
    rb"\x89PNG|\xff\xd8\xff|GIF8[79]a|II\*\0|MM\0\*|RIFF....WEBP|....ftyp(?:hei|hev|mif|avi)|BM....\0\0\0\0", re.DOTALL
)


class Obstacle(StrEnum):
    """Why nothing that was dropped can be read."""

    PICTURE = "picture"
    BINARY = "binary"
    TOO_LARGE = "too_large"
    SEVERAL = "several"
    UNREADABLE = "unreadable"


_WORDS = {
    Obstacle.PICTURE: mark(
        "Dropping",
        "What you dropped is a picture. Ask for the API Key as text: in a screenshot l, I, 1 and O, 0 look alike",
    ),
    Obstacle.BINARY: mark("Dropping", "This file is not plain text. Open it, copy the text and paste it here"),
    Obstacle.TOO_LARGE: mark(
        "Dropping", "This file is larger than {limit} KiB. Copy the part with the API Key and paste it here"
    ),
    Obstacle.SEVERAL: mark("Dropping", "Those are several files. Drop one at a time"),
    Obstacle.UNREADABLE: mark("Dropping", "This file cannot be read"),
}


def obstacle_words(obstacle: Obstacle, language: Language) -> str:
    """Say why nothing that was dropped can be read, and what to do instead."""
    return language.text("Dropping", _WORDS[obstacle]).format(limit=language.number(LONGEST_FILE // 1024))


def is_welcome(data: QMimeData | None) -> bool:
    """Tell whether a drag carries what can be read, or what deserves a sentence about why not."""
    return data is not None and (data.hasText() or data.hasUrls() or data.hasImage())


def welcome(event: QDropEvent) -> bool:
    """Accept a drag that is welcome; tell whether it was."""
    if is_welcome(event.mimeData()):
        event.acceptProposedAction()
        return True
    return False


def hand_on(data: QMimeData, text_taken: SignalInstance, not_taken: SignalInstance) -> None:
    """Emit the text that was dropped, or the Obstacle in its way."""
    dropped = dropped_text(data)
    (not_taken if isinstance(dropped, Obstacle) else text_taken).emit(dropped)


def dropped_text(data: QMimeData) -> str | Obstacle:
    """Return the text that was dropped, whole, or that of the file that was."""
    urls = data.urls()
    files = [url.toLocalFile() for url in urls if url.isLocalFile()]
    if len(files) > 1:
        return Obstacle.SEVERAL
    if files:
        return text_of_file(Path(files[0]))
    if data.hasText() and data.text():
        return data.text()
    return Obstacle.PICTURE if data.hasImage() else Obstacle.UNREADABLE


def text_of_file(path: Path) -> str | Obstacle:
    """Return the text of a small text file: as its byte order mark says, UTF-8, or what Windows wrote before."""
    try:
        about = path.stat()
        # A pipe or a device may never end, or never begin.
        if not stat.S_ISREG(about.st_mode):
            return Obstacle.UNREADABLE
        with path.open("rb") as file:
            content = file.read(LONGEST_FILE + 1)
    except OSError:
        return Obstacle.UNREADABLE
    if _PICTURES.match(content):
        return Obstacle.PICTURE
    if len(content) > LONGEST_FILE:
        return Obstacle.TOO_LARGE
    text = _decoded(content)
    return Obstacle.BINARY if _CONTROLS.search(text) else text


def _decoded(content: bytes) -> str:
    encoding = next((name for begin, name in _MARKS if content.startswith(begin)), "utf-8")
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        # Older programs on Windows write so; a key itself is ASCII in either.
        return content.decode("cp1252", "replace")
