"""The evidence of one check for the support ticket, as Markdown and as JSON. What is shown is what is copied.

Everything passes the gate, and what is finished is searched once more: with a key in it nothing leaves
(``KeyLeakError``).
"""

from videsk_desktop.core.gatehouse import gate_of
from videsk_desktop.core.report import strict
from videsk_desktop.evidence import labels
from videsk_desktop.evidence.artefact import Artefact
from videsk_desktop.evidence.markdown import prose
from videsk_desktop.evidence.redacted_json import redacted_json
from videsk_desktop.evidence.ticket_facts import System, TicketFacts
from videsk_desktop.evidence.ticket_sections import sections
from videsk_desktop.evidence.ticket_values import values
from videsk_desktop.i18n import Language
from videsk_desktop.texts.card import CardText, answer_card
from videsk_desktop.texts.steps import actor_name

__all__ = ["System", "TicketFacts", "ticket_json", "ticket_markdown"]


def ticket_markdown(facts: TicketFacts, language: Language) -> Artefact:
    """Return the evidence as Markdown in ``language``; raise ``KeyLeakError`` where a key would be in it."""
    gate = gate_of(facts.diagnosis)
    card = _card(facts, language)
    parts = [f"# {prose(card.headline)}", f"**{prose(card.badge)}** · {prose(card.why)}"]
    parts += [f"- {prose(warning)}" for warning in card.warnings]
    steps = "\n".join(f"- {prose(step.text)} ({prose(actor_name(step.actor, language))})" for step in card.next_steps)
    parts += [f"## {language.text(labels.CONTEXT, labels.WHAT_TO_DO)}", steps]
    for section in sections(facts, language):
        if section.body:
            parts += [f"## {prose(section.title)}", section.body]
    body = gate.redact("\n\n".join(parts))
    no_key, redactions = (language.text(labels.CONTEXT, text) for text in (labels.NO_KEY, labels.REDACTIONS))
    text = f"{body.text}\n\n---\n{no_key} {redactions}: {language.number(body.count)}\n"
    return Artefact(gate.sealed(text), body.count)


def ticket_json(facts: TicketFacts, language: Language) -> Artefact:
    """Return the evidence as strict JSON in ASCII; raise ``KeyLeakError`` where a key would be in it."""
    whole = {name: strict(value) for name, value in values(facts, _card(facts, language)).items()}
    return redacted_json(whole, gate_of(facts.diagnosis))


def _card(facts: TicketFacts, language: Language) -> CardText:
    return answer_card(facts.record, facts.diagnosis, facts.at, language, zone=facts.zone)
