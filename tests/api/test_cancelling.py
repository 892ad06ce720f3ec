"""A check that is given up leaves nothing behind, whatever it was waiting for."""

import asyncio
import gc
import logging
import threading
from dataclasses import replace

import pytest

from tests.api.secret import SECRET
from tests.servers import full_backlog, raw_server, request_head, serving, stalling, tls_context
from videsk_desktop.api.backend import Ways
from videsk_desktop.api.client import VideskClient, asgi_client
from videsk_desktop.api.transport import NetworkRoute
from videsk_desktop.core.exchange import Environment, EnvironmentKind, PhaseName, PhaseState


async def give_up(client, key, name, *, heard=None):
    """Start a request, cancel it as soon as the step ``name`` runs and the loop has nothing else to do."""
    reached = asyncio.Event()
    phases = []

    def on_phase(phase):
        phases.append(phase)
        if phase.name is name:
            reached.set()

    before = asyncio.all_tasks()
    check = asyncio.create_task(client.get(key, on_phase=on_phase))
    await reached.wait()
    if heard is not None:
        await heard.wait()
    check.cancel()
    with pytest.raises(asyncio.CancelledError) as caught:
        await check
    assert SECRET not in repr(caught.value)
    assert phases[-1].name is name
    assert phases[-1].state is PhaseState.FAILED
    await asyncio.sleep(0)
    assert {task for task in asyncio.all_tasks() - before if "accept" not in repr(task.get_coro())} == set()
    gc.collect()


async def test_while_resolving(key):
    release = threading.Event()

    def look_up(host, port):
        release.wait(10)
        return ()

    client = VideskClient(
        Environment(EnvironmentKind.CUSTOM, "Test", "http://api.videsk.test"),
        route=NetworkRoute(ways=Ways(look_up=look_up)),
    )
    await give_up(client, key, PhaseName.DNS)
    release.set()


async def test_while_connecting(key):
    with full_backlog() as site:
        await give_up(VideskClient(site.environment), key, PhaseName.CONNECT)


async def test_while_shaking_hands(key):
    greeted = asyncio.Event()

    async def handler(reader, writer):
        await reader.read(10)
        greeted.set()
        await reader.read()

    async with raw_server(handler) as site:
        client = VideskClient(replace(site, scheme="https").environment)
        await give_up(client, key, PhaseName.TLS, heard=greeted)


@pytest.mark.parametrize("secure", [False, True])
@pytest.mark.parametrize("start", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nab"])
async def test_while_waiting_for_the_answer_or_its_body(key, authority, trusting, secure, start):
    async with raw_server(stalling(start), tls=tls_context(authority) if secure else None) as site:
        client = VideskClient(site.environment, route=trusting)
        await give_up(client, key, PhaseName.BODY if start else PhaseName.ANSWER)


async def test_while_a_large_body_streams_in(key):
    async def handler(reader, writer):
        await request_head(reader)
        writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        while True:
            writer.write(b"1\r\na\r\n" * 1000)
            await writer.drain()

    async with raw_server(handler) as site:
        await give_up(VideskClient(site.environment), key, PhaseName.BODY)


async def test_while_the_practice_api_thinks(key):
    async def app(scope, receive, send):
        await asyncio.Event().wait()

    await give_up(asgi_client(app), key, PhaseName.ANSWER)


async def test_at_any_moment_whatsoever(key, authority, trusting):
    """Cancelled a little later each time, until one request gets through."""

    async def app(scope, receive, send):
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"[]"})

    with serving(app, tls=tls_context(authority)) as site:
        client = VideskClient(site.environment, route=trusting)
        cancelled = True
        step = 0
        while cancelled:
            check = asyncio.create_task(client.get(key))
            timer = asyncio.get_running_loop().call_later(step * 0.000_3, check.cancel)
            await asyncio.wait([check])
            timer.cancel()
            assert asyncio.all_tasks() == {asyncio.current_task()}
            cancelled = check.cancelled()
            step += 1
        assert step > 10
        assert (await check).status == 200
    gc.collect()


async def test_a_cancelled_request_writes_the_key_into_no_log(key, caplog):
    caplog.set_level(logging.DEBUG)
    caplog.set_level(logging.DEBUG, "httpcore")
    async with raw_server(stalling()) as site:
        await give_up(VideskClient(site.environment), key, PhaseName.ANSWER)
    assert SECRET not in caplog.text
