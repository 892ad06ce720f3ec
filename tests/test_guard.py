"""The last door before the network: without an agreement no key gets past it, whoever asks."""

import asyncio
from contextlib import asynccontextmanager

import pytest

from tests.keys import GOOD
from tests.scripted_client import ScriptedClient, refusal
from videsk_desktop.connections import Connections
from videsk_desktop.core.addresses import custom_environment
from videsk_desktop.core.exchange import VIDESK
from videsk_desktop.core.key import ApiKey
from videsk_desktop.guard import GuardedClient, NotAgreedError
from videsk_desktop.practice.app import create_app
from videsk_desktop.settings import Settings

KEY = ApiKey(GOOD)


@asynccontextmanager
async def counting_server():
    """A server on loopback that writes down the peers that connect, and hangs up."""
    peers = []

    async def hang_up(_reader, writer):
        peers.append(writer.get_extra_info("peername"))
        writer.close()

    server = await asyncio.start_server(hang_up, "127.0.0.1", 0)
    try:
        yield custom_environment(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"), peers
    finally:
        server.close()


async def test_a_key_does_not_pass_before_it_is_agreed_to_and_the_error_does_not_hold_it():
    client = ScriptedClient(lambda _: refusal("jwt expired"))
    guarded = GuardedClient(client, lambda _: False)
    with pytest.raises(NotAgreedError) as refused:
        await guarded.get(KEY)
    assert client.requests == []
    assert GOOD not in repr(refused.value)


async def test_a_question_without_a_key_passes():
    client = ScriptedClient(lambda _: refusal("no key"))
    exchange = await GuardedClient(client, lambda _: False).get(None)
    assert exchange.status == 401


async def test_what_is_agreed_to_is_asked_for_each_time():
    client = ScriptedClient(lambda _: refusal("jwt expired"))
    agreed = [VIDESK]
    guarded = GuardedClient(client, agreed.__contains__)
    assert guarded.environment == VIDESK
    assert (await guarded.get(KEY, path="/other", query={"$limit": 1})).status == 401
    agreed.clear()
    with pytest.raises(NotAgreedError):
        await guarded.get(KEY)
    assert len(client.requests) == 1


async def test_no_socket_is_opened_for_a_key_before_it_is_agreed_to():
    agreed = []
    connections = Connections(Settings(deadline_s=5), create_app(), pytest.fail, may_send=agreed.__contains__)
    async with counting_server() as (environment, peers):
        with pytest.raises(NotAgreedError):
            await connections.client_for(environment).get(KEY)
        assert peers == []
        agreed.append(environment)
        await connections.client_for(environment).get(KEY)
        assert len(peers) == 1
