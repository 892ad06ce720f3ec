"""What is really painted, and how well it stands out: ratios of WCAG 2.2 from the pixels of a window."""

from collections import Counter

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter, QRegion
from PySide6.QtWidgets import QWidget

# Enlarged, the stems of letters are wide enough to have the ink's own colour, whatever smooths their edges.
SCALE = 4
# Of a region's pixels: less is the smoothing of an edge.
_SMALLEST_SHARE = 0.0004
# In pixels: what is looked at beside a control, and of the control itself, which may hold writing further in.
_AROUND, _BOUND = 4, 3


def luminance(colour: QColor) -> float:
    """WCAG 2.2, relative luminance."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def picture(window: QWidget, box: QRect) -> QImage:
    """Return what ``window`` paints in ``box``, enlarged."""
    image = QImage(box.size() * SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SCALE)
    image.fill(window.palette().window().color())
    painter = QPainter(image)
    window.render(painter, QPoint(0, 0), QRegion(box))
    painter.end()
    return image


def box_of(widget: QWidget, inside: QRect | None = None) -> QRect:
    """Return where ``widget``, or what is ``inside`` it, lies in its window."""
    rect = widget.rect() if inside is None else inside.intersected(widget.rect())
    return QRect(widget.mapTo(widget.window(), rect.topLeft()), rect.size())


def colours_in(image: QImage) -> list[tuple[QColor, int]]:
    """Return the colours of a picture, the most frequent first, with their numbers of pixels."""
    pixels = memoryview(image.constBits()).cast("B").cast("I")
    counted = Counter(pixel & 0xFFFFFF for pixel in pixels.tolist())
    return [(QColor.fromRgb(rgb), count) for rgb, count in counted.most_common()]


def ink(widget: QWidget, inside: QRect | None = None) -> tuple[QColor, QColor]:
    """Return the colour of the writing in a widget, and that of what it stands on."""
    found = colours_in(picture(widget.window(), box_of(widget, inside)))
    surface = found[0][0]
    enough = sum(count for _, count in found) * _SMALLEST_SHARE
    return max(
        (colour for colour, count in found if count >= enough), key=lambda each: contrast(each, surface)
    ), surface


def edge(widget: QWidget, inside: QRect | None = None) -> tuple[QColor, QColor]:
    """Return the colour that bounds a control at its left side, and that of what lies around it."""
    box = box_of(widget, inside)
    line = QRect(box.left() - _AROUND, box.center().y(), _AROUND + _BOUND, 1)
    image = picture(widget.window(), line)
    row = [image.pixelColor(x, SCALE // 2) for x in range(image.width())]
    outside = row[0]
    return max(row, key=lambda each: contrast(each, outside)), outside
