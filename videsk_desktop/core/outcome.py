"""Prediction against answer: do they agree, what causes remain, and who can mend it."""

from dataclasses import dataclass

from videsk_desktop.core.answer import Accepted, Answer, CannotBeSent, NotJudged, Refused
from videsk_desktop.core.clocks import UNKNOWN_CLOCK, ClockWitness
from videsk_desktop.core.findings import Finding, FindingCode
from videsk_desktop.core.prediction import Prediction
from videsk_desktop.core.verdicts import Actor, Agreement, Cause, Certainty, Fault, Verdict

# Versions of the server differ in which of these three texts they choose for the same fault.
_ONE_FAMILY = frozenset({Verdict.CORRUPT, Verdict.MALFORMED, Verdict.INVALID_TOKEN})

_CUT = frozenset({FindingCode.SIGNATURE_SHORT, FindingCode.SHORTENED_DISPLAY, FindingCode.WILL_BE_CUT})

_CAUSES_OF_REFUSAL: dict[Verdict, tuple[Cause, ...]] = {
    Verdict.BAD_SIGNATURE: (
        Cause.CUT_IN_COPYING,
        Cause.ALTERED_IN_COPYING,
        Cause.OTHER_ENVIRONMENT,
        Cause.SECRET_ROTATED,
    ),
    Verdict.NO_VALID_JWT: (Cause.HEADER_LOST_ON_THE_WAY,),
    Verdict.REFUSED_OTHERWISE: (Cause.SERVER_CHANGED, Cause.ADDRESS_NOT_ALLOWED),
}

_CAUSES_OF_CONTRADICTION: dict[Verdict, tuple[Cause, ...]] = {
    Verdict.BAD_SIGNATURE: (Cause.OTHER_ENVIRONMENT, Cause.SECRET_ROTATED, Cause.ALTERED_IN_COPYING),
    Verdict.EXPIRED: (Cause.CLOCK_WRONG, Cause.SERVER_CHANGED),
    Verdict.NOT_ACTIVE: (Cause.CLOCK_WRONG, Cause.SERVER_CHANGED),
    Verdict.NO_VALID_JWT: (Cause.HEADER_LOST_ON_THE_WAY, Cause.SERVER_CHANGED),
}

_ACTOR_OF_VERDICT: dict[Verdict, Actor] = {
    Verdict.ACCEPTED: Actor.AGENT,
    Verdict.NO_VALID_JWT: Actor.NETWORK,
    Verdict.REFUSED_OTHERWISE: Actor.VIDESK,
}

_ACTOR_OF_FAULT: dict[Fault, Actor] = {
    Fault.KEY_EMPTY: Actor.AGENT,
    Fault.KEY_UNSENDABLE: Actor.CUSTOMER,
    Fault.OFFLINE: Actor.AGENT,
    Fault.CANCELLED: Actor.AGENT,
    Fault.DEADLINE: Actor.AGENT,
    Fault.TIMEOUT_CONNECT: Actor.AGENT,
    Fault.TIMEOUT_TLS: Actor.AGENT,
    Fault.TIMEOUT_FIRST_BYTE: Actor.AGENT,
    Fault.TIMEOUT_BODY: Actor.AGENT,
    Fault.PRACTICE_ONLY: Actor.AGENT,
    Fault.SAMPLE_KEY: Actor.AGENT,
    Fault.RATE_LIMITED: Actor.AGENT,
    Fault.NOT_FOUND: Actor.AGENT,
    Fault.SAVE_FAILED: Actor.AGENT,
    Fault.EDGE: Actor.VIDESK,
    Fault.BAD_REQUEST: Actor.VIDESK,
    Fault.OTHER_4XX: Actor.VIDESK,
    Fault.SERVER_ERROR: Actor.VIDESK,
    Fault.GATEWAY_ERROR: Actor.VIDESK,
    Fault.BODY_EMPTY: Actor.VIDESK,
    Fault.BODY_TOO_LARGE: Actor.VIDESK,
    Fault.BODY_TOO_DEEP: Actor.VIDESK,
    Fault.BODY_UNDECODABLE: Actor.VIDESK,
    Fault.SHAPE_UNKNOWN: Actor.VIDESK,
    Fault.INTERNAL: Actor.VIDESK,
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """``causes``: what remains, most likely first: codes of Verdict, Fault or Cause."""

    agreement: Agreement
    causes: tuple[Verdict | Fault | Cause, ...]
    actor: Actor


def compare(
    prediction: Prediction, findings: tuple[Finding, ...], answer: Answer, clock: ClockWitness = UNKNOWN_CLOCK
) -> Outcome:
    """Hold the answer against the prediction, which was made by the server's clock if ``clock`` knows it."""
    if isinstance(answer, NotJudged | CannotBeSent):
        actor = _ACTOR_OF_FAULT.get(answer.fault, Actor.NETWORK)
        return Outcome(Agreement.NOT_COMPARABLE, (answer.fault,), actor)
    agreement = _agreement(prediction, answer.verdict)
    return Outcome(agreement, _causes(prediction, findings, answer, agreement, clock), _actor(prediction, answer))


def _agreement(prediction: Prediction, verdict: Verdict) -> Agreement:
    expected = prediction.expected
    if verdict is expected or {verdict, expected} <= _ONE_FAMILY:
        return Agreement.AS_PREDICTED
    if verdict in prediction.possible or verdict is Verdict.REFUSED_OTHERWISE:
        return Agreement.WITHIN_POSSIBLE
    return Agreement.CONTRADICTS


def _causes(
    prediction: Prediction,
    findings: tuple[Finding, ...],
    answer: Accepted | Refused,
    agreement: Agreement,
    clock: ClockWitness,
) -> tuple[Verdict | Fault | Cause, ...]:
    verdict = answer.verdict
    if agreement is Agreement.CONTRADICTS:
        causes: tuple[Verdict | Fault | Cause, ...] = _CAUSES_OF_CONTRADICTION.get(verdict, (Cause.SERVER_CHANGED,))
        if verdict is Verdict.ACCEPTED and prediction.expected in {Verdict.EXPIRED, Verdict.NOT_ACTIVE}:
            causes = (Cause.CLOCK_WRONG, Cause.SERVER_CHANGED)
        # By the server's own clock the time is no matter of clocks any more.
        return causes if clock.skew_s is None else tuple(cause for cause in causes if cause is not Cause.CLOCK_WRONG)
    if verdict is Verdict.BAD_SIGNATURE and prediction.certainty is Certainty.CERTAIN:
        return (Cause.CUT_IN_COPYING if _CUT & {finding.code for finding in findings} else Cause.ALTERED_IN_COPYING,)
    if verdict is Verdict.BAD_SIGNATURE:
        # A signature of the right length was not cut at its end.
        return _CAUSES_OF_REFUSAL[verdict][1:]
    return _CAUSES_OF_REFUSAL.get(verdict, (verdict,))


def _actor(prediction: Prediction, answer: Accepted | Refused) -> Actor:
    if answer.verdict is prediction.expected is Verdict.REFUSED_OTHERWISE:
        # A payload null: no other words of the server are foreseen, and the key is what is wrong.
        return Actor.CUSTOMER
    return _ACTOR_OF_VERDICT.get(answer.verdict, Actor.CUSTOMER)
