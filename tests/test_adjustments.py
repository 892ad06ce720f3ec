"""The settings dialog at work in the real window: what is accepted is in force at once, everywhere, and kept."""

import asyncio
import json
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit
from qasync import QEventLoop

from tests.faults.table import ROWS
from tests.keys import GOOD
from videsk_desktop.core.addresses import custom_environment
from videsk_desktop.core.exchange import VIDESK
from videsk_desktop.desk import Desk
from videsk_desktop.i18n import Language
from videsk_desktop.program import Program
from videsk_desktop.settings import BROKEN_FILE_NAME, FILE_NAME, Loaded, Settings, Theme, load
from videsk_desktop.ui.main_window import MainWindow
from videsk_desktop.ui.settings_dialog import SettingsDialog
from videsk_desktop.ui.theme import Role, Scheme, apply_theme, colours_of

TESTS = custom_environment("https://api.example.test", "Tests")


def settings_of(window):
    """Open the settings by their shortcut's action."""
    window.menus.actions["settings"].trigger()
    return window.findChild(SettingsDialog, "settingsDialog")


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


async def until(condition):
    async with asyncio.timeout(20):
        while not condition():  # noqa: ASYNC110 - what is waited for has no event of its own
            await asyncio.sleep(0.01)


def choose(dialog, name, data):
    box = dialog.findChild(QComboBox, name)
    box.setCurrentIndex(box.findData(data))


def add(dialog, name, address):
    click(dialog.environments.add_button)
    QTest.keyClicks(dialog.environments.name_edit, name)
    QTest.keyClicks(dialog.environments.address_edit, address)


def offered(window):
    box = window.findChild(QComboBox, "environmentBox")
    return [box.itemText(index) for index in range(box.count())]


def play_two(app, folder, scene):
    """Play a scene with two windows of one program."""

    async def play():
        language = Language("en")
        desk = Desk(Program(Loaded(Settings()), folder, language), MainWindow(language), VIDESK)
        desk.begin()
        desk.open_case(desk.windows[0])
        try:
            await scene(*desk.windows)
        finally:
            await desk.close()

    app.setQuitOnLastWindowClosed(False)
    with QEventLoop(app) as loop:
        loop.run_until_complete(play())


def test_the_settings_have_the_shortcut_that_settings_have(on_qt):
    async def scene(bench):
        assert bench.window.menus.actions["settings"].shortcut().toString() == "Ctrl+,"

    on_qt(scene)


def test_what_is_accepted_in_one_window_is_in_force_in_all_and_kept(qapp, tmp_path):
    apply_theme(qapp, Scheme.LIGHT)

    async def scene(one, other):
        dialog = settings_of(one)
        choose(dialog, "languageBox", "es")
        choose(dialog, "themeBox", "dark")
        add(dialog, "Tests", "https://api.example.test")
        dialog.privacy.history_box.setChecked(False)
        dialog.privacy.idle_box.setValue(25)
        assert other.menus.actions["settings"].text() == "Sett&ings…"
        click(dialog.ok_button)
        assert not dialog.isVisible()
        for window in (one, other):
            assert window.menus.actions["settings"].text() == "Con&figuración…"
            assert offered(window) == ["Videsk", "Práctica", "Tests"]
            assert not window.result.history_tab.keep_box.isChecked()
            assert window.hygiene.idle._timer.interval() == 25 * 60_000
            chosen = next(each for each in window.menus.schemes.actions() if each.isChecked())
            assert chosen.data() == "dark"
        assert dialog.windowTitle() == "Configuración"

    play_two(qapp, tmp_path, scene)
    assert qapp.palette().window().color() == colours_of(Scheme.DARK)[Role.WINDOW]
    apply_theme(qapp, Scheme.LIGHT)
    assert load(tmp_path).settings == Settings(
        language="es", theme=Theme.DARK, environments=(TESTS,), history=False, idle_wipe_minutes=25
    )


def test_what_another_window_chose_meanwhile_stays(qapp, tmp_path):
    async def scene(one, other):
        dialog = settings_of(one)
        other.theme_chosen.emit("high_contrast")
        dialog.privacy.days_box.setValue(30)
        click(dialog.ok_button)

    play_two(qapp, tmp_path, scene)
    assert load(tmp_path).settings == Settings(theme=Theme.HIGH_CONTRAST, keep_days=30)


def test_cancel_changes_nothing(on_qt, tmp_path):
    async def scene(bench):
        dialog = settings_of(bench.window)
        choose(dialog, "languageBox", "es")
        click(dialog.cancel_button)
        assert bench.program.preferences.settings == Settings()
        assert settings_of(bench.window).general.language_box.currentIndex() == 0

    on_qt(scene)
    assert not (tmp_path / FILE_NAME).exists()


def test_an_environment_that_is_asked_and_then_removed_is_asked_no_more(on_qt):
    kept = Loaded(Settings(environments=(TESTS,), confirmed_hosts=("api.example.test",)))

    async def scene(bench):
        bench.window.environment_chosen.emit("Tests")
        dialog = settings_of(bench.window)
        dialog.environments.table.choose(2)
        click(dialog.environments.remove_button)
        click(dialog.ok_button)
        assert bench.presenter.environment == VIDESK
        assert offered(bench.window) == ["Videsk", "Practice"]
        assert bench.program.preferences.settings.confirmed_hosts == ()

    on_qt(scene, kept=kept)


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("accepted", "This computer reaches 127.0.0.1"),
        ("html_502", "Something answered in"),
        ("refused", "This computer does not reach 127.0.0.1"),
    ],
)
def test_an_environment_is_tested_before_it_is_kept_and_without_the_key(on_qt, row, said):
    async def scene(bench):
        async with ROWS[row].serve() as target:
            bench.window.key_box.take(GOOD)
            dialog = settings_of(bench.window)
            add(dialog, "New", target.base_url)
            click(dialog.environments.test.button)
            await until(lambda: not dialog.environments.test.button.asking)
            assert dialog.findChild(QLabel, "environmentTestResult").text().startswith(said)
            assert bench.records == []
            assert bench.window.result.detail_tab.network._reach is None
            click(dialog.cancel_button)

    on_qt(scene)


def test_closing_the_window_ends_a_test_under_way(on_qt):
    async def scene(bench):
        async with ROWS["silent_after_request"].serve() as target:
            dialog = settings_of(bench.window)
            add(dialog, "New", target.base_url)
            click(dialog.environments.test.button)
            assert dialog.environments.test.button.asking
            await bench.wiring.close()

    on_qt(scene)


def test_a_file_of_authorities_that_is_gone_does_not_stand_in_the_way_of_other_settings(on_qt, tmp_path):
    kept = Settings(ca_file=tmp_path / "gone.pem")

    async def scene(bench):
        dialog = settings_of(bench.window)
        dialog.privacy.days_box.setValue(30)
        click(dialog.ok_button)
        assert not dialog.isVisible()
        dialog = settings_of(bench.window)
        dialog.connection.deadline_box.setValue(60)
        click(dialog.ok_button)
        assert dialog.isVisible()
        assert bench.text("settingsProblem").startswith("The file of further authorities could not be read")
        click(dialog.findChild(type(dialog.ok_button), "caFileClear"))
        click(dialog.ok_button)
        assert not dialog.isVisible()

    on_qt(scene, kept=Loaded(kept))
    assert load(tmp_path).settings == Settings(keep_days=30, deadline_s=60)


def test_keeping_checks_for_fewer_days_forgets_the_older_ones_at_once(on_qt):
    async def scene(bench):
        tab = bench.window.result.history_tab
        bench.window.sample_chosen.emit("expired")
        await bench.ask()
        tab.ask()
        await until(lambda: tab.model.rowCount() == 1)
        bench.wiring.memory._now = lambda: datetime.now(UTC) + timedelta(days=20)
        dialog = settings_of(bench.window)
        dialog.privacy.days_box.setValue(10)
        click(dialog.ok_button)
        await until(lambda: tab.model.rowCount() == 0)

    on_qt(scene)


def test_clearing_everything_from_the_settings_is_the_same_as_from_the_menu(on_qt):
    async def scene(bench):
        bench.window.key_box.take(GOOD)
        bench.window.findChild(QLineEdit, "ticketEdit").setText("4711")
        dialog = settings_of(bench.window)
        click(dialog.privacy.clear_button)
        assert bench.presenter.diagnosis is None
        assert bench.window.ticket == ""
        assert dialog.isVisible()

    on_qt(scene)


@pytest.mark.parametrize("contents", [b"{", b"[1]", b"\xff\xfe\x00", b'{"theme": "sepia", "keep_days": "long"}'])
def test_a_broken_file_falls_back_with_a_message_and_nothing_of_it_is_lost(on_qt, tmp_path, contents):
    (tmp_path / FILE_NAME).write_bytes(contents)
    kept = load(tmp_path)
    assert kept.settings == Settings()

    async def scene(bench):
        assert "the defaults are used" in bench.text("messageText")
        dialog = settings_of(bench.window)
        dialog.privacy.days_box.setValue(30)
        click(dialog.ok_button)

    on_qt(scene, kept=kept)
    assert (tmp_path / BROKEN_FILE_NAME).read_bytes() == contents
    assert json.loads((tmp_path / FILE_NAME).read_text("utf-8"))["keep_days"] == 30
