"""What of Qt and of Python goes into the frozen program, and what stays out: tables of data and two questions.

PyInstaller brings everything that a hook has ever found useful; most of it would only make the download larger. The
lists name what is wanted, so that a new file in a later Qt is left out until somebody has asked for it. The build
checks afterwards that no library misses another, and the self-test that nothing else was missed.
"""

import re
from pathlib import PurePosixPath

# By the folder below plugins/, the plugins by their plain names; each system finds its own among them.
PLUGINS = {
    "platforms": {"qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"},
    "wayland-shell-integration": {"xdg-shell"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    # Without these, composed letters such as á and ñ cannot be typed.
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "platformthemes": {"qxdgdesktopportal"},
    "styles": {"qmodernwindowsstyle", "qmacstyle"},
    "imageformats": {"qsvg", "qico", "qicns"},
    "iconengines": {"qsvgicon"},
}

# The libraries that those plugins and our imports need. Network is there for local sockets alone: none of its plugins.
QT_LIBRARIES = {"Core", "Gui", "Widgets", "Svg", "Network", "DBus", "XcbQpa", "WaylandClient"}

# English is in Qt itself; of the others, only the words of its standard buttons.
QT_TRANSLATIONS = {"qtbase_es.qm"}

# Modules that a library names and this program never reaches.
EXCLUDED_MODULES = (
    "PySide6.QtDBus",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtOpenGL",
    "_pytest",
    "brotli",
    "brotlicffi",
    "click",
    "cryptography",
    "curses",
    "distutils",
    "doctest",
    "ensurepip",
    "h2",
    "idlelib",
    "lib2to3",
    # PyInstaller would import it at every start.
    "multiprocessing",
    "numpy",
    "pdb",
    "pip",
    "pkg_resources",
    # As multiprocessing; only runpy would bring it.
    "pkgutil",
    "pydoc",
    "pygments",
    "pytest",
    "readline",
    "rich",
    "runpy",
    "setuptools",
    "socksio",
    "tkinter",
    "trio",
    "unittest",
    "uvloop",
    "xmlrpc",
    "zstandard",
)

_OUR_OWN_QT = re.compile(r"^(?:lib)?(?:Qt6?)(\w+?)(?:\.abi3)?(?:\.framework|\.so|\.dll|\.dylib|\.pyd|\.\d|$)")


def wanted(destination: str) -> bool:
    """Return whether a file that PyInstaller would collect at ``destination``, relative to the program, is wanted."""
    path = PurePosixPath(destination.replace("\\", "/"))
    parts = path.parts
    if "PySide6" not in parts:
        return not _qt_name(path) or _qt_name(path) in QT_LIBRARIES
    if "plugins" in parts:
        folder, name = parts[parts.index("plugins") + 1], path.name.split(".")[0].removeprefix("lib")
        return name in PLUGINS.get(folder, set())
    if "translations" in parts:
        return path.name in QT_TRANSLATIONS
    if "qml" in parts or path.name == "opengl32sw.dll":
        return False
    framework = next((part for part in parts if part.endswith(".framework")), path.name)
    name = _qt_name(PurePosixPath(framework))
    return name is None or name in QT_LIBRARIES


def _qt_name(path: PurePosixPath) -> str | None:
    """Return ``Core`` for libQt6Core.so.6, Qt6Core.dll, QtCore.framework and QtCore.abi3.so; None for another file."""
    found = _OUR_OWN_QT.match(path.name)
    return found[1] if found else None
