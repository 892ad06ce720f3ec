"""The menu bar of a batch's window and its shortcuts. Actions only say what is wanted; the window connects them."""

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from videsk_desktop.i18n import mark
from videsk_desktop.ui.action_menus import ActionMenus, Entry

# In the order of the menus.
_ACTIONS = (
    Entry("paste", "file", mark("BatchMenus", "&Paste"), QKeySequence.StandardKey.Paste, "paste"),
    Entry("open", "file", mark("BatchMenus", "&Open a file…"), QKeySequence.StandardKey.Open, "file"),
    Entry("ask", "file", mark("BatchMenus", "&Ask about all"), "Ctrl+Return", "ask", apart=True),
    Entry("ask_selected", "file", mark("BatchMenus", "Ask about the &selected"), "Ctrl+Shift+Return"),
    Entry("cancel", "file", mark("BatchMenus", "Ca&ncel"), "Esc", "stop"),
    Entry("clear", "file", mark("BatchMenus", "C&lear"), "Ctrl+Shift+X", "clear", apart=True),
    Entry("close", "file", mark("BatchMenus", "&Close"), QKeySequence.StandardKey.Close),
    Entry("copy", "edit", mark("BatchMenus", "&Copy the rows as evidence"), QKeySequence.StandardKey.Copy, "copy"),
    Entry("select_all", "edit", mark("BatchMenus", "Select &all"), QKeySequence.StandardKey.SelectAll),
    Entry("open_row", "edit", mark("BatchMenus", "Open in the &main window"), "Ctrl+L", "key", apart=True),
    Entry("find", "edit", mark("BatchMenus", "&Find"), QKeySequence.StandardKey.Find, "search", apart=True),
)
_MENUS = {"file": mark("BatchMenus", "&File"), "edit": mark("BatchMenus", "&Edit")}


class BatchMenus(ActionMenus):
    """``on_rows`` are the actions that a row's own menu holds."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window, _ACTIONS, _MENUS, context="BatchMenus")
        self.tint()

    @property
    def on_rows(self) -> list[QAction]:
        """What can be done with the selected rows."""
        return [self.actions[name] for name in ("copy", "ask_selected", "open_row")]
