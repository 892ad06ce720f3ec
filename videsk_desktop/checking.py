"""One check, without Qt: send the key if it can be sent, judge the answer, hold it against the prediction.

Used by the window, the command line and batches alike. Knows no HTTP library: the client is handed in.
"""

import gc
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from typing import Protocol

from videsk_desktop.aside import ask_aside
from videsk_desktop.core.answer import Answer, CannotBeSent, NotJudged
from videsk_desktop.core.check import CheckRecord
from videsk_desktop.core.classify import classify
from videsk_desktop.core.clocks import ClockWitness
from videsk_desktop.core.diagnosis import Diagnosis
from videsk_desktop.core.exchange import SEGMENTS_PATH, Environment, EnvironmentKind, Exchange, Phase
from videsk_desktop.core.key import ApiKey
from videsk_desktop.core.outcome import compare
from videsk_desktop.core.prediction import predict
from videsk_desktop.core.verdicts import Fault

PhaseListener = Callable[[Phase], None]
Clock = Callable[[], datetime]

# Half a megabyte takes some 10 ms to read.
_LARGE_BODY = 500_000


class Client(Protocol):
    """What a check needs of the network. ``get`` never raises for what a network can do."""

    @property
    def environment(self) -> Environment:
        """Where requests go."""

    async def get(
        self,
        key: ApiKey | None,
        *,
        path: str = SEGMENTS_PATH,
        query: Mapping[str, str | int] | None = None,
        on_phase: PhaseListener | None = None,
    ) -> Exchange:
        """Send one GET and return what came of it; ``key`` None sends no Authorization header."""


async def ask(
    diagnosis: Diagnosis, client: Client, *, now: Clock, on_phase: PhaseListener | None = None
) -> CheckRecord:
    """Put the diagnosed key to ``client``, whatever is predicted, if it can be sent at all.

    The prediction is made anew for the moment of asking, by the server's clock where its answer tells it: a key can
    expire between paste and click, and this computer's clock can be wrong.
    """
    asked_at = now()
    exchange: Exchange | None = None
    answer: Answer | None = _answer_without_asking(diagnosis, client.environment)
    if answer is None:
        exchange = await client.get(diagnosis.key, on_phase=on_phase)
        answer = await judge(exchange, client.environment)
    clock = ClockWitness(exchange.clock_skew_s() if exchange is not None else None)
    prediction = predict(diagnosis.decoded, now=clock.corrected(asked_at))
    outcome = compare(prediction, diagnosis.findings, answer, clock)
    return CheckRecord(
        diagnosis.key.fingerprint, client.environment, diagnosis.findings, prediction, exchange, answer, outcome
    )


async def judge(exchange: Exchange, environment: Environment) -> Answer:
    """Classify an exchange without holding up the loop, however large its body is."""
    if len(exchange.body) < _LARGE_BODY:
        return classify(exchange, environment)
    return await ask_aside(partial(_classify_large, exchange, environment))


def _classify_large(exchange: Exchange, environment: Environment) -> Answer:
    # A thread alone does not help: collecting garbage among a million new objects stops every thread for 100 ms and
    # more. What was read is frozen, so that the next collection does not walk through it either.
    gc.disable()
    try:
        return classify(exchange, environment)
    finally:
        gc.freeze()
        gc.enable()


def _answer_without_asking(diagnosis: Diagnosis, environment: Environment) -> Answer | None:
    if not len(diagnosis.key):
        return CannotBeSent(Fault.KEY_EMPTY)
    if not diagnosis.sendable:
        return CannotBeSent(Fault.KEY_UNSENDABLE)
    if diagnosis.is_sample and environment.kind is EnvironmentKind.VIDESK:
        return NotJudged(Fault.SAMPLE_KEY)
    return None
