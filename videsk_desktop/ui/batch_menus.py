"""The menu bar of a batch's window and its shortcuts. Actions only say what is wanted; the window connects them."""

from typing import NamedTuple

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from videsk_desktop.i18n import Language, mark
from videsk_desktop.ui.icons import icon


class _Entry(NamedTuple):
    name: str
    menu: str
    words: str
    shortcut: str | QKeySequence.StandardKey | None = None
    icon: str | None = None
    apart: bool = False


# In the order of the menus.
_ACTIONS = (
    _Entry("paste", "file", mark("BatchMenus", "&Paste"), QKeySequence.StandardKey.Paste, "paste"),
    _Entry("open", "file", mark("BatchMenus", "&Open a file…"), QKeySequence.StandardKey.Open, "list"),
    _Entry("ask", "file", mark("BatchMenus", "&Ask about all"), "Ctrl+Return", "ask", apart=True),
    _Entry("ask_selected", "file", mark("BatchMenus", "Ask about the &selected"), "Ctrl+Shift+Return"),
    _Entry("cancel", "file", mark("BatchMenus", "Ca&ncel"), "Esc", "stop"),
    _Entry("clear", "file", mark("BatchMenus", "C&lear"), "Ctrl+Shift+X", "clear", apart=True),
    _Entry("close", "file", mark("BatchMenus", "&Close"), QKeySequence.StandardKey.Close),
    _Entry("copy", "edit", mark("BatchMenus", "&Copy the rows as evidence"), QKeySequence.StandardKey.Copy, "copy"),
    _Entry("select_all", "edit", mark("BatchMenus", "Select &all"), QKeySequence.StandardKey.SelectAll),
    _Entry("open_row", "edit", mark("BatchMenus", "Open in the &main window"), "Ctrl+L", "key", apart=True),
    _Entry("find", "edit", mark("BatchMenus", "&Find"), QKeySequence.StandardKey.Find, "search", apart=True),
)
_MENUS = {"file": mark("BatchMenus", "&File"), "edit": mark("BatchMenus", "&Edit")}


class BatchMenus:
    """``actions`` by name; ``on_rows`` are those that a row's own menu holds."""

    def __init__(self, window: QMainWindow) -> None:
        self.actions: dict[str, QAction] = {}
        self._menus = {name: window.menuBar().addMenu("") for name in _MENUS}
        for entry in _ACTIONS:
            if entry.apart:
                self._menus[entry.menu].addSeparator()
            action = QAction(window)
            action.setObjectName(f"batch{entry.name.title().replace('_', '')}Action")
            if entry.shortcut is not None:
                action.setShortcut(QKeySequence(entry.shortcut))
            self._menus[entry.menu].addAction(action)
            self.actions[entry.name] = action
        self.tint()

    @property
    def on_rows(self) -> list[QAction]:
        """What can be done with the selected rows."""
        return [self.actions[name] for name in ("copy", "ask_selected", "open_row")]

    def tint(self) -> None:
        """Take the icons from the theme in force."""
        for entry in _ACTIONS:
            if entry.icon is not None:
                self.actions[entry.name].setIcon(icon(entry.icon))

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        for name, source in _MENUS.items():
            self._menus[name].setTitle(language.text("BatchMenus", source))
        for entry in _ACTIONS:
            self.actions[entry.name].setText(language.text("BatchMenus", entry.words))
