"""Connections: refused, silent, cut, and answers that are no HTTP."""

import asyncio
from contextlib import asynccontextmanager

from tests.faults.row import SHORT_S, Row, Target, at, by_another, by_videsk
from tests.faults.spelling import JSON_TYPE, PAGE, head, page
from tests.servers import abort, closed_port, full_backlog, request_head, stalling
from videsk_desktop.core.verdicts import AnsweredBy, Fault, Verdict

_HALF_A_HEAD = b"HTTP/1.1 200 OK\r\nContent-Ty"
_HALF_A_BODY = head(200, JSON_TYPE, "Content-Length: 1000") + b'{"total": 3'
# Time for the client to hear what came before the end.
_A_MOMENT_S = 0.05


@asynccontextmanager
async def _nobody_listens():
    with closed_port() as site:
        yield Target(site.base_url)


@asynccontextmanager
async def _packets_are_dropped():
    with full_backlog() as site:
        yield Target(site.base_url)


def _ending(answer, farewell):
    async def handler(reader, writer):
        await request_head(reader)
        writer.write(answer)
        await writer.drain()
        await asyncio.sleep(_A_MOMENT_S)
        farewell(writer)

    return at(handler)


def _close(writer):
    writer.close()


async def _deaf(reader, writer):
    await asyncio.Event().wait()


async def _hangs_up_at_once(reader, writer):
    abort(writer)


async def _answers_unasked(reader, writer):
    writer.write(page())
    await writer.drain()
    await reader.read()


def _drips(start):
    async def handler(reader, writer):
        await request_head(reader)
        writer.write(start)
        while True:
            writer.write(b"a")
            await writer.drain()
            await asyncio.sleep(0.02)

    return at(handler)


def _babbles(name, answer):
    """What is no HTTP, and keeps the connection: something answered, and it is not the API."""
    return Row(name, Fault.INTERMEDIARY, at(stalling(answer)), AnsweredBy.SOMETHING_ELSE, facts={"phase": "answer"})


CUT = (
    Row("refused", Fault.REFUSED, _nobody_listens, AnsweredBy.NOBODY, facts={"errno": "ECONNREFUSED", "port": ...}),
    Row("reset_at_once", Fault.RESET, at(_hangs_up_at_once), AnsweredBy.NOBODY),
    Row("reset_before_answer", Fault.RESET, _ending(b"", abort), AnsweredBy.NOBODY, facts={"phase": "answer"}),
    Row("closed_before_answer", Fault.RESET, _ending(b"", _close), AnsweredBy.NOBODY, facts={"phase": "answer"}),
    Row("reset_in_head", Fault.RESET, _ending(_HALF_A_HEAD, abort), facts={"phase": "answer"}),
    Row("closed_in_head", Fault.RESET, _ending(_HALF_A_HEAD, _close), facts={"phase": "answer"}),
    Row("reset_in_body", Fault.RESET, _ending(_HALF_A_BODY, abort), facts={"phase": "body"}),
)

SILENT = (
    Row(
        "packets_dropped",
        Fault.TIMEOUT_CONNECT,
        _packets_are_dropped,
        AnsweredBy.NOBODY,
        deadline_s=SHORT_S,
        facts={"seconds": SHORT_S, "phase": "connect"},
    ),
    Row("silent_after_connect", Fault.TIMEOUT_FIRST_BYTE, at(_deaf), AnsweredBy.NOBODY, deadline_s=SHORT_S),
    Row("silent_after_request", Fault.TIMEOUT_FIRST_BYTE, at(stalling()), AnsweredBy.NOBODY, deadline_s=SHORT_S),
    Row("silent_in_head", Fault.TIMEOUT_FIRST_BYTE, at(stalling(_HALF_A_HEAD)), deadline_s=SHORT_S),
    Row("silent_after_head", Fault.TIMEOUT_BODY, at(stalling(head(200, "Content-Length: 10"))), deadline_s=SHORT_S),
    Row("silent_in_body", Fault.TIMEOUT_BODY, at(stalling(_HALF_A_BODY)), deadline_s=SHORT_S),
    Row("slow_head", Fault.DEADLINE, _drips(b"HTTP/1.1 200 OK\r\nX-Long: "), deadline_s=SHORT_S),
)

NO_HTTP = (
    _babbles("ssh", b"SSH-2.0-OpenSSH_9.2\r\n"),
    _babbles("smtp", b"220 mail.company.test ESMTP\r\n"),
    _babbles("binary", bytes(range(256))),
    _babbles("http_0_9", b"<html><body>Sign in</body></html>"),
    _babbles("tls_in_clear", b"\x15\x03\x01\x00\x02\x02\x0a"),
    _babbles("http_2_unasked", b"\0\0\x12\x04\0\0\0\0\0" + b"\0" * 18),
    _babbles("status_no_number", b"HTTP/1.1 abc OK\r\n\r\n"),
    _babbles("header_without_colon", b"HTTP/1.1 200 OK\r\nno colon here\r\n\r\n"),
    _babbles("two_lengths", b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n[]"),
    _babbles("huge_head", b"HTTP/1.1 200 OK\r\nX-Huge: " + b"a" * 200_000),
)

UNUSUAL = (
    Row("answered_unasked", Verdict.ACCEPTED, at(_answers_unasked), AnsweredBy.VIDESK),
    by_videsk("interim_answers", Verdict.ACCEPTED, head(103, "Link: </a>") + head(100) + page()),
    by_videsk("large_head", Verdict.ACCEPTED, page(PAGE, "X-Large: " + "a" * 60_000)),
    by_another("head_of_latin1", Fault.INTERMEDIARY, head(401, "X-Portal: señal", "Content-Length: 0")),
)
