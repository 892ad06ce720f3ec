"""PyJWT's reading of a key beside the server's: customers test their keys with it and are told otherwise.

PyJWT decodes what the server refuses (NaN, padding, a byte-order mark) and refuses what the server decodes (a payload
that is no object, invalid UTF-8). It is imported when first used, and used only on keys that are out of the ordinary:
on all others the two cannot differ.
"""

from collections.abc import Iterator
from warnings import catch_warnings, simplefilter

from videsk_desktop.core.findings import Finding, FindingCode, Severity
from videsk_desktop.core.js_json import Parsed
from videsk_desktop.core.key import DecodedKey
from videsk_desktop.core.prediction import PARTS_OF_A_JWS
from videsk_desktop.core.verdicts import Verdict

_ORDINARY_HEADER = frozenset({"alg", "typ", "kid"})
_UNREADABLE = frozenset({Verdict.MALFORMED, Verdict.INVALID_TOKEN, Verdict.CORRUPT})
_LONGEST = 16_000


def second_opinion(decoded: DecodedKey, expected: Verdict) -> Iterator[Finding]:
    """Yield a finding where PyJWT reads the key otherwise than a server that answers ``expected``."""
    if _is_ordinary(decoded) or decoded.part_count != PARTS_OF_A_JWS or len(decoded.text) > _LONGEST:
        return
    claims = _claims_by_pyjwt(decoded.text)
    server_reads = expected not in _UNREADABLE
    if claims is None and server_reads:
        how = "refuses"
    elif claims is not None and not server_reads:
        how = "decodes"
    elif claims is not None and decoded.claims is not None and claims != decoded.claims:
        how = "reads_otherwise"
    else:
        return
    yield Finding(FindingCode.PYJWT_DIFFERS, Severity.INFO, facts={"pyjwt": how})


def _is_ordinary(decoded: DecodedKey) -> bool:
    """Whether both readers see an object in the header and one in the payload, of plain ASCII and without repeats."""
    header, payload = decoded.header_reading, decoded.payload_reading
    if decoded.header is None or decoded.claims is None or decoded.payload_text is None:
        return False
    if not isinstance(header, Parsed) or not isinstance(payload, Parsed):
        return False
    return (
        decoded.foreign is None
        and decoded.header.keys() <= _ORDINARY_HEADER
        and isinstance(decoded.header.get("alg"), str)
        and decoded.payload_text.isascii()
        and not header.duplicates
        and not payload.duplicates
    )


def _claims_by_pyjwt(text: str) -> dict[str, object] | None:
    import jwt  # noqa: PLC0415 - 20 ms that an ordinary key need not wait for

    with catch_warnings():
        simplefilter("ignore")
        try:
            return jwt.decode(text, options={"verify_signature": False})
        except (jwt.PyJWTError, ValueError, TypeError, RecursionError):
            return None
