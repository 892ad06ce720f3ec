"""The history of the wired window: kept aside from the loop, found again, annotated, deleted, switched off."""

import asyncio
import sqlite3

from PySide6.QtWidgets import QAbstractButton, QMessageBox

from tests.wired import SAMPLES
from videsk_desktop.history import History
from videsk_desktop.history_file import FILE_NAME
from videsk_desktop.settings import Loaded, Settings, load


async def until(condition):
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110 - what is awaited comes from another thread, by way of the window
            await asyncio.sleep(0.005)


async def listed(bench, count):
    bench.tab = bench.window.result.history_tab
    bench.window.result.tabs.setCurrentWidget(bench.tab)
    bench.tab.ask()
    await until(lambda: bench.tab.model.rowCount() == count)


def test_checks_are_listed_newest_first_without_the_key(on_qt, tmp_path):
    async def scene(bench):
        for name in ("expired", "no_access"):
            bench.window.sample_chosen.emit(name)
            await bench.ask()
        await listed(bench, 2)
        model = bench.tab.model
        assert [model.index(row, 3).data() for row in range(2)] == ["Without permission", "Expired"]

    on_qt(scene)
    assert SAMPLES["expired"].key[40:60].encode() not in (tmp_path / FILE_NAME).read_bytes()


def test_a_key_seen_before_is_recognised(on_qt):
    async def scene(bench):
        key = SAMPLES["accepted"].key
        bench.window.key_box.take(key)
        await bench.ask()
        await until(lambda: "Checked 1 time" in bench.text("seenLabel"))
        await bench.ask()
        await until(lambda: bench.text("seenLabel") == "Checked 2 times; accepted just now")
        bench.window.clear_requested.emit()
        assert bench.text("seenLabel") == ""
        bench.window.key_box.take(f"Bearer {key}")
        await until(lambda: bench.text("seenLabel") == "Checked 2 times; accepted just now")

    on_qt(scene)


def test_the_list_is_searched_by_the_names_of_results_too(on_qt):
    async def scene(bench):
        for name in ("expired", "no_access"):
            bench.window.sample_chosen.emit(name)
            await bench.ask()
        await listed(bench, 2)
        bench.tab.filter.setText("without perm")
        await until(lambda: bench.tab.model.rowCount() == 1)
        assert bench.text("historyCount") == "1 of 2 checks"
        bench.tab.filter.setText("nowhere")
        await until(lambda: bench.tab.model.rowCount() == 0)

    on_qt(scene)


def test_a_note_is_kept_without_a_key_in_it(on_qt):
    async def scene(bench):
        bench.window.sample_chosen.emit("expired")
        await bench.ask()
        await listed(bench, 1)
        model = bench.tab.model
        model.setData(model.index(0, 9), f"Ana wrote {SAMPLES['accepted'].key}")
        await until(lambda: model.index(0, 9).data())
        assert model.index(0, 9).data().startswith("Ana wrote")
        assert SAMPLES["accepted"].key[60:80] not in model.index(0, 9).data()

    on_qt(scene)


def test_one_and_all_are_deleted_and_all_only_once_confirmed(on_qt):
    async def scene(bench):
        for name in ("expired", "no_access", "accepted"):
            bench.window.sample_chosen.emit(name)
            await bench.ask()
        await listed(bench, 3)
        bench.tab.table.selectRow(0)
        bench.button("deleteEntryButton").click()
        await until(lambda: bench.tab.model.rowCount() == 2)
        bench.button("deleteHistoryButton").click()
        box = bench.window.findChild(QMessageBox, "confirmDeleteAll")
        assert bench.tab.model.rowCount() == 2
        next(each for each in box.findChildren(QAbstractButton) if each.text() == "Delete all").click()
        await until(lambda: bench.tab.model.rowCount() == 0)

    on_qt(scene)


def test_switched_off_it_keeps_nothing_and_that_is_kept(on_qt, tmp_path):
    async def scene(bench):
        bench.button("keepHistoryBox").click()
        bench.window.sample_chosen.emit("expired")
        await bench.ask()

    on_qt(scene)
    assert load(tmp_path).settings.history is False

    async def next_start(bench):
        assert not bench.button("keepHistoryBox").isChecked()
        bench.window.sample_chosen.emit("expired")
        await bench.ask()
        await listed(bench, 0)

    on_qt(next_start, kept=Loaded(Settings(history=False)))


def test_a_broken_history_is_put_aside_and_said(on_qt, tmp_path):
    (tmp_path / FILE_NAME).write_bytes(b"no history at all" * 100)

    async def scene(bench):
        await until(lambda: "set aside as history.broken" in bench.text("messageText"))

    on_qt(scene)


def test_a_history_that_fails_is_said_once_and_the_window_works_on(on_qt, monkeypatch):
    def fail(*_args, **_more):
        raise sqlite3.OperationalError("no")

    async def scene(bench):
        await until(lambda: bench.wiring.memory._history is not None)
        monkeypatch.setattr("videsk_desktop.history_queries.insert", fail)
        bench.window.sample_chosen.emit("expired")
        await bench.ask()
        await until(lambda: bench.text("messageText") == "The history cannot be used; checks are not remembered.")
        bench.window.message.dismiss()
        bench.window.sample_chosen.emit("no_access")
        await bench.ask()
        await listed(bench, 0)
        assert bench.window.message.isHidden()

    on_qt(scene)


def test_what_is_older_than_the_setting_is_forgotten_at_the_start(on_qt, tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(History, "keep_days", lambda _self, days, *, now: asked.append(days) or 0)

    async def scene(bench):
        await until(lambda: asked)

    on_qt(scene, kept=Loaded(Settings(keep_days=7)))
    assert asked == [7]
