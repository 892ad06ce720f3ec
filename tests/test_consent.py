"""Before the first key goes to a host that somebody added, the agent is asked; until then not even a socket is opened.

Loopback needs no agreement, so these tests let it count as a foreign host.
"""

import asyncio
import json
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QWidget

from tests.keys import GOOD
from tests.servers import raw_server
from tests.wired import play_on_qt
from videsk_desktop.core import addresses
from videsk_desktop.core.addresses import custom_environment, host_of
from videsk_desktop.core.answer import Accepted
from videsk_desktop.core.exchange import PRACTICE
from videsk_desktop.i18n import Language
from videsk_desktop.program import Program
from videsk_desktop.settings import Loaded, Settings, load
from videsk_desktop.ui.host_question import HostQuestion

PAGE = json.dumps({"total": 1, "limit": 10, "skip": 0, "data": [{"_id": "5f0c0ffee", "name": "One"}]}).encode()


@pytest.fixture(autouse=True)
def _loopback_is_foreign(monkeypatch):
    monkeypatch.setattr(addresses, "is_this_computer", lambda _: False)


@asynccontextmanager
async def elsewhere(name="Elsewhere"):
    """An API that accepts every key, and the requests that got there; each connection counts, whatever it says."""
    came = []

    async def accept(reader, writer):
        place = len(came)
        came.append(b"")
        came[place] = await reader.readuntil(b"\r\n\r\n")
        length = f"Content-Length: {len(PAGE)}\r\nConnection: close\r\n\r\n".encode()
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + length + PAGE)
        await writer.drain()

    async with raw_server(accept) as site:
        yield replace(site.environment, name=name), came


def question(bench):
    # One that was answered goes in the next turn of the loop.
    return next((box for box in bench.window.findChildren(HostQuestion) if box.isVisible()), None)


def click(bench, name):
    button = next(each for each in question(bench).buttons() if each.objectName() == name)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(bench, environment):
    bench.offer(environment)
    bench.window.environment_chosen.emit(environment.name)
    assert bench.presenter.environment == environment


async def a_while():
    """As long as a request over loopback takes many times over."""
    await asyncio.sleep(0.2)


def test_nothing_is_sent_before_the_agent_agrees_and_what_is_agreed_to_is_kept(on_qt, tmp_path):
    async def scene(bench):
        async with elsewhere() as (environment, came):
            choose(bench, environment)
            bench.window.key_box.take(GOOD)
            bench.button("checkButton").click()
            await a_while()
            assert question(bench).text() == f"Send API Keys to {host_of(environment)}?"
            assert (came, bench.records, bench.presenter.busy) == ([], [], False)
            click(bench, "sendToHostButton")
            await bench.until(lambda: bench.records)
            assert isinstance(bench.records[0].answer, Accepted)
            assert GOOD.encode() in came[0]
            await bench.ask()
            assert question(bench) is None
            assert load(tmp_path).settings.confirmed_hosts == (host_of(environment),)

    on_qt(scene)


@pytest.mark.parametrize("way", ["button", "enter", "escape"])
def test_no_is_what_enter_and_escape_say_and_nothing_is_sent(on_qt, way):
    async def scene(bench):
        async with elsewhere() as (environment, came):
            choose(bench, environment)
            bench.window.key_box.take(GOOD)
            bench.button("checkButton").click()
            if way == "button":
                click(bench, "keepFromHostButton")
            else:
                QTest.keyClick(question(bench), Qt.Key.Key_Return if way == "enter" else Qt.Key.Key_Escape)
            await a_while()
            assert (question(bench), came, bench.records) == (None, [], [])
            # Asked again the next time: no is not remembered.
            bench.button("checkButton").click()
            assert question(bench) is not None
            click(bench, "keepFromHostButton")

    on_qt(scene)


def test_pasting_and_asking_in_one_waits_for_the_answer_too(on_qt):
    async def scene(bench):
        async with elsewhere() as (environment, came):
            choose(bench, environment)
            QApplication.clipboard().setText(GOOD)
            bench.window.menus.actions["paste_and_ask"].trigger()
            await a_while()
            assert bench.presenter.diagnosis is not None
            assert (came, bench.records) == ([], [])
            click(bench, "sendToHostButton")
            await bench.until(lambda: bench.records)

    on_qt(scene)


def test_the_address_of_the_command_line_is_asked_about_as_well(qapp, tmp_path):
    named = custom_environment("https://api.example.test")

    async def scene(bench):
        assert bench.presenter.environment == named
        bench.window.key_box.take(GOOD)
        bench.button("checkButton").click()
        assert question(bench).text() == "Send API Keys to api.example.test?"
        click(bench, "keepFromHostButton")

    play_on_qt(qapp, tmp_path, scene, environment=named)


def test_practice_and_videsk_are_asked_without_a_question(on_qt):
    async def scene(bench):
        bench.window.sample_chosen.emit("accepted")
        record = await bench.ask()
        assert record.environment == PRACTICE
        assert question(bench) is None

    on_qt(scene)


def test_another_address_is_another_host_and_asked_about_anew(on_qt):
    async def scene(bench):
        async with elsewhere() as (environment, _), elsewhere() as (moved, came):
            choose(bench, environment)
            bench.window.key_box.take(GOOD)
            bench.button("checkButton").click()
            click(bench, "sendToHostButton")
            await bench.until(lambda: bench.records)
            kept = bench.program.preferences.settings
            bench.program.preferences.keep(replace(kept, environments=(moved,)))
            assert bench.presenter.environment == moved
            bench.button("checkButton").click()
            await a_while()
            assert question(bench).text() == f"Send API Keys to {host_of(moved)}?"
            assert came == []
            click(bench, "keepFromHostButton")

    on_qt(scene)


def test_an_address_that_changes_under_the_question_is_asked_about_before_anything_is_sent(on_qt):
    async def scene(bench):
        async with elsewhere() as (environment, first), elsewhere() as (moved, second):
            choose(bench, environment)
            bench.window.key_box.take(GOOD)
            bench.button("checkButton").click()
            kept = bench.program.preferences.settings
            bench.program.preferences.keep(replace(kept, environments=(moved,)))
            asked = question(bench)
            click(bench, "sendToHostButton")
            await a_while()
            assert (first, second) == ([], [])
            again = question(bench)
            assert again is not asked
            assert again.text() == f"Send API Keys to {host_of(moved)}?"
            click(bench, "keepFromHostButton")

    on_qt(scene)


def test_what_the_key_may_do_is_not_asked_of_a_host_whose_agreement_was_withdrawn(on_qt):
    async def scene(bench):
        async with elsewhere() as (environment, came):
            choose(bench, environment)
            bench.window.key_box.take(GOOD)
            bench.button("checkButton").click()
            click(bench, "sendToHostButton")
            await bench.until(lambda: bench.records)
            kept = bench.program.preferences.settings
            bench.program.preferences.keep(replace(kept, confirmed_hosts=()))
            sent = len(came)
            bench.button("permissionsButton").click()
            await a_while()
            assert len(came) == sent
            click(bench, "keepFromHostButton")

    on_qt(scene)


def test_whoever_forgets_to_ask_still_sends_nothing(on_qt):
    async def scene(bench):
        async with elsewhere() as (environment, came):
            choose(bench, environment)
            bench.window.key_box.take(GOOD)
            bench.presenter.check()
            await bench.until(lambda: bench.records)
            assert bench.records[0].answer.fault == "internal"
            assert came == []

    on_qt(scene)


def test_whether_a_host_is_reached_is_asked_without_a_key_and_without_a_question(on_qt):
    async def scene(bench):
        async with elsewhere() as (environment, came):
            choose(bench, environment)
            bench.window.key_box.take(GOOD)
            bench.window.menus.actions["reach"].trigger()
            async with asyncio.timeout(10):
                while not came or not came[0]:  # noqa: ASYNC110 - what is waited for has no event of its own
                    await asyncio.sleep(0.01)
            assert b"authorization" not in came[0].lower()
            assert question(bench) is None

    on_qt(scene)


def test_what_is_agreed_to_holds_for_the_whole_program_and_is_kept_once(tmp_path, qapp):
    environment = custom_environment("https://api.example.test", "Tests")
    program = Program(Loaded(Settings(environments=(environment,))), tmp_path, Language("en"))
    assert not program.may_send(environment)
    program.agree_to(environment)
    program.agree_to(environment)
    assert program.may_send(environment)
    assert program.preferences.settings.confirmed_hosts == ("api.example.test",)


@pytest.mark.parametrize("code", ["es", "en"])
def test_the_question_names_the_host_literally_and_its_default_is_no(qtbot, code):
    window = QWidget()
    qtbot.addWidget(window)
    odd = custom_environment("https://long.example.test:8443/<b>x</b>", "Odd")
    box = HostQuestion(window, odd, Language(code))
    box.open()
    assert box.textFormat() is Qt.TextFormat.PlainText
    assert "long.example.test:8443" in box.text()
    assert "<b>x</b>" in box.informativeText()
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    assert box.escapeButton() is box.button(QMessageBox.StandardButton.Cancel)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in box.findChildren(QLabel) if label.text())
    box.reject()
