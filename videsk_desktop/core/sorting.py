"""In which order rows stand: numbers as numbers, dates as dates, texts by the alphabet, what is missing last. Stable."""

from collections.abc import Sequence

from videsk_desktop.core.folding import collation_keys
from videsk_desktop.core.moments import read_moment

# Where a column mixes them: numbers, then dates, then texts, then lists and objects by their size.
_NUMBER, _MOMENT, _TEXT, _SIZE = range(4)


def order(values: Sequence[object], *, descending: bool = False, enye: bool = False) -> list[int]:
    """Return the places of ``values``, sorted; equal ones keep their order, also when ``descending``.

    ``enye``: in this language ñ is a letter of its own.
    """
    types = set(map(type, values))
    if types <= {str, type(None)} and not _dated(values):
        return _by_text(values, descending=descending, enye=enye)
    present = [place for place, value in enumerate(values) if value is not None and value != ""]
    if types <= {int, float, bool, type(None)}:
        present.sort(key=values.__getitem__, reverse=descending)  # type: ignore[arg-type]  # numbers all
    else:
        keys = dict(zip(present, _mixed_keys([values[place] for place in present], enye=enye), strict=True))
        present.sort(key=keys.__getitem__, reverse=descending)
    return present + _missing(values)


def _by_text(values: Sequence[object], *, descending: bool, enye: bool) -> list[int]:
    keys = collation_keys([value if isinstance(value, str) else "" for value in values], enye=enye)
    places = sorted(range(len(keys)), key=keys.__getitem__, reverse=descending)
    missing = _missing(values)
    if not missing:
        return places
    absent = set(missing)
    return [place for place in places if place not in absent] + missing


def _missing(values: Sequence[object]) -> list[int]:
    return [place for place, value in enumerate(values) if value is None or value == ""]


def _dated(values: Sequence[object]) -> bool:
    """Tell from the first text whether the column may hold dates."""
    first = next((value for value in values if value), None)
    return isinstance(first, str) and read_moment(first) is not None


def _mixed_keys(values: list[object], *, enye: bool) -> list[tuple[int, float | int | str]]:
    texts = collation_keys([value if isinstance(value, str) else "" for value in values], enye=enye)
    return [_mixed_key(value, text) for value, text in zip(values, texts, strict=True)]


def _mixed_key(value: object, text: str) -> tuple[int, float | int | str]:
    if isinstance(value, str):
        moment = read_moment(value)
        return (_TEXT, text) if moment is None else (_MOMENT, moment.timestamp())
    if isinstance(value, int | float):
        return (_NUMBER, value)
    return (_SIZE, len(value) if isinstance(value, list | dict) else 0)
