"""What came back: verdicts and faults, the card and the tabs they fill."""

import asyncio
from collections.abc import Awaitable, Callable

from PySide6.QtWidgets import QAbstractButton

from tests.screenshots.of_pastes import customers_key
from tests.screenshots.stage import SETTLING_S, Scene, Stage, closed_port, sample, served, silent_server


def asked(name: str) -> Callable[[Stage], Awaitable[None]]:
    async def scene(stage: Stage) -> None:
        stage.choose_sample(name)
        await stage.ask_and_wait()

    return scene


def asked_in_detail(name: str) -> Callable[[Stage], Awaitable[None]]:
    async def scene(stage: Stage) -> None:
        await asked(name)(stage)
        stage.window.result.tabs.setCurrentWidget(stage.window.result.detail_tab)

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


async def waiting(stage: Stage) -> None:
    stage.paste(customers_key())
    counted = asyncio.Event()
    stage.wiring.presenter.waiting_changed.connect(lambda _: counted.set())
    await stage.ask_and_wait()
    await counted.wait()


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


SCENES = {
    "accepted": Scene(asked("accepted")),
    "accepted-many": Scene(asked("many_segments")),
    "accepted-none": Scene(asked("no_segments")),
    "accepted-twice": Scene(asked_twice),
    "refused": Scene(asked("expired")),
    "refused-signature": Scene(asked("bad_signature")),
    "no-access": Scene(asked("no_access")),
    "portal": Scene(asked("portal")),
    "rate-limited": Scene(asked("rate_limited")),
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
}
