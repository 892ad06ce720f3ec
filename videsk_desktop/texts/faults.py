"""Every fault in words, the tone in which it is shown, and the facts its sentences use."""

from collections.abc import Mapping
from datetime import tzinfo

from videsk_desktop.core.exchange import PhaseName
from videsk_desktop.core.findings import Fact
from videsk_desktop.core.verdicts import AnsweredBy, Fault
from videsk_desktop.i18n import Language, mark
from videsk_desktop.texts.explanation import Explanation, Tone
from videsk_desktop.texts.faults_of_answers import FAULTS_OF_ANSWERS
from videsk_desktop.texts.faults_on_the_way import FAULTS_ON_THE_WAY
from videsk_desktop.texts.moments import moment
from videsk_desktop.texts.sentences import Known, words_of
from videsk_desktop.texts.steps import phase_while_waiting

CONTEXT = "Faults"

FAULT_TEXTS: dict[Fault, Explanation] = {**FAULTS_ON_THE_WAY, **FAULTS_OF_ANSWERS}

_WHO = {
    "portal": mark("Faults", "a sign-in portal"),
    "proxy": mark("Faults", "your company's proxy"),
    "cloudflare": mark("Faults", "Cloudflare"),
}
_WHO_AT_THE_CUSTOMER = {**_WHO, "proxy": mark("Faults", "the proxy of the customer's company")}
_BEFORE_THE_REQUEST = frozenset({PhaseName.DNS, PhaseName.CONNECT, PhaseName.TLS})
# As they write themselves.
_LOGINS = {"ntlm": "NTLM", "negotiate": "Negotiate", "kerberos": "Kerberos", "digest": "Digest", "bearer": "Bearer"}
_TONES = {Fault.CANCELLED: Tone.PLAIN, Fault.KEY_EMPTY: Tone.PLAIN, Fault.KEY_UNSENDABLE: Tone.BAD}


def tone_of(fault: Fault) -> Tone:
    """Return the tone of a fault: grey, for the key was not evaluated."""
    return _TONES.get(fault, Tone.GREY)


def known_of(
    fault: Fault,
    facts: Mapping[str, Fact],
    language: Language,
    *,
    answered_by: AnsweredBy = AnsweredBy.NOBODY,
    zone: tzinfo | None = None,
    customers: bool = False,
) -> Known:
    """Return what the sentences of a fault may say. ``customers``: it happened on the customer's network, not here."""
    words = words_of(facts, language)
    if "port" in facts:
        # A name rather than a quantity: no thousands separator.
        words["port"] = str(facts["port"])
    for name in ("not_before", "not_after"):
        words.pop(name, None)
        if (time := moment(facts.get(name))) is not None:
            words[name] = language.date_time(time, zone)
    phase = phase_while_waiting(str(facts.get("phase", "")), language)
    words.pop("phase", None)
    if phase is not None:
        words["phase"] = phase
    who = who_of(fault, facts)
    words.pop("who", None)
    if who in _WHO:
        words["who"] = language.text(CONTEXT, (_WHO_AT_THE_CUSTOMER if customers else _WHO)[who])
    circumstances = {who}
    if facts.get("phase") in _BEFORE_THE_REQUEST:
        circumstances.add("not_sent")
    elif who != "cloudflare":
        # Cloudflare is Videsk's own edge: that it saw the key is no news.
        circumstances.add("seen")
    circumstances |= _of_the_proxy(facts, words)
    if answered_by in {AnsweredBy.VIDESK, AnsweredBy.PRACTICE}:
        circumstances.add("videsk_said")
    return Known(words, circumstances=frozenset(circumstances))


def _of_the_proxy(facts: Mapping[str, Fact], words: dict[str, str]) -> set[str]:
    """Return what is so of the proxy; what no reader could make sense of leaves ``words``."""
    circumstances = {f"{facts['proxy_source']}_proxy"} if "proxy_source" in facts else set()
    if words.get("proxy_kind") == "unreadable":
        del words["proxy_kind"]
        circumstances.add("proxy_unreadable")
    asked = words.pop("proxy_login", "").split(", ")
    if "basic" in asked:
        circumstances.add("basic_login")
    elif asked != [""]:
        words["proxy_login"] = ", ".join(_LOGINS.get(way, way) for way in asked)
    return circumstances


def who_of(fault: Fault, facts: Mapping[str, Fact]) -> str:
    """Return who answered in Videsk's place: ``portal``, ``proxy``, ``cloudflare`` or ``unknown``."""
    if fault is Fault.EDGE:
        return "cloudflare"
    who = str(facts.get("who", ""))
    return who if who in _WHO else "unknown"
