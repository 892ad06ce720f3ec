"""JSON as the server's Node reads it: the value, or the words of its SyntaxError (Node 14 to 18, V8 up to 10).

The practice API's own reader, written apart from the core's so that each checks the other. It keeps its own stack
(depth has no limit); numbers are doubles; of duplicate names the last wins.
"""

import re

_BLANKS = re.compile(r"[ \t\n\r]*")
_STRING_RUN = re.compile(r'[^"\\\x00-\x1f]*')
_DIGITS = re.compile(r"[0-9]*")
_HEX_DIGITS = re.compile(r"[0-9a-fA-F]{0,4}")
_ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_LITERALS: dict[str, tuple[str, bool | None]] = {"t": ("true", True), "f": ("false", False), "n": ("null", None)}
_FIRST_ASTRAL = "\U00010000"


class NodeSyntaxError(ValueError):
    """What ``JSON.parse`` throws; the message is V8's. Its position counts UTF-16 units from 0."""


def parse(text: str) -> object:
    """Return the value of ``text``: dict, list, str, float, bool or None. Raises NodeSyntaxError."""
    return _Reader(text).document()


class _Object:
    """An object still open: its members so far, and the name whose value is being read."""

    def __init__(self, name: str) -> None:
        self.value: dict[str, object] = {}
        self.name = name

    def put(self, value: object) -> None:
        self.value[self.name] = value


class _Array:
    """An array still open."""

    def __init__(self) -> None:
        self.value: list[object] = []

    def put(self, value: object) -> None:
        self.value.append(value)


class _Reader:
    """One pass over the text; ``_at`` is the next character to be read."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0

    def document(self) -> object:
        holders: list[_Object | _Array] = []
        while True:
            value = self._scalar_or_holder()
            if isinstance(value, _Object | _Array):
                holders.append(value)
                continue
            while holders:
                holder = holders[-1]
                holder.put(value)
                if self._goes_on(holder):
                    break
                value = holders.pop().value
            else:
                if self._peek():
                    raise self._unexpected()
                return value

    def _scalar_or_holder(self) -> object:
        """Return a whole value, or an object or array that was opened and holds something."""
        first = self._peek()
        if first == "{":
            self._at += 1
            return {} if self._take("}") else _Object(self._name())
        if first == "[":
            self._at += 1
            return [] if self._take("]") else _Array()
        if first == '"':
            return self._string()
        if first in _LITERALS:
            return self._literal(*_LITERALS[first])
        return self._number()

    def _goes_on(self, holder: _Object | _Array) -> bool:
        """Read what follows a member: True before another one, False when the holder was closed."""
        if self._take(","):
            if isinstance(holder, _Object):
                holder.name = self._name()
            return True
        if self._take("}" if isinstance(holder, _Object) else "]"):
            return False
        raise self._unexpected()

    def _name(self) -> str:
        if self._peek() != '"':
            raise self._unexpected()
        name = self._string()
        if not self._take(":"):
            raise self._unexpected()
        return name

    def _string(self) -> str:
        self._at += 1
        pieces = []
        while True:
            pieces.append(self._run(_STRING_RUN))
            if self._here() == '"':
                self._at += 1
                # Two escaped halves make one character, as they do in JavaScript.
                return "".join(pieces).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
            if self._here() != "\\":
                raise self._unexpected()
            self._at += 1
            pieces.append(self._escape())

    def _escape(self) -> str:
        letter = self._here()
        if letter in _ESCAPES:
            self._at += 1
            return _ESCAPES[letter]
        if letter != "u":
            raise self._unexpected()
        self._at += 1
        digits = self._run(_HEX_DIGITS)
        if len(digits) < len("0000"):
            raise self._unexpected()
        return chr(int(digits, 16))

    def _literal(self, word: str, value: bool | None) -> bool | None:  # noqa: FBT001 - the value itself
        for letter in word:
            if self._here() != letter:
                raise self._unexpected()
            self._at += 1
        return value

    def _number(self) -> float:
        start = self._at
        if self._here() == "-":
            self._at += 1
        if self._here() == "0":
            self._at += 1
            if self._here().isdigit() and self._here().isascii():
                raise self._unexpected()
        else:
            self._digits()
        if self._here() == ".":
            self._at += 1
            self._digits()
        if self._here() in {"e", "E"}:
            self._at += 1
            if self._here() in {"+", "-"}:
                self._at += 1
            self._digits()
        return float(self._text[start : self._at])

    def _digits(self) -> None:
        if not self._run(_DIGITS):
            raise self._unexpected()

    def _run(self, pattern: re.Pattern[str]) -> str:
        match = pattern.match(self._text, self._at)
        found = match.group() if match else ""
        self._at += len(found)
        return found

    def _here(self) -> str:
        """Return the next character, the empty string at the end."""
        return self._text[self._at : self._at + 1]

    def _peek(self) -> str:
        """Skip blanks, then return the next character."""
        self._run(_BLANKS)
        return self._here()

    def _take(self, character: str) -> bool:
        found = self._peek() == character
        self._at += found
        return found

    def _unexpected(self) -> NodeSyntaxError:
        character = self._here()
        if not character:
            return NodeSyntaxError("Unexpected end of JSON input")
        position = self._at + sum(before >= _FIRST_ASTRAL for before in self._text[: self._at])
        if character in "-0123456789":
            what = "number"
        elif character == '"':
            what = "string"
        else:
            # V8 names one UTF-16 unit: of a character beyond the first plane, its first half.
            what = "token " + character.encode("utf-16-le", "surrogatepass")[:2].decode("utf-16-le", "surrogatepass")
        return NodeSyntaxError(f"Unexpected {what} in JSON at position {position}")
