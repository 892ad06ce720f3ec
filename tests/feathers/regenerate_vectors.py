"""Write tests/vectors/generated.jsonl anew: every key of vector_keys.py with the real server's answer on Node 18.

    npm ci --prefix tests/feathers && npm ci --prefix tests/feathers/node18
    python -m tests.feathers.regenerate_vectors

The clock stands at 2026-11-24T12:00:00Z. ``accepted`` means that every step which can be known from the key is passed:
the status may then be 403. What no client sends is not asked: its status, verdict and message are null.
"""

import http.client
import json
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

from tests.feathers.stand_in import PATH, node_18, stand_in, what_is_missing
from tests.feathers.vector_keys import NOW, Vector, vectors

FILE = Path(__file__).parents[1] / "vectors" / "generated.jsonl"

_VERDICTS = {
    "jwt malformed": "malformed",
    "invalid token": "invalid_token",
    "jwt signature is required": "signature_required",
    "invalid algorithm": "invalid_algorithm",
    "invalid signature": "bad_signature",
    "jwt not active": "not_active",
    "jwt expired": "expired",
    "invalid exp value": "invalid_exp",
    "invalid nbf value": "invalid_nbf",
}
_CORRUPT = re.compile("Unexpected end of JSON input|Unexpected .* in JSON at position [0-9]+", re.DOTALL)
# A header line of over 16 kB in all is refused before anybody reads the key.
_LONGEST = 16_000


def sendable(key: str) -> bool:
    """Return whether a client sends ``key`` at all: printable ASCII and inner tabs, no blank at its end."""
    return re.fullmatch(r"(?!\t)[\t -~]*[!-~]", key) is not None and len(key) <= _LONGEST


def judged(keys: Iterable[Vector], base_url: str) -> Iterator[dict[str, object]]:
    """Yield one row for each key, with what the server at ``base_url`` answers to it."""
    address = urlsplit(base_url)
    counts: dict[str, int] = {}
    with closing(http.client.HTTPConnection(address.hostname, address.port, timeout=10)) as connection:
        for category, note, key in keys:
            counts[category] = counts.get(category, 0) + 1
            row = {"id": f"{category}/{counts[category]:03}", "category": category, "note": note, "key": key}
            answer = _ask(connection, key) if sendable(key) else (None, None, None)
            yield row | {"sendable": sendable(key)} | dict(zip(("status", "verdict", "message"), answer, strict=True))


def _ask(connection: http.client.HTTPConnection, key: str) -> tuple[int, str, str | None]:
    connection.request("GET", PATH, headers={"Authorization": f"Bearer {key}", "Accept": "application/json"})
    response = connection.getresponse()
    body = json.loads(response.read())
    if response.status in {200, 403}:
        return response.status, "accepted", None
    message = body["message"]
    verdict = "corrupt" if _CORRUPT.fullmatch(message) else _VERDICTS.get(message, "refused_otherwise")
    return response.status, verdict, message


def main() -> int:
    node = node_18()
    missing = what_is_missing(node)
    if node is None or missing:
        sys.stderr.write(f"{missing}\n")
        return 1
    with stand_in(node, clock=NOW) as base_url:
        lines = [json.dumps(row) + "\n" for row in judged(vectors(), base_url)]
    FILE.write_text("".join(lines), encoding="ascii")
    sys.stdout.write(f"{len(lines)} keys judged\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
