"""The one table of colours: what each role looks like in light, dark and high contrast, and the palettes made of it.

Widgets ask for roles, never for colours. Knows no widget; the current table is told from the application's palette,
so there is no second place that remembers the theme.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

_WISH = "videskScheme"
_SMALLEST_POINTS = 10.0
_OUTLINE = 140
_OUTLINED = (
    "QLineEdit",
    "QPlainTextEdit",
    "QTableView",
    "QListView",
    "QTreeView",
    "QPushButton",
    "QComboBox",
    "QCheckBox",
    "QRadioButton",
    "QAbstractSpinBox",
    "QProgressBar",
    "QScrollBar",
)


class Scheme(StrEnum):
    """What the user can choose; ``system`` follows the desktop, live."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


class Role(StrEnum):
    """What a colour is for. Text roles reach 4.5:1 on ``window``, ``base`` and their own soft background."""

    WINDOW = "window"
    BASE = "base"
    STRIPE = "stripe"
    BUTTON = "button"
    TEXT = "text"
    MUTED = "muted"
    DISABLED = "disabled"
    LINE = "line"
    EDGE = "edge"
    ACCENT = "accent"
    ON_ACCENT = "on_accent"
    ACCENT_SOFT = "accent_soft"
    GOOD = "good"
    GOOD_SOFT = "good_soft"
    AMBER = "amber"
    AMBER_SOFT = "amber_soft"
    BAD = "bad"
    BAD_SOFT = "bad_soft"
    GREY = "grey"
    GREY_SOFT = "grey_soft"
    BAND = "band"
    ON_BAND = "on_band"
    PAYLOAD = "payload"
    SIGNATURE = "signature"


#                         light      dark       high contrast
_TABLE: dict[Role, tuple[str, str, str]] = {
    Role.WINDOW:         ("#f3f5f8", "#15181d", "#000000"),
    Role.BASE:           ("#ffffff", "#1d2127", "#000000"),
    Role.STRIPE:         ("#f8f9fb", "#22272e", "#101010"),
    Role.BUTTON:         ("#ffffff", "#2a3038", "#000000"),
    Role.TEXT:           ("#17202b", "#e9ecf0", "#ffffff"),
    Role.MUTED:          ("#556070", "#a7b0bc", "#e6e6e6"),
    Role.DISABLED:       ("#8b95a3", "#6d7783", "#a8a8a8"),
    Role.LINE:           ("#dfe3e9", "#323943", "#ffffff"),
    Role.EDGE:           ("#768090", "#77818e", "#ffffff"),
    Role.ACCENT:         ("#1f56c3", "#84aefc", "#ffe14d"),
    Role.ON_ACCENT:      ("#ffffff", "#0c1830", "#000000"),
    Role.ACCENT_SOFT:    ("#e9f0fd", "#1c2a44", "#000000"),
    Role.GOOD:           ("#14713a", "#62cf94", "#5cff9d"),
    Role.GOOD_SOFT:      ("#e5f5ea", "#163023", "#000000"),
    Role.AMBER:          ("#865300", "#f2bd54", "#ffc94d"),
    Role.AMBER_SOFT:     ("#fdf2d8", "#352a12", "#000000"),
    Role.BAD:            ("#b3261e", "#ff938a", "#ff9d94"),
    Role.BAD_SOFT:       ("#fdeceb", "#3b1f1e", "#000000"),
    Role.GREY:           ("#4d5866", "#b4bcc7", "#e6e6e6"),
    Role.GREY_SOFT:      ("#e9ecf1", "#2a3038", "#000000"),
    Role.BAND:           ("#5a35a6", "#4b3390", "#ffffff"),
    Role.ON_BAND:        ("#ffffff", "#f5f0ff", "#000000"),
    Role.PAYLOAD:        ("#8a2a86", "#e39be0", "#ff9dfb"),
    Role.SIGNATURE:      ("#0b6b74", "#5fccd6", "#6ff2ff"),
}  # fmt: skip

_COLUMN = {Scheme.LIGHT: 0, Scheme.DARK: 1, Scheme.HIGH_CONTRAST: 2}

Colours = Mapping[Role, QColor]
_COLOURS: dict[Scheme, Colours] = {
    scheme: MappingProxyType({role: QColor(values[column]) for role, values in _TABLE.items()})
    for scheme, column in _COLUMN.items()
}


def colours_of(scheme: Scheme) -> Colours:
    """Return the table of a scheme; ``system`` is what the desktop says now."""
    return _COLOURS[_resolved(scheme)]


def colours() -> Colours:
    """Return the table in force, told from the application's palette; a foreign palette gets the nearer of two."""
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    for table in _COLOURS.values():
        if table[Role.WINDOW] == window:
            return table
    return _COLOURS[Scheme.DARK if window.lightness() < 128 else Scheme.LIGHT]  # noqa: PLR2004 - the middle of 0..255


def apply_theme(app: QApplication, scheme: str) -> None:
    """Give the application Fusion and the palette of ``scheme``; from the first call on, ``system`` is followed."""
    if app.property(_WISH) is None:
        app.setStyle("Fusion")
        font = app.font()
        font.setPointSizeF(max(font.pointSizeF(), _SMALLEST_POINTS))
        app.setFont(font)
        app.styleHints().colorSchemeChanged.connect(lambda _: _follow(app))
    app.setProperty(_WISH, str(scheme))
    _paint(app, colours_of(Scheme(scheme)))


def _follow(app: QApplication) -> None:
    if app.property(_WISH) == Scheme.SYSTEM:
        _paint(app, colours_of(Scheme.SYSTEM))


def _paint(app: QApplication, table: Colours) -> None:
    palette = _palette(table)
    app.setPalette(palette)
    # WORKAROUND(QFusionStyle, outline() in qfusionstyle.cpp): Fusion draws the outline of a field as its window colour
    # made 1.4 times darker, which nobody can see in a dark window. These draw nothing else in that colour.
    palette.setColor(QPalette.ColorRole.Window, table[Role.EDGE].lighter(_OUTLINE))
    for outlined in _OUTLINED:
        app.setPalette(palette, outlined)  # type: ignore[arg-type]  # a class's name: the stubs want bytes, PySide a str


def _resolved(scheme: Scheme) -> Scheme:
    if scheme is not Scheme.SYSTEM:
        return scheme
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return Scheme.DARK if dark else Scheme.LIGHT


_PALETTE = {
    QPalette.ColorRole.Window: Role.WINDOW,
    QPalette.ColorRole.WindowText: Role.TEXT,
    QPalette.ColorRole.Base: Role.BASE,
    QPalette.ColorRole.AlternateBase: Role.STRIPE,
    QPalette.ColorRole.Text: Role.TEXT,
    QPalette.ColorRole.PlaceholderText: Role.MUTED,
    QPalette.ColorRole.Button: Role.BUTTON,
    QPalette.ColorRole.ButtonText: Role.TEXT,
    QPalette.ColorRole.BrightText: Role.BAD,
    QPalette.ColorRole.ToolTipBase: Role.BASE,
    QPalette.ColorRole.ToolTipText: Role.TEXT,
    QPalette.ColorRole.Highlight: Role.ACCENT,
    QPalette.ColorRole.HighlightedText: Role.ON_ACCENT,
    QPalette.ColorRole.Accent: Role.ACCENT,
    QPalette.ColorRole.Link: Role.ACCENT,
    QPalette.ColorRole.LinkVisited: Role.ACCENT,
    QPalette.ColorRole.Light: Role.BASE,
    QPalette.ColorRole.Midlight: Role.LINE,
    QPalette.ColorRole.Mid: Role.LINE,
    QPalette.ColorRole.Dark: Role.EDGE,
    QPalette.ColorRole.Shadow: Role.EDGE,
}
_GREYED = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


def _palette(table: Colours) -> QPalette:
    palette = QPalette()
    for place, role in _PALETTE.items():
        palette.setColor(place, table[role])
    for place in _GREYED:
        palette.setColor(QPalette.ColorGroup.Disabled, place, table[Role.DISABLED])
    return palette
