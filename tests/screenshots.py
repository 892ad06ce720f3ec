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
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QTabWidget, QWidget
from qasync import QEventLoop

from tests.faults.table import ROWS
from tests.keys import make_key
from videsk_desktop import logs
from videsk_desktop.core.answer import Accepted
from videsk_desktop.core.check import CheckRecord
from videsk_desktop.core.exchange import PRACTICE, VIDESK
from videsk_desktop.core.segments import Collection, read_page
from videsk_desktop.i18n import LANGUAGES, Language
from videsk_desktop.practice.samples import sample_keys
from videsk_desktop.practice.segments import segment
from videsk_desktop.program import Program
from videsk_desktop.settings import Loaded, Settings, custom_environment
from videsk_desktop.ui.main_window import MainWindow
from videsk_desktop.ui.theme import apply_theme
from videsk_desktop.wiring import Wiring

SIZE = QSize(1280, 860)
THEMES = ("light", "dark")
# What a layout and its animations need to come to rest.
SETTLING_S = 0.3
CYRILLIC_JE = "\u0408"


def sample(name: str) -> str:
    return next(each.key for each in sample_keys(datetime.now(UTC)) if each.name == name)


@dataclass(frozen=True)
class Stage:
    """A window at work, and the hands that use it."""

    window: MainWindow
    wiring: Wiring

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


async def empty(_stage: Stage) -> None:
    """The first screen."""


async def damaged(stage: Stage) -> None:
    key = sample("corrupt")
    stage.paste(f"Authorization: Bearer Bearer {key[:60]}\n{key[60:]}")


async def forecast_expired(stage: Stage) -> None:
    stage.paste(f"Authorization: Bearer {sample('expired')}")


async def forecast_good(stage: Stage) -> None:
    stage.choose_sample("accepted")


async def several_keys(stage: Stage) -> None:
    stage.paste(f"old: {sample('expired')}\n\nnew: {sample('accepted')}\n\nother: {sample('not_active')}\n")


async def not_a_key(stage: Stage) -> None:
    stage.paste("Hello, we cannot connect since yesterday and the key does not work, what can we do?")


async def original_open(stage: Stage) -> None:
    stage.paste(f"curl -H 'Authorization: Bearer \u200b{sample('expired')}' https://api.videsk.io/public")
    stage.window.findChild(QAbstractButton, "originalButton").click()


def read(text: Callable[[], str], *, step_to_damage: bool = True) -> Callable[[Stage], Awaitable[None]]:
    """Paste a text that is made for the moment, and go to its first damaged place where there is one."""

    async def scene(stage: Stage) -> None:
        stage.paste(text())
        if step_to_damage:
            stage.window.menus.actions["next_spot"].trigger()

    return scene


def customers_key(**claims: object) -> str:
    """A key like a customer's, half a year old, signed with nothing that opens anything."""
    issued = int((datetime.now(UTC) - timedelta(days=180)).timestamp())
    return make_key({"rac": "5f1e0c0d9a3b4c001e8f7a6b", "iat": issued} | claims)


def expired_key() -> str:
    return customers_key(exp=int((datetime.now(UTC) - timedelta(days=3)).timestamp()))


def with_cyrillic_letters() -> str:
    header, payload, signature = customers_key().split(".")
    return f"Bearer {header}.{payload.replace('J', CYRILLIC_JE, 2)}.{signature}"


def with_a_long_dash() -> str:
    """Both readings make a key, of which only one can be read: its name is in full-width letters."""
    names = (f"{'.' * shift}Ｓｏｐｏｒｔｅ" for shift in range(12))
    payloads = (f'{{"rac":"650000000000000000000001","name":"{name}"}}'.encode() for name in names)
    keys = (make_key(payload=payload) for payload in payloads)
    return f"VIDESK_API_KEY={next(key for key in keys if '--' in key.split('.')[1]).replace('--', '—', 1)}"


def glued() -> str:
    return customers_key() + expired_key()


def percent_encoded() -> str:
    return f"https://example.test/widget?token={customers_key().replace('.', '%2E').replace('-', '%2D')}&lang=es"


async def corrected(stage: Stage) -> None:
    stage.paste(with_cyrillic_letters())
    stage.window.findChild(QAbstractButton, "useRepair0").click()


async def percent_encoded_at_its_place(stage: Stage) -> None:
    stage.paste(percent_encoded())
    stage.window.result.key_tab.findings.setCurrentRow(0)


async def pasted_answer(stage: Stage) -> None:
    stage.paste(
        '{"name":"NotAuthenticated","message":"jwt expired","code":401,"className":"not-authenticated","errors":{}}'
    )


def asked(name: str) -> Callable[[Stage], Awaitable[None]]:
    async def scene(stage: Stage) -> None:
        stage.choose_sample(name)
        await stage.ask_and_wait()

    return scene


def asked_in_detail(name: str) -> Callable[[Stage], Awaitable[None]]:
    async def scene(stage: Stage) -> None:
        await asked(name)(stage)
        tabs = stage.window.findChild(QTabWidget, "tabs")
        tabs.setCurrentIndex(tabs.count() - 1)

    return scene


async def asked_twice(stage: Stage) -> None:
    stage.choose_sample("accepted")
    await stage.ask_and_wait()
    await stage.ask_and_wait()


async def network_fault(stage: Stage) -> None:
    stage.paste(sample("accepted"))
    await stage.ask_and_wait()


async def busy(stage: Stage) -> None:
    stage.paste(sample("accepted"))
    stage.ask()
    await asyncio.sleep(SETTLING_S)


async def cancelled(stage: Stage) -> None:
    await busy(stage)
    stage.window.key_box.ask_row.cancel_button.click()


def searched(text: str) -> Callable[[Stage], Awaitable[None]]:
    async def scene(stage: Stage) -> None:
        await asked("accepted")(stage)
        stage.window.result.segments_tab.filter.setText(text)

    return scene


async def segment_open(stage: Stage) -> None:
    await asked("accepted")(stage)
    tab = stage.window.result.segments_tab
    tab.table.selectRow(5)
    tab.table.open_requested.emit()
    tab.detail.tree.expandAll()


def shown_rows(*rows: object, total: int | None = None, loading: bool = False) -> Callable[[Stage], Awaitable[None]]:
    """Rows as no practice server sends them."""

    async def scene(stage: Stage) -> None:
        await asked("accepted")(stage)
        collection = Collection()
        page = read_page({"total": total or len(rows), "limit": len(rows), "skip": 0, "data": list(rows)})
        if page is not None:
            collection.add(page)
        stage.window.show_segments(collection, loading)

    return scene


def asked_and_written(name: str) -> Callable[[Stage], Awaitable[None]]:
    async def scene(stage: Stage) -> None:
        await asked(name)(stage)
        stage.window.key_box.ask_row.ticket_edit.setText("VD-4711")
        stage.window.result.tabs.setCurrentWidget(stage.window.result.messages_tab)

    return scene


async def exposed(stage: Stage) -> None:
    await asked_and_written("bad_signature")(stage)
    stage.window.findChild(QAbstractButton, "exposedBox").click()
    stage.window.menus.actions["copy_message"].trigger()


async def history(stage: Stage) -> None:
    for name in ("expired", "accepted", "no_access", "bad_signature", "portal", "accepted"):
        await asked(name)(stage)
    stage.window.result.tabs.setCurrentWidget(stage.window.result.history_tab)


async def history_empty(stage: Stage) -> None:
    stage.choose_sample("expired")
    stage.window.result.tabs.setCurrentWidget(stage.window.result.history_tab)


IRREGULAR = (
    "only a text",
    {"name": "Without an id", "priority": 1},
    {"id": "65a1b2c3d4e5f60718293a02", "name": "Ñuñoa", "priority": "high", "color": "#1f56c3"},
    {"id": "65a1b2c3d4e5f60718293a02", "name": "Ñuñoa, once more", "priority": 3, "schedule": {"open": "09:00"}},
    {"id": "65a1b2c3d4e5f60718293a05", "name": "As it should be", "priority": 2, "tags": ["a", "b"]},
    {"id": "65a1b2c3d4e5f60718293a06", "title": "Known by its title", "priority": 12_345},
)


async def waiting(stage: Stage) -> None:
    stage.paste(customers_key())
    counted = asyncio.Event()
    stage.wiring.presenter.waiting_changed.connect(lambda _: counted.set())
    await stage.ask_and_wait()
    await counted.wait()


def in_detail(act: Callable[[Stage], Awaitable[None]], button: str) -> Callable[[Stage], Awaitable[None]]:
    """Put one of the questions of the technical detail, and wait for its answer."""

    async def scene(stage: Stage) -> None:
        await act(stage)
        stage.window.result.tabs.setCurrentWidget(stage.window.result.detail_tab)
        await put_question(stage, button, stage.window.result.detail_tab)

    return scene


async def put_question(stage: Stage, button: str, inside: QWidget) -> None:
    over = asyncio.Event()
    stage.wiring.inquiries.asking_changed.connect(lambda _, asking: None if asking else over.set())
    asks = inside.findChild(QAbstractButton, button)
    page = next((page for page in PAGES if asks in page_of(stage, page).findChildren(QAbstractButton)), None)
    if page is not None:
        stage.window.result.detail_tab.pages.setCurrentWidget(page_of(stage, page))
    asks.click()
    await over.wait()


PAGES = ("networkPanel", "permissionsPage")


def page_of(stage: Stage, name: str) -> QWidget:
    return stage.window.result.detail_tab.findChild(QWidget, name)


async def network_questions(stage: Stage) -> None:
    stage.window.menus.actions["reach"].trigger()
    await put_question(stage, "waysButton", stage.window.findChild(QDialog, "networkDialog"))


async def proxy_settings(stage: Stage) -> None:
    stage.window.menus.actions["connection"].trigger()
    dialog = stage.window.findChild(QDialog, "proxyDialog")
    dialog.findChild(QAbstractButton, "proxyManual").click()
    dialog.findChild(QLineEdit, "proxyAddress").setText("socks5://proxy.company:1080")
    dialog.findChild(QAbstractButton, "saveProxyButton").click()


async def long_ago(stage: Stage) -> None:
    stage.wiring._now = lambda: datetime(2015, 1, 1, tzinfo=UTC)
    stage.paste(customers_key())
    stage.window.result.tabs.setCurrentWidget(stage.window.result.detail_tab)


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


SCENES = {
    "empty": Scene(empty, videsk),
    "empty-practice": Scene(empty),
    "damaged": Scene(damaged, videsk),
    "forecast-expired": Scene(forecast_expired, videsk),
    "forecast-good": Scene(forecast_good),
    "several-keys": Scene(several_keys, videsk),
    "not-a-key": Scene(not_a_key, videsk),
    "accepted": Scene(asked("accepted")),
    "segments-found": Scene(searched("ñuñoa")),
    "segments-absent": Scene(searched("Cobranza Lima")),
    "segments-detail": Scene(segment_open),
    "segments-irregular": Scene(shown_rows(*IRREGULAR)),
    "segments-loading": Scene(shown_rows(*map(segment, range(10)), total=2_500, loading=True)),
    "accepted-many": Scene(asked("many_segments")),
    "accepted-none": Scene(asked("no_segments")),
    "accepted-twice": Scene(asked_twice),
    "refused": Scene(asked("expired")),
    "refused-signature": Scene(asked("bad_signature")),
    "no-access": Scene(asked("no_access")),
    "portal": Scene(asked("portal")),
    "rate-limited": Scene(asked("rate_limited")),
    "cut-signature": Scene(read(lambda: f"Authorization: Bearer {customers_key()[:-20]}"), videsk),
    "damaged-payload": Scene(read(lambda: sample("corrupt")), videsk),
    "cyrillic": Scene(read(with_cyrillic_letters), videsk),
    "corrected": Scene(corrected, videsk),
    "long-dash": Scene(read(with_a_long_dash), videsk),
    "glued": Scene(read(glued, step_to_damage=False), videsk),
    "percent-encoded": Scene(percent_encoded_at_its_place, videsk),
    "missing-start": Scene(read(lambda: customers_key()[2:]), videsk),
    "letter-case": Scene(read(lambda: customers_key().lower()), videsk),
    "uuid": Scene(read(lambda: "3f2504e0-4f89-41d3-9a0c-0305e82c3301", step_to_damage=False), videsk),
    "vendor-key": Scene(read(lambda: f"sk_live_{'4eC39HqLyjWD' * 2}", step_to_damage=False), videsk),
    "original": Scene(original_open, videsk),
    "pasted-answer": Scene(pasted_answer, videsk),
    "messages": Scene(asked_and_written("expired")),
    "messages-exposed": Scene(exposed),
    "history": Scene(history),
    "history-empty": Scene(history_empty),
    "refused-detail": Scene(asked_in_detail("expired")),
    "portal-detail": Scene(asked_in_detail("portal")),
    "network-fault": Scene(network_fault, closed_port),
    "busy": Scene(busy, silent_server),
    "cancelled": Scene(cancelled, silent_server),
    "waiting": Scene(waiting, served("html_502")),
    "ladder": Scene(in_detail(network_fault, "waysButton"), closed_port),
    "network-questions": Scene(network_questions, served("accepted"), shows="networkDialog"),
    "permissions": Scene(in_detail(asked("accepted"), "permissionsButton")),
    "permissions-denied": Scene(in_detail(asked("no_access"), "permissionsButton")),
    "proxy-settings": Scene(proxy_settings, videsk, shows="proxyDialog"),
    "clock-behind": Scene(long_ago, videsk),
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
            program = Program(Loaded(Settings()), Path(profile), spoken, named=environment)
            wiring = Wiring(window, program, environment)
            window.show()
            wiring.begin()
            await scene.act(Stage(window, wiring))
            await asyncio.sleep(SETTLING_S)
            file = folder / f"{name}-{language}-{theme}.png"
            shown = window if scene.shows is None else window.findChild(QDialog, scene.shows)
            shown.grab().save(str(file))
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
