"""Nothing is clipped: in both languages, with words 40 % longer than they are, in the smallest window."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea

from tests.ui.conftest import NOW
from tests.ui.keys import EXPIRED, GOOD
from tests.ui.records import collected, page, record, refused
from tests.ui.test_corrections import CYRILLIC, with_two_hyphens
from videsk_desktop.core.diagnosis import diagnose
from videsk_desktop.core.exchange import PRACTICE, VIDESK
from videsk_desktop.core.redaction import Gate
from videsk_desktop.core.verdicts import Verdict
from videsk_desktop.history_entries import Seen
from videsk_desktop.i18n import Language
from videsk_desktop.ui.crash_note import CrashNote
from videsk_desktop.ui.main_window import SMALLEST, MainWindow
from videsk_desktop.ui.surface import SPACE, ElidedText
from videsk_desktop.ui.theme import apply_theme


class Stretched(Language):
    """Words as long as those of the wordiest translator."""

    def text(self, context, source, disambiguation=None, n=-1):
        words = super().text(context, source, disambiguation, n)
        return words + " " + ("wwww " * 30)[: round(len(words) * 0.4)].strip() if len(words) > 3 else words


def clipped(window: MainWindow) -> list[str]:
    found = [
        f"button {button.objectName()}: {button.text()}"
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and button.text() and button.width() < button.minimumSizeHint().width()
    ]
    for label in window.findChildren(QLabel):
        # Elided text gives way on purpose; what is in a scroll area can be reached.
        if not label.isVisible() or not label.text() or isinstance(label, ElidedText) or _is_scrolled(label):
            continue
        needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        if label.height() < needed or (not label.wordWrap() and label.width() < label.sizeHint().width()):
            found.append(f"label {label.objectName()}: {label.text()}")
    return found


def _is_scrolled(label: QLabel) -> bool:
    parent = label.parentWidget()
    # What the whole window lies in scrolls with large fonts; the labels in it have to be whole all the same.
    whole = getattr(label.window(), "centralWidget", lambda: None)()
    while parent is not None and (parent is whole or not isinstance(parent, QScrollArea)):
        parent = parent.parentWidget()
    return parent is not None


@pytest.fixture(
    params=[Language("es"), Language("en"), Stretched("es"), Stretched("en")], ids=["es", "en", "es+", "en+"]
)
def small(request, qtbot, qapp) -> MainWindow:
    apply_theme(qapp, "light")
    made = MainWindow(request.param)
    qtbot.addWidget(made, before_close_func=lambda widget: widget.allow_close())
    made.set_environments([VIDESK, PRACTICE], PRACTICE)
    made.set_samples([("expired", "expired")])
    made.resize(SMALLEST)
    made.show()
    return made


def test_the_first_screen_has_room(small, qapp):
    qapp.processEvents()
    assert small.size() == SMALLEST
    assert clipped(small) == []


def test_the_first_screen_has_room_below_what_is_left_of_a_bad_end(small, qapp):
    note = CrashNote("Videsk Desktop\n" * 20, 2, Gate())
    note.retranslate(small._language)
    small.add_line(note)
    note.show_button.click()
    qapp.processEvents()
    assert clipped(small) == []
    area = small.first_screen.area
    assert area.rect().contains(area.paste_button.geometry().adjusted(0, 0, 0, SPACE))


@pytest.mark.parametrize("tab", [0, 1, 2])
def test_a_result_has_room(small, qapp, tab):
    for text in (GOOD, f"Bearer {EXPIRED}\n{GOOD}"):
        diagnosis = diagnose(text, now=NOW)
        small.key_box.take(text)
        small.show_diagnosis(diagnosis, NOW)
        for came in (refused("no_access"), page(10, 43)):
            known = record(diagnosis, came, PRACTICE)
            small.show_record(known, diagnosis, NOW, known)
            small.show_segments(collected(known) if came.status == 200 else None, False)
            small.result.tabs.setCurrentIndex(tab)
            qapp.processEvents()
            assert clipped(small) == []


@pytest.mark.parametrize(
    "text",
    [
        f"Bearer {CYRILLIC}",
        with_two_hyphens().replace("--", "—"),
        f"{CYRILLIC}\n{GOOD}\n{EXPIRED}",
        f"https://example.test/?token={GOOD.replace('.', '%2E')}",
        "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
    ],
    ids=["a correction", "two corrections", "a choice and a correction", "undone", "no key"],
)
def test_what_is_damaged_has_room(small, qapp, text):
    small.key_box.take(text)
    diagnosis = diagnose(text, now=NOW)
    small.show_diagnosis(diagnosis, NOW)
    qapp.processEvents()
    assert clipped(small) == []
    assert small.size() == SMALLEST
    result = small.result
    assert result.card.geometry().bottom() < result.tabs.geometry().top()
    assert result.geometry().bottom() <= small.centralWidget().height()
    assert result.key_tab.findings.height() >= 2 * result.key_tab.findings.fontMetrics().height()


def test_the_tabs_never_slide_under_the_card(small, qapp):
    text = "\n".join([GOOD, EXPIRED, GOOD[:-2] + "AA"])
    small.key_box.take(text)
    small.show_diagnosis(diagnose(text, now=NOW), NOW)
    small.show_error("The clipboard holds no text")
    qapp.processEvents()
    result = small.result
    assert result.card.geometry().bottom() < result.tabs.geometry().top()
    assert result.geometry().bottom() <= small.centralWidget().height()


def test_what_was_just_done_is_read_whole_and_what_is_remembered_gives_way(small, qapp):
    diagnosis = diagnose(GOOD, now=NOW)
    small.key_box.take(GOOD)
    small.show_diagnosis(diagnosis, NOW)
    small.show_record(record(diagnosis, refused("bad_signature"), PRACTICE), diagnosis, NOW, None)
    line = small.status_line
    line.show_seen(Seen(12, Verdict.BAD_SIGNATURE, NOW, None), NOW)
    line.tell("Copied: the message to the customer, and where to read it")
    qapp.processEvents()
    told, seen = line.findChild(QLabel, "toldLabel"), line.findChild(QLabel, "seenLabel")
    assert line.rect().contains(told.geometry())
    assert told.width() >= told.sizeHint().width()
    assert seen.width() < seen.sizeHint().width()


def test_the_headline_of_a_good_key_takes_one_line(qtbot, qapp):
    apply_theme(qapp, "light")
    window = MainWindow(Language("es"))
    qtbot.addWidget(window, before_close_func=lambda widget: widget.allow_close())
    window.set_environments([VIDESK, PRACTICE], VIDESK)
    window.resize(SMALLEST)
    window.show()
    window.key_box.take(GOOD)
    window.show_diagnosis(diagnose(GOOD, now=NOW), NOW)
    qapp.processEvents()
    headline = window.result.card.headline
    assert headline.text().startswith("No vemos problemas")
    assert headline.height() < 2 * headline.fontMetrics().lineSpacing()
