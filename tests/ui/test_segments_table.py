"""The table with the mouse and the keyboard: order, filter, columns, copies, detail. In the window, without network."""

import csv
import io
import json

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from tests.segment_lists import collection
from tests.ui.conftest import NOW
from tests.ui.test_room import clipped
from videsk_desktop.core.diagnosis import diagnose
from videsk_desktop.core.layout import Layout
from videsk_desktop.core.segments import Page
from videsk_desktop.i18n import Language
from videsk_desktop.ui.main_window import SMALLEST
from videsk_desktop.ui.segments_tab import SegmentsTab

# What the offscreen platform says of every window of its own.
POPUPS = pytest.mark.qt_log_ignore("This plugin does not support")
ITEMS = [
    {
        "id": f"65a1b2c3d4e5f60718293a{number:02x}",
        "name": name,
        "order": order,
        "tags": ["video"] * number,
        "schedule": {"open": "09:00"},
    }
    for number, (name, order) in enumerate([("Ventas", 10), ("Ñuñoa", 9), ("Atención", 100), ("Nube", 2)])
]


@pytest.fixture
def tab(window) -> SegmentsTab:
    window.retranslate(Language("es"))
    window.show_diagnosis(diagnose("a.b.c", now=NOW), NOW)
    window.resize(1280, 900)
    made = window.result.segments_tab
    window.result.tabs.setCurrentWidget(made)
    made.use_arrangement(Layout())
    made.show_segments(collection(ITEMS), loading=False)
    return made


def names(tab):
    return [tab.model.index(row, 0).data() for row in range(tab.model.rowCount())]


def section(tab, code):
    return next(place for place, column in enumerate(tab.model.columns) if column.code == code)


def codes(tab):
    return [column.code for column in tab.table.shown_columns]


def click_header(qtbot, tab, code):
    header = tab.table.horizontalHeader()
    place = header.sectionViewportPosition(section(tab, code)) + 10
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place, header.height() // 2))


def click_row(qtbot, tab, row, code="@name", modifier=Qt.KeyboardModifier.NoModifier, *, double=False):
    place = tab.table.visualRect(tab.model.index(row, section(tab, code))).center()
    qtbot.mouseClick(tab.table.viewport(), Qt.MouseButton.LeftButton, modifier, pos=place)
    if double:
        qtbot.mouseDClick(tab.table.viewport(), Qt.MouseButton.LeftButton, modifier, pos=place)


def clipboard():
    return QGuiApplication.clipboard().text()


def test_a_header_is_clicked_for_ascending_descending_and_the_servers_order(qtbot, tab):
    click_header(qtbot, tab, "@name")
    assert names(tab) == ["Atención", "Nube", "Ñuñoa", "Ventas"]
    click_header(qtbot, tab, "@name")
    assert names(tab) == ["Ventas", "Ñuñoa", "Nube", "Atención"]
    click_header(qtbot, tab, "@name")
    assert names(tab) == ["Ventas", "Ñuñoa", "Atención", "Nube"]
    click_header(qtbot, tab, "/order")
    assert names(tab) == ["Nube", "Ñuñoa", "Ventas", "Atención"]


def test_the_filter_counts_marks_and_is_emptied_by_escape(qtbot, tab):
    count = tab.findChild(QLabel, "segmentsCount")
    tab.filter.setFocus()
    qtbot.keyClicks(tab.filter, "nu")
    assert names(tab) == ["Ñuñoa", "Nube"]
    assert count.text() == "2 de 4"
    marked = tab.table.grab().toImage()
    tab.table.set_needle(b"")
    assert tab.table.grab().toImage() != marked
    qtbot.keyClick(tab.filter, Qt.Key.Key_Escape)
    assert len(names(tab)) == 4
    assert tab.filter.text() == ""
    assert count.text() == "4 segmentos"


def test_what_a_cell_holds_and_does_not_show_is_marked_too(tab):
    tab.filter.setText("video")
    bare = tab.table.grab().toImage()
    assert names(tab) == ["Ñuñoa", "Atención", "Nube"]
    tab.table.set_needle(b"")
    assert tab.table.grab().toImage() != bare


def test_a_list_of_which_some_are_missing_never_says_all(tab):
    count = tab.findChild(QLabel, "segmentsCount")
    tab.show_segments(collection(ITEMS, total=43), loading=False)
    assert count.text() == "4 de 43  ·  el servidor entrega 4 por página"
    tab.filter.setText("nu")
    assert count.text() == "2 de 4  ·  4 de 43  ·  el servidor entrega 4 por página"
    assert not tab.load_all_button.isHidden()
    tab.show_segments(collection(ITEMS, total=43), loading=True)
    assert not tab.load_all_button.isEnabled()


def test_a_list_that_gave_all_it_gives_offers_no_more(tab):
    stuck = collection(ITEMS, ITEMS, total=43)
    tab.show_segments(stuck, loading=False)
    assert tab.load_all_button.isHidden()


def test_a_selection_survives_order_filter_and_further_rows(qtbot, tab):
    click_row(qtbot, tab, 1)
    click_row(qtbot, tab, 3, modifier=Qt.KeyboardModifier.ControlModifier)
    click_header(qtbot, tab, "/order")
    assert tab.table.selected_rows == [3, 1]
    tab.filter.setText("ventas")
    assert tab.table.selected_rows == []
    tab.filter.setText("")
    assert tab.table.selected_rows == [3, 1]


def test_rows_that_come_while_one_reads_leave_the_view_where_it_is(tab):
    many = [{"id": f"{number:024x}", "name": f"S{number}"} for number in range(300)]
    growing = collection(many[:200], total=300)
    tab.show_segments(growing, loading=True)
    tab.table.verticalScrollBar().setValue(100)
    growing.add(Page(tuple(many[200:]), total=300))
    tab.show_segments(growing, loading=False)
    assert tab.model.rowCount() == 300
    assert tab.table.verticalScrollBar().value() == 100


def test_copying_the_id_is_the_first_action_of_a_row(qtbot, tab):
    click_row(qtbot, tab, 1)
    first = tab.copying.menu.actions()[0]
    assert first.text() == "Copiar el ID"
    first.trigger()
    assert clipboard() == ITEMS[1]["id"]
    assert tab.findChild(QLabel, "segmentsNotice").text() == "1 ID copiado"


def test_rows_are_copied_as_tsv_without_and_with_headers(qtbot, tab):
    click_row(qtbot, tab, 0)
    click_row(qtbot, tab, 1, modifier=Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(tab.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    rows = list(csv.reader(io.StringIO(clipboard(), newline=""), delimiter="\t"))
    assert rows == [
        ["Ventas", ITEMS[0]["id"], "10", "[]", "09:00"],
        ["Ñuñoa", ITEMS[1]["id"], "9", '["video"]', "09:00"],
    ]
    qtbot.keyClick(tab.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert clipboard().splitlines()[0].split("\t") == ["name", "id", "order", "tags", "schedule.open"]


def test_hidden_columns_are_left_out_of_a_copy_and_it_says_so(qtbot, tab):
    tab.table.set_hidden(tab.model.columns[section(tab, "/order")], hidden=True)
    click_row(qtbot, tab, 0)
    tab.copying.actions["csv"].trigger()
    assert next(csv.reader(io.StringIO(clipboard(), newline=""))) == ["name", "id", "tags", "schedule.open"]
    assert "1 columna oculta" in tab.findChild(QLabel, "segmentsNotice").text()
    tab.copying.actions["json"].trigger()
    assert json.loads(clipboard()) == [ITEMS[0]]
    assert "ocultas" not in tab.findChild(QLabel, "segmentsNotice").text()


def test_a_cell_and_a_column_are_copied_as_they_were_sent(qtbot, tab):
    click_header(qtbot, tab, "/order")
    click_row(qtbot, tab, 3, "/order")
    tab.copying.actions["cell"].trigger()
    assert clipboard() == "100"
    tab.copying.actions["column"].trigger()
    assert clipboard() == "2\n9\n10\n100"
    tab.copying.actions["markdown"].trigger()
    assert clipboard().startswith("| name | id | order |")


def test_a_cells_value_filters_and_the_filter_is_taken_back_by_its_button(qtbot, tab):
    click_row(qtbot, tab, 1, "/order")
    tab.copying.actions["filter"].trigger()
    assert names(tab) == ["Ñuñoa"]
    button = tab.answer.findChildren(type(tab.answer.copy_button), "segmentsWanted")[-1]
    assert button.text() == "order: 9"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(names(tab)) == 4


@POPUPS
def test_the_menu_opens_at_the_cell_under_the_mouse(qtbot, tab):
    click_row(qtbot, tab, 2)
    with qtbot.waitSignal(tab.copying.menu.aboutToShow):
        tab.table.menu_requested.emit(tab.table.mapToGlobal(QPoint(10, 10)))
    assert tab.copying.actions["id"].isEnabled()
    tab.copying.menu.close()


def test_a_segment_opens_by_double_click_or_enter_follows_the_row_and_closes_by_escape(qtbot, tab):
    click_row(qtbot, tab, 1, double=True)
    assert tab.detail.isVisible()
    assert tab.detail.title.text() == "Ñuñoa"
    qtbot.keyClick(tab.table, Qt.Key.Key_Down)
    assert tab.detail.title.text() == "Atención"
    qtbot.keyClick(tab.table, Qt.Key.Key_Escape)
    assert not tab.detail.isVisible()
    assert tab.table.hasFocus()
    qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    assert tab.detail.title.text() == "Atención"
    qtbot.keyClick(tab.detail.tree, Qt.Key.Key_Escape)
    assert not tab.detail.isVisible()


@POPUPS
def test_columns_are_hidden_moved_and_reset_in_the_chooser(qtbot, tab):
    tab.chooser.open_at(QPoint(0, 0))
    chooser = tab.chooser
    listed = [chooser.list.item(place).text() for place in range(chooser.list.count())]
    assert listed == ["Nombre", "ID", "Creado, según su ID", "order", "tags", "schedule.open"]
    chooser.list.item(3).setCheckState(Qt.CheckState.Unchecked)
    chooser.list.item(2).setCheckState(Qt.CheckState.Checked)
    assert codes(tab) == [
        "@name",
        "@id",
        "@created",
        "/tags",
        "/schedule/open",
    ]
    chooser.list.setCurrentRow(4)
    qtbot.keyClick(chooser.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [column.code for column in tab.table.ordered_columns][3:5] == ["/tags", "/order"]
    qtbot.keyClicks(chooser.search, "sched")
    assert [chooser.list.item(place).isHidden() for place in range(6)] == [True] * 5 + [False]
    with qtbot.waitSignal(tab.arranged) as emitted:
        qtbot.mouseClick(chooser.reset_button, Qt.MouseButton.LeftButton)
    assert emitted.args == [Layout()]
    assert codes(tab) == ["@name", "@id", "/order", "/tags", "/schedule/open"]
    chooser.close()


def test_the_last_column_stays(tab):
    for column in list(tab.model.columns):
        tab.table.set_hidden(column, hidden=True)
    assert len(tab.table.shown_columns) == 1


def test_an_arrangement_is_kept_and_used_for_the_next_list(qtbot, tab):
    header = tab.table.horizontalHeader()
    with qtbot.waitSignal(tab.arranged) as emitted:
        header.moveSection(header.visualIndex(section(tab, "/order")), 0)
        header.resizeSection(section(tab, "@name"), 222)
    kept = Layout.from_json(emitted.args[0].as_json())
    tab.use_arrangement(Layout())
    assert tab.table.shown_columns[0].code == "@name"
    tab.use_arrangement(kept)
    tab.show_segments(None, loading=False)
    tab.show_segments(collection([{"id": "a", "new": 1, "order": 3, "name": "x"}]), loading=False)
    assert codes(tab) == ["/order", "@name", "@id", "/new"]
    assert header.sectionSize(section(tab, "@name")) == 222


def test_is_it_public_is_answered_in_words(qtbot, tab):
    words = tab.findChild(QLabel, "segmentsAnswer")
    tab.show_source("3f9a0c12d7e4", None)
    qtbot.keyClicks(tab.filter, "nunoa")
    qtbot.waitUntil(lambda: words.text() == f"“Ñuñoa” está en la lista pública (ID {ITEMS[1]['id']})")
    qtbot.mouseClick(tab.answer.copy_button, Qt.MouseButton.LeftButton)
    assert clipboard() == ITEMS[1]["id"]
    tab.filter.setText("n")
    tab.answer_now()
    assert words.text() == "4 segmentos públicos tienen “n” en su nombre o ID"
    tab.filter.setText("Cobranza")
    tab.answer_now()
    assert words.text().startswith("“Cobranza” no está entre los 4 segmentos que entrega este API Key (")
    assert tab.answer.search_all_button.isHidden()
    tab.show_segments(collection(ITEMS, total=43), loading=False)
    tab.filter.setText("Cobranza")
    tab.answer_now()
    assert words.text() == "“Cobranza” no está entre los 4 cargados, pero faltan 39"
    with qtbot.waitSignal(tab.load_all_requested):
        qtbot.mouseClick(tab.answer.search_all_button, Qt.MouseButton.LeftButton)
    tab.filter.setText("")
    tab.answer_now()
    assert words.isHidden()


def test_another_key_leaves_nothing_of_the_last_behind(qtbot, tab):
    tab.filter.setText("nu")
    click_row(qtbot, tab, 0, double=True)
    tab.show_segments(collection(ITEMS[:2]), loading=False)
    assert tab.filter.text() == ""
    assert not tab.detail.isVisible()
    assert tab.table.selected_rows == []
    assert tab.findChild(QLabel, "segmentsNotice").isHidden()


@pytest.mark.parametrize("code", ["es", "en"])
def test_in_the_smallest_window_nothing_is_clipped(window, tab, qapp, code):
    window.retranslate(Language(code))
    window.resize(SMALLEST)
    tab.show_segments(collection(ITEMS, total=2_500), loading=False)
    tab.model.narrow(tab.model.columns[1], ITEMS[1]["id"])
    for text in ("ñuñoa", "nowhere"):
        tab.filter.setText(text)
        tab.answer_now()
        tab.answer.tell("A long word about what was copied or saved " * 3)
        qapp.processEvents()
        assert clipped(window) == []
