"""Every finding in words: one sentence of what was noticed, one of what to do about it."""

from collections.abc import Mapping
from datetime import datetime, tzinfo

from videsk_desktop.core.findings import Fact, Finding, FindingCode
from videsk_desktop.core.prediction import PARTS_OF_A_JWS
from videsk_desktop.i18n import Language, mark
from videsk_desktop.texts.characters import character, lookalike
from videsk_desktop.texts.explanation import FindingText
from videsk_desktop.texts.findings_on_content import FINDINGS_ON_CONTENT
from videsk_desktop.texts.findings_on_form import FINDINGS_ON_FORM
from videsk_desktop.texts.moments import moment, words_of_moment
from videsk_desktop.texts.sentences import Known, say, words_of

CONTEXT = "Findings"

FINDING_TEXTS: dict[FindingCode, FindingText] = {**FINDINGS_ON_FORM, **FINDINGS_ON_CONTENT}

_TIME_OF = {
    FindingCode.EXPIRED: "exp",
    FindingCode.EXPIRES_SOON: "exp",
    FindingCode.NOT_ACTIVE: "nbf",
    FindingCode.ISSUED_IN_FUTURE: "iat",
}
_COUNT_OF = {
    FindingCode.SEVERAL_KEYS: "count",
    FindingCode.PART_COUNT: "parts",
    FindingCode.IMPOSSIBLE_LENGTH: "characters",
}
_JSON_TYPES = {
    "null": mark("Findings", "nothing (null)"),
    "boolean": mark("Findings", "true or false"),
    "number": mark("Findings", "a number"),
    "string": mark("Findings", "a text"),
    "array": mark("Findings", "a list"),
}
_TIMES = {
    "exp": mark("Findings", "expiry (exp)"),
    "nbf": mark("Findings", "start (nbf)"),
    "iat": mark("Findings", "date of issue (iat)"),
}
_ELSEWHERE = "jwt.io"


def sentence(finding: Finding, language: Language, *, now: datetime | None = None, zone: tzinfo | None = None) -> str:
    """Return what was noticed. ``now`` adds how long ago; ``zone`` None: this computer's."""
    known = known_of(finding, language, now=now, zone=zone)
    return say(language, CONTEXT, FINDING_TEXTS[finding.code].sentence, known) or ""


def remedy(finding: Finding, language: Language) -> str:
    """Return what to do about it."""
    return say(language, CONTEXT, FINDING_TEXTS[finding.code].remedy, known_of(finding, language)) or ""


def known_of(finding: Finding, language: Language, *, now: datetime | None = None, zone: tzinfo | None = None) -> Known:
    """Return what sentences about a finding may say."""
    facts = finding.facts
    words = words_of(facts, language)
    if finding.position is not None:
        # People count from 1.
        words["pos"] = language.number(finding.position + 1)
    words |= _characters(finding, language)
    words |= _named(facts, language)
    words |= _length(finding, language)
    words |= _time(finding, language, now, zone)
    return Known(words, count=_count(finding), circumstances=_circumstances(finding))


def _circumstances(finding: Finding) -> frozenset[str]:
    """Return the finding's code and part, and those of its facts that choose a sentence instead of filling one."""
    facts = finding.facts
    chosen = {finding.code.value, finding.part.value}
    chosen |= {str(facts[name]) for name in _CHOOSING if name in facts}
    chosen |= {name for name, value in facts.items() if value is True}
    parts = facts.get("parts")
    if finding.code is FindingCode.PART_COUNT and isinstance(parts, int) and parts > PARTS_OF_A_JWS:
        chosen.add("too_many")
    return frozenset(chosen)


_CHOOSING = ("unit", "what", "which", "type")


def _characters(finding: Finding, language: Language) -> dict[str, str]:
    """Name a character; a name among the claims stays as it is."""
    if finding.code is FindingCode.DUPLICATE_NAMES:
        return {}
    facts = finding.facts
    shown = character(str(facts.get("codepoint", "")), str(facts.get("name", "")), language)
    return {"name": shown} if shown else {}


def _named(facts: Mapping[str, Fact], language: Language) -> dict[str, str]:
    words = {}
    what = lookalike(str(facts.get("what", "")), str(facts.get("vendor", "")), language)
    if what is not None:
        words["what"] = what
    kind = str(facts.get("type", ""))
    if kind in _JSON_TYPES:
        words["type"] = language.text(CONTEXT, _JSON_TYPES[kind])
    claim = str(facts.get("claim", ""))
    if claim in _TIMES:
        words["claim"] = language.text(CONTEXT, _TIMES[claim])
    if facts.get("which") == _ELSEWHERE:
        words["site"] = _ELSEWHERE
    return words


def _length(finding: Finding, language: Language) -> dict[str, str]:
    missing = finding.facts.get("missing")
    if isinstance(missing, bool) or not isinstance(missing, int):
        return {}
    if finding.code is FindingCode.SIGNATURE_LONG:
        return {"missing": language.text("Findings", "%n characters too many", None, missing)}
    return {"missing": language.text("Findings", "%n characters too few", None, missing)}


def _time(finding: Finding, language: Language, now: datetime | None, zone: tzinfo | None) -> dict[str, str]:
    time = moment(finding.facts.get(_TIME_OF.get(finding.code, ""), ""))
    if time is None:
        return {}
    words = words_of_moment(time, now=now or time, language=language, zone=zone)
    if now is None:
        del words["ago"]
    return words


def _count(finding: Finding) -> int | None:
    count = finding.facts.get(_COUNT_OF.get(finding.code, ""))
    return count if isinstance(count, int) and not isinstance(count, bool) else None
