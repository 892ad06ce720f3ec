"""A question worth repeating is repeated after a wait that can be seen and called off."""

import asyncio

import pytest

from tests.presenter.log import sample
from tests.scripted_client import answer, refusal
from videsk_desktop.core.answer import NotJudged, Refused
from videsk_desktop.core.exchange import PRACTICE, Environment, EnvironmentKind
from videsk_desktop.core.verdicts import Fault

DOWN = {"name": "Unavailable", "message": "down", "code": 503, "className": "unavailable", "errors": {}}
OTHER = Environment(EnvironmentKind.CUSTOM, "Other", "http://127.0.0.1:9")


def down_then(*exchanges):
    """Answer 503 first, then each of ``exchanges``, the last one for ever."""
    script = [answer(DOWN, status=503), *exchanges]
    return lambda request: script.pop(0) if len(script) > 1 else script[0]


async def at_once(seconds):
    assert seconds == 1
    await asyncio.sleep(0)


async def never(seconds):
    await asyncio.Event().wait()


def ask(presenter, name="expired"):
    presenter.take(sample(name))
    presenter.check()


async def test_a_server_error_is_asked_again_and_counted_down(window):
    presenter, client, log = window(down_then(refusal("jwt expired")), sleep=at_once)
    ask(presenter)
    record, previous = await log.until("checked", count=2)
    assert isinstance(record.answer, Refused)
    assert isinstance(previous.answer, NotJudged)
    assert len(client.requests) == 2
    told = [waiting.seconds_left if waiting else None for (waiting,) in log.of("waiting_changed")]
    assert told == [2, 1, None]


async def test_after_two_repeats_a_server_error_is_left_alone(window):
    presenter, client, log = window(lambda request: answer(DOWN, status=503), sleep=at_once)
    ask(presenter)
    record, _ = await log.until("checked", count=3)
    assert record.answer.fault is Fault.GATEWAY_ERROR
    assert [waiting.retry.attempt for (waiting,) in log.of("waiting_changed") if waiting] == [1, 1, 2, 2, 2, 2]
    assert len(client.requests) == 3


async def test_a_refusal_is_not_asked_again(window):
    presenter, _, log = window(sleep=never)
    ask(presenter)
    await log.until("checked")
    assert log.of("waiting_changed") == []


@pytest.mark.parametrize(
    "intent",
    [
        lambda presenter: presenter.cancel(),
        lambda presenter: presenter.clear(),
        lambda presenter: presenter.take(sample("accepted")),
        lambda presenter: presenter.choose_environment(OTHER if presenter.environment == PRACTICE else PRACTICE),
    ],
    ids=["cancel", "clear", "another key", "another environment"],
)
async def test_the_wait_ends_with_whatever_makes_it_pointless(window, intent):
    presenter, client, log = window(down_then(refusal("jwt expired")), sleep=never)
    ask(presenter)
    await log.until("waiting_changed")
    intent(presenter)
    assert log.of("waiting_changed")[-1] == [None]
    assert len(client.requests) == 1


async def test_a_wait_that_is_called_off_keeps_the_answer_it_followed(window):
    presenter, _, log = window(down_then(refusal("jwt expired")), sleep=never)
    ask(presenter)
    await log.until("waiting_changed")
    presenter.cancel()
    assert len(log.of("checked")) == 1
    assert presenter.record.answer.fault is Fault.GATEWAY_ERROR


async def test_asking_by_hand_does_not_wait_and_begins_to_count_anew(window):
    presenter, client, log = window(lambda request: answer(DOWN, status=503), sleep=never)
    ask(presenter)
    await log.until("waiting_changed")
    presenter.check()
    await log.until("checked", count=2)
    await log.until("waiting_changed", count=3)
    assert len(client.requests) == 2
    assert log.of("waiting_changed")[-1][0].retry.attempt == 1


async def test_closing_while_waiting_leaves_no_task(window):
    presenter, _, log = window(down_then(refusal("jwt expired")), sleep=never)
    ask(presenter)
    await log.until("waiting_changed")
    await presenter.close()
    assert asyncio.all_tasks() == {asyncio.current_task()}
