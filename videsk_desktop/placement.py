"""Where the window stood, how its parts were divided and which tab was open: kept between two starts.

A file of its own beside the settings, which administrators roll out and nobody's screen is part of. What cannot be used
in it is left out, without a word: it is worth less than a sentence. Knows no widget.
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

FILE_NAME = "window.json"
# Beyond these there is no screen, no splitter and no window of ours.
_FARTHEST = 100_000
_MOST_SPLITTERS = 32
_MOST_PARTS = 8
_LONGEST_NAME = 40

Box = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Placement:
    """``box``: x, y, width and height of the window when it is not maximised, in pixels before scaling.

    ``tab`` and ``splitters`` go by object names; a splitter's sizes are in pixels, those of its parts in their order.
    """

    box: Box | None = None
    maximised: bool = False
    tab: str = ""
    splitters: Mapping[str, tuple[int, ...]] = field(default_factory=dict)


def load(folder: Path) -> Placement:
    """Read what was kept in ``folder``, as far as it can be used."""
    try:
        text = (folder / FILE_NAME).read_text("utf-8")
    except (OSError, ValueError):
        return Placement()
    import json  # noqa: PLC0415 - a first start reads nothing

    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return Placement()
    if not isinstance(value, dict):
        return Placement()
    tab = value.get("tab")
    return Placement(
        _box(value.get("box")),
        maximised=value.get("maximised") is True,
        tab=tab if isinstance(tab, str) and len(tab) <= _LONGEST_NAME else "",
        splitters=_splitters(value.get("splitters")),
    )


def save(folder: Path, placement: Placement) -> None:
    """Write ``placement`` whole or not at all; a folder that cannot be written to keeps what it had."""
    # Nothing is written before the window has been looked at, and closed.
    import json  # noqa: PLC0415 - see above

    from videsk_desktop.saving import Draft  # noqa: PLC0415 - see above

    value = {
        "box": placement.box,
        "maximised": placement.maximised,
        "tab": placement.tab,
        "splitters": placement.splitters,
    }
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        draft = Draft(folder / FILE_NAME)
        try:
            draft.write(json.dumps(value, indent=2).encode() + b"\n")
            draft.finish()
        except OSError:
            draft.discard()


def _box(value: object) -> Box | None:
    numbers = _pixels(value)
    if numbers is None or len(numbers) != len(("x", "y", "width", "height")):
        return None
    x, y, width, height = numbers
    return (x, y, width, height) if width > 0 and height > 0 else None


def _splitters(value: object) -> Mapping[str, tuple[int, ...]]:
    if not isinstance(value, dict):
        return {}
    usable = {}
    for name, sizes in list(value.items())[:_MOST_SPLITTERS]:
        numbers = _pixels(sizes)
        if numbers and len(numbers) <= _MOST_PARTS and min(numbers) > 0 and len(name) <= _LONGEST_NAME:
            usable[name] = numbers
    return usable


def _pixels(value: object) -> tuple[int, ...] | None:
    """Return a list of whole numbers as a tuple; None where it is none, or one is out of this world."""
    if not isinstance(value, list):
        return None
    # A bool is an int to Python, and no number of pixels to anybody.
    if any(type(each) is not int or abs(each) > _FARTHEST for each in value):
        return None
    return tuple(value)
