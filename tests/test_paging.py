import itertools

import pytest

from tests.scripted_client import ScriptedClient, answer, listing, page, refusal
from videsk_desktop.core.answer import NotJudged, Refused
from videsk_desktop.core.key import ApiKey
from videsk_desktop.core.segments import StopReason, read_page
from videsk_desktop.core.verdicts import Verdict
from videsk_desktop.paging import PAGE_SIZE, SECONDS_BETWEEN_REQUESTS, SegmentPages

KEY = ApiKey("header.payload.signature")


class Clock:
    """Time that passes only by sleeping, and by a fixed time a request takes."""

    def __init__(self, *, request_takes=0.0):
        self.now = 100.0
        self.request_takes = request_takes
        self.slept = []

    def __call__(self):
        return self.now

    async def sleep(self, seconds):
        self.slept.append(seconds)
        self.now += seconds


def pages_of(client, clock=None, first=None):
    clock = clock or Clock()
    value = read_page(first if first is not None else page(0, 10, total=43))
    return SegmentPages(value, client, KEY, clock=clock, sleep=clock.sleep)


def names(pages):
    return [segment.name for segment in pages.collection]


async def test_the_rest_is_loaded_in_the_servers_order():
    client = ScriptedClient(listing(2500))
    pages = pages_of(client, first=page(0, 10, total=2500))
    assert pages.more
    assert await pages.load() is None
    assert names(pages) == [f"Segment {number}" for number in range(2500)]
    assert pages.collection.complete
    assert not pages.more
    assert [request.query["$skip"] for request in client.requests] == list(range(10, 2500, PAGE_SIZE))
    assert all(request.key == KEY for request in client.requests)


async def test_a_whole_first_page_asks_for_nothing():
    client = ScriptedClient(listing(3))
    pages = pages_of(client, first=page(0, 3, total=3))
    assert not pages.more
    assert await pages.load() is None
    assert client.requests == []


async def test_a_server_that_caps_the_limit_is_asked_until_nothing_is_missing():
    client = ScriptedClient(listing(43, cap=10))
    pages = pages_of(client)
    await pages.load()
    assert len(pages.collection) == 43
    assert len(client.requests) == 4


@pytest.mark.parametrize("request_takes", [0.0, 0.05, 0.5])
async def test_never_more_than_five_requests_a_second(request_takes):
    clock = Clock()
    asked_at = [clock.now]
    respond = listing(2500)

    def slow(request):
        asked_at.append(clock.now)
        clock.now += request_takes
        return respond(request)

    pages = pages_of(ScriptedClient(slow), clock, page(0, 10, total=2500))
    await pages.load()
    gaps = [later - earlier for earlier, later in itertools.pairwise(asked_at)]
    assert min(gaps) >= SECONDS_BETWEEN_REQUESTS - 1e-9
    assert max(gaps) <= max(SECONDS_BETWEEN_REQUESTS, request_takes) + 1e-9


async def test_loading_stops_early_at_the_given_number_of_rows():
    client = ScriptedClient(listing(2500))
    pages = pages_of(client, first=page(0, 10, total=2500))
    assert await pages.load(up_to=200) is None
    assert len(pages.collection) == 210
    assert pages.more


async def test_progress_is_told_after_every_page():
    pages = pages_of(ScriptedClient(listing(43, cap=20)))
    lengths = []
    await pages.load(on_page=lambda: lengths.append(len(pages.collection)))
    assert lengths == [30, 43]


async def test_a_failure_in_the_middle_keeps_what_came_says_what_it_was_and_can_be_taken_up_again():
    respond = listing(43, cap=10)
    broken = [True]

    def sometimes(request):
        if broken[0] and request.query["$skip"] >= 30:
            return answer("<html>", status=503)
        return respond(request)

    pages = pages_of(ScriptedClient(sometimes))
    stopped_by = await pages.load()
    assert isinstance(stopped_by, NotJudged)
    assert stopped_by.status == 503
    assert len(pages.collection) == 30
    assert not pages.collection.complete
    assert pages.more
    broken[0] = False
    assert await pages.load() is None
    assert names(pages) == [f"Segment {number}" for number in range(43)]


async def test_a_refusal_in_the_middle_is_handed_back():
    pages = pages_of(ScriptedClient(lambda request: refusal("jwt expired")))
    stopped_by = await pages.load()
    assert isinstance(stopped_by, Refused)
    assert stopped_by.verdict is Verdict.EXPIRED
    assert len(pages.collection) == 10


async def test_a_server_that_ignores_skip_is_not_asked_for_ever():
    client = ScriptedClient(lambda request: answer(page(0, 10, total=43)))
    pages = pages_of(client)
    assert await pages.load() is None
    assert len(pages.collection) == 10
    assert pages.collection.stopped is StopReason.NOTHING_NEW
    assert len(client.requests) == 1


async def test_a_server_that_repeats_rows_without_ids_is_not_asked_for_ever():
    rows = {"limit": 2, "data": [{"label": "a"}, {"label": "b"}]}
    client = ScriptedClient(lambda request: answer(rows))
    pages = pages_of(client, first=rows)
    assert await pages.load() is None
    assert len(pages.collection) == 2
    assert pages.collection.stopped is StopReason.NOTHING_NEW
    assert len(client.requests) == 1


async def test_a_total_that_lies_ends_at_the_first_empty_page():
    pages = pages_of(ScriptedClient(lambda request: answer(page(0, 0, total=43))))
    assert await pages.load() is None
    assert pages.collection.stopped is StopReason.EMPTY_PAGE
    assert not pages.collection.complete
