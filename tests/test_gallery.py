"""The examples of the gallery: complete, told by the program's own judge, and made without anything being sent."""

from datetime import UTC, datetime

import pytest

from videsk_desktop.core.exchange import EnvironmentKind
from videsk_desktop.core.verdicts import AnswerKind, Fault, Verdict
from videsk_desktop.gallery import examples
from videsk_desktop.gallery_faults import CAME
from videsk_desktop.i18n import Language
from videsk_desktop.practice.samples import sample_keys
from videsk_desktop.texts.card import answer_card

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
EXAMPLES = examples(NOW)
BY_NAME = {example.name: example for example in EXAMPLES}


def test_every_verdict_and_every_fault_has_an_example_of_its_own_name():
    assert len(BY_NAME) == len(EXAMPLES)
    assert {(type(each.code), each.code) for each in EXAMPLES} == {(type(code), code) for code in (*Verdict, *Fault)}
    assert all(BY_NAME[code.value].code is code for code in (*Verdict, *Fault))


def test_a_success_without_segments_is_shown_beside_the_one_with_some():
    assert BY_NAME["no_segments"].code is Verdict.ACCEPTED
    assert BY_NAME["accepted"].record.answer.page.items
    assert not BY_NAME["no_segments"].record.answer.page.items


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
def test_an_example_is_judged_as_what_it_is_an_example_of(example):
    answer = example.record.answer
    if isinstance(example.code, Verdict):
        assert answer.verdict is example.code
    else:
        assert answer.fault is example.code
    unsendable = example.code in {Fault.KEY_EMPTY, Fault.KEY_UNSENDABLE}
    assert example.diagnosis.sendable is not unsendable
    assert (answer.kind is AnswerKind.CANNOT_BE_SENT) is unsendable


@pytest.mark.parametrize("language", [Language("es"), Language("en")], ids=lambda language: language.code)
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
def test_an_examples_card_says_something_of_everything(example, language):
    card = answer_card(example.record, example.diagnosis, example.made_at, language)
    assert card.headline
    assert card.why
    assert card.next_steps or example.code is Verdict.REFUSED_OTHERWISE
    assert "{" not in card.headline + card.why


def test_where_practice_has_a_sample_the_example_is_that_sample():
    samples = {sample.key: sample.expects for sample in sample_keys(NOW)}
    shown = {example.diagnosis.key.reveal(): example for example in EXAMPLES}
    left_out = [key for key in samples if key not in shown]
    assert len(left_out) == 1
    for key, expects in samples.items():
        if key not in left_out:
            assert expects in {example.code for example in EXAMPLES if example.diagnosis.key.reveal() == key}


def test_only_what_is_practices_own_is_told_as_practice():
    practised = [each.name for each in EXAMPLES if each.record.environment.kind is EnvironmentKind.PRACTICE]
    assert practised == ["practice_only"]


def test_the_answers_on_record_are_those_that_no_sample_meets():
    expected = {sample.expects for sample in sample_keys(NOW)} | {"key_empty", "key_unsendable"}
    assert {fault.value for fault in CAME} == {fault.value for fault in Fault} - expected - {
        "practice_only",
        "sample_key",
    }
