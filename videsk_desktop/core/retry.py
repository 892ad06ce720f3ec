"""Which answers are worth asking again, how often, and after how long: by Videsk's published rule.

Refusals never (400, 401, 403, 413, 415), server errors and what a network can do with exponential backoff, a rate limit
after the time it names. Only the window asks again, where it can be seen and called off.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from videsk_desktop.core.answer import Answer, NotJudged
from videsk_desktop.core.verdicts import Fault

FIRST_WAIT_S = 2
# A longer Retry-After is shown, not waited for.
LONGEST_WAIT_S = 60

_TIMES: Mapping[Fault, int] = {
    Fault.DNS_NOT_FOUND: 1,
    Fault.DNS_FAILING: 1,
    Fault.REFUSED: 1,
    Fault.UNREACHABLE: 1,
    Fault.RESET: 1,
    Fault.TIMEOUT_CONNECT: 1,
    Fault.TIMEOUT_TLS: 1,
    Fault.TIMEOUT_FIRST_BYTE: 1,
    Fault.TIMEOUT_BODY: 1,
    Fault.DEADLINE: 1,
    Fault.BODY_TRUNCATED: 1,
    Fault.SERVER_ERROR: 2,
    Fault.GATEWAY_ERROR: 2,
    Fault.RATE_LIMITED: 1,
}


@dataclass(frozen=True, slots=True)
class Retry:
    """The next attempt: after ``wait_s`` whole seconds, the ``attempt``-th (the first repeat is 1) of ``attempts``."""

    wait_s: int
    attempt: int
    attempts: int


def retry_of(answer: Answer, *, repeats: int) -> Retry | None:
    """Return whether to ask again after ``repeats`` repeats were made; None when that cannot help."""
    if not isinstance(answer, NotJudged):
        return None
    attempts = _TIMES.get(answer.fault, 0)
    if repeats >= attempts:
        return None
    wait_s = FIRST_WAIT_S * 2**repeats
    if answer.fault is Fault.RATE_LIMITED:
        told = answer.facts.get("retry_after_s")
        if not isinstance(told, int) or told > LONGEST_WAIT_S:
            return None
        wait_s = max(1, told)
    return Retry(wait_s, repeats + 1, attempts)
