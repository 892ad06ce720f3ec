"""Pictures of the real window in practice mode: ``python tests/screenshots.py DIR``, one PNG a scene.

The real window, presenter, loop and practice API, on Qt's offscreen platform; only the mouse is missing. Every scene is
taken in every language and theme, named ``scene-language-theme.png``.
"""

import argparse
import asyncio
import os
import socket
import sys
import tempfile
from collections.abc import Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from videsk_desktop import logs
from videsk_desktop.core.answer import Accepted
from videsk_desktop.core.check import CheckRecord
from videsk_desktop.core.exchange import PRACTICE, VIDESK
from videsk_desktop.core.segments import Collection
from videsk_desktop.i18n import LANGUAGES, Language
from videsk_desktop.practice.samples import sample_keys
from videsk_desktop.settings import Loaded, Settings, custom_environment
from videsk_desktop.ui.main_window import MainWindow
from videsk_desktop.ui.theme import apply_theme
from videsk_desktop.wiring import Wiring

SIZE = QSize(1280, 860)
THEMES = ("light", "dark")
# What a layout and its animations need to come to rest.
SETTLING_S = 0.3


def sample(name: str) -> str:
    return next(each.key for each in sample_keys(datetime.now(UTC)) if each.name == name)


async def answered(wiring: Wiring) -> None:
    """Ask, and wait for the answer and for the rows that load by themselves."""
    at_rest = asyncio.Event()

    def see_record(record: CheckRecord, _previous: CheckRecord | None) -> None:
        # An accepted key's list follows.
        if not isinstance(record.answer, Accepted):
            at_rest.set()

    def see_segments(_collection: Collection | None, loading: bool) -> None:
        if not loading:
            at_rest.set()

    wiring.presenter.checked.connect(see_record)
    wiring.presenter.segments_changed.connect(see_segments)
    wiring.presenter.check()
    await at_rest.wait()


async def empty(_wiring: Wiring) -> None:
    """The first screen."""


async def damaged(wiring: Wiring) -> None:
    key = sample("corrupt")
    wiring.presenter.take(f"Authorization: Bearer Bearer {key[:60]}\n{key[60:]}")


async def forecast_expired(wiring: Wiring) -> None:
    wiring.presenter.take(f"Authorization: Bearer {sample('expired')}")


async def forecast_good(wiring: Wiring) -> None:
    wiring.presenter.take(sample("accepted"))


async def several_keys(wiring: Wiring) -> None:
    wiring.presenter.take(f"old: {sample('expired')}\n\nnew: {sample('accepted')}\n\nother: {sample('not_active')}\n")


async def not_a_key(wiring: Wiring) -> None:
    wiring.presenter.take("Hello, we cannot connect since yesterday and the key does not work, what can we do?")


def asked(name: str) -> Callable[[Wiring], Awaitable[None]]:
    async def scene(wiring: Wiring) -> None:
        wiring.presenter.take(sample(name))
        await answered(wiring)

    return scene


async def asked_twice(wiring: Wiring) -> None:
    wiring.presenter.take(sample("accepted"))
    await answered(wiring)
    await answered(wiring)


async def cancelled(wiring: Wiring) -> None:
    await busy(wiring)
    wiring.presenter.cancel()


async def busy(wiring: Wiring) -> None:
    wiring.presenter.take(sample("accepted"))
    wiring.presenter.check()
    await asyncio.sleep(SETTLING_S)


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


@dataclass(frozen=True)
class Scene:
    act: Callable[[Wiring], Awaitable[None]]
    where: Callable[[], object] = practice


SCENES = {
    "empty": Scene(empty, videsk),
    "empty-practice": Scene(empty),
    "damaged": Scene(damaged, videsk),
    "forecast-expired": Scene(forecast_expired, videsk),
    "forecast-good": Scene(forecast_good),
    "several-keys": Scene(several_keys, videsk),
    "not-a-key": Scene(not_a_key, videsk),
    "accepted": Scene(asked("accepted")),
    "accepted-many": Scene(asked("many_segments")),
    "accepted-none": Scene(asked("no_segments")),
    "accepted-twice": Scene(asked_twice),
    "refused": Scene(asked("expired")),
    "refused-signature": Scene(asked("bad_signature")),
    "no-access": Scene(asked("no_access")),
    "portal": Scene(asked("portal")),
    "rate-limited": Scene(asked("rate_limited")),
    "network-fault": Scene(asked("accepted"), closed_port),
    "busy": Scene(busy, silent_server),
    "cancelled": Scene(cancelled, silent_server),
}


async def picture(app: QApplication, name: str, language: str, theme: str, folder: Path) -> Path:
    """Play one scene in a new window and write its picture."""
    scene = SCENES[name]
    apply_theme(app, theme)
    with tempfile.TemporaryDirectory() as profile:
        async with scene.where() as environment:
            spoken = Language(language)
            window = MainWindow(spoken)
            window.resize(SIZE)
            wiring = Wiring(
                window, environment=environment, language=spoken, kept=Loaded(Settings()), folder=Path(profile)
            )
            window.show()
            wiring.begin()
            await scene.act(wiring)
            await asyncio.sleep(SETTLING_S)
            file = folder / f"{name}-{language}-{theme}.png"
            window.grab().save(str(file))
            await wiring.close()
            window.allow_close()
            window.close()
            window.deleteLater()
    return file


async def pictures(app: QApplication, choice: argparse.Namespace) -> None:
    for name in choice.scenes:
        for language in choice.languages:
            for theme in choice.themes:
                print(await picture(app, name, language, theme, choice.folder), flush=True)  # noqa: T201 - a command


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("--scenes", nargs="+", choices=SCENES, default=list(SCENES))
    parser.add_argument("--languages", nargs="+", choices=LANGUAGES, default=list(LANGUAGES))
    parser.add_argument("--themes", nargs="+", choices=THEMES, default=list(THEMES))
    choice = parser.parse_args()
    choice.folder.mkdir(parents=True, exist_ok=True)
    logs.set_up()
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    with QEventLoop(app) as loop:
        loop.run_until_complete(pictures(app, choice))


if __name__ == "__main__":
    main()
