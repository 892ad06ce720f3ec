"""What a key may do: offered once Videsk knows the key, never asked by itself, shown as it grows."""

import pytest
from PySide6.QtWidgets import QLabel

from tests.ui.conftest import NOW
from tests.ui.keys import EXPIRED, GOOD
from tests.ui.records import failed, page, record, refused
from videsk_desktop.core.permissions import Allowance, Permission, Resource
from videsk_desktop.core.verdicts import Fault
from videsk_desktop.ui.inquiry_desk import Question

FOUND = (
    Permission(Resource.SEGMENTS, Allowance.ALLOWED, 200),
    Permission(Resource.SERVICES, Allowance.ALLOWED, 200),
    Permission(Resource.BRANCHES, Allowance.NO_PERMISSION, 403),
    Permission(Resource.BASE_FORM, Allowance.NOT_ASKED),
    Permission(Resource.CONTACT_FORM, Allowance.KEY_REFUSED, 401),
    Permission(Resource.SURVEY, Allowance.NOT_JUDGED, 502),
)


@pytest.fixture
def page_of_permissions(window):
    return window.result.detail_tab.permissions


def rows(page):
    table = page.table
    return [tuple(table.item(row, column).text().strip() for column in range(3)) for row in range(table.rowCount())]


@pytest.mark.parametrize(
    ("came", "offered"),
    [
        (page(10, 43), True),
        (refused("no_access"), True),
        (refused("expired"), False),
        (refused("removed"), False),
        (failed(Fault.REFUSED), False),
    ],
)
def test_it_is_offered_only_for_a_key_that_videsk_knows(window, show, page_of_permissions, came, offered):
    assert not page_of_permissions.button.isEnabled()
    diagnosis = show(GOOD)
    window.show_record(record(diagnosis, came), diagnosis, NOW, None)
    assert page_of_permissions.button.isEnabled() is offered


def test_the_matrix_says_each_in_a_word_and_the_sum_in_a_sentence(window, page_of_permissions):
    window.inquiries.show_permissions(FOUND)
    assert rows(page_of_permissions) == [
        ("Segments", "Allowed", "HTTP 200"),
        ("Services", "Allowed", "HTTP 200"),
        ("Branches", "No permission", "HTTP 403"),
        ("Base form of a segment", "Not asked", "a segment's ID is needed"),
        ("Contact form of a segment", "API Key refused", "HTTP 401"),
        ("Survey of a segment", "Not evaluated", "HTTP 502"),
    ]
    summary = page_of_permissions.findChild(QLabel, "permissionsSummary").text()
    assert "Without permission: Branches. The account administrator can allow it" in summary
    assert "refused for: Contact form of a segment" in summary
    assert "Not evaluated, so nothing is known of it: Survey of a segment" in summary


def test_it_grows_and_shows_what_is_asked_next(window, page_of_permissions):
    window.show_asking(Question.PERMISSIONS, asking=True)
    window.inquiries.show_permissions(FOUND[:1])
    words = [word for _, word, _ in rows(page_of_permissions)]
    assert words == ["Allowed", "Asking…", "Not asked yet", "Not asked yet", "Not asked yet", "Not asked yet"]
    window.show_asking(Question.PERMISSIONS, asking=False)
    words = [word for _, word, _ in rows(page_of_permissions)]
    assert words[1:] == ["Not asked yet"] * 5


def test_it_waits_while_more_segments_load(window, show, page_of_permissions):
    diagnosis = show(GOOD)
    window.show_record(record(diagnosis, page(10, 43)), diagnosis, NOW, None)
    window.show_segments(None, True)
    assert not page_of_permissions.button.isEnabled()
    window.show_segments(None, False)
    assert page_of_permissions.button.isEnabled()


def test_another_key_takes_it_all_away(window, show, page_of_permissions):
    diagnosis = show(GOOD)
    window.show_record(record(diagnosis, page(10, 43)), diagnosis, NOW, None)
    window.inquiries.show_permissions(FOUND)
    show(EXPIRED)
    assert {word for _, word, _ in rows(page_of_permissions)} == {"Not asked yet"}
    assert not page_of_permissions.button.isEnabled()
