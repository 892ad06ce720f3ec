"""Today's cases with the mouse and the keyboard. In a window, without network."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QLineEdit

from tests.ui.conftest import NOW
from tests.ui.keys import EXPIRED, GOOD
from tests.ui.records import failed, page, record, refused
from tests.ui.test_room import Stretched, clipped
from videsk_desktop.core.cases import LONGEST_LABEL, Cases
from videsk_desktop.core.diagnosis import diagnose
from videsk_desktop.core.exchange import PRACTICE
from videsk_desktop.core.redaction import Gate
from videsk_desktop.core.verdicts import Fault
from videsk_desktop.i18n import Language
from videsk_desktop.ui.cases_dialog import CasesDialog
from videsk_desktop.ui.cases_model import LABEL
from videsk_desktop.ui.theme import Role, apply_theme, colours

LATE = NOW + timedelta(days=60)
RESULT, ENVIRONMENT, TIME = 1, 2, 3


@pytest.fixture
def cases():
    """Four cases: refused, accepted in practice, a forecast, and one that was closed."""
    made = Cases()
    for _ in range(4):
        made.open("Videsk", now=NOW)
    expired, good = diagnose(EXPIRED, now=LATE), diagnose(GOOD, now=NOW)
    made.rename(1, "Ticket 4711", gate=Gate())
    made.answered(1, record(expired, refused("expired")), now=NOW)
    made.answered(2, record(good, page(3, 3), PRACTICE), now=NOW)
    made.read(3, expired, "Videsk", now=NOW)
    made.rename(4, "Ticket 4714", gate=Gate())
    made.answered(4, record(good, refused("no_access")), now=NOW)
    made.close(4, now=NOW + timedelta(minutes=1))
    return made


@pytest.fixture
def dialog(qtbot, qapp, cases):
    apply_theme(qapp, "light")
    made = CasesDialog()
    qtbot.addWidget(made)
    made.retranslate(Language("en"))
    made.panel.show_cases(cases.listed(now=NOW), NOW)
    made.show()
    return made


@pytest.fixture
def panel(dialog):
    return dialog.panel


@pytest.fixture
def heard(panel):
    """What the panel asked for: numbers of windows, and pairs of a number and a label."""
    wishes = []
    panel.raise_requested.connect(wishes.append)
    panel.renamed.connect(lambda *wish: wishes.append(wish))
    return wishes


def column(panel, number):
    return [panel.model.index(row, number).data() for row in range(panel.model.rowCount())]


def place(panel, row, of=LABEL):
    return panel.table.visualRect(panel.model.index(row, of)).center()


def click(qtbot, panel, row, of=LABEL):
    qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=place(panel, row, of))


def editor(panel):
    found = panel.table.viewport().findChildren(QLineEdit)
    return found[-1] if found else None


def end_typing(qtbot, panel, key=Qt.Key.Key_Return):
    qtbot.keyClick(editor(panel), key)
    qtbot.waitUntil(lambda: editor(panel) is None)


def type_label(qtbot, panel, text):
    qtbot.keyClick(panel.table, Qt.Key.Key_F2)
    editor(panel).selectAll()
    qtbot.keyClicks(editor(panel), text)


def test_each_case_is_told_by_its_label_else_by_its_fingerprint(panel, cases):
    assert column(panel, LABEL) == ["Ticket 4714", cases[3].fingerprint, cases[2].fingerprint, "Ticket 4711"]


def test_an_answer_and_a_forecast_are_never_mixed_up(panel):
    assert column(panel, RESULT) == ["Without permission", "Expired · not asked yet", "Accepted", "Expired"]


def test_the_environment_is_named_and_practice_in_the_windows_language(panel):
    panel.retranslate(Language("es"))
    assert column(panel, ENVIRONMENT) == ["Videsk", "Videsk", "Práctica", "Videsk"]


def test_a_good_forecast_promises_nothing(panel, cases):
    good = diagnose(GOOD, now=NOW)
    cases.read(3, good, "Videsk", now=NOW)
    panel.show_cases(cases.listed(now=NOW), NOW)
    assert column(panel, RESULT)[1] == "Nothing wrong that we can see"


@pytest.mark.parametrize(
    ("text", "words"),
    [("vk_live_4eC39HqLyjWD4eC39HqLyjWD", "Only Videsk can tell"), ("", "No API Key"), ("a\u0408", "Cannot be sent")],
)
def test_what_cannot_be_foretold_is_said_so(panel, cases, text, words):
    cases.read(3, diagnose(text, now=NOW), "Videsk", now=NOW)
    panel.show_cases(cases.listed(now=NOW), NOW)
    assert column(panel, RESULT)[1] == words


def test_a_fault_of_the_network_is_no_verdict(panel, cases):
    cases.answered(3, record(diagnose(GOOD, now=NOW), failed(Fault.REFUSED)), now=NOW)
    panel.show_cases(cases.listed(now=NOW), NOW)
    assert column(panel, RESULT)[1] == "Connection refused"


def test_a_blank_case_is_told_by_its_number(panel, cases):
    cases.open("Videsk", now=NOW)
    panel.show_cases(cases.listed(now=NOW), NOW)
    assert column(panel, LABEL)[0] == "Case 5"


def test_of_today_only_the_time_is_shown_and_of_other_days_the_day(panel, cases):
    today = column(panel, TIME)[3]
    assert len(today) == 5
    panel.show_cases(cases.listed(now=NOW), NOW + timedelta(days=2))
    assert column(panel, TIME)[3] == Language("en").date(NOW)


def test_every_result_has_a_sign_beside_its_word(panel):
    for row in range(panel.model.rowCount()):
        assert not panel.model.index(row, RESULT).data(Qt.ItemDataRole.DecorationRole).isNull()


def test_a_closed_case_is_greyed_and_says_so(panel):
    closed, still_open = panel.model.index(0, LABEL), panel.model.index(1, LABEL)
    assert closed.data(Qt.ItemDataRole.ForegroundRole) == colours()[Role.MUTED]
    assert still_open.data(Qt.ItemDataRole.ForegroundRole) is None
    assert column(panel, TIME)[0].startswith("Closed, ")


@pytest.mark.parametrize("of", [LABEL, RESULT])
def test_a_double_click_asks_for_the_cases_window(qtbot, panel, heard, of):
    click(qtbot, panel, 1, of)
    qtbot.mouseDClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=place(panel, 1, of))
    assert heard == [3]
    assert editor(panel) is None


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_asks_for_the_window_and_leaves_the_list_open(qtbot, dialog, panel, heard, key):
    click(qtbot, panel, 3)
    qtbot.keyClick(panel.table, key)
    assert heard == [1]
    assert dialog.isVisible()


def test_the_list_is_walked_with_the_arrows(qtbot, panel, heard):
    click(qtbot, panel, 1)
    qtbot.keyClick(panel.table, Qt.Key.Key_Down)
    qtbot.mouseClick(panel.raise_button, Qt.MouseButton.LeftButton)
    assert heard == [2]


def test_a_closed_case_has_no_window_to_show(qtbot, panel, heard):
    click(qtbot, panel, 0)
    qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    assert heard == []
    assert not panel.raise_button.isEnabled()
    assert panel.rename_button.isEnabled()


def test_without_a_chosen_case_nothing_is_offered(panel):
    assert not panel.raise_button.isEnabled()
    assert not panel.rename_button.isEnabled()


def test_f2_names_the_case_from_any_column(qtbot, panel, heard):
    click(qtbot, panel, 1, TIME)
    type_label(qtbot, panel, "Ana, Acme")
    end_typing(qtbot, panel)
    assert heard == [(3, "Ana, Acme")]


def test_the_button_names_the_case_too(qtbot, panel, heard):
    click(qtbot, panel, 3)
    qtbot.mouseClick(panel.rename_button, Qt.MouseButton.LeftButton)
    assert editor(panel).text() == "Ticket 4711"
    editor(panel).selectAll()
    qtbot.keyClicks(editor(panel), "4799")
    end_typing(qtbot, panel)
    assert heard == [(1, "4799")]


def test_the_field_for_a_label_is_framed_and_says_what_belongs_there(qtbot, panel):
    click(qtbot, panel, 1)
    qtbot.mouseClick(panel.rename_button, Qt.MouseButton.LeftButton)
    assert editor(panel).hasFrame()
    assert editor(panel).placeholderText() == "Number or name"


def test_labels_and_results_share_the_room_that_short_columns_leave(dialog, panel):
    dialog.resize(1400, 400)
    widths = [panel.table.columnWidth(column) for column in range(panel.model.columnCount())]
    assert min(widths[LABEL], widths[RESULT]) > 2 * max(widths[ENVIRONMENT], widths[TIME])
    assert sum(widths) == panel.table.viewport().width()


def test_esc_takes_the_typing_back_and_leaves_the_list_open(qtbot, dialog, panel, heard):
    click(qtbot, panel, 3)
    type_label(qtbot, panel, "wrong")
    end_typing(qtbot, panel, Qt.Key.Key_Escape)
    assert heard == []
    assert dialog.isVisible()


def test_an_unchanged_label_asks_for_nothing(qtbot, panel, heard):
    click(qtbot, panel, 3)
    type_label(qtbot, panel, "Ticket 4711")
    end_typing(qtbot, panel)
    assert heard == []


def test_an_answer_in_that_window_does_not_take_the_typing_away(qtbot, panel, cases, heard):
    click(qtbot, panel, 1)
    type_label(qtbot, panel, "Ana")
    cases.answered(3, record(diagnose(GOOD, now=NOW), page(3, 3)), now=NOW)
    cases.open("Videsk", now=NOW)
    panel.show_cases(cases.listed(now=NOW), NOW)
    assert column(panel, RESULT)[2] == "Accepted"
    end_typing(qtbot, panel)
    assert heard == [(3, "Ana")]


def test_the_chosen_case_stays_chosen_when_another_comes_or_goes(qtbot, panel, cases):
    click(qtbot, panel, 3)
    cases.open("Videsk", now=NOW)
    panel.show_cases(cases.listed(now=NOW), NOW)
    assert panel.chosen.number == 1
    cases.forget(2, now=NOW)
    panel.show_cases(cases.listed(now=NOW), NOW)
    assert panel.chosen.number == 1


def test_the_chosen_case_that_closes_offers_its_window_no_more(qtbot, panel, cases):
    click(qtbot, panel, 3)
    cases.close(1, now=NOW)
    panel.show_cases(cases.listed(now=NOW), NOW)
    assert not panel.raise_button.isEnabled()


def test_what_an_agent_names_is_shown_literally(panel, cases):
    cases.rename(3, "<b>a</b>\u202e&b" + "x" * 200, gate=Gate())
    panel.show_cases(cases.listed(now=NOW), NOW)
    assert column(panel, LABEL)[1].startswith("<b>a</b>\\u202e&b")
    assert len(cases[3].label) == LONGEST_LABEL


def test_without_cases_the_list_says_what_will_be_in_it(qtbot, panel):
    panel.show_cases((), NOW)
    assert not panel.table.isVisible()
    assert "No cases today" in [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def test_a_context_menu_offers_the_same(panel):
    assert [action.text() for action in panel.table.actions()] == ["Show the window", "Rename"]
    assert panel.table.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu


def test_the_list_has_a_name_and_its_cells_are_read(panel):
    reads = QAccessible.queryAccessibleInterface(panel.table)
    assert reads.text(QAccessible.Text.Name) == "Today's cases"
    assert reads.role() is QAccessible.Role.Table
    for button in (panel.raise_button, panel.rename_button):
        assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name) == button.text() != ""


@pytest.mark.parametrize("language", [Stretched("es"), Stretched("en")], ids=["es+", "en+"])
def test_nothing_is_clipped_with_longer_words(qapp, dialog, language):
    dialog.retranslate(language)
    dialog.resize(dialog.minimumSizeHint())
    qapp.processEvents()
    assert clipped(dialog) == []


@pytest.mark.parametrize("scheme", ["dark", "high_contrast"])
def test_a_new_theme_gives_the_signs_its_colours(qapp, panel, scheme):
    before = panel.model.index(0, LABEL).data(Qt.ItemDataRole.ForegroundRole)
    apply_theme(qapp, scheme)
    assert panel.model.index(0, LABEL).data(Qt.ItemDataRole.ForegroundRole) != before
