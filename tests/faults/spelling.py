"""How answers are spelled on the wire: responses, the API's errors and pages, and pages of HTML."""

import json
from http import HTTPStatus

# @feathersjs/errors: the status, and the name and class name that go with it.
_NAMES = {
    400: ("BadRequest", "bad-request"),
    401: ("NotAuthenticated", "not-authenticated"),
    403: ("Forbidden", "forbidden"),
    404: ("NotFound", "not-found"),
    405: ("MethodNotAllowed", "method-not-allowed"),
    422: ("Unprocessable", "unprocessable"),
    429: ("TooManyRequests", "too-many-requests"),
    500: ("GeneralError", "general-error"),
    501: ("NotImplemented", "not-implemented"),
    503: ("Unavailable", "unavailable"),
}

JSON_TYPE = "Content-Type: application/json; charset=utf-8"
HTML_TYPE = "Content-Type: text/html; charset=utf-8"
TEXT_TYPE = "Content-Type: text/plain"
CLOUDFLARE = ("Server: cloudflare", "CF-RAY: 8f3c1a2b3c4d5e6f-SCL")
VIA_SQUID = ("Server: squid/5.7", "Via: 1.1 proxy.company (squid/5.7)")

SEGMENTS = [{"id": f"65000000000000000000000{digit}", "name": f"Segment {digit}"} for digit in range(1, 4)]
PAGE = {"total": 3, "limit": 10, "skip": 0, "data": SEGMENTS}


def response(status, body=b"", *headers):
    """A response with its Content-Length, and only the headers given beside it."""
    return head(status, *headers, f"Content-Length: {len(as_bytes(body))}") + as_bytes(body)


def head(status, *headers):
    """The beginning of a response, up to its blank line."""
    try:
        phrase = HTTPStatus(status).phrase
    except ValueError:
        phrase = "Unknown"
    return "\r\n".join([f"HTTP/1.1 {status} {phrase}", *headers, "", ""]).encode("latin-1")


def as_bytes(body):
    if isinstance(body, bytes):
        return body
    return body.encode() if isinstance(body, str) else json.dumps(body).encode()


def api_error(status, message, *headers, http_status=None, **more):
    """An error as the API itself sends it: Feathers' JSON."""
    name, class_name = _NAMES[status]
    error = {"name": name, "message": message, "code": status, "className": class_name, "errors": {}} | more
    return response(http_status or status, error, JSON_TYPE, *headers)


def page(value=None, *headers):
    """A list of segments as the API itself sends it."""
    return response(200, PAGE if value is None else value, JSON_TYPE, *headers)


def html(status, title, *headers):
    return response(status, f"<!DOCTYPE html><html><title>{title}</title><h1>{title}</h1></html>", HTML_TYPE, *headers)


def chunk(data):
    return b"%x\r\n%s\r\n" % (len(data), data)
