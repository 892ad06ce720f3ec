"""Keys for the tests of widgets, signed with nothing that opens anything."""

import json
from base64 import urlsafe_b64encode
from hashlib import sha256


def _part(value: object) -> str:
    raw = value if isinstance(value, bytes) else json.dumps(value, separators=(",", ":")).encode()
    return urlsafe_b64encode(raw).rstrip(b"=").decode("ascii")


def key(**claims: object) -> str:
    """Return a well-formed key; its signature has the right length and is right for nobody."""
    payload = {"rac": "5f1e0c0d9a3b4c001e8f7a6b", "iat": 1790000000, **claims}
    head = f"{_part({'alg': 'HS256', 'typ': 'JWT'})}.{_part(payload)}"
    return f"{head}.{_part(sha256(head.encode()).digest())}"


GOOD = key()
EXPIRED = key(exp=1795298520)
