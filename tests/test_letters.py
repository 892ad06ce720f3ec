"""The messages of the wired window: what is shown is what is copied, and no key leaves."""

import json

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit

from tests.wired import SAMPLES
from videsk_desktop.core.redaction import Gate
from videsk_desktop.history_entries import entry_of


def clipboard():
    return QApplication.clipboard().text()


def shown(bench, name):
    return bench.window.findChild(QPlainTextEdit, name).toPlainText()


async def asked(bench, name="expired"):
    bench.window.sample_chosen.emit(name)
    await bench.ask()


def test_what_is_shown_for_the_ticket_is_what_is_copied(on_qt):
    async def scene(bench):
        await asked(bench)
        bench.window.key_box.ask_row.ticket_edit.setText("VD-4711")
        bench.button("copyEvidenceButton").click()
        assert clipboard() == shown(bench, "evidencePreview")
        assert "VD-4711" in clipboard()
        bench.button("jsonChoice").click()
        bench.window.menus.actions["copy_evidence"].trigger()
        assert json.loads(clipboard())["ticket"] == "VD-4711"

    on_qt(scene)


def test_values_of_claims_stand_in_the_ticket_only_if_they_are_wanted_and_for_this_key_alone(on_qt):
    async def scene(bench):
        await asked(bench)
        without = shown(bench, "evidencePreview")
        bench.button("claimValuesBox").click()
        assert len(shown(bench, "evidencePreview")) > len(without)
        await asked(bench, "accepted")
        assert not bench.button("claimValuesBox").isChecked()

    on_qt(scene)


def test_the_customers_language_is_chosen_apart_from_the_windows(on_qt):
    async def scene(bench):
        await asked(bench)
        assert shown(bench, "replyText").startswith("Hello")
        box = bench.window.findChild(QComboBox, "replyLanguageBox")
        box.setCurrentIndex(box.findData("es"))
        box.activated.emit(box.currentIndex())
        assert shown(bench, "replyText").startswith("Hola")
        bench.window.language_chosen.emit("es")
        bench.window.language_chosen.emit("en")
        assert shown(bench, "replyText").startswith("Hola")

    on_qt(scene)


def test_an_edited_message_is_copied_as_it_stands_but_never_with_a_key(on_qt):
    async def scene(bench):
        await asked(bench)
        reply = bench.window.findChild(QPlainTextEdit, "replyText")
        reply.setPlainText(f"Dear Ana, your key {SAMPLES['accepted'].key} is old")
        bench.button("copyMessageButton").click()
        assert clipboard().startswith("Dear Ana, your key ")
        assert SAMPLES["accepted"].key[60:] not in clipboard()
        assert "taken out" in bench.text("toldLabel")

    on_qt(scene)


def test_nothing_is_copied_and_it_is_said_where_a_key_is_still_in_the_text(on_qt, monkeypatch):
    async def scene(bench):
        await asked(bench)
        QApplication.clipboard().setText("as it was")
        monkeypatch.setattr(Gate, "leaks", lambda _self, _artefact: True)
        bench.button("copyMessageButton").click()
        assert clipboard() == "as it was"
        assert bench.text("messageText") == "Nothing was copied: an API Key was still in the text."

    on_qt(scene)


def test_the_time_it_took_is_the_same_everywhere_it_is_told(on_qt):
    async def scene(bench):
        await asked(bench)
        told = bench.text("elapsedLabel")
        assert f"Total: {told}" in shown(bench, "evidencePreview")
        bench.button("jsonChoice").click()
        steps_ms = json.loads(shown(bench, "evidencePreview"))["answer"]["steps_ms"]
        assert f"{round(steps_ms)} ms" == told
        assert entry_of(bench.records[-1], bench.records[-1].exchange.started_at).ms == round(steps_ms)

    on_qt(scene)


def test_what_cannot_be_written_without_a_key_is_not_written_and_it_is_said(on_qt, monkeypatch):
    async def scene(bench):
        await asked(bench)
        assert shown(bench, "evidencePreview")
        monkeypatch.setattr(Gate, "leaks", lambda _self, _artefact: True)
        bench.button("jsonChoice").click()
        assert not shown(bench, "evidencePreview")
        assert not bench.button("copyEvidenceButton").isEnabled()
        assert not bench.window.menus.actions["copy_evidence"].isEnabled()
        assert bench.text("messageText") == "Nothing was written: an API Key was still in the text."

    on_qt(scene)


def test_a_key_cannot_be_copied_out_of_the_editor_by_its_own_keys(on_qt):
    async def scene(bench):
        await asked(bench)
        reply = bench.window.findChild(QPlainTextEdit, "replyText")
        reply.setPlainText(SAMPLES["accepted"].key)
        reply.selectAll()
        reply.copy()
        assert SAMPLES["accepted"].key[60:] not in clipboard()

    on_qt(scene)


def test_a_key_that_was_in_sight_brings_the_steps_and_later_the_proof(on_qt):
    async def scene(bench):
        await asked(bench, "accepted")
        before = shown(bench, "replyText")
        bench.button("exposedBox").click()
        assert "exposed in the chat" in shown(bench, "replyText")
        assert shown(bench, "replyText").startswith(before.strip())
        bench.button("copyMessageButton").click()
        await bench.ask()
        assert bench.text("oldKeyLabel") == "Careful: the old API Key still works"

    on_qt(scene)


def test_the_card_copies_both_texts_as_they_stand_under_messages(on_qt):
    async def scene(bench):
        await asked(bench)
        bench.button("cardTicketButton").click()
        assert clipboard() == shown(bench, "evidencePreview")
        assert bench.text("toldLabel") == "Copied: the text for the ticket"
        bench.window.findChild(QPlainTextEdit, "replyText").appendPlainText("Kind regards, Ana")
        bench.button("cardMessageButton").click()
        assert clipboard() == shown(bench, "replyText")
        assert clipboard().endswith("Kind regards, Ana")
        assert bench.text("toldLabel") == "Copied: the message to the customer"

    on_qt(scene)


def test_the_button_shows_for_a_moment_that_it_copied(on_qt):
    async def scene(bench):
        await asked(bench)
        card, tab = bench.button("cardTicketButton"), bench.button("copyEvidenceButton")
        untouched = bench.button("cardMessageButton")
        before = [button.icon().cacheKey() for button in (card, tab, untouched)]
        bench.window.menus.actions["copy_evidence"].trigger()
        marked = [button.icon().cacheKey() for button in (card, tab, untouched)]
        assert [one != other for one, other in zip(before, marked, strict=True)] == [True, True, False]
        # The end of the moment, without waiting for it.
        card.findChild(QTimer).timeout.emit()
        assert card.icon().cacheKey() != marked[0]

    on_qt(scene)


def test_the_card_and_the_messages_speak_of_one_language(on_qt):
    async def scene(bench):
        await asked(bench)
        button, box = bench.button("cardLanguageButton"), bench.window.findChild(QComboBox, "replyLanguageBox")
        assert (button.text(), box.currentData()) == ("en", "en")
        next(action for action in button.menu().actions() if action.data() == "es").trigger()
        assert (button.text(), box.currentData()) == ("es", "es")
        assert shown(bench, "replyText").startswith("Hola")
        bench.button("cardMessageButton").click()
        assert clipboard().startswith("Hola")
        box.setCurrentIndex(box.findData("en"))
        box.activated.emit(box.currentIndex())
        assert [action.data() for action in button.menu().actions() if action.isChecked()] == ["en"]

    on_qt(scene)


def test_the_card_offers_only_what_there_is(on_qt):
    async def scene(bench):
        names = ("cardMessageButton", "cardLanguageButton", "cardTicketButton", "cardExposedButton")

        def offered():
            return [bench.button(name).isEnabled() for name in names]

        bench.window.sample_chosen.emit("accepted")
        assert offered() == [False, False, False, True]
        await bench.ask()
        assert offered() == [True, True, True, True]
        bench.window.key_box.take(SAMPLES["malformed"].key)
        assert offered() == [True, True, False, True]
        bench.window.key_box.take('{"name": "NotAuthenticated", "message": "jwt expired", "code": 401}')
        assert offered() == [True, True, False, False]
        bench.window.menus.actions["clear"].trigger()
        assert offered() == [False] * 4

    on_qt(scene)


@pytest.mark.parametrize("ask_first", [True, False])
def test_came_by_chat_opens_the_steps_also_before_anybody_was_asked(on_qt, ask_first):
    async def scene(bench):
        bench.window.sample_chosen.emit("accepted")
        if ask_first:
            await bench.ask()
        bench.button("cardExposedButton").click()
        assert bench.window.result.tabs.currentWidget() is bench.window.result.messages_tab
        assert bench.button("exposedBox").isChecked()
        reply = bench.window.findChild(QPlainTextEdit, "replyText")
        assert "exposed in the chat" in reply.toPlainText()
        assert "exposed in the chat" in reply.textCursor().block().text()
        bench.button("cardMessageButton").click()
        assert "exposed in the chat" in clipboard()
        await bench.ask()
        assert bench.text("oldKeyLabel") == "Careful: the old API Key still works"

    on_qt(scene)


def test_a_certain_refusal_has_a_message_before_anybody_was_asked(on_qt):
    async def scene(bench):
        bench.window.key_box.take(SAMPLES["malformed"].key)
        assert shown(bench, "replyText")
        assert not shown(bench, "evidencePreview")
        assert not bench.button("copyEvidenceButton").isEnabled()
        bench.window.sample_chosen.emit("accepted")
        assert not shown(bench, "replyText")

    on_qt(scene)


def test_a_pasted_answer_has_a_message(on_qt):
    async def scene(bench):
        error = {"name": "NotAuthenticated", "message": "jwt expired", "code": 401, "className": "not-authenticated"}
        bench.window.key_box.take(json.dumps(error))
        assert "its expiry date has passed" in shown(bench, "replyText")

    on_qt(scene)


@pytest.mark.parametrize("way", ["clear", "clear_everything"])
def test_clearing_forgets_the_messages(on_qt, way):
    async def scene(bench):
        await asked(bench)
        bench.window.menus.actions[way].trigger()
        assert not shown(bench, "replyText")
        assert not shown(bench, "evidencePreview")
        reply = bench.window.findChild(QPlainTextEdit, "replyText")
        assert not reply.document().isUndoAvailable()

    on_qt(scene)
