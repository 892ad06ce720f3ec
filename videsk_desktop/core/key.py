"""A key, and what can be read of it without the secret. Bad input is a value here, never an exception."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import NoReturn


class ApiKey:
    """The exact text that would be sent after ``Bearer ``.

    Masked in ``repr`` and ``str``, refuses pickling and copying. ``reveal()`` is called only in ``api`` (to send),
    in this module (to decode) and in ``core.redaction`` (to search for it).
    """

    __slots__ = ("__text",)

    def __init__(self, text: str) -> None:
        self.__text = text

    def reveal(self) -> str:
        """Return the key itself."""
        return self.__text

    @property
    def fingerprint(self) -> str:
        """First 12 hex digits of the SHA-256 of the key's UTF-8; it stands for the key everywhere else."""
        return sha256(self.__text.encode("utf-8", "surrogatepass")).hexdigest()[:12]

    def __len__(self) -> int:
        return len(self.__text)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ApiKey) and self.__text == other.reveal()

    def __hash__(self) -> int:
        return hash(self.__text)

    def __repr__(self) -> str:
        return f"ApiKey({len(self.__text)} characters)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("an ApiKey is never pickled or copied")


@dataclass(frozen=True, slots=True)
class KeyPart:
    """One part between the dots: its text (hidden from repr) and where it starts in the key."""

    text: str = field(repr=False)
    start: int

    @property
    def end(self) -> int:
        """The place behind its last character, in the key."""
        return self.start + len(self.text)


JsonObject = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class DecodedKey:
    """What a key says of itself, read as the server reads it.

    ``parts`` are all parts between dots (three in a JWS); ``header`` and ``claims`` are js_json's readings, None when
    they are no object, cannot be read, or nest over 100 levels. ``signature_length`` counts characters.
    """

    parts: tuple[KeyPart, ...] = field(repr=False)
    header: JsonObject | None
    claims: JsonObject | None
    signature_length: int
