"""Puts a window where it stood the last time, and tells where it stands: on a screen that is there, and within it.

Knows no file. Where the system places windows by itself (Wayland), only sizes count.
"""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSplitter

from videsk_desktop.placement import Placement
from videsk_desktop.ui.main_window import MainWindow

# A new window shows that there is another below it.
_STEP = QPoint(32, 32)


def place(window: MainWindow, kept: Placement) -> None:
    """Put ``window``, which is not shown yet and need not be complete, where ``kept`` says."""
    if kept.box is None:
        # The system finds the place.
        window.resize(window.size().boundedTo(_screens()[0].size()))
    else:
        _put(window, fitted(QRect(*kept.box), _screens()))
    if kept.maximised:
        window.setWindowState(Qt.WindowState.WindowMaximized)


def place_beside(window: MainWindow, other: MainWindow) -> None:
    """Put ``window``, which is not shown yet, on ``other``, a step further."""
    box = _box_of(other)
    moved = fitted(box.translated(_STEP), _screens())
    # In the last corner of a screen there is no step further: begin anew at its first.
    if moved.topLeft() == box.topLeft():
        moved.moveTopLeft(_screen_of(box, _screens()).topLeft())
    _put(window, moved)
    divide(window, placement_of(other, Placement()))


def divide(window: MainWindow, kept: Placement) -> None:
    """Divide the parts of ``window``, and open its tab, as ``kept`` says."""
    for splitter in window.findChildren(QSplitter):
        sizes = kept.splitters.get(splitter.objectName(), ())
        if len(sizes) == splitter.count():
            splitter.setSizes(list(sizes))
    window.result.begin_with(kept.tab)


def placement_of(window: MainWindow, kept: Placement) -> Placement:
    """Return where ``window`` stands; what was never looked at in it stays as it was ``kept``."""
    splitters = dict(kept.splitters)
    for splitter in window.findChildren(QSplitter):
        sizes = splitter.sizes()
        # A part that is hidden has no size to speak of.
        if splitter.objectName() and all(sizes):
            splitters[splitter.objectName()] = tuple(sizes)
    box = _box_of(window)
    return Placement(
        (box.x(), box.y(), box.width(), box.height()),
        maximised=window.isMaximized(),
        tab=window.result.first_tab,
        splitters=splitters,
    )


def fitted(box: QRect, screens: list[QRect]) -> QRect:
    """Return ``box`` moved onto the screen it lies on most, or the first one, and made no larger than that."""
    screen = _screen_of(box, screens)
    size = box.size().boundedTo(screen.size())
    left = min(max(box.left(), screen.left()), screen.right() + 1 - size.width())
    top = min(max(box.top(), screen.top()), screen.bottom() + 1 - size.height())
    return QRect(QPoint(left, top), size)


def _put(window: MainWindow, box: QRect) -> None:
    window.resize(box.size())
    window.move(box.topLeft())


def _box_of(window: MainWindow) -> QRect:
    normal = window.normalGeometry()
    if window.isMaximized() and normal.isValid():
        return normal
    # The place counts from the frame's corner, where ``move`` puts it; the size without the frame.
    return QRect(window.pos(), window.size())


def _screens() -> list[QRect]:
    """Return what the screens have to offer beside panels and docks, the first screen first."""
    first = QGuiApplication.primaryScreen()
    others = [screen for screen in QGuiApplication.screens() if screen is not first]
    return [screen.availableGeometry() for screen in (first, *others)]


def _screen_of(box: QRect, screens: list[QRect]) -> QRect:
    def shared(screen: QRect) -> int:
        both = screen.intersected(box)
        return both.width() * both.height() if both.isValid() else 0

    return max(screens, key=shared)
