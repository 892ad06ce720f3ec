"""What the sentences about a verdict may say: facts of the key, of the answer and of the clocks, as words."""

import re
import unicodedata
from datetime import datetime, tzinfo

from videsk_desktop.core.answer import Accepted, Refused
from videsk_desktop.core.diagnosis import Diagnosis
from videsk_desktop.core.exchange import SEGMENTS_PATH
from videsk_desktop.core.findings import Finding, FindingCode, Severity
from videsk_desktop.core.verdicts import Note, Verdict
from videsk_desktop.i18n import Language
from videsk_desktop.texts.characters import character
from videsk_desktop.texts.findings import known_of, sentence
from videsk_desktop.texts.foreign import foreign
from videsk_desktop.texts.moments import moment, words_of_moment
from videsk_desktop.texts.repairs import suggested_repairs
from videsk_desktop.texts.sentences import Known

_FOREIGN = (
    FindingCode.CONTROL_CHARACTER,
    FindingCode.FOREIGN_CHARACTER,
    FindingCode.NOT_BASE64URL,
    FindingCode.STANDARD_BASE64,
    FindingCode.PADDED,
)
# These say what became of the whole text.
_OF_THE_WHOLE = (
    FindingCode.NOT_A_JWT,
    FindingCode.SHORTENED_DISPLAY,
    FindingCode.LETTER_CASE_LOST,
    FindingCode.MISSING_START,
)
# The findings that explain each verdict, the most telling first.
_EXPLAINED_BY: dict[Verdict, tuple[FindingCode, ...]] = {
    Verdict.MALFORMED: (*_OF_THE_WHOLE, FindingCode.PART_COUNT),
    Verdict.INVALID_TOKEN: (
        *_OF_THE_WHOLE,
        *_FOREIGN,
        FindingCode.EMPTY_PART,
        FindingCode.HEADER_NOT_JSON,
        FindingCode.HEADER_NOT_OBJECT,
    ),
    Verdict.SIGNATURE_REQUIRED: (FindingCode.ALGORITHM_NONE, FindingCode.SIGNATURE_MISSING),
    Verdict.INVALID_ALGORITHM: (FindingCode.ALGORITHM_FOREIGN, FindingCode.ALGORITHM_NONE),
    Verdict.BAD_SIGNATURE: (
        FindingCode.SIGNATURE_SHORT,
        FindingCode.SIGNATURE_LONG,
        FindingCode.SIGNATURE_NOT_CANONICAL,
    ),
    Verdict.CORRUPT: (FindingCode.PAYLOAD_DAMAGED, FindingCode.PAYLOAD_NOT_JSON, FindingCode.PAYLOAD_NOT_UTF8),
    Verdict.REFUSED_OTHERWISE: (FindingCode.PAYLOAD_NOT_OBJECT,),
}
_CLAIM_OF = {Verdict.EXPIRED: "exp", Verdict.NOT_ACTIVE: "nbf"}
_DENIED_PATH = re.compile(r"access to (/\S*[^\s.])")
_NO_REASON = frozenset({"", "unauthorized", "forbidden"})


def facts_of_forecast(
    verdict: Verdict, diagnosis: Diagnosis, *, now: datetime, language: Language, zone: tzinfo | None
) -> Known:
    """Return what may be said of a verdict that is only expected, by this computer's clock."""
    words, circumstances = _facts_of_key(verdict, diagnosis, now=now, language=language, zone=zone)
    parts = diagnosis.decoded.part_count
    return Known(words, count=parts, circumstances=circumstances | {"local_clock", "forecast"})


def explaining(verdict: Verdict, diagnosis: Diagnosis) -> Finding | None:
    """Return the most telling of the findings that explain ``verdict``; None when there is none."""
    by_code = {finding.code: finding for finding in reversed(diagnosis.findings)}
    return next((by_code[code] for code in _EXPLAINED_BY.get(verdict, ()) if code in by_code), None)


def facts_of_answer(
    answer: Accepted | Refused,
    diagnosis: Diagnosis | None,
    *,
    now: datetime,
    language: Language,
    zone: tzinfo | None,
    clock_wrong: bool = False,
) -> Known:
    """Return what may be said of a verdict that came; ``diagnosis`` None: no key is known, only the answer.

    ``now`` is corrected by the server's clock where that is known; ``clock_wrong``: it had to be, by much.
    """
    words: dict[str, str] = {}
    circumstances = frozenset({"unexplained"})
    if diagnosis is not None:
        words, circumstances = _facts_of_key(answer.verdict, diagnosis, now=now, language=language, zone=zone)
    count = None
    if isinstance(answer, Accepted):
        shown = len(answer.page.items)
        words["shown"] = language.number(shown)
        count = answer.page.total
        circumstances |= {"some_segments"} if shown or count else {"no_segments"}
        circumstances |= {"cached"} if Note.SERVER_SAYS_CACHED in answer.notes else frozenset()
        return Known(words, count, circumstances)
    if answer.verdict is Verdict.NO_ACCESS:
        denied = _DENIED_PATH.search(answer.message)
        words["path"] = foreign(denied[1]) if denied else SEGMENTS_PATH
    circumstances |= {"no_reason"} if answer.message.strip(" .").lower() in _NO_REASON else {"reason_given"}
    circumstances |= {"clock_wrong"} if clock_wrong else frozenset()
    return Known(words, count, circumstances)


def _facts_of_key(
    verdict: Verdict, diagnosis: Diagnosis, *, now: datetime, language: Language, zone: tzinfo | None
) -> tuple[dict[str, str], frozenset[str]]:
    words: dict[str, str] = {}
    circumstances = {"key_at_hand"}
    because = explaining(verdict, diagnosis)
    if because is None or because.severity is not Severity.ERROR:
        circumstances.add("unexplained")
    if because is not None:
        known = known_of(because, language, now=now, zone=zone)
        words |= {name: text for name, text in known.words.items() if name in _USED}
        words["because"] = sentence(because, language, now=now, zone=zone)
        circumstances |= {"damage", *known.circumstances}
    if verdict is Verdict.INVALID_TOKEN:
        if because is None or because.code in _FOREIGN:
            words |= _first_foreign(diagnosis, language)
        circumstances |= {"repairable"} if suggested_repairs(diagnosis, now) else set()
    if verdict in _CLAIM_OF:
        time = moment((diagnosis.decoded.claims or {}).get(_CLAIM_OF[verdict]))
        words |= words_of_moment(time, now=now, language=language, zone=zone)
        circumstances |= {"past"} if "ago" in words else set()
    if any(finding.code is FindingCode.SESSION_TOKEN for finding in diagnosis.findings):
        circumstances.add("session")
    worst = next((finding for finding in diagnosis.findings if finding.severity is Severity.ERROR), None)
    if worst is not None:
        words["finding"] = sentence(worst, language, now=now, zone=zone).rstrip(".")
    return words, frozenset(circumstances)


_USED = frozenset({"pos", "name", "what", "mark", "alg", "missing", "expected", "characters"})


def _first_foreign(diagnosis: Diagnosis, language: Language) -> dict[str, str]:
    """Name the first character outside base64url, whichever finding speaks of it; people count places from 1."""
    decoded = diagnosis.decoded
    if decoded.foreign is None:
        return {}
    culprit = decoded.text[decoded.foreign - decoded.start]
    place = diagnosis.candidate.position(decoded.foreign) + 1
    name = character(f"U+{ord(culprit):04X}", unicodedata.name(culprit, ""), language)
    return {"pos": language.number(place), "name": name}
