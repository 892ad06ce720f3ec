"""A key, and what can be read of it without the secret. Bad input is a value here, never an exception."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import NoReturn

from videsk_desktop.core.base64url import decode as decode_base64url
from videsk_desktop.core.base64url import first_foreign
from videsk_desktop.core.js_json import Parsed, SyntaxFailure, is_deep, parse


class ApiKey:
    """The exact text that would be sent after ``Bearer ``.

    Masked in ``repr`` and ``str``, refuses pickling and copying. ``reveal()`` is called only in ``api`` (to send),
    in this module (to decode), in ``core.redaction`` and ``core.crowd`` (to search for it).
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
Reading = Parsed | SyntaxFailure


@dataclass(frozen=True, slots=True)
class DecodedKey:
    """What a key says of itself, read as the server reads it.

    ``text`` is what the server reads of the key: up to the first blank or tab; it starts at ``start`` of the key.
    ``parts`` are the first parts between its dots, ``part_count`` says how many there are (three in a JWS).
    ``foreign`` is the place in the key of the first character outside base64url, None when there is none.
    ``header_reading`` and ``payload_reading`` are the JSON readings, None where the bytes could not be had. ``header``
    and ``claims`` are the objects in them, None when they are no objects, cannot be read, or nest over 100 levels.
    """

    text: str = field(repr=False)
    start: int
    parts: tuple[KeyPart, ...] = field(repr=False)
    part_count: int
    foreign: int | None
    header_reading: Reading | None = field(repr=False)
    payload_reading: Reading | None = field(repr=False)
    payload_text: str | None = field(repr=False)
    header: JsonObject | None = field(repr=False)
    claims: JsonObject | None = field(repr=False)
    too_deep: bool = False

    @property
    def signature(self) -> KeyPart | None:
        """The third part; None without one."""
        return self.parts[2] if len(self.parts) > 2 else None  # noqa: PLR2004 - header, payload, signature


def decode(key: ApiKey) -> DecodedKey:
    """Read ``key`` as far as it can be read without the secret."""
    whole = key.reveal()
    start, text = _as_server_reads(whole)
    parts = _split(text, start)
    foreign = _FOREIGN_IN_KEY.search(text)
    header_bytes = _bytes_of(parts[0].text)
    payload_bytes = _bytes_of(parts[1].text) if len(parts) > 1 else None
    # jws reads the header as latin-1 ("binary") and the payload as UTF-8 with U+FFFD for what is not UTF-8.
    header_text = None if header_bytes is None else header_bytes.decode("latin-1")
    payload_text = None if payload_bytes is None else payload_bytes.decode("utf-8", "replace")
    header_reading = None if header_text is None else parse(header_text)
    payload_reading = None if payload_text is None else parse(payload_text)
    header, deep_header = _object_in(header_reading, header_text)
    claims, deep_claims = _object_in(payload_reading, payload_text)
    return DecodedKey(
        text,
        start,
        parts,
        text.count(".") + 1,
        None if foreign is None else start + foreign.start(),
        header_reading,
        payload_reading,
        payload_text,
        header,
        claims,
        deep_header or deep_claims,
    )


_FOREIGN_IN_KEY = re.compile(r"[^A-Za-z0-9_.-]")
_SERVER_BLANK = re.compile(r"[ \t]")
_PADDING = re.compile(r"=+\Z")
# Enough for a JWE and two glued keys; a text of a million dots is not taken apart to its end.
_MOST_PARTS = 8


def _as_server_reads(whole: str) -> tuple[int, str]:
    """Return where the server starts to read, and what it reads.

    Feathers splits the header's value at white space and takes what follows the scheme, so a key ends at its first
    inner blank. Other white space cannot be sent at all.
    """
    if " " not in whole and "\t" not in whole:
        return 0, whole
    text = whole.lstrip(" \t")
    return len(whole) - len(text), _SERVER_BLANK.split(text, maxsplit=1)[0]


def _split(text: str, start: int) -> tuple[KeyPart, ...]:
    parts = []
    for piece in text.split(".", _MOST_PARTS - 1):
        parts.append(KeyPart(piece, start))
        start += len(piece) + 1
    return tuple(parts)


def _bytes_of(text: str) -> bytes | None:
    """Decode a part for reading: padding and the standard alphabet are no obstacle to showing what is inside."""
    if not text:
        return None
    if first_foreign(text) is not None:
        text = _PADDING.sub("", text).replace("+", "-").replace("/", "_")
        if not text or first_foreign(text) is not None:
            return None
    return decode_base64url(text)


def _object_in(reading: Reading | None, text: str | None) -> tuple[JsonObject | None, bool]:
    """Return the object that was read, and whether it nests too deep to be shown."""
    if not isinstance(reading, Parsed) or text is None or not isinstance(reading.value, dict):
        return None, False
    return (None, True) if is_deep(text, reading.value) else (reading.value, False)
