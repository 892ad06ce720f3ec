"""A window at work, the hands that use it, and where it asks: what every scene is played with."""

import asyncio
import socket
from collections.abc import Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from tests.faults.table import ROWS
from videsk_desktop.core.addresses import custom_environment
from videsk_desktop.core.answer import Accepted
from videsk_desktop.core.check import CheckRecord
from videsk_desktop.core.exchange import PRACTICE, VIDESK
from videsk_desktop.core.segments import Collection
from videsk_desktop.practice.samples import sample_keys
from videsk_desktop.program import Program
from videsk_desktop.ui.main_window import MainWindow
from videsk_desktop.wiring import Wiring

# What a layout and its animations need to come to rest.
SETTLING_S = 0.3


def sample(name: str) -> str:
    return next(each.key for each in sample_keys(datetime.now(UTC)) if each.name == name)


@dataclass(frozen=True)
class Stage:
    """A window at work, and the hands that use it."""

    window: MainWindow
    wiring: Wiring
    program: Program

    def paste(self, text: str) -> None:
        self.window.key_box.take(text)

    def choose_sample(self, name: str) -> None:
        self.window.key_box.ask_row.sample_chosen.emit(name)

    def ask(self) -> None:
        self.window.key_box.ask_row.check_button.click()

    async def ask_and_wait(self) -> None:
        """Ask, and wait for the answer and for the rows that load by themselves."""
        at_rest = asyncio.Event()

        def see_record(record: CheckRecord, _previous: CheckRecord | None) -> None:
            # An accepted key's list follows.
            if not isinstance(record.answer, Accepted):
                at_rest.set()

        def see_segments(_collection: Collection | None, loading: bool) -> None:
            if not loading:
                at_rest.set()

        self.wiring.presenter.checked.connect(see_record)
        self.wiring.presenter.segments_changed.connect(see_segments)
        self.ask()
        await at_rest.wait()


@asynccontextmanager
async def practice():
    yield PRACTICE


@asynccontextmanager
async def videsk():
    yield VIDESK


@asynccontextmanager
async def closed_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
    yield custom_environment(f"http://127.0.0.1:{port}")


@asynccontextmanager
async def silent_server():
    async def swallow(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()

    server = await asyncio.start_server(swallow, "127.0.0.1", 0)
    try:
        yield custom_environment(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}")
    finally:
        server.close()


def served(row: str) -> Callable[[], object]:
    """A server over loopback that behaves like a row of the table of faults."""

    @asynccontextmanager
    async def where():
        async with ROWS[row].serve() as target:
            yield custom_environment(target.base_url)

    return where


@dataclass(frozen=True)
class Scene:
    """``shows``: the name of the dialog that is pictured in the window's place."""

    act: Callable[[Stage], Awaitable[None]]
    where: Callable[[], object] = practice
    shows: str | None = None
