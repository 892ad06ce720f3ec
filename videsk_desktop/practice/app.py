"""The practice API: an ASGI application that answers the documented GETs as Videsk would, to the sample keys alone.

It verifies signatures for real, with the practice secret. Any other key is judged only as far as that needs no secret
(its structure, its JSON, its algorithm); then it is answered 409 "not a sample". Speaks no network itself: a transport
in process or a test's server calls it.
"""

import re
from collections.abc import Awaitable, Callable, Iterable, Mapping, MutableMapping
from datetime import UTC, datetime
from email.utils import format_datetime
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qs

from videsk_desktop.practice import answers, resources
from videsk_desktop.practice.answers import Reply
from videsk_desktop.practice.judge import NotASample, NotAuthenticated, judge
from videsk_desktop.practice.samples import name_of
from videsk_desktop.practice.segments import segment

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
AsgiApp = Callable[[Message, Receive, Send], Awaitable[None]]

_PATH = re.compile(r"/public/video-contact-center/(segments|services|branches|(?:forms|surveys)/([^/]+))")
_DEFAULT_LIMIT = 10
_SEGMENTS = 43
_PAGE_CAP = 100
_MANY_SEGMENTS = 2500
_RETRY_AFTER_S = 30


def _now() -> datetime:
    return datetime.now(UTC)


def create_app(
    *, segments: int = _SEGMENTS, page_cap: int = _PAGE_CAP, clock: Callable[[], datetime] = _now
) -> AsgiApp:
    """Return the application.

    ``segments``: how many an ordinary accepted key sees; ``page_cap``: the most that ``$limit`` is granted;
    ``clock``: the server's own time, timezone-aware, for the verdict and the Date header.
    """

    async def app(scope: Message, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await _live(receive, send)
        elif scope["type"] == "http":
            now = clock()
            reply = _reply(scope, now=now, segments=segments, page_cap=page_cap)
            await _send(reply, now, send)
        else:
            raise NotImplementedError(f"the practice API speaks only HTTP, not {scope['type']}")

    return app


def answer_to(key: str, *, now: datetime) -> Reply:
    """Return what the API says to ``key`` when asked for segments at ``now``: for showing, without any request."""
    scope = {
        "method": "GET",
        "path": "/public/video-contact-center/segments",
        "headers": [(b"authorization", f"Bearer {key}".encode("latin-1"))],
        "query_string": b"",
    }
    return _reply(scope, now=now, segments=_SEGMENTS, page_cap=_PAGE_CAP)


def _reply(scope: Message, *, now: datetime, segments: int, page_cap: int) -> Reply:
    asked = _PATH.fullmatch(scope["path"])
    if asked is None:
        data = {"url": scope["path"]}
        return answers.error("NotFound", "not-found", HTTPStatus.NOT_FOUND, "Page not found", data)
    if scope["method"] != "GET":
        message = f"Method `{scope['method']}` is not supported by this endpoint."
        return answers.error("MethodNotAllowed", "method-not-allowed", HTTPStatus.METHOD_NOT_ALLOWED, message)
    try:
        claims = judge(_authorization(scope["headers"]), now=int(now.timestamp()))
    except NotAuthenticated as refusal:
        return answers.not_authenticated(refusal.message, refusal.data)
    except NotASample:
        return answers.not_a_sample()
    return _to_sample(name_of(claims), asked, scope["query_string"], segments=segments, page_cap=page_cap)


def _to_sample(name: str, asked: re.Match[str], query: bytes, *, segments: int, page_cap: int) -> Reply:
    if name in _SCENES:
        return _SCENES[name]()
    if asked[1] in _DENIED.get(name, ()):
        return answers.forbidden(f"You don't have access to {asked[0]}. Please contact to your administrator.")
    total = {"no_segments": 0, "many_segments": _MANY_SEGMENTS}.get(name, segments)
    if asked[1] == "segments":
        return _page(query, total, page_cap)
    return _of_resource(asked[1], asked[2], total)


def _of_resource(resource: str, identifier: str | None, total: int) -> Reply:
    if resource == "services":
        rows = resources.services()
        return answers.page(rows, total=len(rows), limit=_DEFAULT_LIMIT, skip=0)
    if resource == "branches":
        return answers.whole(resources.branches())
    if identifier is None or not resources.is_segment(identifier, total):
        message = f"No record found for id '{identifier}'"
        return answers.error("NotFound", "not-found", HTTPStatus.NOT_FOUND, message)
    return answers.whole(resources.form())


# What a sample may not do although it is accepted otherwise.
_DENIED: Mapping[str, frozenset[str]] = {
    "accepted": frozenset({"branches"}),
    "no_segments": frozenset({"branches"}),
    "no_access": frozenset({"segments", "branches"}),
}
# What a sample meets although its signature and its times are right.
_SCENES: Mapping[str, Callable[[], Reply]] = {
    "no_valid_jwt": lambda: answers.not_authenticated("Authorization header with valid JWT is required."),
    "removed": lambda: answers.forbidden("The integration token it's invalid or was removed."),
    "rate_limited": lambda: answers.too_many_requests(seconds=_RETRY_AFTER_S),
    "unavailable": lambda: answers.error(
        "Unavailable", "unavailable", HTTPStatus.SERVICE_UNAVAILABLE, "Service temporarily unavailable"
    ),
    "portal": answers.portal,
}


def _authorization(headers: Iterable[tuple[bytes, bytes]]) -> str | None:
    """Return the first Authorization header as latin-1, None without one; blanks around it belong to HTTP."""
    values = (value for name, value in headers if name.lower() == b"authorization")
    first = next(values, None)
    return None if first is None else first.decode("latin-1").strip(" \t")


def _page(query_string: bytes, total: int, page_cap: int) -> Reply:
    query = parse_qs(query_string.decode("latin-1"))
    limit = min(_number(query, "$limit", _DEFAULT_LIMIT), page_cap)
    skip = _number(query, "$skip", 0)
    rows = [segment(number) for number in range(skip, min(skip + limit, total))]
    return answers.page(rows, total=total, limit=limit, skip=skip)


def _number(query: Mapping[str, list[str]], name: str, default: int) -> int:
    """Return a query parameter; ``default`` where it is missing or anything but a whole number of at most 15 digits."""
    found = re.fullmatch("[0-9]{1,15}", query.get(name, [""])[0])
    return int(found.group()) if found else default


async def _send(reply: Reply, now: datetime, send: Send) -> None:
    headers = (
        *reply.headers,
        ("content-length", str(len(reply.body))),
        ("date", format_datetime(now.astimezone(UTC), usegmt=True)),
    )
    encoded = [(name.encode("ascii"), value.encode("latin-1")) for name, value in headers]
    await send({"type": "http.response.start", "status": int(reply.status), "headers": encoded})
    await send({"type": "http.response.body", "body": reply.body})


async def _live(receive: Receive, send: Send) -> None:
    """Answer a server's start and stop (ASGI lifespan); there is nothing to prepare."""
    while (await receive())["type"] == "lifespan.startup":
        await send({"type": "lifespan.startup.complete"})
    await send({"type": "lifespan.shutdown.complete"})
