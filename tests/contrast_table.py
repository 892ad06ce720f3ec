"""Measures the window's contrasts, as they are painted, in every theme: ``python -m tests.contrast_table``.

It writes them into ``.github/ACCESSIBILITY.md``; a test holds them to WCAG 2.2: 4.5:1 for text, 3:1 for controls.
"""

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from tests.showroom import Measured, measure
from videsk_desktop.ui.theme import Scheme, apply_theme

ROOT = Path(__file__).parents[1]
PAGE = ROOT / ".github" / "ACCESSIBILITY.md"
THEMES = (Scheme.LIGHT, Scheme.DARK, Scheme.HIGH_CONTRAST)

_ABOUT = """# Accessibility

What the window promises to everybody who uses it, and which test holds it to that.

| promise | test |
|---|---|
| every input, button and view has a name and a role for assistive tools | `tests/ui/test_assistive.py` |
| results are announced | `tests/ui/test_assistive.py` |
| a key is pasted, asked and its verdict read by a real AT-SPI client alone | `tests/e2e/test_assistive.py` |
| Tab goes through every page as it is read, there and back, without a trap | `tests/ui/test_keyboard.py` |
| no shortcut and no letter of a menu does two things, in either language | `tests/ui/test_keyboard.py` |
| nothing is clipped in the smallest window, in either language, with words 40 % longer | `tests/ui/test_room.py` |
| nothing is clipped with a font of 14 or 18 points, nor at 100 to 200 % | `tests/ui/test_sizes.py` |
| text stands out at least 4.5:1, controls at least 3:1, in every theme | `tests/ui/test_contrast.py` |

Never colour alone: what a colour says is said by an icon and a word, too.

## Contrast

Ratios of WCAG 2.2, computed from the pixels that the window paints. Greyed-out text is exempt by WCAG's rule 1.4.3.
`python -m tests.contrast_table` writes this page; a test compares it with what is painted today.

"""


def columns(app: QApplication) -> list[list[Measured]]:
    """Measure every theme."""
    measured = []
    for theme in THEMES:
        apply_theme(app, theme)
        measured.append(list(measure()))
    return measured


def whole(measured: list[list[Measured]]) -> str:
    """Return the page with the table in it."""
    lines = ["| what | at least | light | dark | high contrast |", "|---|---|---|---|---|"]
    for row in zip(*measured, strict=True):
        ratios = " | ".join(f"{each.ratio:.1f}" for each in row)
        lines.append(f"| {row[0].what} | {row[0].wanted:g} | {ratios} |")
    return _ABOUT + "\n".join(lines) + "\n"


def main() -> None:
    """Write the page anew."""
    PAGE.write_text(whole(columns(QApplication([]))), "utf-8")


if __name__ == "__main__":
    main()
