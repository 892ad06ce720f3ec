import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPushButton

from tests.painted import contrast
from videsk_desktop.paths import resource
from videsk_desktop.ui.icons import pixmap
from videsk_desktop.ui.theme import Role, Scheme, apply_theme, colours, colours_of

SCHEMES = (Scheme.LIGHT, Scheme.DARK, Scheme.HIGH_CONTRAST)
SURFACES = (Role.WINDOW, Role.BASE, Role.STRIPE, Role.BUTTON)
TONES = {
    Role.GOOD: Role.GOOD_SOFT,
    Role.AMBER: Role.AMBER_SOFT,
    Role.BAD: Role.BAD_SOFT,
    Role.GREY: Role.GREY_SOFT,
    Role.ACCENT: Role.ACCENT_SOFT,
}
INKS = (Role.TEXT, Role.MUTED, *TONES, Role.PAYLOAD, Role.SIGNATURE)
PAIRS = [
    *((ink, surface) for ink in INKS for surface in SURFACES),
    *TONES.items(),
    *((ink, soft) for ink in (Role.TEXT, Role.MUTED) for soft in TONES.values()),
    *((Role.BASE, tone) for tone in TONES),
    (Role.ON_ACCENT, Role.ACCENT),
    (Role.ON_BAND, Role.BAND),
]


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_text_is_read_on_every_surface_it_stands_on(scheme):
    table = colours_of(scheme)
    weak = {(ink, on): round(contrast(table[ink], table[on]), 2) for ink, on in PAIRS}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_edges_of_controls_stand_out(scheme):
    table = colours_of(scheme)
    assert all(contrast(table[Role.EDGE], table[surface]) >= 3 for surface in (Role.WINDOW, Role.BASE))


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_table_in_force_is_the_one_that_was_applied(qapp, scheme):
    apply_theme(qapp, scheme)
    assert colours() is colours_of(scheme)


def test_the_system_is_followed_live_and_only_when_that_is_wanted(qapp):
    apply_theme(qapp, "dark")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert colours() is colours_of(Scheme.DARK)
    apply_theme(qapp, "system")
    qapp.setPalette(QColor("#123456"))
    qapp.styleHints().colorSchemeChanged.emit(qapp.styleHints().colorScheme())
    assert colours() is colours_of(Scheme.SYSTEM)


def test_every_icon_is_one_of_our_strokes_and_takes_the_colour_of_its_role(qapp):
    apply_theme(qapp, "light")
    names = sorted(path.stem for path in resource("icons").glob("*.svg") if path.stem != "app")
    assert names
    for name in names:
        assert b"currentColor" in resource("icons", f"{name}.svg").read_bytes()
        image = pixmap(name, Role.BAD, 32).toImage()
        inks = {
            image.pixelColor(x, y).name()
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() == 255
        }
        assert inks == {colours()[Role.BAD].name()}, name


def test_the_bindings_lose_no_reference_to_none(qapp):
    button = QPushButton()
    before = sys.getrefcount(None)
    for turn in range(1000):
        button.setEnabled(turn % 2 == 0)
    assert sys.getrefcount(None) >= before - 100
