"""What makes the start quicker and changes nothing else. Knows no window."""

import gc
import sys


def begin() -> None:
    """Hurry from here on, until ``end``; before our own rooms are imported, since each import gains by it."""
    # A start makes no garbage; looking for it takes a tenth of its time.
    gc.disable()
    import PySide6.QtCore  # noqa: F401, PLC0415 - brings what is mended next

    # WORKAROUND(PySide6, shibokensupport/feature.py): it reads the source of every module imported from now on, which
    # linecache then keeps for good, to see whether its names may be switched to snake_case. Nobody asks for that here.
    switch = sys.modules.get("shibokensupport.feature")
    if switch is not None:
        vars(switch)["_mod_uses_pyside"] = lambda _module: False


def end() -> None:
    """Look for garbage again."""
    gc.enable()
