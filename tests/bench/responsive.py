"""Does the window stay awake, and what does one check cost: ``python -m tests.bench.responsive``.

A 20 MB page over loopback through the real window: the longest gap of a 1 ms timer. Then the median of 200 small checks
through the program's client against bare httpx in the same run.
"""

import asyncio
import json
import re
import ssl
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager, suppress
from pathlib import Path

import httpx

from tests.bench.desk import Gaps, desk, run
from tests.keys import GOOD, NOW
from tests.servers import raw_server, request_head, stalling
from videsk_desktop.api.client import VideskClient
from videsk_desktop.checking import ask
from videsk_desktop.core.addresses import custom_environment
from videsk_desktop.core.diagnosis import diagnose
from videsk_desktop.core.exchange import SEGMENTS_PATH, PhaseName
from videsk_desktop.core.key import ApiKey

CHECKS = 200


def answer(value):
    body = json.dumps(value).encode()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


def large_page():
    rows = [
        {
            "id": f"{number:024x}",
            "name": f"Segmento {number} – Ñuñoa",
            "description": "Consultas generales y orientación por video",
            "enabled": number % 2 == 0,
            "priority": number % 10,
            "createdAt": "2023-03-06T12:30:00.000Z",
        }
        for number in range(100_000)
    ]
    return json.dumps({"total": len(rows), "limit": len(rows), "skip": 0, "data": rows}).encode()


@contextmanager
def served_apart(page):
    """Serve ``page`` from a process of its own: what a server does on this loop would be billed to the window."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, *SEGMENTS_PATH.split("/"))
        file.parent.mkdir(parents=True)
        file.write_bytes(page)
        command = [sys.executable, "-u", "-m", "http.server", "0", "--bind", "127.0.0.1", "--directory", folder]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
            port = int(re.search(r"port (\d+)", server.stdout.readline())[1])
            try:
                yield custom_environment(f"http://127.0.0.1:{port}")
            finally:
                server.terminate()


def saying(whole):
    async def handler(reader, writer):
        await request_head(reader)
        writer.write(whole)
        await writer.drain()

    return handler


async def longest_gap():
    page = large_page()
    with served_apart(page) as environment:
        async with desk(environment) as at:
            gaps = Gaps(time.perf_counter)
            await at.settle()
            gaps.start()
            start = time.perf_counter()
            await at.check(GOOD)
            await at.settle()
            total = time.perf_counter() - start
            longest = gaps.stop()
    print(f"a page of {len(page) / 1e6:.1f} MB: shown after {total * 1e3:.0f} ms, longest gap {longest * 1e3:.1f} ms")
    return 0


async def overhead():
    async with raw_server(saying(answer({"total": 0, "data": []}))) as site:
        environment = site.environment
        diagnosis = diagnose(GOOD, now=NOW)

        async def ours():
            await ask(diagnosis, VideskClient(environment), now=lambda: NOW)

        # Made once: loading authorities would cost bare httpx 17 ms a client, and no TLS is spoken here.
        trust = ssl.create_default_context()

        async def bare():
            async with httpx.AsyncClient(trust_env=False, verify=trust) as client:
                await client.get(environment.url(), headers={"Authorization": f"Bearer {GOOD}"})

        times = {ours: [], bare: []}
        for _ in range(CHECKS):
            for one in (ours, bare):
                start = time.perf_counter()
                await one()
                times[one].append(time.perf_counter() - start)
    mine, theirs = (statistics.median(times[one]) * 1e3 for one in (ours, bare))
    print(f"one check, median of {CHECKS}: {mine:.2f} ms; bare httpx {theirs:.2f} ms; ratio {mine / theirs:.2f}")


async def cancelling():
    async def one_byte_a_chunk(reader, writer):
        await request_head(reader)
        writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        while True:
            writer.write(b"1\r\na\r\n" * 1_000)
            await writer.drain()

    handlers = {PhaseName.DNS: stalling(), PhaseName.CONNECT: stalling(), PhaseName.ANSWER: stalling()}
    print("cancelled while, worst of 40:", end="")
    for name, handler in {**handlers, PhaseName.BODY: one_byte_a_chunk}.items():
        worst = 0.0
        for _ in range(40):
            async with raw_server(handler) as site:
                worst = max(worst, await _time_to_cancel(VideskClient(site.environment), name))
        print(f"  {name} {worst * 1e3:.1f} ms", end="")
    print()


async def _time_to_cancel(client, name):
    reached = asyncio.Event()
    check = asyncio.create_task(
        client.get(ApiKey(GOOD), on_phase=lambda phase: reached.set() if phase.name is name else None)
    )
    await reached.wait()
    start = time.perf_counter()
    check.cancel()
    with suppress(asyncio.CancelledError):
        await check
    return time.perf_counter() - start


def main():
    status = run(longest_gap)
    asyncio.run(cancelling())
    # Both on asyncio's own loop: what is compared is the client, not the loop.
    asyncio.run(overhead())
    return status


if __name__ == "__main__":
    sys.exit(main())
