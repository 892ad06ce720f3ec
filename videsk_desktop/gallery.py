"""Makes the examples of the gallery: practice mode's own answers to its sample keys, and answers that are on record.

Sends nothing. Keys and answers are read and judged as real ones are; nothing is set by hand but what comes back.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from videsk_desktop.core.answer import Answer, CannotBeSent, NotJudged
from videsk_desktop.core.check import CheckRecord
from videsk_desktop.core.classify import classify
from videsk_desktop.core.diagnosis import Diagnosis, diagnose
from videsk_desktop.core.exchange import PRACTICE, VIDESK, Environment, Exchange
from videsk_desktop.core.outcome import compare
from videsk_desktop.core.verdicts import Fault, Verdict
from videsk_desktop.gallery_faults import CAME
from videsk_desktop.practice.answers import Reply, not_a_sample, not_authenticated
from videsk_desktop.practice.app import answer_to
from videsk_desktop.practice.samples import sample_keys
from videsk_desktop.practice.signature import base64url, sign
from videsk_desktop.ui.gallery_example import Example

_CYRILLIC_JE = "\u0408"
_MIDDLE = 60
_ELAPSED_MS = 180.0
# The samples whose answer is one of a kind; the others show the same card once more.
_LEFT_OUT = frozenset({"many_segments"})


def examples(now: datetime) -> tuple[Example, ...]:
    """Return an example of every verdict and every fault, in their order. ``now``: timezone-aware."""
    made = list(_Maker(now).all())
    order = [code.value for code in (*Verdict, *Fault)]
    return tuple(sorted(made, key=lambda example: order.index(example.code.value)))


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes them for the moment, so that the times of their keys are right."""

    now: datetime

    def all(self) -> Iterator[Example]:
        samples = {sample.name: sample.key for sample in sample_keys(self.now)}
        good = samples["accepted"]
        for name, key in samples.items():
            if name not in _LEFT_OUT:
                yield self._answered(name, key, answer_to(key, now=self.now))
        for key in self._without_a_sample(good):
            yield self._answered("", key, answer_to(key, now=self.now))
        yield self._answered("", good, not_authenticated("unauthorized"))
        yield self._answered("", good, not_a_sample(), PRACTICE)
        yield self._made(good, NotJudged(Fault.SAMPLE_KEY))
        yield self._made("", CannotBeSent(Fault.KEY_EMPTY))
        yield self._made(f"{good[:_MIDDLE]}{_CYRILLIC_JE}{good[_MIDDLE + 1 :]}", CannotBeSent(Fault.KEY_UNSENDABLE))
        for fault in CAME:
            yield self._came(good, fault)

    def _without_a_sample(self, good: str) -> Iterator[str]:
        """Return keys that meet what no sample meets."""
        yield f"{good.rpartition('.')[0]}."
        yield _signed({"alg": "RS256", "typ": "JWT"}, self._claims())
        yield _signed({"alg": "HS256", "typ": "JWT"}, {**self._claims(), "exp": "2027-01-01"})
        yield _signed({"alg": "HS256", "typ": "JWT"}, {**self._claims(), "nbf": "2027-01-01"})

    def _claims(self) -> dict[str, object]:
        return {"rac": "65a1b2c3d4e5f60718293a02", "iat": int(self.now.timestamp()) - 1, "practice": "accepted"}

    def _answered(self, sample: str, key: str, reply: Reply, environment: Environment = VIDESK) -> Example:
        exchange = replace(self._exchange(), status=int(reply.status), headers=reply.headers, body=reply.body)
        # A sample has its own name only where its answer has none: with, or without, segments.
        example = self._made(key, classify(exchange, environment), exchange, environment)
        return replace(example, name=sample) if sample == "no_segments" else example

    def _came(self, key: str, fault: Fault) -> Example:
        came = CAME[fault]
        exchange = replace(
            self._exchange(),
            status=None if came.status is None else int(came.status),
            headers=came.headers,
            body=came.body,
            fault=fault if came.broke else None,
            facts=came.facts,
        )
        return self._made(key, classify(exchange, VIDESK), exchange)

    def _exchange(self) -> Exchange:
        return Exchange(VIDESK.url(), self.now, _ELAPSED_MS)

    def _made(
        self, key: str, answer: Answer, exchange: Exchange | None = None, environment: Environment = VIDESK
    ) -> Example:
        diagnosis = diagnose(key, now=self.now)
        record = _record(diagnosis, answer, exchange, environment)
        code = answer.fault if isinstance(answer, NotJudged | CannotBeSent) else answer.verdict
        return Example(code.value, code, diagnosis, record, self.now)


def _record(diagnosis: Diagnosis, answer: Answer, exchange: Exchange | None, environment: Environment) -> CheckRecord:
    outcome = compare(diagnosis.prediction, diagnosis.findings, answer)
    return CheckRecord(
        diagnosis.key.fingerprint, environment, diagnosis.findings, diagnosis.prediction, exchange, answer, outcome
    )


def _signed(header: dict[str, str], claims: dict[str, object]) -> str:
    """Return a key that the practice secret signs: it opens nothing."""
    parts = (json.dumps(part, separators=(",", ":")).encode("ascii") for part in (header, claims))
    signed = ".".join(base64url(part) for part in parts)
    return f"{signed}.{sign(signed)}"
