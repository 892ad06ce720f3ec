"""The practice secret, and the signature it makes. It protects nothing: it opens only the practice API."""

import hmac
from base64 import urlsafe_b64encode

_PRACTICE_SECRET = b"videsk-desktop practice: this secret opens nothing"


def base64url(raw: bytes) -> str:
    """Return ``raw`` as base64url without padding (RFC 7515 section 2)."""
    return urlsafe_b64encode(raw).rstrip(b"=").decode("ascii")


def sign(signed: str) -> str:
    """Return the HS256 signature (RFC 7515 appendix A.1) of ``signed``, the first two parts of a key: 43 characters."""
    return base64url(hmac.digest(_PRACTICE_SECRET, signed.encode("latin-1"), "sha256"))
