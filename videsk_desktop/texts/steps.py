"""The small vocabularies: steps of a request, who answered, who acts, agreement, certainty, causes, notes, severity."""

from videsk_desktop.core.exchange import PhaseName
from videsk_desktop.core.findings import Part, Severity
from videsk_desktop.core.verdicts import Actor, Agreement, AnsweredBy, AnswerKind, Cause, Certainty, Note
from videsk_desktop.i18n import Language, mark
from videsk_desktop.texts.foreign import foreign

CONTEXT = "Steps"

_PHASES = {
    PhaseName.DNS: mark("Steps", "finding the address"),
    PhaseName.CONNECT: mark("Steps", "connecting"),
    PhaseName.TLS: mark("Steps", "securing the connection (TLS)"),
    PhaseName.REQUEST: mark("Steps", "sending"),
    PhaseName.ANSWER: mark("Steps", "waiting for the answer"),
    PhaseName.BODY: mark("Steps", "receiving the answer"),
}
_ASKING = {
    PhaseName.DNS: mark("Steps", "Asking Videsk · finding the address"),
    PhaseName.CONNECT: mark("Steps", "Asking Videsk · connecting"),
    PhaseName.TLS: mark("Steps", "Asking Videsk · securing the connection (TLS)"),
    PhaseName.REQUEST: mark("Steps", "Asking Videsk · sending"),
    PhaseName.ANSWER: mark("Steps", "Asking Videsk · waiting for the answer"),
    PhaseName.BODY: mark("Steps", "Asking Videsk · receiving the answer"),
}
_STEP_NAMES = {
    PhaseName.DNS: mark("Steps", "Address (DNS)"),
    PhaseName.CONNECT: mark("Steps", "Connection"),
    PhaseName.TLS: mark("Steps", "Security (TLS)"),
    PhaseName.REQUEST: mark("Steps", "Request"),
    PhaseName.ANSWER: mark("Steps", "Answer"),
    PhaseName.BODY: mark("Steps", "Content"),
}
_ACTORS = {
    Actor.AGENT: mark("Steps", "you"),
    Actor.CUSTOMER: mark("Steps", "the account administrator"),
    Actor.NETWORK: mark("Steps", "your IT team"),
    Actor.VIDESK: mark("Steps", "Videsk"),
}
_ANSWERED_BY = {
    AnsweredBy.VIDESK: mark("Steps", "Videsk answered"),
    AnsweredBy.PRACTICE: mark("Steps", "The practice API of this program answered"),
    AnsweredBy.SOMETHING_ELSE: mark("Steps", "Another system answered, not Videsk"),
    AnsweredBy.NOBODY: mark("Steps", "Nobody answered"),
}
_AGREEMENTS = {
    Agreement.AS_PREDICTED: mark("Steps", "Videsk answered what we expected"),
    Agreement.WITHIN_POSSIBLE: mark("Steps", "Only Videsk could know this"),
    Agreement.CONTRADICTS: mark("Steps", "Videsk gave an answer we did not expect"),
    Agreement.NOT_COMPARABLE: mark("Steps", "The API Key was not evaluated: there is nothing to compare"),
}
_CERTAINTIES = {
    Certainty.CERTAIN: mark("Steps", "Certain: it can be read in the API Key itself"),
    Certainty.IF_SIGNATURE_IS_RIGHT: mark(
        "Steps", "Certain only if the signature is right, and Videsk alone knows that"
    ),
    Certainty.SERVER_ONLY: mark("Steps", "Only Videsk can confirm it"),
}
_CAUSES = {
    Cause.CUT_IN_COPYING: mark("Steps", "the API Key was cut in copying"),
    Cause.ALTERED_IN_COPYING: mark("Steps", "a character of the API Key changed in copying"),
    Cause.OTHER_ENVIRONMENT: mark("Steps", "the API Key is from another environment"),
    Cause.SECRET_ROTATED: mark("Steps", "Videsk changed the secret with which it signs"),
    Cause.CLOCK_WRONG: mark("Steps", "this computer's clock is wrong"),
    Cause.SERVER_CHANGED: mark("Steps", "Videsk's server changed and judges in another way"),
    Cause.HEADER_LOST_ON_THE_WAY: mark("Steps", "the Authorization header was lost on the way"),
    Cause.ADDRESS_NOT_ALLOWED: mark(
        "Steps", "the API Key is limited to certain addresses, and this is not one of them"
    ),
}
_NOTES = {
    Note.PARTIAL_LIST: mark("Steps", "The list is not complete: {shown} of {total} are loaded."),
    Note.NO_SEGMENTS: mark("Steps", "The segment list is empty."),
    Note.ROW_IRREGULAR: mark("Steps", "Some rows of the list are unusual; they are marked."),
    Note.ERROR_IN_SUCCESS: mark("Steps", "The answer says success and error at once; we believe the error."),
    Note.CODE_MISMATCH: mark("Steps", "The status of the answer and the code inside it differ; the status counts."),
    Note.CLOCK_SKEW: mark("Steps", "This computer's clock is {amount} {direction}. We used Videsk's time."),
    Note.CLOCK_OFF_BY_ONE_HOUR: mark(
        "Steps",
        "It is one hour: usually a daylight-saving change set by hand. Turn on automatic time and time zone.",
    ),
    Note.SERVER_SAYS_CACHED: mark("Steps", "Videsk said that the list comes from a cache."),
    Note.EXPIRED_AT: mark("Steps", "Videsk says that it expired on {date} ({zone})."),
}
_NOTES_WITHOUT_FACTS = {
    Note.PARTIAL_LIST: mark("Steps", "The list is not complete."),
    Note.CLOCK_SKEW: mark("Steps", "This computer's clock is wrong. We used Videsk's time."),
    Note.EXPIRED_AT: mark("Steps", "Videsk says when it expired."),
}
_SEVERITIES = {
    Severity.ERROR: mark("Steps", "Error"),
    Severity.WARNING: mark("Steps", "Warning"),
    Severity.INFO: mark("Steps", "Information"),
}
_KINDS = {
    AnswerKind.ACCEPTED: mark("Steps", "Accepted by Videsk"),
    AnswerKind.REFUSED: mark("Steps", "Refused by Videsk"),
    AnswerKind.NOT_JUDGED: mark("Steps", "Not evaluated"),
    AnswerKind.CANNOT_BE_SENT: mark("Steps", "Cannot be sent"),
}
_REASONS = {
    "shape_page": mark("Steps", "The answer is a list in the form of Videsk's"),
    "shape_error": mark("Steps", "The answer is an error in the form of Videsk's"),
    "shape_foreign": mark("Steps", "The answer does not have the form of Videsk's"),
    "status": mark("Steps", "The status of the answer says it"),
}
_PARTS = {
    Part.KEY: mark("Steps", "the whole API Key"),
    Part.HEADER: mark("Steps", "first part (header)"),
    Part.PAYLOAD: mark("Steps", "second part (content)"),
    Part.SIGNATURE: mark("Steps", "third part (signature)"),
}


def step_name(phase: PhaseName, language: Language) -> str:
    """Return the name of a step, whatever its state: ``Security (TLS)``."""
    return language.text(CONTEXT, _STEP_NAMES[phase])


def phase_in_progress(phase: PhaseName, language: Language) -> str:
    """Say which step is under way; whole, as in Spanish it reads otherwise than after "it stopped at"."""
    return language.text(CONTEXT, _ASKING[phase])


def phase_while_waiting(value: str, language: Language) -> str | None:
    """Return the step of that value as it runs, None for a value that is no step."""
    try:
        return language.text(CONTEXT, _PHASES[PhaseName(value)])
    except ValueError:
        return None


def actor_name(who: Actor, language: Language) -> str:
    """Return who acts, as named to the agent."""
    return language.text(CONTEXT, _ACTORS[who])


def answered_by(who: AnsweredBy, language: Language) -> str:
    """Return who answered, as a sentence."""
    return language.text(CONTEXT, _ANSWERED_BY[who])


def agreement(value: Agreement, language: Language) -> str:
    """Return how answer and prediction compare, as a sentence."""
    return language.text(CONTEXT, _AGREEMENTS[value])


def certainty(value: Certainty, language: Language) -> str:
    """Return how sure a prediction is, as a sentence."""
    return language.text(CONTEXT, _CERTAINTIES[value])


def cause(value: Cause, language: Language) -> str:
    """Return a remaining cause, in lower case, to stand in a list."""
    return language.text(CONTEXT, _CAUSES[value])


def severity(value: Severity, language: Language) -> str:
    """Return the name of a severity."""
    return language.text(CONTEXT, _SEVERITIES[value])


def answer_kind(value: AnswerKind, language: Language) -> str:
    """Return one of the four words for the user."""
    return language.text(CONTEXT, _KINDS[value])


def part(value: Part, language: Language) -> str:
    """Return the name of a part of the key."""
    return language.text(CONTEXT, _PARTS[value])


def note(value: Note, language: Language, words: dict[str, str] | None = None) -> str:
    """Return a note; ``words`` (shown, total, amount, direction, date, zone) fill it where they are known."""
    try:
        return language.text(CONTEXT, _NOTES[value]).format_map(words or {})
    except KeyError:
        return language.text(CONTEXT, _NOTES_WITHOUT_FACTS[value])


def reason(value: str, language: Language) -> str:
    """Return a reason for who answered: a code in words, a header (``name: value``) as it came, made harmless."""
    return language.text(CONTEXT, _REASONS[value]) if value in _REASONS else foreign(value)
