"""Proxy, further authorities and time limit: validated with a sentence, and no password outlives the dialog."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton, QRadioButton, QSpinBox

from videsk_desktop.settings import ProxyMode, Settings
from videsk_desktop.ui.settings_dialog import Page, SettingsDialog


@pytest.fixture
def dialog(window, english) -> SettingsDialog:
    made = SettingsDialog(window)
    made.retranslate(english)
    made.show_settings(Settings(), ("", ""), Path("profile"), page=Page.CONNECTION)
    return made


def fill(dialog, **texts):
    for name, text in texts.items():
        dialog.findChild(QLineEdit, name).setText(text)


def accept(dialog):
    QTest.mouseClick(dialog.findChild(QPushButton, "settingsOk"), Qt.MouseButton.LeftButton)


def problem(dialog):
    return dialog.findChild(QLabel, "proxyProblem").text()


def test_it_shows_what_is_in_force(dialog):
    kept = Settings(
        proxy_mode=ProxyMode.MANUAL,
        proxy_address="proxy.company:3128",
        ca_file=Path("/ca.pem"),
        deadline_s=45,
    )
    dialog.show_settings(kept, ("agent", "s3"), Path("profile"))
    assert dialog.findChild(QRadioButton, "proxyManual").isChecked()
    assert dialog.findChild(QLineEdit, "proxyAddress").text() == "proxy.company:3128"
    assert dialog.findChild(QLineEdit, "proxyPassword").displayText() == "●●"
    assert dialog.findChild(QLineEdit, "caFileEdit").text() == str(Path("/ca.pem"))
    assert dialog.findChild(QSpinBox, "deadlineBox").value() == 45


def test_what_was_filled_in_is_handed_on(dialog, qtbot):
    dialog.findChild(QRadioButton, "proxyManual").click()
    fill(dialog, proxyAddress=" proxy.company:3128 ", proxyUser="agent", proxyPassword="s3 cret ")
    dialog.findChild(QSpinBox, "deadlineBox").setValue(60)
    with qtbot.waitSignal(dialog.accepted_settings) as told:
        accept(dialog)
    manual = Settings(proxy_mode=ProxyMode.MANUAL, proxy_address="proxy.company:3128", deadline_s=60.0)
    assert told.args == [manual, "agent", "s3 cret "]


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("", "Write the proxy's address and port"),
        ("proxy.company", "An address and a port are needed"),
        ("proxy.company:99999", "An address and a port are needed"),
        ("http://proxy.company:3128/path", "An address and a port are needed"),
        ("socks5://proxy.company:1080", "This program knows HTTP proxies only"),
        ("https://proxy.company:3128", "This program knows HTTP proxies only"),
        ("agent:secret@proxy.company:3128", "Write user and password in their own fields"),
    ],
)
def test_an_address_that_cannot_be_used_is_said_and_nothing_is_handed_on(dialog, qtbot, address, said):
    dialog.findChild(QRadioButton, "proxyManual").click()
    fill(dialog, proxyAddress=address)
    dialog.list.setCurrentRow(0)
    with qtbot.assertNotEmitted(dialog.accepted_settings):
        accept(dialog)
    assert dialog.isVisible()
    assert dialog.list.currentRow() == 2
    assert problem(dialog).startswith(said)
    assert dialog.connection.proxy.address_edit.accessibleDescription() == problem(dialog)
    assert dialog.focusWidget() is dialog.connection.proxy.address_edit


def test_a_problem_is_said_once_the_field_is_left_and_goes_while_it_is_mended(dialog):
    dialog.findChild(QRadioButton, "proxyManual").click()
    edit = dialog.connection.proxy.address_edit
    edit.setFocus()
    QTest.keyClicks(edit, "proxy")
    assert problem(dialog) == ""
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert problem(dialog).startswith("An address and a port are needed")
    edit.setFocus()
    QTest.keyClicks(edit, ":3128")
    assert problem(dialog) == ""


def test_the_address_counts_only_when_it_is_to_be_used(dialog, qtbot):
    manual = dialog.findChild(QLineEdit, "proxyAddress")
    assert not manual.isEnabled()
    fill(dialog, proxyAddress="half an address")
    with qtbot.waitSignal(dialog.accepted_settings) as told:
        accept(dialog)
    assert told.args[0] == Settings()


def test_a_fraction_of_a_second_stays_while_nobody_touches_the_limit(dialog, qtbot):
    kept = Settings(deadline_s=20.5)
    dialog.show_settings(kept, ("", ""), Path("profile"))
    with qtbot.waitSignal(dialog.accepted_settings) as told:
        accept(dialog)
    assert told.args[0] == kept


def test_the_time_limit_is_between_5_and_120_seconds(dialog):
    box = dialog.findChild(QSpinBox, "deadlineBox")
    assert (box.minimum(), box.maximum()) == (5, 120)


@pytest.mark.parametrize("way", ["reject", "done_with"])
def test_no_password_stays_in_a_closed_dialog(dialog, way):
    fill(dialog, proxyPassword="s3cret")
    getattr(dialog, way)()
    assert not dialog.isVisible()
    assert dialog.findChild(QLineEdit, "proxyPassword").text() == ""


def test_a_file_of_authorities_is_chosen_without_blocking_and_can_be_removed(dialog):
    dialog.findChild(QPushButton, "caFileButton").click()
    chooser = dialog.findChild(QFileDialog, "caFileDialog")
    chooser.fileSelected.emit("/etc/company.pem")
    chooser.reject()
    assert dialog.findChild(QLineEdit, "caFileEdit").text() == "/etc/company.pem"
    dialog.findChild(QPushButton, "caFileClear").click()
    assert dialog.findChild(QLineEdit, "caFileEdit").text() == ""


def test_the_defaults_take_the_login_away_too(dialog, qtbot):
    kept = Settings(proxy_mode=ProxyMode.MANUAL, proxy_address="proxy.company:3128", deadline_s=60, keep_days=7)
    dialog.show_settings(kept, ("agent", "s3cret"), Path("profile"))
    QTest.mouseClick(dialog.defaults_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(dialog.accepted_settings) as told:
        accept(dialog)
    # Of this page only.
    assert told.args == [Settings(keep_days=7), "", ""]
