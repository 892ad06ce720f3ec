"""Several keys at once, in their own window: empty, read, about to be asked, answered."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QAbstractButton

from tests.screenshots.of_pastes import customers_key
from tests.screenshots.stage import Scene, Stage, practice, videsk
from videsk_desktop.practice.samples import sample_keys

_CUSTOMERS = ("Clínica Ñuñoa", "Banco del Sur", "Seguros Andinos", "Universidad de Los Lagos", "Aguas Claras")
_MANY = 60


def list_of_customers() -> str:
    """Keys of customers as a table has them: expired, good, cut off, with a letter that is no letter, twice."""
    lines = ["cliente;api_key;nota"]
    for number in range(_MANY):
        expires = datetime.now(UTC) + timedelta(days=7 * number - 120)
        key = customers_key(exp=int(expires.timestamp()), n=number)
        if number % 9 == 4:
            key = key[:-9]
        if number % 11 == 5:
            key = f"{key[:50]}\u0430{key[51:]}"
        lines.append(f"{_CUSTOMERS[number % len(_CUSTOMERS)]};{key};{number}")
    return "\n".join([*lines[:20], lines[3], ";;", *lines[20:]])


def samples() -> str:
    kept = [each for each in sample_keys(datetime.now(UTC)) if each.name != "rate_limited"]
    return "\n".join(["name,api_key", *(f"{each.name},{each.key}" for each in kept)])


async def opened(stage: Stage) -> None:
    stage.window.menus.actions["batch"].trigger()


def read(text: Callable[[], str], row: int) -> Callable[[Stage], Awaitable[None]]:
    """Read a list, and choose one of its rows."""

    async def scene(stage: Stage) -> None:
        await opened(stage)
        over = asyncio.Event()
        stage.wiring.several.batch.read.connect(lambda _: over.set())
        stage.wiring.several.window.text_given.emit(text())
        await over.wait()
        stage.wiring.several.window.list.table.selectRow(row)

    return scene


async def about_to_ask(stage: Stage) -> None:
    await read(list_of_customers, 4)(stage)
    stage.wiring.several.window.findChild(QAbstractButton, "batchAskButton").click()


async def answered(stage: Stage) -> None:
    await read(samples, 9)(stage)
    over = asyncio.Event()
    stage.wiring.several.batch.stopped.connect(lambda _: over.set())
    stage.wiring.several.window.findChild(QAbstractButton, "batchAskButton").click()
    await over.wait()


SCENES = {
    "batch-empty": Scene(opened, where=videsk, shows="batchWindow"),
    "batch-read": Scene(read(list_of_customers, 4), where=videsk, shows="batchWindow"),
    "batch-question": Scene(about_to_ask, where=videsk, shows="batchWindow"),
    "batch-answered": Scene(answered, where=practice, shows="batchWindow"),
}
