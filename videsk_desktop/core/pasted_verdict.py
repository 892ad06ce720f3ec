"""What the customer's own error says, pasted instead of a key: judged as if it had just come from Videsk."""

import json
from dataclasses import replace
from datetime import datetime

from videsk_desktop.core.answer import Answer, Refused
from videsk_desktop.core.classify import classify
from videsk_desktop.core.exchange import VIDESK, Exchange
from videsk_desktop.core.js_json import Parsed, parse
from videsk_desktop.core.pasted_answer import PastedAnswer
from videsk_desktop.core.refusals import refusal_in
from videsk_desktop.core.verdicts import Note, Verdict

_OK, _UNAUTHORIZED, _FORBIDDEN = 200, 401, 403


def judge(pasted: PastedAnswer, now: datetime) -> Answer:
    """Return what ``pasted`` says. ``now``: timezone-aware, and no proof of when it was really said."""
    body, status = pasted.body, pasted.status
    reading = parse(body)
    value = reading.value if isinstance(reading, Parsed) else None
    if status is None and isinstance(value, dict):
        code = value.get("code")
        status = code if isinstance(code, int) else _OK
    elif status is None:
        # The message alone. Which status it came with, only the API's own use of it tells.
        status = _FORBIDDEN if _refuses_with(_FORBIDDEN, body) else _UNAUTHORIZED
        body = json.dumps(_error(body.strip(" \"'"), status))
    exchange = Exchange(
        url=VIDESK.url(),
        started_at=now,
        elapsed_ms=0.0,
        status=status,
        headers=pasted.headers,
        body=body.encode("utf-8", "surrogatepass"),
    )
    answer = classify(exchange, VIDESK)
    if isinstance(answer, Refused) and "expired_at" in answer.facts:
        # Without the key this is the only one who knows the date.
        return replace(answer, notes=(*answer.notes, Note.EXPIRED_AT))
    return answer


def _refuses_with(status: int, message: str) -> bool:
    return refusal_in(status, _error(message, status)) not in (None, Verdict.REFUSED_OTHERWISE)


def _error(message: str, status: int) -> dict[str, object]:
    kind = {_UNAUTHORIZED: "NotAuthenticated", _FORBIDDEN: "Forbidden"}[status]
    name = {_UNAUTHORIZED: "not-authenticated", _FORBIDDEN: "forbidden"}[status]
    return {"name": kind, "message": message, "code": status, "className": name, "errors": {}}
