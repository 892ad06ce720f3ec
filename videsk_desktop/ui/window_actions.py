"""What each action of the menus does in its window: one table, from an action's name to the deed."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from videsk_desktop.ui.main_window import MainWindow

# The key field's own menu: what Qt would offer there pastes its own way.
_ON_THE_KEY = ("paste", "paste_and_ask", "show_key", "clear")


def connect_actions(window: "MainWindow") -> None:
    """Join the actions of ``window``'s menus to what it can do itself, and to what it asks for by signals."""
    actions, key_box, result = window.menus.actions, window.key_box, window.result
    does = {
        "new_case": window.new_case_requested,
        "batch": window.batch_requested,
        "paste": key_box.key_row.paste,
        "paste_and_ask": key_box.paste_and_ask,
        "ask": key_box.ask_row.check_button.click,
        "cancel": window.cancel_requested,
        "export": result.export_segments,
        "close": window.close,
        "quit": window.quit_requested,
        "focus_key": key_box.key_row.focus_key,
        "clear": window.clear_requested,
        "clear_everything": window.hygiene.clear_everything,
        "find": window.find_segment,
        "load_all": window.load_all_requested,
        "next_spot": lambda: result.step_spot(1),
        "previous_spot": lambda: result.step_spot(-1),
        "next_tab": lambda: result.turn(1),
        "previous_tab": lambda: result.turn(-1),
        "reach": window.inquiries.open_reach,
        "ways": window.inquiries.open_ways,
        "connection": window.inquiries.connection_wanted,
        "help": window.help.explain_card,
        "shortcuts": window.help.open_shortcuts,
        "gallery": window.help.open_gallery,
        "practise": window.practise,
        "about": window.help.open_about,
    }
    for name, deed in does.items():
        actions[name].triggered.connect(deed)
    actions["show_key"].triggered.connect(key_box.key_row.show_button.setChecked)
    key_box.key_edit.addActions([actions[name] for name in _ON_THE_KEY])
