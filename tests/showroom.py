"""One window, put into every state in which its colours are met, and what is looked at in each."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QStyle, QStyleOptionButton, QWidget

from tests.painted import box_of, colours_in, contrast, edge, ink, picture
from tests.ui.conftest import NOW
from tests.ui.keys import EXPIRED, GOOD
from tests.ui.records import collected, failed, page, record, refused
from videsk_desktop.core.diagnosis import diagnose
from videsk_desktop.core.exchange import PRACTICE, VIDESK
from videsk_desktop.core.verdicts import Fault
from videsk_desktop.i18n import Language
from videsk_desktop.ui.main_window import MainWindow

TEXT, CONTROL = 4.5, 3.0
"""By how much text and controls must stand out: WCAG 2.2, 1.4.3 and 1.4.11."""

Pair = tuple[QColor, QColor]


class Measured(NamedTuple):
    """What was looked at, how much it must stand out, and how much it does."""

    what: str
    wanted: float
    ratio: float


class Showroom:
    """One window, put into the states in which its colours are met."""

    def __init__(self) -> None:
        self.window = MainWindow(Language("en"))
        self.window.set_environments([VIDESK, PRACTICE], PRACTICE)
        self.window.resize(1300, 960)
        self.window.show()
        self._settle()

    def close(self) -> None:
        self.window.allow_close()
        self.window.close()
        self.window.deleteLater()
        self._settle()

    def find(self, name: str) -> QWidget:
        found = self.window.findChild(QWidget, name)
        assert found is not None, name
        return found

    def paste(self, text: str) -> None:
        self._diagnosis = diagnose(text, now=NOW)
        self.window.key_box.take(text)
        self.window.show_diagnosis(self._diagnosis, NOW)
        self._settle()

    def answer(self, came) -> None:
        known = record(self._diagnosis, came, PRACTICE)
        self.window.show_record(known, self._diagnosis, NOW, None)
        self.window.show_segments(collected(known) if came.status == 200 else None, False)
        self._settle()

    def open(self, tab: int) -> None:
        self.window.result.tabs.setCurrentIndex(tab)
        self._settle()

    def focus(self, widget: QWidget) -> QWidget:
        self.window.activateWindow()
        widget.setFocus()
        # Without the keyboard no ring is drawn: there and back.
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
        self._settle()
        assert widget.hasFocus()
        return widget

    @staticmethod
    def _settle() -> None:
        for _ in range(4):
            QApplication.processEvents()


def measure() -> Iterator[Measured]:
    """Measure everything in the theme in force."""
    room = Showroom()
    try:
        for looks in (_first_screen, _card, _key, _segments, _others):
            # One after the other: each brings the window into its own state.
            for what, wanted, look in looks(room):
                yield Measured(what, wanted, round(contrast(*look()), 2))
    finally:
        room.close()


Looks = Iterator[tuple[str, float, Callable[[], Pair]]]


def _first_screen(room: Showroom) -> Looks:
    screen = room.window.first_screen
    yield "title of the first screen", TEXT, lambda: ink(screen.area._title)
    yield "hint below it", TEXT, lambda: ink(screen.area._hint)
    yield "words of the primary button", TEXT, lambda: ink(screen.area.paste_button)
    yield "primary button on its surface", CONTROL, lambda: edge(screen.area.paste_button)
    yield "frame of the place to drop", CONTROL, lambda: _frame(screen.area)
    yield "privacy sentence", TEXT, lambda: ink(room.find("privacySentence"))
    yield "tile: title, chosen", TEXT, lambda: ink(screen.key_way._title)
    yield "tile: explanation, chosen", TEXT, lambda: ink(screen.key_way._explanation)
    yield "tile: title", TEXT, lambda: ink(screen.practice_way._title)
    yield "tile: explanation", TEXT, lambda: ink(screen.practice_way._explanation)
    yield "tile: frame, chosen", CONTROL, lambda: edge(screen.key_way)
    yield "tile: frame", CONTROL, lambda: edge(screen.practice_way)
    yield "key field: placeholder", TEXT, lambda: ink(room.find("keyEdit"), _without_icon(room.find("keyEdit")))
    yield "ticket field: frame", CONTROL, lambda: edge(room.find("ticketEdit"))
    yield "band: words", TEXT, lambda: ink(room.window.band._words)
    yield "menu bar", TEXT, lambda: ink(room.window.menuBar())


def _card(room: Showroom) -> Looks:
    room.paste(f"Authorization: Bearer {EXPIRED}")
    card = room.window.result.card

    def of(name: str, came=None, text: str | None = None) -> Looks:
        def told(look: Callable[[], Pair]) -> Callable[[], Pair]:
            def shown() -> Pair:
                room.paste(text or EXPIRED)
                if came is not None:
                    room.answer(came)
                return look()

            return shown

        yield f"card, {name}: headline", TEXT, told(lambda: ink(card.headline))
        yield f"card, {name}: why", TEXT, told(lambda: ink(card.detail))
        yield f"card, {name}: caption", TEXT, told(lambda: ink(card._why_title))
        yield f"card, {name}: badge", TEXT, told(lambda: ink(card.badge._words))
        yield f"card, {name}: sign", CONTROL, told(lambda: edge(card._sign))

    yield from of("forecast")
    yield from of("accepted", page(10, 43), GOOD)
    yield from of("refused", refused("expired"))
    yield from of("refused for a permission", refused("no_access"), GOOD)
    yield from of("not evaluated", failed(Fault.DNS_NOT_FOUND))
    yield "server's words", TEXT, lambda: (room.answer(refused("expired")), ink(room.find("verdictQuote")))[1]


def _key(room: Showroom) -> Looks:
    damaged = EXPIRED[:60] + "=" + EXPIRED[61:]
    view = room.window.result.key_tab.key_view

    def part(number: int) -> Callable[[], Pair]:
        def shown() -> Pair:
            room.paste(GOOD)
            room.open(0)
            room.window.result.set_shown(True)
            starts = [0, GOOD.index(".") + 1, GOOD.rindex(".") + 1]
            return ink(view.viewport(), _characters(view, starts[number] + 1, 3))

        return shown

    def broken() -> Pair:
        room.paste(damaged)
        room.open(0)
        return ink(view.viewport(), _characters(view, 60, 1))

    for number, name in enumerate(("header", "content", "signature")):
        yield f"key: {name}", TEXT, part(number)
        yield (
            f"key: caption of the {name}",
            TEXT,
            lambda number=number: ink(room.window.result.key_tab._legends[number]),
        )
    yield "key: damaged character", TEXT, broken
    tabs = room.window.result.tabs.tabBar()
    yield "tab, open", TEXT, lambda: ink(tabs, tabs.tabRect(0).adjusted(0, 0, 0, -4))
    yield "tab, not open", TEXT, lambda: ink(tabs, tabs.tabRect(3))
    yield "tab, line below the open one", CONTROL, lambda: ink(tabs, _low(tabs.tabRect(0)))
    findings, claims = room.window.result.key_tab.findings, room.window.result.key_tab.claims

    def finding(*, chosen: bool, lower: bool = False) -> Pair:
        room.paste(EXPIRED)
        room.open(0)
        findings.setCurrentRow(0 if chosen else -1)
        room._settle()
        box = findings.visualItemRect(findings.item(0)).adjusted(30, 0, 0, 0)
        return ink(findings.viewport(), box.adjusted(0, box.height() - 24, 0, 0) if lower else box)

    yield "finding", TEXT, lambda: finding(chosen=False)
    yield "finding: remedy", TEXT, lambda: finding(chosen=False, lower=True)
    yield "finding, chosen", TEXT, lambda: finding(chosen=True)
    yield "list: frame", CONTROL, lambda: edge(findings)
    yield "table: header", TEXT, lambda: ink(claims.horizontalHeader())
    yield "table: cell", TEXT, lambda: ink(claims.viewport(), claims.visualItemRect(claims.item(0, 1)))
    yield (
        "table: cell of every second row",
        TEXT,
        lambda: ink(claims.viewport(), claims.visualItemRect(claims.item(1, 1))),
    )
    yield "text view: frame", CONTROL, lambda: edge(view)
    for name in ("lengthLabel", "fingerprintLabel"):
        yield (
            {"lengthLabel": "length of the key", "fingerprintLabel": "status line"}[name],
            TEXT,
            lambda name=name: ink(room.find(name)),
        )
    yield "button: words", TEXT, lambda: ink(room.find("pasteButton"), _right_half(room.find("pasteButton")))
    yield "button: icon", CONTROL, lambda: ink(room.find("pasteButton"), _left_third(room.find("pasteButton")))
    yield "button: frame", CONTROL, lambda: edge(room.find("clearButton"))
    yield "button: frame, with the focus", CONTROL, lambda: edge(room.focus(room.find("clearButton")))
    yield "key field: frame", CONTROL, lambda: (room.focus(room.find("clearButton")), edge(room.find("keyEdit")))[1]
    yield "key field: frame, with the focus", CONTROL, lambda: edge(room.focus(room.find("keyEdit")))
    yield "choice: words", TEXT, lambda: ink(room.find("environmentBox"))
    yield "choice: frame", CONTROL, lambda: edge(room.find("environmentBox"))


def _segments(room: Showroom) -> Looks:
    table, tab = room.window.result.segments_tab.table, room.window.result.segments_tab

    def accepted() -> None:
        room.paste(GOOD)
        room.answer(page(10, 43))
        room.open(1)

    def cell(row: int, *, chosen: bool = False, needle: str = "") -> Pair:
        accepted()
        tab.filter.setText(needle)
        room._settle()
        if chosen:
            table.selectRow(row)
            table.setFocus()
        else:
            table.clearSelection()
        room._settle()
        return ink(table.viewport(), table.visualRect(table.model().index(row, 1)).adjusted(2, 2, -2, -2))

    yield "segments: cell", TEXT, lambda: cell(0)
    yield "segments: cell of every second row", TEXT, lambda: cell(1)
    yield "segments: selected row", TEXT, lambda: cell(0, chosen=True)
    yield "segments: what was searched, marked", TEXT, lambda: cell(0, needle="Segment")
    yield "segments: header", TEXT, lambda: ink(table.horizontalHeader())
    yield "segments: number of the row", TEXT, lambda: ink(table.verticalHeader())
    yield "segments: how many", TEXT, lambda: ink(room.find("segmentsCount"))
    yield "search field: placeholder", TEXT, lambda: (accepted(), ink(tab.filter, _without_icon(tab.filter)))[1]
    yield "search field: frame", CONTROL, lambda: edge(tab.filter)
    yield "table: frame", CONTROL, lambda: edge(table)


def _others(room: Showroom) -> Looks:
    window = room.window
    messages = window.result.messages_tab

    def opened(tab: int, look: Callable[[], Pair]) -> Callable[[], Pair]:
        return lambda: (room.paste(EXPIRED), room.answer(refused("expired")), room.open(tab), look())[3]

    yield "text to copy: placeholder", TEXT, opened(2, lambda: ink(messages.ticket.preview))
    yield "check box: words", TEXT, opened(2, lambda: ink(messages.ticket._values, QRect(30, 4, 150, 22)))
    yield (
        "check box: frame",
        CONTROL,
        opened(2, lambda: edge(messages.ticket._values, _indicator(messages.ticket._values))),
    )
    yield "radio button: words", TEXT, opened(2, lambda: ink(messages.ticket._json, _right_half(messages.ticket._json)))
    yield (
        "radio button: frame",
        CONTROL,
        opened(2, lambda: edge(messages.ticket._json, _indicator(messages.ticket._json))),
    )
    detail = window.result.detail_tab
    yield "step: name", TEXT, opened(3, lambda: ink(detail.steps.viewport(), _half(detail.steps, lower=False)))
    yield "step: time", TEXT, opened(3, lambda: ink(detail.steps.viewport(), _half(detail.steps, lower=True)))
    yield "fact: caption", TEXT, opened(3, lambda: ink(detail.facts._pairs[0][0]))
    yield "fact: value", TEXT, opened(3, lambda: ink(detail.facts._pairs[0][1]))
    yield "answer: headers", TEXT, opened(3, lambda: ink(detail.answer.headers.viewport()))
    yield "answer: body", TEXT, opened(3, lambda: ink(detail.answer.body.viewport()))
    yield "empty page: title", TEXT, opened(4, lambda: ink(window.result.history_tab._blank._title))
    yield "empty page: explanation", TEXT, opened(4, lambda: ink(window.result.history_tab._blank._explanation))
    yield (
        "message: words",
        TEXT,
        lambda: (window.show_error("Something did not work"), room._settle(), ink(room.find("messageText")))[2],
    )
    yield "menu: entry", TEXT, lambda: _menu(window, chosen=False)
    yield "menu: chosen entry", TEXT, lambda: _menu(window, chosen=True)
    yield "progress of a check", CONTROL, lambda: _progress(room)


def _frame(widget: QWidget) -> Pair:
    """Return a dashed frame's colour: that of a stretch of it, wherever the dashes are."""
    line = QRect(0, 0, 8, widget.height()).adjusted(0, 30, 0, -30)
    outside = edge(widget)[1]
    found = colours_in(picture(widget.window(), box_of(widget, line)))
    return max((colour for colour, count in found if count > 50), key=lambda each: contrast(each, outside)), outside


def _menu(window: MainWindow, *, chosen: bool) -> Pair:
    menu = window.menuBar().actions()[0].menu()
    assert isinstance(menu, QMenu)
    menu.popup(window.mapToGlobal(QPoint(50, 50)))
    Showroom._settle()
    action = window.menus.actions["paste"]
    menu.setActiveAction(action if chosen else window.menus.actions["quit"])
    Showroom._settle()
    found = ink(menu, menu.actionGeometry(action).adjusted(34, 2, -2, -2))
    menu.close()
    return found


def _progress(room: Showroom) -> Pair:
    room.paste(EXPIRED)
    room.window.show_busy(busy=True)
    room._settle()
    bar = room.window.result.card._progress
    found = ink(bar)
    room.window.show_busy(busy=False)
    return found


def _characters(view, start: int, count: int) -> QRect:
    cursor = QTextCursor(view.document())
    cursor.setPosition(start)
    left = view.cursorRect(cursor)
    cursor.setPosition(start + count)
    return left.united(view.cursorRect(cursor)).adjusted(1, 0, -1, 0)


def _without_icon(widget: QWidget) -> QRect:
    return widget.rect().adjusted(34, 4, -40, -4)


def _right_half(widget: QWidget) -> QRect:
    return widget.rect().adjusted(widget.width() // 2, 4, -6, -4)


def _left_third(widget: QWidget) -> QRect:
    return widget.rect().adjusted(6, 6, -2 * widget.width() // 3, -6)


def _half(steps, *, lower: bool) -> QRect:
    """Return the upper or the lower line of the first step, beside its sign."""
    box = steps.visualItemRect(steps.item(0)).adjusted(30, 0, 0, 0)
    middle = box.height() // 2
    return box.adjusted(0, middle, 0, 0) if lower else box.adjusted(0, 0, 0, -middle)


def _low(rect: QRect) -> QRect:
    return QRect(rect.left() - 6, rect.bottom() - 7, 20, 9)


def _indicator(button: QWidget) -> QRect:
    option = QStyleOptionButton()
    option.initFrom(button)
    kind = (
        QStyle.SubElement.SE_RadioButtonIndicator
        if button.inherits("QRadioButton")
        else QStyle.SubElement.SE_CheckBoxIndicator
    )
    return button.style().subElementRect(kind, option, button)
