"""The same client on the window's loop, in a process of its own: Qt wants the main thread and a fresh application."""

import os
import subprocess
import sys
from pathlib import Path

PROGRAM = """
import asyncio, gc, sys, warnings
warnings.simplefilter("error")
from PySide6.QtCore import QCoreApplication
import qasync
from tests.servers import closed_port, full_backlog, raw_server, serving, stalling
from videsk_desktop.api.backend import Ways
from videsk_desktop.api.client import VideskClient, asgi_client
from videsk_desktop.api.resolver import look_up
from videsk_desktop.api.transport import NetworkRoute
from videsk_desktop.core.exchange import Environment, EnvironmentKind
from videsk_desktop.core.key import ApiKey
from videsk_desktop.practice.app import create_app

KEY = ApiKey("a.b.c")


async def cancelled(client):
    check = asyncio.ensure_future(client.get(KEY))
    await asyncio.sleep(0.05)
    check.cancel()
    await asyncio.wait([check])
    assert check.cancelled()


async def main():
    assert isinstance(asyncio.get_running_loop(), qasync.QEventLoop)
    print("in process", (await asgi_client(create_app()).get(KEY)).status)
    with serving(create_app()) as site:
        print("http", (await VideskClient(site.environment).get(KEY)).status)
        named = Environment(EnvironmentKind.CUSTOM, "Test", site.base_url.replace("127.0.0.1", "api.videsk.test"))
        route = NetworkRoute(ways=Ways(look_up=lambda host, port: look_up("127.0.0.1", port)))
        print("name", (await VideskClient(named, route=route).get(KEY)).status)
    with closed_port() as site:
        print("closed", (await VideskClient(site.environment).get(KEY)).fault)
    with full_backlog() as site:
        print("silent", (await VideskClient(site.environment, deadline_s=0.2).get(KEY)).fault)
        await cancelled(VideskClient(site.environment))
    async with raw_server(stalling()) as site:
        print("stalled", (await VideskClient(site.environment, deadline_s=0.2).get(KEY)).fault)
        await cancelled(VideskClient(site.environment))
    print("tasks", len(asyncio.all_tasks()))
    gc.collect()

app = QCoreApplication(sys.argv)
loop = qasync.QEventLoop(app)
asyncio.set_event_loop(loop)
with loop:
    loop.run_until_complete(main())
"""


def test_it_asks_fails_and_is_cancelled_the_same_on_the_windows_loop():
    root = Path(__file__).parents[2]
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert run.stderr == ""
    assert run.stdout.splitlines() == [
        "in process 401",
        "http 401",
        "name 401",
        "closed refused",
        "silent timeout_connect",
        "stalled timeout_first_byte",
        "tasks 1",
    ]
