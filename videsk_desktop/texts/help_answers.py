"""The pages on verdicts and faults, made of the tables from which the card and the message to the customer are made.

Every member has its entry: one that the tables know and no group names would be missing, and a test looks.
"""

from urllib.parse import urlsplit

from videsk_desktop.core.exchange import VIDESK, PhaseName
from videsk_desktop.core.findings import Fact
from videsk_desktop.core.prediction import MESSAGES
from videsk_desktop.core.verdicts import AnswerKind, Cause, Fault, Note, Verdict
from videsk_desktop.i18n import Language, mark
from videsk_desktop.texts import faults, verdicts
from videsk_desktop.texts.explanation import Explanation, Tone
from videsk_desktop.texts.help_places import Topic
from videsk_desktop.texts.help_shapes import Entry, HelpPage, Kind, Passage, Section
from videsk_desktop.texts.names import fault_name, verdict_name
from videsk_desktop.texts.replies import reply_text
from videsk_desktop.texts.sentences import Known, say, say_all
from videsk_desktop.texts.steps import actor_name, answer_kind, cause, note

CONTEXT = "Help"

_VERDICTS_TITLE = mark("Help", "What each verdict means")
_VERDICTS_LEAD = mark(
    "Help",
    "A verdict is what Videsk itself says about an API Key. The card says the same, with the facts of the case.",
)
_FAULTS_TITLE = mark("Help", "Not evaluated, or cannot be sent")
_FAULTS_LEAD = mark(
    "Help",
    "None of these says that an API Key is bad. They say how far the request got, what was in the way, and who can "
    "clear it.",
)
_TELL_THE_CUSTOMER = mark("Help", "What to tell and ask the customer")
_IN_VIDESKS_WORDS = mark("Help", "In Videsk's words")
_OR = mark("Help", "It can also be")
_BESIDE = mark("Help", "What may stand beside an answer")
_NOTES = mark("Help", "Notes")
_CAUSES = mark("Help", "Causes that may remain")
_CAUSES_ARE = mark("Help", "Where a verdict has several possible causes, the card names those that remain:")

_JUDGED = {
    AnswerKind.ACCEPTED: (Verdict.ACCEPTED,),
    AnswerKind.REFUSED: tuple(verdict for verdict in Verdict if verdict is not Verdict.ACCEPTED),
}
# What the sentences of a verdict may suppose where no key is at hand.
_SUPPOSED = {
    Verdict.ACCEPTED: frozenset({"some_segments"}),
    Verdict.INVALID_TOKEN: frozenset({"damage"}),
    Verdict.CORRUPT: frozenset({"damage"}),
    Verdict.REFUSED_OTHERWISE: frozenset({"reason_given", "unexplained"}),
}
_OTHERWISE = {Verdict.ACCEPTED: frozenset({"no_segments"})}
# As Videsk's documentation shows them; the rest is worded as the server words it.
_WORDS = {
    **MESSAGES,
    Verdict.CORRUPT: "Unexpected token \ufffd in JSON at position 6",
    Verdict.NO_ACCESS: (
        "You don't have access to /public/video-contact-center/segments. Please contact to your administrator."
    ),
}

_GROUPS: tuple[tuple[str, tuple[Fault, ...]], ...] = (
    (
        mark("Help", "This computer and this program"),
        (
            Fault.OFFLINE,
            Fault.DEADLINE,
            Fault.CANCELLED,
            Fault.PRACTICE_ONLY,
            Fault.SAMPLE_KEY,
            Fault.SAVE_FAILED,
            Fault.INTERNAL,
        ),
    ),
    (
        mark("Help", "The network"),
        (
            Fault.DNS_NOT_FOUND,
            Fault.DNS_FAILING,
            Fault.REFUSED,
            Fault.UNREACHABLE,
            Fault.RESET,
            Fault.TIMEOUT_CONNECT,
            Fault.TIMEOUT_TLS,
            Fault.TIMEOUT_FIRST_BYTE,
            Fault.TIMEOUT_BODY,
        ),
    ),
    (
        mark("Help", "Something in between"),
        (
            Fault.INTERMEDIARY,
            Fault.REDIRECTED,
            Fault.PROXY_UNREACHABLE,
            Fault.PROXY_AUTH,
            Fault.CERTIFICATE_UNTRUSTED,
            Fault.CERTIFICATE_EXPIRED,
            Fault.CERTIFICATE_NOT_YET,
            Fault.CERTIFICATE_NAME,
            Fault.TLS_HANDSHAKE,
            Fault.NOT_TLS,
            Fault.BODY_NOT_JSON,
            Fault.BODY_TRUNCATED,
        ),
    ),
    (
        mark("Help", "Videsk, or what stands in front of it"),
        (
            Fault.RATE_LIMITED,
            Fault.SERVER_ERROR,
            Fault.GATEWAY_ERROR,
            Fault.EDGE,
            Fault.NOT_FOUND,
            Fault.BAD_REQUEST,
            Fault.OTHER_4XX,
            Fault.BODY_EMPTY,
            Fault.BODY_UNDECODABLE,
            Fault.BODY_TOO_LARGE,
            Fault.BODY_TOO_DEEP,
            Fault.SHAPE_UNKNOWN,
        ),
    ),
)
_UNSENDABLE = (Fault.KEY_EMPTY, Fault.KEY_UNSENDABLE)
# What tells one fault from the next where their sentences are the same.
_FACTS: dict[Fault, dict[str, Fact]] = {
    Fault.TIMEOUT_CONNECT: {"phase": PhaseName.CONNECT.value},
    Fault.TIMEOUT_TLS: {"phase": PhaseName.TLS.value},
    Fault.TIMEOUT_FIRST_BYTE: {"phase": PhaseName.ANSWER.value},
    Fault.TIMEOUT_BODY: {"phase": PhaseName.BODY.value},
    Fault.PROXY_AUTH: {"phase": PhaseName.CONNECT.value, "proxy_login": "basic"},
}


def verdicts_page(language: Language) -> HelpPage:
    """Return the page with every verdict."""
    sections = [
        Section(answer_kind(kind, language), tuple(_verdict_entry(verdict, language) for verdict in members))
        for kind, members in _JUDGED.items()
    ]
    sections.append(Section(language.text(CONTEXT, _BESIDE), (_notes(language), _causes(language))))
    return HelpPage(
        Topic.VERDICTS,
        language.text(CONTEXT, _VERDICTS_TITLE),
        language.text(CONTEXT, _VERDICTS_LEAD),
        tuple(sections),
    )


def faults_page(language: Language) -> HelpPage:
    """Return the page with every fault."""
    sections = [
        Section(language.text(CONTEXT, title), tuple(_fault_entry(fault, language) for fault in members))
        for title, members in _GROUPS
    ]
    unsendable = tuple(_fault_entry(fault, language) for fault in _UNSENDABLE)
    sections.append(Section(answer_kind(AnswerKind.CANNOT_BE_SENT, language), unsendable))
    return HelpPage(
        Topic.FAULTS, language.text(CONTEXT, _FAULTS_TITLE), language.text(CONTEXT, _FAULTS_LEAD), tuple(sections)
    )


def answer_entry(code: Verdict | Fault, language: Language) -> Entry:
    """Return what is to be known of a verdict or a fault."""
    return _verdict_entry(code, language) if isinstance(code, Verdict) else _fault_entry(code, language)


def _verdict_entry(verdict: Verdict, language: Language) -> Entry:
    row = verdicts.VERDICT_TEXTS[verdict]
    known = Known({}, circumstances=_SUPPOSED.get(verdict, frozenset()))
    more: tuple[Passage, ...] = ()
    if verdict in _OTHERWISE:
        other = Known({}, circumstances=_OTHERWISE[verdict])
        headline = say(language, verdicts.CONTEXT, row.headline, other) or ""
        said = say_all(language, verdicts.CONTEXT, row.after, other)
        more = (Passage((f"{headline}.", said), language.text(CONTEXT, _OR)),)
    words = _WORDS.get(verdict)
    quote = () if words is None else (Passage((words,), language.text(CONTEXT, _IN_VIDESKS_WORDS), Kind.QUOTE),)
    return _entry(
        verdict,
        verdict_name(verdict, language),
        verdicts.tone_of(verdict),
        (row, verdicts.CONTEXT, known),
        language,
        before_the_customer=(*more, *quote),
    )


def _fault_entry(fault: Fault, language: Language) -> Entry:
    facts = {"host": urlsplit(VIDESK.base_url).hostname or "", **_FACTS.get(fault, {})}
    known = faults.known_of(fault, facts, language)
    row = faults.FAULT_TEXTS[fault]
    return _entry(fault, fault_name(fault, language), faults.tone_of(fault), (row, faults.CONTEXT, known), language)


def _entry(
    code: Verdict | Fault,
    name: str,
    tone: Tone,
    told: tuple[Explanation, str, Known],
    language: Language,
    *,
    before_the_customer: tuple[Passage, ...] = (),
) -> Entry:
    row, context, known = told
    said = [
        (actor_name(actor, language), text)
        for actor, sentence in row.steps
        if (text := say(language, context, sentence, known)) is not None
    ]
    # As on the card: who acts is named once, over what each has to do.
    actors = ", ".join(dict.fromkeys(actor for actor, _ in said))
    steps = tuple(text for _, text in said)
    to_do = language.text("VerdictCard", "What to do")
    reply = reply_text(code, language)
    passages = (
        Passage((say_all(language, context, row.after, known),), language.text("VerdictCard", "Why")),
        Passage(steps, f"{to_do}  ·  {actors}", Kind.LIST),
        *before_the_customer,
        Passage((reply.what,), language.text(CONTEXT, _TELL_THE_CUSTOMER)),
        Passage(reply.steps, kind=Kind.LIST),
    )
    filled = tuple(passage for passage in passages if any(passage.lines))
    return Entry(say(language, context, row.headline, known) or "", filled, code.value, name, tone)


def _notes(language: Language) -> Entry:
    lines = tuple(note(each, language) for each in Note)
    return Entry(language.text(CONTEXT, _NOTES), (Passage(lines, kind=Kind.LIST),))


def _causes(language: Language) -> Entry:
    lines = tuple(f"{_capital(cause(each, language))}." for each in Cause)
    passages = (Passage((language.text(CONTEXT, _CAUSES_ARE),)), Passage(lines, kind=Kind.LIST))
    return Entry(language.text(CONTEXT, _CAUSES), passages)


def _capital(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"
