"""The menu bar and its shortcuts. Actions only say what is wanted; the window connects them."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from videsk_desktop.i18n import LANGUAGE_NAMES, LANGUAGES, Language, mark
from videsk_desktop.ui.action_menus import ActionMenus, Entry
from videsk_desktop.ui.theme import Scheme

if TYPE_CHECKING:
    from videsk_desktop.core.segments import Collection


# In the order of the menus.
_ACTIONS = (
    Entry("new_case", "file", mark("Menus", "&New case"), QKeySequence.StandardKey.New, "new"),
    Entry("batch", "file", mark("Menus", "&Several API Keys…"), "Ctrl+B", "list"),
    Entry("paste", "file", mark("Menus", "&Paste"), QKeySequence.StandardKey.Paste, "paste", apart=True),
    Entry("paste_and_ask", "file", mark("Menus", "Paste and &ask"), "Ctrl+Shift+V", "paste-ask"),
    Entry("ask", "file", mark("Menus", "Ask &Videsk"), "Ctrl+Return", "ask"),
    Entry("cancel", "file", mark("Menus", "Cance&l"), "Esc", "stop"),
    Entry("export", "file", mark("Menus", "&Export the segments"), QKeySequence.StandardKey.Save, "export", apart=True),
    Entry("close", "file", mark("Menus", "&Close"), QKeySequence.StandardKey.Close, apart=True),
    Entry("quit", "file", mark("Menus", "&Quit"), "Ctrl+Q"),
    Entry("focus_key", "edit", mark("Menus", "Go to the API &Key"), "Ctrl+L", "key"),
    Entry("show_key", "edit", mark("Menus", "&Show the API Key"), "Ctrl+Shift+K"),
    Entry("clear", "edit", mark("Menus", "&Clear"), "Ctrl+Shift+X", "clear", apart=True),
    Entry("clear_everything", "edit", mark("Menus", "Clear &everything"), "Ctrl+Shift+Del"),
    Entry("copy_evidence", "edit", mark("Menus", "Copy for the &ticket"), "Ctrl+Shift+E", "copy", apart=True),
    Entry("copy_message", "edit", mark("Menus", "Copy &message to the customer"), "Ctrl+Shift+M", "message"),
    Entry("find", "edit", mark("Menus", "&Find a segment"), QKeySequence.StandardKey.Find, "search", apart=True),
    Entry("load_all", "edit", mark("Menus", "&Load all segments"), "Ctrl+Shift+L", "load-all"),
    Entry("next_spot", "edit", mark("Menus", "Next &damaged place"), "F8", apart=True),
    Entry("previous_spot", "edit", mark("Menus", "P&revious damaged place"), "Shift+F8"),
    Entry("settings", "edit", mark("Menus", "Sett&ings…"), "Ctrl+,", "settings", apart=True),
    Entry("next_tab", "view", mark("Menus", "&Next tab"), "Ctrl+Tab"),
    Entry("previous_tab", "view", mark("Menus", "&Previous tab"), "Ctrl+Shift+Tab"),
    Entry("cases", "view", mark("Menus", "T&oday's cases"), "Ctrl+Shift+O", "list", apart=True),
    Entry("reach", "network", mark("Menus", "Can this computer reach &Videsk?"), None, "globe"),
    Entry("ways", "network", mark("Menus", "Which &way works?"), None, "network"),
    Entry("connection", "network", mark("Menus", "&Proxy and time limit…"), apart=True),
    Entry("help", "help", mark("Menus", "&Help"), QKeySequence.StandardKey.HelpContents, "question"),
    Entry("shortcuts", "help", mark("Menus", "&Keyboard shortcuts"), "Ctrl+F1"),
    Entry("gallery", "help", mark("Menus", "&Gallery of answers"), None, "list"),
    Entry("practise", "help", mark("Menus", "&Practise with samples"), None, "practice", apart=True),
    Entry("about", "help", mark("Menus", "&About this program"), apart=True),
)
_MENUS = {
    "file": mark("Menus", "&File"),
    "edit": mark("Menus", "&Edit"),
    "view": mark("Menus", "&View"),
    "network": mark("Menus", "&Network"),
    "help": mark("Menus", "&Help"),
}
_SCHEMES = {
    Scheme.SYSTEM: mark("Menus", "As the &system"),
    Scheme.LIGHT: mark("Menus", "&Light"),
    Scheme.DARK: mark("Menus", "&Dark"),
    Scheme.HIGH_CONTRAST: mark("Menus", "&High contrast"),
}


class Menus(ActionMenus):
    """``languages`` and ``schemes`` are groups whose actions carry their code as data."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window, _ACTIONS, _MENUS, context="Menus")
        self.actions["show_key"].setCheckable(True)
        self.actions["about"].setMenuRole(QAction.MenuRole.AboutRole)
        # Where macOS looks for it, whatever it is called.
        self.actions["settings"].setMenuRole(QAction.MenuRole.PreferencesRole)
        self._menus["view"].addSeparator()
        self._language_menu, self.languages = _choice(self._menus["view"], LANGUAGES)
        self._scheme_menu, self.schemes = _choice(self._menus["view"], tuple(_SCHEMES))

    def choose(self, group: QActionGroup, code: str) -> None:
        """Mark what is chosen, silently."""
        for action in group.actions():
            action.setChecked(action.data() == code)

    def offer_spots(self, *, offered: bool) -> None:
        """Offer to go from one damaged place to the next where there are any."""
        for name in ("next_spot", "previous_spot"):
            self.actions[name].setEnabled(offered)

    def offer_segments(self, collection: "Collection | None", *, loading: bool = False) -> None:
        """Offer to export what there is, and to load what is missing."""
        self.actions["export"].setEnabled(bool(collection))
        self.actions["load_all"].setEnabled(collection is not None and collection.stopped is None and not loading)

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        super().retranslate(language)
        self._language_menu.setTitle(language.text("Menus", "&Language"))
        self._scheme_menu.setTitle(language.text("Menus", "&Theme"))
        # A language is offered by its own name, so that whoever landed in the wrong one finds the way back.
        for action in self.languages.actions():
            action.setText(LANGUAGE_NAMES[action.data()])
        for action in self.schemes.actions():
            action.setText(language.text("Menus", _SCHEMES[Scheme(action.data())]))
        self.choose(self.languages, language.code)


def _choice(menu: QMenu, codes: tuple[str, ...]) -> tuple[QMenu, QActionGroup]:
    submenu = menu.addMenu("")
    group = QActionGroup(submenu)
    for code in codes:
        action = group.addAction(QAction(submenu))
        action.setData(str(code))
        action.setCheckable(True)
        submenu.addAction(action)
    return submenu, group
