"""No trace of a canary key leaves in any text or file, whatever was pasted and whatever comes back.

The same run with the gate taken out finds traces, so the search is proven.
"""

from contextlib import closing
from dataclasses import replace

import pytest

from tests.canary import CANARY, VARIANTS, spellings, traces
from tests.keys import NOW
from tests.texts.records import EN, ES, ZONE, accepted, not_judged, read, record, refused
from videsk_desktop.core.exchange import Environment, EnvironmentKind
from videsk_desktop.core.gatehouse import gate_of
from videsk_desktop.core.redaction import Gate
from videsk_desktop.core.verdicts import AnsweredBy, Fault, Verdict
from videsk_desktop.evidence.reply import customer_message
from videsk_desktop.evidence.ticket import System, TicketFacts, ticket_json, ticket_markdown
from videsk_desktop.history import History, entry_of

SYSTEM = System("0.4.0", "Linux", "3.11", "6.11")


def answers(said):
    """Everything that can come back, with the key quoted by whoever answered."""
    yield accepted()
    for verdict in set(Verdict) - {Verdict.ACCEPTED}:
        yield refused(verdict, f"{said} {CANARY}", reasons=(f"server: {said}",), facts={"expired_at": said})
    for fault in set(Fault) - {Fault.KEY_EMPTY, Fault.KEY_UNSENDABLE}:
        yield not_judged(fault, answered_by=AnsweredBy.SOMETHING_ELSE, host=said, issuer=said, ray=said, folder=said)


def everything_that_leaves(pasted, folder):
    """Yield every artefact of a paste, made as the window makes them."""
    diagnosis = read(pasted)
    gate = gate_of(diagnosis)
    environment = Environment(EnvironmentKind.CUSTOM, f"mine {pasted}", f"https://h/{diagnosis.key.reveal()}")
    with closing(History.open(folder, now=NOW)) as history:
        for answer in answers(pasted):
            check = record(diagnosis, answer, environment=environment)
            exchange = replace(check.exchange, headers=(("server", pasted), ("cf-ray", CANARY)), body=pasted.encode())
            check = replace(check, exchange=exchange)
            facts = TicketFacts(diagnosis, check, NOW, SYSTEM, zone=ZONE, ticket=pasted)
            yield ticket_markdown(facts, ES).text
            yield ticket_json(facts, EN).text
            yield customer_message(answer, diagnosis, EN, environment=environment).text
            history.annotate(history.add(entry_of(check, NOW), gate=gate), f"note: {pasted}", gate=gate)
        for path in folder.iterdir():
            yield path.read_bytes()


@pytest.mark.parametrize("variant", VARIANTS)
def test_no_trace_leaves_in_any_artefact(tmp_path, variant):
    artefacts = list(everything_that_leaves(VARIANTS[variant], tmp_path))
    assert len(artefacts) > 150
    assert [found for artefact in artefacts if (found := traces(artefact))] == []


def test_the_same_run_without_the_gate_finds_traces(tmp_path, monkeypatch):
    monkeypatch.setattr(Gate, "traces", lambda _self, _text: [])
    monkeypatch.setattr(Gate, "leaks", lambda _self, _artefact: False)
    *texts, _, _, _ = artefacts = list(everything_that_leaves(CANARY, tmp_path))
    assert all(traces(text) for text in texts[1::3])
    assert any(traces(file) for file in artefacts[-3:])


@pytest.mark.parametrize("number", range(11))
def test_the_search_knows_every_spelling(number):
    assert traces(list(spellings(CANARY.split(".")[1]))[number])
    assert not traces("nothing")


def test_a_segment_or_a_claim_is_no_trace_but_stays_inside_all_the_same(tmp_path):
    for artefact in everything_that_leaves(CANARY, tmp_path):
        data = artefact.encode() if isinstance(artefact, str) else artefact
        assert "Söhne".encode() not in data
