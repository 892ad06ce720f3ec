"""JSON through the gate without ceasing to be JSON: where a key shows, whole values give way, never names or brackets.

Between quotes and colons nothing keeps apart what the gate sees as one: ``"python": "3.11.7"`` gives away a key called
``python3.11.7``. So what is written is searched as a whole, and what a trace touches is taken out.
"""

import json
from collections.abc import Mapping, Sequence

from videsk_desktop.core.redacted_values import redacted
from videsk_desktop.core.redaction import MARK, Gate
from videsk_desktop.evidence.artefact import Artefact

FOREIGN = "value"
"""Below this name stand values that are not ours, with names that are not: each is taken out whole."""

# No value is shown with half a surrogate pair, and JSON writes it as an escape.
_PLACE = "\udfff"
_WRITTEN_PLACE = json.dumps(_PLACE)


def redacted_json(whole: Mapping[str, object], gate: Gate) -> Artefact:
    """Return ``whole`` as strict JSON in ASCII, at its end ``redactions``, how often something was taken out.

    Raise ``KeyLeakError`` where a key would be in it all the same.
    """
    values: list[object] = []
    skeleton = json.dumps({**_hollow(whole, values), "redactions": _PLACE}, indent=2).split(_WRITTEN_PLACE)
    passed = [redacted(value, gate) for value in values]
    values, count = [value for value, _ in passed], sum(taken for _, taken in passed)
    while touched := _touched(skeleton, values, gate):
        for place in touched:
            values[place] = MARK
        count += len(touched)
    # Brackets and names are the same in every ticket.
    last = gate.allowing(skeleton)
    return Artefact(last.sealed("".join(_pieces(skeleton, [*values, count])) + "\n"), count)


def _hollow(whole: Mapping[str, object], values: list[object]) -> dict[str, object]:
    """Return ``whole`` with a mark in the place of every value; the values, in that order, are added to ``values``."""

    def emptied(item: object, name: str = "") -> object:
        if item and name != FOREIGN:
            if isinstance(item, Mapping):
                return {inner: emptied(item[inner], inner) for inner in item}
            if isinstance(item, list | tuple):
                return [emptied(inner) for inner in item]
        values.append(item)
        return _PLACE

    return {name: emptied(item, name) for name, item in whole.items()}


def _pieces(skeleton: Sequence[str], values: Sequence[object]) -> list[str]:
    """Return the text in pieces; those of the values are at the odd places."""
    pieces = [skeleton[0]]
    for value, following in zip(values, skeleton[1:], strict=False):
        pieces += [json.dumps(value, allow_nan=False), following]
    return pieces


def _touched(skeleton: Sequence[str], values: Sequence[object], gate: Gate) -> list[int]:
    """Return the places of the values that a trace touches and that are still there."""
    pieces = _pieces(skeleton, values)
    traces = gate.traces("".join(pieces))
    touched, start = [], 0
    for number, piece in enumerate(pieces):
        end = start + len(piece)
        place, is_value = divmod(number, 2)
        if is_value and values[place] != MARK and any(first < end and start < last for first, last in traces):
            touched.append(place)
        start = end
    return touched
