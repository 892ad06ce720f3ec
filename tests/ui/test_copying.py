"""Whatever holds text has a menu by which it is copied, with the mouse and with the keyboard, in both languages."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QLineEdit, QMenu, QPlainTextEdit

from tests.canary import CANARY
from tests.ui.conftest import NOW
from tests.ui.keys import EXPIRED
from tests.ui.openings import result
from tests.ui.records import record, refused
from videsk_desktop.core.diagnosis import diagnose
from videsk_desktop.i18n import Language
from videsk_desktop.speech import Speech
from videsk_desktop.ui.surface import Text

# What a menu opens on without a display.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
VIEWS = ["findingsList", "claimsTable", "stepsList", "answerHeaders", "permissionsTable"]


@pytest.fixture
def clipboard(qapp):
    QGuiApplication.clipboard().setText("as it was")
    yield QGuiApplication.clipboard()
    QGuiApplication.clipboard().clear()


@pytest.fixture
def spanish(qapp):
    speech = Speech(Language("en"))
    speech.use(Language("es"))
    yield
    speech.use(Language("en"))


def menu_of(widget, place=None, reason=QContextMenuEvent.Reason.Mouse):
    """Ask for a widget's menu as the right button does, or the menu key; return its words and the menu."""
    target = widget.viewport() if isinstance(widget, QAbstractItemView | QPlainTextEdit) else widget
    place = target.rect().center() if place is None else place
    QApplication.sendEvent(target, QContextMenuEvent(reason, place, target.mapToGlobal(place)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu), widget.objectName()
    return menu


def words(menu):
    return [action.text().replace("&", "").partition("\t")[0] for action in menu.actions() if action.text()]


@pytest.fixture
def full(window):
    made = result(window, 0)
    # Of a good key nothing is noticed.
    made.result.key_tab.show_diagnosis(diagnose(EXPIRED, now=NOW), NOW)
    return made


@pytest.mark.parametrize("name", VIEWS)
def test_a_list_or_table_copies_its_rows_from_its_menu(full, clipboard, name):
    view = full.findChild(QAbstractItemView, name)
    menu = menu_of(view, QPoint(12, 12))
    copying = next(action for action in menu.actions() if action.text() == "&Copy")
    copying.trigger()
    menu.close()
    assert clipboard.text() not in {"", "as it was"}


def test_a_finding_is_copied_as_it_is_read_with_its_remedy(window, show, clipboard):
    show(EXPIRED)
    findings = window.result.key_tab.findings
    findings.setCurrentRow(0)
    findings.setFocus()
    QTest.keySequence(findings, QKeySequence(QKeySequence.StandardKey.Copy))
    told = findings.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert clipboard.text() == " ".join(told.split())


def test_several_rows_are_copied_with_their_cells_side_by_side(full, clipboard):
    claims = full.result.key_tab.claims
    claims.selectAll()
    claims.setFocus()
    QTest.keySequence(claims, QKeySequence(QKeySequence.StandardKey.Copy))
    rows = clipboard.text().split("\n")
    assert len(rows) == claims.rowCount()
    assert all(row.count("\t") == 2 for row in rows)


def test_every_label_is_copied_whole_or_what_is_selected_of_it(window, show, clipboard):
    diagnosis = show(EXPIRED)
    window.show_record(record(diagnosis, refused("expired")), diagnosis, NOW, None)
    labels = [label for label in window.findChildren(Text) if label.isVisible() and label.text()]
    assert len(labels) > 12
    for label in labels:
        menu = menu_of(label)
        assert words(menu) == ["Copy"], label.objectName()
        menu.actions()[0].trigger()
        menu.close()
        assert clipboard.text() == label.text()
    headline = window.result.card.headline
    headline.setSelection(0, 4)
    menu = menu_of(headline)
    menu.actions()[0].trigger()
    menu.close()
    assert clipboard.text() == headline.text()[:4]


@pytest.mark.parametrize("name", ["verdictHeadline", "verdictDetail", "verdictNextStep"])
def test_the_card_is_reached_by_tab_and_its_menu_by_the_keyboard(window, show, clipboard, qtbot, name):
    show(EXPIRED)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    label = window.findChild(QLabel, name)
    assert label.focusPolicy() & Qt.FocusPolicy.TabFocus
    label.setFocus(Qt.FocusReason.TabFocusReason)
    menu = menu_of(label, reason=QContextMenuEvent.Reason.Keyboard)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert clipboard.text() == label.text()


def test_what_a_label_shows_leaves_by_the_gate(window, clipboard):
    window.tell(f"Told {CANARY}")
    menu = menu_of(window.findChild(QLabel, "toldLabel"))
    menu.actions()[0].trigger()
    menu.close()
    assert CANARY[60:] not in clipboard.text()
    assert clipboard.text().startswith("Told ")


def test_the_menus_of_qt_and_of_ours_speak_the_language_of_the_program(full, spanish):
    full.retranslate(Language("es"))
    assert words(menu_of(full.result.card.headline)) == ["Copiar"]
    QApplication.activePopupWidget().close()
    for name in ("answerBody", "evidencePreview", "keyView"):
        menu = menu_of(full.findChild(QPlainTextEdit, name))
        assert "Copiar" in words(menu), words(menu)
        menu.close()
    menu = menu_of(full.findChild(QLineEdit, "ticketEdit"))
    assert "Pegar" in words(menu)
    menu.close()
    for name in VIEWS:
        menu = menu_of(full.findChild(QAbstractItemView, name), QPoint(12, 12))
        assert "Copiar" in words(menu), name
        menu.close()
