"""What the server will answer to a key, and how sure that is.

The checks stand in the server's order (jsonwebtoken 8.5 and 9 with jws, behind FeathersJS); the first that fails
decides. Texts are those of Node 14 to 18, which Videsk's documentation shows.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from math import floor
from operator import gt, le
from typing import TypeGuard

from videsk_desktop.core.base64url import is_canonical
from videsk_desktop.core.js_json import Parsed, SyntaxFailure, parse
from videsk_desktop.core.key import DecodedKey
from videsk_desktop.core.verdicts import Certainty, Verdict

PARTS_OF_A_JWS = 3
HS256_SIGNATURE_LENGTH = 43

MESSAGES: Mapping[Verdict, str] = {
    Verdict.NO_VALID_JWT: "Authorization header with valid JWT is required.",
    Verdict.MALFORMED: "jwt malformed",
    Verdict.INVALID_TOKEN: "invalid token",
    Verdict.SIGNATURE_REQUIRED: "jwt signature is required",
    Verdict.INVALID_ALGORITHM: "invalid algorithm",
    Verdict.BAD_SIGNATURE: "invalid signature",
    Verdict.NOT_ACTIVE: "jwt not active",
    Verdict.EXPIRED: "jwt expired",
    Verdict.INVALID_EXP: "invalid exp value",
    Verdict.INVALID_NBF: "invalid nbf value",
    Verdict.REMOVED: "The integration token it's invalid or was removed.",
    # A payload null passes the signature and then breaks the reading of its times.
    Verdict.REFUSED_OTHERWISE: "Cannot read properties of null (reading 'nbf')",
}

_UNAUTHORIZED = 401
_OK = 200
_OPAQUE_VIDESK_KEY = re.compile(r"vk_[A-Za-z0-9_-]+")
_SERVER_KNOWS = (Verdict.BAD_SIGNATURE, Verdict.REMOVED, Verdict.NO_ACCESS, Verdict.ACCEPTED)


@dataclass(frozen=True, slots=True)
class Prediction:
    """The verdict to expect.

    ``expected`` is what the key gets when everything only the server can know (signature, removal, permission) is in
    order; ``possible`` every verdict it can still get, in the server's order of checks; ``message`` the server's text
    for ``expected`` as Node 18 words it, None when accepted.
    """

    expected: Verdict
    certainty: Certainty
    possible: tuple[Verdict, ...]
    status: int
    message: str | None


_ALL_IN_ORDER = Prediction(Verdict.ACCEPTED, Certainty.SERVER_ONLY, _SERVER_KNOWS, _OK, None)


def predict(decoded: DecodedKey, *, now: datetime) -> Prediction:
    """Predict the server's verdict on ``decoded`` at ``now`` (timezone-aware; the server looks at whole seconds)."""
    verdict = next((verdict for verdict, fails in _STRUCTURE_CHECKS if fails(decoded)), None)
    if verdict is not None:
        message = _syntax_error(decoded) if verdict is Verdict.CORRUPT else MESSAGES[verdict]
        if is_opaque_videsk_key(decoded.text):
            possible: tuple[Verdict, ...] = (verdict, Verdict.REMOVED, Verdict.NO_ACCESS, Verdict.ACCEPTED)
            return Prediction(verdict, Certainty.SERVER_ONLY, possible, _UNAUTHORIZED, message)
        return Prediction(verdict, Certainty.CERTAIN, (verdict,), _UNAUTHORIZED, message)
    late = _failing_time(decoded, floor(now.timestamp()))
    if late is None:
        return _ALL_IN_ORDER
    possible = (Verdict.BAD_SIGNATURE, late)
    return Prediction(late, Certainty.IF_SIGNATURE_IS_RIGHT, possible, _UNAUTHORIZED, MESSAGES[late])


def is_opaque_videsk_key(text: str) -> bool:
    """Whether ``text`` has the newer opaque form seen once in Videsk's docs: no JWT, and only Videsk can judge it."""
    return _OPAQUE_VIDESK_KEY.fullmatch(text) is not None


def _is_malformed(decoded: DecodedKey) -> bool:
    return decoded.part_count != PARTS_OF_A_JWS


def _is_invalid_token(decoded: DecodedKey) -> bool:
    if decoded.foreign is not None or not decoded.parts[0].text or not decoded.parts[1].text:
        return True
    header = decoded.header_reading
    return not isinstance(header, Parsed) or _is_falsy(header.value)


def _is_corrupt(decoded: DecodedKey) -> bool:
    return _header_member(decoded, "typ") == "JWT" and isinstance(decoded.payload_reading, SyntaxFailure)


def _is_signature_required(decoded: DecodedKey) -> bool:
    return not decoded.parts[2].text


def _is_invalid_algorithm(decoded: DecodedKey) -> bool:
    return _header_member(decoded, "alg") != "HS256"


def _is_bad_signature(decoded: DecodedKey) -> bool:
    # The server compares text: 32 bytes are 43 characters, and of the last only one spelling is ever produced.
    signature = decoded.parts[2].text
    return len(signature) != HS256_SIGNATURE_LENGTH or not is_canonical(signature)


# Everything that is decided before the times and without the secret, in the server's order.
_STRUCTURE_CHECKS: tuple[tuple[Verdict, Callable[[DecodedKey], bool]], ...] = (
    (Verdict.MALFORMED, _is_malformed),
    (Verdict.INVALID_TOKEN, _is_invalid_token),
    (Verdict.CORRUPT, _is_corrupt),
    (Verdict.SIGNATURE_REQUIRED, _is_signature_required),
    (Verdict.INVALID_ALGORITHM, _is_invalid_algorithm),
    (Verdict.BAD_SIGNATURE, _is_bad_signature),
)


def _header_member(decoded: DecodedKey, name: str) -> object:
    """Return a member of the header; JavaScript finds none in a header that is JSON but no object."""
    header = decoded.header_reading
    if isinstance(header, Parsed) and isinstance(header.value, dict):
        return header.value.get(name)
    return None


def _syntax_error(decoded: DecodedKey) -> str:
    reading = decoded.payload_reading
    return reading.message if isinstance(reading, SyntaxFailure) else ""


def _is_falsy(value: object) -> bool:
    """Whether JavaScript calls a JSON value false: null, false, 0, -0 and the empty string, but no empty object."""
    return not isinstance(value, dict | list) and not value


def _failing_time(decoded: DecodedKey, now: int) -> Verdict | None:
    payload = _payload_as_verified(decoded)
    if payload is None:
        return Verdict.REFUSED_OTHERWISE
    if not isinstance(payload, dict):
        return None
    for name, not_a_number, failure, fails in _TIME_CHECKS:
        if name in payload:
            value = payload[name]
            if not is_number(value):
                return not_a_number
            if fails(value, now):
                return failure
    return None


# nbf before exp (RFC 7519 sections 4.1.5 and 4.1.4); a key is expired from its very second on.
_TIME_CHECKS: tuple[tuple[str, Verdict, Verdict, Callable[[float, int], bool]], ...] = (
    ("nbf", Verdict.INVALID_NBF, Verdict.NOT_ACTIVE, gt),
    ("exp", Verdict.INVALID_EXP, Verdict.EXPIRED, le),
)


def _payload_as_verified(decoded: DecodedKey) -> object:
    """Return the payload whose times count: parsed under ``typ`` JWT, else text; text holding an object counts too."""
    reading = decoded.payload_reading
    if _header_member(decoded, "typ") == "JWT" and isinstance(reading, Parsed):
        payload = reading.value
        if not isinstance(payload, str):
            return payload
        reading = parse(payload)
    else:
        payload = decoded.payload_text
    if isinstance(reading, Parsed) and isinstance(reading.value, dict | list):
        return reading.value
    return payload


def is_number(value: object) -> TypeGuard[int | float]:
    """Whether a JSON value is a number in JavaScript; Python's True and False are not."""
    return isinstance(value, int | float) and not isinstance(value, bool)
