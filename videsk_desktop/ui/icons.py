"""The window's own icons: strokes in one style, tinted from the table of colours when they are drawn.

Knows where the SVG files lie and nothing of what they mean.
"""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from videsk_desktop.paths import resource
from videsk_desktop.ui.theme import Role, colours

# An icon's side in buttons, menus and rows, in pixels before scaling.
_SIDE = 16


def pixmap(name: str, role: Role, size: int, ratio: float = 1.0) -> QPixmap:
    """Return the icon ``name``, ``size`` pixels square before scaling by ``ratio``, in the colour of ``role``."""
    return _drawn(name, colours()[role].name(), size, ratio)


def icon(name: str, role: Role = Role.TEXT) -> QIcon:
    """Return the icon for buttons and actions, in the colour of ``role``, greyed where disabled."""
    return _icon(name, colours()[role].name(), colours()[Role.DISABLED].name(), _sizes())


def paint(painter: QPainter, name: str, role: Role, box: QRectF) -> None:
    """Draw the icon into ``box``, sharp at any scale."""
    _renderer(name, colours()[role].name()).render(painter, box)


def icon_in_list(name: str, role: Role = Role.TEXT) -> QIcon:
    """Return the icon for a row that is filled with the accent while it is selected."""
    made = QIcon()
    for size in _sizes():
        made.addPixmap(pixmap(name, role, size), QIcon.Mode.Normal)
        made.addPixmap(pixmap(name, Role.ON_ACCENT, size), QIcon.Mode.Selected)
    return made


def _sizes() -> tuple[int, ...]:
    """Return an icon's sides on the screens there are; on a screen that comes later Qt scales the largest."""
    needed = {round(_SIDE * screen.devicePixelRatio()) for screen in QGuiApplication.screens()}
    return tuple(sorted(needed | {2 * _SIDE}))


@lru_cache(maxsize=256)
def _icon(name: str, colour: str, disabled: str, sizes: tuple[int, ...]) -> QIcon:
    made = QIcon()
    for size in sizes:
        made.addPixmap(_drawn(name, colour, size, 1.0), QIcon.Mode.Normal)
        made.addPixmap(_drawn(name, colour, size, 1.0), QIcon.Mode.Selected)
        made.addPixmap(_drawn(name, disabled, size, 1.0), QIcon.Mode.Disabled)
    return made


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    canvas = QPixmap(_strokes(name, size, ratio))
    painter = QPainter(canvas)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(QRectF(canvas.rect()), QColor(colour))
    painter.end()
    canvas.setDevicePixelRatio(ratio)
    return canvas


@lru_cache(maxsize=256)
def _strokes(name: str, size: int, ratio: float) -> QPixmap:
    """Return the icon in black; colours are laid over it, which takes less time than drawing it anew in each."""
    canvas = QPixmap(QSize(size, size) * ratio)
    canvas.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(canvas)
    _renderer(name, "#000000").render(painter)
    painter.end()
    return canvas


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawing = resource("icons", f"{name}.svg").read_bytes()
    return QSvgRenderer(QByteArray(drawing.replace(b"currentColor", colour.encode("ascii"))))
