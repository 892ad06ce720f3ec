"""The window between its first picture and its completion."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import NOW
from tests.ui.keys import GOOD
from videsk_desktop.core.diagnosis import diagnose
from videsk_desktop.core.environments import PRACTICE, VIDESK
from videsk_desktop.i18n import Language
from videsk_desktop.ui.main_window import SMALLEST, MainWindow
from videsk_desktop.ui.theme import apply_theme


@pytest.fixture
def opening(qtbot, qapp: QApplication, english: Language) -> Iterator[MainWindow]:
    apply_theme(qapp, "light")
    made = MainWindow(english, whole=False)
    qtbot.addWidget(made, before_close_func=lambda widget: widget.allow_close())
    # A caret that blinks is no change of the window.
    flash = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    yield made
    qapp.setCursorFlashTime(flash)


def picture(window: MainWindow) -> QImage:
    # The new size, then what its parts make of it.
    QApplication.processEvents()
    QApplication.processEvents()
    return window.grab().toImage()


@pytest.mark.parametrize("low", [False, True], ids=["usual", "low"])
def test_completing_the_window_changes_nothing_that_is_seen(opening, low):
    if low:
        opening.resize(SMALLEST)
    opening.show()
    before = picture(opening)
    opening.complete()
    assert picture(opening) == before


def test_a_window_completed_later_looks_as_one_made_at_once(opening, window, qapp):
    opening.show()
    opening.complete()
    opening.set_environments([VIDESK, PRACTICE], VIDESK)
    for each in (opening, window):
        each.show_diagnosis(diagnose(GOOD, now=NOW), NOW)
        each.key_box.key_row.clear_button.setFocus()
    assert picture(opening) == picture(window)


def test_before_it_is_complete_the_window_follows_the_theme_and_its_size(opening, qapp):
    opening.show()
    opening.resize(SMALLEST)
    light = picture(opening)
    apply_theme(qapp, "dark")
    assert picture(opening) != light
    apply_theme(qapp, "light")
    assert picture(opening) == light


def test_the_low_window_is_low_in_all_its_parts_once_it_is_complete(opening):
    opening.resize(SMALLEST)
    opening.show()
    opening.complete()
    opening.show_diagnosis(diagnose(GOOD, now=NOW), NOW)
    QApplication.processEvents()
    spacing = opening.key_box._column.spacing()
    assert opening.key_box._reading._column.spacing() == spacing < MainWindow(Language("en")).key_box._column.spacing()


def test_closing_it_before_it_is_complete_is_a_wish(opening, qtbot):
    opening.show()
    with qtbot.waitSignal(opening.close_requested):
        opening.close()
    assert opening.isVisible()
