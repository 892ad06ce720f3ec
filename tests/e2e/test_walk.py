"""The first walk of somebody new: from a fresh start in practice to the evidence on the clipboard."""

import re
from datetime import UTC, datetime

import pytest

from tests.e2e.test_window import TITLE, ends_cleanly, start
from videsk_desktop.practice.samples import sample_keys

pytestmark = pytest.mark.e2e

MOST_CLICKS = 5
MOST_KEYSTROKES = 5
# A key, or the start of one, as it would stand in a text.
STRETCH = re.compile(r"[\w-]{20,}\.[\w-]{20,}|eyJ[\w-]{4}")


@pytest.fixture
def program(desktop, tmp_path):
    yield from walked(desktop, tmp_path, "--practice")


@pytest.fixture
def program_outside_practice(desktop, tmp_path):
    """Nobody listens at that address; nothing may be asked of it."""
    yield from walked(desktop, tmp_path, "--base-url", "http://127.0.0.1:9")


def walked(desktop, folder, *where):
    """Start in a profile nobody has used, with nothing on the clipboard that was copied before."""
    desktop.copy("what was copied before")
    desktop.until(lambda: desktop.copied() == "what was copied before")
    process = start(desktop, folder, *where)
    desktop.find("practiceBand")
    yield process
    desktop.close_window(TITLE)
    ends_cleanly(process)


def evidence(desktop, verdict):
    """Wait for what is copied to be the evidence, and return it."""
    return desktop.until(
        lambda: next((text for text in [desktop.copied()] if text.startswith(f"# {verdict}")), None),
        lambda: f"on the clipboard: {desktop.copied()}",
    )


def walk_by_mouse(desktop, program, first):
    """Go from the button ``first`` to the evidence; return how many clicks it took."""
    clicks = 0

    def click(name):
        nonlocal clicks
        desktop.click(desktop.find(name, lambda widget: widget.enabled))
        clicks += 1

    click(first)
    names = [sample.name for sample in sample_keys(datetime.now(UTC))]
    x, y, width, height = desktop.popup(program)
    row = height / len(names)
    desktop.click_at(x + width // 2, y + round(row * (names.index("expired") + 0.5)))
    clicks += 1
    desktop.find("verdictHeadline", lambda widget: widget.words.startswith("This API Key expired"))
    click("checkButton")
    click("cardTicketButton")
    text = evidence(desktop, "This API Key expired")
    assert "`expired`" in text
    assert "Practice" in text
    assert not STRETCH.search(text)
    return clicks


def test_by_mouse_five_clicks_are_enough(desktop, program):
    assert walk_by_mouse(desktop, program, "samplesButton") <= MOST_CLICKS


def test_from_outside_practice_too_five_clicks_are_enough(desktop, program_outside_practice):
    assert walk_by_mouse(desktop, program_outside_practice, "practiceWay") <= MOST_CLICKS


def test_by_keyboard_alone_five_keystrokes_are_enough(desktop, program):
    strokes = 0

    def press(key):
        nonlocal strokes
        desktop.press(key)
        strokes += 1

    # The key field has the keyboard, not the way out of practice.
    desktop.find("keyEdit", lambda widget: widget.focused)
    press("alt+h")
    menu = desktop.popup(program)
    press("p")
    desktop.popup(program, other_than=menu)
    press("Return")
    desktop.find("verdictHeadline", lambda widget: "nothing wrong" in widget.words.lower())
    desktop.find("checkButton", lambda widget: widget.focused)
    press("Return")
    desktop.find("cardTicketButton", lambda widget: widget.enabled)
    press("ctrl+shift+e")
    text = evidence(desktop, "The API Key works")
    assert strokes <= MOST_KEYSTROKES
    assert "`accepted`" in text
    assert not STRETCH.search(text)
