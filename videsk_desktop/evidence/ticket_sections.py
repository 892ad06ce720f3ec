"""The evidence of one check as titled lists in a language: what stands in the ticket, in which order. Markdown only."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from videsk_desktop.core.answer import Accepted, NotJudged, Refused
from videsk_desktop.core.exchange import EnvironmentKind, PhaseState
from videsk_desktop.core.verdicts import Cause
from videsk_desktop.evidence import labels
from videsk_desktop.evidence.markdown import code, fenced, prose
from videsk_desktop.evidence.ticket_facts import TicketFacts, reference, server_words, shown_claims, shown_headers
from videsk_desktop.i18n import Language, utc_offset
from videsk_desktop.texts import steps
from videsk_desktop.texts.claims import claim_value
from videsk_desktop.texts.findings import sentence
from videsk_desktop.texts.moments import moment
from videsk_desktop.texts.names import expected_name
from videsk_desktop.texts.removed import as_sent_reason, fails_because, removed_name

Words = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Section:
    """A title and the Markdown below it; left out when there is none."""

    title: str
    body: str


def sections(facts: TicketFacts, language: Language) -> Iterator[Section]:
    """Yield everything below the headline."""

    def words(label: str) -> str:
        return language.text(labels.CONTEXT, label)

    yield Section(words(labels.CHECK), _rows(_check(facts, language, words)))
    yield Section(words(labels.STEPS), _rows(_steps(facts, language, words)))
    said = server_words(facts.record)
    yield Section(words(labels.SERVER_WORDS), fenced(said) if said else "")
    headers = "\n".join(f"{name}: {value}" for name, value in shown_headers(facts.record))
    yield Section(words(labels.HEADERS), fenced(headers) if headers else "")
    yield Section(words(labels.FINDINGS), "\n".join(_findings(facts, language, words)))
    yield Section(words(labels.AS_SENT), "\n".join(f"- {prose(reason)}" for reason in _as_sent(facts, language)))
    yield Section(words(labels.REMOVED), "\n".join(_removed(facts, language)))
    title = words(labels.CLAIMS)
    if not facts.with_values:
        title = f"{title} ({words(labels.CLAIMS_WITHOUT_VALUES)})"
    yield Section(title, "\n".join(_claims(facts, language)))
    system = facts.system
    about = f"Videsk Desktop {system.version} · {system.platform} · Python {system.python} · Qt {system.qt}"
    yield Section(words(labels.PROGRAM), f"- {prose(about)}")


def _rows(rows: Iterator[tuple[str, str]]) -> str:
    return "\n".join(f"- {label}: {value}" for label, value in rows)


def _check(facts: TicketFacts, language: Language, words: Words) -> Iterator[tuple[str, str]]:
    record, diagnosis = facts.record, facts.diagnosis
    answer, prediction, outcome = record.answer, record.prediction, record.outcome
    kind = prose(steps.answer_kind(answer.kind, language))
    yield words(labels.RESULT), f"{kind} · {_named(facts.result, language)}"
    certain = prose(steps.certainty(prediction.certainty, language))
    yield words(labels.PREDICTED), f"{_named(prediction.expected, language)} · {certain}"
    yield words(labels.COMPARED), prose(steps.agreement(outcome.agreement, language))
    causes = [
        prose(steps.cause(cause, language)) if isinstance(cause, Cause) else _named(cause, language)
        for cause in outcome.causes
    ]
    yield words(labels.CAUSES), "; ".join(causes)
    fingerprint = words(labels.FINGERPRINT_VALUE)
    yield words(labels.FINGERPRINT), fingerprint.format(fingerprint=code(record.fingerprint), length=len(diagnosis.key))
    if facts.ticket:
        yield words(labels.TICKET), code(facts.ticket)
    yield words(labels.ATTEMPTS), str(facts.attempts)
    environment = record.environment
    address = "" if environment.kind is EnvironmentKind.PRACTICE else f" · {code(environment.base_url)}"
    yield words(labels.ENVIRONMENT), f"{prose(environment.name)}{address}"
    yield words(labels.TIME), f"{_utc(facts.asked_utc)} · {_local(facts.asked_local)}"
    if record.clock.skew_s:
        yield words(labels.CLOCK), words(labels.CLOCK_VALUE).format(seconds=language.number(record.clock.skew_s))
    reasons = answer.reasons if isinstance(answer, Accepted | Refused | NotJudged) else ()
    who = [steps.answered_by(answer.answered_by, language), *(steps.reason(reason, language) for reason in reasons)]
    yield words(labels.ANSWERED_BY), " · ".join(prose(each) for each in who)
    if answer.status is not None:
        yield words(labels.STATUS), str(answer.status)
    if facts.ray:
        yield words(labels.RAY), code(facts.ray)
    if isinstance(answer, Accepted):
        shown, total = len(answer.page.items), answer.page.total
        counts = words(labels.SEGMENTS_VALUE).format(shown=shown, total="?" if total is None else total)
        yield words(labels.SEGMENTS), counts
    rac = reference(diagnosis, "rac")
    if rac is not None:
        yield words(labels.REFERENCE), code(str(rac))
    issued = moment(reference(diagnosis, "iat"))
    if issued is not None:
        yield words(labels.ISSUED), f"{_utc(issued)} · {_local(issued.astimezone(facts.zone))}"


def _named(result: str, language: Language) -> str:
    return f"{prose(expected_name(result, language))} ({code(result)})"


def _steps(facts: TicketFacts, language: Language, words: Words) -> Iterator[tuple[str, str]]:
    exchange = facts.record.exchange
    if exchange is None:
        return
    for phase in exchange.phases:
        if phase.state is not PhaseState.RUNNING:
            failed = f" · {words(labels.FAILED)}" if phase.state is PhaseState.FAILED else ""
            yield prose(steps.step_name(phase.name, language)), f"{phase.ms:.0f} ms{failed}"
    yield words(labels.TOTAL), f"{exchange.steps_ms:.0f} ms"


def _findings(facts: TicketFacts, language: Language, words: Words) -> Iterator[str]:
    for finding in facts.record.findings:
        severity = steps.severity(finding.severity, language)
        said = sentence(finding, language, now=facts.asked_utc, zone=facts.zone)
        where = [code(finding.code), prose(steps.part(finding.part, language))]
        if finding.position is not None:
            # People count from 1.
            where.append(words(labels.POSITION).format(position=language.number(finding.position + 1)))
        yield f"- {prose(severity)}: {prose(said)} ({', '.join(where)})"


def _as_sent(facts: TicketFacts, language: Language) -> Iterator[str]:
    if facts.diagnosis.as_sent is not None:
        yield as_sent_reason(facts.diagnosis.as_sent.reason, language)
    yield from fails_because(facts.diagnosis, language)


def _removed(facts: TicketFacts, language: Language) -> Iterator[str]:
    spans = Counter(piece.code for piece in facts.diagnosis.candidate.removed)
    for removed, times in spans.items():
        yield f"- {prose(removed_name(removed, language))} ×{times}"


def _claims(facts: TicketFacts, language: Language) -> Iterator[str]:
    for claim in shown_claims(facts.diagnosis):
        value = ""
        if facts.with_values:
            value = f" = {code(claim_value(claim.name, claim.value, language, facts.asked_utc, facts.zone))}"
        yield f"- {code(claim.name)} ({claim.type}){value}"


def _utc(time: datetime) -> str:
    return f"{time.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC"


def _local(time: datetime) -> str:
    return f"{time:%Y-%m-%d %H:%M:%S} ({utc_offset(time)})"
