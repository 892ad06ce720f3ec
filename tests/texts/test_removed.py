"""What was removed around a key is named, on one line, and never holds the key."""

from videsk_desktop.core.removal import Removed, RemovedCode
from videsk_desktop.i18n import Language
from videsk_desktop.texts.removed import describe_removed

ES, EN = Language("es"), Language("en")
RAW = "Bearer ab\n\ncd\u200b"
REMOVED = (
    Removed(RemovedCode.BEARER_SCHEME, 0, 7),
    Removed(RemovedCode.LINE_BREAKS, 9, 10),
    Removed(RemovedCode.LINE_BREAKS, 10, 11),
    Removed(RemovedCode.ZERO_WIDTH, 13, 14),
    Removed(RemovedCode.TEXT_AROUND, 0, 0),
)


def test_what_was_removed_is_named_and_counted():
    assert (
        describe_removed(REMOVED, RAW, EN) == '"Bearer " · 2 line breaks · 1 invisible character · the text around it'
    )
    assert (
        describe_removed(REMOVED, RAW, ES)
        == '"Bearer " · 2 saltos de línea · 1 carácter invisible · el texto alrededor'
    )


def test_a_quoted_piece_is_bounded_and_harmless():
    raw = "Authorization\u202e" + "x" * 1000
    said = describe_removed((Removed(RemovedCode.AUTHORIZATION_HEADER, 0, len(raw)),), raw, EN)
    assert said == '"Authorization\\u202e' + "x" * 10 + '…"'


def test_nothing_removed_says_nothing():
    assert describe_removed((), "abc", EN) == ""
