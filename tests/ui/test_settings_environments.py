"""Environments are added, mended, removed and tested; what is wrong with one is said beside its field."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from videsk_desktop.core.addresses import AddressProblem, custom_environment
from videsk_desktop.core.exchange import PRACTICE, VIDESK
from videsk_desktop.i18n import Language
from videsk_desktop.settings import Settings
from videsk_desktop.texts.addresses import address_problem
from videsk_desktop.texts.card import Tone
from videsk_desktop.ui.settings_dialog import Page, SettingsDialog

ONE = custom_environment("https://one.example.test/base", "One")
TWO = custom_environment("http://127.0.0.1:8000", "Two")


@pytest.fixture
def dialog(window, english) -> SettingsDialog:
    made = SettingsDialog(window)
    made.retranslate(english)
    made.show_settings(Settings(environments=(ONE, TWO)), ("", ""), Path("profile"), page=Page.ENVIRONMENTS)
    return made


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def rows(dialog):
    table = dialog.environments.table
    return [(table.item(row, 0).text(), table.item(row, 1).text()) for row in range(table.rowCount())]


def choose(dialog, row):
    table = dialog.environments.table
    place = table.visualItemRect(table.item(row, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def write(edit, text):
    edit.selectAll()
    QTest.keyClicks(edit, text) if text else QTest.keyClick(edit, Qt.Key.Key_Delete)


def problem(dialog, field):
    return dialog.findChild(QLabel, f"{field}Problem").text()


def accepted(dialog, qtbot):
    with qtbot.waitSignal(dialog.accepted_settings) as told:
        click(dialog.ok_button)
    return told.args[0].environments


def result(dialog):
    return dialog.findChild(QLabel, "environmentTestResult").text()


def test_videsk_and_practice_come_first_and_cannot_be_changed(dialog):
    page = dialog.environments
    assert rows(dialog) == [
        ("Videsk", "https://api.videsk.io"),
        ("Practice", "in this program, without a network"),
        ("One", "https://one.example.test/base"),
        ("Two", "http://127.0.0.1:8000"),
    ]
    for row, editable in ((0, False), (1, False), (2, True)):
        choose(dialog, row)
        widgets = (page.name_edit, page.address_edit, page.remove_button)
        assert [widget.isEnabled() for widget in widgets] == [editable] * 3
        assert (page.name_edit.text(), page.address_edit.text()) == rows(dialog)[row]


def test_an_environment_is_added_with_the_keyboard_alone(dialog, qtbot):
    page = dialog.environments
    page.add_button.setFocus()
    QTest.keyClick(page.add_button, Qt.Key.Key_Space)
    assert dialog.focusWidget() is page.name_edit
    QTest.keyClicks(page.name_edit, "Pruebas")
    QTest.keyClick(page.name_edit, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is page.address_edit
    QTest.keyClicks(page.address_edit, "https://new.example.test")
    with qtbot.waitSignal(dialog.accepted_settings) as told:
        QTest.keyClick(page.address_edit, Qt.Key.Key_Return)
    added = custom_environment("https://new.example.test", "Pruebas")
    assert told.args[0].environments == (ONE, TWO, added)


def test_an_environment_is_changed_and_the_list_follows_while_it_is_written(dialog, qtbot):
    choose(dialog, 2)
    write(dialog.environments.name_edit, "Uno")
    write(dialog.environments.address_edit, "https://uno.example.test")
    assert rows(dialog)[2] == ("Uno", "https://uno.example.test")
    assert accepted(dialog, qtbot) == (custom_environment("https://uno.example.test", "Uno"), TWO)


@pytest.mark.parametrize("way", ["mouse", "key"])
def test_an_environment_is_removed(dialog, qtbot, way):
    choose(dialog, 2)
    if way == "mouse":
        click(dialog.environments.remove_button)
    else:
        QTest.keyClick(dialog.environments.table, Qt.Key.Key_Delete)
    assert accepted(dialog, qtbot) == (TWO,)


def test_what_is_always_there_is_not_deleted_by_a_key(dialog, qtbot):
    choose(dialog, 0)
    QTest.keyClick(dialog.environments.table, Qt.Key.Key_Delete)
    assert accepted(dialog, qtbot) == (ONE, TWO)


@pytest.mark.parametrize(
    ("address", "rule"),
    [
        ("", "Write the address"),
        ("http://one.example.test", "http:// would send API Keys unprotected"),
        ("one.example.test", "An address starts with https://"),
        ("https://agent:word@one.example.test", "Leave out user and password"),
        ("https://one.example.test?a=1", "Leave out what follows"),
        ("https://one.example.test:99999", "After the colon a port"),
        ("https://one. example.test", "An address holds no blanks"),
    ],
)
def test_the_rule_that_an_address_breaks_is_said_beside_it(dialog, qtbot, address, rule):
    choose(dialog, 2)
    write(dialog.environments.address_edit, address)
    assert problem(dialog, "environmentAddress").startswith(rule)
    assert dialog.environments.address_edit.accessibleDescription().startswith(rule)
    assert not dialog.environments.test.button.isEnabled()
    with qtbot.assertNotEmitted(dialog.accepted_settings):
        click(dialog.ok_button)
    assert dialog.isVisible()


@pytest.mark.parametrize(
    ("name", "rule"),
    [
        ("", "Write a name"),
        ("two", "Another environment has this name"),
        ("videsk", "Another environment has this name"),
        ("Practice", "Another environment has this name"),
    ],
)
def test_a_name_is_there_and_nobody_elses(dialog, qtbot, name, rule):
    choose(dialog, 2)
    write(dialog.environments.name_edit, name)
    assert problem(dialog, "environmentName").startswith(rule)
    with qtbot.assertNotEmitted(dialog.accepted_settings):
        click(dialog.ok_button)


def test_a_new_line_is_not_called_wrong_before_it_is_written(dialog):
    click(dialog.environments.add_button)
    QTest.keyClicks(dialog.environments.name_edit, "New")
    QTest.keyClick(dialog.environments.name_edit, Qt.Key.Key_Tab)
    assert (problem(dialog, "environmentName"), problem(dialog, "environmentAddress")) == ("", "")


def test_ok_leads_to_the_first_environment_that_is_not_ready(dialog, qtbot):
    click(dialog.environments.add_button)
    choose(dialog, 0)
    dialog.list.setCurrentRow(0)
    with qtbot.assertNotEmitted(dialog.accepted_settings):
        click(dialog.ok_button)
    assert dialog.list.currentRow() == 1
    assert dialog.environments.table.currentRow() == 4
    assert problem(dialog, "environmentName").startswith("Write a name")
    assert dialog.focusWidget() is dialog.environments.name_edit
    click(dialog.environments.remove_button)
    assert accepted(dialog, qtbot) == (ONE, TWO)


def test_cancel_leaves_everything_as_it_was(dialog, qtbot):
    choose(dialog, 2)
    click(dialog.environments.remove_button)
    with qtbot.assertNotEmitted(dialog.accepted_settings):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    dialog.show_settings(Settings(environments=(ONE, TWO)), ("", ""), Path("profile"))
    assert len(rows(dialog)) == 4


@pytest.mark.parametrize(("row", "environment"), [(0, VIDESK), (1, PRACTICE), (2, ONE)])
def test_every_environment_can_be_tested_as_it_is_written(dialog, qtbot, row, environment):
    choose(dialog, row)
    with qtbot.waitSignal(dialog.test_requested) as told:
        click(dialog.environments.test.button)
    assert told.args == [environment]
    assert result(dialog) == "Asking, without an API Key…"
    dialog.show_test(environment, "This computer reaches it.", Tone.GOOD)
    assert result(dialog) == "This computer reaches it."
    assert not dialog.environments.test.button.asking


def test_an_answer_that_comes_after_the_address_has_changed_is_not_shown(dialog, qtbot):
    choose(dialog, 2)
    click(dialog.environments.test.button)
    with qtbot.waitSignal(dialog.test_called_off):
        write(dialog.environments.address_edit, "https://other.example.test")
    dialog.show_test(ONE, "This computer reaches it.", Tone.GOOD)
    assert result(dialog) == ""


def test_escape_calls_the_test_off_first_and_closes_only_then(dialog, qtbot):
    click(dialog.environments.test.button)
    with qtbot.waitSignal(dialog.test_called_off):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_closing_calls_a_test_off(dialog, qtbot):
    click(dialog.environments.test.button)
    with qtbot.waitSignal(dialog.test_called_off):
        click(dialog.cancel_button)


def test_names_from_a_file_are_shown_literally(dialog):
    odd = custom_environment("https://one.example.test", "<b>\u202eeno")
    dialog.show_settings(Settings(environments=(odd,)), ("", ""), Path("profile"))
    assert rows(dialog)[2][0] == "<b>\\u202eeno"


@pytest.mark.parametrize("code", ["es", "en"])
def test_every_rule_has_words_of_its_own(code):
    words = {address_problem(problem, Language(code)) for problem in AddressProblem}
    assert len(words) == len(AddressProblem)
