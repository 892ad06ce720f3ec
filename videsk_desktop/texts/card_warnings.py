"""What a card warns of beside its verdict: how the customer sends the key, several keys, clocks, contradictions."""

from datetime import UTC, datetime, tzinfo

from videsk_desktop.core.answer import Accepted, Refused
from videsk_desktop.core.check import CheckRecord
from videsk_desktop.core.diagnosis import Diagnosis
from videsk_desktop.core.verdicts import Agreement, Cause, Fault, Note, Verdict
from videsk_desktop.i18n import Language, mark
from videsk_desktop.texts.names import fault_name, verdict_name
from videsk_desktop.texts.removed import as_sent_reason
from videsk_desktop.texts.steps import cause, note

CONTEXT = "Card"

_AS_SENT = mark("Card", "The API Key is fine, but as the customer sent it Videsk would refuse it: {reason}")
_SAMPLE = mark("Card", "This is a sample API Key: it only works in practice")
_UNEXPECTED = mark("Card", "Videsk gave an answer we did not expect. Possible causes, most likely first: {causes}.")
_FAST = mark("Card", "fast")
_SLOW = mark("Card", "slow")

# Said by the headline or by why.
_SAID_ELSEWHERE = {Note.NO_SEGMENTS, Note.PARTIAL_LIST, Note.SERVER_SAYS_CACHED}


def paste_warnings(diagnosis: Diagnosis, language: Language, *, in_practice: bool) -> tuple[str, ...]:
    """Return what is to be said of the paste itself, before and after asking alike."""
    warnings = []
    keys = len(diagnosis.paste.candidates)
    if keys > 1:
        warnings.append(
            language.text("Card", "There are %n API Keys in the text. Choose which one to read", None, keys)
        )
    if diagnosis.as_sent is not None:
        reason = as_sent_reason(diagnosis.as_sent.reason, language)
        warnings.append(language.text(CONTEXT, _AS_SENT).format(reason=reason))
    if diagnosis.is_sample and not in_practice:
        warnings.append(language.text(CONTEXT, _SAMPLE))
    return tuple(warnings)


def answer_warnings(record: CheckRecord, language: Language, zone: tzinfo | None = None) -> tuple[str, ...]:
    """Return what is to be said of an answer beside its verdict."""
    warnings = []
    if record.outcome.agreement is Agreement.CONTRADICTS:
        causes = "; ".join(_remaining(code, language) for code in record.outcome.causes)
        warnings.append(language.text(CONTEXT, _UNEXPECTED).format(causes=causes))
    warnings += _clock(record, language)
    if isinstance(record.answer, Accepted | Refused):
        warnings += notes_of(record.answer, language, zone)
    return tuple(warnings)


def notes_of(answer: Accepted | Refused, language: Language, zone: tzinfo | None = None) -> tuple[str, ...]:
    """Return what is noted of an answer and said nowhere else on its card."""
    notes = (code for code in answer.notes if code not in _SAID_ELSEWHERE)
    return tuple(note(code, language, _words_of(answer, language, zone)) for code in notes)


def _clock(record: CheckRecord, language: Language) -> list[str]:
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
