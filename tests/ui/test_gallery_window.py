"""The gallery: walked with mouse and keyboard, filtered, badged as examples, and joined to the help both ways."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget

from tests.ui.conftest import NOW
from tests.ui.test_room import Stretched
from videsk_desktop.core.verdicts import Fault, Verdict
from videsk_desktop.gallery import examples
from videsk_desktop.i18n import Language
from videsk_desktop.texts.help_places import place_of
from videsk_desktop.ui.gallery_window import GalleryWindow
from videsk_desktop.ui.help_entry import HelpEntry
from videsk_desktop.ui.help_window import HelpWindow


@pytest.fixture
def gallery(window) -> GalleryWindow:
    made = examples(NOW)
    window.help.examples_wanted.connect(lambda: window.help.show_examples(made))
    window.menus.actions["gallery"].trigger()
    return window.findChild(GalleryWindow, "galleryWindow")


def headline(gallery) -> str:
    return gallery.findChild(QLabel, "verdictHeadline").text()


def test_every_card_says_that_it_is_an_example_and_that_nothing_was_sent(gallery):
    seen = []
    for place in gallery.contents.seen():
        gallery.contents.choose(place)
        gallery.contents.chosen.emit(place)
        assert gallery.findChild(QLabel, "verdictBadge").text() == "Example · nothing was sent"
        assert headline(gallery)
        seen.append(place)
    assert len(seen) == len(Verdict) + len(Fault) + 1


def test_mouse_and_keyboard_go_from_one_to_the_next_and_stop_at_either_end(gallery, qtbot):
    assert headline(gallery) == "The API Key works"
    assert gallery.findChild(QLabel, "galleryCount").text() == "1 of 58"
    previous, following = (gallery.findChild(QPushButton, name) for name in ("galleryPrevious", "galleryNext"))
    assert not previous.isEnabled()
    qtbot.mouseClick(following, Qt.MouseButton.LeftButton)
    assert headline(gallery) == "The API Key works, but the segment list is empty"
    gallery.activateWindow()
    qtbot.waitUntil(gallery.isActiveWindow)
    qtbot.keyClick(gallery, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert headline(gallery) == "Videsk received no API Key"
    qtbot.keyClick(gallery, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert headline(gallery) == "The API Key works, but the segment list is empty"
    gallery.contents.tree.setFocus()
    qtbot.keyClick(gallery.contents.tree, Qt.Key.Key_End)
    assert not following.isEnabled()
    assert gallery.findChild(QLabel, "galleryCount").text() == "58 of 58"


def test_what_the_filter_leaves_is_walked(gallery, qtbot):
    qtbot.keyClicks(gallery.contents.filter, "certificate")
    qtbot.keyClick(gallery.contents.filter, Qt.Key.Key_Return)
    assert gallery.contents.place in {"certificate_untrusted", "certificate_expired"}
    left = gallery.contents.seen()
    assert "expired" not in left
    qtbot.keyClick(gallery.contents.filter, Qt.Key.Key_Down)
    assert gallery.contents.place == left[1]
    qtbot.keyClick(gallery.contents.filter, Qt.Key.Key_Escape)
    assert gallery.isVisible()
    qtbot.keyClick(gallery, Qt.Key.Key_Escape)
    assert not gallery.isVisible()


def test_the_explanation_below_is_that_of_the_help(gallery, qapp):
    gallery.go_to(place_of(Fault.PROXY_AUTH))
    qapp.processEvents()
    entries = [entry for entry in gallery.findChildren(HelpEntry) if entry.isVisible()]
    assert [entry.entry.code for entry in entries] == ["proxy_auth"]


def test_gallery_and_help_lead_to_each_other(window, gallery, qtbot):
    gallery.go_to(place_of(Verdict.REMOVED))
    qtbot.mouseClick(gallery.findChild(QPushButton, "galleryHelp"), Qt.MouseButton.LeftButton)
    help_window = window.findChild(HelpWindow, "helpWindow")
    assert help_window.contents.place == place_of(Verdict.REMOVED)
    gallery.close()
    button = help_window.findChild(QPushButton, "helpExample_no_access")
    button.click()
    assert gallery.isVisible()
    assert gallery.contents.place == "no_access"
    gallery.close()
    help_window.gallery_button.click()
    assert gallery.isVisible()


def test_it_opens_from_the_first_screen_and_has_no_button_that_leads_nowhere(window, gallery, qtbot):
    gallery.close()
    qtbot.mouseClick(window.findChild(QPushButton, "firstGalleryButton"), Qt.MouseButton.LeftButton)
    assert gallery.isVisible()
    assert not any(button.isVisible() for button in gallery.card.findChildren(QAbstractButton))


def test_it_speaks_the_windows_language(window, gallery):
    gallery.go_to(place_of(Verdict.EXPIRED))
    window.retranslate(Language("es"))
    assert headline(gallery) == "Este API Key expiró hace 3 días"
    assert gallery.findChild(QLabel, "verdictBadge").text() == "Ejemplo · no se envió nada"
    assert gallery.windowTitle() == "Galería de respuestas · Videsk Desktop"


def test_nothing_in_it_is_read_as_markup_and_everything_has_a_name(gallery):
    for label in gallery.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or not label.text()
    for name in ("galleryFilter", "galleryContents", "galleryExplanation"):
        assert gallery.findChild(QWidget, name).accessibleName()


@pytest.mark.parametrize("code", ["es", "en"])
def test_words_40_per_cent_longer_have_room_in_the_smallest_window(window, gallery, qapp, code):
    window.retranslate(Stretched(code))
    gallery.resize(gallery.minimumSize())
    qapp.processEvents()
    assert gallery.size() == gallery.minimumSize()
    for button in gallery.findChildren(QPushButton):
        assert not button.isVisible() or button.width() >= button.minimumSizeHint().width()
    assert gallery.roll.widget().width() <= gallery.roll.viewport().width()


@pytest.mark.parametrize("code", ["es", "en"])
def test_every_answers_name_is_read_whole_in_the_list(window, gallery, qapp, code):
    window.retranslate(Language(code))
    qapp.processEvents()
    tree = gallery.contents.tree
    assert tree.sizeHintForColumn(0) <= tree.viewport().width()
