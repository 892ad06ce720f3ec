"""Check records as a check makes them, from answers written by hand."""

import json
from datetime import timedelta

from tests.ui.conftest import NOW
from videsk_desktop.core.check import CheckRecord
from videsk_desktop.core.classify import classify
from videsk_desktop.core.clocks import ClockWitness
from videsk_desktop.core.diagnosis import Diagnosis
from videsk_desktop.core.exchange import VIDESK, Environment, Exchange, Phase, PhaseName, PhaseState
from videsk_desktop.core.outcome import compare
from videsk_desktop.core.segments import Collection
from videsk_desktop.core.verdicts import Fault

PHASES = tuple(Phase(name, PhaseState.DONE, 12.34) for name in PhaseName)
REFUSALS = {
    "expired": (401, "NotAuthenticated", "jwt expired"),
    "bad_signature": (401, "NotAuthenticated", "invalid signature"),
    "no_access": (403, "Forbidden", "You don't have access to /public/video-contact-center/segments."),
    "removed": (403, "Forbidden", "The integration token it's invalid or was removed."),
}


def exchange(status: int, value: object, **more: object) -> Exchange:
    return Exchange(
        url=VIDESK.url(),
        started_at=NOW,
        elapsed_ms=214.4,
        status=status,
        answered_ms=200.0,
        headers=(("content-type", "application/json"), ("date", "Tue, 24 Nov 2026 12:00:00 GMT")),
        body=json.dumps(value).encode(),
        phases=PHASES,
        **more,
    )


def refused(name: str) -> Exchange:
    status, kind, message = REFUSALS[name]
    return exchange(status, {"name": kind, "message": message, "code": status, "className": kind.lower(), "errors": {}})


def page(shown: int, total: int) -> Exchange:
    items = [{"id": f"{number:024x}", "name": f"Segment {number}"} for number in range(shown)]
    return exchange(200, {"total": total, "limit": 10, "skip": 0, "data": items})


def failed(fault: Fault) -> Exchange:
    phases = (Phase(PhaseName.DNS, PhaseState.DONE, 3.0), Phase(PhaseName.CONNECT, PhaseState.FAILED, 9.0))
    return Exchange(VIDESK.url(), NOW - timedelta(seconds=1), 12.0, phases=phases, fault=fault, facts={"port": 443})


def record(diagnosis: Diagnosis, came: Exchange, environment: Environment = VIDESK) -> CheckRecord:
    answer = classify(came, environment)
    outcome = compare(diagnosis.prediction, diagnosis.findings, answer, ClockWitness(came.clock_skew_s()))
    return CheckRecord(
        diagnosis.key.fingerprint, environment, diagnosis.findings, diagnosis.prediction, came, answer, outcome
    )


def collected(record_of_page: CheckRecord) -> Collection:
    made = Collection()
    made.add(record_of_page.answer.page)
    return made
