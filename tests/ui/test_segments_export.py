"""Exports written to real files and read back; what fails leaves the old file and says why."""

import csv
import json
import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from tests.segment_lists import collection
from tests.ui.conftest import NOW
from videsk_desktop.core.diagnosis import diagnose
from videsk_desktop.core.export import Form
from videsk_desktop.i18n import Language
from videsk_desktop.ui.segments_tab import SegmentsTab

# What the offscreen platform says of every window of its own.
POPUPS = pytest.mark.qt_log_ignore("This plugin does not support")
ITEMS = [{"id": f"{number:024x}", "name": f"Ñuñoa {number}", "n": number * 1.5} for number in range(43)]


@pytest.fixture
def tab(window) -> SegmentsTab:
    window.retranslate(Language("es"))
    window.show_diagnosis(diagnose("a.b.c", now=NOW), NOW)
    window.resize(1280, 900)
    made = window.result.segments_tab
    window.result.tabs.setCurrentWidget(made)
    made.show_source("3f9a0c12d7e4", None)
    made.show_segments(collection(ITEMS), loading=False)
    return made


def offered(tab):
    tab.exporting.menu.aboutToShow.emit()
    return {action.text(): action for action in tab.exporting.menu.actions() if action.text()}


def forms(action):
    return {each.text(): each for each in action.menu().actions()}


def written(qtbot, tab, path):
    qtbot.waitUntil(lambda: not tab.exporting.busy)
    return path


def notice(tab):
    return tab.findChild(QLabel, "segmentsNotice").text()


def test_all_filtered_and_selected_are_offered_with_their_counts(tab):
    assert list(offered(tab)) == ["Todos (43)", "Seleccionados (0)"]
    tab.filter.setText("ñuñoa 1")
    tab.table.selectRow(0)
    assert list(offered(tab)) == ["Todos (43)", "Filtrados (11)", "Seleccionados (1)"]
    tab.show_segments(collection(ITEMS, total=2_500), loading=False)
    assert next(iter(offered(tab))) == "Cargados hasta ahora (43 de 2.500)"


def test_the_separator_of_the_language_comes_first(tab):
    assert next(iter(forms(offered(tab)["Todos (43)"]))) == "CSV con punto y coma"
    tab.retranslate(Language("en"))
    assert next(iter(forms(offered(tab)["All (43)"]))) == "CSV with commas"


@POPUPS
def test_a_file_is_asked_for_without_blocking_and_named_by_date_and_fingerprint(qtbot, tab, tmp_path):
    forms(offered(tab)["Todos (43)"])["CSV con punto y coma"].trigger()
    dialog = tab.exporting.dialog
    assert dialog.isVisible()
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    name = dialog.selectedFiles()[0].rpartition("/")[2]
    assert re.fullmatch(r"videsk-segments-\d{4}-\d\d-\d\d-3f9a0c12d7e4\.csv", name)
    path = tmp_path / "list.csv"
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    data = written(qtbot, tab, path).read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert [row["name"] for row in rows] == [item["name"] for item in ITEMS]
    assert [float(row["n"]) for row in rows] == [item["n"] for item in ITEMS]
    assert notice(tab) == f"43 segmentos guardados en {path}"


def test_json_holds_the_rows_that_were_asked_for_whole(qtbot, tab, tmp_path):
    path = tmp_path / "list.json"
    tab.exporting.write(path, Form.JSON, "", [5, 2])
    assert json.loads(written(qtbot, tab, path).read_text("utf-8")) == [ITEMS[5], ITEMS[2]]


def test_hidden_columns_are_left_out_of_csv_and_the_menu_says_so(qtbot, tab, tmp_path):
    assert "El CSV no incluye 1 columna oculta" not in offered(tab)
    tab.table.set_hidden(tab.model.columns[-1], hidden=True)
    assert "El CSV no incluye 1 columna oculta" in offered(tab)
    path = tmp_path / "list.csv"
    tab.exporting.write(path, Form.CSV, ",", [0])
    assert written(qtbot, tab, path).read_text("utf-8-sig").splitlines()[0] == "name,id"


def test_a_failed_write_leaves_the_old_file_and_says_why(qtbot, tab, tmp_path):
    with qtbot.waitSignal(tab.failed) as emitted:
        tab.exporting.write(tmp_path / "nowhere" / "list.csv", Form.CSV, ",", [0])
    assert "No se pudo guardar" in emitted.args[0] or "guardar" in emitted.args[0]
    assert str(tmp_path / "nowhere") in emitted.args[0]
    assert not tab.exporting.busy


def test_a_disk_that_is_full_leaves_the_old_file(qtbot, tab, tmp_path, monkeypatch):
    path = tmp_path / "list.csv"
    path.write_text("old", "utf-8")

    def full(_draft, _data):
        raise OSError(28, "No space left on device")

    with qtbot.waitSignal(tab.failed) as emitted:
        monkeypatch.setattr("videsk_desktop.saving.Draft.write", full)
        tab.exporting.write(path, Form.CSV, ",", [0])
    assert "No space left on device" in emitted.args[0]
    assert path.read_text("utf-8") == "old"
    assert [file.name for file in tmp_path.iterdir()] == ["list.csv"]


def test_a_long_export_is_written_in_slices_and_called_off_by_escape(qtbot, tab, tmp_path):
    many = [{"id": f"{number:024x}", "name": f"S{number}"} for number in range(30_000)]
    tab.show_segments(collection(many), loading=False)
    path = tmp_path / "list.csv"
    told = []
    tab.exporting.told.connect(told.append)
    tab.exporting.write(path, Form.CSV, ",", list(range(len(many))))
    qtbot.waitUntil(lambda: any(words.startswith("Exportando: ") for words in told))
    assert not path.exists()
    qtbot.keyClick(tab.table, Qt.Key.Key_Escape)
    assert not tab.exporting.busy
    assert notice(tab) == "Exportación cancelada. No se guardó nada."
    assert list(tmp_path.iterdir()) == []
    tab.exporting.write(path, Form.CSV, ",", list(range(len(many))))
    assert len(written(qtbot, tab, path).read_text("utf-8-sig").splitlines()) == 30_001
