"""What was noticed about a pasted key: a code, how bad it is, where it is, and the facts a sentence needs.

Sentences live in ``texts``; this module knows no language.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

Fact = str | int | float | bool


class Severity(StrEnum):
    """``error`` proves damage, ``warning`` hints at it, ``info`` explains."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


SEVERITY_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}


class Part(StrEnum):
    """The part of a JWS in compact form (RFC 7515 section 3.1) that a finding speaks of; ``key``: the whole."""

    KEY = "key"
    HEADER = "header"
    PAYLOAD = "payload"
    SIGNATURE = "signature"


class FindingCode(StrEnum):
    """Everything that can be noticed about a key before it is sent."""

    # Cannot be sent, or not as it is.
    EMPTY = "empty"
    TOO_LONG = "too_long"
    CONTROL_CHARACTER = "control_character"
    FOREIGN_CHARACTER = "foreign_character"
    TRAILING_BLANK = "trailing_blank"
    WILL_BE_CUT = "will_be_cut"
    LONG_FOR_A_HEADER = "long_for_a_header"
    SEVERAL_KEYS = "several_keys"
    # Not the shape of a JWT, or what it is instead.
    NOT_A_JWT = "not_a_jwt"
    PART_COUNT = "part_count"
    EMPTY_PART = "empty_part"
    MISSING_START = "missing_start"
    KEYS_GLUED = "keys_glued"
    SHORTENED_DISPLAY = "shortened_display"
    LETTER_CASE_LOST = "letter_case_lost"
    WRAPPED_IN_BASE64 = "wrapped_in_base64"
    PERCENT_ENCODED = "percent_encoded"
    QUOTED_PRINTABLE = "quoted_printable"
    HTML_ENTITIES = "html_entities"
    SAMPLE_KEY = "sample_key"
    # Characters and lengths.
    NOT_BASE64URL = "not_base64url"
    STANDARD_BASE64 = "standard_base64"
    PADDED = "padded"
    IMPOSSIBLE_LENGTH = "impossible_length"
    NON_CANONICAL_END = "non_canonical_end"
    # The header.
    HEADER_NOT_JSON = "header_not_json"
    HEADER_NOT_OBJECT = "header_not_object"
    ALGORITHM_MISSING = "algorithm_missing"
    ALGORITHM_NONE = "algorithm_none"
    ALGORITHM_FOREIGN = "algorithm_foreign"
    TYPE_NOT_JWT = "type_not_jwt"
    # The payload.
    PAYLOAD_DAMAGED = "payload_damaged"
    PAYLOAD_NOT_JSON = "payload_not_json"
    PAYLOAD_NOT_OBJECT = "payload_not_object"
    PAYLOAD_NOT_UTF8 = "payload_not_utf8"
    DUPLICATE_NAMES = "duplicate_names"
    TOO_DEEP = "too_deep"
    PYJWT_DIFFERS = "pyjwt_differs"
    # The signature.
    SIGNATURE_MISSING = "signature_missing"
    SIGNATURE_SHORT = "signature_short"
    SIGNATURE_LONG = "signature_long"
    SIGNATURE_NOT_CANONICAL = "signature_not_canonical"
    # Times (RFC 7519 section 4.1.4 to 4.1.6).
    EXPIRED = "expired"
    EXPIRES_SOON = "expires_soon"
    NO_EXPIRY = "no_expiry"
    NOT_ACTIVE = "not_active"
    TIME_NOT_A_NUMBER = "time_not_a_number"
    TIME_UNIT = "time_unit"
    TIME_NEGATIVE = "time_negative"
    TIME_ABSURD = "time_absurd"
    TIME_FRACTION = "time_fraction"
    ISSUED_IN_FUTURE = "issued_in_future"
    EXPIRY_BEFORE_ISSUE = "expiry_before_issue"
    # What kind of key it is.
    SESSION_TOKEN = "session_token"  # noqa: S105 - a code, not a secret


class Lookalike(StrEnum):
    """What a text that is no JWT looks like instead: the fact ``what`` of ``not_a_jwt``."""

    UUID = "uuid"
    HEX = "hex"
    URL = "url"
    EMAIL = "email"
    PEM = "pem"
    JWK = "jwk"
    JWE = "jwe"
    JWS_JSON = "jws_json"
    PASETO = "paseto"
    FERNET = "fernet"
    VENDOR_KEY = "vendor_key"
    OPAQUE_VIDESK_KEY = "opaque_videsk_key"
    PLACEHOLDER = "placeholder"
    MASKED = "masked"
    HOST_NAME = "host_name"
    OBJECT_PRINTED = "object_printed"
    HTML = "html"
    OPAQUE = "opaque"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing noticed.

    ``position`` counts characters of the original paste from 0; None when the finding is about no single place.
    ``facts`` never holds the key, a part of it, or a claim's value other than a time.
    """

    code: FindingCode
    severity: Severity
    part: Part = Part.KEY
    position: int | None = None
    facts: Mapping[str, Fact] = field(default_factory=dict)


def worst_first(findings: list[Finding]) -> tuple[Finding, ...]:
    """Errors before warnings before information; within a severity, the order in which they were noticed."""
    return tuple(sorted(findings, key=lambda finding: SEVERITY_ORDER[finding.severity]))


_UNREADABLE = (
    FindingCode.IMPOSSIBLE_LENGTH,
    FindingCode.NON_CANONICAL_END,
    FindingCode.HEADER_NOT_JSON,
    FindingCode.PAYLOAD_DAMAGED,
    FindingCode.PAYLOAD_NOT_JSON,
    FindingCode.PAYLOAD_NOT_UTF8,
)
_INCOMPLETE = (
    FindingCode.PART_COUNT,
    FindingCode.EMPTY_PART,
    FindingCode.SIGNATURE_MISSING,
    FindingCode.SIGNATURE_SHORT,
)
_WRONG_CHARACTERS = (
    FindingCode.CONTROL_CHARACTER,
    FindingCode.FOREIGN_CHARACTER,
    FindingCode.NOT_BASE64URL,
    FindingCode.TRAILING_BLANK,
)
# What each cause brings about by itself, so that one cause is told once. A part behind a code: only there.
_CONSEQUENCES: Mapping[FindingCode, tuple[FindingCode | tuple[FindingCode, Part], ...]] = {
    FindingCode.NOT_A_JWT: (*_WRONG_CHARACTERS, *_UNREADABLE, *_INCOMPLETE),
    FindingCode.SHORTENED_DISPLAY: (*_WRONG_CHARACTERS, *_UNREADABLE, *_INCOMPLETE),
    FindingCode.LETTER_CASE_LOST: (*_UNREADABLE[1:], FindingCode.SIGNATURE_NOT_CANONICAL),
    FindingCode.MISSING_START: (
        (FindingCode.IMPOSSIBLE_LENGTH, Part.HEADER),
        (FindingCode.NON_CANONICAL_END, Part.HEADER),
        FindingCode.HEADER_NOT_JSON,
    ),
    FindingCode.HEADER_NOT_JSON: ((FindingCode.NON_CANONICAL_END, Part.HEADER),),
    FindingCode.ALGORITHM_NONE: (FindingCode.SIGNATURE_MISSING,),
    FindingCode.TIME_UNIT: (FindingCode.EXPIRY_BEFORE_ISSUE,),
    FindingCode.TIME_NEGATIVE: (FindingCode.EXPIRY_BEFORE_ISSUE,),
    FindingCode.TIME_ABSURD: (FindingCode.EXPIRY_BEFORE_ISSUE,),
}


def without_consequences(findings: list[Finding]) -> list[Finding]:
    """Leave out what another finding brings about."""
    explained = {each for finding in findings for each in _CONSEQUENCES.get(finding.code, ())}
    return [
        finding
        for finding in findings
        if finding.code not in explained and (finding.code, finding.part) not in explained
    ]
