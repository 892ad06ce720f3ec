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

# Below this a clock explains nothing but an expiry that is seconds away.
_CLOCK_WRONG_S = 60
_ONE_HOUR_S = 3600
_TOLERANCE_S = 60
# Said by the headline or by why.
_SAID_ELSEWHERE = {Note.NO_SEGMENTS, Note.PARTIAL_LIST, Note.SERVER_SAYS_CACHED}
_ABOUT_THE_CLOCK = {Note.CLOCK_SKEW, Note.CLOCK_OFF_BY_ONE_HOUR}


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
        notes = (code for code in record.answer.notes if code not in _SAID_ELSEWHERE | _ABOUT_THE_CLOCK)
        warnings += [note(code, language, _words_of(record.answer, language, zone)) for code in notes]
    return tuple(warnings)


def is_clock_wrong(record: CheckRecord) -> bool:
    """Whether the answer proved this computer's clock wrong by over a minute."""
    return abs(_skew(record)) > _CLOCK_WRONG_S


def _skew(record: CheckRecord) -> int:
    return (record.exchange.clock_skew_s() or 0) if record.exchange else 0


def _clock(record: CheckRecord, language: Language) -> list[str]:
    if not is_clock_wrong(record):
        return []
    skew = _skew(record)
    direction = language.text(CONTEXT, _SLOW if skew > 0 else _FAST)
    words = {"amount": language.duration(skew), "direction": direction}
    warnings = [note(Note.CLOCK_SKEW, language, words)]
    if abs(abs(skew) - _ONE_HOUR_S) <= _TOLERANCE_S:
        warnings.append(note(Note.CLOCK_OFF_BY_ONE_HOUR, language))
    return warnings


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
