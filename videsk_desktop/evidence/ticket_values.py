"""The evidence of one check as strict JSON values, for a machine to read. The same facts as in the Markdown."""

from collections.abc import Mapping

from videsk_desktop.core.answer import Accepted, CannotBeSent
from videsk_desktop.core.report import report_check
from videsk_desktop.evidence.ticket_facts import TicketFacts, reference, server_words, shown_claims, shown_headers
from videsk_desktop.texts.explanation import CardText

_SHOWN_OF_THE_HEADER = ("alg", "typ")


def values(facts: TicketFacts, card: CardText) -> dict[str, object]:
    """Return everything that may stand in a ticket; nothing has passed the gate yet."""
    diagnosis, record = facts.diagnosis, facts.record
    report = report_check(diagnosis, record)
    header, answer = report.pop("header"), report.pop("answer")
    del report["claims"]
    report["answer"] = {
        **(answer if isinstance(answer, dict) else {}),
        "message": server_words(record) or None,
        "reasons": [] if isinstance(record.answer, CannotBeSent) else list(record.answer.reasons),
        "headers": [list(pair) for pair in shown_headers(record)],
        "facts": {} if isinstance(record.answer, Accepted) else dict(record.answer.facts),
        "segments": len(record.answer.page.items) if isinstance(record.answer, Accepted) else None,
        "steps_ms": None if record.exchange is None else round(record.exchange.steps_ms, 3),
        "ray": facts.ray,
    }
    return {
        "headline": card.headline,
        "why": card.why,
        "next_steps": [{"actor": step.actor, "text": step.text} for step in card.next_steps],
        "warnings": list(card.warnings),
        **report,
        "header": {name: header[name] for name in _SHOWN_OF_THE_HEADER if name in header}
        if isinstance(header, Mapping)
        else None,
        "claims": [
            {"name": claim.name, "type": claim.type, **({"value": claim.value} if facts.with_values else {})}
            for claim in shown_claims(diagnosis)
        ],
        "integration": {"rac": reference(diagnosis, "rac"), "iat": reference(diagnosis, "iat")},
        "ticket": facts.ticket or None,
        "attempts": facts.attempts,
        "environment": {
            "kind": record.environment.kind,
            "name": record.environment.name,
            "base_url": record.environment.base_url,
        },
        "asked_utc": facts.asked_utc.isoformat(timespec="milliseconds"),
        "asked_local": facts.asked_local.isoformat(timespec="milliseconds"),
        "program": {
            "version": facts.system.version,
            "platform": facts.system.platform,
            "python": facts.system.python,
            "qt": facts.system.qt,
        },
    }
