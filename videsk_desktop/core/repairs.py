"""Corrections that may be right, and are only ever offered: what the key would be if its wrong characters were others.

Unlike the encodings that ``paste`` undoes, these lose something: a plus may have been a minus, a long dash one hyphen
or two. Each comes with its own reading, to be held beside the key as it stands.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from videsk_desktop.core.characters import is_sendable
from videsk_desktop.core.key import ApiKey, decode
from videsk_desktop.core.locate import is_complete
from videsk_desktop.core.lookalikes import latin_of
from videsk_desktop.core.prediction import Prediction, predict


class RepairCode(StrEnum):
    """What a correction takes a wrong character for."""

    STANDARD_ALPHABET = "standard_alphabet"
    PADDING = "padding"
    LONG_DASH_AS_TWO = "long_dash_as_two"
    LONG_DASH_AS_ONE = "long_dash_as_one"
    LOOKALIKE_LETTERS = "lookalike_letters"


@dataclass(frozen=True, slots=True)
class Repair:
    """One correction: what it takes the wrong characters for, how many it replaces, and what the server would say."""

    codes: tuple[RepairCode, ...]
    count: int
    text: str = field(repr=False)
    prediction: Prediction


_STANDARD = str.maketrans("+/", "-_")
_LONG_DASHES = "–—―"
_HYPHENS = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2212\ufe63", "-"))


def repairs_of(text: str, *, now: datetime) -> tuple[Repair, ...]:
    """Return the corrections that make a whole key of ``text``; none when it is one, or when none does."""
    if is_complete(text):
        return ()
    found: dict[str, Repair] = {}
    for dash, code in (("--", RepairCode.LONG_DASH_AS_TWO), ("-", RepairCode.LONG_DASH_AS_ONE)):
        repaired, codes, count = _replaced(text, dash, code)
        if is_complete(repaired) and is_sendable(repaired) and repaired not in found:
            found[repaired] = Repair(codes, count, repaired, predict(decode(ApiKey(repaired)), now=now))
    return tuple(found.values())


def _replaced(text: str, dash: str, dash_code: RepairCode) -> tuple[str, tuple[RepairCode, ...], int]:
    codes: list[RepairCode] = []
    count = 0

    def note(code: RepairCode, replaced: int) -> None:
        nonlocal count
        if replaced:
            codes.append(code)
            count += replaced

    stripped = text.rstrip("=")
    note(RepairCode.PADDING, len(text) - len(stripped))
    note(RepairCode.STANDARD_ALPHABET, stripped.count("+") + stripped.count("/"))
    plain = stripped.translate(_STANDARD)
    long_dashes = sum(plain.count(character) for character in _LONG_DASHES)
    note(dash_code, long_dashes)
    for character in _LONG_DASHES:
        plain = plain.replace(character, dash)
    hyphens = plain.translate(_HYPHENS)
    letters = hyphens if hyphens.isascii() else "".join(latin_of(character) or character for character in hyphens)
    note(RepairCode.LOOKALIKE_LETTERS, sum(character > "\x7f" for character in plain))
    return letters, tuple(codes), count
