"""Questions beside the check: one of a kind at a time, told as they are answered, ended with the window."""

import asyncio

import pytest

from tests.keys import GOOD
from tests.scripted_client import ScriptedClient, answer, page
from videsk_desktop.core.answer import NotJudged
from videsk_desktop.core.exchange import VIDESK
from videsk_desktop.core.key import ApiKey
from videsk_desktop.core.permissions import Resource
from videsk_desktop.core.verdicts import AnsweredBy, Fault
from videsk_desktop.core.ways import Reach, Rung, Way, WayState
from videsk_desktop.inquiries import LADDER, PERMISSIONS, REACH, Inquiries

REACHED = Reach(answer({}), NotJudged(Fault.NOT_FOUND, AnsweredBy.VIDESK))
RUNGS = (Rung(Way.DIRECT_IPV4, WayState.WORKED, REACHED), Rung(Way.SYSTEM_PROXY, WayState.NOT_THERE))


class Bench:
    def __init__(self, *, reach=None):
        self.client = ScriptedClient(lambda request: answer(page(0, 1, total=1)))
        self.gate = asyncio.Event()
        self.told = []
        self.over = asyncio.Event()

        async def answer_reach(environment):
            await self.gate.wait()
            return REACHED

        async def answer_climb(environment):
            return RUNGS

        self.inquiries = Inquiries(
            reach=reach or answer_reach, climb=answer_climb, client_for=lambda environment: self.client
        )
        self.inquiries.asking_changed.connect(self._asking)
        for name in ("reached", "ways_tried", "permissions_changed", "failed"):
            getattr(self.inquiries, name).connect(lambda value, name=name: self.told.append((name, value)))

    def _asking(self, name, asking):
        self.told.append((name, asking))
        if not asking:
            self.over.set()

    async def until_over(self):
        async with asyncio.timeout(10):
            await self.over.wait()


@pytest.fixture
async def bench():
    made = Bench()
    yield made
    await made.inquiries.close()
    assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_whether_this_computer_can_reach_videsk_is_asked_without_a_key(bench):
    bench.inquiries.ask_reach(VIDESK)
    bench.gate.set()
    await bench.until_over()
    assert bench.told == [(REACH, True), ("reached", REACHED), (REACH, False)]
    assert bench.client.requests == []


async def test_which_way_works_is_told_as_a_whole(bench):
    bench.inquiries.ask_ways(VIDESK)
    await bench.until_over()
    assert bench.told == [(LADDER, True), ("ways_tried", RUNGS), (LADDER, False)]


async def test_what_a_key_may_do_is_told_as_it_grows(bench):
    bench.inquiries.ask_permissions(VIDESK, ApiKey(GOOD), "abc")
    await bench.until_over()
    lengths = [len(value) for name, value in bench.told if name == "permissions_changed"]
    assert lengths == list(range(1, len(Resource) + 1))
    assert bench.told[-1] == (PERMISSIONS, False)


async def test_a_question_can_be_called_off(bench):
    bench.inquiries.ask_reach(VIDESK)
    await asyncio.sleep(0)
    bench.inquiries.cancel()
    assert bench.told == [(REACH, True), (REACH, False)]


async def test_an_error_of_ours_ends_the_question_and_is_told_by_its_type(caplog):
    async def broken(environment):
        raise ValueError(GOOD)

    bench = Bench(reach=broken)
    bench.inquiries.ask_reach(VIDESK)
    await bench.until_over()
    assert bench.told == [(REACH, True), (REACH, False), ("failed", "ValueError")]
    assert GOOD not in caplog.text
    await bench.inquiries.close()
