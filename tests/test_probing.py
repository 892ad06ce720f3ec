"""What a key may do is asked one thing after another, politely."""

import pytest

from tests.keys import GOOD
from tests.scripted_client import ScriptedClient, answer, page, refusal
from videsk_desktop.core.key import ApiKey
from videsk_desktop.core.permissions import Allowance, Resource
from videsk_desktop.probing import probe_permissions


def respond(request):
    if request.path.endswith("/segments"):
        return answer(page(0, 1, total=1))
    if request.path.endswith("/branches"):
        return refusal(f"You don't have access to {request.path}.", status=403)
    return answer({"form": []})


class Time:
    def __init__(self):
        self.now = 100.0
        self.slept = []

    def __call__(self):
        return self.now

    async def sleep(self, seconds):
        self.slept.append(seconds)
        self.now += seconds


async def test_each_resource_is_asked_once_in_order_and_told_as_it_comes():
    client, time, told = ScriptedClient(respond), Time(), []
    found = await probe_permissions(
        client, ApiKey(GOOD), segment_id="abc", on_permission=told.append, clock=time, sleep=time.sleep
    )
    assert [permission.resource for permission in found] == list(Resource)
    assert tuple(told) == found
    assert found[2].allowance is Allowance.NO_PERMISSION
    assert found[3].allowance is Allowance.ALLOWED
    assert len(client.requests) == len(Resource)


async def test_never_more_than_five_requests_a_second():
    client, time = ScriptedClient(respond), Time()
    await probe_permissions(client, ApiKey(GOOD), segment_id="abc", clock=time, sleep=time.sleep)
    assert time.slept == pytest.approx([0.2] * len(Resource))


async def test_without_a_segment_three_things_are_not_asked():
    client, time = ScriptedClient(respond), Time()
    found = await probe_permissions(client, ApiKey(GOOD), segment_id=None, clock=time, sleep=time.sleep)
    assert len(client.requests) == 3
    assert sum(permission.allowance is Allowance.NOT_ASKED for permission in found) == 3
