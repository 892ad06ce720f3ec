"""Run by the system's Python, which has GObject introspection: what an assistive tool sees and does, as JSON lines.

Every line on standard input is answered by one line. ``["look"]``: a list of ``{"id", "role", "name", "description",
"text", "showing", "focused", "box"}`` for every widget of every program on the accessibility bus; ``box`` is ``[x, y,
width, height]`` on the screen. ``["press", id]`` does what a widget offers to do, ``["write", id, text]`` writes into
one; the answer is whether it could be done.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version is chosen first


def text_of(node):
    try:
        return Atspi.Text.get_text(node, 0, -1)
    except GLib.GError:
        return ""


def describe(node):
    states = node.get_state_set()
    box = node.get_extents(Atspi.CoordType.SCREEN)
    return {
        "id": node.get_accessible_id(),
        "role": node.get_role_name(),
        "name": node.get_name(),
        "description": node.get_description(),
        "text": text_of(node) if "Text" in node.get_interfaces() else "",
        "showing": states.contains(Atspi.StateType.SHOWING),
        "focused": states.contains(Atspi.StateType.FOCUSED),
        "enabled": states.contains(Atspi.StateType.ENABLED),
        "box": [box.x, box.y, box.width, box.height],
    }


def walk(node, found):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is None:
            continue
        try:
            if child.get_role() != Atspi.Role.APPLICATION:
                found.append(describe(child))
            # A table tells every cell as a child; its own name and count are enough here.
            if child.get_role() not in {Atspi.Role.TABLE, Atspi.Role.TREE_TABLE}:
                walk(child, found)
        except GLib.GError:
            # A widget that went away while it was being looked at.
            continue
    return found


def named(node, name):
    """Return the first widget on the screen with this object name, however deep it lies."""
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is None:
            continue
        try:
            showing = child.get_state_set().contains(Atspi.StateType.SHOWING)
            if child.get_accessible_id().split(".")[-1] == name and showing:
                return child
            found = named(child, name)
        except GLib.GError:
            continue
        if found is not None:
            return found
    return None


def press(name):
    node = named(Atspi.get_desktop(0), name)
    return node is not None and "Action" in node.get_interfaces() and Atspi.Action.do_action(node, 0)


def write(name, text):
    node = named(Atspi.get_desktop(0), name)
    writable = node is not None and "EditableText" in node.get_interfaces()
    return writable and Atspi.EditableText.set_text_contents(node, text)


DEEDS = {"look": lambda: walk(Atspi.get_desktop(0), []), "press": press, "write": write}

for line in sys.stdin:
    Atspi.get_desktop(0).clear_cache()
    deed, *words = json.loads(line)
    print(json.dumps(DEEDS[deed](*words)), flush=True)  # noqa: T201 - the answer to the line read
