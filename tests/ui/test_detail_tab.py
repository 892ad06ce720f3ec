"""The technical detail: where it stopped, through what it went, which causes remain, and how to mend a clock."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QTableWidget

from tests.ui.conftest import NOW
from tests.ui.keys import EXPIRED, GOOD
from tests.ui.records import failed, page, record, refused
from videsk_desktop.core.exchange import PhaseName
from videsk_desktop.core.verdicts import Fault


@pytest.fixture
def detail(window):
    return window.result.detail_tab


@pytest.fixture
def answer(window, show):
    def answered(came, text=GOOD, now=NOW):
        diagnosis = show(text)
        window.show_record(record(diagnosis, came), diagnosis, now, None)

    return answered


def facts(detail):
    labels = [label for label in detail.facts.findChildren(QLabel) if label.text()]
    return {label.accessibleDescription(): label.text() for label in labels if label.accessibleDescription()}


def test_the_step_that_failed_is_named_with_its_own_time(detail, answer):
    answer(failed(Fault.REFUSED))
    assert facts(detail)["Stopped at"] == "Connection, after 9.0 ms"
    step = detail.steps.item(list(PhaseName).index(PhaseName.CONNECT))
    assert step.data(Qt.ItemDataRole.AccessibleTextRole) == "Connection: failed after 9.0 ms"


def test_the_proxy_is_named_and_who_set_it(detail, answer):
    answer(replace(refused("expired"), facts={"proxy": "proxy.company:3128", "proxy_source": "manual"}))
    assert facts(detail)["Proxy"] == "proxy.company:3128  ·  named by hand"
    answer(replace(refused("expired"), facts={"proxy": "10.0.0.1:8080", "proxy_source": "system"}))
    assert facts(detail)["Proxy"] == "10.0.0.1:8080  ·  set in the system"


def test_a_contradiction_shows_both_facts_and_the_causes_in_order(detail, answer):
    answer(replace(page(1, 1), headers=()), EXPIRED)
    told = facts(detail)
    assert told["Predicted"] == "Expired"
    assert told["Answered"] == "Accepted by Videsk  ·  Accepted"
    assert told["Causes left"] == (
        "1. this computer's clock is wrong\n2. Videsk's server changed and judges in another way"
    )


def test_a_wrong_clock_is_told_with_the_way_to_mend_it_on_each_system(detail, answer):
    answer(replace(page(1, 1), started_at=NOW - timedelta(hours=1)))
    told = facts(detail)["Clock"]
    assert told.startswith("This computer's clock is 1 hour slow. We used Videsk's time. It is one hour")
    assert [line.split(":")[0] for line in told.splitlines()[2:-1]] == ["Windows", "macOS", "Linux"]


def test_a_clock_from_before_this_program_was_made_is_doubted_before_anything_is_asked(detail, window, show):
    diagnosis = show(GOOD)
    assert "Clock" not in facts(detail)
    window.show_diagnosis(diagnosis, NOW.replace(year=2015))
    assert "which is before this program was made" in facts(detail)["Clock"]
    assert "which is before this program was made" in window.findChild(QLabel, "verdictWarning").text()


def test_an_answer_that_tells_the_time_takes_the_doubt_away(detail, answer):
    answer(page(1, 1), now=NOW.replace(year=2015))
    assert "Clock" not in facts(detail)


def test_it_turns_to_the_network_when_nothing_came_back_and_to_the_answer_when_something_did(detail, answer):
    answer(failed(Fault.REFUSED))
    assert detail.pages.currentWidget() is detail.network
    answer(refused("expired"))
    assert detail.pages.currentWidget() is detail.answer


def test_it_stays_with_the_permissions_while_they_can_be_asked(detail, answer):
    answer(page(1, 1))
    detail.pages.setCurrentWidget(detail.permissions)
    answer(refused("no_access"))
    assert detail.pages.currentWidget() is detail.permissions
    answer(refused("expired"))
    assert detail.pages.currentWidget() is detail.answer


def test_before_asking_no_step_is_said_to_have_been_missed(detail, show):
    show(GOOD)
    step = detail.steps.item(list(PhaseName).index(PhaseName.ANSWER))
    assert step.data(Qt.ItemDataRole.AccessibleTextRole) == "Answer: not yet"
    assert detail.findChild(QPlainTextEdit, "answerBody").placeholderText() == "No answer"


def test_a_long_header_is_read_to_its_end(detail, answer):
    long = "default-src 'self'; " * 12 + "frame-ancestors 'none'"
    answer(replace(refused("expired"), headers=(("server", "x"), ("content-security-policy", long))))
    headers = detail.findChild(QTableWidget, "answerHeaders")
    assert headers.rowHeight(1) > 4 * headers.fontMetrics().height()
    assert headers.rowHeight(0) < 2 * headers.fontMetrics().height()


def test_a_caption_stands_on_the_line_of_what_it_names(detail, answer):
    answer(refused("expired"))
    labels = [label for label in detail.facts.findChildren(QLabel) if label.isVisibleTo(detail.facts)]
    values = [label for label in labels if label.accessibleDescription()]
    assert values
    for value in values:
        caption = next(label for label in labels if label.text() == value.accessibleDescription())
        assert caption.geometry().top() == value.geometry().top()
        assert caption.alignment() == value.alignment() == Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
