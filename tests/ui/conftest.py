"""Widgets are tested without a display; their values come from the real core, their answers from no network."""

import os
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest

if sys.platform.startswith("linux") and not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from videsk_desktop.core.diagnosis import Diagnosis, diagnose
from videsk_desktop.core.exchange import PRACTICE, VIDESK
from videsk_desktop.i18n import Language
from videsk_desktop.speech import Speech
from videsk_desktop.ui.main_window import MainWindow
from videsk_desktop.ui.theme import apply_theme

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def closed_windows_go(qapp: QApplication) -> Iterator[None]:
    """Delete what a test closed: without a loop Qt puts that off, and a change of theme would repaint it all."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def english() -> Language:
    return Language("en")


@pytest.fixture
def window(qtbot, qapp: QApplication, english: Language) -> MainWindow:
    apply_theme(qapp, "light")
    # Another test may have left Qt's own words in another language.
    Speech(english)
    made = MainWindow(english)
    qtbot.addWidget(made, before_close_func=lambda widget: widget.allow_close())
    made.set_environments([VIDESK, PRACTICE], VIDESK)
    made.show()
    return made


@pytest.fixture
def show(window: MainWindow) -> Callable[[str], Diagnosis]:
    """Paste a text as a user does, and show what the core reads in it."""

    def shown(text: str) -> Diagnosis:
        diagnosis = diagnose(text, now=NOW)
        window.key_box.take(text)
        window.show_diagnosis(diagnosis, NOW)
        return diagnosis

    return shown
