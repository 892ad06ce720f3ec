"""At 100 to 200 %, and up to 4K: nothing is clipped, nothing is drawn out, icons stay sharp."""

import ast
import subprocess
import sys

import pytest

# Qt takes its scale when it starts: each has a process of its own.
LOOK = """
import sys
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from tests.ui.openings import OPENINGS
from tests.ui.test_room import clipped
from videsk_desktop.i18n import Language
from videsk_desktop.ui.main_window import MainWindow
from videsk_desktop.ui.theme import apply_theme

app = QApplication([])
if len(sys.argv) > 3:
    font = app.font()
    font.setPointSizeF(float(sys.argv[3]))
    app.setFont(font)
apply_theme(app, "light")
found = {}
for name in ("first screen", "key", "segments", "messages", "answer", "history"):
    window = MainWindow(Language("es"))
    window.resize(QSize(int(sys.argv[1]), int(sys.argv[2])))
    window.show()
    OPENINGS[name](window, Language("es"))
    for _ in range(4):
        app.processEvents()
    card, area = window.result.card, window.first_screen.area
    widest = max(label.width() for label in (card.detail, card.next_step))
    ratio = window.grab().devicePixelRatio()
    room = window.centralWidget()
    scrolls = room.verticalScrollBar().isVisible() or room.horizontalScrollBar().isVisible()
    found[name] = (clipped(window), ratio, scrolls, widest, area.height())
    window.allow_close()
    window.close()
print(found)
"""


def looked_at(width, height, scale, *points):
    done = subprocess.run(
        [sys.executable, "-c", LOOK, str(width), str(height), *map(str, points)],
        capture_output=True,
        text=True,
        timeout=100,
        check=True,
        env={"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(scale), "PATH": "/usr/bin:/bin", "PYTHONPATH": "."},
    )
    return ast.literal_eval(done.stdout)


@pytest.mark.parametrize("scale", [1, 1.25, 1.5, 2])
def test_nothing_is_clipped_at_any_scale_and_all_is_drawn_in_the_pixels_there_are(scale):
    found = looked_at(1200, 800, scale)
    assert {name: clipped for name, (clipped, *_) in found.items() if clipped} == {}
    assert {ratio for _, ratio, *_ in found.values()} == {scale}


def test_on_a_4k_screen_lines_stay_readable_and_nothing_is_drawn_out():
    found = looked_at(3840, 2160, 1)
    assert {name: clipped for name, (clipped, *_) in found.items() if clipped} == {}
    assert max(widest for *_, widest, _ in found.values()) <= 1000
    assert found["first screen"][4] <= 560


@pytest.mark.parametrize("points", [14, 18])
def test_with_a_large_font_nothing_is_clipped_and_what_has_no_room_is_scrolled_to(points):
    found = looked_at(1024, 680, 1, points)
    assert {name: clipped for name, (clipped, *_) in found.items() if clipped} == {}


def test_with_the_usual_font_the_smallest_window_has_room_for_all():
    found = looked_at(1024, 680, 1)
    assert [name for name, (_, _, scrolls, *_) in found.items() if scrolls] == []
