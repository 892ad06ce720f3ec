"""Run before the program on Windows: names the process as its shortcut is named, for the taskbar to put both together.

Without it a program that was not started by its shortcut would stand beside its own pinned icon.
"""

import ctypes

ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID("io.videsk.Desktop")
