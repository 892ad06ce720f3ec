"""The Authorization header's value as Feathers takes it apart (``@feathersjs/authentication``, JWT strategy)."""

import re

_SCHEME_AND_REST = re.compile(r"(\S+)\s+(\S+)")
_SCHEMES = ("bearer", "jwt")


def key_in(value: str) -> str | None:
    """Return the text that the server judges as the key; None when it finds no JWT at all.

    The value is split at its first white space; what follows counts up to the next white space. A scheme must
    contain ``bearer`` or ``jwt``, in any case. A value without white space is judged whole, as a key.
    """
    value = value.strip()
    match = _SCHEME_AND_REST.match(value)
    if match is None:
        return value or None
    scheme, rest = match.groups()
    return rest if any(known in scheme.lower() for known in _SCHEMES) else None
