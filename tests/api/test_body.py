"""Bodies: whole, broken, and meant to hurt."""

import asyncio
import gzip
import socket
import tracemalloc
import zlib

import pytest

from tests.servers import abort, raw_server, request_head, saying, stalling
from videsk_desktop.api.body import LIMIT
from videsk_desktop.api.client import asgi_client
from videsk_desktop.api.progress import Progress
from videsk_desktop.api.streams import ClearStream
from videsk_desktop.core.exchange import PhaseName, PhaseState
from videsk_desktop.core.verdicts import Fault

PAGE = b'{"total": 1, "data": [{"id": "x"}]}'


def head(*lines):
    return b"\r\n".join([b"HTTP/1.1 200 OK", *lines, b"", b""])


def chunk(data):
    return b"%x\r\n%s\r\n" % (len(data), data)


CHUNKED = head(b"Transfer-Encoding: chunked")
GZIPPED = gzip.compress(PAGE)
GZIP_TO_THE_END = head(b"Content-Encoding: gzip", b"Connection: close")


@pytest.mark.parametrize(
    "answer",
    [
        head(b"Content-Length: %d" % len(PAGE)) + PAGE,
        head(b"Content-Length: %d" % len(PAGE)) + PAGE + b"more than was announced",
        head() + PAGE,
        head(b"Content-Encoding: identity") + PAGE,
        CHUNKED + chunk(PAGE[:5]) + chunk(PAGE[5:]) + b"0\r\n\r\n",
        GZIP_TO_THE_END + GZIPPED,
        head(b"Content-Encoding: X-GZIP") + GZIPPED,
        head(b"Content-Encoding: gzip", b"Content-Encoding: identity") + GZIPPED,
        GZIP_TO_THE_END + gzip.compress(PAGE[:9]) + gzip.compress(PAGE[9:]),
        GZIP_TO_THE_END + GZIPPED + b"\0\0\0",
        head(b"Content-Encoding: gzip", b"Transfer-Encoding: chunked")
        + b"".join(chunk(GZIPPED[at : at + 1]) for at in range(len(GZIPPED)))
        + b"0\r\n\r\n",
    ],
)
async def test_a_whole_body_is_read_whole(ask, answer):
    async with raw_server(saying(answer)) as site:
        exchange = await ask(site)
    assert (exchange.body, exchange.fault) == (PAGE, None)
    assert exchange.phases[-1].name is PhaseName.BODY


@pytest.mark.parametrize("answer", [head(b"Content-Encoding: gzip", b"Content-Length: 0"), head()])
async def test_no_body_is_an_empty_one(ask, answer):
    async with raw_server(saying(answer)) as site:
        exchange = await ask(site)
    assert (exchange.body, exchange.fault) == (b"", None)


@pytest.mark.parametrize(
    ("answer", "left"),
    [
        (head(b"Content-Length: 100") + PAGE, PAGE),
        (head(b"Content-Length: 100"), b""),
        (CHUNKED + chunk(PAGE), PAGE),
        (CHUNKED + b"30\r\n" + PAGE, PAGE),
        (GZIP_TO_THE_END + GZIPPED[:-9], PAGE),
        (GZIP_TO_THE_END + GZIPPED[:-1], PAGE),
        (GZIP_TO_THE_END + GZIPPED[:4], b""),
        (GZIP_TO_THE_END + GZIPPED + GZIPPED[:5], PAGE),
    ],
)
async def test_a_body_that_ends_too_early_is_truncated_and_what_came_is_kept(ask, answer, left):
    async with raw_server(saying(answer)) as site:
        exchange = await ask(site)
    assert (exchange.status, exchange.fault) == (200, Fault.BODY_TRUNCATED)
    assert PAGE.startswith(exchange.body)
    assert len(exchange.body) <= len(left)
    assert exchange.phases[-1].state is PhaseState.FAILED
    assert exchange.answered_ms is not None


@pytest.mark.parametrize(
    ("answer", "coding"),
    [
        (GZIP_TO_THE_END + PAGE, "gzip"),
        (GZIP_TO_THE_END + GZIPPED[:10] + b"\xff" * 30, "gzip"),
        (GZIP_TO_THE_END + GZIPPED[:-8] + b"\0" * 8, "gzip"),
        (head(b"Content-Encoding: deflate") + zlib.compress(PAGE), "deflate"),
        (head(b"Content-Encoding: br") + PAGE, "br"),
        (head(b"Content-Encoding: gzip, br") + PAGE, "other"),
        (head(b"Content-Encoding: Bearer") + PAGE, "other"),
    ],
)
async def test_a_body_in_a_coding_that_cannot_be_undone_is_undecodable(ask, answer, coding):
    async with raw_server(saying(answer)) as site:
        exchange = await ask(site)
    assert (exchange.status, exchange.fault) == (200, Fault.BODY_UNDECODABLE)
    assert exchange.facts["coding"] == coding


async def test_a_chunk_that_is_none_is_undecodable(ask):
    async with raw_server(stalling(CHUNKED + chunk(PAGE) + b"zz\r\nnonsense\r\n")) as site:
        exchange = await ask(site)
    assert (exchange.fault, exchange.body) == (Fault.BODY_UNDECODABLE, PAGE)


async def test_a_connection_reset_in_the_body_was_reset(ask):
    seen_body = asyncio.Event()

    async def breaking(reader, writer):
        await request_head(reader)
        writer.write(head(b"Content-Length: 1000") + PAGE)
        await seen_body.wait()
        abort(writer)

    def on_phase(phase):
        if phase.name is PhaseName.BODY:
            seen_body.set()

    async with raw_server(breaking) as site:
        exchange = await ask(site, on_phase=on_phase)
    assert (exchange.status, exchange.fault) == (200, Fault.RESET)


async def test_silence_in_the_body_runs_into_its_deadline(ask):
    async with raw_server(stalling(head(b"Content-Length: 100") + PAGE)) as site:
        exchange = await ask(site, deadline_s=0.25)
    assert (exchange.status, exchange.fault) == (200, Fault.TIMEOUT_BODY)
    assert exchange.body == PAGE
    assert exchange.facts["seconds"] == 0.25
    assert exchange.facts["bytes"] > len(PAGE)


@pytest.mark.parametrize("start", [head(b"Content-Length: 100000"), b"HTTP/1.1 200 OK\r\nX-Long: "])
async def test_a_server_that_drips_is_stopped_by_the_total_deadline(ask, start):
    async def handler(reader, writer):
        await request_head(reader)
        writer.write(start)
        while True:
            writer.write(b".")
            await writer.drain()
            await asyncio.sleep(0.02)

    async with raw_server(handler) as site:
        exchange = await ask(site, deadline_s=0.3)
    assert exchange.fault is Fault.DEADLINE
    assert 290 < exchange.elapsed_ms < 500
    assert exchange.facts["bytes"] > len(start)


async def test_a_gzip_bomb_is_stopped_at_the_limit_in_bounded_memory(ask):
    squeeze = zlib.compressobj(9, wbits=31)
    million = b" " * 1_000_000
    bomb = b"".join(squeeze.compress(million) for _ in range(200)) + squeeze.flush()
    assert len(bomb) < 250_000
    async with raw_server(saying(head(b"Content-Encoding: gzip") + bomb)) as site:
        tracemalloc.start()
        try:
            exchange = await ask(site)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert (exchange.status, exchange.fault) == (200, Fault.BODY_TOO_LARGE)
    assert exchange.facts["limit"] == LIMIT
    assert 0 < len(exchange.body) <= 100_000
    assert peak < 3 * LIMIT


async def test_a_body_without_end_is_stopped_at_the_limit(ask):
    async def handler(reader, writer):
        await request_head(reader)
        writer.write(head())
        while True:
            writer.write(b" " * 262_144)
            await writer.drain()

    async with raw_server(handler) as site:
        exchange = await ask(site)
    assert exchange.fault is Fault.BODY_TOO_LARGE


async def test_a_body_just_within_the_limit_is_read(ask):
    body = b" " * LIMIT
    async with raw_server(saying(head(b"Content-Length: %d" % LIMIT) + body)) as site:
        exchange = await ask(site)
    assert (len(exchange.body), exchange.fault) == (LIMIT, None)


async def test_the_loop_keeps_turning_while_a_large_body_is_inflated():
    body = gzip.compress(b" " * (LIMIT - 1))
    turns = dict.fromkeys(PhaseState, 0)

    async def app(scope, receive, send):
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-encoding", b"gzip")]})
        await send({"type": "http.response.body", "body": body})

    async def count():
        while True:
            turns[state] += 1
            await asyncio.sleep(0)

    def on_phase(phase):
        nonlocal state
        state = phase.state

    state = PhaseState.DONE
    counter = asyncio.create_task(count())
    exchange = await asgi_client(app).get(None, on_phase=on_phase)
    counter.cancel()
    assert len(exchange.body) == LIMIT - 1
    assert turns[PhaseState.RUNNING] >= 2


async def test_a_reading_hands_over_a_bounded_piece_however_much_has_come():
    """What HTTP holds is taken apart without a pause, also after a cancel: so it must not hold much."""
    one, other = socket.socketpair()
    with one, other:
        for end in (one, other):
            end.setblocking(False)
        other.send(head() + b"x" * 60_000)
        stream = ClearStream(one, Progress(None))
        assert len(await stream.read(65_536)) == 16_384
