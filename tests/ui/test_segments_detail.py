"""One segment whole: read a level at a time, searched, its paths and values copied."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from tests.segment_lists import collection
from tests.ui.conftest import NOW
from videsk_desktop.core.diagnosis import diagnose
from videsk_desktop.ui.segment_tree import BUCKET, MOST_HITS, SegmentTree, path_of

ITEM = {
    "id": "65a1b2c3d4e5f60718293a01",
    "name": "Ñuñoa",
    "enabled": True,
    "schedule": {"time zone": "America/Santiago", "days": ["mon", {"from": "09:00"}]},
    "nothing": None,
}


@pytest.fixture
def tree(qapp, english):
    made = SegmentTree()
    made.retranslate(english)
    return made


def rows(tree, parent=None):
    parent = parent or QModelIndex()
    return [
        (tree.index(row, 0, parent).data(), tree.index(row, 1, parent).data()) for row in range(tree.rowCount(parent))
    ]


def test_the_model_keeps_qts_rules(tree):
    tester = QAbstractItemModelTester(tree, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for value in (ITEM, ["a", []], "text", None, list(range(2_500))):
        tree.show_value(value)
        tree.set_filter("a")
        tree.set_filter("")
    assert tester.model() is tree


def test_fields_are_keys_and_values_and_open_a_level_at_a_time(tree):
    tree.show_value(ITEM)
    assert rows(tree)[:3] == [("id", ITEM["id"]), ("name", "Ñuñoa"), ("enabled", "Yes")]
    assert rows(tree)[4] == ("nothing", "null")
    schedule = tree.index(3, 0)
    assert schedule.siblingAtColumn(1).data() == "2 fields"
    assert rows(tree, schedule) == [("time zone", "America/Santiago"), ("days", "2 items")]


def test_a_long_list_opens_in_buckets_and_nothing_is_read_before(tree):
    tree.show_value({"many": list(range(2 * BUCKET + 5))})
    many = tree.index(0, 0)
    assert tree.hasChildren(many)
    assert tree.node(many).children is None
    assert [label for label, _ in rows(tree, many)] == ["0 – 999", "1000 – 1999", "2000 – 2004"]
    last = tree.index(2, 0, many)
    assert rows(tree, last)[-1] == ("2004", "2,004")
    assert tree.node(tree.index(4, 0, last)).path == "many[2004]"


def test_what_is_no_object_is_shown_all_the_same(tree):
    tree.show_value("only text")
    assert rows(tree) == [("", "only text")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("santiago", ['schedule["time zone"]']),
        ("FROM", ["schedule.days[1].from"]),
        ("nunoa", ["name"]),
        ("yes", ["enabled"]),
        ("zzz", []),
    ],
)
def test_a_search_finds_keys_and_values_with_their_whole_way(tree, text, found):
    tree.show_value(ITEM)
    tree.set_filter(text)
    assert [label for label, _ in rows(tree)] == found
    tree.set_filter("")
    assert len(rows(tree)) == 5


def test_a_way_is_written_so_that_it_is_unambiguous():
    assert path_of(("a", 0, "b c", 'd"e')) == 'a[0]["b c"]["d\\"e"]'


@pytest.fixture
def detail(window):
    window.show_diagnosis(diagnose("a.b.c", now=NOW), NOW)
    window.result.tabs.setCurrentWidget(window.result.segments_tab)
    window.show_segments(collection([ITEM]), False)
    window.result.segments_tab.table.selectRow(0)
    window.result.segments_tab.table.open_requested.emit()
    return window.result.segments_tab.detail


def test_paths_and_values_are_copied_by_keys(qtbot, detail):
    detail.tree.setFocus()
    schedule = detail.model.index(3, 0)
    detail.tree.setCurrentIndex(schedule)
    with qtbot.waitSignal(detail.copied):
        qtbot.keyClick(detail.tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith('{"time zone": "America/Santiago"')
    detail.tree.expand(schedule)
    detail.tree.setCurrentIndex(detail.model.index(1, 0, schedule))
    shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(detail.tree, Qt.Key.Key_C, shift)
    assert QGuiApplication.clipboard().text() == "schedule.days"


def test_a_search_that_finds_too_much_says_what_it_shows(qtbot, detail):
    detail.model.show_value({"many": ["same"] * (MOST_HITS + 1)})
    with qtbot.waitSignal(detail.cut) as emitted:
        detail.filter.setText("same")
    assert emitted.args == ["The first 1,000 found"]
    assert detail.model.rowCount() == MOST_HITS


def test_escape_empties_the_search_before_it_closes(qtbot, detail):
    qtbot.keyClicks(detail.filter, "x")
    qtbot.keyClick(detail.filter, Qt.Key.Key_Escape)
    assert detail.filter.text() == ""
    with qtbot.waitSignal(detail.closed):
        qtbot.keyClick(detail.filter, Qt.Key.Key_Escape)
