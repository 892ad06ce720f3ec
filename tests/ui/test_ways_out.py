"""Whatever is copied or saved, by our actions or by Qt's own keys, menus and mouse: no key is in it."""

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
)

from tests.canary import CANARY, VARIANTS, traces
from tests.canary_hunt import texts_of
from tests.keys import make_key
from tests.segment_lists import collection
from tests.ui.conftest import NOW
from tests.ui.records import record, refused
from videsk_desktop.core.export import Form
from videsk_desktop.core.redaction import MARK, Gate
from videsk_desktop.ui.segments_tab import SegmentsTab

SAID = f"the key {CANARY} is not known"
ITEMS = [
    {"id": CANARY, "name": f"Ventas {CANARY[60:90]}", "n": 1, "deep": {"token": CANARY, CANARY[50:]: True}},
    {"id": "b", "name": "Norte", "n": 2},
]
NOT_COPIED = "Nothing was copied: an API Key was still in the text."


@pytest.fixture
def clipboard(qapp):
    QGuiApplication.clipboard().setText("as it was")
    yield QGuiApplication.clipboard()
    QGuiApplication.clipboard().clear()


@pytest.fixture
def told(window, show):
    """A check whose answer, headers included, sends the key back."""
    diagnosis = show(f"Bearer {CANARY}")
    came = refused("removed")
    headers = (*came.headers, ("x-key", CANARY), (CANARY[40:], "named"))
    body = json.dumps({"name": "Forbidden", "message": SAID, "code": 403, "className": "forbidden", "errors": {}})
    known = record(diagnosis, replace(came, headers=headers, body=body.encode()))
    window.show_record(known, diagnosis, NOW, known)
    return window


@pytest.fixture
def tab(window, show) -> SegmentsTab:
    show(CANARY)
    window.resize(1280, 900)
    made = window.result.segments_tab
    window.result.tabs.setCurrentWidget(made)
    made.show_segments(collection(ITEMS), loading=False)
    made.table.selectAll()
    made.table.setCurrentIndex(made.model.index(0, 0))
    made.table.selectAll()
    return made


def press_copy(widget):
    """Hand the keys of copying to the widget itself, past every shortcut that would take them before."""
    for keys in QKeySequence.keyBindings(QKeySequence.StandardKey.Copy):
        key = keys[0]
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QGuiApplication.sendEvent(widget, QKeyEvent(kind, key.key(), key.keyboardModifiers()))


def test_what_a_server_sends_back_of_the_key_is_shown_nowhere(told):
    told.findChild(QPushButton, "showButton").click()
    told.findChild(QPushButton, "showButton").click()
    assert [where for where, text in texts_of(told) if traces(text)] == []
    assert any(MARK in text for _, text in texts_of(told))


def test_qts_own_copying_takes_no_key_from_any_view(told, clipboard):
    views = [*told.findChildren(QAbstractItemView), *told.findChildren(QPlainTextEdit)]
    assert len(views) > 10
    for view in views:
        view.selectAll()
        press_copy(view)
        assert not traces(clipboard.text()), view.objectName()


def test_labels_that_can_be_selected_show_no_key(told):
    selectable = Qt.TextInteractionFlag.TextSelectableByMouse
    labels = [label for label in told.findChildren(QLabel) if label.textInteractionFlags() & selectable]
    assert len(labels) > 5
    assert [label.objectName() for label in labels if traces(label.text())] == []


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_key_that_is_shown_is_not_copied_from_where_it_is_shown(window, show, clipboard, variant):
    show(f"Dear support,\n{VARIANTS[variant]}\nregards")
    window.key_box.show_in_original(0)
    window.findChild(QPushButton, "showButton").setChecked(True)
    view, original = window.result.key_tab.key_view, window.findChild(QPlainTextEdit, "originalView")
    for widget in (view, original, window.key_box.key_edit):
        widget.selectAll()
        widget.copy() if isinstance(widget, QPlainTextEdit) else press_copy(widget)
        assert not traces(clipboard.text()), widget.objectName()
    assert "regards" in original.toPlainText()


@pytest.mark.parametrize("keys", [QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut])
def test_the_key_field_gives_nothing_to_the_clipboard_and_loses_nothing(window, show, clipboard, keys):
    show(CANARY)
    window.findChild(QPushButton, "showButton").setChecked(True)
    edit = window.key_box.key_edit
    assert edit.echoMode() is QLineEdit.EchoMode.Normal
    edit.selectAll()
    QTest.keySequence(edit, QKeySequence(keys))
    assert clipboard.text() == "as it was"
    assert edit.text() == CANARY


def test_what_the_mouse_selects_of_the_key_is_not_handed_on_either(window, show, monkeypatch):
    """Where a system has a selection clipboard, Qt copies to it when the button is let go."""
    show(CANARY)
    edit, handed = window.key_box.key_edit, []
    monkeypatch.setattr(type(QGuiApplication.clipboard()), "supportsSelection", lambda _clipboard: True)
    monkeypatch.setattr(QLineEdit, "mouseReleaseEvent", lambda _edit, event: handed.append(event))
    place = QPointF(20, 5)
    left = Qt.MouseButton.LeftButton
    release = QMouseEvent(QEvent.Type.MouseButtonRelease, place, place, left, left, Qt.KeyboardModifier.NoModifier)
    edit.mouseReleaseEvent(release)
    assert handed == []
    monkeypatch.setattr(type(QGuiApplication.clipboard()), "supportsSelection", lambda _clipboard: False)
    edit.mouseReleaseEvent(release)
    assert len(handed) == 1


@pytest.mark.parametrize("name", ["id", "cell", "rows", "titled", "csv", "json", "markdown", "column"])
def test_segments_are_copied_without_the_key_and_it_is_said(tab, clipboard, name):
    tab.copying.actions[name].trigger()
    assert clipboard.text() != "as it was"
    assert not traces(clipboard.text())
    assert MARK in clipboard.text().replace("\\", "")
    assert "an API Key was taken out of it" in tab.answer.notice.text()


def test_json_that_was_copied_without_the_key_is_json(tab, clipboard):
    tab.copying.actions["json"].trigger()
    assert [item["n"] for item in json.loads(clipboard.text())] == [1, 2]


def test_values_and_paths_of_one_segment_are_copied_without_the_key(tab, clipboard):
    tab.table.open_requested.emit()
    tree, model = tab.detail.tree, tab.detail.model
    deep = model.index(3, 0)
    for index in (model.index(0, 1), model.index(0, 0, deep), model.index(1, 0, deep)):
        for action in (tab.detail.copy_value, tab.detail.copy_path):
            tree.setCurrentIndex(index)
            action.trigger()
            assert not traces(clipboard.text())
            press_copy(tree)
            assert not traces(clipboard.text())


def test_the_one_that_was_found_gives_its_id_without_the_key(tab, clipboard):
    tab.filter.setText("Ventas")
    tab.answer_now()
    tab.answer.copy_button.click()
    assert clipboard.text() == MARK


@pytest.mark.parametrize("form", [Form.CSV, Form.JSON])
def test_a_file_of_segments_holds_no_key_and_it_is_said(qtbot, tab, tmp_path, form):
    path = tmp_path / "list"
    tab.exporting.write(path, form, ",", [0, 1])
    qtbot.waitUntil(lambda: not tab.exporting.busy)
    assert not traces(path.read_bytes())
    assert "Norte" in path.read_text("utf-8")
    assert "an API Key was taken out of it" in tab.answer.notice.text()


@pytest.mark.parametrize("name", ["id", "cell", "rows", "json", "column"])
def test_where_a_key_is_still_in_it_nothing_is_copied_and_it_is_said(qtbot, tab, clipboard, monkeypatch, name):
    monkeypatch.setattr(Gate, "leaks", lambda _self, _artefact: True)
    with qtbot.waitSignal(tab.failed) as said:
        tab.copying.actions[name].trigger()
    assert said.args == [NOT_COPIED]
    assert clipboard.text() == "as it was"


def test_the_detail_and_the_answer_copy_nothing_either(qtbot, tab, clipboard, monkeypatch):
    tab.filter.setText("Ventas")
    tab.answer_now()
    tab.table.open_requested.emit()
    tab.detail.tree.setCurrentIndex(tab.detail.model.index(0, 1))
    monkeypatch.setattr(Gate, "leaks", lambda _self, _artefact: True)
    for does in (tab.detail.copy_value.trigger, tab.detail.copy_path.trigger, tab.answer.copy_button.click):
        with qtbot.waitSignal(tab.failed) as said:
            does()
        assert said.args == [NOT_COPIED]
    assert clipboard.text() == "as it was"


def test_where_a_key_is_still_in_it_no_file_is_written_and_it_is_said(qtbot, tab, tmp_path, monkeypatch):
    path = tmp_path / "list.csv"
    path.write_text("old", "utf-8")
    monkeypatch.setattr(Gate, "traces", lambda _self, _text: [])
    with qtbot.waitSignal(tab.failed) as said:
        tab.exporting.write(path, Form.CSV, ",", [0, 1])
    assert said.args == ["Nothing was saved: an API Key was still in the text."]
    assert [(file.name, file.read_text("utf-8")) for file in tmp_path.iterdir()] == [("list.csv", "old")]


def test_a_key_that_begins_in_one_row_and_ends_in_another_is_not_written(qtbot, tab, tmp_path):
    """Rows are written fifty at a time; what was written last is searched again with what follows."""
    cut = len(CANARY) - 8
    parts = [CANARY[cut - 7 : cut], CANARY[cut : cut + 7]]
    items = [{"id": "."} for _ in range(200)]
    for first in range(48, 52):
        items[first] = {"id": f".{parts[0]}"}
        items[first + 1] = {"id": parts[1]}
        tab.show_segments(collection(items), loading=False)
        with qtbot.waitSignal(tab.failed):
            tab.exporting.write(tmp_path / "list.csv", Form.CSV, ",", list(range(200)))
        items[first] = items[first + 1] = {"id": "."}
    assert list(tmp_path.iterdir()) == []


def test_a_key_inside_a_claim_is_shown_and_copied_as_a_mark(window, show, clipboard):
    show(make_key({"rac": "1", "token": CANARY, "exp": CANARY, CANARY: {"deep": [CANARY]}}))
    claims = window.result.key_tab.claims
    shown = [claims.item(row, column).text() for row in range(claims.rowCount()) for column in range(3)]
    assert not traces("\n".join(shown))
    for row in range(claims.rowCount()):
        claims.setCurrentCell(row, 2)
        press_copy(claims)
        assert not traces(clipboard.text())


def test_when_the_key_is_gone_its_gate_is_too(window, show):
    show(CANARY)
    window.show_empty()
    for holder in (window.result, window.result.key_tab.key_view, window.result.segments_tab.copying):
        assert holder._gate.redact(CANARY[60:90]).count == 0
