"""The verdict card in words: badge, headline, why, what to do and who, warnings, and the server's own words.

A forecast never looks like an answer: the badge tells them apart. Chooses and fills; the words stand in the tables.
"""

from collections.abc import Mapping
from datetime import datetime, tzinfo
from urllib.parse import urlsplit

from videsk_desktop.core.answer import Accepted, Answer, CannotBeSent, NotJudged, Refused
from videsk_desktop.core.check import CheckRecord
from videsk_desktop.core.diagnosis import Diagnosis
from videsk_desktop.core.exchange import EnvironmentKind
from videsk_desktop.core.findings import Fact
from videsk_desktop.core.verdicts import Actor, Agreement, AnsweredBy
from videsk_desktop.i18n import Language, mark
from videsk_desktop.texts import faults, verdicts
from videsk_desktop.texts.card_warnings import answer_warnings, clock_warnings, notes_of, paste_warnings
from videsk_desktop.texts.explanation import CardText, Explanation, NextStep, Tone
from videsk_desktop.texts.filling import fill
from videsk_desktop.texts.forecasts import READ_HERE, forecast_card, unsendable_card
from videsk_desktop.texts.foreign import foreign
from videsk_desktop.texts.sentences import Known
from videsk_desktop.texts.verdict_facts import facts_of_answer

__all__ = ["CardText", "NextStep", "Tone", "answer_card", "forecast_card", "pasted_answer_card"]

CONTEXT = "Card"

_ANSWERED = mark("Card", "Videsk's answer")
_NOT_EVALUATED = mark("Card", "Not evaluated")
_PRACTICE = mark("Card", "PRACTICE")
_ONLY_VIDESK = mark("Card", "Only Videsk could know this.")
_NOT_FROM_VIDESK = mark(
    "Card",
    "This answer does not have the form of Videsk's: something on the customer's network may have answered",
)
_FROM_VIDESK = mark("Card", "This is an answer from Videsk, not an API Key. It means: {headline}")

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


def answer_card(
    record: CheckRecord, diagnosis: Diagnosis, now: datetime, language: Language, *, zone: tzinfo | None = None
) -> CardText:
    """Return the card of one check of the key in ``diagnosis``; times are told by Videsk's clock where it is known."""
    answer = record.answer
    in_practice = record.environment.kind is EnvironmentKind.PRACTICE
    warnings = (
        *answer_warnings(record, now, language, zone),
        *paste_warnings(diagnosis, language, in_practice=in_practice),
    )
    if isinstance(answer, CannotBeSent):
        return unsendable_card(diagnosis, now, language, warnings)
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
    badge = language.text(CONTEXT, READ_HERE)
    if isinstance(answer, CannotBeSent):
        raise TypeError("what was never sent has no answer")
    if isinstance(answer, NotJudged):
        if answer.answered_by not in {AnsweredBy.VIDESK, AnsweredBy.PRACTICE}:
            return _from_somebody_else(answer, language, badge)
        card = _not_judged(answer, answer.facts, language, badge=badge, zone=zone)
    else:
        known = facts_of_answer(answer, None, now=now, language=language, zone=zone)
        warnings = (*clock_warnings(now, language, zone), *notes_of(answer, language, zone))
        card = _judged(answer, known, language, badge=badge, warnings=warnings)
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


def _badge(record: CheckRecord, language: Language) -> str:
    """Say who speaks: practice and any environment but Videsk's are named."""
    said = language.text(CONTEXT, _NOT_EVALUATED if isinstance(record.answer, NotJudged) else _ANSWERED)
    if record.environment.kind is EnvironmentKind.PRACTICE:
        practice = language.text(CONTEXT, _PRACTICE)
        return f"{practice} · {said}" if isinstance(record.answer, NotJudged) else practice
    if record.environment.kind is EnvironmentKind.CUSTOM:
        return f"{said} · {foreign(urlsplit(record.environment.base_url).netloc)}"
    return said
