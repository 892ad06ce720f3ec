"""One check without a window: what is sent, what is not, and by whose clock it is judged."""

import gc
import json
from datetime import timedelta

import pytest

from tests.keys import GOOD, NOW, make_key, seconds
from videsk_desktop.checking import ask
from videsk_desktop.core.answer import CannotBeSent, NotJudged
from videsk_desktop.core.diagnosis import diagnose
from videsk_desktop.core.exchange import PRACTICE, VIDESK, Exchange
from videsk_desktop.core.verdicts import Agreement, Fault, Note, Verdict

PAGE = {"total": 0, "data": []}
EXPIRED = {
    "name": "NotAuthenticated", "message": "jwt expired", "code": 401, "className": "not-authenticated", "errors": {},
}  # fmt: skip


class OneAnswer:
    """A client whose server always says the same, by a clock of its own."""

    def __init__(self, status, body, environment=VIDESK, ahead=timedelta()):
        self.environment = environment
        self.asked = []
        self._status, self._body, self._ahead = status, json.dumps(body).encode(), ahead

    async def get(self, key, *, path="", query=None, on_phase=None):
        self.asked.append(key)
        date = (NOW + self._ahead).strftime("%a, %d %b %Y %H:%M:%S GMT")
        return Exchange("https://x", NOW, 2.0, self._status, 1.0, (("date", date),), self._body)


def check(text, client):
    return ask(diagnose(text, now=NOW), client, now=lambda: NOW)


async def test_a_key_is_asked_whatever_is_predicted():
    client = OneAnswer(401, EXPIRED)
    record = await check(make_key({"exp": seconds(days=-3)}), client)
    assert len(client.asked) == 1
    assert record.outcome.agreement is Agreement.AS_PREDICTED


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("", CannotBeSent(Fault.KEY_EMPTY)),
        (GOOD.replace("a", "\u0430"), CannotBeSent(Fault.KEY_UNSENDABLE)),
        (make_key({"practice": "accepted"}), NotJudged(Fault.SAMPLE_KEY)),
    ],
)
async def test_what_cannot_or_need_not_be_sent_is_not_sent(text, answer):
    client = OneAnswer(200, PAGE)
    record = await check(text, client)
    assert client.asked == []
    assert record.answer == answer
    assert record.exchange is None


async def test_a_sample_is_asked_in_practice():
    client = OneAnswer(200, PAGE, PRACTICE)
    record = await check(make_key({"practice": "accepted"}), client)
    assert record.answer.verdict is Verdict.ACCEPTED


async def test_expiry_is_judged_by_the_servers_clock_once_its_answer_tells_it():
    key = make_key({"exp": seconds(hours=-1)})
    assert diagnose(key, now=NOW).prediction.expected is Verdict.EXPIRED
    record = await check(key, OneAnswer(200, PAGE, ahead=-timedelta(hours=2)))
    assert record.prediction.expected is Verdict.ACCEPTED
    assert record.outcome.agreement is Agreement.AS_PREDICTED
    assert record.clock.notes == (Note.CLOCK_SKEW,)


async def test_a_large_body_is_read_aside_and_the_collector_works_again():
    rows = [{"id": f"{number:024x}", "name": "x" * 100} for number in range(10_000)]
    record = await check(GOOD, OneAnswer(200, {"total": len(rows), "data": rows}))
    assert record.answer.page.total == len(record.answer.page.items) == 10_000
    assert gc.isenabled()


async def test_the_record_holds_no_key():
    record = await check(GOOD, OneAnswer(200, PAGE))
    assert GOOD[:12] not in repr(record)
    assert record.fingerprint == diagnose(GOOD, now=NOW).key.fingerprint
