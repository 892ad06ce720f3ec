"""base64url without padding (RFC 4648 section 5, RFC 7515 section 2), read leniently as Node reads it."""

import re
from binascii import a2b_base64

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

_FOREIGN = re.compile(r"[^A-Za-z0-9_-]")
_TO_STANDARD = str.maketrans("-_", "+/")
# How many of the last character's six bits carry nothing, by the length modulo 4.
_SPARE_BITS = {2: 4, 3: 2}


def first_foreign(text: str) -> int | None:
    """Return the index of the first character outside the alphabet, or None."""
    match = _FOREIGN.search(text)
    return match.start() if match else None


def decode(text: str) -> bytes:
    """Decode characters of the alphabet; a lone last character is dropped, as Node's Buffer does.

    The caller has made sure that no foreign character is in ``text``.
    """
    if "-" in text or "_" in text:
        text = text.translate(_TO_STANDARD)
    remainder = len(text) % 4
    if remainder == 1:
        text = text[:-1]
    return a2b_base64(text + "==" if remainder else text)


def is_canonical(text: str) -> bool:
    """Whether the spare bits of the last character are zero, so that encoding the bytes gives this very text.

    RFC 4648 section 3.5. A length of 1 modulo 4 is impossible and so never canonical.
    """
    remainder = len(text) % 4
    if remainder == 1:
        return False
    spare = _SPARE_BITS.get(remainder, 0)
    return not spare or ALPHABET.find(text[-1]) % (1 << spare) == 0


def character_of_byte(offset: int) -> int:
    """Return the index of the first character that carries byte ``offset``."""
    return 4 * offset // 3
