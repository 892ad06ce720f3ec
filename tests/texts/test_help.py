"""Every code that can appear has its place in the help, in both languages, with nothing left open."""

import re

import pytest

from videsk_desktop.core.findings import FindingCode
from videsk_desktop.core.prediction import MESSAGES
from videsk_desktop.core.verdicts import AnswerKind, Fault, Verdict
from videsk_desktop.i18n import Language
from videsk_desktop.texts.help import help_pages
from videsk_desktop.texts.help_answers import answer_entry
from videsk_desktop.texts.help_places import Topic, place_of
from videsk_desktop.texts.help_shapes import Facts, ShortcutGroup
from videsk_desktop.texts.steps import answer_kind

FACTS = Facts("1.2.3", "2026-11-24", "6.11", "3.12", "/s.json", "/h.db", "/logs", (("bash", "curl $VIDESK_API_KEY"),))
SHORTCUTS = (ShortcutGroup("File", (("Paste", "Ctrl+V"),)),)
LANGUAGES = [Language("es"), Language("en")]
CODES = [*Verdict, *Fault, *FindingCode]
OPEN_PLACE = re.compile(r"\{[a-z_]*\}|%n")


@pytest.fixture(params=LANGUAGES, ids=lambda language: language.code)
def language(request):
    return request.param


@pytest.fixture
def pages(language):
    return {page.topic: page for page in help_pages(language, FACTS, SHORTCUTS)}


def entry_at(pages, place):
    return next((entry for entry in pages[place.topic].entries() if entry.anchor == place.anchor), None)


@pytest.mark.parametrize("code", CODES, ids=lambda code: f"{type(code).__name__}-{code.value}")
def test_every_verdict_fault_and_finding_has_its_entry(pages, code):
    entry = entry_at(pages, place_of(code))
    assert entry is not None
    assert entry.title
    assert entry.passages
    assert all(line for passage in entry.passages for line in passage.lines)


@pytest.mark.parametrize("code", [*Verdict, *Fault], ids=str)
def test_an_answer_is_told_with_its_name_why_what_to_do_and_what_to_tell_the_customer(language, code):
    entry = answer_entry(code, language)
    assert entry.kicker
    captions = [passage.caption for passage in entry.passages]
    assert captions[0] == language.text("VerdictCard", "Why")
    assert captions[1].startswith(language.text("VerdictCard", "What to do"))
    assert language.text("Help", "What to tell and ask the customer") in captions


def test_no_place_is_left_open_and_nothing_is_empty(pages):
    assert list(pages) == list(Topic)
    for page in pages.values():
        assert page.title
        assert page.lead
        words = [page.title, page.lead, *(section.title for section in page.sections)]
        words += [entry.words() for entry in page.entries()]
        assert [text for text in words if OPEN_PLACE.search(text.replace("%{http_code}", ""))] == []


def test_every_entry_of_a_page_is_led_to_by_an_anchor_of_its_own(pages):
    for page in pages.values():
        anchors = [entry.anchor for entry in page.entries()]
        assert all(anchors)
        assert len(set(anchors)) == len(anchors)


def test_the_spanish_is_no_english_left_over():
    spanish, english = ({p.topic: p for p in help_pages(each, FACTS, SHORTCUTS)} for each in LANGUAGES)
    same = [
        (left.title, topic)
        for topic in Topic
        for left, right in zip(spanish[topic].entries(), english[topic].entries(), strict=True)
        if left.title == right.title and topic is not Topic.SHORTCUTS
    ]
    assert same == []


def test_a_verdict_is_found_by_what_the_server_says_of_it(language):
    for verdict, message in MESSAGES.items():
        assert message in answer_entry(verdict, language).words()
    assert "You don't have access to" in answer_entry(Verdict.NO_ACCESS, language).words()
    assert "in JSON at position" in answer_entry(Verdict.CORRUPT, language).words()


def test_what_the_timeouts_have_in_common_is_told_apart_by_where_it_stopped(language):
    timeouts = [fault for fault in Fault if fault.value.startswith("timeout")]
    assert len({answer_entry(fault, language).passages[0].lines for fault in timeouts}) == len(timeouts)


def test_the_four_words_are_explained_first(pages, language):
    titles = [entry.title for entry in pages[Topic.START].entries()]
    assert {answer_kind(kind, language) for kind in AnswerKind} <= set(titles)


def test_the_page_on_the_dashboard_has_the_safe_line_and_never_a_key(pages):
    words = "\n".join(entry.words() for entry in pages[Topic.DASHBOARD].entries())
    assert "curl $VIDESK_API_KEY" in words
    assert "Integraciones" in words
    assert "eyJ" not in words


def test_what_is_not_known_of_this_copy_is_left_out(language):
    about = help_pages(language, Facts(version="1.2.3"), ())[-1]
    pairs = [pair for entry in about.entries() for pair in entry.pairs]
    assert "1.2.3" in [value for _, value in pairs]
    assert all(value for _, value in pairs)
