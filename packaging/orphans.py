"""Leaves out the libraries that came along for a plugin that is left out: GTK's theme alone brings thirty."""

import sys
from pathlib import PurePath

from PyInstaller.depend.bindepend import get_imports


def without_orphans(binaries: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Return the entries of PyInstaller's table (destination, source, type) that something in it needs.

    Needed are Python's extension modules, Qt's plugins, Python itself, and whatever these are linked to. On Windows and
    macOS Qt brings all of its libraries itself, and nothing comes along.
    """
    if sys.platform != "linux":
        return binaries
    sources = {PurePath(destination).name: source for destination, source, _ in binaries}
    waiting = [source for destination, source, kind in binaries if _is_wanted_for_itself(destination, kind)]
    needed: set[str] = set()
    while waiting:
        source = waiting.pop()
        if source in needed:
            continue
        needed.add(source)
        names = (PurePath(name).name for name, _ in get_imports(source))
        waiting.extend(sources[name] for name in names if name in sources)
    # A symbolic link beside a library counts as the library.
    return [entry for entry in binaries if entry[1] in needed or entry[2] == "SYMLINK"]


def _is_wanted_for_itself(destination: str, kind: str) -> bool:
    path = PurePath(destination)
    return kind == "EXTENSION" or "plugins" in path.parts or path.name.startswith("libpython")
