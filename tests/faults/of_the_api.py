"""What the API itself says: of the key, of something else, and the lists it sends."""

from tests.faults.row import Row, at, by_videsk
from tests.faults.spelling import HTML_TYPE, PAGE, SEGMENTS, api_error, page, response
from tests.servers import request_head
from videsk_desktop.core.segments import StopReason
from videsk_desktop.core.verdicts import AnsweredBy, Fault, Note, Verdict

_EXPIRED_AT = "2026-11-21T12:00:00.000Z"
_NO_ACCESS = "You don't have access to /public/video-contact-center/segments. Please contact to your administrator."


async def _the_same_page_for_ever(reader, writer):
    await request_head(reader)
    writer.write(page({"total": 43, "limit": 3, "skip": 0, "data": SEGMENTS}))


async def _nothing_behind_the_first_page(reader, writer):
    request = await request_head(reader)
    rows = [] if b"skip=" in request else SEGMENTS
    writer.write(page({"total": 43, "limit": 10, "skip": 0, "data": rows}))


OF_THE_KEY = (
    by_videsk("no_valid_jwt", Verdict.NO_VALID_JWT, api_error(401, "Authorization header with valid JWT is required.")),
    by_videsk("malformed", Verdict.MALFORMED, api_error(401, "jwt malformed")),
    by_videsk("bad_signature", Verdict.BAD_SIGNATURE, api_error(401, "invalid signature")),
    by_videsk("expired", Verdict.EXPIRED, api_error(401, "jwt expired")),
    by_videsk(
        "expired_with_date",
        Verdict.EXPIRED,
        api_error(401, "jwt expired", data={"name": "TokenExpiredError", "expiredAt": _EXPIRED_AT}),
        facts={"expired_at": _EXPIRED_AT},
    ),
    by_videsk("corrupt_node18", Verdict.CORRUPT, api_error(401, "Unexpected token \ufffd in JSON at position 6")),
    by_videsk(
        "corrupt_node22",
        Verdict.CORRUPT,
        api_error(401, "Expected ':' after property name in JSON at position 6 (line 1 column 7)"),
    ),
    by_videsk("invalid_token", Verdict.INVALID_TOKEN, api_error(401, "invalid token")),
    by_videsk("signature_required", Verdict.SIGNATURE_REQUIRED, api_error(401, "jwt signature is required")),
    by_videsk("invalid_algorithm", Verdict.INVALID_ALGORITHM, api_error(401, "invalid algorithm")),
    by_videsk("not_active", Verdict.NOT_ACTIVE, api_error(401, "jwt not active")),
    by_videsk("invalid_exp", Verdict.INVALID_EXP, api_error(401, "invalid exp value")),
    by_videsk("invalid_nbf", Verdict.INVALID_NBF, api_error(401, "invalid nbf value")),
    by_videsk("removed", Verdict.REMOVED, api_error(403, "The integration token it's invalid or was removed.")),
    by_videsk("removed_typographic", Verdict.REMOVED, api_error(403, "The integration token it’s invalid.")),
    by_videsk("no_access", Verdict.NO_ACCESS, api_error(403, _NO_ACCESS)),
    by_videsk("no_access_typographic", Verdict.NO_ACCESS, api_error(403, _NO_ACCESS.replace("'", "’"))),
    by_videsk("refused_unknown_401", Verdict.REFUSED_OTHERWISE, api_error(401, "unauthorized")),
    by_videsk("refused_unknown_403", Verdict.REFUSED_OTHERWISE, api_error(403, "This address is not allowed.")),
    by_videsk(
        "code_mismatch",
        Verdict.BAD_SIGNATURE,
        api_error(403, "invalid signature", http_status=401),
        notes=frozenset({Note.CODE_MISMATCH}),
    ),
    by_videsk(
        "error_as_text_html",
        Verdict.EXPIRED,
        api_error(401, "jwt expired").replace(b"application/json", b"text/html"),
    ),
    by_videsk("error_behind_cloudflare", Verdict.EXPIRED, api_error(401, "jwt expired", "CF-RAY: 8f3c-SCL")),
    by_videsk(
        "error_with_200",
        Verdict.BAD_SIGNATURE,
        api_error(401, "invalid signature", http_status=200),
        notes=frozenset({Note.ERROR_IN_SUCCESS}),
    ),
)

OF_SOMETHING_ELSE = (
    by_videsk("server_error_with_200", Fault.SERVER_ERROR, api_error(500, "boom", http_status=200)),
    by_videsk("bad_request", Fault.BAD_REQUEST, api_error(400, "Invalid query parameter $limit")),
    by_videsk("not_found", Fault.NOT_FOUND, api_error(404, "Page not found")),
    by_videsk("method_not_allowed", Fault.NOT_FOUND, api_error(405, "Method `find` is not supported")),
    by_videsk("unprocessable", Fault.OTHER_4XX, api_error(422, "validation failed")),
    by_videsk("general_error", Fault.SERVER_ERROR, api_error(500, "Internal error")),
    by_videsk("general_error_about_jwt", Fault.SERVER_ERROR, api_error(500, "jwt expired")),
    by_videsk("not_implemented", Fault.SERVER_ERROR, api_error(501, "not implemented")),
    by_videsk("unavailable", Fault.GATEWAY_ERROR, api_error(503, "down for maintenance")),
    by_videsk(
        "rate_limited", Fault.RATE_LIMITED, api_error(429, "slow down", "Retry-After: 7"), facts={"retry_after_s": 7}
    ),
)

ACCEPTED = (
    by_videsk("accepted", Verdict.ACCEPTED, page(), stopped=StopReason.COMPLETE),
    by_videsk("accepted_array", Verdict.ACCEPTED, page(SEGMENTS), stopped=StopReason.COMPLETE),
    by_videsk("accepted_without_counts", Verdict.ACCEPTED, page({"data": SEGMENTS}), stopped=StopReason.COMPLETE),
    by_videsk(
        "accepted_counts_as_text",
        Verdict.ACCEPTED,
        page(PAGE | {"total": "3", "limit": "10"}),
        stopped=StopReason.COMPLETE,
    ),
    by_videsk("accepted_as_text_html", Verdict.ACCEPTED, response(200, PAGE, HTML_TYPE)),
    by_videsk("accepted_without_content_type", Verdict.ACCEPTED, response(200, PAGE)),
    by_videsk("accepted_cached", Verdict.ACCEPTED, page(PAGE | {"cached": True})),
    by_videsk("no_segments", Verdict.ACCEPTED, page([]), notes=frozenset({Note.NO_SEGMENTS})),
    by_videsk(
        "no_segments_but_a_total",
        Verdict.ACCEPTED,
        page({"data": [], "total": 43}),
        notes=frozenset({Note.NO_SEGMENTS, Note.PARTIAL_LIST}),
        stopped=StopReason.EMPTY_PAGE,
    ),
    by_videsk(
        "partial_list",
        Verdict.ACCEPTED,
        page(PAGE | {"total": 43, "limit": 3}),
        notes=frozenset({Note.PARTIAL_LIST}),
    ),
    Row(
        "total_lies",
        Verdict.ACCEPTED,
        at(_nothing_behind_the_first_page),
        AnsweredBy.VIDESK,
        notes=frozenset({Note.PARTIAL_LIST}),
        stopped=StopReason.EMPTY_PAGE,
    ),
    Row(
        "same_page_for_ever",
        Verdict.ACCEPTED,
        at(_the_same_page_for_ever),
        AnsweredBy.VIDESK,
        notes=frozenset({Note.PARTIAL_LIST}),
        stopped=StopReason.NOTHING_NEW,
    ),
    by_videsk(
        "rows_no_objects",
        Verdict.ACCEPTED,
        page([*SEGMENTS, None, 7, "text", []]),
        notes=frozenset({Note.ROW_IRREGULAR}),
    ),
    by_videsk(
        "rows_without_id", Verdict.ACCEPTED, page([*SEGMENTS, {"name": "x"}]), notes=frozenset({Note.ROW_IRREGULAR})
    ),
    by_videsk("rows_twice", Verdict.ACCEPTED, page([*SEGMENTS, *SEGMENTS]), notes=frozenset({Note.ROW_IRREGULAR})),
)
