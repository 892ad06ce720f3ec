"""The page on what can be noticed about a key before it is sent, made of the tables of findings and removals."""

from videsk_desktop.core.findings import Finding, FindingCode, Lookalike, Severity
from videsk_desktop.core.removal import RemovedCode
from videsk_desktop.i18n import Language, mark
from videsk_desktop.texts.characters import lookalike
from videsk_desktop.texts.findings import remedy, sentence
from videsk_desktop.texts.help_places import Topic
from videsk_desktop.texts.help_shapes import Entry, HelpPage, Kind, Passage, Section
from videsk_desktop.texts.removed import removed_name

CONTEXT = "Help"

_TITLE = mark("Help", "What we see in an API Key")
_LEAD = mark(
    "Help",
    "All of this is read on this computer, before Videsk is asked. An error proves damage, a warning hints at it, and "
    "information explains.",
)
_LOOKS_LIKE = mark("Help", "It may look like:")
_REMOVED = mark("Help", "Removed on pasting")
_AROUND = mark("Help", "What stands around the API Key")
_REMOVED_IS = mark("Help", "These are taken away, and named above the card, so that the API Key alone is read:")
_GROUPS: tuple[tuple[str, tuple[FindingCode, ...]], ...] = (
    (
        mark("Help", "Whether it can be sent"),
        (
            FindingCode.EMPTY,
            FindingCode.TOO_LONG,
            FindingCode.LONG_FOR_A_HEADER,
            FindingCode.CONTROL_CHARACTER,
            FindingCode.FOREIGN_CHARACTER,
            FindingCode.TRAILING_BLANK,
            FindingCode.WILL_BE_CUT,
        ),
    ),
    (
        mark("Help", "Its form, and what it is instead"),
        (
            FindingCode.NOT_A_JWT,
            FindingCode.PART_COUNT,
            FindingCode.EMPTY_PART,
            FindingCode.MISSING_START,
            FindingCode.SHORTENED_DISPLAY,
            FindingCode.LETTER_CASE_LOST,
            FindingCode.SEVERAL_KEYS,
            FindingCode.KEYS_GLUED,
            FindingCode.WRAPPED_IN_BASE64,
            FindingCode.PERCENT_ENCODED,
            FindingCode.QUOTED_PRINTABLE,
            FindingCode.HTML_ENTITIES,
        ),
    ),
    (
        mark("Help", "Its characters"),
        (
            FindingCode.NOT_BASE64URL,
            FindingCode.STANDARD_BASE64,
            FindingCode.PADDED,
            FindingCode.IMPOSSIBLE_LENGTH,
            FindingCode.NON_CANONICAL_END,
        ),
    ),
    (
        mark("Help", "Its first part: how it is signed"),
        (
            FindingCode.HEADER_NOT_JSON,
            FindingCode.HEADER_NOT_OBJECT,
            FindingCode.ALGORITHM_MISSING,
            FindingCode.ALGORITHM_NONE,
            FindingCode.ALGORITHM_FOREIGN,
            FindingCode.TYPE_NOT_JWT,
        ),
    ),
    (
        mark("Help", "Its second part: its content"),
        (
            FindingCode.PAYLOAD_DAMAGED,
            FindingCode.PAYLOAD_NOT_JSON,
            FindingCode.PAYLOAD_NOT_OBJECT,
            FindingCode.PAYLOAD_NOT_UTF8,
            FindingCode.DUPLICATE_NAMES,
            FindingCode.TOO_DEEP,
            FindingCode.PYJWT_DIFFERS,
        ),
    ),
    (
        mark("Help", "Its third part: the signature"),
        (
            FindingCode.SIGNATURE_MISSING,
            FindingCode.SIGNATURE_SHORT,
            FindingCode.SIGNATURE_LONG,
            FindingCode.SIGNATURE_NOT_CANONICAL,
        ),
    ),
    (
        mark("Help", "Its dates"),
        (
            FindingCode.EXPIRED,
            FindingCode.EXPIRES_SOON,
            FindingCode.NO_EXPIRY,
            FindingCode.NOT_ACTIVE,
            FindingCode.TIME_NOT_A_NUMBER,
            FindingCode.TIME_UNIT,
            FindingCode.TIME_NEGATIVE,
            FindingCode.TIME_ABSURD,
            FindingCode.TIME_FRACTION,
            FindingCode.ISSUED_IN_FUTURE,
            FindingCode.EXPIRY_BEFORE_ISSUE,
        ),
    ),
    (
        mark("Help", "What kind of API Key it is"),
        (FindingCode.SESSION_TOKEN, FindingCode.SAMPLE_KEY),
    ),
)


def findings_page(language: Language) -> HelpPage:
    """Return the page with every finding."""
    sections = [
        Section(language.text(CONTEXT, title), tuple(_entry(code, language) for code in members))
        for title, members in _GROUPS
    ]
    names = tuple(removed_name(code, language) for code in RemovedCode)
    passages = (Passage((language.text(CONTEXT, _REMOVED_IS),)), Passage(names, kind=Kind.LIST))
    around = Entry(language.text(CONTEXT, _AROUND), passages)
    sections.append(Section(language.text(CONTEXT, _REMOVED), (around,)))
    return HelpPage(Topic.FINDINGS, language.text(CONTEXT, _TITLE), language.text(CONTEXT, _LEAD), tuple(sections))


def _entry(code: FindingCode, language: Language) -> Entry:
    # Its severity is told by the case; without facts a sentence is the most general one.
    finding = Finding(code, Severity.INFO)
    passages = [Passage((remedy(finding, language),))]
    if code is FindingCode.NOT_A_JWT:
        names = (lookalike(what, "", language) or "" for what in Lookalike)
        passages.append(Passage(tuple(names), language.text(CONTEXT, _LOOKS_LIKE), Kind.LIST))
    return Entry(sentence(finding, language), tuple(passages), code.value)
