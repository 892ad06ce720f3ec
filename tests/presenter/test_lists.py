"""The list of an accepted key loads politely, and what was loaded stays."""

import asyncio

from tests.presenter.log import sample
from tests.scripted_client import answer, listing, page, refusal
from videsk_desktop.core.answer import Accepted, NotJudged
from videsk_desktop.core.exchange import Environment, EnvironmentKind

OTHER = Environment(EnvironmentKind.CUSTOM, "Other", "http://127.0.0.1:9")


async def test_a_short_list_loads_the_rest_by_itself(window):
    presenter, client, log = window(listing(43))
    presenter.take(sample("accepted"))
    presenter.check()
    record, _ = await log.until("checked")
    assert isinstance(record.answer, Accepted)
    collection = await log.until_segments_rest()
    assert len(collection) == 43
    assert collection.complete
    assert len(client.requests) == 2
    assert client.requests[0].query is None


async def test_a_long_list_waits_until_all_of_it_is_wanted(window):
    presenter, client, log = window(listing(410))
    presenter.take(sample("accepted"))
    presenter.check()
    collection = await log.until_segments_rest()
    assert len(collection) == 10
    assert not collection.complete
    assert len(client.requests) == 1
    presenter.load_all()
    assert log.of("segments_changed")[-1][1]
    collection = await log.until_segments_rest()
    assert [segment.name for segment in collection] == [f"Segment {number}" for number in range(410)]
    assert collection.complete
    presenter.load_all()
    assert not log.of("segments_changed")[-1][1]


async def test_a_list_without_a_count_loads_two_hundred_rows_by_itself(window):
    def endless(request):
        query = request.query or {}
        return answer(page(int(query.get("$skip", 0)), int(query.get("$limit", 10)), total=None))

    presenter, _, log = window(endless)
    presenter.take(sample("accepted"))
    presenter.check()
    collection = await log.until_segments_rest()
    assert len(collection) == 210
    assert not collection.complete


async def test_a_page_that_fails_keeps_the_rows_and_says_what_stopped_it(window):
    respond = listing(43)
    presenter, _, log = window(lambda request: answer("no", status=503) if request.query else respond(request))
    presenter.take(sample("accepted"))
    presenter.check()
    (stopped_by,) = await log.until("loading_stopped")
    assert isinstance(stopped_by, NotJudged)
    collection, loading = log.of("segments_changed")[-1]
    assert len(collection) == 10
    assert not loading


async def test_loading_can_be_cancelled_and_keeps_its_rows(window):
    presenter, client, log = window(listing(2500))
    presenter.take(sample("accepted"))
    presenter.check()
    await log.until_segments_rest()
    client.gate = asyncio.Event()
    client.arrived.clear()
    presenter.load_all()
    await client.arrived.wait()
    presenter.cancel()
    collection, loading = log.of("segments_changed")[-1]
    assert len(collection) == 10
    assert not loading
    assert isinstance(presenter.record.answer, Accepted)


async def test_the_list_goes_with_its_key(window):
    presenter, _, log = window(listing(43))
    presenter.take(sample("accepted"))
    presenter.check()
    await log.until_segments_rest()
    presenter.take(sample("expired"))
    assert log.of("segments_changed")[-1] == [None, False]


async def test_a_list_outlives_a_check_that_was_called_off_but_not_a_refusal(window):
    presenter, client, log = window(listing(3))
    presenter.take(sample("accepted"))
    presenter.check()
    collection = await log.until_segments_rest()
    presenter.check()
    presenter.cancel()
    assert log.of("segments_changed")[-1] == [collection, False]
    client.respond = lambda request: refusal("jwt expired")
    presenter.check()
    await log.until("checked", count=3)
    assert log.of("segments_changed")[-1] == [None, False]
