"""Verdicts and faults by a short name: for menus, lists and tables, where a headline is too long."""

from videsk_desktop.core.verdicts import Fault, Verdict
from videsk_desktop.i18n import Language, mark

CONTEXT = "Names"

_VERDICTS = {
    Verdict.ACCEPTED: mark("Names", "Accepted"),
    Verdict.NO_VALID_JWT: mark("Names", "Not received"),
    Verdict.MALFORMED: mark("Names", "Incomplete or miscopied"),
    Verdict.INVALID_TOKEN: mark("Names", "Unreadable"),
    Verdict.SIGNATURE_REQUIRED: mark("Names", "Without signature"),
    Verdict.INVALID_ALGORITHM: mark("Names", "Signed in another way"),
    Verdict.BAD_SIGNATURE: mark("Names", "Signature does not match"),
    Verdict.CORRUPT: mark("Names", "Damaged content"),
    Verdict.NOT_ACTIVE: mark("Names", "Not active yet"),
    Verdict.EXPIRED: mark("Names", "Expired"),
    Verdict.INVALID_EXP: mark("Names", "Expiry not understood"),
    Verdict.INVALID_NBF: mark("Names", "Start not understood"),
    Verdict.REMOVED: mark("Names", "Integration not recognised"),
    Verdict.NO_ACCESS: mark("Names", "Without permission"),
    Verdict.REFUSED_OTHERWISE: mark("Names", "Refused for another reason"),
}
_FAULTS = {
    Fault.KEY_EMPTY: mark("Names", "No API Key"),
    Fault.KEY_UNSENDABLE: mark("Names", "Cannot be sent"),
    Fault.OFFLINE: mark("Names", "No connection"),
    Fault.DNS_NOT_FOUND: mark("Names", "Address not found"),
    Fault.DNS_FAILING: mark("Names", "Address service does not answer"),
    Fault.REFUSED: mark("Names", "Connection refused"),
    Fault.UNREACHABLE: mark("Names", "No route"),
    Fault.RESET: mark("Names", "Connection cut"),
    Fault.TIMEOUT_CONNECT: mark("Names", "Too slow to connect"),
    Fault.TIMEOUT_TLS: mark("Names", "Too slow to secure the connection"),
    Fault.TIMEOUT_FIRST_BYTE: mark("Names", "Too slow to answer"),
    Fault.TIMEOUT_BODY: mark("Names", "Answer too slow"),
    Fault.DEADLINE: mark("Names", "Out of time"),
    Fault.CANCELLED: mark("Names", "Cancelled"),
    Fault.PROXY_UNREACHABLE: mark("Names", "Proxy does not answer"),
    Fault.PROXY_AUTH: mark("Names", "Proxy asks for a password"),
    Fault.CERTIFICATE_UNTRUSTED: mark("Names", "Certificate not trusted"),
    Fault.CERTIFICATE_EXPIRED: mark("Names", "Certificate expired"),
    Fault.CERTIFICATE_NOT_YET: mark("Names", "Certificate not good yet"),
    Fault.CERTIFICATE_NAME: mark("Names", "Certificate of another server"),
    Fault.TLS_HANDSHAKE: mark("Names", "No secure connection"),
    Fault.NOT_TLS: mark("Names", "Connection not secure"),
    Fault.INTERMEDIARY: mark("Names", "Another system answered"),
    Fault.EDGE: mark("Names", "Cloudflare answered"),
    Fault.PRACTICE_ONLY: mark("Names", "Not a practice sample"),
    Fault.SAMPLE_KEY: mark("Names", "Practice sample"),
    Fault.REDIRECTED: mark("Names", "Sent elsewhere"),
    Fault.RATE_LIMITED: mark("Names", "Too many requests"),
    Fault.NOT_FOUND: mark("Names", "Wrong address"),
    Fault.BAD_REQUEST: mark("Names", "Request not understood"),
    Fault.OTHER_4XX: mark("Names", "Request turned down"),
    Fault.SERVER_ERROR: mark("Names", "Error at Videsk"),
    Fault.GATEWAY_ERROR: mark("Names", "Videsk not available"),
    Fault.BODY_EMPTY: mark("Names", "Empty answer"),
    Fault.BODY_NOT_JSON: mark("Names", "Answer is not JSON"),
    Fault.BODY_TRUNCATED: mark("Names", "Incomplete answer"),
    Fault.BODY_UNDECODABLE: mark("Names", "Unreadable answer"),
    Fault.BODY_TOO_LARGE: mark("Names", "Answer too large"),
    Fault.BODY_TOO_DEEP: mark("Names", "Answer nested too deep"),
    Fault.SHAPE_UNKNOWN: mark("Names", "Answer of unknown form"),
    Fault.INTERNAL: mark("Names", "Fault of this program"),
    Fault.SAVE_FAILED: mark("Names", "Not saved"),
}
_SAMPLES = {
    "accepted": mark("Names", "Accepted, several pages of segments"),
    "no_segments": mark("Names", "Accepted, without segments"),
    "many_segments": mark("Names", "Accepted, a great many segments"),
    "no_valid_jwt": mark("Names", "Lost on the way"),
    "malformed": mark("Names", "Incomplete or miscopied"),
    "bad_signature": mark("Names", "Signature does not match"),
    "expired": mark("Names", "Expired"),
    "corrupt": mark("Names", "Damaged content"),
    "removed": mark("Names", "Integration not recognised"),
    "no_access": mark("Names", "Without permission"),
    "invalid_token": mark("Names", "Unreadable"),
    "not_active": mark("Names", "Not active yet"),
    "rate_limited": mark("Names", "Too many requests"),
    "unavailable": mark("Names", "Videsk not available"),
    "portal": mark("Names", "A sign-in portal answers"),
}
_VERDICT_CODES = frozenset(Verdict)
_FAULT_CODES = frozenset(Fault)


def sample_name(name: str, language: Language) -> str:
    """Return what a practice sample shows; its own name where the table does not know it."""
    return language.text(CONTEXT, _SAMPLES[name]) if name in _SAMPLES else name


def verdict_name(verdict: Verdict, language: Language) -> str:
    """Return a verdict in two or three words."""
    return language.text(CONTEXT, _VERDICTS[verdict])


def fault_name(fault: Fault, language: Language) -> str:
    """Return a fault in two or three words."""
    return language.text(CONTEXT, _FAULTS[fault])


def expected_name(code: str, language: Language) -> str:
    """Return the short name of a verdict's or fault's code; the code itself where it is neither."""
    if code in _VERDICT_CODES:
        return verdict_name(Verdict(code), language)
    return fault_name(Fault(code), language) if code in _FAULT_CODES else code
