"""The help in a window of its own: topics and a search on the left, the page on the right. Needs no network.

A page is made when it is first opened. Knows no code of the program but by the places it is told.
"""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from videsk_desktop import APPLICATION_NAME
from videsk_desktop.i18n import Language
from videsk_desktop.texts.help_places import Place, Topic
from videsk_desktop.texts.help_shapes import HelpPage
from videsk_desktop.ui.help_contents import HelpContents, Leaf
from videsk_desktop.ui.help_page import HelpPageView
from videsk_desktop.ui.surface import SPACE, IconButton

_SIZE = QSize(1040, 720)
_SMALLEST = QSize(720, 480)
_LEFT = 300


class HelpWindow(QWidget):
    """``example_wanted``: the place of an entry that is to be seen; ``gallery_wanted``: all of them."""

    example_wanted = Signal(object)
    gallery_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("helpWindow")
        self.setMinimumSize(_SMALLEST)
        self.resize(_SIZE)
        self._language: Language | None = None
        self._pages: dict[Topic, HelpPage] = {}
        self._views: dict[Topic, HelpPageView] = {}
        self.contents = HelpContents("help")
        self.contents.chosen.connect(self._show)
        self.gallery_button = IconButton("list")
        self.gallery_button.setObjectName("helpGalleryButton")
        self.gallery_button.clicked.connect(self.gallery_wanted)
        self.pages = QStackedWidget()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(2 * SPACE, 2 * SPACE, SPACE, 2 * SPACE)
        column.setSpacing(SPACE)
        column.addWidget(self.contents, 1)
        column.addWidget(self.gallery_button)
        splitter = QSplitter()
        splitter.setObjectName("helpSplitter")
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(self.pages)
        splitter.setSizes([_LEFT, _SIZE.width() - _LEFT])
        splitter.setStretchFactor(1, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.contents.focus_filter)

    def show_pages(self, pages: tuple[HelpPage, ...], language: Language) -> None:
        """Take other pages, or the same in another language; the place stays where it was."""
        place = self.contents.place
        self._language = language
        self._pages = {page.topic: page for page in pages}
        for view in self._views.values():
            self.pages.removeWidget(view)
            view.deleteLater()
        self._views = {}
        title = language.text("HelpWindow", "Help")
        self.setWindowTitle(f"{title} · {APPLICATION_NAME}")
        self.gallery_button.setText(language.text("HelpWindow", "Gallery of answers"))
        self.contents.retranslate(language)
        self.contents.show_leaves(tuple(_leaf(page) for page in pages), opened=False)
        # The anchor of what has no code is its title, which is another one now.
        if not isinstance(place, Place) or not self.contents.choose(place):
            place = Place(place.topic if isinstance(place, Place) else Topic.START)
            self.contents.choose(place)
        self._show(place)

    def go_to(self, place: Place) -> None:
        """Show a place, whatever was looked for before."""
        self.contents.filter.clear()
        self.contents.choose(place)
        self._show(place)

    def _show(self, place: object) -> None:
        if not isinstance(place, Place) or self._language is None:
            return
        view = self._views.get(place.topic)
        if view is None:
            view = self._views[place.topic] = HelpPageView(self._pages[place.topic], self._language)
            view.example_wanted.connect(self.example_wanted)
            self.pages.addWidget(view)
        self.pages.setCurrentWidget(view)
        view.go_to(place.anchor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc; the first one empties the search."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.contents.filter.text():
            self.contents.filter.clear()
        else:
            self.close()


def _leaf(page: HelpPage) -> Leaf:
    below = tuple(
        Leaf(entry.kicker or entry.title, f"{section.title}\n{entry.words()}", Place(page.topic, entry.anchor))
        for section in page.sections
        for entry in section.entries
    )
    return Leaf(page.title, page.lead, Place(page.topic), below)
