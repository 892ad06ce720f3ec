"""The shortcuts of a window, gathered from its actions as they are now: nothing is listed twice, nothing by hand."""

from collections.abc import Iterator

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from videsk_desktop.i18n import Language
from videsk_desktop.texts.help_shapes import ShortcutGroup


def shortcut_groups(window: QMainWindow, language: Language) -> tuple[ShortcutGroup, ...]:
    """Return the shortcuts of every menu in the menus' order, then those that stand in no menu of the window."""
    known: set[tuple[str, str]] = set()
    groups = [
        ShortcutGroup(_plain(menu.title()), tuple(_new(_actions_of(menu), known)))
        for menu in (action.menu() for action in window.menuBar().actions())
        if isinstance(menu, QMenu)
    ]
    rest = tuple(_new(window.findChildren(QAction), known))
    groups.append(ShortcutGroup(language.text("ShortcutGroups", "In lists and fields"), rest))
    return tuple(group for group in groups if group.pairs)


def _actions_of(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from _actions_of(below)
        else:
            yield action


def _new(actions: Iterator[QAction] | list[QAction], known: set[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    for action in actions:
        keys = "  ·  ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts())
        pair = (_plain(action.text()), keys)
        if all(pair) and pair not in known:
            known.add(pair)
            yield pair


def _plain(words: str) -> str:
    """Return the words without the mark of the letter that opens them, and without what stands for a dialog."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")
