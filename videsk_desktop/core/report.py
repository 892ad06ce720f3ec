"""A diagnosis or a check as strict JSON values: what the command line prints. Never holds the key or its signature."""

from collections.abc import Mapping, Sequence
from math import isfinite

from videsk_desktop.core.answer import Accepted, Answer, CannotBeSent, NotJudged, Refused
from videsk_desktop.core.check import CheckRecord
from videsk_desktop.core.diagnosis import Diagnosis
from videsk_desktop.core.exchange import Exchange, PhaseState
from videsk_desktop.core.findings import Finding
from videsk_desktop.core.prediction import Prediction

JsonValue = object


def report_diagnosis(diagnosis: Diagnosis) -> dict[str, JsonValue]:
    """Return what is known before anything is sent."""
    as_sent = diagnosis.as_sent
    return {
        "fingerprint": diagnosis.key.fingerprint,
        "length": len(diagnosis.key),
        "removed": [
            {"code": removed.code, "start": removed.start, "end": removed.end}
            for removed in diagnosis.candidate.removed
        ],
        "candidates": len(diagnosis.paste.candidates),
        "findings": [_finding(finding) for finding in diagnosis.findings],
        "as_sent": None if as_sent is None else {"verdict": as_sent.verdict, "reason": as_sent.reason},
        "header": strict(diagnosis.decoded.header),
        "claims": strict(diagnosis.decoded.claims),
        "sendable": diagnosis.sendable,
        "prediction": _prediction(diagnosis.prediction),
    }


def report_check(
    diagnosis: Diagnosis, record: CheckRecord, segments: Sequence[object] | None = None, total: int | None = None
) -> dict[str, JsonValue]:
    """Return a diagnosis and what came of asking. ``segments`` and ``total``: those loaded beyond the first page."""
    answer = _answer(record.answer, record.exchange)
    if segments is not None:
        answer |= {"segments": [strict(item) for item in segments], "total": total}
    return {
        **report_diagnosis(diagnosis),
        "prediction": _prediction(record.prediction),
        "answer": answer,
        "outcome": {
            "agreement": record.outcome.agreement,
            "causes": list(record.outcome.causes),
            "actor": record.outcome.actor,
        },
    }


def strict(value: object) -> JsonValue:
    """Return ``value`` with what strict JSON (RFC 8259 section 6) cannot say as strings: numbers beyond a double."""
    if isinstance(value, float) and not isfinite(value):
        return "-Infinity" if value < 0 else "Infinity"
    if isinstance(value, Mapping):
        return {name: strict(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [strict(item) for item in value]
    return value


def _finding(finding: Finding) -> dict[str, JsonValue]:
    return {
        "code": finding.code,
        "severity": finding.severity,
        "part": finding.part,
        "position": finding.position,
        "facts": strict(finding.facts),
    }


def _prediction(prediction: Prediction) -> dict[str, JsonValue]:
    return {
        "expected": prediction.expected,
        "certainty": prediction.certainty,
        "possible": list(prediction.possible),
        "status": prediction.status,
        "message": prediction.message,
    }


def _answer(answer: Answer, exchange: Exchange | None) -> dict[str, JsonValue]:
    phases = exchange.phases if exchange is not None else ()
    return {
        "kind": answer.kind,
        "verdict": answer.verdict if isinstance(answer, Refused | Accepted) else None,
        "status": answer.status,
        "message": answer.message,
        "answered_by": answer.answered_by,
        "fault": answer.fault if isinstance(answer, NotJudged | CannotBeSent) else None,
        "phases": [
            {"name": phase.name, "ms": round(phase.ms, 3)} for phase in phases if phase.state is not PhaseState.RUNNING
        ],
        "clock_skew_s": exchange.clock_skew_s() if exchange is not None else None,
        "segments": [strict(item) for item in answer.page.items] if isinstance(answer, Accepted) else None,
        "total": answer.page.total if isinstance(answer, Accepted) else None,
    }
