"""What the practice API sends: Feathers' errors and pages, and what stands between a customer and Videsk."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from http import HTTPStatus

_JSON = ("content-type", "application/json; charset=utf-8")

_PORTAL_PAGE = """<!DOCTYPE html>
<html lang="es">
<head><meta charset="utf-8"><title>Acceso a la red de invitados</title></head>
<body>
<h1>Bienvenido a la red de invitados</h1>
<p>Para navegar, inicia sesión con tu correo y acepta las condiciones de uso.</p>
<form action="/login" method="post"><input name="email" type="email"><button>Conectar</button></form>
</body>
</html>
"""


@dataclass(frozen=True, slots=True)
class Reply:
    """One whole answer."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes


def error(
    name: str, class_name: str, status: HTTPStatus, message: str, data: Mapping[str, object] | None = None
) -> Reply:
    """Return a Feathers error: ``name`` like NotFound, ``class_name`` like not-found."""
    body: dict[str, object] = {"name": name, "message": message, "code": int(status), "className": class_name}
    if data is not None:
        body["data"] = data
    return _json(status, body | {"errors": {}})


def not_authenticated(message: str, data: Mapping[str, object] | None = None) -> Reply:
    """Return the 401 with one of the server's messages about the key."""
    return error("NotAuthenticated", "not-authenticated", HTTPStatus.UNAUTHORIZED, message, data)


def forbidden(message: str) -> Reply:
    """Return the 403 for a genuine key that may not do this."""
    return error("Forbidden", "forbidden", HTTPStatus.FORBIDDEN, message)


def page(rows: Sequence[Mapping[str, object]], *, total: int, limit: int, skip: int) -> Reply:
    """Return a Feathers page: ``rows`` are those from ``skip`` on, at most ``limit``, out of ``total``."""
    return _json(HTTPStatus.OK, {"total": total, "limit": limit, "skip": skip, "data": rows})


def whole(value: Mapping[str, object] | Sequence[Mapping[str, object]]) -> Reply:
    """Return a bare array or an object, as some of the API's paths answer."""
    return _json(HTTPStatus.OK, value)


def not_a_sample() -> Reply:
    """Return what only the practice API says: this key is somebody's own, and is not judged here."""
    return _json(HTTPStatus.CONFLICT, {"practice": "not_a_sample"}, ("x-practice", "not-a-sample"))


def too_many_requests(*, seconds: int) -> Reply:
    """Return a 429 as express-rate-limit words it: plain text, no word about the key."""
    headers = (
        ("content-type", "text/plain; charset=utf-8"),
        ("retry-after", str(seconds)),
        ("ratelimit-limit", "20"),
        ("ratelimit-remaining", "0"),
        ("ratelimit-reset", str(seconds)),
    )
    return Reply(HTTPStatus.TOO_MANY_REQUESTS, headers, b"Too many requests, please try again later.")


def portal() -> Reply:
    """Return the sign-in page of a guest network, with the status 200 that such pages have."""
    return Reply(HTTPStatus.OK, (("content-type", "text/html; charset=utf-8"),), _PORTAL_PAGE.encode())


def _json(status: HTTPStatus, body: object, *more: tuple[str, str]) -> Reply:
    # Half of a surrogate pair leaves Node as an escape: that is what backslashreplace makes of it too.
    text = json.dumps(body, ensure_ascii=False)
    return Reply(status, (_JSON, *more), text.encode("utf-8", "backslashreplace"))
