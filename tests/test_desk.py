"""Several windows of one program on qasync's loop: each with a case of its own, all with the same settings."""

import asyncio

from qasync import QEventLoop

from tests.wired import SAMPLES
from videsk_desktop.core.exchange import PRACTICE, VIDESK
from videsk_desktop.desk import Desk
from videsk_desktop.i18n import Language
from videsk_desktop.program import Program
from videsk_desktop.settings import Loaded, Settings, load
from videsk_desktop.ui.main_window import MainWindow


def play(app, folder, scene, environment=PRACTICE):
    async def run():
        language = Language("en")
        desk = Desk(Program(Loaded(Settings()), folder, language), MainWindow(language), environment)
        desk.begin()
        try:
            await scene(desk)
        finally:
            await desk.close()
        assert desk.windows == ()
        assert asyncio.all_tasks() == {asyncio.current_task()}

    app.setQuitOnLastWindowClosed(False)
    with QEventLoop(app) as loop:
        loop.run_until_complete(run())


def another(desk):
    desk.windows[0].menus.actions["new_case"].trigger()
    return desk.windows


def headline(window):
    return window.result.card.headline.text()


async def until(condition):
    async with asyncio.timeout(20):
        while not condition():  # noqa: ASYNC110 - what is waited for has no event of its own
            await asyncio.sleep(0.01)


def test_another_case_has_a_window_and_a_key_of_its_own(qapp, tmp_path):
    async def scene(desk):
        one, other = another(desk)
        one.key_box.take(SAMPLES["expired"].key)
        other.key_box.take(SAMPLES["malformed"].key)
        assert "expired" in headline(one)
        assert headline(other) == "This is not a complete API Key"
        assert other.isVisible()

    play(qapp, tmp_path, scene)


def test_another_case_stays_in_practice_and_begins_at_videsk_otherwise(qapp, tmp_path):
    async def scene(desk):
        one, other = another(desk)
        assert other.band.isVisible()
        one.environment_chosen.emit(VIDESK.name)
        one.menus.actions["new_case"].trigger()
        assert not desk.windows[2].band.isVisible()

    play(qapp, tmp_path, scene)


def test_a_language_chosen_in_one_window_is_spoken_in_all_and_kept_once(qapp, tmp_path):
    async def scene(desk):
        one, other = another(desk)
        one.language_chosen.emit("es")
        assert other.key_box.ask_row.check_button.text() == "Consultar a Videsk"
        assert load(tmp_path).settings.language == "es"
        other.language_chosen.emit("en")
        assert one.key_box.ask_row.check_button.text() == "Ask Videsk"

    play(qapp, tmp_path, scene)


def test_a_theme_chosen_in_one_window_is_marked_in_all(qapp, tmp_path):
    async def scene(desk):
        one, other = another(desk)
        one.theme_chosen.emit("dark")
        assert next(each for each in other.menus.schemes.actions() if each.isChecked()).data() == "dark"

    play(qapp, tmp_path, scene)


def test_a_check_in_one_window_is_in_the_history_of_all(qapp, tmp_path):
    async def scene(desk):
        one, other = another(desk)
        other.result.tabs.setCurrentWidget(other.result.history_tab)
        one.key_box.take(SAMPLES["expired"].key)
        one.check_requested.emit()
        await until(other.result.history_tab.model.rowCount)

    play(qapp, tmp_path, scene)


def test_closing_a_window_leaves_the_others_at_work(qapp, tmp_path):
    async def scene(desk):
        one, other = another(desk)
        heard = []
        desk.emptied.connect(lambda: heard.append("emptied"))
        one.close()
        await until(lambda: len(desk.windows) == 1)
        assert desk.windows == (other,)
        other.key_box.take(SAMPLES["malformed"].key)
        assert headline(other) == "This is not a complete API Key"
        other.language_chosen.emit("es")
        assert heard == []

    play(qapp, tmp_path, scene)


def test_quitting_closes_every_window_and_the_last_one_ends_the_program(qapp, tmp_path):
    async def scene(desk):
        one, _ = another(desk)
        heard = []
        desk.emptied.connect(lambda: heard.append("emptied"))
        one.key_box.take(SAMPLES["expired"].key)
        one.check_requested.emit()
        one.menus.actions["quit"].trigger()
        await until(lambda: not desk.windows)
        await asyncio.sleep(0)
        assert heard == ["emptied"]

    play(qapp, tmp_path, scene)
