"""Times on the screen are never stale, and nothing ticks that nobody sees."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLabel, QTableWidget, QTabWidget

from tests.ui.conftest import NOW
from tests.ui.keys import key
from tests.ui.records import page, record
from videsk_desktop.core.diagnosis import diagnose
from videsk_desktop.ui.countdown import MINUTE_MS, SECOND_MS

SECONDS = int(NOW.timestamp())


def expiring(**delta):
    return key(exp=SECONDS + int(timedelta(**delta).total_seconds()))


def after(**delta):
    return NOW + timedelta(**delta)


def headline(window):
    return window.findChild(QLabel, "verdictHeadline").text()


def value_of(window, name):
    table = window.findChild(QTableWidget, "claimsTable")
    row = next(row for row in range(table.rowCount()) if table.item(row, 0).text() == name)
    return table.item(row, 2).text()


@pytest.fixture
def timer(window):
    return window.result.countdown.timer


def test_the_value_counts_down(window, show):
    show(expiring(minutes=2))
    assert value_of(window, "exp").endswith("expires in 2 minutes")
    window.show_time(after(seconds=5))
    assert value_of(window, "exp").endswith("expires in 1 min 55 s")
    assert [line.endswith(" UTC") for line in value_of(window, "exp").splitlines()] == [False, True, False]


def test_the_card_and_the_findings_count_too(window, show):
    show(expiring(minutes=-3))
    assert headline(window).startswith("This API Key expired 3 minutes ago")
    window.show_time(after(minutes=2))
    assert headline(window).startswith("This API Key expired 5 minutes ago")
    assert "5 minutes ago" in window.result.key_tab.findings.item(0).text()


def test_it_ticks_once_a_second_within_a_day_and_once_a_minute_beyond(window, show, timer):
    show(expiring(hours=23))
    assert (timer.isActive(), timer.interval()) == (True, SECOND_MS)
    show(expiring(days=3))
    assert (timer.isActive(), timer.interval()) == (True, MINUTE_MS)
    window.show_time(after(days=2, minutes=1))
    assert timer.interval() == SECOND_MS


def test_on_another_tab_it_ticks_once_a_minute_unless_the_card_counts_seconds(window, show, timer):
    tabs = window.findChild(QTabWidget, "tabs")
    show(expiring(hours=5))
    tabs.setCurrentIndex(2)
    assert timer.interval() == MINUTE_MS
    window.show_time(after(hours=4, minutes=1))
    assert timer.interval() == SECOND_MS
    tabs.setCurrentIndex(0)
    assert timer.interval() == SECOND_MS


def test_nothing_ticks_that_nobody_sees(window, show, timer, qtbot):
    assert not timer.isActive()
    show(expiring(minutes=2))
    window.showMinimized()
    qtbot.waitUntil(lambda: not timer.isActive())
    with qtbot.waitSignal(window.time_wanted):
        window.showNormal()
    assert timer.isActive()
    window.hide()
    assert not timer.isActive()
    window.show()
    window.show_empty()
    assert not timer.isActive()


def test_the_time_is_asked_for_by_itself(window, show, qtbot):
    show(expiring(minutes=2))
    with qtbot.waitSignal(window.time_wanted, timeout=3000):
        pass


@pytest.mark.parametrize(
    ("claims", "later"),
    [
        ({"exp": SECONDS + 2}, after(seconds=2)),
        ({"nbf": SECONDS + 2}, after(seconds=2)),
        ({"exp": SECONDS}, after(seconds=-1)),
    ],
    ids=["expires", "becomes active", "the clock was put back"],
)
def test_a_key_that_expires_or_becomes_active_while_it_is_shown_is_read_again(window, show, qtbot, claims, later):
    raw = key(**claims)
    show(raw)
    before = headline(window)
    with qtbot.waitSignal(window.refresh_requested):
        window.show_time(later)
    window.show_refreshed(diagnose(raw, now=later), later)
    assert headline(window) != before
    with qtbot.assertNotEmitted(window.refresh_requested):
        window.show_time(later)


def test_before_its_time_nothing_is_read_again(window, show, qtbot):
    show(key(exp=SECONDS + 2, nbf=SECONDS - 2))
    with qtbot.assertNotEmitted(window.refresh_requested):
        window.show_time(after(seconds=1.9))


def test_an_answer_stays_when_its_key_is_read_again(window, show):
    raw = expiring(seconds=5)
    diagnosis = show(raw)
    window.show_record(record(diagnosis, page(10, 43)), diagnosis, NOW, None)
    later = after(seconds=6)
    window.show_time(later)
    window.show_refreshed(diagnose(raw, now=later), later)
    assert headline(window) == "The API Key works"
    assert "It expired" in window.result.key_tab.findings.item(0).text()


@pytest.mark.parametrize("value", [10**400, 1e308, "soon", True, -1, None])
def test_times_that_are_no_times_are_not_minded(window, show, value):
    show(key(exp=value))
    window.show_time(after(seconds=1))


def test_telling_the_time_disturbs_nothing(window, show):
    show(expiring(minutes=2))
    findings = window.result.key_tab.findings
    findings.setCurrentRow(0)
    window.show_time(after(seconds=1))
    assert findings.currentRow() == 0
    window.show_busy(busy=True)
    window.show_time(after(seconds=2))
    assert "Asking Videsk" in window.findChild(QLabel, "verdictBadge").text()
