"""A canary key, broken in fourteen ways, and a search for it that knows nothing of the program's own gate.

The search looks for every slice of 12 characters of payload and signature as literal bytes: plain, percent-encoded,
escaped as in JSON, with zeros between (UTF-16), and inside base64 at each of its three alignments.
"""

from base64 import b64encode, urlsafe_b64encode
from urllib.parse import quote

from tests.keys import make_key, seconds

CANARY = make_key({"rac": "canary-7f3a9b21c4d8", "iat": seconds(days=-30), "company": "Canary & Söhne"})
_HEADER, _PAYLOAD, _SIGNATURE = CANARY.split(".")
_MIDDLE = len(CANARY) // 2

VARIANTS = {
    "whole": CANARY,
    "cut at its start": CANARY[3:],
    "cut at its end": CANARY[:-9],
    "without its signature": f"{_HEADER}.{_PAYLOAD}",
    "without its header": f"{_PAYLOAD}.{_SIGNATURE}",
    "in lines": "\n".join(CANARY[at : at + 64] for at in range(0, len(CANARY), 64)),
    "in a header, twice Bearer": f"Authorization: Bearer Bearer {CANARY}",
    "in a command": f"curl -H 'Authorization: Bearer {CANARY}' https://api.videsk.io",
    "in a URL": f"https://example.com/?token={quote(CANARY.replace('.', '%2E'), safe='%')}",
    "in base64": b64encode(CANARY.encode()).decode(),
    "with a zero width": f"{CANARY[:_MIDDLE]}\u200b{CANARY[_MIDDLE:]}",
    "with a look-alike": f"{CANARY[:_MIDDLE]}\u0430{CANARY[_MIDDLE + 1 :]}",
    "padded, in the other alphabet": CANARY.replace("-", "+").replace("_", "/") + "=",
    "glued to another": CANARY + make_key({"rac": "another"}),
}


def slices(text, size=12):
    return {text[at : at + size] for at in range(len(text) - size + 1)}


def spellings(piece):
    yield piece
    yield "".join(f"%{ord(character):02X}" for character in piece)
    yield "".join(f"%{ord(character):02x}" for character in piece)
    yield "".join(f"\\u{ord(character):04x}" for character in piece)
    yield "\0".join(piece)
    for shift, mixed in ((0, 0), (1, 2), (2, 3)):
        for encode in (b64encode, urlsafe_b64encode):
            # The last two characters hold bits of what stands behind.
            yield encode(b"#" * shift + piece.encode()).decode().rstrip("=")[mixed:-2]


NEEDLES = frozenset(
    spelled.encode() for part in (_PAYLOAD, _SIGNATURE) for piece in slices(part) for spelled in spellings(piece)
)


def traces(data):
    """Return which of the needles are in text or bytes."""
    data = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
    return {needle for needle in NEEDLES if needle in data}
