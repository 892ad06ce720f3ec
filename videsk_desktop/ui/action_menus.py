"""A menu bar made of a table of actions. Actions only say what is wanted; the window connects them."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from videsk_desktop.i18n import Language
from videsk_desktop.ui.icons import icon


class Entry(NamedTuple):
    """An action's name, menu and words; ``apart``: a line stands above it."""

    name: str
    menu: str
    words: str
    shortcut: str | QKeySequence.StandardKey | None = None
    icon: str | None = None
    apart: bool = False


class ActionMenus:
    """``actions`` by name. ``titles``: the menus' names and words, in order; ``context`` is that of all words."""

    def __init__(
        self, window: QMainWindow, entries: tuple[Entry, ...], titles: Mapping[str, str], *, context: str
    ) -> None:
        self._entries, self._titles, self._context = entries, titles, context
        self.actions: dict[str, QAction] = {}
        self._menus = {name: window.menuBar().addMenu("") for name in titles}
        for entry in entries:
            if entry.apart:
                self._menus[entry.menu].addSeparator()
            action = QAction(window)
            action.setObjectName(f"{entry.name}Action")
            if entry.shortcut is not None:
                action.setShortcut(QKeySequence(entry.shortcut))
            self._menus[entry.menu].addAction(action)
            self.actions[entry.name] = action

    def tint(self) -> None:
        """Take the icons from the theme in force."""
        for entry in self._entries:
            if entry.icon is not None:
                self.actions[entry.name].setIcon(icon(entry.icon))

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        for name, source in self._titles.items():
            self._menus[name].setTitle(language.text(self._context, source))
        for entry in self._entries:
            self.actions[entry.name].setText(language.text(self._context, entry.words))
