"""What is not known is not said."""

import pytest

from videsk_desktop.i18n import Language
from videsk_desktop.texts.sentences import Known, When, say, say_all, words_of

EN = Language("en")
CONTEXT = "NoSuchContext"


def test_a_sentence_with_an_unknown_fact_is_left_out():
    assert say(EN, CONTEXT, "It gave the Ray ID {ray}.", Known({})) is None
    assert say(EN, CONTEXT, "It gave the Ray ID {ray}.", Known({"ray": "8f"})) == "It gave the Ray ID 8f."


def test_the_first_alternative_whose_facts_are_known_is_said():
    sentence = ("With {one} and {two}.", "With {one}.", "With nothing.")
    assert say(EN, CONTEXT, sentence, Known({"one": "1", "two": "2"})) == "With 1 and 2."
    assert say(EN, CONTEXT, sentence, Known({"one": "1"})) == "With 1."
    assert say(EN, CONTEXT, sentence, Known({})) == "With nothing."


def test_a_circumstance_must_be_given():
    sentence = (When("proxy", "A proxy."), "Somebody.")
    assert say(EN, CONTEXT, sentence, Known({}, circumstances=frozenset({"proxy"}))) == "A proxy."
    assert say(EN, CONTEXT, sentence, Known({})) == "Somebody."


def test_a_count_must_be_known_too():
    assert say(EN, CONTEXT, "There are %n here.", Known({})) is None
    assert say(EN, CONTEXT, "There are %n here.", Known({}, count=4300)) == "There are 4,300 here."


def test_all_that_is_known_makes_one_paragraph():
    assert say_all(EN, CONTEXT, ("One.", "Two {x}.", "Three."), Known({})) == "One. Three."


def test_braces_in_a_fact_are_no_places():
    assert say(EN, CONTEXT, "It says {word}.", Known({"word": "{host}"})) == "It says {host}."


@pytest.mark.parametrize(
    ("value", "word"),
    [(20.0, "20"), (0.5, "0.5"), (1e300, "1e+300"), (4300, "4,300"), ("a\nb", "a\\nb"), (float("inf"), "inf")],
)
def test_facts_become_words(value, word):
    assert words_of({"fact": value}, EN) == {"fact": word}


@pytest.mark.parametrize("value", ["", True])
def test_what_says_nothing_is_no_fact(value):
    assert words_of({"fact": value}, EN) == {}
