"""Foreign text is made harmless before it is shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from videsk_desktop.texts.foreign import LIMIT, foreign


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain ñ 中", "plain ñ 中"),
        ("a\nb\tc\rd", "a\\nb\\tc\\rd"),
        ("\x00\x1b[31m", "\\u0000\\u001b[31m"),
        ("pay\u202egnp.exe", "pay\\u202egnp.exe"),
        ("zero\u200bwidth\ufeff", "zero\\u200bwidth\\ufeff"),
        ("no\u00a0break", "no\\u00a0break"),
        ("\ud800", "\\ud800"),
        ("\U000e0041", "\\U000e0041"),
        ("line\u2028end", "line\\u2028end"),
    ],
)
def test_what_cannot_be_seen_is_shown_as_an_escape(text, shown):
    assert foreign(text) == shown


def test_long_text_is_cut_and_the_cut_is_shown():
    assert foreign("a" * LIMIT) == "a" * LIMIT
    assert foreign("a" * (LIMIT + 1)) == "a" * LIMIT + "…"
    assert foreign("abcdef", 3) == "abc…"


@given(st.text())
def test_any_text_comes_out_on_one_line_and_can_be_encoded(text):
    shown = foreign(text)
    assert "\n" not in shown
    assert shown.isprintable()
    shown.encode()
