"""JSON as JavaScript's ``JSON.parse`` reads it: its errors and their positions, its numbers, its duplicates.

The C parser of the standard library reads what is good. Only where it fails does ``js_reader`` say what went
wrong and where.
"""

from dataclasses import dataclass
from json import JSONDecodeError, JSONDecoder

from videsk_desktop.core.js_reader import Reader, Unexpected
from videsk_desktop.core.js_values import Duplicated, make_double, make_integer, make_object

MAX_DEPTH = 100

END_OF_INPUT = "Unexpected end of JSON input"


@dataclass(frozen=True, slots=True)
class Parsed:
    """A value as JavaScript has it. ``duplicates``: names that occur more than once in the outermost object."""

    value: object
    duplicates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SyntaxFailure:
    """Why JSON.parse throws: V8's text, and the index (code points of the text) of the character it stumbled over."""

    message: str
    index: int


def _refuse_constant(name: str) -> object:
    raise ValueError(name)


_C_PARSER = JSONDecoder(
    object_pairs_hook=make_object, parse_int=make_integer, parse_float=make_double, parse_constant=_refuse_constant
)


def parse(text: str) -> Parsed | SyntaxFailure:
    """Read ``text`` whole, as ``JSON.parse(text)`` of Node 18 does. Time is linear in the length."""
    try:
        value = _C_PARSER.decode(text)
    except (JSONDecodeError, ValueError, RecursionError):
        try:
            value = Reader(text).read()
        except Unexpected as unexpected:
            return SyntaxFailure(_message(text, unexpected.index), unexpected.index)
    if isinstance(value, Duplicated):
        return Parsed(dict(value), value.names)
    return Parsed(value)


def utf16_units(text: str) -> int:
    """Return the length of ``text`` in UTF-16 code units, which is how JavaScript counts positions."""
    return len(text) + (0 if text.isascii() else sum(character > "\uffff" for character in text))


def is_deep(text: str, value: object) -> bool:
    """Whether ``value``, read from ``text``, nests over 100 levels. Counts without recursion."""
    if text.count("[") + text.count("{") <= MAX_DEPTH:
        return False
    containers = [value] if isinstance(value, dict | list) else []
    for _ in range(MAX_DEPTH):
        containers = [
            child
            for container in containers
            for child in (container.values() if isinstance(container, dict) else container)
            if isinstance(child, dict | list)
        ]
    return bool(containers)


def _message(text: str, index: int) -> str:
    """Word an error as V8 up to version 10 does."""
    if index >= len(text):
        return END_OF_INPUT
    character = text[index]
    position = utf16_units(text[:index])
    if character in "-0123456789":
        return f"Unexpected number in JSON at position {position}"
    if character == '"':
        return f"Unexpected string in JSON at position {position}"
    if character > "\uffff":
        # V8 shows one UTF-16 unit: of a pair, its first half.
        character = chr(0xD800 + ((ord(character) - 0x10000) >> 10))
    return f"Unexpected token {character} in JSON at position {position}"
