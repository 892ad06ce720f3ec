"""Several windows of one program on qasync's loop: each with a case of its own, all with the same settings."""

import asyncio
from datetime import UTC, datetime

from PySide6.QtTest import QTest
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


def listed(desk):
    desk.windows[0].menus.actions["cases"].trigger()
    return desk.book.cases.listed(now=datetime.now(UTC))


async def ask(desk, window, sample):
    count = len(listed(desk))
    window.key_box.take(SAMPLES[sample].key)
    window.check_requested.emit()
    await until(lambda: any(case.asked and case.code == SAMPLES[sample].expects for case in listed(desk)))
    return count


def test_every_window_has_a_case_in_the_list_and_the_chosen_one_comes_forward(qapp, tmp_path):
    async def scene(desk):
        one, other = another(desk)
        one.key_box.ask_row.ticket_edit.setText("")
        QTest.keyClicks(one.key_box.ask_row.ticket_edit, "T-1")
        one.key_box.take(SAMPLES["expired"].key)
        other.key_box.take(SAMPLES["malformed"].key)
        newest, oldest = listed(desk)
        assert (oldest.label, oldest.code) == ("T-1", "expired")
        assert newest.code == "malformed"
        raised = []
        desk.book.window_wanted.connect(raised.append)
        desk.book._dialog.panel.raise_requested.emit(oldest.number)
        assert raised == [one]

    play(qapp, tmp_path, scene)


def test_the_next_customers_key_in_the_same_window_is_another_case(qapp, tmp_path):
    async def scene(desk):
        window = desk.windows[0]
        await ask(desk, window, "expired")
        await ask(desk, window, "removed")
        newest, oldest = listed(desk)
        assert (newest.code, newest.is_open) == ("removed", True)
        assert (oldest.code, oldest.is_open) == ("expired", False)

    play(qapp, tmp_path, scene)


def test_a_window_left_alone_forgets_the_key_and_its_case_keeps_the_verdict(qapp, tmp_path):
    async def scene(desk):
        window = desk.windows[0]
        await ask(desk, window, "expired")
        window.hygiene.idle.passed.emit()
        assert window.key_box.key_edit.text() == ""
        assert [case.code for case in listed(desk)] == ["expired"]

    play(qapp, tmp_path, scene)


def test_clearing_everything_leaves_no_verdict_in_the_list(qapp, tmp_path):
    async def scene(desk):
        window = desk.windows[0]
        await ask(desk, window, "expired")
        await ask(desk, window, "removed")
        window.menus.actions["clear_everything"].trigger()
        assert [case.code for case in listed(desk)] == [None]

    play(qapp, tmp_path, scene)


def test_a_closed_window_stays_in_the_list_by_what_was_said(qapp, tmp_path):
    async def scene(desk):
        one, other = another(desk)
        other.key_box.take(SAMPLES["expired"].key)
        other.close()
        await until(lambda: len(desk.windows) == 1)
        assert [case.is_open for case in listed(desk)] == [False, True]
        assert one in desk.windows

    play(qapp, tmp_path, scene)


def test_the_list_speaks_the_language_of_the_windows_and_closes_with_the_last(qapp, tmp_path):
    async def scene(desk):
        listed(desk)
        dialog = desk.book._dialog
        assert dialog.windowTitle() == "Today's cases"
        desk.windows[0].language_chosen.emit("es")
        assert dialog.windowTitle() == "Casos de hoy"

    play(qapp, tmp_path, scene)


def test_a_second_start_brings_a_window_forward_or_opens_a_case_beside_it(qapp, tmp_path):
    async def scene(desk):
        desk.windows[0].hide()
        desk.come_forward()
        assert desk.windows[0].isVisible()
        desk.come_forward_with_a_case()
        assert len(desk.windows) == 2

    play(qapp, tmp_path, scene)
