"""The first bytes of an answer: none, too late, or of something that speaks no HTTP."""

import pytest

from tests.api.ways import EMPTY_LIST, SHORT_S, failed_step
from tests.servers import (
    abort,
    raw_server,
    request_head,
    saying,
    stalling,
)
from videsk_desktop.core.exchange import PhaseName
from videsk_desktop.core.verdicts import Fault


@pytest.mark.parametrize("farewell", [abort, lambda writer: writer.close()], ids=["reset", "closed"])
async def test_a_connection_that_ends_before_an_answer_was_reset(ask, farewell):
    async def handler(reader, writer):
        await request_head(reader)
        farewell(writer)

    async with raw_server(handler) as site:
        exchange = await ask(site)
    assert (exchange.fault, failed_step(exchange)) == (Fault.RESET, PhaseName.ANSWER)


async def test_an_answer_given_before_the_request_was_heard_still_counts(ask):
    async def handler(reader, writer):
        writer.write(EMPTY_LIST)

    async with raw_server(handler) as site:
        assert (await ask(site)).status == 200


async def test_silence_after_the_request_runs_into_the_deadline_of_the_first_byte(ask):
    async with raw_server(stalling()) as site:
        exchange = await ask(site, deadline_s=SHORT_S)
    assert (exchange.fault, failed_step(exchange)) == (Fault.TIMEOUT_FIRST_BYTE, PhaseName.ANSWER)
    assert exchange.facts["bytes"] == 0


@pytest.mark.parametrize(
    "answer",
    [
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"ICY 200 OK\r\n\r\n",
        b"\x15\x03\x01\x00\x02\x02\x0a",
        b"HTTP/1.1 abc OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nno colon here\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n[]",
        b"HTTP/1.1 200 OK\r\nContent-Length: minus\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"a" * 120_000,
    ],
)
async def test_what_is_no_http_came_from_something_else(ask, answer):
    async with raw_server(stalling(answer)) as site:
        exchange = await ask(site)
    assert (exchange.fault, failed_step(exchange)) == (Fault.INTERMEDIARY, PhaseName.ANSWER)
    assert exchange.status is None


async def test_interim_answers_are_passed_over(ask):
    early = b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n"
    async with raw_server(saying(early + EMPTY_LIST)) as site:
        exchange = await ask(site)
    assert (exchange.status, exchange.body) == (200, b"[]")


async def test_an_answer_of_http_1_0_without_a_length_ends_with_the_connection(ask):
    async with raw_server(saying(b"HTTP/1.0 200 OK\r\n\r\n[]")) as site:
        exchange = await ask(site)
    assert (exchange.status, exchange.body, exchange.fault) == (200, b"[]", None)
