"""The questions to the network, wherever they are put: in the technical detail and in the dialog of the menu."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QTableWidget

from tests.ui.records import failed, refused
from videsk_desktop.core.classify import classify
from videsk_desktop.core.exchange import PRACTICE, VIDESK
from videsk_desktop.core.verdicts import Fault
from videsk_desktop.core.ways import Reach, Rung, Way, WayState
from videsk_desktop.i18n import Language
from videsk_desktop.settings import ProxyMode
from videsk_desktop.ui.inquiry_desk import Question


def reach_of(exchange):
    return Reach(exchange, classify(exchange, VIDESK))


REACHED, REFUSED = reach_of(refused("expired")), reach_of(failed(Fault.REFUSED))
RUNGS = (
    Rung(Way.DIRECT_IPV4, WayState.FAILED, REFUSED),
    Rung(Way.DIRECT_IPV6, WayState.NOT_THERE),
    Rung(Way.SYSTEM_PROXY, WayState.WORKED, REACHED),
)


@pytest.fixture
def panel(window):
    return window.result.detail_tab.network


def rows(panel):
    table = panel.findChild(QTableWidget, "waysTable")
    return [tuple(table.item(row, column).text().strip() for column in range(3)) for row in range(table.rowCount())]


def said(panel, name):
    return panel.findChild(QLabel, name).text()


def test_each_way_is_told_with_what_came_of_it(window, panel):
    window.inquiries.show_mode(ProxyMode.NONE)
    window.inquiries.show_ways(RUNGS)
    assert rows(panel) == [
        ("Without a proxy, IPv4", "Does not work", "Connection refused"),
        ("Without a proxy, IPv6", "Not there", "no address of this kind is known"),
        ("Through the system's proxy", "Works", "74 ms"),
    ]
    assert said(panel, "waysConclusion").startswith("Through the system's proxy it works: choose")


def test_a_question_under_way_can_be_called_off_where_it_was_put(window, panel, qtbot):
    window.show_asking(Question.LADDER, asking=True)
    assert {word for _, word, _ in rows(panel)} == {"Trying…"}
    assert panel.ways_button.text() == "Cancel"
    assert window.menus.actions["cancel"].isEnabled()
    with qtbot.waitSignal(window.inquiries.called_off):
        panel.ways_button.click()
    window.show_asking(Question.LADDER, asking=False)
    assert panel.ways_button.text() == "Which way works?"
    assert not window.menus.actions["cancel"].isEnabled()
    with qtbot.waitSignal(window.inquiries.ways_asked):
        panel.ways_button.click()


def test_nothing_moves_between_asking_and_answer(window, panel, qapp):
    heights = []
    window.show_asking(Question.LADDER, asking=True)
    heights.append(panel.table.height())
    window.inquiries.show_ways(RUNGS)
    heights.append(panel.table.height())
    assert heights[0] == heights[1]


def test_whether_videsk_is_reached_is_one_sentence(window, panel):
    window.inquiries.show_reach(REACHED)
    assert said(panel, "reachText") == "This computer reaches Videsk: api.videsk.io answered in 74 ms."
    window.inquiries.show_reach(REFUSED)
    assert said(panel, "reachText") == "This computer does not reach api.videsk.io: Connection refused."


def test_both_say_that_no_api_key_is_sent(panel):
    assert "without the API Key" in said(panel, "networkNote")
    assert "without the API Key" in panel.ways_button.toolTip()
    assert "without the API Key" in panel.reach_button.toolTip()


def test_in_practice_there_is_no_way_to_be_tried(window, panel):
    window.inquiries.show_ways(RUNGS)
    window.set_environments([VIDESK, PRACTICE], PRACTICE)
    assert not panel.ways_button.isEnabled()
    assert panel.reach_button.isEnabled()
    assert said(panel, "waysConclusion") == ""
    assert "no network" in said(panel, "networkNote")


@pytest.fixture
def dialog(window):
    window.menus.actions["ways"].trigger()
    return window.findChild(QDialog, "networkDialog")


def test_the_menu_asks_in_a_window_of_its_own_that_blocks_nothing(window, qtbot):
    with qtbot.waitSignal(window.inquiries.reach_asked):
        window.menus.actions["reach"].trigger()
    dialog = window.findChild(QDialog, "networkDialog")
    assert dialog.isVisible()
    assert not dialog.isModal()
    with qtbot.waitSignal(window.inquiries.ways_asked):
        window.menus.actions["ways"].trigger()
    window.inquiries.show_ways(RUNGS)
    assert rows(dialog.panel) == rows(window.result.detail_tab.network)


def test_escape_calls_off_first_and_closes_then(window, dialog, qtbot):
    window.show_asking(Question.LADDER, asking=True)
    with qtbot.waitSignal(window.inquiries.called_off):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    window.show_asking(Question.LADDER, asking=False)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_dialog_speaks_the_language_of_the_window(window, dialog):
    window.retranslate(Language("es"))
    assert dialog.windowTitle() == "Red"
    assert dialog.panel.findChild(QPushButton, "waysButton").text() == "¿Qué camino funciona?"
