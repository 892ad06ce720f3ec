"""What a card warns of beside its verdict: how the customer sends the key, several keys, clocks, contradictions."""

from datetime import UTC, datetime, tzinfo

from videsk_desktop.core.answer import Accepted, Refused
from videsk_desktop.core.as_sent import AsSentReason
from videsk_desktop.core.check import CheckRecord
from videsk_desktop.core.diagnosis import Diagnosis
from videsk_desktop.core.findings import Finding, FindingCode
from videsk_desktop.core.verdicts import Agreement, Cause, Fault, Note, Verdict
from videsk_desktop.i18n import Language, mark
from videsk_desktop.texts.clocks import clock_warning
from videsk_desktop.texts.names import fault_name, verdict_name
from videsk_desktop.texts.removed import as_sent_reason, fails_because
from videsk_desktop.texts.steps import cause, note
from videsk_desktop.texts.unusual import unusual_finding

CONTEXT = "Card"

_AS_SENT = mark("Card", "The API Key is fine, but as the customer sent it Videsk would refuse it: {reason}")
_FAILS_AS_SENT = mark("Card", "Used as the customer sent it, the API Key would fail: {reason}")
_SAMPLE = mark("Card", "This is a sample API Key: it only works in practice")
_SAMPLE_OF = mark("Card", "This is the sample from {site}, not the customer's API Key")
_UNEXPECTED = mark("Card", "Videsk gave an answer we did not expect. Possible causes, most likely first: {causes}.")
_FAST = mark("Card", "fast")
_SLOW = mark("Card", "slow")

# Said by the headline or by why.
_SAID_ELSEWHERE = {Note.NO_SEGMENTS, Note.PARTIAL_LIST, Note.SERVER_SAYS_CACHED}


def paste_warnings(
    diagnosis: Diagnosis, language: Language, *, in_practice: bool, said: Finding | None = None
) -> tuple[str, ...]:
    """Return what is to be said of the paste itself, before and after asking alike; ``said``: the card says it."""
    reasons = fails_because(diagnosis, language)
    warnings = [language.text(CONTEXT, _FAILS_AS_SENT).format(reason=reason) for reason in reasons]
    as_sent = diagnosis.as_sent
    # What is inside the key is named above, and better.
    if as_sent is not None and not (reasons and as_sent.reason in _INSIDE):
        fine = unusual_finding(diagnosis, in_practice=in_practice) is None
        reason = as_sent_reason(as_sent.reason, language)
        warnings.append(language.text(CONTEXT, _AS_SENT if fine else _FAILS_AS_SENT).format(reason=reason))
    if said is None or said.code is not FindingCode.SAMPLE_KEY:
        warnings += _sample(diagnosis, language, in_practice=in_practice)
    keys = len(diagnosis.paste.candidates)
    if keys > 1:
        # Last, as the list of them says so too, and only the first warning is always in sight.
        warnings.append(
            language.text("Card", "There are %n API Keys in the text. Choose which one to read", None, keys)
        )
    return tuple(warnings)


_INSIDE = frozenset({AsSentReason.LINE_BREAK, AsSentReason.INNER_BLANK})


def _sample(diagnosis: Diagnosis, language: Language, *, in_practice: bool) -> list[str]:
    which = next((find.facts.get("which") for find in diagnosis.findings if find.code is FindingCode.SAMPLE_KEY), None)
    if which is None or (diagnosis.is_sample and in_practice):
        return []
    if diagnosis.is_sample:
        return [language.text(CONTEXT, _SAMPLE)]
    return [language.text(CONTEXT, _SAMPLE_OF).format(site=which)]


def clock_warnings(now: datetime, language: Language, zone: tzinfo | None = None) -> tuple[str, ...]:
    """Return what is to be said of this computer's clock, as long as no answer tells the time."""
    warning = clock_warning(now, language, zone)
    return () if warning is None else (warning,)


def answer_warnings(
    record: CheckRecord, now: datetime, language: Language, zone: tzinfo | None = None
) -> tuple[str, ...]:
    """Return what is to be said of an answer beside its verdict."""
    warnings = []
    if record.outcome.agreement is Agreement.CONTRADICTS:
        causes = "; ".join(_remaining(code, language) for code in record.outcome.causes)
        warnings.append(language.text(CONTEXT, _UNEXPECTED).format(causes=causes))
    warnings += clock_notes(record, language)
    if record.clock.skew_s is None:
        warnings += clock_warnings(now, language, zone)
    if isinstance(record.answer, Accepted | Refused):
        warnings += notes_of(record.answer, language, zone)
    return tuple(warnings)


def notes_of(answer: Accepted | Refused, language: Language, zone: tzinfo | None = None) -> tuple[str, ...]:
    """Return what is noted of an answer and said nowhere else on its card."""
    notes = (code for code in answer.notes if code not in _SAID_ELSEWHERE)
    return tuple(note(code, language, _words_of(answer, language, zone)) for code in notes)


def clock_notes(record: CheckRecord, language: Language) -> list[str]:
    """Return what an answer's time says of this computer's clock."""
    skew = record.clock.skew_s or 0
    direction = language.text(CONTEXT, _SLOW if skew > 0 else _FAST)
    words = {"amount": language.duration(skew), "direction": direction}
    return [note(code, language, words) for code in record.clock.notes]


def _words_of(answer: Accepted | Refused, language: Language, zone: tzinfo | None) -> dict[str, str]:
    """Return when the server says that the key expired, as words, where it says so in a way we can read."""
    told = str(answer.facts.get("expired_at", "")) if isinstance(answer, Refused) else ""
    try:
        time = datetime.fromisoformat(told)
    except ValueError:
        return {}
    time = time if time.tzinfo else time.replace(tzinfo=UTC)
    try:
        return {"date": language.date(time, zone), "zone": language.zone(time, zone)}
    except OverflowError:
        return {}


def _remaining(code: Verdict | Fault | Cause, language: Language) -> str:
    if isinstance(code, Cause):
        return cause(code, language)
    return verdict_name(code, language) if isinstance(code, Verdict) else fault_name(code, language)
