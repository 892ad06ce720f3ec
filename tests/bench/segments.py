"""How fast a long list is: ``python -m tests.bench.segments``.

100,000 segments of 10 fields in the program's own window, offscreen: shown and painted, filtered, sorted, scrolled, and
how much memory they take beyond the parsed JSON. Then the same through a QSortFilterProxyModel in the same run. Every
figure but the first sight is the median of several rounds.
"""

import gc
import json
import os
import statistics
import sys
import time
import tracemalloc

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QApplication, QTableView

from tests.keys import GOOD, NOW
from videsk_desktop.core.diagnosis import diagnose
from videsk_desktop.core.segments import Collection, read_page
from videsk_desktop.i18n import Language
from videsk_desktop.practice.segments import segment
from videsk_desktop.ui.main_window import MainWindow
from videsk_desktop.ui.segments_model import SegmentsModel
from videsk_desktop.ui.theme import apply_theme

ROWS = 100_000
ROUNDS = 5
NEEDLES = ("ñ", "ñu", "ñuñ", "bogota", "zzz", "e")
GOALS = {
    "set and painted": 50,
    "filter keystroke": 50,
    "string sort": 100,
    "scroll page": 16,
    "memory a row": 600,
}


def parsed():
    """Ten fields a row, as the parser makes them: no two texts are one object."""
    text = json.dumps({"total": ROWS, "limit": ROWS, "skip": 0, "data": [row(number) for number in range(ROWS)]})
    gc.disable()
    value = json.loads(text)
    gc.freeze()
    gc.enable()
    return value


def row(number):
    return {**segment(number), "owner": f"equipo-{number % 53}@example.com"}


def milliseconds(action):
    start = time.perf_counter()
    action()
    return (time.perf_counter() - start) * 1e3


class Bench:
    def __init__(self, app, window, value):
        self.app, self.tab = app, window.result.segments_tab
        self.table, self.model = self.tab.table, self.tab.model
        self.value = value
        self.collection = Collection()

    def paint(self):
        self.table.viewport().repaint()
        self.app.processEvents()

    def first_sight(self):
        taken = milliseconds(lambda: self.collection.add(read_page(self.value)))
        shown = milliseconds(lambda: (self.tab.show_segments(self.collection, loading=False), self.paint()))
        return taken, shown

    def read_on(self):
        """Let the slices do what is left, and look how long one takes."""
        longest, start = 0.0, time.perf_counter()
        while self.model.reading:
            longest = max(longest, milliseconds(self.app.processEvents))
        return (time.perf_counter() - start) * 1e3, longest

    def keystroke(self, text):
        self.tab.filter.setText("")
        self.app.processEvents()
        return milliseconds(lambda: (self.tab.filter.setText(text), self.table.viewport().repaint()))

    def sort(self, column):
        header = self.table.horizontalHeader()

        def by(order):
            header.setSortIndicator(column, order)
            self.table.viewport().repaint()

        times = [milliseconds(lambda order=order: by(order)) for order in Qt.SortOrder]
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        return times

    def scroll(self):
        bar = self.table.verticalScrollBar()
        places = range(0, min(bar.maximum(), 100 * bar.pageStep()), bar.pageStep())
        times = [
            milliseconds(lambda place=place: (bar.setValue(place), self.table.viewport().repaint())) for place in places
        ]
        bar.setValue(0)
        return times


class Plain(QAbstractTableModel):
    """What one writes first: a table model that a proxy filters and sorts."""

    FIELDS = ("name", "id", "description", "enabled", "priority", "color", "createdAt", "tags", "schedule", "owner")

    def __init__(self, items):
        super().__init__()
        self.items = items

    def rowCount(self, parent=QModelIndex()):  # noqa: B008 - Qt's way
        return 0 if parent.isValid() else len(self.items)

    def columnCount(self, parent=QModelIndex()):  # noqa: B008
        return len(self.FIELDS)

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if role == Qt.ItemDataRole.DisplayRole:
            return str(self.items[index.row()].get(self.FIELDS[index.column()], ""))
        return None


def with_proxy(app, items):
    """The same actions through QSortFilterProxyModel, once each: it takes seconds."""
    proxy = QSortFilterProxyModel()
    proxy.setFilterKeyColumn(-1)
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    proxy.setSortLocaleAware(True)
    view = QTableView()
    view.resize(1200, 400)
    view.show()
    app.processEvents()

    def shown():
        proxy.setSourceModel(Plain(items))
        view.setModel(proxy)
        view.viewport().repaint()

    figures = {"set and painted": milliseconds(shown)}
    figures["filter keystroke"] = milliseconds(lambda: (proxy.setFilterFixedString("ñuñ"), view.viewport().repaint()))
    proxy.setFilterFixedString("")
    figures["string sort"] = milliseconds(lambda: (proxy.sort(0), view.viewport().repaint()))
    bar = view.verticalScrollBar()
    pages = range(0, 30 * bar.pageStep(), bar.pageStep())
    figures["scroll page"] = statistics.median(
        milliseconds(lambda place=place: (bar.setValue(place), view.viewport().repaint())) for place in pages
    )
    view.close()
    return figures


def memory_a_row(value, language):
    """Bytes a row that the collection and everything read of it take, the parsed JSON not counted."""
    model = SegmentsModel()
    model.retranslate(language)
    gc.collect()
    tracemalloc.start()
    collection = Collection()
    collection.add(read_page(value))
    model.show_collection(collection)
    model.read_all()
    model.set_filter("e")
    model.sort(0)
    gc.collect()
    taken, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return taken / ROWS


def main():
    app = QApplication.instance() or QApplication(["bench"])
    apply_theme(app, "light")
    language = Language("es")
    window = MainWindow(language)
    window.show_diagnosis(diagnose(GOOD, now=NOW), NOW)
    window.result.tabs.setCurrentWidget(window.result.segments_tab)
    window.show()
    app.processEvents()
    value = parsed()
    bench = Bench(app, window, value)
    taken, shown = bench.first_sight()
    reading, longest_slice = bench.read_on()
    cold = bench.sort(0)[0]
    strokes = {needle: statistics.median(bench.keystroke(needle) for _ in range(ROUNDS)) for needle in NEEDLES}
    bench.keystroke("")
    sorts = {
        name: statistics.median(each for _ in range(ROUNDS) for each in bench.sort(column))
        for name, column in (("names", 0), ("ids", 1), ("descriptions", 3))
    }
    pages = bench.scroll()
    bench.tab.filter.setText("a")
    marked = bench.scroll()
    figures = {
        "set and painted": shown,
        "filter keystroke": max(strokes.values()),
        "string sort": max(cold, *sorts.values()),
        "scroll page": statistics.median(pages),
        "memory a row": memory_a_row(value, language),
    }
    proxy = with_proxy(app, value["data"])
    print(f"{ROWS:,} segments of {len(row(0))} fields")
    print(f"{'':<18}{'ours':>12}{'goal':>8}{'proxy model':>14}{'ratio':>10}")
    for name, figure in figures.items():
        unit = "bytes" if name == "memory a row" else "ms"
        other = f"{proxy[name]:>11.1f} ms{proxy[name] / figure:>9.1f}x" if name in proxy else ""
        print(f"{name:<18}{figure:>9.1f} {unit:<5}{GOALS[name]:>5}{other}")
    print()
    print(f"taken in from the parsed page   {taken:.1f} ms")
    print(f"read on in slices               {reading:.0f} ms, the longest slice {longest_slice:.1f} ms")
    print("keystrokes                      " + "  ".join(f"{name} {figure:.1f}" for name, figure in strokes.items()))
    print(f"sort by name, the first time    {cold:.1f} ms")
    print("sort, median                    " + "  ".join(f"{name} {figure:.1f}" for name, figure in sorts.items()))
    with_marks = statistics.median(marked)
    print(f"scroll page, worst              {max(pages):.1f} ms; with hits marked, median {with_marks:.1f} ms")
    window.allow_close()
    window.close()
    return 0 if all(figure < GOALS[name] for name, figure in figures.items()) else 1


if __name__ == "__main__":
    sys.exit(main())
