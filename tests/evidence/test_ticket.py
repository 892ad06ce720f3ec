"""The evidence for the ticket: complete, without a secret, and nothing foreign breaks out of its place."""

import json
from dataclasses import replace
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.canary import CANARY, VARIANTS
from tests.keys import GOOD, NOW, make_key, seconds
from tests.texts.records import ALL_FACTS, EN, ES, ZONE, accepted, not_judged, read, record, refused
from videsk_desktop.core.answer import CannotBeSent
from videsk_desktop.core.exchange import PRACTICE, VIDESK, Environment, EnvironmentKind, Phase, PhaseName, PhaseState
from videsk_desktop.core.gatehouse import gate_of
from videsk_desktop.core.key import ApiKey
from videsk_desktop.core.redaction import MARK, Gate, KeyLeakError
from videsk_desktop.core.verdicts import AnsweredBy, Fault, Verdict
from videsk_desktop.evidence import ticket_sections
from videsk_desktop.evidence.markdown import code, fenced
from videsk_desktop.evidence.ticket import System, TicketFacts, ticket_json, ticket_markdown

SYSTEM = System("0.4.0", "Linux-6.1", "3.11.7", "6.11.3")
PHASES = (
    Phase(PhaseName.DNS, PhaseState.DONE, 12.4),
    Phase(PhaseName.CONNECT, PhaseState.RUNNING),
    Phase(PhaseName.CONNECT, PhaseState.DONE, 30.6),
    Phase(PhaseName.ANSWER, PhaseState.FAILED, 500),
)
LANGUAGES = pytest.mark.parametrize("language", [ES, EN], ids=["es", "en"])
SECRET_HEADERS = ("set-cookie", "authorization", "cookie", "proxy-authorization", "location", "x-api-token")


def facts_of(answer, text=GOOD, *, environment=VIDESK, headers=(), body=b"", **options):
    diagnosis = read(text)
    check = record(diagnosis, answer, environment=environment)
    exchange = replace(check.exchange, headers=(*check.exchange.headers, *headers), phases=PHASES, body=body)
    return TicketFacts(diagnosis, replace(check, exchange=exchange), NOW, SYSTEM, zone=ZONE, **options)


def both(facts, language=EN):
    return ticket_markdown(facts, language), ticket_json(facts, language)


ANSWERS = [
    *(refused(verdict, "words of the server") for verdict in Verdict if verdict is not Verdict.ACCEPTED),
    accepted(),
    *(not_judged(fault, **ALL_FACTS) for fault in Fault if fault not in {Fault.KEY_EMPTY, Fault.KEY_UNSENDABLE}),
    CannotBeSent(Fault.KEY_UNSENDABLE),
]


@LANGUAGES
@pytest.mark.parametrize("answer", ANSWERS, ids=lambda answer: getattr(answer, "fault", None) or answer.verdict)
def test_there_is_evidence_of_every_answer_in_both_languages(answer, language):
    facts = facts_of(answer, f"Authorization: Bearer Bearer {GOOD}")
    markdown, values = both(facts, language)
    assert markdown.text.startswith("# ")
    assert facts.result in markdown.text
    value = json.loads(values.text)
    assert facts.result in (value["answer"]["verdict"], value["answer"]["fault"])
    assert "{" not in markdown.text
    for artefact in (markdown, values):
        assert not Gate(facts.diagnosis.key).leaks(artefact.text)
        assert facts.record.fingerprint in artefact.text


def test_everything_that_helps_is_in_the_markdown():
    answer = refused(Verdict.REMOVED, "The integration token it's invalid or was removed.", reasons=("shape_error",))
    headers = (("cf-ray", "8f3c-SCL"), ("server", "cloudflare"))
    text = ticket_markdown(facts_of(answer, headers=headers, ticket="SUP-42", attempts=3), EN).text
    for expected in (
        "# Videsk does not recognise this API Key's integration",
        "**Videsk's answer**",
        "(the account administrator)",
        "- Result: Refused by Videsk · Integration not recognised (`removed`)",
        "- Predicted: Accepted (`accepted`) · Only Videsk can confirm it",
        "- Compared: Only Videsk could know this",
        f"- Fingerprint: `{read(GOOD).key.fingerprint}` ({len(GOOD)} characters)",
        "- Ticket: `SUP-42`",
        "- Attempts: 3",
        "- Environment: Videsk · `https://api.videsk.io`",
        "- Time: 2026-11-24 12:00:00 UTC · 2026-11-24 09:00:00 (UTC−3)",
        "- Who answered: Videsk answered · The answer is an error in the form of Videsk's",
        "- Status: 403",
        "- Ray ID: `8f3c-SCL`",
        "- Reference of the integration: `650000000000000000000001`",
        "- Issued: 2026-10-25 12:00:00 UTC · 2026-10-25 09:00:00 (UTC−3)",
        "- Address (DNS): 12 ms\n- Connection: 31 ms\n- Answer: 500 ms · failed\n- Total: 543 ms",
        "```\nThe integration token it's invalid or was removed.\n```",
        "cf-ray: 8f3c-SCL\nserver: cloudflare",
        "## Content of the API Key (names and types only)\n\n- `rac` (string)\n- `iat` (number)\n- `exp` (number)\n",
        "Videsk Desktop 0.4.0 · Linux-6.1 · Python 3.11.7 · Qt 6.11.3",
        "This text holds no API Key. Redactions: 0",
    ):
        assert expected in text


def test_the_same_is_in_the_json():
    headers = (("cf-ray", "8f3c-SCL"),)
    facts = facts_of(refused(Verdict.REMOVED, "gone"), headers=headers, ticket="SUP-42", attempts=3)
    value = json.loads(ticket_json(facts, EN).text)
    assert value["headline"] == "Videsk does not recognise this API Key's integration"
    assert value["prediction"]["expected"] == "accepted"
    assert value["outcome"] == {"agreement": "within_possible", "causes": ["removed"], "actor": "customer"}
    assert (value["answer"]["status"], value["answer"]["message"], value["answer"]["ray"]) == (403, "gone", "8f3c-SCL")
    assert value["answer"]["segments"] is None
    assert value["claims"] == [
        {"name": "rac", "type": "string"},
        {"name": "iat", "type": "number"},
        {"name": "exp", "type": "number"},
    ]
    assert value["integration"] == {"rac": "650000000000000000000001", "iat": seconds(days=-30)}
    assert (value["ticket"], value["attempts"], value["redactions"]) == ("SUP-42", 3, 0)
    assert value["asked_utc"] == "2026-11-24T12:00:00.000+00:00"
    assert value["asked_local"] == "2026-11-24T09:00:00.000-03:00"
    assert value["program"] == {"version": "0.4.0", "platform": "Linux-6.1", "python": "3.11.7", "qt": "6.11.3"}


def test_the_values_of_claims_are_told_only_if_asked_for():
    key = make_key({"rac": "r", "iat": 1, "company": "Remarkable", "list": [1]})
    for artefact in both(facts_of(accepted(), key)):
        assert "Remarkable" not in artefact.text
        assert "company" in artefact.text
    for artefact in both(facts_of(accepted(), key, with_values=True)):
        assert "Remarkable" in artefact.text


def test_no_segment_is_in_the_evidence_only_how_many_there_are():
    markdown, values = both(facts_of(accepted(), body=b'{"data": [{"id": "remarkable"}]}'))
    assert "- Segments: 10 of 43" in markdown.text
    assert json.loads(values.text)["answer"]["segments"] == 10
    assert "000000000000000000000001" not in values.text.replace("650000000000000000000001", "")
    assert "remarkable" not in markdown.text + values.text


def test_only_headers_that_identify_nobody_are_shown():
    headers = tuple((name, "remarkable") for name in SECRET_HEADERS)
    for artefact in both(facts_of(refused(Verdict.EXPIRED, "jwt expired"), headers=headers)):
        assert "remarkable" not in artefact.text
        assert "Tue, 24 Nov 2026 12:00:00 GMT" in artefact.text


def test_a_practice_answer_is_named_without_its_address():
    text = ticket_markdown(facts_of(accepted(), environment=PRACTICE), EN).text
    assert "**PRACTICE**" in text
    assert "practice.invalid" not in text


def test_what_another_system_answered_is_quoted_and_bounded():
    body = b"<html><script>alert(1)</script>\n" + b"x" * 100_000
    answer = not_judged(Fault.INTERMEDIARY, answered_by=AnsweredBy.SOMETHING_ELSE)
    markdown, values = both(facts_of(answer, body=body))
    assert "```\n<html><script>alert(1)</script>\n" in markdown.text
    assert len(markdown.text) < 6_000
    assert json.loads(values.text)["answer"]["message"].startswith("<html>")


@pytest.mark.parametrize("spelled", [str, quote, lambda key: key.split(".")[2][5:30], "%".join])
def test_a_server_that_says_the_key_back_is_cut_short(spelled):
    said = f"I heard {spelled(GOOD)} from you"
    facts = facts_of(refused(Verdict.REFUSED_OTHERWISE, said), headers=(("server", said),), ticket=GOOD)
    for artefact in both(facts):
        assert artefact.redactions >= 3
        assert not Gate(facts.diagnosis.key).leaks(artefact.text)
    markdown, values = both(facts)
    assert MARK in markdown.text
    assert f"Redactions: {markdown.redactions}" in markdown.text
    assert json.loads(values.text)["redactions"] == values.redactions


def test_the_other_keys_of_the_paste_stay_inside_too():
    other = "vk_live_51HxyzABCDEFghij"
    facts = facts_of(refused(Verdict.EXPIRED, make_key({"a": 1})), f"{GOOD}\n{make_key({'a': 1})}", ticket=other)
    for artefact in both(facts):
        assert not Gate().leaks(artefact.text)


def test_an_artefact_in_which_a_key_is_left_never_leaves(monkeypatch):
    monkeypatch.setattr(Gate, "traces", lambda _self, _text: [])
    facts = facts_of(refused(Verdict.EXPIRED, GOOD))
    for make in (ticket_markdown, ticket_json):
        with pytest.raises(KeyLeakError) as raised:
            make(facts, EN)
        assert not Gate(facts.diagnosis.key).leaks(str(raised.value))


@pytest.mark.parametrize(
    ("pasted", "gone"),
    [
        ("python3.11.7", ("program", "python")),
        ("integration_rac_650000000000000000000001", ("integration", "rac")),
        ("1790000000", ("integration", "iat")),
    ],
)
def test_a_key_that_only_names_and_values_together_give_away_costs_the_value_and_not_the_ticket(pasted, gone):
    claims = {"rac": "650000000000000000000001", "iat": 1790000000}
    facts = facts_of(refused(Verdict.EXPIRED, "gone"), f"{make_key(claims)}\n{pasted}")
    facts = replace(facts, diagnosis=replace(facts.diagnosis, key=ApiKey(pasted)))
    written = ticket_json(facts, EN)
    value = json.loads(written.text)
    assert value[gone[0]][gone[1]] == MARK
    assert value["redactions"] == written.redactions >= 1
    assert value["program"]["qt"] == "6.11.3"


def test_names_that_stand_in_every_ticket_give_no_key_away():
    facts = facts_of(refused(Verdict.EXPIRED, "gone"), "vk_live_51H_fingerprint_certainty")
    value = json.loads(ticket_json(facts, EN).text)
    assert value["prediction"]["certainty"]
    assert not Gate(facts.diagnosis.key).leaks(value["answer"]["message"])


WORDS = st.sampled_from(
    [
        "fingerprint",
        "1790000000",
        "650000000000000000000001",
        "python3.11.7",
        "not_judged",
        "SUP-42",
        "vk_live_51HxyzAB",
    ]
)
LEAVES = WORDS | st.sampled_from([CANARY, CANARY[30:50], CANARY[-15:], 1790000000, 17900000001790000000, True, None])
CLAIMS = st.dictionaries(WORDS, LEAVES | st.lists(LEAVES, max_size=5) | st.dictionaries(WORDS, LEAVES), max_size=5)
PASTES = (
    st.sampled_from(list(VARIANTS.values()))
    | st.lists(WORDS, min_size=1, max_size=5).flatmap(
        lambda words: st.sampled_from("._- ").map(lambda by: by.join(words))
    )
    | st.tuples(st.sampled_from(list(VARIANTS.values())), st.integers(0, 60), st.integers(61, 300)).map(
        lambda drawn: drawn[0][drawn[1] : drawn[2]]
    )
    | CLAIMS.map(make_key)
    | CLAIMS.map(lambda claims: f"{make_key(claims)}\n{make_key({'said': claims})}")
    | st.text(max_size=80)
)


@given(PASTES, PASTES, st.booleans(), st.sampled_from(sorted(Verdict)))
def test_there_is_a_ticket_of_every_paste_and_it_holds_nothing_of_the_key(pasted, said, with_values, verdict):
    answer = accepted() if verdict is Verdict.ACCEPTED else refused(verdict, f"{said} {pasted}", facts={"said": pasted})
    facts = facts_of(answer, pasted, headers=(("server", said),), ticket=pasted[:40], with_values=with_values)
    gate = gate_of(facts.diagnosis)
    markdown, written = both(facts)
    value = json.loads(written.text)
    assert value["redactions"] == written.redactions
    assert set(value) >= {"headline", "prediction", "outcome", "answer", "claims", "program"}
    assert not gate.leaks(markdown.text)
    for text in (value["answer"]["message"], value["ticket"], json.dumps(value["claims"])):
        assert text is None or not Gate(facts.diagnosis.key).allowing(['"name" "type" "value"']).leaks(text)


BREAKING_OUT = st.lists(
    st.sampled_from(["```", "````", "`", "~~~", "\n", "\r\n", "\u2028", "<b>", "# ", "- ", "[a](b)", "x", " ", "\x1b"]),
    max_size=30,
).map("".join)


@given(BREAKING_OUT)
def test_nothing_breaks_out_of_a_fence(text):
    lines = fenced(text).split("\n")
    assert lines[0] == lines[-1]
    assert set(lines[0]) == {"`"}
    # A fence ends at a line of at least as many backticks and nothing else (CommonMark 0.31, section 4.5).
    assert not any(line.strip().strip("`") == "" and len(line.strip()) >= len(lines[0]) for line in lines[1:-1])


@given(BREAKING_OUT)
def test_nothing_breaks_out_of_a_span_of_code(text):
    span = code(text)
    ticks = len(span) - len(span.lstrip("`"))
    assert "\n" not in span
    inside = span[ticks:-ticks] if text.strip("\n\r ") else ""
    assert "`" * ticks not in inside


@given(BREAKING_OUT)
def test_foreign_words_never_become_a_heading_a_link_or_a_tag(text):
    key = make_key({text: 1})
    elsewhere = Environment(EnvironmentKind.CUSTOM, f"x{text}", "https://staging.example")
    facts = facts_of(refused(Verdict.NO_ACCESS, f"You don't have access to /{text}."), key, environment=elsewhere)
    headings = [line for line in ticket_markdown(facts, EN).text.split("\n") if line.startswith("#")]
    titles = [section.title for section in ticket_sections.sections(facts, EN) if section.body]
    assert len([line for line in headings if line.startswith("## ")]) >= len(titles)
    outside = ticket_markdown(facts, EN).text.split("## What was answered", maxsplit=1)[0]
    for line in outside.split("\n"):
        assert "<b>" not in line.replace("\\<b\\>", "")
        assert "[a]" not in line.replace("\\[a\\]", "")
