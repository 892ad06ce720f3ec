"""Proxy, further authorities and time limit: validated with a sentence, and no password outlives the dialog."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton, QRadioButton, QSpinBox

from videsk_desktop.settings import ProxyMode
from videsk_desktop.ui.connection_choice import ConnectionChoice
from videsk_desktop.ui.connection_dialog import ConnectionDialog

KEPT = ConnectionChoice(ProxyMode.SYSTEM, "", "", "", None, 20)


@pytest.fixture
def dialog(qtbot, window, english) -> ConnectionDialog:
    made = ConnectionDialog(window)
    made.retranslate(english)
    made.show_choice(KEPT)
    made.show()
    return made


def fill(dialog, **texts):
    for name, text in texts.items():
        dialog.findChild(QLineEdit, name).setText(text)


def save(dialog):
    dialog.findChild(QPushButton, "saveProxyButton").click()


def problem(dialog):
    return dialog.findChild(QLabel, "proxyProblem").text()


def test_it_shows_what_is_in_force(dialog):
    dialog.show_choice(ConnectionChoice(ProxyMode.MANUAL, "proxy.company:3128", "agent", "s3", Path("/ca.pem"), 45))
    assert dialog.findChild(QRadioButton, "proxyManual").isChecked()
    assert dialog.findChild(QLineEdit, "proxyAddress").text() == "proxy.company:3128"
    assert dialog.findChild(QLineEdit, "proxyPassword").displayText() == "●●"
    assert dialog.findChild(QLineEdit, "caFileEdit").text() == str(Path("/ca.pem"))
    assert dialog.findChild(QSpinBox, "deadlineBox").value() == 45


def test_what_was_filled_in_is_handed_on(dialog, qtbot):
    dialog.findChild(QRadioButton, "proxyManual").click()
    fill(dialog, proxyAddress=" proxy.company:3128 ", proxyUser="agent", proxyPassword="s3 cret ")
    dialog.findChild(QSpinBox, "deadlineBox").setValue(60)
    with qtbot.waitSignal(dialog.submitted) as told:
        save(dialog)
    choice = told.args[0]
    assert choice == ConnectionChoice(ProxyMode.MANUAL, "proxy.company:3128", "agent", "s3 cret ", None, 60)
    assert "s3 cret" not in repr(choice)
    assert "agent" not in repr(choice)


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
    with qtbot.assertNotEmitted(dialog.submitted):
        save(dialog)
    assert problem(dialog).startswith(said)
    assert dialog.isVisible()


def test_the_address_counts_only_when_it_is_to_be_used(dialog, qtbot):
    manual = dialog.findChild(QLineEdit, "proxyAddress")
    assert not manual.isEnabled()
    fill(dialog, proxyAddress="half an address")
    with qtbot.waitSignal(dialog.submitted) as told:
        save(dialog)
    assert (told.args[0].mode, told.args[0].address) == (ProxyMode.SYSTEM, "")


def test_what_somebody_else_refuses_is_said_and_goes_away_with_the_next_opening(dialog):
    dialog.refuse("The file of further authorities holds no certificate (PEM).")
    assert "no certificate" in problem(dialog)
    dialog.show_choice(KEPT)
    assert problem(dialog) == ""


def test_the_time_limit_is_between_5_and_120_seconds(dialog):
    box = dialog.findChild(QSpinBox, "deadlineBox")
    assert (box.minimum(), box.maximum()) == (5, 120)


def test_no_password_stays_in_a_closed_dialog(dialog):
    fill(dialog, proxyPassword="s3cret")
    dialog.reject()
    assert dialog.findChild(QLineEdit, "proxyPassword").text() == ""


def test_a_file_of_authorities_is_chosen_without_blocking_and_can_be_removed(dialog):
    dialog.findChild(QPushButton, "caFileButton").click()
    chooser = dialog.findChild(QFileDialog, "caFileDialog")
    chooser.fileSelected.emit("/etc/company.pem")
    chooser.reject()
    assert dialog.findChild(QLineEdit, "caFileEdit").text() == "/etc/company.pem"
    dialog.findChild(QPushButton, "caFileClear").click()
    assert dialog.findChild(QLineEdit, "caFileEdit").text() == ""


def test_the_menu_asks_for_what_is_in_force_and_shows_it_without_blocking(window, qtbot):
    with qtbot.waitSignal(window.inquiries.connection_wanted):
        window.menus.actions["connection"].trigger()
    window.inquiries.show_connection(KEPT)
    opened = window.findChild(ConnectionDialog, "proxyDialog")
    assert opened.isVisible()
    assert not opened.isModal()
    window.inquiries.accept_connection(ProxyMode.NONE)
    assert not opened.isVisible()
