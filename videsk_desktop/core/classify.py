"""Who answered, and what does it mean? Status, headers and body of one exchange become an Answer.

The shape of the body decides who answered; headers are reasons to show, never what decides. Nothing but an error in the
API's own shape ever becomes a verdict about the key.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from math import ceil
from urllib.parse import urlsplit

from videsk_desktop.core.answer import Accepted, Answer, NotJudged, Refused
from videsk_desktop.core.body import Body, read_body
from videsk_desktop.core.exchange import Environment, EnvironmentKind, Exchange, PhaseName, http_date
from videsk_desktop.core.findings import Fact
from videsk_desktop.core.refusals import refusal_in
from videsk_desktop.core.segments import Page, has_irregular, read_page
from videsk_desktop.core.verdicts import AnsweredBy, Fault, Note

_UNAUTHORIZED, _FORBIDDEN, _PROXY_AUTH, _TOO_MANY = 401, 403, 407, 429
_NOT_A_SAMPLE = "not-a-sample"
_MOST_WORDS = 2_000
# Faults in which bytes came back, though no answer that HTTP knows.
_SOMEBODY_ANSWERED = frozenset({Fault.INTERMEDIARY, Fault.PROXY_AUTH})


def classify(exchange: Exchange, environment: Environment) -> Answer:
    """Judge one exchange with ``environment``. The earliest stage that failed wins."""
    if _says_enough_by_its_status(exchange):
        exchange = replace(exchange, fault=None, body=b"")
    if exchange.fault is not None or exchange.status is None:
        return NotJudged(
            exchange.fault or Fault.INTERNAL,
            _answerer(exchange, environment),
            exchange.status,
            facts=exchange.facts,
        )
    if environment.kind is EnvironmentKind.PRACTICE and exchange.header("x-practice") == _NOT_A_SAMPLE:
        return NotJudged(Fault.PRACTICE_ONLY, AnsweredBy.PRACTICE, exchange.status)
    if 300 <= exchange.status < 400:  # noqa: PLR2004 - RFC 9110 section 15.4
        return _redirected(exchange)
    if 200 <= exchange.status < 300:  # noqa: PLR2004 - RFC 9110 section 15.3
        return _success(exchange, environment)
    return _error(exchange, environment)


def _says_enough_by_its_status(exchange: Exchange) -> bool:
    """Whether the body broke under a status that means the same without one: neither a success nor about the key."""
    if exchange.fault is None or exchange.status is None or exchange.facts.get("phase") != PhaseName.BODY:
        return False
    return exchange.status // 100 != 2 and exchange.status not in (_UNAUTHORIZED, _FORBIDDEN)  # noqa: PLR2004 - 2xx


def _redirected(exchange: Exchange) -> NotJudged:
    location = urlsplit(exchange.header("location") or "")
    facts: dict[str, Fact] = {}
    if location.hostname:
        facts = {"location_host": location.hostname, "location_scheme": location.scheme}
    return NotJudged(Fault.REDIRECTED, AnsweredBy.SOMETHING_ELSE, exchange.status, facts=facts)


def _success(exchange: Exchange, environment: Environment) -> Answer:
    status = exchange.status or 0
    body = read_body(exchange.body)
    if body.fault is not None:
        somebody_else = body.fault is Fault.BODY_NOT_JSON and not body.looks_like_json
        return _not_the_api(exchange, body) if somebody_else else _unreadable(exchange, environment, body.fault)
    if (error := _api_error(body.value)) is not None and _code_of(error) >= 400:  # noqa: PLR2004 - an error inside
        return _error_in_success(exchange, environment, error)
    page = read_page(body.value)
    if page is None:
        return _unreadable(exchange, environment, Fault.SHAPE_UNKNOWN)
    return Accepted(page, status, _api_of(environment), _page_notes(page), _reasons(exchange, "shape_page"))


def _page_notes(page: Page) -> tuple[Note, ...]:
    notes = []
    if not page.items:
        notes.append(Note.NO_SEGMENTS)
    if page.total is not None and page.total > len(page.items):
        notes.append(Note.PARTIAL_LIST)
    if page.cached:
        notes.append(Note.SERVER_SAYS_CACHED)
    if has_irregular(page.items):
        notes.append(Note.ROW_IRREGULAR)
    return tuple(notes)


def _error_in_success(exchange: Exchange, environment: Environment, error: Mapping[str, object]) -> Answer:
    code = _code_of(error)
    verdict = refusal_in(code, error)
    if verdict is None:
        return NotJudged(_fault_of_status(code), _api_of(environment), exchange.status, _words(error))
    notes = (Note.ERROR_IN_SUCCESS, Note.CODE_MISMATCH)
    reasons = _reasons(exchange, "shape_error")
    return Refused(verdict, exchange.status or 0, _words(error), _api_of(environment), notes, reasons)


def _error(exchange: Exchange, environment: Environment) -> Answer:
    status = exchange.status or 0
    body = read_body(exchange.body)
    error = _api_error(body.value)
    if status == _PROXY_AUTH:
        return NotJudged(Fault.PROXY_AUTH, AnsweredBy.SOMETHING_ELSE, status)
    if status == _TOO_MANY:
        return _rate_limited(exchange, environment, error)
    if error is None:
        return _error_of_somebody(exchange, environment, body)
    reasons = _reasons(exchange, "shape_error")
    if status in (_UNAUTHORIZED, _FORBIDDEN):
        notes = () if _code_of(error) in (0, status) else (Note.CODE_MISMATCH,)
        verdict = refusal_in(status, error)
        if verdict is not None:
            return Refused(verdict, status, _words(error), _api_of(environment), notes, reasons, _expired_at(error))
    return NotJudged(_fault_of_status(status), _api_of(environment), status, _words(error), reasons, {"status": status})


def _error_of_somebody(exchange: Exchange, environment: Environment, body: Body) -> NotJudged:
    """Judge a status without the API's shape: 401 and 403 came from in between, any other means what it says."""
    status = exchange.status or 0
    if status in (_UNAUTHORIZED, _FORBIDDEN) or status >= 600:  # noqa: PLR2004 - no status of HTTP
        return _not_the_api(exchange, body)
    facts: dict[str, Fact] = {"status": status, **_ray(exchange)}
    reasons = _reasons(exchange, "shape_foreign")
    return NotJudged(_fault_of_status(status), _answerer(exchange, environment), status, None, reasons, facts)


def _rate_limited(exchange: Exchange, environment: Environment, error: Mapping[str, object] | None) -> NotJudged:
    seconds = _seconds_to_wait(exchange)
    facts: dict[str, Fact] = {} if seconds is None else {"retry_after_s": seconds}
    answered_by = _api_of(environment) if error is not None else _answerer(exchange, environment)
    words = _words(error) if error is not None else None
    return NotJudged(Fault.RATE_LIMITED, answered_by, exchange.status, words, _reasons(exchange, "status"), facts)


def _seconds_to_wait(exchange: Exchange) -> int | None:
    """Return what Retry-After (RFC 9110 section 10.2.3: seconds, or a date) or a rate limit's reset asks for."""
    for name in ("retry-after", "ratelimit-reset", "x-ratelimit-reset"):
        value = (exchange.header(name) or "").strip()
        if re.fullmatch(r"[0-9]{1,9}", value):
            return int(value)
        until = http_date(value)
        if until is not None:
            # By the server's own clock if it tells it: the two belong together.
            now = http_date(exchange.header("date") or "") or exchange.started_at
            return max(0, ceil((until - now).total_seconds()))
    return None


def _unreadable(exchange: Exchange, environment: Environment, fault: Fault) -> NotJudged:
    answered_by = _answerer(exchange, environment)
    facts: dict[str, Fact] = {"bytes": len(exchange.body)}
    return NotJudged(fault, answered_by, exchange.status, None, _reasons(exchange, "shape_foreign"), facts)


def _not_the_api(exchange: Exchange, body: Body) -> NotJudged:
    """Something in between wrote this: Cloudflare, a proxy, a portal, or nobody knows."""
    facts: dict[str, Fact] = {"bytes": len(exchange.body), **_ray(exchange)}
    if _is_cloudflare(exchange):
        facts["who"] = "cloudflare"
    elif (
        exchange.header("via")
        or exchange.header("proxy-connection")
        or _PROXY_WORDS.search((body.text or "")[:_MOST_SEARCHED])
    ):
        facts["who"] = "proxy"
    elif body.is_markup:
        facts["who"] = "portal"
    fault = Fault.EDGE if facts.get("who") == "cloudflare" else Fault.INTERMEDIARY
    reasons = _reasons(exchange, "shape_foreign")
    return NotJudged(fault, AnsweredBy.SOMETHING_ELSE, exchange.status, None, reasons, facts)


_PROXY_WORDS = re.compile(r"squid|proxy|firewall|blocked by|web filter|zscaler|fortiguard|forcepoint", re.IGNORECASE)
_MOST_SEARCHED = 100_000


def _api_error(value: object) -> Mapping[str, object] | None:
    """Return the error in the API's shape: name, message, code and className; ``errors`` may be missing."""
    if isinstance(value, dict) and isinstance(value.get("message"), str) and "code" in value:
        return value if isinstance(value.get("name"), str) and isinstance(value.get("className"), str) else None
    return None


def _code_of(error: Mapping[str, object]) -> int:
    code = error.get("code")
    if isinstance(code, str) and re.fullmatch(r"[0-9]{3}", code):
        return int(code)
    return code if isinstance(code, int) and not isinstance(code, bool) else 0


def _words(error: Mapping[str, object]) -> str:
    message = error.get("message")
    return message[:_MOST_WORDS] if isinstance(message, str) else ""


def _expired_at(error: Mapping[str, object]) -> dict[str, Fact]:
    data = error.get("data")
    expired_at = data.get("expiredAt") if isinstance(data, dict) else None
    return {"expired_at": expired_at[:40]} if isinstance(expired_at, str) else {}


def _fault_of_status(status: int) -> Fault:
    if status in (502, 503, 504) or 520 <= status < 600:  # noqa: PLR2004 - 52x are Cloudflare's own
        return Fault.GATEWAY_ERROR
    if status >= 500:  # noqa: PLR2004
        return Fault.SERVER_ERROR
    return {400: Fault.BAD_REQUEST, 404: Fault.NOT_FOUND, 405: Fault.NOT_FOUND, 410: Fault.NOT_FOUND}.get(
        status, Fault.RATE_LIMITED if status == _TOO_MANY else Fault.OTHER_4XX
    )


def _api_of(environment: Environment) -> AnsweredBy:
    return AnsweredBy.PRACTICE if environment.kind is EnvironmentKind.PRACTICE else AnsweredBy.VIDESK


def _answerer(exchange: Exchange, environment: Environment) -> AnsweredBy:
    """Return who may have answered without the API's shape: in practice nobody else is there."""
    if environment.kind is EnvironmentKind.PRACTICE:
        return AnsweredBy.PRACTICE
    answered = exchange.status is not None or exchange.fault in _SOMEBODY_ANSWERED
    return AnsweredBy.SOMETHING_ELSE if answered else AnsweredBy.NOBODY


def _is_cloudflare(exchange: Exchange) -> bool:
    return exchange.header("cf-ray") is not None or (exchange.header("server") or "").lower() == "cloudflare"


def _ray(exchange: Exchange) -> dict[str, Fact]:
    ray = exchange.header("cf-ray")
    return {"ray": ray[:40]} if ray else {}


def _reasons(exchange: Exchange, shape: str) -> tuple[str, ...]:
    """Return what speaks for who answered: the shape first, then the headers that name a server."""
    named = ("content-type", "server", "via", "cf-ray", "x-security-site", "x-security-report")
    headers = (f"{name}: {value[:120]}" for name in named if (value := exchange.header(name)) is not None)
    return (shape, *headers)
