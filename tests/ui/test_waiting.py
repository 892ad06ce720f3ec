"""While a question is about to be put again, the window counts down, and lets it be called off."""

import pytest
from PySide6.QtWidgets import QLabel

from tests.ui.keys import GOOD
from tests.ui.records import failed, record
from videsk_desktop.core.verdicts import Fault


@pytest.fixture
def down(window, show):
    """A window in which nobody answered."""
    diagnosis = show(GOOD)
    window.show_record(record(diagnosis, failed(Fault.REFUSED)), diagnosis, window._now, None)
    return window


def words(window):
    return window.findChild(QLabel, "waitingLabel").text()


def test_the_seconds_and_the_attempt_stand_beside_the_cancelling_button(down):
    down.show_waiting(3, 2, 3)
    assert words(down) == "Asking again in 3 s\nAttempt 2 of 3"
    assert down.key_box.ask_row.cancel_button.isVisible()
    assert not down.key_box.ask_row.check_button.isVisible()
    down.show_waiting(2, 2, 3)
    assert words(down).startswith("Asking again in 2 s")


def test_the_answer_stays_while_the_next_is_waited_for(down):
    before = down.result.headline
    down.show_waiting(2, 2, 2)
    assert down.result.headline == before
    assert "refused the connection" in before


def test_escape_calls_the_wait_off(down, qtbot):
    cancel = down.menus.actions["cancel"]
    assert not cancel.isEnabled()
    down.show_waiting(2, 2, 2)
    with qtbot.waitSignal(down.cancel_requested):
        cancel.trigger()
    down.show_waiting(None)
    assert words(down) == ""
    assert not cancel.isEnabled()
    assert down.key_box.ask_row.check_button.isVisible()


def test_nothing_moves_when_a_wait_starts_or_ends(down, qapp):
    def places():
        qapp.processEvents()
        row = down.key_box.ask_row
        return [part.geometry() for part in (down.key_box, row, row.environment_box, row._buttons, down.result.card)]

    before = places()
    down.show_waiting(30, 2, 2)
    assert places() == before
    down.show_waiting(None)
    assert places() == before


def test_the_focus_stays_at_the_button(down):
    row = down.key_box.ask_row
    row.check_button.setFocus()
    down.show_waiting(2, 2, 2)
    assert down.focusWidget() is row.cancel_button
    down.show_waiting(None)
    assert down.focusWidget() is row.check_button
