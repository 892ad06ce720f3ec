"""What was pasted, before anything is asked: forecasts, damage, corrections."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QAbstractButton

from tests.keys import make_key
from tests.screenshots.stage import Scene, Stage, sample, videsk

CYRILLIC_JE = "\u0408"


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


SCENES = {
    "empty": Scene(empty, videsk),
    "empty-practice": Scene(empty),
    "damaged": Scene(damaged, videsk),
    "forecast-expired": Scene(forecast_expired, videsk),
    "forecast-good": Scene(forecast_good),
    "several-keys": Scene(several_keys, videsk),
    "not-a-key": Scene(not_a_key, videsk),
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
}
