"""The line about what is left of a program that ended badly, in the real window, by mouse and keyboard."""

import os

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from tests.canary import CANARY, traces
from videsk_desktop.aftermath import Aftermath
from videsk_desktop.core.exchange import PRACTICE
from videsk_desktop.core.redaction import Gate
from videsk_desktop.crash_reports import CrashReports
from videsk_desktop.desk import Desk
from videsk_desktop.i18n import Language
from videsk_desktop.speech import Speech
from videsk_desktop.ui.crash_note import CrashNote
from videsk_desktop.ui.main_window import MainWindow

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
PLACES = "LookupError at app.py:1, desk.py:2"


@pytest.fixture
def clipboard(qapp):
    qapp.clipboard().clear()
    yield qapp.clipboard()
    qapp.clipboard().clear()


@pytest.fixture
def window(qtbot, clipboard):
    made = MainWindow(Language("en"))
    qtbot.addWidget(made, before_close_func=lambda widget: widget.allow_close())
    made.show()
    return made


def left(folder, *errors):
    """Let a program of before have kept reports of ``errors``."""
    reports = CrashReports(folder)
    for error in errors:
        reports.tell(error)
    return reports


def begin(window, folder, code="en"):
    """Let the window tell what is left in ``folder``; return the line, None where there is none."""
    Aftermath(window, folder, Speech(Language(code))).begin()
    return window.findChild(CrashNote)


def button(window, name):
    return window.findChild(QAbstractButton, name)


def press(window, name):
    QTest.mouseClick(button(window, name), Qt.MouseButton.LeftButton)


def words(window):
    return window.findChild(QLabel, "crashNoteText").text()


def told(window):
    return [label.text() for label in window.status_line.findChildren(QLabel)]


def test_where_nothing_went_wrong_there_is_no_line(window, tmp_path):
    assert begin(window, tmp_path) is None
    assert list(tmp_path.iterdir()) == []


def test_one_report_is_offered_quietly(window, tmp_path):
    left(tmp_path, PLACES)
    note = begin(window, tmp_path)
    assert note.isVisible()
    assert (
        words(window) == "Something went wrong in this program the last time. 1 report was kept, without any API Key."
    )
    assert not note.view.isVisible()
    assert QApplication.activeModalWidget() is None


def test_several_reports_are_told_in_spanish(window, tmp_path):
    left(tmp_path, PLACES, "KeyError at a.py:1")
    begin(window, tmp_path, "es")
    assert words(window) == "Algo falló en este programa la última vez. Se guardaron 2 informes, sin ningún API Key."
    assert button(window, "copyReportButton").text() == "Copiar informe"
    assert button(window, "discardReportButton").text() == "Descartar"


def test_what_is_copied_is_what_is_shown_and_it_is_said(window, tmp_path, clipboard):
    left(tmp_path, PLACES, "KeyError at a.py:1")
    note = begin(window, tmp_path)
    press(window, "showReportButton")
    assert note.view.isVisible()
    assert button(window, "showReportButton").text() == "Hide report"
    press(window, "copyReportButton")
    assert clipboard.text() == note.view.toPlainText()
    assert PLACES in clipboard.text()
    assert "KeyError at a.py:1" in clipboard.text()
    assert "Copied: the report" in told(window)
    assert note.isVisible()


def test_a_report_that_was_copied_is_not_told_again(window, tmp_path):
    reports = left(tmp_path, PLACES)
    begin(window, tmp_path)
    press(window, "copyReportButton")
    press(window, "copyReportButton")
    assert reports.unseen() == ()
    assert len(list(reports.folder.iterdir())) == 1
    press(window, "discardReportButton")
    assert list(reports.folder.iterdir()) == []


def test_a_report_that_nobody_touched_is_told_again(window, tmp_path):
    reports = left(tmp_path, PLACES)
    begin(window, tmp_path)
    assert len(reports.unseen()) == 1


def test_discarding_deletes_the_report_and_takes_the_line_away(window, tmp_path):
    reports = left(tmp_path, PLACES)
    note = begin(window, tmp_path)
    press(window, "showReportButton")
    press(window, "discardReportButton")
    assert note.isHidden()
    assert list(reports.folder.iterdir()) == []
    assert "Discarded: the report" in told(window)


def test_the_line_is_used_by_keyboard(window, tmp_path, clipboard, qtbot):
    left(tmp_path, PLACES)
    note = begin(window, tmp_path)
    window.activateWindow()
    note.copy_button.setFocus()
    qtbot.waitUntil(note.copy_button.hasFocus)
    QTest.keyClick(note.copy_button, Qt.Key.Key_Space)
    assert PLACES in clipboard.text()
    QTest.keyClick(note.copy_button, Qt.Key.Key_Tab)
    assert note.show_button.hasFocus()
    QTest.keyClick(note.show_button, Qt.Key.Key_Space)
    assert note.view.isVisible()


def test_the_line_stays_where_a_key_comes_and_goes(window, tmp_path):
    left(tmp_path, PLACES)
    note = begin(window, tmp_path)
    window.key_box.take(CANARY)
    window.show_empty()
    assert note.isVisible()


def test_what_the_report_says_leaves_the_room_to_a_key(window, tmp_path):
    left(tmp_path, PLACES)
    note = begin(window, tmp_path)
    press(window, "showReportButton")
    window.key_box.take(CANARY)
    assert not note.view.isVisible()
    assert button(window, "showReportButton").text() == "Show report"


def test_the_line_speaks_the_language_that_is_chosen(window, tmp_path):
    left(tmp_path, PLACES)
    speech = Speech(Language("en"))
    Aftermath(window, tmp_path, speech).begin()
    press(window, "showReportButton")
    speech.use(Language("es"))
    assert words(window).startswith("Algo falló")
    assert button(window, "showReportButton").text() == "Ocultar informe"
    speech.use(Language("en"))
    press(window, "discardReportButton")
    speech.use(Language("es"))


def test_a_key_that_somebody_wrote_into_a_report_reaches_neither_window_nor_clipboard(window, tmp_path, clipboard):
    reports = left(tmp_path, PLACES)
    (report,) = reports.unseen()
    report.path.write_text(f"{report.text}{CANARY}\n", "utf-8")
    note = begin(window, tmp_path)
    press(window, "copyReportButton")
    assert PLACES in clipboard.text()
    assert not traces(clipboard.text() + note.view.toPlainText())


def test_where_a_key_is_still_in_it_nothing_is_copied_and_it_is_said(window, tmp_path, clipboard, monkeypatch):
    reports = left(tmp_path, PLACES)
    begin(window, tmp_path)
    monkeypatch.setattr(Gate, "leaks", lambda _self, _artefact: True)
    press(window, "copyReportButton")
    assert clipboard.text() == ""
    assert window.message.isVisible()
    assert [path.name.endswith(".seen.txt") for path in reports.folder.iterdir()] == [False]


def test_the_first_window_tells_it_and_no_other(qapp, on_qt, tmp_path):
    left(tmp_path, PLACES)
    qapp.setQuitOnLastWindowClosed(False)

    async def scene(bench):
        first = MainWindow(Language("en"))
        desk = Desk(bench.program, first, PRACTICE)
        desk.begin()
        other = desk.open_case(first)
        assert first.findChild(CrashNote) is not None
        assert other.findChild(CrashNote) is None
        await desk.close()

    on_qt(scene)
