"""JSON as JavaScript's ``JSON.parse`` reads it: its errors and their positions, its numbers, its duplicates.

The C parser of the standard library reads what is good. Only where it fails does the reader below, which follows V8's
JsonParser (Node 14 to 18) step by step and needs no recursion, say what went wrong and where.
"""

import re
from collections import Counter
from dataclasses import dataclass
from json import JSONDecodeError, JSONDecoder

MAX_DEPTH = 100
_MAX_SAFE = 2**53
_SAFE_DIGITS = 15

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


class _Duplicated(dict[str, object]):
    """An object in which a name occurred twice; the last one wins, as in JavaScript."""

    names: tuple[str, ...] = ()


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    result = dict(pairs)
    if len(result) == len(pairs):
        return result
    counts = Counter(name for name, _ in pairs)
    duplicated = _Duplicated(result)
    duplicated.names = tuple(name for name, count in counts.items() if count > 1)
    return duplicated


def _integer(digits: str) -> int | float:
    if len(digits) <= _SAFE_DIGITS and digits != "-0":
        return int(digits)
    return _double(digits)


def _double(literal: str) -> int | float:
    """Return JavaScript's double; whole ones within 2^53 as int, which prints as JavaScript prints them."""
    value = float(literal)
    if -_MAX_SAFE <= value <= _MAX_SAFE and value.is_integer() and (value or literal[0] != "-"):
        return int(value)
    return value


def _refuse_constant(name: str) -> object:
    raise ValueError(name)


_C_PARSER = JSONDecoder(
    object_pairs_hook=_object, parse_int=_integer, parse_float=_double, parse_constant=_refuse_constant
)


def parse(text: str) -> Parsed | SyntaxFailure:
    """Read ``text`` whole, as ``JSON.parse(text)`` of Node 18 does. Time is linear in the length."""
    try:
        value = _C_PARSER.decode(text)
    except (JSONDecodeError, ValueError, RecursionError):
        try:
            value = _Reader(text).read()
        except _Unexpected as unexpected:
            return SyntaxFailure(_message(text, unexpected.index), unexpected.index)
    if isinstance(value, _Duplicated):
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


class _Unexpected(Exception):  # noqa: N818 - V8's own word
    def __init__(self, index: int) -> None:
        super().__init__(index)
        self.index = index


_BLANKS = re.compile(r"[ \t\n\r]*")
_PLAIN_RUN = re.compile(r'[^"\\\x00-\x1f]*')
_DIGITS = re.compile(r"[0-9]*")
_HEX_DIGITS = re.compile(r"[0-9A-Fa-f]{0,4}")
_ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_LITERALS: dict[str, tuple[str, object]] = {"t": ("true", True), "f": ("false", False), "n": ("null", None)}


class _Reader:
    """One pass over a text, V8's JsonParser without its recursion: a stack of open containers instead."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0

    def read(self) -> object:
        """Return the value, or raise ``_Unexpected`` where V8 stops."""
        open_arrays_and_objects: list[tuple[list[object] | list[tuple[str, object]], str | None]] = []
        while True:
            value, opened = self._value_or_opening()
            if opened is not None:
                open_arrays_and_objects.append(opened)
                continue
            while open_arrays_and_objects:
                container, name = open_arrays_and_objects.pop()
                container.append(value if name is None else (name, value))  # type: ignore[arg-type]
                if self._accept(","):
                    next_name = None if name is None else self._property_name()
                    open_arrays_and_objects.append((container, next_name))
                    break
                self._expect("]" if name is None else "}")
                value = container if name is None else _object(container)  # type: ignore[arg-type]
            else:
                if self._peek():
                    raise _Unexpected(self._at)
                return value

    def _value_or_opening(self) -> tuple[object, tuple[list[object], str | None] | None]:
        character = self._peek()
        if character == '"':
            return self._string(), None
        if character and character in "-0123456789":
            return self._number(), None
        if character in _LITERALS:
            return self._literal(*_LITERALS[character]), None
        if character == "{":
            self._at += 1
            return ({}, None) if self._accept("}") else (None, ([], self._property_name()))
        if character == "[":
            self._at += 1
            return ([], None) if self._accept("]") else (None, ([], None))
        raise _Unexpected(self._at)

    def _peek(self) -> str:
        self._at = _end(_BLANKS, self._text, self._at)
        return self._text[self._at : self._at + 1]

    def _accept(self, character: str) -> bool:
        if self._peek() != character:
            return False
        self._at += 1
        return True

    def _expect(self, character: str) -> None:
        if not self._accept(character):
            raise _Unexpected(self._at)

    def _property_name(self) -> str:
        if self._peek() != '"':
            raise _Unexpected(self._at)
        name = self._string()
        self._expect(":")
        return name

    def _literal(self, word: str, value: object) -> object:
        for expected in word:
            if self._text[self._at : self._at + 1] != expected:
                raise _Unexpected(self._at)
            self._at += 1
        return value

    def _number(self) -> int | float:
        start = self._at
        if self._text[self._at] == "-":
            self._at += 1
        if self._text[self._at : self._at + 1] == "0":
            self._at += 1
            if _is_digit(self._text[self._at : self._at + 1]):
                raise _Unexpected(self._at)
        else:
            self._digits()
        whole = True
        if self._text[self._at : self._at + 1] == ".":
            whole = False
            self._at += 1
            self._digits()
        if self._text[self._at : self._at + 1] in ("e", "E"):
            whole = False
            self._at += 1
            if self._text[self._at : self._at + 1] in ("-", "+"):
                self._at += 1
            self._digits()
        literal = self._text[start : self._at]
        return _integer(literal) if whole else _double(literal)

    def _digits(self) -> None:
        end = _end(_DIGITS, self._text, self._at)
        if end == self._at:
            raise _Unexpected(self._at)
        self._at = end

    def _string(self) -> str:
        self._at += 1
        pieces: list[str] = []
        while True:
            end = _end(_PLAIN_RUN, self._text, self._at)
            pieces.append(self._text[self._at : end])
            self._at = end
            character = self._text[end : end + 1]
            if character == '"':
                self._at += 1
                return _joined(pieces)
            if character != "\\":
                raise _Unexpected(end)
            pieces.append(self._escape())

    def _escape(self) -> str:
        self._at += 1
        character = self._text[self._at : self._at + 1]
        if character == "u":
            digits = _end(_HEX_DIGITS, self._text, self._at + 1)
            if digits - self._at <= 4:  # noqa: PLR2004 - the u and fewer than four digits
                raise _Unexpected(digits)
            code = chr(int(self._text[self._at + 1 : digits], 16))
            self._at = digits
            return code
        if character not in _ESCAPES:
            raise _Unexpected(self._at)
        self._at += 1
        return _ESCAPES[character]


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    match = pattern.match(text, at)
    return match.end() if match else at


def _is_digit(character: str) -> bool:
    return bool(character) and character in "0123456789"


def _joined(pieces: list[str]) -> str:
    """Join escaped surrogate halves into the characters they stand for; a lone half stays, as in JavaScript."""
    text = "".join(pieces)
    if any("\ud800" <= character <= "\udfff" for character in text):
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
    return text
