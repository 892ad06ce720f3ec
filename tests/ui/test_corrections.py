"""A correction is offered with both readings, used only when it is chosen, said while it is used, and undone."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from tests.keys import make_key
from tests.ui.conftest import NOW
from tests.ui.keys import EXPIRED, GOOD
from videsk_desktop.core.diagnosis import diagnose
from videsk_desktop.i18n import Language
from videsk_desktop.ui.main_window import SMALLEST

HEADER, PAYLOAD, SIGNATURE = GOOD.split(".")
CYRILLIC = f"{HEADER}.{PAYLOAD.replace('J', 'Ј', 2)}.{SIGNATURE}"


def with_two_hyphens():
    """A key whose name is written in full-width letters, and so has two hyphens in its payload."""
    payloads = (f'{{"name":"{"." * shift}Ｓｏｐｏｒｔｅ"}}'.encode() for shift in range(12))
    keys = (make_key(payload=payload) for payload in payloads)
    return next(key for key in keys if "--" in key.split(".")[1])


def panel(window):
    return window.findChild(QWidget, "corrections")


def button(window, name):
    return window.findChild(QPushButton, name)


def text(window, name):
    return window.findChild(QLabel, name).text()


@pytest.fixture
def heard(window):
    """What the window asked to be read, and a presenter that reads it."""
    texts = []

    def read(raw):
        texts.append(raw)
        window.show_diagnosis(diagnose(raw, now=NOW), NOW)

    window.pasted.connect(read)
    window.text_edited.connect(read)
    window.repair_chosen.connect(read)
    return texts


def test_both_readings_stand_side_by_side(window, show):
    show(f"Bearer {CYRILLIC}")
    assert panel(window).isVisible()
    assert text(window, "useRepair0Title") == "Possible correction: 2 look-alike characters replaced by Latin ones"
    assert text(window, "useRepair0AsItStands") == "As it stands: Cannot be sent"
    assert text(window, "useRepair0Corrected").startswith("Corrected: We see nothing wrong with this API Key")
    assert not button(window, "useRepair1").isVisible()
    assert not button(window, "undoRepairButton").isVisible()


@pytest.mark.parametrize("code", ["en", "es"])
def test_both_readings_are_whole_in_the_smallest_window(window, show, qapp, code):
    window.retranslate(Language(code))
    window.resize(SMALLEST)
    show(with_two_hyphens().replace("--", "—"))
    qapp.processEvents()
    assert window.size() == SMALLEST
    for name in ("useRepair0AsItStands", "useRepair0Corrected", "useRepair1AsItStands", "useRepair1Corrected"):
        label = window.findChild(QLabel, name)
        assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width(), label.text()


def test_where_two_corrections_are_possible_both_are_offered(window, heard):
    whole = with_two_hyphens()
    window.key_box.take(whole.replace("--", "—"))
    assert "read as two hyphens" in text(window, "useRepair0Title")
    assert "read as one hyphen" in text(window, "useRepair1Title")
    assert text(window, "useRepair1Corrected") == "Corrected: The content of this API Key is damaged"
    button(window, "useRepair0").click()
    assert heard[-1] == whole


@pytest.mark.parametrize("raw", [GOOD, EXPIRED, "not a key", GOOD[:-5]])
def test_nothing_is_offered_where_nothing_helps(window, show, raw):
    show(raw)
    assert not panel(window).isVisible()


def test_a_correction_is_used_only_when_it_is_chosen_and_said_while_it_is_used(window, heard):
    window.key_box.take(f"Bearer {CYRILLIC}")
    assert heard == [f"Bearer {CYRILLIC}"]
    button(window, "useRepair0").click()
    assert heard[-1] == GOOD
    assert window.key_box.key_edit.text() == GOOD
    assert text(window, "usedRepair") == (
        "Corrected: 2 look-alike characters replaced by Latin ones. What the customer sent is different"
    )
    assert button(window, "undoRepairButton").isVisible()
    assert not button(window, "useRepair0").isVisible()


def test_a_correction_can_be_taken_back_to_the_very_paste(window, heard):
    raw = f"curl -H 'Authorization: Bearer {CYRILLIC}'"
    window.key_box.take(raw)
    button(window, "useRepair0").click()
    button(window, "undoRepairButton").click()
    assert heard[-1] == raw
    assert window.key_box.key_edit.text() == CYRILLIC
    assert button(window, "useRepair0").isVisible()


def test_going_back_returns_to_the_candidate_that_was_corrected(window, heard, qtbot):
    raw = f"{EXPIRED}\n{CYRILLIC}"
    window.key_box.take(raw)
    window.show_diagnosis(diagnose(raw, now=NOW, chosen=1), NOW)
    button(window, "useRepair0").click()
    with qtbot.waitSignal(window.candidate_chosen) as chosen:
        button(window, "undoRepairButton").click()
    assert chosen.args == [1]


@pytest.mark.parametrize("next_text", [GOOD, EXPIRED, "something else"])
def test_what_is_pasted_next_is_not_called_corrected(window, heard, next_text):
    window.key_box.take(CYRILLIC)
    button(window, "useRepair0").click()
    window.key_box.take(next_text)
    assert not panel(window).isVisible()


def test_clearing_forgets_the_correction_and_the_paste_it_was_made_of(window, heard):
    window.key_box.take(CYRILLIC)
    button(window, "useRepair0").click()
    window.show_empty()
    assert not panel(window).isVisible()
    assert not text(window, "usedRepair") or GOOD not in text(window, "usedRepair")
    before = list(heard)
    button(window, "undoRepairButton").click()
    assert heard == before


def test_the_language_changes_while_a_correction_is_used(window, heard):
    window.key_box.take(CYRILLIC)
    window.retranslate(Language("es"))
    assert button(window, "useRepair0").text() == "Usar la corrección"
    button(window, "useRepair0").click()
    window.retranslate(Language("es"))
    assert text(window, "usedRepair").startswith("Corregido: 2 caracteres parecidos")
    assert button(window, "undoRepairButton").text() == "Volver al original"


def test_the_card_points_to_the_correction(window, show):
    show(CYRILLIC)
    assert "Review the suggested correction." in text(window, "verdictNextStep")
    show(f"{GOOD[:-3]}é{GOOD[-3:]}")
    assert "correction" not in text(window, "verdictNextStep")
