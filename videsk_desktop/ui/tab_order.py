"""Tab goes through a window as it is laid out, which is how it is read, whatever of it was made first."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QScrollArea, QSplitter, QTabWidget, QWidget


def follow_layout(whole: QWidget | None) -> None:
    """Put what takes the focus in ``whole`` into the order of its layouts; call it when all is made."""
    for one, other in pairwise(_stops(whole)):
        QWidget.setTabOrder(one, other)


def _stops(widget: QWidget | None) -> Iterator[QWidget]:
    if widget is None:
        return
    # A scroll area may take the focus later, once there is something to scroll to.
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus or isinstance(widget, QScrollArea):
        yield widget
    for part in _parts(widget):
        yield from _stops(part)


def _parts(widget: QWidget) -> Iterator[QWidget | None]:
    """Yield what ``widget`` is made of; a field's own insides are its own affair."""
    if isinstance(widget, QTabWidget):
        yield widget.tabBar()
        yield from (widget.widget(place) for place in range(widget.count()))
    elif isinstance(widget, QSplitter):
        yield from (widget.widget(place) for place in range(widget.count()))
    elif isinstance(widget, QScrollArea):
        yield widget.widget()
    elif not isinstance(widget, QAbstractScrollArea):
        yield from _of_layout(widget.layout())


def _of_layout(layout: QLayout | None) -> Iterator[QWidget]:
    for place in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(place) if layout is not None else None
        if item is None:
            continue
        inside: QWidget | None = item.widget()
        if inside is not None:
            yield inside
        else:
            yield from _of_layout(item.layout())
