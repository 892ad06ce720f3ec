"""Questions beside the check, and the dialogs they are put in."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from PySide6.QtWidgets import QAbstractButton, QDialog, QLineEdit, QListWidget, QWidget

from tests.screenshots.of_answers import asked, network_fault
from tests.screenshots.of_pastes import customers_key
from tests.screenshots.stage import Scene, Stage, closed_port, served, videsk
from videsk_desktop.core.addresses import custom_environment


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
    dialog = stage.window.findChild(QDialog, "settingsDialog")
    dialog.findChild(QAbstractButton, "proxyManual").click()
    dialog.findChild(QLineEdit, "proxyAddress").setText("socks5://proxy.company:1080")
    dialog.findChild(QAbstractButton, "settingsOk").click()


def settings_page(row: int) -> Callable[[Stage], Awaitable[None]]:
    async def scene(stage: Stage) -> None:
        stage.window.menus.actions["settings"].trigger()
        dialog = stage.window.findChild(QDialog, "settingsDialog")
        dialog.findChild(QListWidget, "settingsPages").setCurrentRow(row)

    return scene


async def environment_refused(stage: Stage) -> None:
    await settings_page(1)(stage)
    dialog = stage.window.findChild(QDialog, "settingsDialog")
    dialog.findChild(QAbstractButton, "addEnvironmentButton").click()
    for name, text in (("environmentName", "Videsk"), ("environmentAddress", "http://api.example.test")):
        edit = dialog.findChild(QLineEdit, name)
        edit.setText(text)
        edit.textEdited.emit(text)
    dialog.findChild(QAbstractButton, "settingsOk").click()


async def new_host(stage: Stage) -> None:
    stage.paste(customers_key())
    stage.ask()


@asynccontextmanager
async def elsewhere():
    yield custom_environment("https://api.example.test/base", "Tests")


async def long_ago(stage: Stage) -> None:
    stage.wiring._now = lambda: datetime(2015, 1, 1, tzinfo=UTC)
    stage.paste(customers_key())
    stage.window.result.tabs.setCurrentWidget(stage.window.result.detail_tab)


SCENES = {
    "ladder": Scene(in_detail(network_fault, "waysButton"), closed_port),
    "network-questions": Scene(network_questions, served("accepted"), shows="networkDialog"),
    "permissions": Scene(in_detail(asked("accepted"), "permissionsButton")),
    "permissions-denied": Scene(in_detail(asked("no_access"), "permissionsButton")),
    "proxy-settings": Scene(proxy_settings, videsk, shows="settingsDialog"),
    "settings-general": Scene(settings_page(0), videsk, shows="settingsDialog"),
    "settings-environments": Scene(environment_refused, videsk, shows="settingsDialog"),
    "settings-privacy": Scene(settings_page(3), videsk, shows="settingsDialog"),
    "new-host": Scene(new_host, elsewhere, shows="hostQuestion"),
    "clock-behind": Scene(long_ago, videsk),
}
