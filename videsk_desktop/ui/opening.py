"""The window as it is first seen: menus, key box, first screen, status line.

The start waits for what is imported and built here, so it is nothing that the first picture does not show. Everything
else of the window is made after that picture, by ``MainWindow.complete``.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from videsk_desktop import APPLICATION_NAME
from videsk_desktop.i18n import Language
from videsk_desktop.ui.first_screen import FirstScreen
from videsk_desktop.ui.frame import Frame
from videsk_desktop.ui.key_box import KeyBox
from videsk_desktop.ui.menus import Menus
from videsk_desktop.ui.status_line import StatusLine
from videsk_desktop.ui.surface import SPACE
from videsk_desktop.ui.whole_room import WholeRoom

if TYPE_CHECKING:
    from datetime import datetime

SMALLEST = QSize(1024, 680)
USUAL = QSize(1200, 800)


class Opening(Frame):
    """``_column`` holds everything below the menus, ``_between`` what is said over the pages, ``_pages`` the pages."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._now: datetime | None = None
        self.setWindowTitle(APPLICATION_NAME)
        self.setMinimumSize(SMALLEST)
        self.resize(USUAL)
        self.menus = Menus(self)
        self.key_box = KeyBox()
        self.first_screen = FirstScreen()
        self.status_line = StatusLine()
        self._arrange()

    def _arrange(self) -> None:
        self._pages = QStackedWidget()
        # What is not seen must not take room from what is.
        self.first_screen.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._pages.addWidget(self.first_screen)
        self._between = QVBoxLayout()
        self._between.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, 0)
        whole = QWidget()
        self._column = QVBoxLayout(whole)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.key_box)
        self._column.addLayout(self._between)
        self._column.addWidget(self._pages, 1)
        self.setCentralWidget(WholeRoom(whole))
        self.setStatusBar(self.status_line)
        # Else the way back out of practice has the keyboard, and the space bar takes it.
        self.key_box.key_edit.setFocus()

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self._language = language
        self.key_box.retranslate(language, self._now)
        for part in (self.menus, self.first_screen, self.status_line):
            part.retranslate(language)
