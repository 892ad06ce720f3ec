"""The settings: pages, values in and out, defaults that are shown, nothing in force before OK."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QListWidget, QSpinBox, QTableWidget

from videsk_desktop.core.addresses import custom_environment
from videsk_desktop.i18n import Language
from videsk_desktop.settings import ProxyMode, Settings, Theme
from videsk_desktop.ui.settings_dialog import Page, SettingsDialog
from videsk_desktop.ui.surface import Text

FOLDER = Path("/home/agent/.local/share/videsk-desktop")
CHOSEN = Settings(
    language="es",
    theme=Theme.DARK,
    environments=(custom_environment("https://api.example.test/base", "Pruebas ñ"),),
    confirmed_hosts=("api.example.test",),
    deadline_s=45.0,
    proxy_mode=ProxyMode.MANUAL,
    proxy_address="proxy.example.test:3128",
    ca_file=Path("/etc/ssl/company.pem"),
    history=False,
    keep_days=30,
    idle_wipe_minutes=0,
    unknown={"later": 1},
)


@pytest.fixture
def dialog(window, english) -> SettingsDialog:
    made = SettingsDialog(window)
    made.retranslate(english)
    made.show_settings(Settings(), ("", ""), FOLDER)
    return made


def accepted(dialog, qtbot):
    with qtbot.waitSignal(dialog.accepted_settings) as told:
        QTest.mouseClick(dialog.ok_button, Qt.MouseButton.LeftButton)
    return told.args[0]


def words(page):
    return " ".join(label.text() for label in page.findChildren(Text))


def test_it_is_open_and_blocks_nothing(dialog):
    # Reached at all: exec would not have returned.
    assert dialog.isVisible()
    assert dialog.windowModality() is Qt.WindowModality.WindowModal


def test_what_is_shown_and_not_touched_comes_out_as_it_went_in(dialog, qtbot):
    for settings in (Settings(), CHOSEN):
        dialog.show_settings(settings, ("", ""), FOLDER)
        assert accepted(dialog, qtbot) == settings


def test_ok_alone_does_not_close_it_whoever_listens_does(dialog, qtbot):
    accepted(dialog, qtbot)
    assert dialog.isVisible()
    dialog.refuse("A proxy at this address cannot be used.", page=Page.CONNECTION)
    assert dialog.findChild(QLabel, "settingsProblem").text() == "A proxy at this address cannot be used."
    assert dialog.list.currentRow() == 2
    dialog.done_with()
    assert not dialog.isVisible()
    dialog.show_settings(Settings(), ("", ""), FOLDER)
    assert dialog.findChild(QLabel, "settingsProblem").text() == ""


def test_the_pages_are_turned_with_the_arrow_keys_and_stay_where_one_was(dialog):
    assert dialog.focusWidget() is dialog.list
    for page in (dialog.environments, dialog.connection, dialog.privacy):
        QTest.keyClick(dialog.list, Qt.Key.Key_Down)
        assert page.isVisible()
    dialog.reject()
    dialog.show_settings(Settings(), ("", ""), FOLDER)
    assert dialog.privacy.isVisible()
    dialog.show_settings(Settings(), ("", ""), FOLDER, page=Page.GENERAL)
    assert dialog.general.isVisible()


def test_language_and_theme_are_chosen_with_the_keyboard(dialog, qtbot):
    QTest.keyClick(dialog.list, Qt.Key.Key_Home)
    QTest.keyClick(dialog.list, Qt.Key.Key_Tab)
    box = dialog.findChild(QComboBox, "languageBox")
    assert dialog.focusWidget() is box
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == "Español"
    theme = dialog.findChild(QComboBox, "themeBox")
    QTest.keyClick(theme, Qt.Key.Key_End)
    assert theme.currentText() == "High contrast"
    assert accepted(dialog, qtbot) == Settings(language="es", theme=Theme.HIGH_CONTRAST)


def test_nothing_is_in_force_before_ok(dialog, qapp):
    before = qapp.palette()
    dialog.findChild(QComboBox, "themeBox").setCurrentIndex(2)
    dialog.findChild(QComboBox, "languageBox").setCurrentIndex(1)
    assert qapp.palette() == before
    assert dialog.windowTitle() == "Settings"


def test_what_is_remembered_and_for_how_long(dialog, qtbot):
    days, idle = dialog.findChild(QSpinBox, "keepDaysBox"), dialog.findChild(QSpinBox, "idleBox")
    assert (days.text(), idle.text()) == ("90 days", "10 minutes")
    days.setValue(1)
    idle.setValue(0)
    assert (days.text(), idle.text()) == ("1 day", "never forget")
    dialog.list.setCurrentRow(3)
    QTest.mouseClick(dialog.privacy.history_box, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert not days.isEnabled()
    assert accepted(dialog, qtbot) == Settings(history=False, keep_days=1, idle_wipe_minutes=0)


def test_numbers_stay_within_their_bounds(dialog):
    days, idle = dialog.findChild(QSpinBox, "keepDaysBox"), dialog.findChild(QSpinBox, "idleBox")
    assert (days.minimum(), days.maximum()) == (1, 3_650)
    assert (idle.minimum(), idle.maximum()) == (0, 1_440)
    days.setValue(99_999)
    assert days.text() == "3,650 days"


def test_everything_is_cleared_at_once_and_that_is_said(dialog, qtbot):
    dialog.list.setCurrentRow(3)
    with qtbot.waitSignal(dialog.clear_requested):
        QTest.mouseClick(dialog.privacy.clear_button, Qt.MouseButton.LeftButton)
    assert "Cleared" in words(dialog.privacy)
    dialog.show_settings(Settings(), ("", ""), FOLDER)
    assert "Cleared" not in words(dialog.privacy)


def test_it_says_where_the_files_are(dialog):
    assert str(FOLDER) in dialog.findChild(QLabel, "filesNote").text()


def test_every_setting_shows_its_default(dialog):
    for page, count in ((dialog.general, 2), (dialog.environments, 1), (dialog.connection, 3), (dialog.privacy, 3)):
        assert words(page).count("Default: ") == count
    assert "Default: 90 days" in words(dialog.privacy)
    assert "Default: 20 s" in words(dialog.connection)


@pytest.mark.parametrize("page", list(Page))
def test_the_defaults_come_back_for_one_page_alone(dialog, qtbot, page):
    dialog.show_settings(CHOSEN, ("", ""), FOLDER, page=page)
    QTest.mouseClick(dialog.defaults_button, Qt.MouseButton.LeftButton)
    changed = {
        Page.GENERAL: {"language", "theme"},
        Page.ENVIRONMENTS: {"environments"},
        Page.CONNECTION: {"deadline_s", "proxy_mode", "proxy_address", "ca_file"},
        Page.PRIVACY: {"history", "keep_days", "idle_wipe_minutes"},
    }[page]
    came = accepted(dialog, qtbot)
    for name in Settings.__slots__:
        assert getattr(came, name) == getattr(Settings() if name in changed else CHOSEN, name)


def test_every_input_has_a_name_and_assistive_tools_can_say_what_it_is(dialog):
    kinds = (QAbstractButton, QComboBox, QLineEdit, QListWidget, QSpinBox, QTableWidget)
    # What Qt makes for itself inside another widget is part of that.
    found = [
        widget
        for kind in kinds
        for widget in dialog.findChildren(kind)
        if not widget.objectName().startswith("qt_") and not isinstance(widget.parent(), (QSpinBox, QTableWidget))
    ]
    assert len(found) > 25
    assert [widget for widget in found if not widget.objectName()] == []
    assert [each.objectName() for each in found if not (each.accessibleName() or getattr(each, "text", str)())] == []


def test_it_changes_its_language_and_keeps_what_was_filled_in(dialog, qtbot):
    dialog.findChild(QSpinBox, "keepDaysBox").setValue(1_000)
    dialog.retranslate(Language("es"))
    assert dialog.windowTitle() == "Configuración"
    assert dialog.list.item(1).text() == "Ambientes"
    assert dialog.findChild(QSpinBox, "keepDaysBox").text() == "1.000 días"
    assert accepted(dialog, qtbot) == Settings(keep_days=1_000)
