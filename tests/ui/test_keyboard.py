"""Everything by the keyboard: Tab goes as the eye does, no shortcut does two things, no letter opens two entries."""

from collections import Counter
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QPlainTextEdit, QTabBar, QWidget

from tests.ui.conftest import NOW
from tests.ui.keys import EXPIRED, GOOD
from tests.ui.records import collected, page, record
from videsk_desktop.core.exchange import PRACTICE, VIDESK
from videsk_desktop.i18n import Language
from videsk_desktop.ui.surface import IconButton
from videsk_desktop.ui.theme import Role, Scheme, apply_theme, colours

MOST_STOPS = 60
PAGES = ["key", "segments", "messages", "detail", "history"]


def stops(window, key=Qt.Key.Key_Tab) -> list[QWidget]:
    """Return what has the focus one after the other, from the key field until it comes back there."""
    first = window.key_box.key_edit
    first.setFocus()
    seen = []
    while len(seen) < MOST_STOPS:
        widget = QApplication.focusWidget()
        assert widget is not None
        if widget is first and seen:
            return seen
        assert widget not in seen, f"a trap: {widget.objectName()} has the focus again"
        seen.append(widget)
        modifier = Qt.KeyboardModifier.ShiftModifier if key is Qt.Key.Key_Backtab else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(widget, key, modifier)
        QApplication.processEvents()
    raise AssertionError(f"no way back from {seen[-1].objectName()}")


def place(widget, window) -> tuple[int, int, int, int]:
    corner = widget.mapTo(window, QPoint(0, 0))
    return corner.x(), corner.y(), corner.x() + widget.width(), corner.y() + widget.height()


def is_before(one, other, window) -> bool:
    """Tell whether ``one`` is read before ``other``: it is above, or beside and further left, or in a column before."""
    left, top, right, bottom = place(one, window)
    x, y, _, low = place(other, window)
    above, beside = bottom <= y, top < low and y < bottom
    return above or (beside and left <= x) or right <= x


@pytest.fixture
def full(window, show, qtbot):
    """The window with everything it can show at once."""
    window.set_environments([VIDESK, PRACTICE], PRACTICE)
    window.set_samples([("expired", "expired")])
    diagnosis = show(f"Authorization: Bearer {GOOD}\n{EXPIRED}")
    accepted = record(diagnosis, page(10, 43))
    window.show_record(accepted, diagnosis, NOW, None)
    window.show_segments(collected(accepted), False)
    window.key_box.show_in_original(0)
    window.show_error("Something to be dismissed")
    window.result.segments_tab.table.selectRow(0)
    window.result.segments_tab.table.open_requested.emit()
    window.resize(1400, 1100)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.mark.parametrize("tab", range(len(PAGES)), ids=PAGES)
def test_tab_goes_through_the_window_as_the_eye_does_and_comes_back(full, tab):
    full.result.tabs.setCurrentIndex(tab)
    QApplication.processEvents()
    seen = stops(full)
    # The band stands above the key field: it ends the round.
    assert seen[-1].objectName() == "changeToVideskButton"
    wrong = [
        (one.objectName(), other.objectName()) for one, other in pairwise(seen[:-1]) if not is_before(one, other, full)
    ]
    assert wrong == []


@pytest.mark.parametrize("tab", range(len(PAGES)), ids=PAGES)
def test_backtab_goes_the_same_way_back(full, tab):
    full.result.tabs.setCurrentIndex(tab)
    QApplication.processEvents()
    there, back = stops(full), stops(full, Qt.Key.Key_Backtab)
    assert back[1:] == there[:0:-1]


@pytest.mark.parametrize("place", [0, 1, 2], ids=["answer", "network", "permissions"])
def test_tab_goes_through_the_pages_of_the_detail(full, place):
    full.result.tabs.setCurrentWidget(full.result.detail_tab)
    full.result.detail_tab.pages.setCurrentIndex(place)
    QApplication.processEvents()
    bars = [widget for widget in stops(full) if isinstance(widget, QTabBar)]
    assert len(bars) == 2


def test_tab_goes_through_the_first_screen(window, qtbot):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    names = [widget.objectName() for widget in stops(window)]
    assert names.index("firstPasteButton") < names.index("keyWay") < names.index("practiceWay")


@pytest.mark.parametrize("name", ["firstPasteButton", "practiceWay", "firstHelpButton", "firstGalleryButton"])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_the_space_bar_press_whatever_the_first_screen_offers(window, qtbot, name, key):
    button = window.findChild(QAbstractButton, name)
    button.disconnect(button)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)


@pytest.mark.parametrize("name", ["pasteButton", "clearButton", "checkButton", "cardTicketButton", "dismissButton"])
def test_enter_presses_a_button_as_the_space_bar_does(full, qtbot, name):
    button = full.findChild(QAbstractButton, name)
    button.setEnabled(True)
    button.disconnect(button)
    with qtbot.waitSignals([button.clicked, button.clicked]):
        qtbot.keyClick(button, Qt.Key.Key_Return)
        qtbot.keyClick(button, Qt.Key.Key_Space)


def test_every_view_of_text_lets_tab_go_on(full):
    views = full.findChildren(QPlainTextEdit)
    assert len(views) >= 5
    assert all(view.tabChangesFocus() for view in views)


def shortcuts(window) -> list[tuple[str, str]]:
    """Return every shortcut that works wherever the focus is in the window, with the action's name."""
    return [
        (key.toString(QKeySequence.SequenceFormat.PortableText), action.objectName())
        for action in window.findChildren(QAction)
        if action.shortcutContext() is not Qt.ShortcutContext.WidgetShortcut
        for key in action.shortcuts()
        if not key.isEmpty()
    ]


def test_no_shortcut_belongs_to_two_actions(full):
    found = shortcuts(full)
    assert len(found) > 15
    assert [key for key, count in Counter(key for key, _ in found).items() if count > 1] == []


def test_a_view_with_shortcuts_of_its_own_has_each_once(full):
    for widget in full.findChildren(QWidget):
        keys = [key.toString() for action in widget.actions() for key in action.shortcuts()]
        assert len(set(keys)) == len(keys), widget.objectName()


def test_what_is_done_most_has_the_shortcut_everybody_knows(full):
    known = {name: key for key, name in shortcuts(full)}
    wanted = {
        "pasteAction": "Ctrl+V",
        "askAction": "Ctrl+Return",
        "cancelAction": "Esc",
        "focus_keyAction": "Ctrl+L",
        "findAction": "Ctrl+F",
        "exportAction": "Ctrl+S",
        "next_tabAction": "Ctrl+Tab",
        "settingsAction": "Ctrl+,",
        "helpAction": "F1",
        "new_caseAction": "Ctrl+N",
    }
    assert {name: known.get(name) for name in wanted} == wanted


def menus_of(menu) -> list[list[str]]:
    """Return the words of a menu's entries, and those of every menu below it."""
    below = [action.menu() for action in menu.actions() if isinstance(action.menu(), QMenu)]
    return [[action.text() for action in menu.actions() if action.text()]] + [
        words for each in below for words in menus_of(each)
    ]


def letter(words: str) -> str | None:
    marked = words.replace("&&", "").partition("&")[2]
    return marked[0].casefold() if marked else None


@pytest.mark.parametrize("code", ["en", "es"])
def test_no_letter_opens_two_entries_of_a_menu_in_either_language(full, code):
    full.retranslate(Language(code))
    found = menus_of(full.menuBar())
    assert len(found) >= 8
    for words in found:
        letters = [each for each in map(letter, words) if each is not None]
        assert [each for each, count in Counter(letters).items() if count > 1] == [], words


@pytest.mark.parametrize("code", ["en", "es"])
def test_every_entry_of_a_menu_can_be_opened_by_a_letter(full, code):
    full.retranslate(Language(code))
    top, *rest = menus_of(full.menuBar())
    # A language is offered by its own name, which has no marks.
    without = [words for menu in [top, *rest] for words in menu if letter(words) is None]
    assert sorted(without) == ["English", "Español"]


@pytest.mark.parametrize("theme", [Scheme.LIGHT, Scheme.DARK, Scheme.HIGH_CONTRAST])
def test_a_button_that_the_keyboard_came_to_has_a_ring_of_two_pixels(full, qapp, theme):
    apply_theme(qapp, theme)
    accent = colours()[Role.ACCENT].rgb()
    looked = 0
    for _ in stops(full):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
        if isinstance(widget, IconButton) or widget.objectName() == "explainButton":
            image = widget.grab().toImage()
            down = [image.pixelColor(image.width() // 2, y).rgb() for y in range(4)]
            assert down.count(accent) >= 2, widget.objectName()
            looked += 1
    assert looked > 5


def test_the_cell_that_the_keyboard_is_at_has_a_ring(full, qapp):
    apply_theme(qapp, Scheme.HIGH_CONTRAST)
    full.result.tabs.setCurrentWidget(full.result.segments_tab)
    table = full.result.segments_tab.table
    table.clearSelection()
    table.setFocus()
    image = table.viewport().grab().toImage()
    cell = table.visualRect(table.currentIndex())
    assert image.pixelColor(cell.center().x(), cell.top() + 1).rgb() == colours()[Role.ACCENT].rgb()
