"""The verdict card in words: badge, headline, why, what to do and who, warnings, and the server's own words.

A forecast never looks like an answer: the badge tells them apart. Chooses and fills; the words stand in the tables.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, tzinfo
from urllib.parse import urlsplit

from videsk_desktop.core.answer import Accepted, Answer, CannotBeSent, NotJudged, Refused
from videsk_desktop.core.check import CheckRecord
from videsk_desktop.core.diagnosis import Diagnosis
from videsk_desktop.core.exchange import EnvironmentKind
from videsk_desktop.core.findings import Fact, FindingCode
from videsk_desktop.core.verdicts import Actor, Agreement, AnsweredBy, Certainty, Fault, Verdict
from videsk_desktop.i18n import Language, mark
from videsk_desktop.texts import faults, verdicts
from videsk_desktop.texts.card_warnings import answer_warnings, notes_of, paste_warnings
from videsk_desktop.texts.explanation import CardText, Explanation, NextStep, Tone
from videsk_desktop.texts.filling import fill
from videsk_desktop.texts.findings import known_of
from videsk_desktop.texts.foreign import foreign
from videsk_desktop.texts.repairs import suggested_repairs
from videsk_desktop.texts.sentences import Known
from videsk_desktop.texts.verdict_facts import facts_of_answer, facts_of_forecast

__all__ = ["CardText", "NextStep", "Tone", "answer_card", "forecast_card", "pasted_answer_card"]

CONTEXT = "Card"

_READ_HERE = mark("Card", "Read on this computer · Videsk not asked yet")
_ANSWERED = mark("Card", "Videsk's answer")
_NOT_EVALUATED = mark("Card", "Not evaluated")
_CANNOT_BE_SENT = mark("Card", "Cannot be sent")
_PRACTICE = mark("Card", "PRACTICE")
_ONLY_VIDESK = mark("Card", "Only Videsk could know this.")
_NOT_FROM_VIDESK = mark(
    "Card",
    "This answer does not have the form of Videsk's: something on the customer's network may have answered",
)
_FROM_VIDESK = mark("Card", "This is an answer from Videsk, not an API Key. It means: {headline}")
_ASK = mark("Card", "Ask Videsk.")

# Nothing was found, or the key has a form that only Videsk can judge: rows that stand for no verdict.
_NOTHING_WRONG = Explanation(
    headline=mark("Card", "We see nothing wrong with this API Key; only Videsk can confirm it"),
    before=(mark("Card", "Its form, its content and its dates look right. Only Videsk can check its signature."),),
    after=(),
    steps=((Actor.AGENT, _ASK),),
)
_NEWER_FORM = Explanation(
    headline=mark("Card", "It does not have the usual form. It may be a newer API Key; only Videsk can tell"),
    before=(mark("Card", "An API Key usually has three parts separated by dots."),),
    after=(),
    steps=((Actor.AGENT, _ASK),),
)
_SOMEBODY_ELSE = Explanation(
    headline=_NOT_FROM_VIDESK,
    after=(
        mark("Card", "It seems to come from {who}."),
        mark("Card", "So it says nothing about the API Key."),
    ),
    steps=(
        (
            Actor.CUSTOMER,
            mark(
                "Card",
                "Ask them to try from another network, or to have their IT team allow *.videsk.io, port 443.",
            ),
        ),
    ),
)
_UNSENDABLE_BECAUSE = (
    FindingCode.CONTROL_CHARACTER,
    FindingCode.FOREIGN_CHARACTER,
    FindingCode.TOO_LONG,
)


def forecast_card(
    diagnosis: Diagnosis,
    now: datetime,
    language: Language,
    *,
    zone: tzinfo | None = None,
    in_practice: bool = False,
) -> CardText:
    """Return the card of a key that was only read here.

    ``now``: timezone-aware; ``zone`` None: this computer's; ``in_practice``: that is where it would be asked.
    """
    warnings = paste_warnings(diagnosis, language, in_practice=in_practice)
    if not diagnosis.sendable:
        return _unsendable(diagnosis, now, language, warnings)
    badge = language.text(CONTEXT, _READ_HERE)
    prediction = diagnosis.prediction
    if prediction.certainty is Certainty.SERVER_ONLY:
        usual = prediction.expected is Verdict.ACCEPTED
        row, tone = (_NOTHING_WRONG, Tone.PLAIN) if usual else (_NEWER_FORM, Tone.AMBER)
        return fill(row, CONTEXT, Known({}), language, badge=badge, tone=tone, forecast=True, warnings=warnings)
    verdict = prediction.expected
    known = facts_of_forecast(verdict, diagnosis, now=now, language=language, zone=zone)
    return fill(
        verdicts.VERDICT_TEXTS[verdict],
        verdicts.CONTEXT,
        known,
        language,
        badge=badge,
        tone=verdicts.tone_of(verdict),
        forecast=True,
        warnings=warnings,
    )


def answer_card(
    record: CheckRecord, diagnosis: Diagnosis, now: datetime, language: Language, *, zone: tzinfo | None = None
) -> CardText:
    """Return the card of one check of the key in ``diagnosis``; times are told by Videsk's clock where it is known."""
    answer = record.answer
    in_practice = record.environment.kind is EnvironmentKind.PRACTICE
    warnings = (
        *answer_warnings(record, language, zone),
        *paste_warnings(diagnosis, language, in_practice=in_practice),
    )
    if isinstance(answer, CannotBeSent):
        return _unsendable(diagnosis, now, language, warnings)
    badge = _badge(record, language)
    if isinstance(answer, NotJudged):
        host = urlsplit(record.environment.base_url).hostname or ""
        return _not_judged(answer, {"host": host, **answer.facts}, language, badge=badge, zone=zone, warnings=warnings)
    known = facts_of_answer(
        answer,
        diagnosis,
        now=record.clock.corrected(now),
        language=language,
        zone=zone,
        clock_wrong=record.clock.is_wrong,
    )
    surprising = record.outcome.agreement is Agreement.WITHIN_POSSIBLE and isinstance(answer, Refused)
    also = language.text(CONTEXT, _ONLY_VIDESK) if surprising else ""
    return _judged(answer, known, language, badge=badge, also=also, warnings=warnings)


def pasted_answer_card(answer: Answer, now: datetime, language: Language, *, zone: tzinfo | None = None) -> CardText:
    """Return the card of an answer that the customer pasted instead of a key. Nothing was asked of Videsk."""
    badge = language.text(CONTEXT, _READ_HERE)
    if isinstance(answer, CannotBeSent):
        raise TypeError("what was never sent has no answer")
    if isinstance(answer, NotJudged):
        if answer.answered_by not in {AnsweredBy.VIDESK, AnsweredBy.PRACTICE}:
            return _from_somebody_else(answer, language, badge)
        card = _not_judged(answer, answer.facts, language, badge=badge, zone=zone)
    else:
        known = facts_of_answer(answer, None, now=now, language=language, zone=zone)
        card = _judged(answer, known, language, badge=badge, warnings=notes_of(answer, language, zone))
    headline = language.text(CONTEXT, _FROM_VIDESK).format(headline=card.headline)
    return CardText(badge, card.tone, headline, card.why, card.next_steps, card.warnings, card.server_words)


def _judged(
    answer: Accepted | Refused,
    known: Known,
    language: Language,
    *,
    badge: str,
    also: str = "",
    warnings: tuple[str, ...] = (),
) -> CardText:
    return fill(
        verdicts.VERDICT_TEXTS[answer.verdict],
        verdicts.CONTEXT,
        known,
        language,
        badge=badge,
        tone=verdicts.tone_of(answer.verdict),
        also=also,
        warnings=warnings,
        server_words=answer.message if isinstance(answer, Refused) else None,
    )


def _not_judged(
    answer: NotJudged,
    facts: Mapping[str, Fact],
    language: Language,
    *,
    badge: str,
    zone: tzinfo | None,
    warnings: tuple[str, ...] = (),
) -> CardText:
    return fill(
        faults.FAULT_TEXTS[answer.fault],
        faults.CONTEXT,
        faults.known_of(answer.fault, facts, language, answered_by=answer.answered_by, zone=zone),
        language,
        badge=badge,
        tone=faults.tone_of(answer.fault),
        warnings=warnings,
        server_words=answer.message,
    )


def _from_somebody_else(answer: NotJudged, language: Language, badge: str) -> CardText:
    known = faults.known_of(answer.fault, answer.facts, language, customers=True)
    return fill(_SOMEBODY_ELSE, CONTEXT, known, language, badge=badge, tone=Tone.GREY, server_words=answer.message)


def _unsendable(diagnosis: Diagnosis, now: datetime, language: Language, warnings: tuple[str, ...]) -> CardText:
    fault = Fault.KEY_UNSENDABLE if len(diagnosis.key) else Fault.KEY_EMPTY
    because = next((finding for finding in diagnosis.findings if finding.code in _UNSENDABLE_BECAUSE), None)
    known = known_of(because, language) if because else Known({})
    if suggested_repairs(diagnosis, now):
        known = replace(known, circumstances=known.circumstances | {"repairable"})
    badge = language.text(CONTEXT, _CANNOT_BE_SENT)
    tone = faults.tone_of(fault)
    return fill(faults.FAULT_TEXTS[fault], faults.CONTEXT, known, language, badge=badge, tone=tone, warnings=warnings)


def _badge(record: CheckRecord, language: Language) -> str:
    """Say who speaks: practice and any environment but Videsk's are named."""
    said = language.text(CONTEXT, _NOT_EVALUATED if isinstance(record.answer, NotJudged) else _ANSWERED)
    if record.environment.kind is EnvironmentKind.PRACTICE:
        practice = language.text(CONTEXT, _PRACTICE)
        return f"{practice} · {said}" if isinstance(record.answer, NotJudged) else practice
    if record.environment.kind is EnvironmentKind.CUSTOM:
        return f"{said} · {foreign(urlsplit(record.environment.base_url).netloc)}"
    return said
