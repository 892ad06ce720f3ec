"""The card: who acts is named once, every warning can be read, what can be done fits and moves nothing below."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from tests.ui.conftest import NOW
from tests.ui.keys import EXPIRED, GOOD
from tests.ui.records import failed, record, refused
from videsk_desktop.core.diagnosis import diagnose
from videsk_desktop.core.verdicts import Fault
from videsk_desktop.i18n import Language
from videsk_desktop.texts.explanation import CardText, Tone
from videsk_desktop.ui.main_window import SMALLEST
from videsk_desktop.ui.theme import Role
from videsk_desktop.ui.tones import Look

# What the offscreen platform says of every window of its own.
POPUPS = pytest.mark.qt_log_ignore("This plugin does not support")
LONG = "As the customer sent it, Videsk would refuse it, because " + "it has a line break and " * 12 + "ends"


def card(*warnings):
    return CardText("Badge", Tone.BAD, "Headline", "Why", (), warnings, "words")


@pytest.fixture
def warned(window, show, english, qapp):
    show(GOOD)

    def warn(*warnings):
        window.result.card.show_card(card(*warnings), Look("cross", Role.BAD, Role.BAD_SOFT), english, answered=True)
        qapp.processEvents()
        return window.result.card.warnings

    return warn


def all_of(line):
    return [label.text() for label in line.all.findChildren(QLabel) if not label.isHidden()]


def test_one_short_warning_stands_alone(warned):
    line = warned("Two keys")
    assert line.first.text() == "Two keys"
    assert line.more_button.isHidden()


@POPUPS
@pytest.mark.parametrize(("count", "words"), [(2, "and 1 more"), (4, "and 3 more")])
def test_of_several_warnings_it_is_said_how_many_there_are_more_and_all_open_on_a_click(warned, qtbot, count, words):
    warnings = [f"Warning {number}" for number in range(count)]
    line = warned(*warnings)
    assert line.first.text() == "Warning 0"
    assert line.more_button.isVisible()
    assert line.more_button.text() == words
    qtbot.mouseClick(line.more_button, Qt.MouseButton.LeftButton)
    assert line.all.isVisible()
    assert all_of(line) == warnings
    QTest.keyClick(line.all, Qt.Key.Key_Escape)
    assert not line.all.isVisible()


@POPUPS
def test_one_warning_that_does_not_fit_opens_whole(warned, qtbot):
    line = warned(LONG)
    assert line.more_button.text() == "Read all"
    line.more_button.setFocus()
    QTest.keyClick(line.more_button, Qt.Key.Key_Space)
    assert all_of(line) == [LONG]
    label = next(each for each in line.all.findChildren(QLabel) if not each.isHidden())
    assert label.height() >= label.heightForWidth(label.width())


@POPUPS
def test_what_was_open_closes_with_what_it_was_about(warned, window):
    line = warned("one", "two")
    line.show_all()
    line = warned("three", "four", "five")
    assert not line.all.isVisible()
    line.show_all()
    assert all_of(line) == ["three", "four", "five"]
    window.show_empty()
    assert not line.all.isVisible()
    assert line.first.text() == ""


def test_a_reader_hears_every_warning(warned):
    line = warned("one", "two", "three")
    assert line.first.accessibleDescription() == "two\nthree"
    assert line.more_button.accessibleDescription() == "one\ntwo\nthree"


@pytest.mark.parametrize("code", ["es", "en"])
@pytest.mark.parametrize("size", [SMALLEST, None])
def test_the_card_is_as_high_with_everything_as_with_nothing(window, show, qapp, code, size):
    window.retranslate(Language(code))
    if size is not None:
        window.resize(size)
    heights = set()
    for text in (GOOD, f'Bearer Bearer "{EXPIRED}"', "nothing", f"{EXPIRED}\n{GOOD}"):
        show(text)
        qapp.processEvents()
        heights.add(window.result.card.height())
    diagnosis = diagnose(EXPIRED, now=NOW)
    known = record(diagnosis, refused("no_access"))
    window.show_record(known, diagnosis, NOW, known)
    qapp.processEvents()
    heights.add(window.result.card.height())
    assert len(heights) == 1
    offers = window.result.card.offers
    assert offers.geometry().bottom() <= window.result.card.rect().bottom()
    right = max(button.geometry().right() for button in offers.findChildren(QPushButton))
    assert right <= offers.width()


def test_the_actions_are_reached_by_keyboard_in_their_order(window, show, qtbot):
    show(GOOD)
    window.activateWindow()
    offers = window.result.card.offers
    offers.offer(message=True, ticket=True, exposed=True)
    offers.message_button.setFocus()
    qtbot.waitUntil(offers.message_button.hasFocus)
    for button in (offers.language_button, offers.ticket_button, offers.exposed_button):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert button.hasFocus()


def test_each_action_goes_out_as_a_wish(window, show, qtbot):
    show(GOOD)
    offers = window.result.card.offers
    offers.offer(message=True, ticket=True, exposed=True)
    for button, wish in (
        (offers.message_button, offers.copy_message_requested),
        (offers.ticket_button, offers.copy_ticket_requested),
        (offers.exposed_button, offers.exposed),
    ):
        with qtbot.waitSignal(wish):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_who_acts_is_named_once_over_what_each_has_to_do(window, show):
    diagnosis = show(GOOD)
    window.show_record(record(diagnosis, failed(Fault.REFUSED)), diagnosis, NOW, None)
    title = next(label for label in window.result.card.findChildren(QLabel) if label.text().startswith("What to do"))
    assert title.text() == "What to do  ·  you, your IT team"
    assert window.result.card.next_step.text().splitlines()[0] == "Check your connection or VPN."
