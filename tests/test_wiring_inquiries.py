"""Waiting, the questions beside the check, and the proxy: through the real window, on qasync's loop."""

import asyncio
import json

import pytest
from PySide6.QtWidgets import QLineEdit, QRadioButton, QSpinBox

from tests.faults.table import ROWS
from tests.keys import GOOD
from videsk_desktop.core.addresses import custom_environment
from videsk_desktop.core.answer import NotJudged
from videsk_desktop.core.exchange import PRACTICE, VIDESK
from videsk_desktop.core.verdicts import Fault
from videsk_desktop.inquiries import LADDER, PERMISSIONS, REACH
from videsk_desktop.settings import FILE_NAME, Loaded, ProxyMode, Settings
from videsk_desktop.ui.inquiry_desk import Question
from videsk_desktop.ui.settings_dialog import SettingsDialog


def table(panel):
    return [panel.table.item(row, 1).text().strip() for row in range(panel.table.rowCount())]


async def answered(bench, button):
    """Click and wait until the question is over."""
    over = asyncio.Event()
    bench.wiring.inquiries.asking_changed.connect(lambda _, asking: None if asking else over.set())
    bench.button(button).click()
    await asyncio.wait_for(over.wait(), 20)


def test_both_sides_call_the_questions_alike():
    assert [question.value for question in Question] == [REACH, LADDER, PERMISSIONS]


def test_a_rate_limit_counts_down_its_own_time_and_escape_ends_it(on_qt):
    async def scene(bench):
        bench.window.sample_chosen.emit("rate_limited")
        counted = asyncio.Event()
        bench.presenter.waiting_changed.connect(lambda _: counted.set())
        record = await bench.ask()
        await asyncio.wait_for(counted.wait(), 10)
        assert bench.text("waitingLabel") == "Asking again in 30 s\nAttempt 2 of 2"
        bench.window.menus.actions["cancel"].trigger()
        assert bench.text("waitingLabel") == ""
        assert bench.presenter.record is record
        assert bench.text("verdictHeadline").startswith("Too many requests")

    on_qt(scene)


def test_what_a_key_may_do_is_asked_on_a_click_only(on_qt):
    async def scene(bench):
        bench.window.sample_chosen.emit("accepted")
        page = bench.window.result.detail_tab.permissions
        await bench.ask()
        await bench.until(lambda: bench.rows is not None)
        assert set(table(page)) == {"Not asked yet"}
        await answered(bench, "permissionsButton")
        assert table(page) == ["Allowed", "Allowed", "No permission", "Allowed", "Allowed", "Allowed"]

    on_qt(scene)


@pytest.mark.parametrize("end", ["clear", "other_key", "check", "environment"])
def test_what_is_asked_with_a_key_ends_with_it(on_qt, end):
    async def scene(bench):
        bench.window.sample_chosen.emit("no_access")
        await bench.ask()
        bench.button("permissionsButton").click()
        page = bench.window.result.detail_tab.permissions
        assert page.button.asking
        {
            "clear": bench.presenter.clear,
            "other_key": lambda: bench.window.key_box.take(GOOD),
            "check": bench.presenter.check,
            "environment": lambda: bench.presenter.choose_environment(VIDESK),
        }[end]()
        assert not page.button.asking
        assert not bench.wiring.inquiries._tasks.running(PERMISSIONS)

    on_qt(scene)


def test_the_practice_api_says_so_when_it_is_asked_whether_it_is_reached(on_qt):
    async def scene(bench):
        await answered(bench, "reachButton")
        assert bench.text("reachText").startswith("The practice API of this program answered in")
        assert not bench.button("waysButton").isEnabled()

    on_qt(scene, environment=PRACTICE)


def test_after_a_fault_of_the_network_the_ways_are_tried_where_one_looks(on_qt):
    async def scene(bench):
        async with ROWS["expired"].serve() as target:
            gone = custom_environment(target.base_url)
        bench.offer(gone)
        bench.window.environment_chosen.emit(gone.name)
        bench.window.key_box.take(GOOD)
        record = await bench.ask()
        assert isinstance(record.answer, NotJudged)
        assert record.answer.fault is Fault.REFUSED
        detail = bench.window.result.detail_tab
        assert detail.pages.currentWidget() is detail.network
        await answered(bench, "waysButton")
        assert table(detail.network) == ["Does not work", "Not there", "Not there"]
        assert bench.text("waysConclusion").startswith("No way works from this computer.")

    on_qt(scene)


def test_closing_the_window_ends_a_question_under_way(on_qt):
    async def scene(bench):
        async with ROWS["silent_after_request"].serve() as target:
            silent = custom_environment(target.base_url)
            bench.offer(silent)
            bench.window.environment_chosen.emit(silent.name)
            bench.window.menus.actions["reach"].trigger()
            assert bench.wiring.inquiries._tasks.running(REACH)
            await bench.wiring.close()

    on_qt(scene)


def proxy_dialog(bench):
    bench.window.menus.actions["connection"].trigger()
    return bench.window.findChild(SettingsDialog, "settingsDialog")


def test_a_proxy_is_kept_and_its_password_is_not(on_qt, tmp_path):
    async def scene(bench):
        dialog = proxy_dialog(bench)
        dialog.findChild(QRadioButton, "proxyManual").click()
        for name, text in (("proxyAddress", "proxy.company:3128"), ("proxyUser", "agent"), ("proxyPassword", "s3cret")):
            dialog.findChild(QLineEdit, name).setText(text)
        dialog.findChild(QSpinBox, "deadlineBox").setValue(45)
        dialog.ok_button.click()
        assert not dialog.isVisible()
        assert bench.program.connections.login == ("agent", "s3cret")
        again = proxy_dialog(bench)
        assert again.findChild(QLineEdit, "proxyPassword").text() == "s3cret"

    on_qt(scene)
    kept = (tmp_path / FILE_NAME).read_text("utf-8")
    assert "s3cret" not in kept
    assert "agent" not in kept
    values = json.loads(kept)
    assert (values["proxy_mode"], values["proxy_address"], values["deadline_s"]) == (
        ProxyMode.MANUAL,
        "proxy.company:3128",
        45,
    )


def test_a_file_that_holds_no_authority_is_refused_with_a_sentence(on_qt, tmp_path):
    (tmp_path / "empty.pem").write_text("no certificate", "ascii")

    async def scene(bench):
        dialog = proxy_dialog(bench)
        dialog.findChild(QLineEdit, "caFileEdit").setText(str(tmp_path / "empty.pem"))
        dialog.ok_button.click()
        assert dialog.isVisible()
        assert bench.text("settingsProblem") == "The file of further authorities holds no certificate (PEM)."
        dialog.findChild(QLineEdit, "caFileEdit").setText(str(tmp_path / "missing.pem"))
        dialog.ok_button.click()
        assert bench.text("settingsProblem").startswith("The file of further authorities could not be read")

    on_qt(scene)
    assert not (tmp_path / FILE_NAME).exists()


def test_what_was_kept_is_shown(on_qt):
    kept = Settings(proxy_mode=ProxyMode.NONE, deadline_s=60.0)

    async def scene(bench):
        dialog = proxy_dialog(bench)
        assert dialog.findChild(QRadioButton, "proxyNone").isChecked()
        assert dialog.findChild(QSpinBox, "deadlineBox").value() == 60

    on_qt(scene, kept=Loaded(kept))
