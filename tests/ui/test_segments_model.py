import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtTest import QAbstractItemModelTester

from tests.segment_lists import collection
from videsk_desktop.core.segments import read_page
from videsk_desktop.i18n import Language
from videsk_desktop.ui.segment_looks import SEGMENT_ROLE
from videsk_desktop.ui.segments_model import SegmentsModel

ITEMS = [
    {
        "id": "65a1b2c3d4e5f60718293a01",
        "name": "Ventas",
        "open": True,
        "order": 10,
        "tags": ["a", "b"],
        "color": "#1f56c3",
    },
    {"id": "65a1b2c3d4e5f60718293a02", "name": "Ñuñoa", "open": False, "order": 9, "tags": [], "color": "no colour"},
    {"id": "65a1b2c3d4e5f60718293a03", "name": "atención", "order": 100, "made": "2023-03-06T12:30:00.000Z"},
]


@pytest.fixture
def model(qapp) -> SegmentsModel:
    made = SegmentsModel()
    made.retranslate(Language("en"))
    made.show_collection(collection(ITEMS))
    return made


def column(model: SegmentsModel, name: str) -> int:
    return next(
        place
        for place in range(model.columnCount())
        if model.headerData(place, Qt.Orientation.Horizontal).casefold() == name
    )


def cells(model: SegmentsModel, name: str) -> list[str]:
    return [model.index(row, column(model, name)).data() for row in range(model.rowCount())]


def test_the_model_keeps_qts_rules(qapp, english):
    model = SegmentsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.retranslate(english)
    model.show_collection(collection(ITEMS))
    model.set_filter("ventas")
    model.sort(0, Qt.SortOrder.DescendingOrder)
    model.set_filter("")
    model.show_collection(None)
    assert tester.model() is model


def test_booleans_numbers_lists_dates_and_colours_each_have_their_form(model):
    assert cells(model, "open") == ["Yes", "No", ""]
    assert cells(model, "order") == ["10", "9", "100"]
    assert cells(model, "tags")[0].startswith("2 ")
    assert "2023" in cells(model, "made")[2]
    assert model.index(0, column(model, "order")).data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert model.index(0, column(model, "color")).data(Qt.ItemDataRole.DecorationRole) == QColor("#1f56c3")
    assert model.index(1, column(model, "color")).data(Qt.ItemDataRole.DecorationRole) is None


def test_a_row_returns_its_segment(model):
    assert model.index(2, 0).data(SEGMENT_ROLE).id == ITEMS[2]["id"]


def test_the_filter_finds_any_field_regardless_of_case(model):
    model.set_filter("ÑUÑOA")
    assert cells(model, "name") == ["Ñuñoa"]
    model.set_filter("293A03")
    assert cells(model, "name") == ["atención"]
    model.set_filter("nowhere")
    assert model.rowCount() == 0


def test_numbers_are_sorted_as_numbers_and_names_regardless_of_case(model):
    model.sort(column(model, "order"))
    assert cells(model, "order") == ["9", "10", "100"]
    model.sort(column(model, "name"))
    assert cells(model, "name")[0] == "atención"
    model.sort(-1)
    assert cells(model, "name") == ["Ventas", "Ñuñoa", "atención"]


def test_a_collection_that_grew_keeps_filter_and_order(model):
    grown = collection(ITEMS[:2])
    model.show_collection(grown)
    model.sort(column(model, "order"))
    grown.add(read_page({"data": [ITEMS[2] | {"id": "x", "order": 1}]}))
    model.show_collection(grown)
    assert cells(model, "order") == ["1", "9", "10"]


def test_irregular_rows_stay_and_are_flagged(model):
    model.show_collection(collection(["only text", {"name": "no id"}, ITEMS[0], ITEMS[0]]))
    assert model.rowCount() == 4
    flagged = [isinstance(model.index(row, 0).data(Qt.ItemDataRole.DecorationRole), QIcon) for row in range(4)]
    assert flagged == [True, True, False, True]
    assert model.index(0, 0).data() == "only text"
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_foreign_text_is_bounded_and_its_control_characters_are_visible(model):
    model.show_collection(collection([{"id": "1", "name": "a\u202eb\nc" + "x" * 10_000, "<b>h</b>": 10**400}]))
    name = model.index(0, 0).data()
    assert "\u202e" not in name
    assert "\n" not in name
    assert len(name) < 300
    assert len(model.index(0, 2).data()) < 300


def test_the_words_of_cells_follow_the_language(model):
    model.retranslate(Language("es"))
    assert cells(model, "open")[:2] == ["Sí", "No"]


def test_a_long_list_is_shown_at_once_and_read_on_in_slices(qtbot, model):
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows = [{"id": f"{number:024x}", "name": f"S{number}"} for number in range(5_000)]
    rows[-1]["seen late"] = {"inside": "a needle"}
    model.show_collection(collection(rows))
    assert model.rowCount() == 5_000
    assert model.reading
    columns_before = model.columnCount()
    with qtbot.waitSignal(model.read_on):
        model.set_filter("needle")
    assert not model.reading
    assert model.columnCount() == columns_before + 1
    assert cells(model, "seen late.inside") == ["a needle"]
    assert tester.model() is model


def test_further_rows_are_inserted_where_nothing_is_sorted_or_filtered(qtbot, model):
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    grown = collection(ITEMS[:2])
    model.show_collection(grown)
    grown.add(read_page({"data": [ITEMS[0] | {"id": "x"}]}))
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.rowsInserted):
        model.show_collection(grown)
    assert model.rowCount() == 3
    assert tester.model() is model


def test_accents_do_not_matter_to_a_filter_and_what_is_seen_is_found_as_what_was_sent(model):
    model.set_filter("nunoa")
    assert cells(model, "name") == ["Ñuñoa"]
    model.set_filter("6 Mar 2023")
    assert cells(model, "name") == ["atención"]
    model.set_filter("2023-03-06t12")
    assert cells(model, "name") == ["atención"]
    model.set_filter("yes")
    assert cells(model, "name") == ["Ventas"]


def test_a_value_of_another_type_than_most_is_flagged_where_it_stands(model):
    model.show_collection(collection([{"id": str(number), "name": "n", "order": number} for number in range(3)]))
    assert model.irregular == 0
    model.show_collection(collection([*ITEMS, {"id": "x", "name": "X", "order": "many"}]))
    assert model.irregular == 1
    cell = model.index(3, column(model, "order"))
    assert isinstance(cell.data(Qt.ItemDataRole.DecorationRole), QIcon)
    assert "another type" in cell.data(Qt.ItemDataRole.ToolTipRole)
    assert model.index(0, column(model, "order")).data(Qt.ItemDataRole.DecorationRole) is None


def test_the_time_that_an_id_holds_is_a_column_and_sorts(model):
    made = column(model, "created, by its id")
    assert "Jan 2024" in model.index(0, made).data()
    model.sort(made, Qt.SortOrder.DescendingOrder)
    assert model.rowCount() == 3
    model.show_collection(collection([{"id": "short", "name": "n"}]))
    assert "Created, by its ID" not in [
        model.headerData(place, Qt.Orientation.Horizontal) for place in range(model.columnCount())
    ]


def test_a_tooltip_shows_what_a_cell_leaves_out_and_never_as_markup(model):
    model.show_collection(collection([{"id": "1", "name": "n", "list": ["<img src=x>"], "made": ITEMS[2]["made"]}]))
    tip = model.index(0, column(model, "list")).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;img" in tip
    assert "<img" not in tip
    assert ITEMS[2]["made"] in model.index(0, column(model, "made")).data(Qt.ItemDataRole.ToolTipRole)


def test_filter_order_and_narrowing_survive_another_language(model):
    model.narrow(model.columns[column(model, "open")], False)
    model.set_filter("no")
    model.sort(column(model, "order"))
    assert cells(model, "name") == ["Ñuñoa"]
    model.retranslate(Language("es"))
    assert model.index(0, 0).data() == "Ñuñoa"
    assert model.narrowed
