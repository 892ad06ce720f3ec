"""Damaged places are marked, reached with the keyboard, and said; a finding leads to its place, wherever that is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QListWidget, QPlainTextEdit, QPushButton, QTabWidget

from tests.ui.conftest import NOW
from tests.ui.keys import EXPIRED, GOOD
from videsk_desktop.core.diagnosis import diagnose
from videsk_desktop.core.findings import FindingCode
from videsk_desktop.ui.original_view import SHOWN_CHARACTERS
from videsk_desktop.ui.spots import is_divided, place_in_original, span_of, spots_of
from videsk_desktop.ui.theme import Role, colours

HEADER, PAYLOAD, SIGNATURE = GOOD.split(".")
TWICE = f"{HEADER}.{PAYLOAD[:10]}+{PAYLOAD[11:20]}/{PAYLOAD[21:]}.{SIGNATURE}"


def read(text):
    return diagnose(text, now=NOW)


def finding(diagnosis, code):
    return next(each for each in diagnosis.findings if each.code is code)


def view(window):
    return window.findChild(QPlainTextEdit, "keyView")


def marked(some_view):
    return [selection.cursor.selectedText() for selection in some_view.extraSelections()]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (GOOD, []),
        (TWICE, [len(HEADER) + 11, len(HEADER) + 21]),
        (GOOD[:-20], [len(GOOD) - 21]),
        (f"{HEADER}.{PAYLOAD.replace('J', 'Ј', 1)}.{SIGNATURE}", [len(HEADER) + 1 + PAYLOAD.index("J")]),
        (GOOD + "=", [len(GOOD)]),
        (f"{HEADER}.{PAYLOAD}.", [len(HEADER) + len(PAYLOAD) + 1]),
        ("3f2504e0-4f89-41d3-9a0c-0305e82c3301", []),
    ],
)
def test_every_damaged_place_is_known_once_and_in_order(text, places):
    assert [spot.index for spot in spots_of(read(text))] == places


def test_a_finding_without_a_place_of_its_own_is_about_its_part():
    diagnosis = read(EXPIRED)
    start = len(EXPIRED.split(".")[0]) + 1
    assert span_of(finding(diagnosis, FindingCode.EXPIRED), diagnosis) == (start, EXPIRED.rindex("."))


def test_a_finding_about_the_whole_has_no_place():
    diagnosis = read(f"{GOOD}\n{EXPIRED}")
    assert span_of(finding(diagnosis, FindingCode.SEVERAL_KEYS), diagnosis) is None


def test_what_is_no_key_has_no_parts_to_be_coloured():
    assert is_divided(read(GOOD[:40]))
    assert not is_divided(read("3f2504e0-4f89-41d3-9a0c-0305e82c3301"))


def test_the_keyboard_steps_from_one_damaged_place_to_the_next_and_around_the_end(window, show, qtbot):
    show(TWICE)
    view(window).setFocus()
    reached = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(view(window), key)
        reached += marked(view(window))
    assert reached == ["+", "/", "+", "/"]


def test_the_menu_steps_too_from_any_tab_and_says_what_is_there(window, show, qtbot):
    show(TWICE)
    tabs = window.findChild(QTabWidget, "tabs")
    tabs.setCurrentIndex(2)
    window.menus.actions["previous_spot"].trigger()
    assert tabs.currentIndex() == 0
    assert marked(view(window)) == ["/"]
    said = view(window).accessibleDescription()
    row = window.findChild(QListWidget, "findingsList").currentItem()
    assert "+ or /" in row.text()
    assert said == f"Damaged place 2 of 2, at position {len(HEADER) + 22}: {row.text()}"


def test_the_shortcut_works_wherever_the_focus_is(window, show, qtbot):
    show(TWICE)
    window.activateWindow()
    window.key_box.key_edit.setFocus()
    qtbot.keyClick(window.key_box.key_edit, Qt.Key.Key_F8)
    assert marked(view(window)) == ["+"]
    qtbot.keyClick(view(window), Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert marked(view(window)) == ["/"]


def test_without_damage_there_is_nothing_to_step_to(window, show):
    actions = window.menus.actions
    show(GOOD)
    assert not actions["next_spot"].isEnabled()
    show(TWICE)
    assert actions["next_spot"].isEnabled()
    window.show_empty()
    assert not actions["next_spot"].isEnabled()


def test_a_marked_character_can_be_read(window, show):
    show(TWICE)
    cursor = view(window).textCursor()
    cursor.setPosition(len(HEADER) + 12)
    form = cursor.charFormat()
    assert form.background().color() == QColor(colours()[Role.BAD])
    assert form.foreground().color() == QColor(colours()[Role.BASE])


def test_enter_on_a_finding_goes_to_its_place_again(window, show, qtbot):
    show(TWICE)
    findings = window.findChild(QListWidget, "findingsList")
    findings.setCurrentRow(0)
    view(window).setExtraSelections([])
    findings.setFocus()
    qtbot.keyClick(findings, Qt.Key.Key_Return)
    assert marked(view(window)) == ["+"]


def encoded():
    return f"https://example.test/?token={GOOD.replace('.', '%2E')}"


def test_a_finding_about_what_was_removed_opens_the_original_there(window, show):
    diagnosis = show(encoded())
    original = window.findChild(QPlainTextEdit, "originalView")
    assert not original.isVisible()
    row = diagnosis.findings.index(finding(diagnosis, FindingCode.PERCENT_ENCODED))
    window.findChild(QListWidget, "findingsList").setCurrentRow(row)
    assert original.isVisible()
    assert window.findChild(QPushButton, "originalButton").isChecked()
    assert marked(original) == ["%2E"]


def test_the_original_of_a_long_paste_is_shown_where_the_key_is(window, show):
    diagnosis = show("Dear support,\n" * 1000 + encoded())
    assert place_in_original(finding(diagnosis, FindingCode.PERCENT_ENCODED), diagnosis.candidate) > SHOWN_CHARACTERS
    row = diagnosis.findings.index(finding(diagnosis, FindingCode.PERCENT_ENCODED))
    window.findChild(QListWidget, "findingsList").setCurrentRow(row)
    original = window.findChild(QPlainTextEdit, "originalView")
    assert marked(original) == ["%2E"]
    assert original.toPlainText().startswith("… ")
    assert len(original.toPlainText()) < 2 * SHOWN_CHARACTERS


def test_the_original_is_as_high_as_its_lines_up_to_five(window, show):
    original = window.findChild(QPlainTextEdit, "originalView")
    heights = []
    for lines in (0, 1, 5, 50):
        show("Dear support,\n" * lines + f"Bearer {GOOD}")
        window.findChild(QPushButton, "originalButton").setChecked(True)
        heights.append(original.height())
    assert heights[0] < heights[2] == heights[3]


def test_the_chosen_finding_stays_in_view_when_the_list_gets_lower(window, show):
    window.resize(1024, 680)
    diagnosis = show(encoded())
    findings = window.findChild(QListWidget, "findingsList")
    row = diagnosis.findings.index(finding(diagnosis, FindingCode.PERCENT_ENCODED))
    findings.setCurrentRow(row)
    QApplication.processEvents()
    place = findings.visualItemRect(findings.item(row))
    assert findings.viewport().rect().contains(place.topLeft())


def test_a_place_inside_the_key_leaves_the_original_closed(window, show):
    show(f"Bearer {TWICE}")
    window.findChild(QListWidget, "findingsList").setCurrentRow(0)
    assert not window.findChild(QPlainTextEdit, "originalView").isVisible()


def test_what_proves_damage_stands_out_from_what_only_hints_at_it(window, show):
    diagnosis = show(f"{EXPIRED}\n{GOOD}")
    findings = window.result.key_tab.findings
    heights = [findings.visualItemRect(findings.item(row)).height() for row in range(len(diagnosis.findings))]
    assert all(height > 2 * findings.fontMetrics().height() for height in heights)
