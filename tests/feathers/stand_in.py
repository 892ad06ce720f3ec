"""Starts the real server stack (server.mjs) for as long as it is needed, and makes keys that it accepts."""

import hmac
import os
import shutil
import subprocess
from base64 import urlsafe_b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

HERE = Path(__file__).parent
PATH = "/public/video-contact-center/segments"
HEADER = b'{"alg":"HS256","typ":"JWT"}'
_SECRET = b"the secret of the stand-in, which opens nothing else"


class StandInError(RuntimeError):
    """The server did not start; its own words are on standard error."""


def newest_node() -> Path | None:
    """Return the Node of this machine, None without one."""
    found = shutil.which("node")
    return Path(found) if found else None


def node_18() -> Path | None:
    """Return Node 18 from the folder of its own, None when it is not installed there."""
    binaries = (HERE / "node18" / "node_modules").glob("node-*/bin/node*")
    return next(binaries, None)


def what_is_missing(node: Path | None) -> str | None:
    """Return why the server cannot be started with ``node``, None when it can."""
    if node is None:
        return "no Node: install Node 18 or newer, and `npm ci` in tests/feathers/node18 for the documented words"
    if not (HERE / "node_modules").is_dir():
        return "`npm ci` has not been run in tests/feathers"
    return None


@contextmanager
def stand_in(node: Path, *, cap: int = 10, clock: int | None = None) -> Iterator[str]:
    """Run the server and yield its base URL. ``cap``: the most ``$limit`` is granted; ``clock``: seconds since 1970."""
    environment = os.environ | {"VIDESK_STAND_IN_SECRET": _SECRET.decode("ascii"), "VIDESK_STAND_IN_CAP": str(cap)}
    if clock is not None:
        environment["VIDESK_STAND_IN_CLOCK"] = str(clock)
    with subprocess.Popen(
        [node, "server.mjs"], cwd=HERE, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as server:
        port = server.stdout.readline().strip()
        if not port:
            raise StandInError(f"{node} server.mjs printed no port")
        # Leaving the block closes the server's standard input, at which it stops.
        yield f"http://127.0.0.1:{port}"


def base64url(raw: bytes) -> str:
    return urlsafe_b64encode(raw).rstrip(b"=").decode("ascii")


def signature(signed: str, *, secret: bytes = _SECRET, digest: str = "sha256") -> str:
    """Return the signature of ``signed``, the first two parts of a key."""
    return base64url(hmac.digest(secret, signed.encode("latin-1"), digest))


def key(payload: bytes, *, header: bytes = HEADER) -> str:
    """Return a key of these bytes, signed with the server's secret."""
    signed = f"{base64url(header)}.{base64url(payload)}"
    return f"{signed}.{signature(signed)}"
