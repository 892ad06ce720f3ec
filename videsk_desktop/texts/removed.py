"""What was removed around a pasted key, in words."""

from collections import Counter
from collections.abc import Sequence

from videsk_desktop.core.as_sent import AsSentReason
from videsk_desktop.core.diagnosis import Diagnosis, Inside
from videsk_desktop.core.findings import FindingCode
from videsk_desktop.core.removal import Removed, RemovedCode
from videsk_desktop.i18n import Language, mark
from videsk_desktop.texts.characters import character
from videsk_desktop.texts.foreign import foreign

CONTEXT = "Removed"

_NAMES = {
    RemovedCode.SURROUNDING_BLANKS: mark("Removed", "blanks around it"),
    RemovedCode.LINE_BREAKS: mark("Removed", "line breaks"),
    RemovedCode.INNER_BLANKS: mark("Removed", "blanks inside"),
    RemovedCode.ZERO_WIDTH: mark("Removed", "invisible characters"),
    RemovedCode.QUOTES: mark("Removed", "quotes"),
    RemovedCode.PUNCTUATION: mark("Removed", "punctuation"),
    RemovedCode.MARKDOWN: mark("Removed", "formatting marks"),
    RemovedCode.MAIL_QUOTE: mark("Removed", "mail quote marks (>)"),
    RemovedCode.BEARER_SCHEME: mark("Removed", "the word Bearer"),
    RemovedCode.AUTHORIZATION_HEADER: mark("Removed", "the name of the header"),
    RemovedCode.CURL_COMMAND: mark("Removed", "the curl command"),
    RemovedCode.SETTING_NAME: mark("Removed", "the name of the setting"),
    RemovedCode.URL_AROUND: mark("Removed", "the web address around it"),
    RemovedCode.TAG_AROUND: mark("Removed", "the web page's tag around it"),
    RemovedCode.TEXT_AROUND: mark("Removed", "the text around it"),
    RemovedCode.ENCODING_UNDONE: mark("Removed", "an encoding (undone)"),
}
# Of these the text itself says more than a name; none of them can hold a key.
_QUOTED = {RemovedCode.BEARER_SCHEME, RemovedCode.AUTHORIZATION_HEADER}
_QUOTED_LIMIT = 24

_REASONS = {
    AsSentReason.DOUBLE_BEARER: mark("Removed", '"Bearer" appears twice'),
    AsSentReason.OTHER_SCHEME: mark("Removed", 'it has another word than "Bearer"'),
    AsSentReason.OTHER_HEADER: mark("Removed", "it goes in another header than Authorization"),
    AsSentReason.MISSING_BLANK: mark("Removed", 'the blank after "Bearer" is missing'),
    AsSentReason.QUOTES: mark("Removed", "it has quotes"),
    AsSentReason.LINE_BREAK: mark("Removed", "it has a line break"),
    AsSentReason.INNER_BLANK: mark("Removed", "it has a blank inside"),
}
_LINE_BREAK_INSIDE = mark("Removed", "there is a line break inside the API Key")
_BLANK_INSIDE = mark("Removed", "there is a blank inside the API Key")
_CHARACTER_INSIDE = mark("Removed", "there is {name} inside the API Key")
_PLAIN_BLANKS = ("U+0020", "U+0009")
_UNDONE = {
    FindingCode.PERCENT_ENCODED: mark("Removed", "it has the codes of a web address in the place of characters"),
    FindingCode.HTML_ENTITIES: mark("Removed", "it has the codes of a web page in the place of characters"),
    FindingCode.QUOTED_PRINTABLE: mark("Removed", "it has the codes of a mail in the place of characters"),
    FindingCode.WRAPPED_IN_BASE64: mark("Removed", "it is encoded once more (base64)"),
}
_GLUED = mark("Removed", "two API Keys are joined without anything between them")


def removed_name(code: RemovedCode, language: Language) -> str:
    """Return what was removed, in lower case, to stand in a list."""
    return language.text(CONTEXT, _NAMES[code])


def describe_removed(removed: Sequence[Removed], raw: str, language: Language) -> str:
    """Return all that was removed from ``raw`` on one line: ``"Bearer " · 2 line breaks``."""
    spans = Counter(piece.code for piece in removed)
    shown = []
    for code, times in spans.items():
        first = next(piece for piece in removed if piece.code is code)
        if code in _QUOTED:
            shown.append(f'"{foreign(raw[first.start : first.end], _QUOTED_LIMIT)}"')
        elif code is RemovedCode.LINE_BREAKS:
            shown.append(language.text("Removed", "%n line breaks", None, times))
        elif code is RemovedCode.ZERO_WIDTH:
            shown.append(language.text("Removed", "%n invisible characters", None, times))
        else:
            shown.append(removed_name(code, language))
    return " · ".join(shown)


def as_sent_reason(reason: AsSentReason, language: Language) -> str:
    """Return what is wrong with the way the customer sends the key, in lower case."""
    return language.text(CONTEXT, _REASONS[reason])


def fails_because(diagnosis: Diagnosis, language: Language) -> list[str]:
    """Return why the text as the customer has it would fail, where cleaning mended it; in lower case."""
    reasons = [_what_is_inside(each, language) for each in diagnosis.inside]
    undone = diagnosis.candidate.undone
    if undone in _UNDONE:
        reasons.append(language.text(CONTEXT, _UNDONE[undone]))
    if diagnosis.paste.glued:
        reasons.append(language.text(CONTEXT, _GLUED))
    return reasons


def _what_is_inside(inside: Inside, language: Language) -> str:
    if inside.code is RemovedCode.LINE_BREAKS:
        return language.text(CONTEXT, _LINE_BREAK_INSIDE)
    if inside.codepoint in _PLAIN_BLANKS:
        return language.text(CONTEXT, _BLANK_INSIDE)
    name = character(inside.codepoint, inside.name, language)
    return language.text(CONTEXT, _CHARACTER_INSIDE).format(name=name)
