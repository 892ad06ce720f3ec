import asyncio
from datetime import UTC, datetime

import pytest

from tests.scripted_client import ScriptedClient, answer, listing, page, refusal
from videsk_desktop.core.answer import Accepted, NotJudged, Refused
from videsk_desktop.core.exchange import PRACTICE, Environment, EnvironmentKind, PhaseName, PhaseState
from videsk_desktop.core.verdicts import Fault, Verdict
from videsk_desktop.practice.samples import sample_keys
from videsk_desktop.presenter import Presenter

OTHER = Environment(EnvironmentKind.CUSTOM, "Other", "http://127.0.0.1:9")
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
SIGNALS = (
    "diagnosed",
    "cleared",
    "environment_changed",
    "check_started",
    "phase_changed",
    "checked",
    "segments_changed",
    "loading_stopped",
    "busy_changed",
    "failed",
)


def sample(name):
    return next(each.key for each in sample_keys(NOON) if each.name == name)


class Log:
    """Everything a presenter told, in order, and a way to wait for it."""

    def __init__(self, presenter):
        self.told = []
        self._news = asyncio.Event()
        for name in SIGNALS:
            getattr(presenter, name).connect(self._listener(name))

    def _listener(self, name):
        def listen(*values):
            self.told.append((name, *values))
            self._news.set()

        return listen

    def of(self, name):
        return [values for told, *values in self.told if told == name]

    @property
    def names(self):
        return [told[0] for told in self.told]

    async def until(self, name, *, count=1):
        async with asyncio.timeout(10):
            while len(self.of(name)) < count:
                self._news.clear()
                await self._news.wait()
        return self.of(name)[-1]

    async def until_segments_rest(self):
        async with asyncio.timeout(30):
            while not self.of("segments_changed") or self.of("segments_changed")[-1][1]:
                self._news.clear()
                await self._news.wait()
        return self.of("segments_changed")[-1][0]


@pytest.fixture
async def window():
    """Return a function that makes a presenter over a scripted client; each is closed at the end, leaving no task."""
    made = []

    def make(respond=lambda request: refusal("jwt expired"), **options):
        client = ScriptedClient(respond, **options)

        def client_for(environment):
            client.environment = environment
            return client

        presenter = Presenter(environment=PRACTICE, client_for=client_for, now=lambda: NOON)
        made.append((presenter, client))
        return presenter, client, Log(presenter)

    yield make
    for presenter, client in made:
        if client.gate is not None:
            client.gate.set()
        await presenter.close()
    assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_the_verdict_is_out_before_the_paste_returns(window):
    presenter, client, log = window()
    presenter.take("Authorization: Bearer " + sample("expired"))
    assert log.names == ["diagnosed"]
    (diagnosis,) = log.of("diagnosed")[0]
    assert diagnosis.prediction.expected is Verdict.EXPIRED
    assert diagnosis is presenter.diagnosis
    assert client.requests == []


async def test_a_check_tells_its_start_its_steps_and_its_end_once(window):
    presenter, client, log = window()
    presenter.take(sample("expired"))
    presenter.check()
    record, previous = await log.until("checked")
    assert isinstance(record.answer, Refused)
    assert record.answer.verdict is Verdict.EXPIRED
    assert previous is None
    assert record is presenter.record
    assert log.of("busy_changed") == [[True], [False]]
    assert [(phase.name, phase.state) for (phase,) in log.of("phase_changed")] == [
        (PhaseName.REQUEST, PhaseState.RUNNING),
        (PhaseName.REQUEST, PhaseState.DONE),
    ]
    assert log.names.index("check_started") < log.names.index("phase_changed") < log.names.index("checked")
    assert len(log.of("checked")) == 1
    assert len(client.requests) == 1


async def test_asking_without_a_key_asks_nothing(window):
    presenter, client, log = window()
    presenter.check()
    presenter.cancel()
    presenter.load_all()
    presenter.choose_candidate(0)
    assert log.told == []
    assert client.requests == []


async def test_an_answer_that_was_pasted_is_read_and_never_sent_as_a_key(window):
    presenter, client, log = window()
    presenter.take(refusal("jwt expired").body.decode())
    assert log.of("diagnosed")[0][0].paste.answer is not None
    presenter.check()
    assert log.names == ["diagnosed"]
    assert client.requests == []


async def test_what_cannot_be_sent_is_answered_without_a_request(window):
    presenter, client, log = window()
    presenter.take("  \n ")
    presenter.check()
    record, _ = await log.until("checked")
    assert record.answer.fault is Fault.KEY_EMPTY
    assert client.requests == []


@pytest.mark.parametrize("intent", ["edit", "clear", "environment", "empty"])
async def test_a_change_cancels_the_check_and_clears_what_was_shown(window, intent):
    presenter, client, log = window(gate=asyncio.Event())
    presenter.take(sample("expired"))
    presenter.check()
    await client.arrived.wait()
    match intent:
        case "edit":
            presenter.take(sample("accepted"))
        case "clear":
            presenter.clear()
        case "environment":
            presenter.choose_environment(OTHER)
        case "empty":
            presenter.take("")
    assert log.names[-1] == ("cleared" if intent in {"clear", "empty"} else "diagnosed")
    assert not presenter.busy
    assert log.of("busy_changed")[-1] == [False]
    assert presenter.record is None
    await presenter.close()
    assert client.cancelled == 1
    assert log.of("checked") == []


async def test_an_answer_for_an_older_key_is_dropped(window):
    presenter, client, log = window(gate=asyncio.Event(), stubborn=True)
    presenter.take(sample("expired"))
    presenter.check()
    await client.arrived.wait()
    presenter.take(sample("accepted"))
    phases = len(log.of("phase_changed"))
    client.gate.set()
    await presenter.close()
    assert log.of("checked") == []
    assert len(log.of("phase_changed")) == phases
    assert presenter.record is None


async def test_a_cancelled_check_is_shown_as_cancelled_also_when_its_answer_was_on_its_way(window):
    presenter, client, log = window(gate=asyncio.Event())
    presenter.take(sample("expired"))
    presenter.check()
    await client.arrived.wait()
    client.gate.set()
    presenter.cancel()
    record, previous = log.of("checked")[-1]
    assert isinstance(record.answer, NotJudged)
    assert record.answer.fault is Fault.CANCELLED
    assert record.exchange is None
    assert previous is None
    assert not presenter.busy
    await presenter.close()
    assert len(log.of("checked")) == 1


async def test_a_second_check_cancels_the_first(window):
    presenter, client, log = window(gate=asyncio.Event())
    presenter.take(sample("expired"))
    presenter.check()
    await client.arrived.wait()
    client.arrived.clear()
    presenter.check()
    await client.arrived.wait()
    client.gate.set()
    await log.until("checked")
    assert client.cancelled == 1
    assert len(client.requests) == 2
    assert len(log.of("checked")) == 1


async def test_asking_again_keeps_the_last_answer_of_the_same_key(window):
    answers = iter([refusal("jwt expired"), refusal("invalid signature"), refusal("jwt expired")])
    presenter, _, log = window(lambda request: next(answers))
    presenter.take(sample("expired"))
    presenter.check()
    first, _ = await log.until("checked")
    presenter.take(sample("expired"))
    presenter.check()
    second, previous = await log.until("checked", count=2)
    assert previous is first
    presenter.take(sample("accepted"))
    presenter.check()
    _, previous = await log.until("checked", count=3)
    assert previous is None
    assert second.answer.verdict is Verdict.BAD_SIGNATURE


async def test_a_cancelled_check_is_no_last_answer(window):
    presenter, client, log = window()
    presenter.take(sample("expired"))
    presenter.check()
    first, _ = await log.until("checked")
    client.gate = asyncio.Event()
    presenter.check()
    presenter.cancel()
    assert log.of("checked")[-1][1] is first
    client.gate.set()
    presenter.check()
    _, previous = await log.until("checked", count=3)
    assert previous is first


async def test_another_environment_has_no_last_answer_and_no_answer_yet(window):
    presenter, client, log = window()
    presenter.take(sample("expired"))
    presenter.check()
    await log.until("checked")
    presenter.choose_environment(OTHER)
    assert log.names[-2:] == ["environment_changed", "diagnosed"]
    assert presenter.record is None
    presenter.check()
    record, previous = await log.until("checked", count=2)
    assert record.environment == OTHER
    assert client.environment == OTHER
    assert previous is None


async def test_choosing_the_environment_that_is_chosen_changes_nothing(window):
    presenter, _, log = window()
    presenter.take(sample("expired"))
    presenter.choose_environment(PRACTICE)
    assert log.names == ["diagnosed"]


async def test_each_of_several_keys_can_be_chosen_and_asked(window):
    presenter, client, log = window()
    presenter.take(f"{sample('expired')}\n\n{sample('accepted')}\n")
    assert len(presenter.diagnosis.paste.candidates) == 2
    presenter.choose_candidate(1)
    assert presenter.diagnosis.chosen == 1
    presenter.choose_candidate(2)
    assert presenter.diagnosis.chosen == 1
    presenter.check()
    await log.until("checked")
    assert client.requests[0].key == presenter.diagnosis.key
    assert presenter.diagnosis.prediction.expected is Verdict.ACCEPTED


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


async def test_an_error_of_ours_is_shown_as_ours_and_never_quoted(window, caplog):
    key = sample("expired")

    def broken(request):
        raise LookupError(key)

    presenter, _, log = window(broken)
    presenter.take(key)
    presenter.check()
    record, _ = await log.until("checked")
    assert record.answer.fault is Fault.INTERNAL
    assert record.answer.facts["type"] == "LookupError"
    assert "LookupError at " in caplog.text
    assert key not in caplog.text
    assert not presenter.busy


async def test_an_error_of_ours_while_loading_is_told_and_keeps_the_rows(window):
    respond = listing(43)

    def broken(request):
        if request.query:
            raise LookupError(request.key.reveal())
        return respond(request)

    presenter, _, log = window(broken)
    presenter.take(sample("accepted"))
    presenter.check()
    assert await log.until("failed") == ["LookupError"]
    collection, loading = log.of("segments_changed")[-1]
    assert len(collection) == 10
    assert not loading


async def test_closing_in_the_middle_of_a_check_leaves_no_task(window):
    presenter, client, log = window(gate=asyncio.Event())
    before = asyncio.all_tasks()
    presenter.take(sample("expired"))
    presenter.check()
    await client.arrived.wait()
    await presenter.close()
    assert asyncio.all_tasks() == before
    assert client.cancelled == 1
    assert log.of("checked") == []


async def test_closing_in_the_middle_of_loading_leaves_no_task(window):
    presenter, client, log = window(listing(2500))
    before = asyncio.all_tasks()
    presenter.take(sample("accepted"))
    presenter.check()
    await log.until_segments_rest()
    client.gate = asyncio.Event()
    client.arrived.clear()
    presenter.load_all()
    await client.arrived.wait()
    await presenter.close()
    assert asyncio.all_tasks() == before
