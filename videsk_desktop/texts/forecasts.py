"""The card of a key that was only read here: what its findings tell, and what Videsk is expected to say of it.

A forecast never looks like an answer: its badge says that Videsk was not asked. Chooses and fills; the words stand in
the tables.
"""

from dataclasses import replace
from datetime import datetime, tzinfo

from videsk_desktop.core.diagnosis import Diagnosis
from videsk_desktop.core.findings import Finding, FindingCode
from videsk_desktop.core.verdicts import Actor, Certainty, Fault, Verdict
from videsk_desktop.i18n import Language, mark
from videsk_desktop.texts import faults, findings, verdicts
from videsk_desktop.texts.card_warnings import clock_warnings, paste_warnings
from videsk_desktop.texts.explanation import CardText, Explanation, Tone
from videsk_desktop.texts.faults_on_the_way import NOTHING_SENT
from videsk_desktop.texts.filling import fill
from videsk_desktop.texts.repairs import suggested_repairs
from videsk_desktop.texts.sentences import Known
from videsk_desktop.texts.unusual import unusual_finding, unusual_row
from videsk_desktop.texts.verdict_facts import explaining, facts_of_forecast

CONTEXT = "Card"

READ_HERE = mark("Card", "Read on this computer · Videsk not asked yet")
_CANNOT_BE_SENT = mark("Card", "Cannot be sent")
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
_UNSENDABLE_BECAUSE = (
    FindingCode.CONTROL_CHARACTER,
    FindingCode.FOREIGN_CHARACTER,
    FindingCode.TOO_LONG,
    FindingCode.TRAILING_BLANK,
)
# Of these nobody needs to know which of their characters cannot be sent.
_WORSE_THAN_UNSENDABLE = (FindingCode.NOT_A_JWT, FindingCode.SHORTENED_DISPLAY)


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
    of_the_clock = clock_warnings(now, language, zone)
    warnings = (*of_the_clock, *paste_warnings(diagnosis, language, in_practice=in_practice))
    if not diagnosis.sendable:
        return unsendable_card(diagnosis, now, language, warnings)
    badge = language.text(CONTEXT, READ_HERE)
    verdict = diagnosis.prediction.expected
    by_server = diagnosis.prediction.certainty is Certainty.SERVER_ONLY
    if by_server and verdict is not Verdict.ACCEPTED:
        return fill(
            _NEWER_FORM, CONTEXT, Known({}), language, badge=badge, tone=Tone.AMBER, forecast=True, warnings=warnings
        )
    unusual = unusual_finding(diagnosis, in_practice=in_practice)
    if unusual is not None and (by_server or _is_sample_of_another(unusual)):
        of_the_paste = paste_warnings(diagnosis, language, in_practice=in_practice, said=unusual)
        warnings = (*of_the_clock, *of_the_paste)
        return _unusual(unusual, now, language, badge=badge, zone=zone, warnings=warnings)
    if by_server:
        return fill(
            _NOTHING_WRONG, CONTEXT, Known({}), language, badge=badge, tone=Tone.PLAIN, forecast=True, warnings=warnings
        )
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


def unsendable_card(diagnosis: Diagnosis, now: datetime, language: Language, warnings: tuple[str, ...]) -> CardText:
    """Return the card of what no request can carry, or of nothing at all; before and after asking alike."""
    badge = language.text(CONTEXT, _CANNOT_BE_SENT)
    verdict = diagnosis.prediction.expected
    told = explaining(verdict, diagnosis)
    if told is not None and told.code in _WORSE_THAN_UNSENDABLE:
        return fill(
            verdicts.VERDICT_TEXTS[verdict],
            verdicts.CONTEXT,
            facts_of_forecast(verdict, diagnosis, now=now, language=language, zone=None),
            language,
            badge=badge,
            tone=Tone.BAD,
            forecast=True,
            also=language.text(faults.CONTEXT, NOTHING_SENT),
            warnings=warnings,
        )
    fault = Fault.KEY_UNSENDABLE if len(diagnosis.key) else Fault.KEY_EMPTY
    because = next((finding for finding in diagnosis.findings if finding.code in _UNSENDABLE_BECAUSE), None)
    known = findings.known_of(because, language) if because else Known({})
    if suggested_repairs(diagnosis, now):
        known = replace(known, circumstances=known.circumstances | {"repairable"})
    tone = faults.tone_of(fault)
    return fill(faults.FAULT_TEXTS[fault], faults.CONTEXT, known, language, badge=badge, tone=tone, warnings=warnings)


def _is_sample_of_another(finding: Finding) -> bool:
    """Whether it is the sample of a web page, which no verdict makes a customer's key."""
    return finding.code is FindingCode.SAMPLE_KEY and finding.facts.get("which") != "practice"


def _unusual(
    finding: Finding,
    now: datetime,
    language: Language,
    *,
    badge: str,
    zone: tzinfo | None,
    warnings: tuple[str, ...],
) -> CardText:
    known = findings.known_of(finding, language, now=now, zone=zone)
    if finding.code is not FindingCode.SAMPLE_KEY:
        known = replace(known, circumstances=known.circumstances | {"worth_asking"})
    return fill(
        unusual_row(finding.code),
        findings.CONTEXT,
        known,
        language,
        badge=badge,
        tone=Tone.AMBER,
        forecast=True,
        warnings=warnings,
    )
