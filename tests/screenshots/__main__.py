"""Plays scenes in the real window, presenter, loop and practice API, and pictures each; only the mouse is missing.

Every scene is taken in every language and theme, named ``scene-language-theme.png``.
"""

import argparse
import asyncio
import tempfile
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget
from qasync import QEventLoop

from tests.screenshots import of_answers, of_batches, of_cases, of_help, of_pastes, of_questions, of_segments
from tests.screenshots.stage import SETTLING_S, Stage
from videsk_desktop import logs
from videsk_desktop.i18n import LANGUAGES, Language
from videsk_desktop.program import Program
from videsk_desktop.settings import Loaded, Settings
from videsk_desktop.ui.main_window import MainWindow
from videsk_desktop.ui.theme import Scheme, apply_theme
from videsk_desktop.wiring import Wiring

SIZE = QSize(1280, 860)
THEMES = tuple(scheme.value for scheme in Scheme if scheme is not Scheme.SYSTEM)
SCENES = {
    **of_pastes.SCENES,
    **of_answers.SCENES,
    **of_segments.SCENES,
    **of_questions.SCENES,
    **of_help.SCENES,
    **of_batches.SCENES,
    **of_cases.SCENES,
}


async def picture(app: QApplication, name: str, language: str, theme: str, folder: Path) -> Path:
    """Play one scene in a new window and write its picture."""
    scene = SCENES[name]
    apply_theme(app, theme)
    with tempfile.TemporaryDirectory() as profile:
        async with scene.where() as environment:
            spoken = Language(language)
            window = MainWindow(spoken)
            window.resize(SIZE)
            program = Program(Loaded(Settings()), Path(profile), spoken, named=environment)
            wiring = Wiring(window, program, environment)
            window.show()
            wiring.begin()
            await scene.act(Stage(window, wiring, program))
            await asyncio.sleep(SETTLING_S)
            file = folder / f"{name}-{language}-{theme}.png"
            shown_of(window, scene.shows).grab().save(str(file))
            # Else Qt's own words, the names of keys among them, would stay in this language for the next picture.
            program.speech.use(Language("en"))
            await wiring.close()
            window.allow_close()
            window.close()
            window.deleteLater()
    return file


def shown_of(window: MainWindow, name: str | None) -> QWidget:
    """Return the window, the part of it that is called ``name``, or another window of that name."""
    if name is None:
        return window
    others = (each for each in QApplication.topLevelWidgets() if each.objectName() == name)
    return window.findChild(QWidget, name) or next(others)


async def pictures(app: QApplication, choice: argparse.Namespace) -> None:
    for name in choice.scenes:
        for language in choice.languages:
            for theme in choice.themes:
                print(await picture(app, name, language, theme, choice.folder), flush=True)  # noqa: T201 - a command


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m tests.screenshots", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("--scenes", nargs="+", choices=SCENES, default=list(SCENES))
    parser.add_argument("--languages", nargs="+", choices=LANGUAGES, default=list(LANGUAGES))
    parser.add_argument("--themes", nargs="+", choices=THEMES, default=["light", "dark"])
    choice = parser.parse_args()
    choice.folder.mkdir(parents=True, exist_ok=True)
    logs.set_up()
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    with QEventLoop(app) as loop:
        loop.run_until_complete(pictures(app, choice))


if __name__ == "__main__":
    main()
