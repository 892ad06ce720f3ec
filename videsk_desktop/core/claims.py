"""What the claims tell: the times of RFC 7519 section 4.1, and what kind of key this is."""

from collections.abc import Iterator
from datetime import datetime
from math import isfinite

from videsk_desktop.core.characters import Place
from videsk_desktop.core.findings import Fact, Finding, FindingCode, Part, Severity
from videsk_desktop.core.key import DecodedKey, JsonObject
from videsk_desktop.core.prediction import is_number
from videsk_desktop.core.structure import json_type

SAMPLE_CLAIM = "practice"
_TIMES = ("exp", "nbf", "iat")
_LATEST_SECOND = 1e11
_LATEST_MILLISECOND = 1e14
_LATEST_MICROSECOND = 1e17
_SOON_S = 7 * 86_400
_CLOCK_TOLERANCE_S = 60
_SESSION_LIFE_S = 36 * 3_600


def claim_findings(decoded: DecodedKey, place: Place, *, now: datetime) -> Iterator[Finding]:
    """Yield what the claims tell at ``now`` (timezone-aware)."""
    claims = decoded.claims
    if claims is None:
        return
    position = place(decoded.parts[1].start)
    seconds = now.timestamp()
    for name in _TIMES:
        if name in claims:
            yield from _form_of(name, claims[name], position)
    exp, nbf, iat = (_seconds(claims, name) for name in _TIMES)
    if "exp" not in claims:
        yield Finding(FindingCode.NO_EXPIRY, Severity.INFO, Part.PAYLOAD, position)
    elif exp is not None and seconds >= exp:
        yield Finding(FindingCode.EXPIRED, Severity.ERROR, Part.PAYLOAD, position, {"exp": exp})
    elif exp is not None and exp - seconds < _SOON_S:
        yield Finding(FindingCode.EXPIRES_SOON, Severity.WARNING, Part.PAYLOAD, position, {"exp": exp})
    if nbf is not None and nbf > seconds:
        yield Finding(FindingCode.NOT_ACTIVE, Severity.ERROR, Part.PAYLOAD, position, {"nbf": nbf})
    if iat is not None and seconds + _CLOCK_TOLERANCE_S < iat < _LATEST_SECOND:
        yield Finding(FindingCode.ISSUED_IN_FUTURE, Severity.WARNING, Part.PAYLOAD, position, {"iat": iat})
    if exp is not None and iat is not None and exp < iat:
        yield Finding(FindingCode.EXPIRY_BEFORE_ISSUE, Severity.WARNING, Part.PAYLOAD, position)
    yield from _kind(decoded, claims, exp, iat)


def sample_of(claims: JsonObject | None) -> str | None:
    """Return whose sample a key is: ``practice`` for one of this program's own, ``jwt.io`` for that page's."""
    if claims is None:
        return None
    if isinstance(claims.get(SAMPLE_CLAIM), str):
        return "practice"
    return "jwt.io" if claims.get("sub") == "1234567890" and claims.get("name") == "John Doe" else None


def _form_of(name: str, value: object, position: int) -> Iterator[Finding]:
    facts: dict[str, Fact] = {"claim": name}
    if not is_number(value):
        severity = Severity.WARNING if name == "iat" else Severity.ERROR
        facts["type"] = json_type(value)
        yield Finding(FindingCode.TIME_NOT_A_NUMBER, severity, Part.PAYLOAD, position, facts)
    elif value < 0:
        yield Finding(FindingCode.TIME_NEGATIVE, Severity.WARNING, Part.PAYLOAD, position, facts)
    elif value >= _LATEST_MICROSECOND or not isfinite(value):
        yield Finding(FindingCode.TIME_ABSURD, Severity.WARNING, Part.PAYLOAD, position, facts)
    elif value >= _LATEST_SECOND:
        facts["unit"] = "milliseconds" if value < _LATEST_MILLISECOND else "microseconds"
        yield Finding(FindingCode.TIME_UNIT, Severity.WARNING, Part.PAYLOAD, position, facts)
    elif isinstance(value, float):
        yield Finding(FindingCode.TIME_FRACTION, Severity.INFO, Part.PAYLOAD, position, facts)


def _seconds(claims: JsonObject, name: str) -> int | float | None:
    value = claims.get(name)
    return value if is_number(value) else None


def _kind(decoded: DecodedKey, claims: JsonObject, exp: float | None, iat: float | None) -> Iterator[Finding]:
    which = sample_of(claims)
    if which is not None:
        yield Finding(FindingCode.SAMPLE_KEY, Severity.WARNING, facts={"which": which})
    header = decoded.header or {}
    short_lived = exp is not None and iat is not None and 0 < exp - iat <= _SESSION_LIFE_S
    if "access" in (header.get("typ"), claims.get("typ")) or ({"iss", "aud"} <= claims.keys() and short_lived):
        hint = "life" if short_lived else "type"
        yield Finding(FindingCode.SESSION_TOKEN, Severity.WARNING, Part.PAYLOAD, facts={"hint": hint})
