"""What an assistive tool is told: a name and a role for whatever can be used or read, and what just happened."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from tests.ui.conftest import NOW
from tests.ui.keys import EXPIRED, GOOD
from tests.ui.openings import OPENINGS, result
from tests.ui.records import record, refused
from videsk_desktop.core.diagnosis import diagnose
from videsk_desktop.i18n import LANGUAGES, Language

USED_OR_READ = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)
# What a widget is to somebody who does not see it; these two say nothing.
NO_ROLES = {QAccessible.Role.NoRole, QAccessible.Role.Client}


def of_qt(widget: QWidget) -> bool:
    """Whether ``widget`` is an inside of another one, made by Qt, and told of by that one."""
    if isinstance(widget, QHeaderView) or widget.objectName().startswith("qt_"):
        return True
    parent = widget.parentWidget()
    inside_a_field = isinstance(parent, QLineEdit | QAbstractSpinBox | QComboBox | QAbstractItemView | QTabBar)
    # The list that a combo box drops down lies in a container of its own.
    return inside_a_field or (parent is not None and parent.inherits("QComboBoxPrivateContainer"))


def parts(root: QWidget) -> list[QWidget]:
    """Return what can be used or read on the open page."""
    every = root.findChildren(QWidget)
    return [each for each in every if isinstance(each, USED_OR_READ) and each.isVisible() and not of_qt(each)]


def names_in(window, language: Language) -> dict[str, str]:
    window.retranslate(language)
    return {
        each.objectName(): QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
        for each in parts(window)
        if not isinstance(each, QLineEdit) or each.accessibleName()
    }


def nameless(root: QWidget) -> list[str]:
    found = []
    for widget in parts(root):
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name).strip() or interface.role() in NO_ROLES:
            found.append(f"{type(widget).__name__} {widget.objectName()} in {widget.parentWidget().objectName()}")
    return found


@pytest.mark.parametrize("name", OPENINGS)
def test_whatever_can_be_used_or_read_has_a_name_and_a_role(window, english, qtbot, name):
    root = OPENINGS[name](window, english)
    if root.parent() is None and root is not window:
        qtbot.addWidget(root)
    QApplication.processEvents()
    assert parts(root)
    assert nameless(root) == []
    # Qt's own buttons in a message box have none.
    unfindable = [type(each).__name__ for each in parts(root) if not each.objectName()]
    assert unfindable == [] or isinstance(root, QMessageBox)


@pytest.mark.parametrize("name", OPENINGS)
def test_every_window_has_a_title_by_which_it_is_told_from_others(window, english, qtbot, name):
    root = OPENINGS[name](window, english)
    if root.parent() is None and root is not window:
        qtbot.addWidget(root)
    # A message box has none on macOS; elsewhere Qt puts the program's name there.
    assert root.windowTitle() or isinstance(root, QMessageBox)


def test_names_are_told_in_the_language_of_the_window(window):
    result(window, 0)
    told = {code: names_in(window, Language(code)) for code in LANGUAGES}
    same = {name for name, words in told["en"].items() if told["es"].get(name) == words}
    # Names of things, which are the same in both.
    assert same <= {"keyEdit", "ticketEdit", "originalButton", "tabsBar"}, {name: told["en"][name] for name in same}


@pytest.fixture
def heard(monkeypatch) -> list[str]:
    """What is announced; Qt itself hands an announcement to nobody while no tool listens."""
    said = []

    def note(event) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    return said


def test_what_is_read_of_a_paste_and_what_was_answered_are_announced_by_their_headlines(window, show, heard):
    diagnosis = show(EXPIRED)
    forecast = window.result.headline
    window.show_record(record(diagnosis, refused("bad_signature")), diagnosis, NOW, None)
    assert heard == [forecast, window.result.headline]
    assert "expired" in forecast
    assert "signature" in window.result.headline


def test_nobody_who_types_is_talked_over_letter_by_letter(window, heard):
    window.key_box.text_edited.connect(lambda text: window.show_diagnosis(diagnose(text, now=NOW), NOW))
    QTest.keyClicks(window.key_box.key_edit, "abc")
    assert window.result.headline
    assert heard == []


def test_what_did_not_work_and_what_was_copied_is_announced(window, heard):
    window.show_error("The clipboard holds no text")
    window.tell("Copied")
    assert heard == ["The clipboard holds no text", "Copied"]


def test_a_damaged_place_that_is_reached_is_announced(window, show, heard):
    show(f"Bearer {GOOD[:60]}={GOOD[61:]}")
    heard.clear()
    window.menus.actions["next_spot"].trigger()
    assert len(heard) == 1
    assert heard[0].startswith("Damaged place 1 of ")


def test_the_wait_for_a_repeat_is_announced_once_and_not_every_second(window, show, heard):
    show(GOOD)
    heard.clear()
    for seconds in (3, 2, 1):
        window.show_waiting(seconds, 2, 4)
    assert len(heard) == 1
