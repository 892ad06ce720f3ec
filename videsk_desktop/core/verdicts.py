"""The words in which a judgement is spoken: what the server can say of a key, what can go wrong, who can mend it."""

from enum import StrEnum


class Verdict(StrEnum):
    """One per thing Videsk can say about a key."""

    ACCEPTED = "accepted"
    NO_VALID_JWT = "no_valid_jwt"
    MALFORMED = "malformed"
    INVALID_TOKEN = "invalid_token"  # noqa: S105 - a code, not a secret
    SIGNATURE_REQUIRED = "signature_required"
    INVALID_ALGORITHM = "invalid_algorithm"
    BAD_SIGNATURE = "bad_signature"
    CORRUPT = "corrupt"
    NOT_ACTIVE = "not_active"
    EXPIRED = "expired"
    INVALID_EXP = "invalid_exp"
    INVALID_NBF = "invalid_nbf"
    REMOVED = "removed"
    NO_ACCESS = "no_access"
    REFUSED_OTHERWISE = "refused_otherwise"


class Fault(StrEnum):
    """Why a key was not judged, or could not be sent. None of these says anything about the key at Videsk."""

    # Cannot be sent.
    KEY_EMPTY = "key_empty"
    KEY_UNSENDABLE = "key_unsendable"
    # The network.
    OFFLINE = "offline"
    DNS_NOT_FOUND = "dns_not_found"
    DNS_FAILING = "dns_failing"
    REFUSED = "refused"
    UNREACHABLE = "unreachable"
    RESET = "reset"
    TIMEOUT_CONNECT = "timeout_connect"
    TIMEOUT_TLS = "timeout_tls"
    TIMEOUT_FIRST_BYTE = "timeout_first_byte"
    TIMEOUT_BODY = "timeout_body"
    DEADLINE = "deadline"
    CANCELLED = "cancelled"
    # Proxy and TLS.
    PROXY_UNREACHABLE = "proxy_unreachable"
    PROXY_AUTH = "proxy_auth"
    CERTIFICATE_UNTRUSTED = "certificate_untrusted"
    CERTIFICATE_EXPIRED = "certificate_expired"
    CERTIFICATE_NOT_YET = "certificate_not_yet"
    CERTIFICATE_NAME = "certificate_name"
    TLS_HANDSHAKE = "tls_handshake"
    NOT_TLS = "not_tls"
    # Somebody else answered.
    INTERMEDIARY = "intermediary"
    EDGE = "edge"
    PRACTICE_ONLY = "practice_only"
    SAMPLE_KEY = "sample_key"
    REDIRECTED = "redirected"
    # The API spoke about something else.
    RATE_LIMITED = "rate_limited"
    NOT_FOUND = "not_found"
    BAD_REQUEST = "bad_request"
    OTHER_4XX = "other_4xx"
    SERVER_ERROR = "server_error"
    GATEWAY_ERROR = "gateway_error"
    # The body of a 2xx.
    BODY_EMPTY = "body_empty"
    BODY_NOT_JSON = "body_not_json"
    BODY_TRUNCATED = "body_truncated"
    BODY_UNDECODABLE = "body_undecodable"
    BODY_TOO_LARGE = "body_too_large"
    BODY_TOO_DEEP = "body_too_deep"
    SHAPE_UNKNOWN = "shape_unknown"
    # Ourselves.
    INTERNAL = "internal"
    SAVE_FAILED = "save_failed"


class Actor(StrEnum):
    """Who can mend it: the agent at the window, the customer's account administrator, the IT team, or Videsk."""

    AGENT = "agent"
    CUSTOMER = "customer"
    NETWORK = "network"
    VIDESK = "videsk"


class AnsweredBy(StrEnum):
    """Who wrote the answer, as far as its shape tells."""

    VIDESK = "videsk"
    PRACTICE = "practice"
    SOMETHING_ELSE = "something_else"
    NOBODY = "nobody"


class AnswerKind(StrEnum):
    """The four words for the user, never mixed up."""

    ACCEPTED = "accepted"
    REFUSED = "refused"
    NOT_JUDGED = "not_judged"
    CANNOT_BE_SENT = "cannot_be_sent"


class Note(StrEnum):
    """What is worth saying beside a verdict without changing it."""

    PARTIAL_LIST = "partial_list"
    NO_SEGMENTS = "no_segments"
    ROW_IRREGULAR = "row_irregular"
    ERROR_IN_SUCCESS = "error_in_success"
    CODE_MISMATCH = "code_mismatch"
    CLOCK_SKEW = "clock_skew"
    CLOCK_OFF_BY_ONE_HOUR = "clock_off_by_one_hour"
    SERVER_SAYS_CACHED = "server_says_cached"
    EXPIRED_AT = "expired_at"


class Agreement(StrEnum):
    """How the answer compares with what was predicted."""

    AS_PREDICTED = "as_predicted"
    WITHIN_POSSIBLE = "within_possible"
    CONTRADICTS = "contradicts"
    NOT_COMPARABLE = "not_comparable"


class Certainty(StrEnum):
    """How sure a prediction is."""

    CERTAIN = "certain"
    IF_SIGNATURE_IS_RIGHT = "if_signature_is_right"
    SERVER_ONLY = "server_only"


class Cause(StrEnum):
    """A cause that remains, where a verdict or fault alone does not name it."""

    CUT_IN_COPYING = "cut_in_copying"
    ALTERED_IN_COPYING = "altered_in_copying"
    OTHER_ENVIRONMENT = "other_environment"
    SECRET_ROTATED = "secret_rotated"  # noqa: S105 - a code, not a secret
    CLOCK_WRONG = "clock_wrong"
    SERVER_CHANGED = "server_changed"
    HEADER_LOST_ON_THE_WAY = "header_lost_on_the_way"
    ADDRESS_NOT_ALLOWED = "address_not_allowed"
