"""Every code has words, in both languages, and the Spanish is no English left over."""

import pytest

from videsk_desktop.core.as_sent import AsSentReason
from videsk_desktop.core.exchange import PhaseName
from videsk_desktop.core.findings import Finding, FindingCode, Lookalike, Part, Severity
from videsk_desktop.core.removal import RemovedCode
from videsk_desktop.core.verdicts import (
    Actor,
    Agreement,
    AnsweredBy,
    AnswerKind,
    Cause,
    Certainty,
    Fault,
    Note,
    Verdict,
)
from videsk_desktop.i18n import Language
from videsk_desktop.texts import steps
from videsk_desktop.texts.characters import lookalike
from videsk_desktop.texts.claim_names import CLAIMS, HEADER_PARAMETERS
from videsk_desktop.texts.claims import describe_claim
from videsk_desktop.texts.faults import FAULT_TEXTS
from videsk_desktop.texts.findings import FINDING_TEXTS, remedy, sentence
from videsk_desktop.texts.names import expected_name, fault_name, sample_name, verdict_name
from videsk_desktop.texts.removed import as_sent_reason, removed_name
from videsk_desktop.texts.verdicts import VERDICT_TEXTS

ES, EN = Language("es"), Language("en")
# Words that are the same in both languages.
ALIKE = {"Error", "Videsk", "Roles", "Actor", "No"}

WORDS = [
    *((verdict_name, code) for code in Verdict),
    *((fault_name, code) for code in Fault),
    *((steps.step_name, code) for code in PhaseName),
    *((steps.phase_in_progress, code) for code in PhaseName),
    *((steps.actor_name, code) for code in Actor),
    *((steps.answered_by, code) for code in AnsweredBy),
    *((steps.answer_kind, code) for code in AnswerKind),
    *((steps.agreement, code) for code in Agreement),
    *((steps.certainty, code) for code in Certainty),
    *((steps.cause, code) for code in Cause),
    *((steps.note, code) for code in Note),
    *((steps.severity, code) for code in Severity),
    *((steps.part, code) for code in Part),
    *((removed_name, code) for code in RemovedCode),
    *((as_sent_reason, code) for code in AsSentReason),
    *((lambda code, language: lookalike(code, "", language), code) for code in Lookalike),
    *((lambda code, language: sentence(Finding(code, Severity.ERROR), language), code) for code in FindingCode),
    *((lambda code, language: remedy(Finding(code, Severity.ERROR), language), code) for code in FindingCode),
    *((lambda name, language: describe_claim(name, language).name, name) for name in CLAIMS),
    *((lambda name, language: describe_claim(name, language).meaning, name) for name in CLAIMS),
    *((lambda name, language: describe_claim(name, language, in_header=True).name, name) for name in HEADER_PARAMETERS),
]


@pytest.mark.parametrize(("say", "code"), WORDS)
def test_every_code_has_words_in_both_languages(say, code):
    english, spanish = say(code, EN), say(code, ES)
    assert english
    assert spanish
    assert "{" not in english + spanish
    assert "%n" not in english + spanish
    assert english != spanish or english in ALIKE


def test_every_verdict_and_every_fault_has_an_explanation():
    assert set(VERDICT_TEXTS) == set(Verdict)
    assert set(FAULT_TEXTS) == set(Fault)
    assert set(FINDING_TEXTS) == set(FindingCode)


def test_a_code_without_words_is_shown_as_it_is():
    assert expected_name("gateway_error", EN) == "Videsk not available"
    assert expected_name("no_access", ES) == "Sin permiso"
    assert expected_name("new_code", EN) == "new_code"
    assert sample_name("new_sample", EN) == "new_sample"


def test_a_reason_for_who_answered_is_a_sentence_or_a_harmless_header():
    assert steps.reason("shape_page", EN) == "The answer is a list in the form of Videsk's"
    assert steps.reason("server: a\u202eb", EN) == "server: a\\u202eb"
