import asyncio
import gc
import logging

import pytest

from videsk_desktop.tasks import Tasks


class Failures:
    def __init__(self):
        self.seen = []
        self.told = asyncio.Event()

    def __call__(self, name, error):
        self.seen.append((name, type(error).__name__))
        self.told.set()


@pytest.fixture
def failures():
    return Failures()


@pytest.fixture
async def tasks(failures):
    tasks = Tasks(failures)
    yield tasks
    await tasks.cancel_all()


async def test_a_task_runs_and_is_forgotten_when_it_has_ended(tasks, failures):
    ended = asyncio.Event()

    async def work():
        ended.set()

    tasks.start("work", work())
    assert tasks.running("work")
    await ended.wait()
    await asyncio.sleep(0)
    assert not tasks.running("work")
    assert failures.seen == []


async def test_starting_a_task_cancels_the_one_of_the_same_name_and_no_other(tasks):
    log = []
    second_runs = asyncio.Event()

    async def wait(label, started):
        started.set()
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            log.append(label)
            raise

    first_runs, other_runs = asyncio.Event(), asyncio.Event()
    tasks.start("check", wait("first", first_runs))
    tasks.start("load", wait("other", other_runs))
    await asyncio.gather(first_runs.wait(), other_runs.wait())
    tasks.start("check", wait("second", second_runs))
    await second_runs.wait()
    assert log == ["first"]
    assert tasks.running("check")
    assert tasks.running("load")


async def test_a_running_task_survives_the_garbage_collector(tasks):
    go_on, ended = asyncio.Event(), asyncio.Event()

    async def work():
        await go_on.wait()
        ended.set()

    tasks.start("work", work())
    await asyncio.sleep(0)
    gc.collect()
    go_on.set()
    await asyncio.wait_for(ended.wait(), 1)


async def test_a_failure_is_reported_once_with_its_name(tasks, failures):
    async def fail():
        raise LookupError("the text that could hold a key")

    tasks.start("check", fail())
    await failures.told.wait()
    assert not tasks.running("check")
    assert failures.seen == [("check", "LookupError")]


async def test_a_cancelled_task_is_no_failure(tasks, failures):
    tasks.start("check", asyncio.sleep(60))
    await asyncio.sleep(0)
    assert tasks.cancel("check")
    assert not tasks.running("check")
    assert not tasks.cancel("check")
    await tasks.cancel_all()
    assert failures.seen == []


async def test_a_failure_of_a_cancelled_task_is_logged_by_its_type_alone(tasks, failures, caplog):
    started = asyncio.Event()

    async def fail_when_cancelled():
        try:
            started.set()
            await asyncio.Event().wait()
        finally:
            raise LookupError("the text that could hold a key")

    tasks.start("check", fail_when_cancelled())
    await started.wait()
    with caplog.at_level(logging.ERROR):
        await tasks.cancel_all()
        await asyncio.sleep(0)
    assert failures.seen == []
    assert "LookupError" in caplog.text
    assert "the text" not in caplog.text


async def test_cancel_all_waits_until_every_task_has_cleaned_up(tasks):
    cleaned = []
    started = [asyncio.Event(), asyncio.Event()]

    async def work(number):
        try:
            started[number].set()
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)
            cleaned.append(number)

    tasks.start("one", work(0))
    tasks.start("two", work(1))
    for event in started:
        await event.wait()
    before = len(asyncio.all_tasks())
    await tasks.cancel_all()
    assert sorted(cleaned) == [0, 1]
    assert len(asyncio.all_tasks()) == before - 2
