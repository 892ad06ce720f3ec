"""The slow reader: one pass over a text as V8's JsonParser (Node 14 to 18) makes it, without its recursion.

Only the place of an error, or a value that the C parser cannot read, is worth its time.
"""

import re

from videsk_desktop.core.js_values import make_double, make_integer, make_object


class Unexpected(Exception):  # noqa: N818 - V8's own word
    """The character at ``index`` (code points of the text) may not stand there."""

    def __init__(self, index: int) -> None:
        super().__init__(index)
        self.index = index


_BLANKS = re.compile(r"[ \t\n\r]*")
_PLAIN_RUN = re.compile(r'[^"\\\x00-\x1f]*')
_DIGITS = re.compile(r"[0-9]*")
_HEX_DIGITS = re.compile(r"[0-9A-Fa-f]{0,4}")
_ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_LITERALS: dict[str, tuple[str, object]] = {"t": ("true", True), "f": ("false", False), "n": ("null", None)}


class Reader:
    """One pass over a text, V8's JsonParser without its recursion: a stack of open containers instead."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0

    def read(self) -> object:
        """Return the value, or raise ``Unexpected`` where V8 stops."""
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
                value = container if name is None else make_object(container)  # type: ignore[arg-type]
            else:
                if self._peek():
                    raise Unexpected(self._at)
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
        raise Unexpected(self._at)

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
            raise Unexpected(self._at)

    def _property_name(self) -> str:
        if self._peek() != '"':
            raise Unexpected(self._at)
        name = self._string()
        self._expect(":")
        return name

    def _literal(self, word: str, value: object) -> object:
        for expected in word:
            if self._text[self._at : self._at + 1] != expected:
                raise Unexpected(self._at)
            self._at += 1
        return value

    def _number(self) -> int | float:
        start = self._at
        if self._text[self._at] == "-":
            self._at += 1
        if self._text[self._at : self._at + 1] == "0":
            self._at += 1
            if _is_digit(self._text[self._at : self._at + 1]):
                raise Unexpected(self._at)
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
        return make_integer(literal) if whole else make_double(literal)

    def _digits(self) -> None:
        end = _end(_DIGITS, self._text, self._at)
        if end == self._at:
            raise Unexpected(self._at)
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
                raise Unexpected(end)
            pieces.append(self._escape())

    def _escape(self) -> str:
        self._at += 1
        character = self._text[self._at : self._at + 1]
        if character == "u":
            digits = _end(_HEX_DIGITS, self._text, self._at + 1)
            if digits - self._at <= 4:  # noqa: PLR2004 - the u and fewer than four digits
                raise Unexpected(digits)
            code = chr(int(self._text[self._at + 1 : digits], 16))
            self._at = digits
            return code
        if character not in _ESCAPES:
            raise Unexpected(self._at)
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
