import asyncio
import json
from datetime import UTC, datetime

import pytest

from videsk_desktop.api.client import asgi_client
from videsk_desktop.core.exchange import PRACTICE, EnvironmentKind, PhaseName, PhaseState
from videsk_desktop.core.key import ApiKey
from videsk_desktop.core.verdicts import Fault
from videsk_desktop.practice.app import create_app
from videsk_desktop.practice.samples import sample_keys


@pytest.fixture
def accepted():
    samples = {sample.name: sample for sample in sample_keys(datetime.now(UTC))}
    return ApiKey(samples["accepted"].key)


async def test_the_practice_api_is_asked_without_any_socket(accepted):
    client = asgi_client(create_app())
    assert client.environment == PRACTICE
    assert client.environment.kind is EnvironmentKind.PRACTICE
    exchange = await client.get(accepted, query={"$limit": 2})
    assert exchange.status == 200
    assert len(json.loads(exchange.body)["data"]) == 2
    assert exchange.answered_ms > 0
    assert exchange.clock_skew_s() == 0


async def test_its_steps_are_request_answer_and_body(accepted):
    heard = []
    exchange = await asgi_client(create_app()).get(accepted, on_phase=heard.append)
    steps = [PhaseName.REQUEST, PhaseName.ANSWER, PhaseName.BODY]
    assert [phase.name for phase in exchange.phases] == steps
    assert [(phase.name, phase.state) for phase in heard] == [
        (name, state) for name in steps for state in (PhaseState.RUNNING, PhaseState.DONE)
    ]


async def test_an_app_that_fails_is_an_internal_fault():
    async def app(scope, receive, send):
        raise LookupError("broken")

    exchange = await asgi_client(app).get(None)
    assert (exchange.fault, exchange.facts["exception"]) == (Fault.INTERNAL, "LookupError")
    assert exchange.phases[-1].state is PhaseState.FAILED


async def test_an_app_that_never_answers_is_stopped_by_the_deadline():
    async def app(scope, receive, send):
        await asyncio.Event().wait()

    exchange = await asgi_client(app, deadline_s=0.2).get(None)
    assert exchange.fault is Fault.TIMEOUT_FIRST_BYTE
