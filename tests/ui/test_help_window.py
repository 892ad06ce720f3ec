"""The help window: opened where it is wanted, searched, walked with mouse and keyboard, and never in want of room."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QToolButton, QTreeWidget, QWidget

from tests.ui.conftest import NOW
from tests.ui.keys import EXPIRED, GOOD
from tests.ui.records import failed, record, refused
from tests.ui.test_room import Stretched
from videsk_desktop.core.findings import FindingCode
from videsk_desktop.core.verdicts import Fault, Verdict
from videsk_desktop.i18n import Language
from videsk_desktop.texts.help_places import Place, Topic, place_of
from videsk_desktop.ui.help_entry import HelpEntry
from videsk_desktop.ui.help_page import HelpPageView
from videsk_desktop.ui.help_window import HelpWindow
from videsk_desktop.ui.shortcut_groups import shortcut_groups
from videsk_desktop.ui.surface import ElidedText
from videsk_desktop.ui.theme import apply_theme


@pytest.fixture
def opened(window):
    """Open the help of a window at a place."""

    def at(place: Place) -> HelpWindow:
        window.help.open_help(place)
        return window.findChild(HelpWindow, "helpWindow")

    return at


def place_shown(window) -> object:
    return window.findChild(HelpWindow, "helpWindow").contents.place


def wait_for(qtbot, page: HelpPageView) -> HelpPageView:
    qtbot.waitUntil(lambda: page.complete)
    return page


def rows(tree: QTreeWidget) -> list[str]:
    """Return the rows that a search left below the topics."""
    tops = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
    below = [top.child(at) for top in tops for at in range(top.childCount())]
    return [item.text(0) for item in below if not item.isHidden()]


def test_f1_explains_what_the_card_says(window, show, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert place_shown(window) == Place(Topic.START)
    diagnosis = show(EXPIRED)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert place_shown(window) == place_of(Verdict.EXPIRED)
    window.show_record(record(diagnosis, refused("bad_signature")), diagnosis, NOW, None)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert place_shown(window) == place_of(Verdict.BAD_SIGNATURE)
    window.show_record(record(diagnosis, failed(Fault.DNS_FAILING)), diagnosis, NOW, None)
    qtbot.mouseClick(window.findChild(QToolButton, "explainButton"), Qt.MouseButton.LeftButton)
    assert place_shown(window) == place_of(Fault.DNS_FAILING)


def test_of_a_key_of_which_nothing_is_claimed_the_help_begins_at_its_beginning(window, show, qtbot):
    show(GOOD)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert place_shown(window) == Place(Topic.START)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", Fault.KEY_EMPTY),
        (f"{GOOD[:60]}\u0408{GOOD[61:]}", Fault.KEY_UNSENDABLE),
        ('{"name":"Forbidden","message":"The integration token","code":403,"className":"forbidden"}', Verdict.REMOVED),
    ],
)
def test_what_was_never_asked_is_explained_too(window, show, text, code):
    show(text)
    assert window.result.code is code


@pytest.fixture
def popped_up(window, monkeypatch):
    """Return where the menu of the findings was opened; a menu that is really open takes the whole keyboard."""
    places = []
    monkeypatch.setattr(QMenu, "popup", lambda _menu, place: places.append(place))
    return places


def ask_for_menu(view, row, reason):
    """Ask as Qt does: where the pointer is, or where the chosen row stands."""
    place = view.visualItemRect(view.item(row)).center()
    where = view.viewport().mapToGlobal(place)
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, place, where))
    return where


def test_a_findings_menu_leads_to_its_entry(window, show, popped_up):
    show(EXPIRED)
    findings = window.result.key_tab.findings
    where = ask_for_menu(findings, 0, QContextMenuEvent.Reason.Mouse)
    assert popped_up == [where]
    findings.explain.trigger()
    assert place_shown(window) == place_of(FindingCode.EXPIRED)


def test_the_menu_key_asks_about_the_chosen_finding(window, show, popped_up):
    show(f"{EXPIRED}\n{GOOD}")
    findings = window.result.key_tab.findings
    findings.setCurrentRow(1)
    ask_for_menu(findings, 1, QContextMenuEvent.Reason.Keyboard)
    assert len(popped_up) == 1
    findings.explain.trigger()
    assert place_shown(window) == place_of(FindingCode.SEVERAL_KEYS)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("jwt expired", "Expired"),
        ("NTLM", None),
        ("cloudflare", "Cloudflare answered"),
        ("bad_signature", "Signature does not match"),
        ("SEGMÉNTS access", "Without permission"),
        ("fingerprint", "It is kept nowhere"),
    ],
)
def test_a_search_finds_by_title_text_and_code(window, opened, qtbot, typed, found):
    help_window = opened(Place(Topic.START))
    qtbot.keyClicks(help_window.contents.filter, typed)
    left = rows(help_window.contents.tree)
    if found is None:
        assert left == []
        assert help_window.findChild(QLabel, "helpFound").text() == "Nothing with these words"
    else:
        assert found in left
        assert len(left) < 20
        assert help_window.findChild(QLabel, "helpFound").text() == f"{len(left)} found"


def test_the_keyboard_searches_goes_to_what_is_found_and_closes(window, opened, qtbot):
    help_window = opened(Place(Topic.ABOUT))
    help_window.activateWindow()
    qtbot.waitUntil(help_window.isActiveWindow)
    help_window.contents.tree.setFocus()
    qtbot.keyClick(help_window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert help_window.contents.filter.hasFocus()
    qtbot.keyClicks(help_window.contents.filter, "invalid signature")
    qtbot.keyClick(help_window.contents.filter, Qt.Key.Key_Return)
    assert place_shown(window) == place_of(Verdict.BAD_SIGNATURE)
    qtbot.keyClick(help_window.contents.filter, Qt.Key.Key_Escape)
    assert help_window.contents.filter.text() == ""
    assert help_window.isVisible()
    qtbot.keyClick(help_window.contents.filter, Qt.Key.Key_Down)
    assert place_shown(window) == place_of(Verdict.CORRUPT)
    qtbot.keyClick(help_window, Qt.Key.Key_Escape)
    assert not help_window.isVisible()


def test_a_click_on_a_row_brings_its_entry_into_view(window, opened, qtbot):
    help_window = opened(Place(Topic.VERDICTS))
    tree = help_window.contents.tree
    item = tree.topLevelItem(2).child(9)
    tree.topLevelItem(2).setExpanded(True)
    tree.scrollToItem(item)
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualItemRect(item).center())
    page = help_window.findChild(HelpPageView, "helpPage_verdicts")
    entry = page.findChild(HelpEntry, "helpEntry_expired")
    assert place_shown(window) == place_of(Verdict.EXPIRED)
    qtbot.waitUntil(lambda: 0 <= entry.mapTo(page.viewport(), QPoint()).y() < page.viewport().height() / 2)


@pytest.mark.parametrize("code", [next(iter(Fault)), Fault.PROXY_AUTH, Fault.KEY_EMPTY, list(Fault)[-1]])
def test_an_entry_is_seen_at_once_and_stays_in_its_place_while_the_page_is_completed(opened, qtbot, code):
    page = opened(place_of(code)).pages.currentWidget()
    entry = page.findChild(HelpEntry, f"helpEntry_{code}")
    assert entry is not None
    assert not page.complete
    wait_for(qtbot, page)
    assert {each.entry.code for each in page.findChildren(HelpEntry)} >= set(Fault)
    order = sorted(page.findChildren(HelpEntry), key=lambda each: each.mapTo(page.widget(), QPoint()).y())
    listed = page.window().contents.seen()
    assert [each.entry.anchor for each in order] == [
        each.anchor for each in listed if each.topic is Topic.FAULTS and each.anchor
    ]
    shown = entry.mapTo(page.viewport(), QPoint()).y()
    bar = page.verticalScrollBar()
    assert 0 <= shown <= 40 or bar.value() == bar.maximum() or bar.value() == 0


def test_what_is_read_stays_in_its_place_while_the_page_is_completed_above_it(opened, qtbot):
    page = opened(place_of(Fault.PROXY_AUTH)).pages.currentWidget()
    entry = page.findChild(HelpEntry, "helpEntry_proxy_auth")
    qtbot.waitUntil(lambda: len(page.findChildren(HelpEntry)) > 10)
    page.verticalScrollBar().setValue(page.verticalScrollBar().value() + 70)
    before = entry.mapTo(page.viewport(), QPoint()).y()
    assert not page.complete
    wait_for(qtbot, page)
    assert entry.mapTo(page.viewport(), QPoint()).y() == before


def test_every_action_with_a_shortcut_is_listed_once(window):
    groups = shortcut_groups(window, Language("en"))
    pairs = [pair for group in groups for pair in group.pairs]
    assert len(set(pairs)) == len(pairs)
    listed = {keys for _, keys in pairs}
    for action in window.findChildren(QAction):
        keys = "  ·  ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts())
        assert not keys or keys in listed, action.text()
    titles = [group.title for group in groups]
    assert titles[0] == "File"
    assert len(set(titles)) == len(titles)
    assert all("&" not in words and not words.endswith("…") for words, _ in pairs)


def test_the_shortcuts_page_shows_them_in_the_windows_language(window, qtbot):
    window.menus.actions["shortcuts"].trigger()
    window.retranslate(Language("es"))
    help_window = window.findChild(HelpWindow, "helpWindow")
    page = wait_for(qtbot, help_window.pages.currentWidget())
    words = {label.text() for label in page.findChildren(QLabel)}
    keys = window.menus.actions["ask"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    assert {"Atajos de teclado", "Consultar a Videsk", keys} <= words
    assert place_shown(window) == Place(Topic.SHORTCUTS)


def test_another_language_leaves_the_place_where_it_was(window, opened):
    opened(place_of(Fault.PROXY_AUTH))
    window.retranslate(Language("es"))
    assert place_shown(window) == place_of(Fault.PROXY_AUTH)
    help_window = window.findChild(HelpWindow, "helpWindow")
    assert help_window.windowTitle() == "Ayuda · Videsk Desktop"


def test_the_first_screen_leads_to_the_help(window, qtbot):
    qtbot.mouseClick(window.findChild(QPushButton, "firstHelpButton"), Qt.MouseButton.LeftButton)
    assert place_shown(window) == Place(Topic.START)


def test_the_help_menu_opens_the_page_about_the_program(window):
    window.menus.actions["about"].trigger()
    assert place_shown(window) == Place(Topic.ABOUT)


def test_everything_in_the_help_has_a_name_and_no_words_are_read_as_markup(window, opened, qtbot):
    help_window = opened(Place(Topic.START))
    for topic in Topic:
        window.help.open_help(Place(topic))
        wait_for(qtbot, help_window.pages.currentWidget())
    for label in help_window.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or not label.text()
    for name in ("helpFilter", "helpContents"):
        assert help_window.findChild(QWidget, name).accessibleName()
    for view in help_window.findChildren(HelpPageView):
        assert view.accessibleName()
    for button in help_window.findChildren(QPushButton):
        assert button.objectName()
        assert button.accessibleName() or button.text()


@pytest.mark.parametrize("language", [Language("es"), Stretched("es"), Stretched("en")], ids=["es", "es+", "en+"])
@pytest.mark.parametrize("topic", list(Topic), ids=str)
def test_no_page_is_wider_than_its_window_or_cuts_its_words(window, opened, qtbot, language, topic):
    apply_theme(QApplication.instance(), "light")
    window.retranslate(language)
    help_window = opened(Place(topic))
    help_window.resize(help_window.minimumSize())
    QApplication.processEvents()
    assert help_window.size() == help_window.minimumSize()
    page = wait_for(qtbot, help_window.pages.currentWidget())
    assert page.widget().width() <= page.viewport().width()
    cut = [
        label.text()
        for label in page.findChildren(QLabel)
        if label.text()
        and label.isVisible()
        and not isinstance(label, ElidedText)
        and label.wordWrap()
        and label.height() < label.heightForWidth(label.width())
    ]
    assert cut == []
    for button in help_window.findChildren(QPushButton):
        assert not button.isVisible() or button.width() >= button.minimumSizeHint().width()


def test_the_help_is_not_imported_before_it_is_wanted():
    code = (
        "import sys, videsk_desktop.app; "
        "print([n for n in sys.modules if 'gallery' in n or '.help' in n and n.split('.')[-1] not in "
        "('help_desk', 'help_places')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
