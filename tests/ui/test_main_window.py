import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QTableWidget, QTabWidget, QWidget

from tests.ui.conftest import NOW
from tests.ui.keys import EXPIRED, GOOD
from tests.ui.records import collected, failed, page, record, refused
from videsk_desktop.core.diagnosis import diagnose
from videsk_desktop.core.exchange import PRACTICE, VIDESK, Environment, EnvironmentKind, Phase, PhaseName, PhaseState
from videsk_desktop.core.verdicts import Fault
from videsk_desktop.i18n import Language

NAMES = [
    "keyEdit",
    "pasteButton",
    "showButton",
    "clearButton",
    "environmentBox",
    "checkButton",
    "cancelButton",
    "verdictHeadline",
    "verdictDetail",
    "verdictNextStep",
    "tabs",
    "findingsList",
    "claimsTable",
    "stepsList",
    "answerHeaders",
    "answerBody",
    "segmentsFilter",
    "segmentsTable",
    "segmentsCount",
    "loadAllButton",
    "ticketEdit",
    "candidateList",
    "practiceBand",
]


def headline(window) -> str:
    return window.findChild(QLabel, "verdictHeadline").text()


def tab(window) -> int:
    return window.findChild(QTabWidget, "tabs").currentIndex()


@pytest.mark.parametrize("name", NAMES)
def test_others_find_every_widget_by_its_name_and_assistive_tools_can_say_what_it_is(window, show, name):
    diagnosis = show(GOOD)
    accepted = record(diagnosis, page(10, 43))
    window.show_record(accepted, diagnosis, NOW, None)
    window.show_segments(collected(accepted), False)
    found = window.findChildren(QWidget, name)
    assert len(found) == 1
    interface = QAccessible.queryAccessibleInterface(found[0])
    told = interface.text(QAccessible.Text.Name) or interface.text(QAccessible.Text.Description)
    assert told or found[0].accessibleName()


def test_a_paste_shows_the_verdict_within_the_same_turn(window, show):
    show(EXPIRED)
    assert "expired" in headline(window)
    assert window.findChild(QLabel, "verdictDetail").text()
    assert window.findChild(QLabel, "verdictNextStep").text()


def test_the_segments_tab_opens_by_itself_only_when_accepted(window, show):
    diagnosis = show(GOOD)
    window.show_record(record(diagnosis, refused("no_access")), diagnosis, NOW, None)
    assert tab(window) == 0
    window.show_record(record(diagnosis, page(10, 43)), diagnosis, NOW, None)
    assert tab(window) == 1


def test_a_tab_the_user_chose_stays_open(window, show, qtbot):
    diagnosis = show(GOOD)
    bar = window.findChild(QTabWidget, "tabs").tabBar()
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(2).center())
    window.show_record(record(diagnosis, page(10, 43)), diagnosis, NOW, None)
    assert tab(window) == 2


def test_another_key_takes_everything_of_the_old_one_away(window, show):
    diagnosis = show(GOOD)
    accepted = record(diagnosis, page(10, 43))
    window.show_record(accepted, diagnosis, NOW, None)
    window.show_segments(collected(accepted), False)
    show(EXPIRED)
    assert window.findChild(QTableWidget, "answerHeaders").rowCount() == 0
    assert window.findChild(QPlainTextEdit, "answerBody").toPlainText() == ""
    assert window.result.segments_tab.model.rowCount() == 0
    assert window.findChild(QTabWidget, "tabs").tabText(1) == "Segments"


def test_clearing_leaves_nothing_of_a_key_behind(window, show):
    diagnosis = show(EXPIRED)
    window.show_record(record(diagnosis, refused("expired")), diagnosis, NOW, None)
    window.show_empty()
    assert window.first_screen.isVisible()
    assert window.findChild(QTableWidget, "claimsTable").rowCount() == 0
    assert window.findChild(QPlainTextEdit, "keyView").toPlainText() == ""
    assert window.findChild(QLabel, "fingerprintLabel").text() == ""


def test_the_tab_says_ten_of_forty_three_and_offers_the_rest(window, show, qtbot):
    diagnosis = show(GOOD)
    accepted = record(diagnosis, page(10, 43))
    window.show_record(accepted, diagnosis, NOW, None)
    window.show_segments(collected(accepted), False)
    assert window.findChild(QTabWidget, "tabs").tabText(1) == "Segments (10 of 43)"
    assert window.findChild(QLabel, "segmentsCount").text() == "10 of 43  ·  the server's page limit is 10"
    with qtbot.waitSignal(window.load_all_requested):
        window.findChild(QPushButton, "loadAllButton").click()


def test_a_complete_list_offers_no_more(window, show):
    diagnosis = show(GOOD)
    accepted = record(diagnosis, page(3, 3))
    window.show_record(accepted, diagnosis, NOW, None)
    window.show_segments(collected(accepted), False)
    assert not window.findChild(QPushButton, "loadAllButton").isVisible()


def test_the_last_result_stays_beside_the_new_one(window, show):
    diagnosis = show(EXPIRED)
    before = record(diagnosis, failed(Fault.REFUSED))
    window.show_record(record(diagnosis, refused("expired")), diagnosis, NOW, before)
    assert "expired" in headline(window)
    assert "refused the connection" in window.findChild(QLabel, "verdictBefore").text()


def test_the_card_keeps_its_height_whatever_it_says(window, show):
    heights = set()
    for text in (GOOD, EXPIRED, "not a key", f"Authorization: Bearer {GOOD}"):
        diagnosis = show(text)
        heights.add(window.result.card.height())
        for came in (refused("expired"), refused("no_access"), page(10, 43), failed(Fault.DNS_NOT_FOUND)):
            window.show_busy(busy=True)
            heights.add(window.result.card.height())
            window.show_busy(busy=False)
            window.show_record(record(diagnosis, came), diagnosis, NOW, None)
            heights.add(window.result.card.height())
    assert len(heights) == 1


def test_steps_are_ticked_off_as_they_happen(window, show):
    show(GOOD)
    window.show_busy(busy=True)
    window.show_phase(Phase(PhaseName.CONNECT, PhaseState.RUNNING))
    steps = window.result.detail_tab.steps
    told = [steps.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(steps.count())]
    assert told[0].endswith("not needed")
    assert told[1].endswith("in progress")
    assert "connecting" in window.findChild(QLabel, "verdictBadge").text()
    window.show_phase(Phase(PhaseName.CONNECT, PhaseState.DONE, 12.34))
    assert steps.item(1).data(Qt.ItemDataRole.AccessibleTextRole).endswith("12.3 ms")


def test_the_step_under_way_is_still_told_when_the_language_changes_during_a_check(window, show):
    show(GOOD)
    window.show_busy(busy=True)
    window.show_phase(Phase(PhaseName.CONNECT, PhaseState.RUNNING))
    window.retranslate(Language("es"))
    assert "conectando" in window.findChild(QLabel, "verdictBadge").text()


def test_every_environment_but_videsk_is_loudly_marked(window, qtbot):
    band = window.findChild(QWidget, "practiceBand")
    assert not band.isVisible()
    window.set_environments([VIDESK, PRACTICE], PRACTICE)
    assert band.isVisible()
    assert "PRACTICE" in band.accessibleName()
    own = Environment(EnvironmentKind.CUSTOM, "staging", "https://staging.example")
    window.set_environments([VIDESK, PRACTICE, own], own)
    assert "https://staging.example" in band.accessibleName()
    with qtbot.waitSignal(window.environment_chosen) as heard:
        window.findChild(QPushButton, "changeToVideskButton").click()
    assert heard.args == ["Videsk"]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_practising_asks_for_practice_and_then_offers_the_samples(window, qtbot):
    with qtbot.waitSignal(window.practice_requested):
        window.findChild(QWidget, "practiceWay").click()
    window.set_samples([("expired", "expired")])
    menu = window.key_box.ask_row.samples_button.menu()
    assert menu.isVisible()
    menu.close()


def test_the_window_asks_before_it_closes(window, qtbot):
    with qtbot.waitSignal(window.close_requested):
        window.close()
    assert window.isVisible()
    window.allow_close()
    window.close()
    assert not window.isVisible()


def test_the_language_changes_while_a_result_is_shown(window, show):
    diagnosis = show(EXPIRED)
    window.show_record(record(diagnosis, refused("expired")), diagnosis, NOW, None)
    window.retranslate(Language("es"))
    assert "expiró" in headline(window)
    assert window.findChild(QTabWidget, "tabs").tabText(3) == "Detalle técnico"
    assert window.findChild(QPushButton, "checkButton").text() == "Consultar a Videsk"


def test_the_key_is_in_no_title_no_tooltip_and_no_accessible_text(window, show):
    diagnosis = show(f"Authorization: Bearer {GOOD}")
    window.show_record(record(diagnosis, refused("bad_signature")), diagnosis, NOW, None)
    secrets = GOOD.split(".")[1:]
    for widget in [window, *window.findChildren(QWidget)]:
        texts = [widget.toolTip(), widget.windowTitle(), widget.accessibleName(), widget.accessibleDescription()]
        interface = QAccessible.queryAccessibleInterface(widget)
        texts += [interface.text(kind) for kind in QAccessible.Text if kind is not QAccessible.Text.UserText]
        assert not any(secret[8:] in text for secret in secrets for text in texts), widget.objectName()


def test_a_finding_leads_to_its_place_and_damage_is_shown_in_clear(window, show):
    damaged = GOOD[:60] + "=" + GOOD[61:]
    show(f"Bearer {damaged}")
    view = window.result.key_tab.key_view
    assert "=" in view.toPlainText()
    findings = window.result.key_tab.findings
    row = next(row for row in range(findings.count()) if "61" in findings.item(row).text() or row == 0)
    findings.setCurrentRow(row)
    assert [mark.cursor.selectedText() for mark in view.extraSelections()] == ["="]


def test_what_a_server_writes_is_never_read_as_markup(window, show):
    diagnosis = show(GOOD)
    came = refused("removed")
    window.show_record(record(diagnosis, came), diagnosis, NOW, None)
    for label in window.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or not label.text()


def test_a_low_window_still_has_room_for_every_part(window, show):
    window.resize(1024, 680)
    diagnosis = show(EXPIRED)
    window.show_record(record(diagnosis, refused("expired")), diagnosis, NOW, None)
    assert window.size().height() == 680
    assert window.findChild(QWidget, "findingsList").height() >= 60
    for name in ("pasteButton", "clearButton", "checkButton"):
        button = window.findChild(QPushButton, name)
        assert button.width() >= button.sizeHint().width()


def test_the_theme_is_changed_from_the_menu(window, qapp):
    dark = next(action for action in window.menus.schemes.actions() if action.data() == "dark")
    dark.trigger()
    assert qapp.palette().window().color() == QColor("#15181d")


def test_what_is_pasted_next_forgets_that_the_last_field_was_typed(window, qtbot):
    qtbot.keyClicks(window.key_box.key_edit, "abc")
    window.key_box.take(f"Bearer {GOOD}")
    window.show_diagnosis(diagnose(f"Bearer {GOOD}", now=NOW), NOW)
    assert window.key_box.key_edit.text() == GOOD


@pytest.mark.parametrize("text", ["vk_live_0123456789abcdefABCDEF", f"{GOOD[40:90]}.{GOOD[90:]}", GOOD[1:]])
def test_a_key_whose_header_cannot_be_read_is_masked_all_the_same(window, show, text):
    show(text)
    view = window.findChild(QPlainTextEdit, "keyView")
    assert text[8:24] not in view.toPlainText()
    window.findChild(QPushButton, "showButton").click()
    assert view.toPlainText() == text
