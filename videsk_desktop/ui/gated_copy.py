"""Onto the clipboard, through the gate: the one way for everything the window's own actions copy."""

from PySide6.QtGui import QGuiApplication

from videsk_desktop.core.redaction import Gate
from videsk_desktop.i18n import Language


def copy(text: str, gate: Gate) -> int:
    """Copy ``text`` without any key; return how often one was taken out.

    Raise ``KeyLeakError`` where one is in it all the same: the clipboard is as it was.
    """
    done = gate.redact(text)
    copy_whole(done.text, gate)
    return done.count


def copy_whole(text: str, gate: Gate) -> None:
    """Copy what passed the gate row by row, whole or, with ``KeyLeakError``, not at all."""
    QGuiApplication.clipboard().setText(gate.sealed(text))


def copied(words: str, taken: int, language: Language) -> str:
    """Return ``words`` on what was copied, with what was done to it."""
    if not taken:
        return words
    # Outside an f-string: lupdate reads none.
    addition = language.text("GatedCopy", "an API Key was taken out of it")
    return f"{words} · {addition}"


def nothing_copied(language: Language) -> str:
    """Say that the gate stayed shut."""
    return language.text("GatedCopy", "Nothing was copied: an API Key was still in the text.")
