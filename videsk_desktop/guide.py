"""Answers what a window's help wants to know: facts of this copy of the program, and the examples of the gallery.

The only place that knows both the help and where its facts come from. Sends nothing.
"""

import platform
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, qVersion

from videsk_desktop import __built__, __version__
from videsk_desktop.core.exchange import VIDESK
from videsk_desktop.evidence.curl import Shell, curl_line
from videsk_desktop.gallery import examples
from videsk_desktop.history_file import FILE_NAME as HISTORY
from videsk_desktop.log_file import FOLDER_NAME as LOGS
from videsk_desktop.program import Program
from videsk_desktop.settings import FILE_NAME as SETTINGS
from videsk_desktop.texts.help_shapes import Facts

if TYPE_CHECKING:
    from videsk_desktop.ui.help_desk import HelpDesk

_SHELLS = {Shell.SH: "bash", Shell.POWERSHELL: "PowerShell"}


class Guide(QObject):
    """One window's guide, and the desk's child."""

    def __init__(self, desk: "HelpDesk", program: Program) -> None:
        super().__init__(desk)
        self._desk, self._program = desk, program
        desk.facts_wanted.connect(self._tell)
        desk.examples_wanted.connect(self._show)

    def _tell(self) -> None:
        folder = self._program.folder
        self._desk.show_facts(
            Facts(
                version=__version__,
                built=__built__,
                qt=qVersion() or "",
                python=platform.python_version(),
                settings=str(folder / SETTINGS),
                history=str(folder / HISTORY),
                logs=str(folder / LOGS),
                test_lines=tuple((name, curl_line(VIDESK.url(), shell)) for shell, name in _SHELLS.items()),
            )
        )

    def _show(self) -> None:
        self._desk.show_examples(examples(self._program.now()))
