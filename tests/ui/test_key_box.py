import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QWidget

from tests.core.test_pasted_verdict import ERROR
from tests.ui.conftest import NOW
from tests.ui.keys import EXPIRED, GOOD, key
from videsk_desktop.core.diagnosis import diagnose
from videsk_desktop.core.exchange import PRACTICE, VIDESK
from videsk_desktop.core.key import ApiKey
from videsk_desktop.practice.samples import sample_keys
from videsk_desktop.ui.key_edit import PREVIEW_CHARACTERS
from videsk_desktop.ui.theme import Role, apply_theme, colours


def _clipboard(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def _field(window) -> QLineEdit:
    return window.findChild(QLineEdit, "keyEdit")


def test_the_paste_button_hands_on_the_clipboard_whole(window, qtbot):
    raw = "  Authorization: Bearer a\u200b.b\r\n.c " + "x" * 50_000
    _clipboard(raw)
    with qtbot.waitSignal(window.pasted) as heard:
        window.findChild(QPushButton, "pasteButton").click()
    assert heard.args == [QGuiApplication.clipboard().text()]
    assert len(heard.args[0]) > 50_000


def test_the_shortcut_in_the_field_hands_on_the_clipboard_whole(window, qtbot):
    _clipboard(f"Bearer {GOOD}\n")
    _field(window).setFocus()
    with qtbot.waitSignal(window.pasted) as heard:
        qtbot.keyClick(_field(window), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert heard.args == [f"Bearer {GOOD}\n"]
    assert _field(window).text() == ""


def test_dropped_text_is_handed_on_whole(window, qtbot):
    data = QMimeData()
    data.setText(f"{GOOD}\n{EXPIRED}")
    for target in (window, _field(window), window.first_screen.area):
        drop = QDropEvent(
            QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        with qtbot.waitSignal(window.pasted) as heard:
            target.dropEvent(drop)
        assert heard.args == [f"{GOOD}\n{EXPIRED}"]


def test_a_picture_in_the_clipboard_is_named_and_nothing_is_pasted(window, qtbot):
    QGuiApplication.clipboard().setImage(QImage(4, 4, QImage.Format.Format_RGB32))
    with qtbot.assertNotEmitted(window.pasted):
        window.findChild(QPushButton, "pasteButton").click()
    assert "picture" in window.message.findChild(object, "messageText").text()


def test_paste_and_ask_is_one_action_and_asks_nothing_when_there_is_nothing(window, qtbot):
    heard = []
    window.pasted.connect(lambda _: heard.append("pasted"))
    window.paste_and_check_requested.connect(lambda: heard.append("ask"))
    _clipboard(GOOD)
    window.menus.actions["paste_and_ask"].trigger()
    assert heard == ["pasted", "ask"]
    QGuiApplication.clipboard().clear()
    window.menus.actions["paste_and_ask"].trigger()
    assert heard == ["pasted", "ask"]


def test_the_field_is_masked_until_it_is_shown(window, show):
    show(GOOD)
    assert _field(window).echoMode() is QLineEdit.EchoMode.Password
    window.findChild(QPushButton, "showButton").click()
    assert _field(window).echoMode() is QLineEdit.EchoMode.Normal
    assert _field(window).text() == GOOD
    window.show_empty()
    assert _field(window).echoMode() is QLineEdit.EchoMode.Password


def test_nothing_of_a_key_can_be_undone_after_clearing(window, show, qtbot):
    field = _field(window)
    qtbot.keyClicks(field, "eyJabc")
    show(GOOD)
    window.show_empty()
    assert field.text() == ""
    assert not field.isUndoAvailable()
    field.undo()
    assert field.text() == ""


def test_an_edit_is_handed_on_and_the_field_keeps_what_was_typed(window, qtbot):
    field = _field(window)
    with qtbot.waitSignal(window.text_edited) as heard:
        qtbot.keyClicks(field, " ")
    assert heard.args == [" "]
    qtbot.keyClicks(field, "a.b")
    window.show_diagnosis(diagnose(" a.b", now=NOW), NOW)
    assert field.text() == " a.b"
    assert field.cursorPosition() == 4


def test_a_very_long_key_is_shown_as_a_preview_that_cannot_be_edited(window, show):
    show("e" * 5_000_000)
    field = _field(window)
    assert len(field.text()) == PREVIEW_CHARACTERS
    assert field.isReadOnly()
    assert window.findChild(object, "lengthLabel").text().startswith("5,000,000")


def test_the_chooser_is_there_only_for_more_than_one_key(window, show, qtbot):
    chooser = window.findChild(QListWidget, "candidateList")
    show(GOOD)
    assert not chooser.isVisible()
    show(f"{EXPIRED}\n{GOOD}")
    assert chooser.isVisible()
    assert chooser.count() == 2
    with qtbot.waitSignal(window.candidate_chosen) as heard:
        chooser.setCurrentRow(1)
    assert heard.args == [1]


@pytest.mark.parametrize("theme", ["light", "dark", "high_contrast"])
def test_a_bar_marks_the_chosen_key_in_every_theme(window, show, qapp, theme):
    apply_theme(qapp, theme)
    show(f"{EXPIRED}\n{GOOD}")
    chooser = window.findChild(QListWidget, "candidateList")
    image = chooser.viewport().grab().toImage()
    left = [image.pixelColor(1, chooser.visualItemRect(chooser.item(row)).center().y()) for row in range(2)]
    assert left[0] == colours()[Role.ACCENT]
    assert left[1] != left[0]


def test_what_is_not_in_the_field_cannot_be_shown(window, show):
    button = window.findChild(QPushButton, "showButton")
    show(GOOD)
    assert button.isEnabled()
    show(ERROR)
    assert not button.isEnabled()
    assert window.findChild(QPushButton, "clearButton").isEnabled()


def test_the_original_strikes_through_what_was_removed_and_masks_the_key(window, show):
    show(f"Authorization: Bearer {GOOD}")
    window.findChild(QPushButton, "originalButton").click()
    original = window.findChild(QPlainTextEdit, "originalView")
    assert original.isVisible()
    assert original.toPlainText().startswith("Authorization: Bearer •")
    assert GOOD.split(".")[1] not in original.toPlainText()
    struck = original.document().firstBlock().begin().fragment().charFormat().fontStrikeOut()
    assert struck
    window.findChild(QPushButton, "showButton").click()
    assert GOOD in original.toPlainText()
    window.findChild(QPushButton, "originalButton").click()
    assert original.toPlainText() == ""


def test_a_piece_of_a_key_that_was_left_out_is_masked_in_the_original_too(window, show):
    show(f"Bearer {GOOD[:60]}\n\n\nHello {GOOD[60:]}")
    window.findChild(QPushButton, "originalButton").click()
    assert GOOD[60:90] not in window.findChild(QPlainTextEdit, "originalView").toPlainText()


def test_the_button_says_why_it_cannot_ask(window, show):
    button = window.findChild(QPushButton, "checkButton")
    assert not button.isEnabled()
    assert button.accessibleDescription()
    show(GOOD)
    assert button.isEnabled()
    assert button.text() == "Ask Videsk"
    show("not a key")
    assert button.isEnabled()
    assert button.text() == "Ask anyway"
    show("clé-é.é.é")
    assert not button.isEnabled()
    assert button.accessibleDescription()


def test_while_an_answer_is_awaited_the_button_gives_way_to_cancel(window, show, qtbot):
    show(GOOD)
    cancel = window.findChild(QPushButton, "cancelButton")
    assert not cancel.isVisible()
    window.show_busy(busy=True)
    assert cancel.isVisible()
    assert not window.findChild(QPushButton, "checkButton").isVisible()
    with qtbot.waitSignal(window.cancel_requested):
        qtbot.keyClick(window, Qt.Key.Key_Escape)
    window.show_busy(busy=False)
    assert not cancel.isVisible()


def test_samples_are_offered_by_the_name_of_their_answer(window, qtbot):
    window.set_samples([("accepted", "accepted"), ("no_segments", "accepted"), ("expired", "expired")])
    actions = window.key_box.ask_row.samples_button.menu().actions()
    assert len({action.text() for action in actions}) == 3
    with qtbot.waitSignal(window.sample_chosen) as heard:
        actions[2].trigger()
    assert heard.args == ["expired"]


def test_the_window_opens_with_the_keyboard_in_the_key_field(window):
    assert window.focusWidget() is window.key_box.key_edit


def test_a_chosen_sample_is_asked_about_with_enter(window, qtbot):
    window.set_samples([("accepted", "accepted"), ("expired", "expired")])
    row = window.key_box.ask_row
    row.sample_chosen.connect(lambda name: window.show_diagnosis(diagnose(GOOD, now=NOW), NOW))
    row.samples_button.menu().actions()[0].trigger()
    assert window.focusWidget() is row.check_button
    with qtbot.waitSignal(window.check_requested):
        qtbot.keyClick(row.check_button, Qt.Key.Key_Return)


@pytest.mark.parametrize("name", ["pasteButton", "firstPasteButton", "keyWay"])
def test_a_pasted_key_is_asked_about_with_enter_whatever_had_the_keyboard_before(window, qtbot, name):
    window.pasted.connect(lambda text: window.show_diagnosis(diagnose(text, now=NOW), NOW))
    window.findChild(QAbstractButton, name).setFocus()
    QGuiApplication.clipboard().setText(f"Bearer {GOOD}")
    window.menus.actions["paste"].trigger()
    with qtbot.waitSignal(window.check_requested):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)


@pytest.mark.parametrize("name", ["checkButton", "clearButton", "verdictHeadline"])
def test_after_clearing_the_keyboard_is_in_the_key_field_again(window, show, name):
    show(GOOD)
    window.findChild(QWidget, name).setFocus()
    window.show_empty()
    assert window.focusWidget() is window.key_box.key_edit


def test_esc_dismisses_the_message_where_there_is_nothing_to_cancel(window, show, qtbot):
    show(GOOD)
    window.show_error("The clipboard holds no text")
    qtbot.keyClick(window.key_box.key_edit, Qt.Key.Key_Escape)
    assert window.message.isHidden()
    assert window.result.headline


def test_the_chooser_tells_keys_apart_by_their_date_or_where_that_is_the_same_by_their_fingerprint(window, show):
    chooser = window.findChild(QListWidget, "candidateList")
    show(f"{GOOD}\n{key(iat=1780000000)}")
    assert "issued 21 Sep 2026" in chooser.item(0).text()
    assert "issued 28 May 2026" in chooser.item(1).text()
    show(f"{GOOD}\n{EXPIRED}")
    for row, text in enumerate((GOOD, EXPIRED)):
        assert ApiKey(text).fingerprint in chooser.item(row).text()
        assert f"{len(text)} characters" in chooser.item(row).text()


def test_in_practice_the_chooser_warns_of_no_sample(window, show):
    samples = {each.name: each.key for each in sample_keys(NOW)}
    text = f"{samples['accepted']}\n{samples['expired']}"
    chooser = window.findChild(QListWidget, "candidateList")
    show(text)
    assert "sample" in chooser.item(0).text()
    window.set_environments([VIDESK, PRACTICE], PRACTICE)
    show(text)
    assert "sample" not in chooser.item(0).text()


def test_arrows_choose_a_key_and_enter_goes_on_to_the_button_that_asks(window, show, qtbot):
    text = f"{EXPIRED}\n{GOOD}"
    show(text)
    window.candidate_chosen.connect(lambda index: window.show_diagnosis(diagnose(text, now=NOW, chosen=index), NOW))
    window.activateWindow()
    chooser = window.findChild(QListWidget, "candidateList")
    chooser.setFocus()
    qtbot.keyClick(chooser, Qt.Key.Key_Down)
    assert chooser.currentRow() == 1
    assert window.key_box.key_edit.text() == GOOD
    assert chooser.hasFocus()
    with qtbot.assertNotEmitted(window.check_requested):
        qtbot.keyClick(chooser, Qt.Key.Key_Return)
    assert window.findChild(QPushButton, "checkButton").hasFocus()
    assert window.key_box.key_edit.text() == GOOD


def test_the_line_below_the_field_is_there_only_with_a_key_and_then_always(window, show):
    length = window.findChild(object, "lengthLabel")
    assert not length.isVisible()
    heights = set()
    for text in (GOOD, f"Bearer {GOOD}", "not a key"):
        show(text)
        assert length.isVisible()
        heights.add(window.key_box.height())
    assert len(heights) == 1


def test_what_an_assistive_tool_writes_is_read_and_what_the_program_shows_is_not(window, show, qtbot):
    with qtbot.assertNotEmitted(window.text_edited):
        show(GOOD)
    with qtbot.waitSignal(window.text_edited) as heard:
        # As Qt's bridge does, which tells no textEdited.
        window.key_box.key_edit.setText(EXPIRED)
    assert heard.args == [EXPIRED]
