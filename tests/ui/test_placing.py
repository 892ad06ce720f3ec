import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QSplitter

from tests.ui.conftest import NOW
from tests.ui.keys import GOOD
from tests.ui.records import page, record
from videsk_desktop.i18n import Language
from videsk_desktop.placement import Placement
from videsk_desktop.ui.main_window import SMALLEST, MainWindow
from videsk_desktop.ui.placing import divide, fitted, place, place_beside, placement_of

LEFT, RIGHT = QRect(0, 30, 1920, 1050), QRect(1920, 0, 1280, 1024)


@pytest.fixture
def screens(monkeypatch):
    """Two screens, as the window sees them."""
    monkeypatch.setattr("videsk_desktop.ui.placing._screens", lambda: [LEFT, RIGHT])


@pytest.fixture
def other(qtbot, english, screens):
    made = MainWindow(english)
    qtbot.addWidget(made, before_close_func=lambda widget: widget.allow_close())
    return made


@pytest.mark.parametrize(
    ("box", "fits"),
    [
        ((100, 100, 1200, 800), (100, 100, 1200, 800)),
        ((2000, 50, 1100, 800), (2000, 50, 1100, 800)),
        ((100, 0, 1200, 800), (100, 30, 1200, 800)),
        ((-900, 100, 1200, 800), (0, 100, 1200, 800)),
        ((5000, 3000, 1200, 800), (720, 280, 1200, 800)),
        ((2500, 900, 1200, 800), (2000, 224, 1200, 800)),
        ((-50, -50, 4000, 3000), (0, 30, 1920, 1050)),
    ],
    ids=["inside", "on the other screen", "under a panel", "left of all", "on a screen that is gone", "half", "huge"],
)
def test_a_window_stands_within_a_screen_that_is_there(box, fits):
    assert fitted(QRect(*box), [LEFT, RIGHT]) == QRect(*fits)


def test_a_window_opens_where_it_stood_and_as_it_was_divided(other, qtbot):
    kept = Placement((64, 80, 1400, 900), tab="messagesPage", splitters={"messagesSplitter": (900, 400)})
    place(other, kept)
    other.show()
    divide(other, kept)
    assert (other.pos().x(), other.pos().y(), other.width(), other.height()) == (64, 80, 1400, 900)
    result = other.result
    other._pages.setCurrentWidget(result)
    qtbot.waitUntil(result.messages_tab.isVisible)
    left, right = other.findChild(QSplitter, "messagesSplitter").sizes()
    assert left > 1.8 * right


def test_what_was_seen_is_kept_and_what_was_not_looked_at_stays(window, show, qtbot, screens):
    show(GOOD)
    splitter = window.findChild(QSplitter, "keySplitter")
    splitter.setSizes([300, 800])
    kept = placement_of(window, Placement(splitters={"segmentsSplitter": (500, 200), "keySplitter": (1, 1)}))
    assert kept.splitters["keySplitter"] == tuple(splitter.sizes())
    # Its detail is hidden: nobody divided it in this window.
    assert kept.splitters["segmentsSplitter"] == (500, 200)
    assert kept.box == (window.pos().x(), window.pos().y(), window.width(), window.height())
    assert not kept.maximised


def test_a_maximised_window_opens_maximised_and_knows_what_it_was_before(other):
    place(other, Placement((64, 80, 1300, 900), maximised=True))
    assert other.windowState() & Qt.WindowState.WindowMaximized
    other.show()
    kept = placement_of(other, Placement())
    assert kept.maximised
    assert kept.box[2:] == (1300, 900)


def test_the_first_window_of_all_is_no_larger_than_the_screen(english, qtbot, monkeypatch):
    monkeypatch.setattr("videsk_desktop.ui.placing._screens", lambda: [QRect(0, 0, 1100, 700)])
    made = MainWindow(english)
    qtbot.addWidget(made, before_close_func=lambda widget: widget.allow_close())
    place(made, Placement())
    assert made.size() == QSize(1100, 700)


def test_every_splitter_has_a_name_to_be_kept_by(window):
    names = [splitter.objectName() for splitter in window.findChildren(QSplitter)]
    assert all(names)
    assert len(set(names)) == len(names)


def test_a_second_window_shows_the_first_one_below_it(window, other, screens):
    window.resize(SMALLEST)
    window.move(100, 100)
    place_beside(other, window)
    assert (other.pos().x(), other.pos().y()) == (132, 132)
    assert other.size() == window.size()


def test_in_the_last_corner_a_second_window_begins_anew(window, other, screens):
    window.resize(SMALLEST)
    window.move(LEFT.right() + 1 - SMALLEST.width(), LEFT.bottom() + 1 - SMALLEST.height())
    place_beside(other, window)
    assert other.pos() == LEFT.topLeft()


def test_a_remembered_tab_is_where_a_key_begins_and_segments_open_all_the_same(window, show):
    window.result.begin_with("messagesPage")
    diagnosis = show(GOOD)
    assert window.result.tabs.currentIndex() == 2
    window.show_record(record(diagnosis, page(10, 43)), diagnosis, NOW, None)
    assert window.result.tabs.currentWidget() is window.result.segments_tab
    # That was not the user's choice.
    assert window.result.first_tab == "messagesPage"
    window.show_empty()
    show(GOOD)
    assert window.result.tabs.currentIndex() == 2


def test_a_tab_chosen_by_the_keyboard_stays_open_and_is_remembered(window, show, qtbot):
    diagnosis = show(GOOD)
    bar = window.result.tabs.tabBar()
    bar.setFocus()
    qtbot.keyClick(bar, Qt.Key.Key_Right)
    qtbot.keyClick(bar, Qt.Key.Key_Right)
    window.show_record(record(diagnosis, page(10, 43)), diagnosis, NOW, None)
    assert window.result.tabs.currentIndex() == 2
    assert window.result.first_tab == "messagesPage"


def test_a_tab_that_no_longer_exists_is_ignored(window):
    window.result.begin_with("elsewhere")
    assert window.result.first_tab == "keyPage"


def test_words_of_a_language_have_no_part_in_it(window, screens):
    before = placement_of(window, Placement())
    window.retranslate(Language("es"))
    assert placement_of(window, Placement()) == before
