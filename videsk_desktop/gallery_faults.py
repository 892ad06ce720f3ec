"""What comes back, or does not, in every case that says nothing about a key: answers as they are on record, no network.

Only the table. ``gallery`` lets the program judge them as it judges a real answer.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http import HTTPStatus

from videsk_desktop.core.exchange import PhaseName
from videsk_desktop.core.findings import Fact
from videsk_desktop.core.verdicts import Fault

_HOST: Mapping[str, Fact] = {"host": "api.videsk.io", "port": 443}
_WAITED_S = 20.0
_FAR_AHEAD = int(datetime(2040, 1, 1, tzinfo=UTC).timestamp())
_LIST = b'{"total":43,"limit":10,"skip":0,"data":[{"id":"65a1b2c3d4e5f60718293a02","name":"Soporte"}'
_CERTIFICATE: Mapping[str, Fact] = {
    **_HOST,
    "phase": PhaseName.TLS.value,
    "issuer": "CN=Example Inspection CA",
    "subject": "CN=api.videsk.io",
    "not_before": int(datetime(2025, 1, 1, tzinfo=UTC).timestamp()),
    "not_after": int(datetime(2026, 1, 1, tzinfo=UTC).timestamp()),
}
_PROXY: Mapping[str, Fact] = {"proxy": "proxy.company.example:3128", "proxy_source": "system"}


@dataclass(frozen=True, slots=True)
class Came:
    """One outcome: a status with what belongs to it, or ``broke``, or both where an answer began and then broke."""

    status: HTTPStatus | None = None
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()
    broke: bool = False
    facts: Mapping[str, Fact] = field(default_factory=dict)


def _broke(phase: PhaseName, **facts: Fact) -> Came:
    return Came(broke=True, facts={**_HOST, "phase": phase.value, **facts})


def _late(phase: PhaseName) -> Came:
    return _broke(phase, seconds=_WAITED_S)


def _said(status: HTTPStatus, name: str, class_name: str, message: str) -> Came:
    error = {"name": name, "message": message, "code": int(status), "className": class_name, "errors": {}}
    return Came(status, json.dumps(error).encode(), (("content-type", "application/json"),))


def _body(body: bytes) -> Came:
    return Came(HTTPStatus.OK, body, (("content-type", "application/json"),))


def _broken_body(**facts: Fact) -> Came:
    return Came(HTTPStatus.OK, broke=True, facts={**_HOST, "phase": PhaseName.BODY.value, **facts})


def _page(status: HTTPStatus, title: str, *headers: tuple[str, str]) -> Came:
    page = f"<!doctype html><html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>"
    return Came(status, page.encode(), (("content-type", "text/html"), *headers))


CAME: Mapping[Fault, Came] = {
    Fault.OFFLINE: _broke(PhaseName.CONNECT),
    Fault.DNS_NOT_FOUND: _broke(PhaseName.DNS),
    Fault.DNS_FAILING: _broke(PhaseName.DNS),
    Fault.REFUSED: _broke(PhaseName.CONNECT),
    Fault.UNREACHABLE: _broke(PhaseName.CONNECT),
    Fault.RESET: _broke(PhaseName.ANSWER),
    Fault.TIMEOUT_CONNECT: _late(PhaseName.CONNECT),
    Fault.TIMEOUT_TLS: _late(PhaseName.TLS),
    Fault.TIMEOUT_FIRST_BYTE: _late(PhaseName.ANSWER),
    Fault.TIMEOUT_BODY: _late(PhaseName.BODY),
    Fault.DEADLINE: _broke(PhaseName.ANSWER, seconds=_WAITED_S),
    Fault.CANCELLED: _broke(PhaseName.ANSWER),
    Fault.PROXY_UNREACHABLE: Came(broke=True, facts={**_PROXY, "phase": PhaseName.CONNECT.value}),
    Fault.PROXY_AUTH: Came(
        broke=True, facts={**_PROXY, "phase": PhaseName.CONNECT.value, "proxy_login": "basic", "who": "proxy"}
    ),
    Fault.CERTIFICATE_UNTRUSTED: Came(broke=True, facts=_CERTIFICATE),
    Fault.CERTIFICATE_EXPIRED: Came(broke=True, facts=_CERTIFICATE),
    Fault.CERTIFICATE_NOT_YET: Came(broke=True, facts={**_CERTIFICATE, "not_before": _FAR_AHEAD}),
    Fault.CERTIFICATE_NAME: Came(broke=True, facts={**_CERTIFICATE, "subject": "CN=portal.example"}),
    Fault.TLS_HANDSHAKE: _broke(PhaseName.TLS),
    Fault.NOT_TLS: _broke(PhaseName.TLS),
    Fault.EDGE: _page(HTTPStatus.FORBIDDEN, "Access denied", ("server", "cloudflare"), ("cf-ray", "8f3c1a2b-SCL")),
    Fault.REDIRECTED: Came(HTTPStatus.FOUND, headers=(("location", "https://login.example/"),)),
    Fault.NOT_FOUND: _said(HTTPStatus.NOT_FOUND, "NotFound", "not-found", "Page not found"),
    Fault.BAD_REQUEST: _said(HTTPStatus.BAD_REQUEST, "BadRequest", "bad-request", "Invalid query parameter $limit"),
    Fault.OTHER_4XX: _said(
        HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "FeathersError", "unsupported-media-type", "Unsupported media type"
    ),
    Fault.SERVER_ERROR: _said(
        HTTPStatus.INTERNAL_SERVER_ERROR, "GeneralError", "general-error", "Something went wrong"
    ),
    Fault.BODY_EMPTY: _body(b""),
    Fault.BODY_NOT_JSON: _body(_LIST),
    Fault.BODY_TRUNCATED: _broken_body(bytes=len(_LIST)),
    Fault.BODY_UNDECODABLE: _broken_body(),
    Fault.BODY_TOO_LARGE: _broken_body(),
    Fault.BODY_TOO_DEEP: _broken_body(),
    Fault.SHAPE_UNKNOWN: _body(b'{"ok":true}'),
    Fault.INTERNAL: Came(broke=True),
    Fault.SAVE_FAILED: Came(broke=True),
}
