"""The message to the customer, ready to be edited and sent: plain text in their language, whatever the window's is."""

from collections.abc import Iterator
from datetime import tzinfo

from videsk_desktop.core.answer import Accepted, Answer, CannotBeSent, NotJudged
from videsk_desktop.core.diagnosis import Diagnosis
from videsk_desktop.core.exchange import VIDESK, Environment, EnvironmentKind
from videsk_desktop.core.findings import FindingCode
from videsk_desktop.core.gatehouse import gate_of
from videsk_desktop.core.redaction import Gate
from videsk_desktop.core.verdicts import Fault, Note, Verdict
from videsk_desktop.evidence.artefact import Artefact
from videsk_desktop.evidence.curl import Shell, curl_line
from videsk_desktop.i18n import Language, utc_offset
from videsk_desktop.texts import replies
from videsk_desktop.texts.moments import moment
from videsk_desktop.texts.replies import Exposure

_CLAIM_OF = {Verdict.EXPIRED: "exp", Verdict.NOT_ACTIVE: "nbf"}
_SHELLS = ((Shell.SH, "bash"), (Shell.POWERSHELL, "PowerShell"))


def customer_message(
    answer: Answer | None,
    diagnosis: Diagnosis | None,
    language: Language,
    *,
    environment: Environment = VIDESK,
    exposure: Exposure | None = None,
    with_test: bool | None = None,
    zone: tzinfo | None = None,
) -> Artefact:
    """Return the message for ``answer``; raise ``KeyLeakError`` where a key would be in it.

    ``answer`` None: nobody was asked yet, and it is about the ``exposure`` alone.
    ``diagnosis`` None: the customer pasted only their error, and what failed failed for them. ``exposure``: where the
    key was in sight; the steps to replace it follow. ``with_test`` None: the safe test stands where it helps.
    """
    parts = [replies.greeting(language)]
    if answer is not None:
        code = answer.fault if isinstance(answer, NotJudged | CannotBeSent) else answer.verdict
        text = replies.reply_text(
            code,
            language,
            date=_date(code, diagnosis, language, zone),
            circumstances=frozenset(_circumstances(answer, diagnosis)),
        )
        parts += [text.what, f"{replies.what_to_do(language)}\n{_numbered(text.steps)}"]
        if text.safe_test if with_test is None else with_test:
            parts += safe_test(language, environment)
    if exposure is not None:
        steps = _numbered(replies.replacement_steps(language, for_customer=True))
        parts.append(f"{replies.exposed(exposure, language)}\n{steps}")
    gate = Gate() if diagnosis is None else gate_of(diagnosis)
    done = gate.redact("\n\n".join(parts) + "\n")
    return Artefact(gate.sealed(done.text), done.count)


def safe_test(language: Language, environment: Environment = VIDESK) -> Iterator[str]:
    """Yield the paragraphs of the safe test: nobody but the customer sees the key. In practice Videsk is asked."""
    asked = VIDESK if environment.kind is EnvironmentKind.PRACTICE else environment
    yield replies.safe_test(language)
    for shell, name in _SHELLS:
        yield f"{replies.line_for(name, language)}\n    {curl_line(asked.url(), shell)}"


def _numbered(steps: tuple[str, ...]) -> str:
    if len(steps) == 1:
        return steps[0]
    return "\n".join(f"{number}. {step}" for number, step in enumerate(steps, 1))


def _circumstances(answer: Answer, diagnosis: Diagnosis | None) -> Iterator[str]:
    if diagnosis is None:
        yield "customers"
    elif any(finding.code is FindingCode.SESSION_TOKEN for finding in diagnosis.findings):
        yield "session"
    if isinstance(answer, Accepted) and Note.NO_SEGMENTS in answer.notes:
        yield "no_segments"


def _date(code: Verdict | Fault, diagnosis: Diagnosis | None, language: Language, zone: tzinfo | None) -> str | None:
    """Return the day and minute that matter, with their offset: whose time it is must be clear once copied."""
    if diagnosis is None or not isinstance(code, Verdict) or code not in _CLAIM_OF:
        return None
    time = moment((diagnosis.decoded.claims or {}).get(_CLAIM_OF[code]))
    if time is None:
        return None
    return f"{language.date(time, zone)} ({utc_offset(time.astimezone(zone))})"
