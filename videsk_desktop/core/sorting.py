"""In which order rows stand: numbers as numbers, dates as dates, texts by the alphabet, nothing last. Stable."""

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
    dated = str in types and _dated(values)
    if types <= {str, type(None)} and not dated:
        return _by_text(values, missing=type(None) in types, descending=descending, enye=enye)
    missing = _missing(values)
    absent = set(missing)
    present = [place for place in range(len(values)) if place not in absent] if absent else list(range(len(values)))
    if types <= {int, float, bool, type(None)} or (dated and _of_one_form(values, present)):
        present.sort(key=values.__getitem__, reverse=descending)  # type: ignore[arg-type]  # of one type all
    else:
        keys = dict(zip(present, _mixed_keys([values[place] for place in present], enye=enye), strict=True))
        present.sort(key=keys.__getitem__, reverse=descending)
    return present + missing


def _by_text(values: Sequence[object], *, missing: bool, descending: bool, enye: bool) -> list[int]:
    texts = [value if isinstance(value, str) else "" for value in values] if missing else values
    return order_of_keys(collation_keys(texts, enye=enye), descending=descending)  # type: ignore[arg-type]  # texts all


def order_of_keys(keys: Sequence[str], *, descending: bool) -> list[int]:
    """Return the places of collation ``keys``, sorted; an empty one is nothing, and nothing is last."""
    places = sorted(range(len(keys)), key=keys.__getitem__, reverse=descending)
    # Nothing comes first, or last of all when descending.
    present = next((rank for rank, place in enumerate(places) if keys[place]), len(places))
    return places if descending else places[present:] + places[:present]


def _missing(values: Sequence[object]) -> list[int]:
    if None not in values and "" not in values:
        return []
    return [place for place, value in enumerate(values) if value is None or value == ""]


def _dated(values: Sequence[object]) -> bool:
    """Tell from the first text whether the column may hold dates."""
    first = next((value for value in values if value), None)
    return isinstance(first, str) and read_moment(first) is not None


def _of_one_form(values: Sequence[object], places: Sequence[int]) -> bool:
    """Whether all are UTC and written alike: such dates stand in the order of their texts."""
    texts = [values[place] for place in places]
    if set(map(type, texts)) != {str}:
        return False
    forms = {(len(text), text[-1]) for text in texts if isinstance(text, str)}
    return len(forms) == 1 and forms.pop()[1] == "Z"


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
