"""What all tables of rows have in common, by what they paint: bars, corner, headers, room beside numbers."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget

from tests.segment_lists import collection
from videsk_desktop.i18n import Language
from videsk_desktop.ui.history_tab import HistoryTab
from videsk_desktop.ui.plain_table import PlainTable
from videsk_desktop.ui.segments_tab import SegmentsTab
from videsk_desktop.ui.theme import Role, Scheme, apply_theme, colours

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def model(rows: int, columns: int) -> QStandardItemModel:
    made = QStandardItemModel(rows, columns)
    for row in range(rows):
        item = QStandardItem("12")
        item.setTextAlignment(RIGHT)
        made.setItem(row, 0, item)
    made.setHorizontalHeaderItem(0, QStandardItem("12"))
    made.setHeaderData(0, Qt.Orientation.Horizontal, RIGHT, Qt.ItemDataRole.TextAlignmentRole)
    return made


@pytest.fixture
def shown(qtbot, qapp):
    """Show a table as it stands in a window: by itself it would paint the window's ground, too."""
    kept = []

    def made(rows: int, columns: int) -> PlainTable:
        around, table = QWidget(), PlainTable()
        kept.append(around)
        qtbot.addWidget(around)
        table.setParent(around)
        table.setModel(model(rows, columns))
        table.resize(400, 300)
        around.show()
        qapp.processEvents()
        return table

    return made


def written_until(image: QImage, height: int, right: int) -> int:
    """Return the last column of pixels with writing in it: it differs from one near the left, where there is none."""
    pixels = {x: [image.pixel(x, y) for y in range(2, height)] for x in range(4, right)}
    return max(x for x, column in pixels.items() if column != pixels[4])


def test_a_single_bar_is_as_long_as_its_side(shown, qapp):
    apply_theme(qapp, "light")
    down, across = shown(40, 2), shown(2, 12)
    assert down.verticalScrollBar().mapTo(down, QPoint()).y() + down.verticalScrollBar().height() >= 298
    assert across.horizontalScrollBar().mapTo(across, QPoint()).x() + across.horizontalScrollBar().width() >= 398


def test_the_corner_between_two_bars_is_empty_in_every_theme(shown, qapp):
    for scheme in (Scheme.LIGHT, Scheme.DARK, Scheme.HIGH_CONTRAST):
        apply_theme(qapp, scheme)
        table = shown(40, 12)
        assert table.parentWidget().grab().toImage().pixelColor(394, 294) != colours()[Role.EDGE], scheme
        assert table.cornerWidget().isVisible()


def test_numbers_and_the_name_over_them_end_together_and_before_the_next_column(shown, qapp):
    apply_theme(qapp, "light")
    table = shown(3, 2)
    column = table.columnWidth(0)
    head = table.horizontalHeader().viewport().grab().toImage()
    cells = table.viewport().grab().toImage()
    name = written_until(head, head.height() - 4, column - 5)
    number = written_until(cells, table.rowHeight(0) - 2, column - 5)
    assert abs(name - number) <= 3
    assert column - name > 6


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.HIGH_CONTRAST])
def test_below_the_last_rows_number_there_is_nothing_but_the_table(qtbot, qapp, scheme):
    apply_theme(qapp, scheme)
    tab = SegmentsTab()
    qtbot.addWidget(tab)
    tab.retranslate(Language("en"))
    tab.show_segments(collection([{"id": "1", "name": "Sales"}]), loading=False)
    tab.resize(800, 400)
    tab.show()
    qapp.processEvents()
    rows = tab.table.verticalHeader()
    assert rows.viewport().grab().toImage().pixelColor(10, rows.height() - 10) == colours()[Role.BASE]


def test_the_history_keeps_its_notes_editable(qtbot):
    tab = HistoryTab()
    qtbot.addWidget(tab)
    assert tab.table.editTriggers() & tab.table.EditTrigger.DoubleClicked
