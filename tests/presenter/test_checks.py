"""A paste is read at once, a check is one at a time, and nothing shown outlives its key."""

import asyncio

import pytest

from tests.presenter.log import sample
from tests.scripted_client import listing, refusal
from videsk_desktop.core.answer import NotJudged, Refused
from videsk_desktop.core.exchange import PRACTICE, Environment, EnvironmentKind, PhaseName, PhaseState
from videsk_desktop.core.verdicts import Fault, Verdict

OTHER = Environment(EnvironmentKind.CUSTOM, "Other", "http://127.0.0.1:9")


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
