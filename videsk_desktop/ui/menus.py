"""The menu bar and its shortcuts. Actions only say what is wanted; the window connects them."""

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from videsk_desktop.i18n import LANGUAGES, Language, mark
from videsk_desktop.ui.icons import icon
from videsk_desktop.ui.theme import Scheme

# name, menu, words, shortcut, icon; in the order of the menus
_ACTIONS: tuple[tuple[str, str, str, str | QKeySequence.StandardKey | None, str | None], ...] = (
    ("paste", "file", mark("Menus", "&Paste"), QKeySequence.StandardKey.Paste, "paste"),
    ("paste_and_ask", "file", mark("Menus", "Paste and &ask"), "Ctrl+Shift+V", "paste-ask"),
    ("ask", "file", mark("Menus", "Ask &Videsk"), "Ctrl+Return", "ask"),
    ("cancel", "file", mark("Menus", "Ca&ncel"), "Esc", "stop"),
    ("close", "file", mark("Menus", "&Close"), QKeySequence.StandardKey.Quit, None),
    ("focus_key", "edit", mark("Menus", "Go to the API &Key"), "Ctrl+L", "key"),
    ("show_key", "edit", mark("Menus", "&Show the API Key"), "Ctrl+Shift+K", None),
    ("clear", "edit", mark("Menus", "&Clear"), "Ctrl+Shift+X", "clear"),
    ("clear_everything", "edit", mark("Menus", "Clear &everything"), "Ctrl+Shift+Del", None),
    ("copy_evidence", "edit", mark("Menus", "Copy for the &ticket"), "Ctrl+Shift+E", "copy"),
    ("copy_message", "edit", mark("Menus", "Copy &message to the customer"), "Ctrl+Shift+M", "message"),
    ("find", "edit", mark("Menus", "&Find a segment"), QKeySequence.StandardKey.Find, "search"),
    ("next_spot", "edit", mark("Menus", "Next &damaged place"), "F8", None),
    ("previous_spot", "edit", mark("Menus", "Previous da&maged place"), "Shift+F8", None),
    ("next_tab", "view", mark("Menus", "&Next tab"), "Ctrl+Tab", None),
    ("previous_tab", "view", mark("Menus", "&Previous tab"), "Ctrl+Shift+Tab", None),
    ("reach", "network", mark("Menus", "Can this computer reach &Videsk?"), None, "globe"),
    ("ways", "network", mark("Menus", "Which &way works?"), None, "list"),
    ("connection", "network", mark("Menus", "&Proxy and time limit…"), None, None),
    ("practise", "help", mark("Menus", "&Practise with samples"), None, "practice"),
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
# A language is offered by its own name, so that whoever landed in the wrong one finds the way back.
_LANGUAGE_NAMES = {"es": "Español", "en": "English"}


class Menus:
    """``actions`` by name; ``languages`` and ``schemes`` are groups whose actions carry their code as data."""

    def __init__(self, window: QMainWindow) -> None:
        self.actions: dict[str, QAction] = {}
        self._menus = {name: window.menuBar().addMenu("") for name in _MENUS}
        for name, menu, _, shortcut, _ in _ACTIONS:
            if name in {"close", "clear", "next_spot", "copy_evidence", "find", "connection"}:
                self._menus[menu].addSeparator()
            action = QAction(window)
            action.setObjectName(f"{name}Action")
            if shortcut is not None:
                action.setShortcut(QKeySequence(shortcut))
            self._menus[menu].addAction(action)
            self.actions[name] = action
        self.actions["show_key"].setCheckable(True)
        self._menus["view"].addSeparator()
        self._language_menu, self.languages = _choice(self._menus["view"], LANGUAGES)
        self._scheme_menu, self.schemes = _choice(self._menus["view"], tuple(_SCHEMES))
        self.tint()

    def choose(self, group: QActionGroup, code: str) -> None:
        """Mark what is chosen, silently."""
        for action in group.actions():
            action.setChecked(action.data() == code)

    def offer_spots(self, *, offered: bool) -> None:
        """Offer to go from one damaged place to the next where there are any."""
        for name in ("next_spot", "previous_spot"):
            self.actions[name].setEnabled(offered)

    def tint(self) -> None:
        """Take the icons from the theme in force."""
        for name, _, _, _, sign in _ACTIONS:
            if sign is not None:
                self.actions[name].setIcon(icon(sign))

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        for name, source in _MENUS.items():
            self._menus[name].setTitle(language.text("Menus", source))
        for name, _, source, _, _ in _ACTIONS:
            self.actions[name].setText(language.text("Menus", source))
        self._language_menu.setTitle(language.text("Menus", "&Language"))
        self._scheme_menu.setTitle(language.text("Menus", "&Theme"))
        for action in self.languages.actions():
            action.setText(_LANGUAGE_NAMES[action.data()])
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
