"""How the server judges a key, step by step; the first step that fails decides.

The order and the words are those of FeathersJS authentication with jsonwebtoken 8.5 and 9 on Node 18 or older. Written
apart from the core's prediction, of which it is the second opinion: the two share no code. Knows no HTTP beyond the
value of one header.
"""

import binascii
import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from hmac import compare_digest

from videsk_desktop.practice import node_json
from videsk_desktop.practice.samples import is_sample
from videsk_desktop.practice.signature import sign

# JavaScript's \s within latin-1; Python's own \s knows more.
_SCHEME_AND_KEY = re.compile(r"([^\t\n\v\f\r \xa0]+)[\t\n\v\f\r \xa0]+([^\t\n\v\f\r \xa0]+)")
_SCHEME = re.compile("bearer|jwt", re.IGNORECASE | re.ASCII)
_THREE_PARTS = re.compile(r"([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]*)")
_DOTS = 2
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class NotAuthenticated(Exception):  # noqa: N818 - the server's own name for it
    """The key was refused with 401; the message is the server's."""

    def __init__(self, message: str, data: Mapping[str, object] | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.data = data


class NotASample(Exception):  # noqa: N818 - no error: the key is somebody's own
    """The key came as far as its signature and is no sample: only Videsk can judge it further."""


def judge(authorization: str | None, *, now: int) -> Mapping[str, object]:
    """Return the claims of the sample key in ``authorization``; ``now`` in whole seconds since 1970.

    Raises NotAuthenticated, and NotASample for a key that nobody but Videsk can judge.
    """
    key = _key_in(authorization)
    if key.count(".") != _DOTS:
        raise NotAuthenticated("jwt malformed")
    parts = _THREE_PARTS.fullmatch(key)
    header = _header(parts.group(1)) if parts else None
    if parts is None or header is None:
        raise NotAuthenticated("invalid token")
    payload = _payload(parts.group(2), must_be_json=header.get("typ") == "JWT")
    if not parts.group(3):
        raise NotAuthenticated("jwt signature is required")
    if header.get("alg") != "HS256":
        raise NotAuthenticated("invalid algorithm")
    if not isinstance(payload, dict) or not is_sample(payload):
        raise NotASample
    if not compare_digest(parts.group(3), sign(key.rpartition(".")[0])):
        raise NotAuthenticated("invalid signature")
    _judge_times(payload, now)
    return payload


def _key_in(authorization: str | None) -> str:
    """Return what Feathers' JWTStrategy takes for the key: up to the next blank, or all of it without a scheme."""
    found = _SCHEME_AND_KEY.search(authorization or "")
    if not authorization or (found and not _SCHEME.search(found.group(1))):
        raise NotAuthenticated("Authorization header with valid JWT is required.")
    return found.group(2) if found else authorization


def _header(part: str) -> Mapping[str, object] | None:
    """Return the header's fields, read as latin-1 as jws does.

    None where it is not JSON or what JavaScript calls false; any other value than an object has no fields.
    """
    try:
        header = node_json.parse(_decoded(part).decode("latin-1"))
    except node_json.NodeSyntaxError:
        return None
    if isinstance(header, dict):
        return header
    return {} if header or isinstance(header, list) else None


def _payload(part: str, *, must_be_json: bool) -> object:
    text: object = _decoded(part).decode("utf-8", "replace")
    if must_be_json:
        try:
            text = node_json.parse(str(text))
        except node_json.NodeSyntaxError as error:
            raise NotAuthenticated(str(error)) from None
    if not isinstance(text, str):
        return text
    # jsonwebtoken reads a payload that is a string once more, and takes what it gets if that is an object.
    try:
        inner = node_json.parse(text)
    except node_json.NodeSyntaxError:
        return text
    return inner if isinstance(inner, dict | list) else text


def _decoded(part: str) -> bytes:
    """Return the bytes of a base64url part; a lone last character is dropped, as Node's Buffer does."""
    whole = part[:-1] if len(part) % 4 == 1 else part
    return binascii.a2b_base64(whole.replace("-", "+").replace("_", "/") + "=" * (-len(whole) % 4))


def _judge_times(payload: Mapping[str, object], now: int) -> None:
    if "nbf" in payload:
        if not isinstance(payload["nbf"], float):
            raise NotAuthenticated("invalid nbf value")
        if payload["nbf"] > now:
            raise NotAuthenticated("jwt not active")
    if "exp" in payload:
        if not isinstance(payload["exp"], float):
            raise NotAuthenticated("invalid exp value")
        if now >= payload["exp"]:
            raise NotAuthenticated("jwt expired", {"name": "TokenExpiredError", "expiredAt": _iso(payload["exp"])})


def _iso(seconds: float) -> str | None:
    """Return a time as JavaScript's Date writes it into JSON; None beyond its range."""
    try:
        return (_EPOCH + timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    except OverflowError:
        return None
