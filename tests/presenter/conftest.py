import asyncio

import pytest

from tests.presenter.log import NOON, Log
from tests.scripted_client import ScriptedClient, refusal
from videsk_desktop.core.exchange import PRACTICE
from videsk_desktop.presenter import Presenter


@pytest.fixture
async def window():
    """Return a function that makes a presenter over a scripted client; each is closed at the end, leaving no task."""
    made = []

    def make(respond=lambda request: refusal("jwt expired"), *, sleep=asyncio.sleep, **options):
        client = ScriptedClient(respond, **options)

        def client_for(environment):
            client.environment = environment
            return client

        presenter = Presenter(environment=PRACTICE, client_for=client_for, now=lambda: NOON, sleep=sleep)
        made.append((presenter, client))
        return presenter, client, Log(presenter)

    yield make
    for presenter, client in made:
        if client.gate is not None:
            client.gate.set()
        await presenter.close()
    assert asyncio.all_tasks() == {asyncio.current_task()}
