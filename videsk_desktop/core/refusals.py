"""The API's own words of refusal, recognised by status and pattern, never by one literal text."""

import re
from collections.abc import Mapping

from videsk_desktop.core.verdicts import Verdict

_UNAUTHORIZED, _FORBIDDEN = 401, 403

# Node 18 and older, Node 20, and Node 22 and newer word a SyntaxError of JSON.parse differently.
_SYNTAX_ERROR = (
    r"Unexpected (?:token|number|string|end of JSON input|non-whitespace)|.*is not valid JSON"
    r"|Expected .* in JSON|Bad (?:control character|escaped character|Unicode escape)|Unterminated string"
    r"|No number after|Exponent part is missing|Invalid (?:or unexpected token|Unicode)|.*in JSON at position \d+"
)

_UNAUTHORIZED_TEXTS: tuple[tuple[Verdict, re.Pattern[str]], ...] = tuple(
    (verdict, re.compile(pattern, re.IGNORECASE | re.DOTALL))
    for verdict, pattern in (
        (Verdict.NO_VALID_JWT, r"Authorization header with valid JWT is required"),
        (Verdict.MALFORMED, r"jwt malformed"),
        (Verdict.SIGNATURE_REQUIRED, r"jwt signature is required"),
        (Verdict.INVALID_ALGORITHM, r"invalid algorithm"),
        (Verdict.BAD_SIGNATURE, r"invalid signature"),
        (Verdict.EXPIRED, r"jwt expired"),
        (Verdict.NOT_ACTIVE, r"jwt not active"),
        (Verdict.INVALID_EXP, r"invalid exp value"),
        (Verdict.INVALID_NBF, r"invalid nbf value"),
        (Verdict.INVALID_TOKEN, r"invalid token\b"),
        (Verdict.CORRUPT, _SYNTAX_ERROR),
    )
)
_FORBIDDEN_TEXTS: tuple[tuple[Verdict, re.Pattern[str]], ...] = (
    (Verdict.NO_ACCESS, re.compile(r"You don['’‘`]?t have access to ", re.IGNORECASE)),
    (Verdict.REMOVED, re.compile(r"The integration token\b", re.IGNORECASE)),
)
_CLASS_NAMES = {_UNAUTHORIZED: "not-authenticated", _FORBIDDEN: "forbidden"}


def refusal_in(status: int, error: Mapping[str, object]) -> Verdict | None:
    """Return what an error in the API's shape says of the key; None when ``status`` is not one that judges keys."""
    message = error.get("message")
    texts = {_UNAUTHORIZED: _UNAUTHORIZED_TEXTS, _FORBIDDEN: _FORBIDDEN_TEXTS}.get(status)
    if texts is None or not isinstance(message, str):
        return None
    return next((verdict for verdict, pattern in texts if pattern.match(message)), Verdict.REFUSED_OTHERWISE)
