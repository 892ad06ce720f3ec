"""The real window and the real presenter on qasync's loop, with the practice API in process."""

import asyncio
import json
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QTabWidget

from tests.keys import good_claims, make_key
from tests.wired import SAMPLES
from videsk_desktop.core.addresses import custom_environment
from videsk_desktop.core.answer import Accepted, NotJudged
from videsk_desktop.core.exchange import PRACTICE, VIDESK
from videsk_desktop.core.verdicts import Fault
from videsk_desktop.settings import FILE_NAME, Loaded, Settings, Theme, load
from videsk_desktop.ui.theme import Scheme


@pytest.mark.parametrize("name", SAMPLES)
def test_every_sample_brings_what_it_is_there_for(on_qt, name):
    async def scene(bench):
        bench.window.sample_chosen.emit(name)
        record = await bench.ask()
        told = record.answer.fault if isinstance(record.answer, NotJudged) else record.answer.verdict
        assert told == SAMPLES[name].expects
        assert record.environment == PRACTICE

    on_qt(scene)


def test_a_paste_is_judged_before_anything_else_happens(on_qt):
    async def scene(bench):
        bench.window.key_box.take("Bearer " + SAMPLES["malformed"].key)
        assert bench.text("verdictHeadline") == "This is not a complete API Key"

    on_qt(scene)


def test_pasting_and_asking_is_one_action(on_qt):
    async def scene(bench):
        QApplication.clipboard().setText(SAMPLES["expired"].key)
        bench.window.menus.actions["paste_and_ask"].trigger()
        await bench.until(lambda: bench.records)
        assert bench.records[0].answer.verdict == "expired"

    on_qt(scene)


def test_asking_again_shows_the_last_answer_beside_the_new_one(on_qt):
    async def scene(bench):
        bench.window.sample_chosen.emit("no_access")
        first = await bench.ask()
        await bench.ask()
        assert bench.previous is first

    on_qt(scene)


def test_a_short_list_is_loaded_whole_and_a_long_one_when_asked_for(on_qt):
    async def scene(bench):
        bench.window.sample_chosen.emit("accepted")
        await bench.ask()
        await bench.until(lambda: bench.rows is not None)
        assert len(bench.rows) == 43
        bench.window.sample_chosen.emit("many_segments")
        await bench.ask()
        await bench.until(lambda: bench.rows is not None)
        assert len(bench.rows) == 10
        tabs = bench.window.findChild(QTabWidget, "tabs")
        assert tabs.tabText(tabs.currentIndex()) == "Segments (10 of 2,500)"
        bench.button("loadAllButton").click()
        await bench.until(lambda: bench.rows is not None and len(bench.rows) > 10)
        assert len(bench.rows) == 2500
        assert bench.rows.complete

    on_qt(scene)


def test_a_foreign_key_in_practice_is_not_evaluated(on_qt):
    async def scene(bench):
        header_and_payload = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJyYWMiOiI2NDA1ZGNjODVmM2M5YTdiZTEwMDAwMDAifQ"
        bench.window.key_box.take(f"{header_and_payload}.{'A' * 43}")
        record = await bench.ask()
        assert record.answer.fault is Fault.PRACTICE_ONLY

    on_qt(scene)


def test_a_sample_at_videsk_is_recognised_without_asking(on_qt):
    async def scene(bench):
        bench.window.key_box.take(SAMPLES["accepted"].key)
        record = await bench.ask()
        assert record.answer.fault is Fault.SAMPLE_KEY
        assert record.exchange is None

    on_qt(scene, environment=VIDESK)


def test_practice_is_entered_and_left_by_its_buttons_and_always_marked(on_qt):
    async def scene(bench):
        bench.window.show()
        assert not bench.window.band.isVisible()
        bench.window.practice_requested.emit()
        assert bench.window.band.isVisible()
        bench.window.sample_chosen.emit("accepted")
        assert isinstance((await bench.ask()).answer, Accepted)
        bench.window.environment_chosen.emit(VIDESK.name)
        assert not bench.window.band.isVisible()
        assert bench.presenter.record is None
        assert bench.window.findChild(QComboBox, "environmentBox").currentText() == "Videsk"
        bench.window.environment_chosen.emit("no such place")
        assert bench.presenter.environment == VIDESK

    on_qt(scene, environment=VIDESK)


def test_a_closed_port_is_a_fault_and_closing_in_the_middle_of_a_check_leaves_nothing(on_qt, unused_tcp_port):
    async def scene(bench):
        bench.window.key_box.take(SAMPLES["accepted"].key)
        record = await bench.ask()
        assert record.answer.fault is Fault.REFUSED
        bench.button("checkButton").click()

    on_qt(scene, environment=custom_environment(f"http://127.0.0.1:{unused_tcp_port}"))


def test_a_silent_server_can_be_cancelled_at_once(on_qt):
    async def scene(bench):
        hung_up = asyncio.Event()

        async def swallow(reader, writer):
            await reader.read()
            writer.close()
            hung_up.set()

        server = await asyncio.start_server(swallow, "127.0.0.1", 0)
        async with server:
            address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
            bench.presenter.choose_environment(custom_environment(address))
            bench.window.key_box.take(SAMPLES["accepted"].key)
            bench.button("checkButton").click()
            waiting = asyncio.Event()
            bench.presenter.phase_changed.connect(lambda phase: waiting.set() if phase.name == "answer" else None)
            await asyncio.wait_for(waiting.wait(), 10)
            bench.button("cancelButton").click()
            assert bench.records[-1].answer.fault is Fault.CANCELLED
            await asyncio.wait_for(hung_up.wait(), 10)

    on_qt(scene)


def test_loading_a_long_list_can_be_cancelled_and_keeps_its_rows(on_qt):
    async def scene(bench):
        cancel = bench.window.menus.actions["cancel"]
        bench.window.sample_chosen.emit("many_segments")
        await bench.ask()
        await bench.until(lambda: bench.rows is not None)
        assert not cancel.isEnabled()
        bench.button("loadAllButton").click()
        assert cancel.isEnabled()
        await bench.until(lambda: bench.loaded >= 110)
        cancel.trigger()
        assert 110 <= len(bench.rows) < 2500
        assert not cancel.isEnabled()
        assert isinstance(bench.presenter.record.answer, Accepted)

    on_qt(scene)


def test_clearing_forgets_the_key_everywhere(on_qt):
    async def scene(bench):
        bench.window.sample_chosen.emit("accepted")
        await bench.ask()
        bench.button("clearButton").click()
        assert bench.presenter.diagnosis is None
        assert bench.presenter.record is None
        assert bench.window.key_box.key_edit.text() == ""

    on_qt(scene)


def test_the_language_changes_at_once_and_is_kept(on_qt, tmp_path):
    async def scene(bench):
        bench.window.sample_chosen.emit("expired")
        bench.window.language_chosen.emit("es")
        assert bench.text("verdictHeadline").startswith("Este API Key expiró")

    on_qt(scene)
    assert json.loads((tmp_path / FILE_NAME).read_text("utf-8"))["language"] == "es"


def test_the_theme_is_kept(on_qt, tmp_path):
    async def scene(bench):
        bench.window.theme_chosen.emit("dark")

    on_qt(scene)
    assert json.loads((tmp_path / FILE_NAME).read_text("utf-8"))["theme"] == Theme.DARK


def test_settings_that_cannot_be_kept_are_said_and_in_force_all_the_same(on_qt, tmp_path):
    (tmp_path / f"{FILE_NAME}.new").mkdir()

    async def scene(bench):
        bench.window.language_chosen.emit("es")
        assert "No se pudo guardar la configuración" in bench.text("messageText")
        assert bench.button("checkButton").text() == "Consultar a Videsk"

    on_qt(scene)


@pytest.mark.parametrize(
    ("kept", "said"),
    [
        (Loaded(Settings(), broken=True), "The settings could not be read"),
        (Loaded(Settings(), unusable=("theme", "deadline_s")), "theme, deadline_s"),
    ],
)
def test_settings_that_could_not_be_read_are_said(on_qt, kept, said):
    async def scene(bench):
        assert said in bench.text("messageText")

    on_qt(scene, kept=kept)


def test_environments_that_were_kept_can_be_chosen(on_qt):
    kept = custom_environment("https://api.example.test", "Staging")

    async def scene(bench):
        bench.window.environment_chosen.emit("Staging")
        assert bench.presenter.environment == kept
        assert bench.window.findChild(QComboBox, "environmentBox").currentText() == "Staging"

    on_qt(scene, kept=Loaded(Settings(environments=(kept,))))


def test_an_error_of_ours_is_said_without_its_text(on_qt):
    async def scene(bench):
        bench.wiring.say_internal_error("LookupError")
        assert "LookupError" in bench.text("messageText")

    on_qt(scene)


def test_a_theme_chosen_in_the_menu_is_kept_and_in_force_at_the_next_start(on_qt, tmp_path):
    assert [theme.value for theme in Theme] == [scheme.value for scheme in Scheme]
    for theme in (Theme.HIGH_CONTRAST, Theme.DARK, Theme.LIGHT):

        async def scene(bench, theme=theme):
            schemes = bench.window.menus.schemes.actions()
            next(action for action in schemes if action.data() == theme).trigger()

        on_qt(scene)
        kept = load(tmp_path)
        assert kept.settings.theme is theme

        async def next_start(bench, theme=theme):
            assert bench.window.menus.schemes.checkedAction().data() == theme

        on_qt(next_start, kept=kept)


def test_a_correction_is_read_in_the_place_of_the_paste_and_taken_back(on_qt):
    async def scene(bench):
        good = SAMPLES["accepted"].key
        spoiled = f"Bearer {good}="
        bench.window.key_box.take(spoiled)
        assert bench.presenter.diagnosis.candidate.text == f"{good}="
        bench.button("useRepair0").click()
        assert bench.presenter.diagnosis.candidate.text == good
        assert isinstance((await bench.ask()).answer, Accepted)
        bench.button("undoRepairButton").click()
        assert bench.presenter.diagnosis.candidate.text == f"{good}="
        assert bench.presenter.record is None

    on_qt(scene)


def test_a_key_that_expires_while_it_is_shown_is_read_again_by_itself(on_qt):
    async def scene(bench):
        good = make_key(good_claims() | {"exp": int(datetime.now(UTC).timestamp()) + 2})
        bench.window.show()
        bench.window.key_box.take(good)
        assert bench.presenter.diagnosis.prediction.expected == "accepted"
        refreshed = asyncio.Event()
        bench.presenter.refreshed.connect(lambda _: refreshed.set())
        await asyncio.wait_for(refreshed.wait(), 10)
        assert bench.text("verdictHeadline").startswith("This API Key expired")
        assert bench.presenter.diagnosis.prediction.expected == "expired"

    on_qt(scene)


def test_the_arrangement_of_the_columns_is_kept_per_environment_and_never_data(on_qt, tmp_path):
    def shown(bench):
        return [column.code for column in bench.window.result.segments_tab.table.shown_columns]

    async def scene(bench):
        bench.window.key_box.ask_row.sample_chosen.emit("accepted")
        await bench.ask()
        await bench.until(lambda: bench.rows is not None)
        table = bench.window.result.segments_tab.table
        arranged = asyncio.Event()
        bench.window.result.segments_tab.arranged.connect(lambda _: arranged.set())
        table.set_hidden(table.ordered_columns[3], hidden=True)
        table.put([table.ordered_columns[-1], *table.ordered_columns[:-1]])
        await arranged.wait()

    on_qt(scene)
    kept = load(tmp_path)
    assert list(kept.settings.layouts) == [PRACTICE.name]
    assert "Ñuñoa" not in (tmp_path / FILE_NAME).read_text("utf-8")

    async def next_start(bench):
        bench.window.key_box.ask_row.sample_chosen.emit("accepted")
        await bench.ask()
        await bench.until(lambda: bench.rows is not None)
        assert shown(bench)[0] == "/schedule/close"
        assert "/description" not in shown(bench)
        bench.presenter.choose_environment(VIDESK)
        assert bench.window.result.segments_tab.table.arrangement().places == ()

    on_qt(next_start, kept=kept)


def test_what_is_not_in_the_part_that_was_loaded_is_searched_in_all_on_request(on_qt):
    async def scene(bench):
        bench.window.key_box.ask_row.sample_chosen.emit("many_segments")
        await bench.ask()
        await bench.until(lambda: bench.rows is not None)
        tab = bench.window.result.segments_tab
        tab.filter.setText("Ventas – Miami 3")
        tab.answer_now()
        assert bench.text("segmentsAnswer") == "“Ventas – Miami 3” is not among the 10 loaded, but 2,490 are missing"
        bench.button("searchAllButton").click()
        await bench.until(lambda: bench.loaded == 2_500)
        tab.answer_now()
        assert "2,490 are missing" not in bench.text("segmentsAnswer")
        assert bench.text("segmentsCount").endswith(" of 2,500")

    on_qt(scene)
