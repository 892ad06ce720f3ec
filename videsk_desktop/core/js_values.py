"""JavaScript's values for the pieces of a JSON text: doubles, and objects in which the last of two names wins."""

from collections import Counter

_MAX_SAFE = 2**53
_SAFE_DIGITS = 15


class Duplicated(dict[str, object]):
    """An object in which a name occurred twice; the last one wins, as in JavaScript."""

    names: tuple[str, ...] = ()


def make_object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Return the object of ``pairs``; ``Duplicated`` where a name occurs twice."""
    result = dict(pairs)
    if len(result) == len(pairs):
        return result
    counts = Counter(name for name, _ in pairs)
    duplicated = Duplicated(result)
    duplicated.names = tuple(name for name, count in counts.items() if count > 1)
    return duplicated


def make_integer(digits: str) -> int | float:
    """Return the number that whole ``digits`` (with a sign) stand for: exact up to 2^53, else the nearest double."""
    if len(digits) <= _SAFE_DIGITS and digits != "-0":
        return int(digits)
    return make_double(digits)


def make_double(literal: str) -> int | float:
    """Return JavaScript's double; whole ones within 2^53 as int, which prints as JavaScript prints them."""
    value = float(literal)
    if -_MAX_SAFE <= value <= _MAX_SAFE and value.is_integer() and (value or literal[0] != "-"):
        return int(value)
    return value
