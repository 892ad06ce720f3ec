"""Keys for tests, made from their pieces: any bytes as header or payload, signed with a secret of the tests' own."""

import hmac
import json
from base64 import urlsafe_b64encode
from datetime import UTC, datetime, timedelta

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
SECRET = b"the tests' own secret"
HEADER = b'{"alg":"HS256","typ":"JWT"}'


def seconds(**delta):
    """Whole seconds of the moment that lies ``delta`` after the tests' clock."""
    return int((NOW + timedelta(**delta)).timestamp())


def base64url(data):
    return urlsafe_b64encode(data).rstrip(b"=").decode()


def make_key(claims=None, *, header=HEADER, payload=None, signature=None, digest="sha256"):
    """Return a signed key; ``payload`` replaces the claims byte for byte, ``signature`` the right one."""
    if isinstance(header, dict):
        header = json.dumps(header, separators=(",", ":")).encode()
    if payload is None:
        payload = json.dumps(good_claims() if claims is None else claims, separators=(",", ":")).encode()
    signed = f"{base64url(header)}.{base64url(payload)}"
    if signature is None:
        signature = base64url(hmac.new(SECRET, signed.encode(), digest).digest())
    return f"{signed}.{signature}"


def good_claims():
    return {"rac": "650000000000000000000001", "iat": seconds(days=-30), "exp": seconds(days=365)}


GOOD = make_key()
