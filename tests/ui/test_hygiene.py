"""A key is seen for a moment, forgotten whole, and leaves the clipboard where that is wished."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton

from tests.ui.conftest import NOW
from tests.ui.keys import GOOD
from videsk_desktop.core.diagnosis import diagnose
from videsk_desktop.i18n import Language
from videsk_desktop.ui.main_window import MainWindow
from videsk_desktop.ui.peek import LONGEST_MS

SOURCES = sorted((Path(__file__).parents[2] / "videsk_desktop").rglob("*.py"))
# Each of them reads text as markup, or nests an event loop.
FORBIDDEN = {
    "QTextBrowser",
    "QTextEdit.setHtml",
    "setHtml",
    "appendHtml",
    "insertHtml",
    "fromHtml",
    "setMarkdown",
    "RichText",
    "AutoText",
    "MarkdownText",
    "exec",
    "exec_",
}
STATIC_BOXES = {"information", "warning", "critical", "question", "about"}


@pytest.fixture
def clipboard(qapp):
    yield QApplication.clipboard()
    QApplication.clipboard().clear()


def show_button(window):
    return window.findChild(QPushButton, "showButton")


def test_the_key_is_masked_again_after_half_a_minute(window, show):
    show(GOOD)
    show_button(window).click()
    peek = window.key_box.key_row.peek
    assert peek._over.isActive()
    assert peek._over.interval() == LONGEST_MS == 30_000
    peek._over.timeout.emit()
    assert window.key_box.key_edit.echoMode() is QLineEdit.EchoMode.Password
    assert not peek._over.isActive()


def test_the_key_is_masked_again_when_the_focus_leaves_it(window, show, qtbot):
    show(GOOD)
    window.activateWindow()
    window.key_box.key_edit.setFocus()
    qtbot.waitUntil(window.key_box.key_edit.hasFocus)
    show_button(window).click()
    assert show_button(window).isChecked()
    window.key_box.ask_row.ticket_edit.setFocus()
    assert not show_button(window).isChecked()


def test_held_the_button_shows_for_as_long_as_it_is_held(window, show, qtbot):
    show(GOOD)
    button = show_button(window)
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(button.isChecked, timeout=2_000)
    assert window.key_box.key_edit.echoMode() is QLineEdit.EchoMode.Normal
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert window.key_box.key_edit.echoMode() is QLineEdit.EchoMode.Password


def test_cleared_the_field_has_nothing_to_undo(window, show):
    show(GOOD)
    window.key_box.key_edit.insert("x")
    window.show_empty()
    assert not window.key_box.key_edit.isUndoAvailable()
    window.key_box.key_edit.undo()
    assert window.key_box.key_edit.text() == ""


def test_after_a_paste_one_click_empties_the_clipboard(window, clipboard):
    clipboard.setText(GOOD)
    offer = window.findChild(QPushButton, "emptyClipboardButton")
    assert offer.isHidden()
    window.menus.actions["paste"].trigger()
    assert not offer.isHidden()
    offer.click()
    assert clipboard.text() == ""
    assert offer.isHidden()


def test_what_others_copied_meanwhile_stays_and_is_not_offered(window, clipboard):
    clipboard.setText(GOOD)
    window.menus.actions["paste"].trigger()
    clipboard.setText("of another program")
    assert window.findChild(QPushButton, "emptyClipboardButton").isHidden()
    window.hygiene.clear_everything()
    assert clipboard.text() == "of another program"


def test_clear_everything_empties_ticket_and_clipboard_and_asks_for_the_rest(window, clipboard, qtbot):
    clipboard.setText(GOOD)
    window.menus.actions["paste"].trigger()
    window.key_box.ask_row.ticket_edit.setText("VD-1")
    with qtbot.waitSignal(window.clear_requested):
        window.menus.actions["clear_everything"].trigger()
    assert clipboard.text() == ""
    assert window.ticket == ""


def test_unused_for_as_long_as_was_set_the_window_is_cleared(window, qtbot):
    window.hygiene.idle.set_minutes(10)
    timer = window.hygiene.idle._timer
    assert timer.interval() == 600_000
    with qtbot.waitSignal(window.clear_requested):
        timer.timeout.emit()
    window.hygiene.idle.set_minutes(0)
    assert not timer.isActive()


def test_a_window_that_was_cleared_unused_says_so_where_it_held_a_key(window, show):
    window.hygiene.idle.passed.emit()
    assert window.message.isHidden()
    show(GOOD)
    window.clear_requested.connect(window.show_empty)
    window.hygiene.idle.passed.emit()
    assert not window.message.isHidden()
    assert window.key_box.key_edit.text() == ""


def test_every_use_of_the_window_begins_the_wait_anew(window):
    window.hygiene.idle.set_minutes(1)
    timer = window.hygiene.idle._timer
    timer.stop()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    assert timer.isActive()


def waiting_anew(windows, use):
    """Return whether every one of ``windows`` begins its wait anew with what ``use`` does."""
    for window in windows:
        window.hygiene.idle.set_minutes(1)
        window.hygiene.idle._timer.stop()
    use()
    return all(window.hygiene.idle._timer.isActive() for window in windows)


@pytest.fixture
def two(window, qtbot):
    other = MainWindow(Language("en"))
    qtbot.addWidget(other, before_close_func=lambda widget: widget.allow_close())
    other.show()
    return window, other


def test_the_use_of_one_window_counts_for_all(two):
    for used in two:
        assert waiting_anew(two, lambda used=used: QTest.keyClick(used.windowHandle(), Qt.Key.Key_Shift))


def test_the_use_of_a_dialog_counts_too(two, qtbot):
    dialog = QDialog(two[0])
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert waiting_anew(two, lambda: QTest.mouseMove(dialog.windowHandle(), QPoint(5, 5)))
    assert waiting_anew(two, lambda: QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Shift))


def test_what_no_one_did_begins_no_wait(two, qapp):
    assert not waiting_anew(two, lambda: (two[0].update(), qapp.processEvents()))


def test_left_alone_every_window_forgets_its_key(two):
    for each in two:
        each.key_box.take(GOOD)
        each.show_diagnosis(diagnose(GOOD, now=NOW), NOW)
        each.clear_requested.connect(each.show_empty)
        each.hygiene.idle._timer.timeout.emit()
    assert [each.key_box.key_edit.text() for each in two] == ["", ""]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_no_source_reads_text_as_markup_or_nests_a_loop(path):
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Attribute):
            assert node.attr not in FORBIDDEN, f"{node.attr} in line {node.lineno}"
            owner = node.value.id if isinstance(node.value, ast.Name) else ""
            assert owner != "QMessageBox" or node.attr not in STATIC_BOXES, f"line {node.lineno}"
        elif isinstance(node, ast.Name):
            assert node.id not in FORBIDDEN - {"exec"}, f"{node.id} in line {node.lineno}"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_a_bare_label_holds_a_picture_and_a_tooltip_our_own_words(path):
    """Labels with text are ``Text``, which is plain; a tooltip's words come from the translation or are escaped."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        if isinstance(node.func, ast.Name) and node.func.id == "QLabel":
            assert not node.args, f"a label with text in line {node.lineno}"
        if isinstance(node.func, ast.Attribute) and node.func.attr == "setToolTip":
            assert not isinstance(node.args[0], ast.JoinedStr | ast.BinOp), f"a composed tooltip in line {node.lineno}"
