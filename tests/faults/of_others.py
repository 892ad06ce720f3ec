"""What is not the API's: portals, proxies, gateways and Videsk's own edge, with any status."""

from tests.faults.row import by_another, by_whomever
from tests.faults.spelling import (
    CLOUDFLARE,
    HTML_TYPE,
    JSON_TYPE,
    TEXT_TYPE,
    VIA_SQUID,
    api_error,
    head,
    html,
    page,
    response,
)
from videsk_desktop.core.verdicts import Fault

_OTHER_JSON = {"error": "unauthorized", "error_description": "token expired"}
_NO_ERROR_OF_OURS = {"name": "NotAuthenticated", "message": "jwt expired", "code": 401}
_EDGE = (*CLOUDFLARE, "Via: 1.1 edge")
_FAR_AHEAD = "Wed, 21 Oct 2099 07:28:00 GMT"


def _moved(status, location):
    return response(status, b"", f"Location: {location}")


INTERMEDIARIES = (
    by_another("html_200", Fault.INTERMEDIARY, html(200, "Sign in to the Wi-Fi"), facts={"who": "portal"}),
    by_another("html_200_with_json_type", Fault.INTERMEDIARY, response(200, "<html>Sign in</html>", JSON_TYPE)),
    by_another("html_401", Fault.INTERMEDIARY, html(401, "Unauthorized")),
    by_another("html_403", Fault.INTERMEDIARY, html(403, "Blocked by your company"), facts={"who": ...}),
    by_another(
        "html_403_of_a_proxy", Fault.INTERMEDIARY, html(403, "ERR_ACCESS_DENIED", *VIA_SQUID), facts={"who": "proxy"}
    ),
    by_another("text_200", Fault.INTERMEDIARY, response(200, "OK", TEXT_TYPE)),
    by_another("text_401", Fault.INTERMEDIARY, response(401, "Unauthorized", TEXT_TYPE)),
    by_another("text_401_in_the_apis_words", Fault.INTERMEDIARY, response(401, "jwt expired", TEXT_TYPE)),
    by_another("empty_401", Fault.INTERMEDIARY, response(401, b"", "WWW-Authenticate: Basic")),
    by_another("empty_403", Fault.INTERMEDIARY, response(403)),
    by_another("other_json_401", Fault.INTERMEDIARY, response(401, _OTHER_JSON, JSON_TYPE)),
    by_another("other_json_403", Fault.INTERMEDIARY, response(403, {"message": "Forbidden"}, JSON_TYPE)),
    by_another("nearly_the_apis_json_401", Fault.INTERMEDIARY, response(401, _NO_ERROR_OF_OURS, JSON_TYPE)),
    by_another("json_401_in_an_array", Fault.INTERMEDIARY, response(401, [_NO_ERROR_OF_OURS], JSON_TYPE)),
    by_another("other_json_200", Fault.SHAPE_UNKNOWN, response(200, {"ok": True}, JSON_TYPE)),
    by_another("null_200", Fault.SHAPE_UNKNOWN, response(200, "null", JSON_TYPE)),
    by_another("data_is_no_array_200", Fault.SHAPE_UNKNOWN, response(200, {"data": {"id": "x"}}, JSON_TYPE)),
    by_another("switching_protocols", Fault.INTERMEDIARY, head(101, "Upgrade: websocket", "Connection: Upgrade")),
)

EDGES = (
    by_another("edge_1010", Fault.EDGE, response(403, "error code: 1010", TEXT_TYPE, *CLOUDFLARE), facts={"ray": ...}),
    by_another("edge_challenge", Fault.EDGE, html(403, "Just a moment", *_EDGE), facts={"ray": ...}),
    by_another("edge_200", Fault.EDGE, html(200, "Checking your browser", *CLOUDFLARE)),
    by_another("edge_without_ray", Fault.EDGE, html(403, "Blocked", "Server: cloudflare")),
    *(
        by_another(
            f"edge_{status}", Fault.GATEWAY_ERROR, html(status, f"Error {status}", *CLOUDFLARE), facts={"ray": ...}
        )
        for status in (502, 520, 521, 522, 523, 524, 525, 526, 530)
    ),
)

REDIRECTS = (
    *(
        by_another(
            f"redirect_{status}",
            Fault.REDIRECTED,
            _moved(status, "https://login.company.test/?next=x"),
            facts={"location_host": "login.company.test", "location_scheme": "https"},
        )
        for status in (301, 302, 303, 307, 308)
    ),
    by_another("redirect_within", Fault.REDIRECTED, _moved(302, "/login")),
    by_another("redirect_nowhere", Fault.REDIRECTED, response(302)),
    by_another("redirect_with_a_page", Fault.REDIRECTED, page().replace(b"200 OK", b"302 Found")),
    by_another("not_modified", Fault.REDIRECTED, head(304)),
)

STATUSES = (
    by_another("html_404", Fault.NOT_FOUND, html(404, "Not Found", "Server: nginx")),
    by_another("text_400", Fault.BAD_REQUEST, response(400, "Bad Request", TEXT_TYPE)),
    by_another("html_405", Fault.NOT_FOUND, html(405, "Not Allowed")),
    by_another("gone", Fault.NOT_FOUND, response(410)),
    by_another("header_too_large", Fault.OTHER_4XX, html(431, "Request Header Fields Too Large")),
    by_another("legal_reasons", Fault.OTHER_4XX, html(451, "Unavailable For Legal Reasons")),
    by_another("proxy_auth_unasked", Fault.PROXY_AUTH, html(407, "Proxy Authentication Required", *VIA_SQUID)),
    by_another("proxy_auth_in_the_apis_shape", Fault.PROXY_AUTH, api_error(401, "jwt expired", http_status=407)),
    by_another("html_500", Fault.SERVER_ERROR, html(500, "Internal Server Error")),
    by_another("html_502", Fault.GATEWAY_ERROR, html(502, "Bad Gateway", "Server: nginx")),
    by_another("html_503", Fault.GATEWAY_ERROR, html(503, "Service Unavailable", "Retry-After: 120")),
    by_another("text_504", Fault.GATEWAY_ERROR, response(504, "upstream request timeout", TEXT_TYPE)),
)

RATE_LIMITS = (
    by_another("rate_limited_in_text", Fault.RATE_LIMITED, response(429, "Too many requests", TEXT_TYPE)),
    by_another("rate_limited_empty", Fault.RATE_LIMITED, response(429)),
    by_another(
        "rate_limited_retry_after",
        Fault.RATE_LIMITED,
        response(429, "slow down", TEXT_TYPE, "Retry-After: 30"),
        facts={"retry_after_s": 30},
    ),
    by_another(
        "rate_limited_ratelimit_reset",
        Fault.RATE_LIMITED,
        response(429, "slow down", TEXT_TYPE, "Ratelimit-Limit: 60", "Ratelimit-Remaining: 0", "Ratelimit-Reset: 41"),
        facts={"retry_after_s": 41},
    ),
    by_another(
        "rate_limited_until_a_date",
        Fault.RATE_LIMITED,
        response(429, "slow down", TEXT_TYPE, f"Retry-After: {_FAR_AHEAD}"),
        facts={"retry_after_s": ...},
    ),
    by_another("rate_limited_html", Fault.RATE_LIMITED, html(429, "Error 1015", *CLOUDFLARE)),
    by_whomever("rate_limited_no_sense", Fault.RATE_LIMITED, response(429, b"", HTML_TYPE, "Retry-After: soon")),
)

# The status came first and whole: that the body behind it broke changes nothing of what it says.
BROKEN_BEHIND_A_STATUS = (
    by_another(
        "redirect_cut", Fault.REDIRECTED, head(302, "Location: https://login.test/", "Content-Length: 99") + b"Mo"
    ),
    by_another("not_found_cut", Fault.NOT_FOUND, head(404, HTML_TYPE, "Content-Length: 999") + b"<html>"),
    by_another("proxy_auth_cut", Fault.PROXY_AUTH, head(407, HTML_TYPE, "Content-Length: 999") + b"<html>"),
    by_another("gateway_cut", Fault.GATEWAY_ERROR, head(502, HTML_TYPE, "Content-Length: 999") + b"<html>"),
    by_another("gateway_bad_gzip", Fault.GATEWAY_ERROR, response(503, b"<html>", "Content-Encoding: gzip")),
    by_another(
        "rate_limited_brotli",
        Fault.RATE_LIMITED,
        response(429, b"..", "Content-Encoding: br", "Retry-After: 4"),
        facts={"retry_after_s": 4},
    ),
)
