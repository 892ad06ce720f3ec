"""A canary key, broken in fourteen ways, through the whole window: nothing that is seen, spoken or kept has a trace.

The search itself is proven by the same run with the gate taken out.
"""

import asyncio
import logging
import os
import socket

from PySide6.QtCore import QAbstractListModel
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from qasync import QEventLoop

from tests.canary import CANARY, VARIANTS, traces
from videsk_desktop.core.exchange import PRACTICE
from videsk_desktop.core.redaction import Gate
from videsk_desktop.history_file import FILE_NAME as HISTORY
from videsk_desktop.i18n import Language
from videsk_desktop.program import Program
from videsk_desktop.settings import Loaded, Settings, custom_environment
from videsk_desktop.ui.key_edit import KeyEdit
from videsk_desktop.ui.main_window import MainWindow
from videsk_desktop.wiring import Wiring

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def texts_of(window):
    """Yield every text a person, a screen reader or a screenshot could read, with where it stands."""
    for widget in [window, *window.findChildren(QWidget)]:
        where = f"{type(widget).__name__} {widget.objectName()}"
        yield where, widget.toolTip()
        yield where, widget.statusTip() + widget.whatsThis()
        yield where, widget.accessibleName() + "\n" + widget.accessibleDescription()
        yield where, widget.windowTitle()
        accessible = QAccessible.queryAccessibleInterface(widget)
        if accessible is not None:
            kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help)
            yield where, "\n".join(accessible.text(kind) for kind in kinds)
        yield from ((where, text) for text in shown(widget))
    for action in window.findChildren(QAction):
        yield f"action {action.objectName()}", f"{action.text()}\n{action.toolTip()}"


def shown(widget):
    if isinstance(widget, KeyEdit):
        # The key's own place, masked.
        yield widget.displayText()
    elif isinstance(widget, QLineEdit | QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QPlainTextEdit):
        yield widget.toPlainText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(index) for index in range(widget.count()))
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        model = widget.model()
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
        for row in range(model.rowCount()):
            yield "\n".join(str(model.index(row, column).data()) for column in range(columns))


class Hunt:
    """One window at work in ``folder``, and everything that was found of the canary so far."""

    def __init__(self, folder, environment):
        language = Language("en")
        self.folder = folder
        self.window = MainWindow(language)
        kept = Loaded(Settings(environments=(environment,)))
        self.wiring = Wiring(self.window, Program(kept, folder, language), PRACTICE)
        self.found = []
        self.seen = set()
        self.wiring.begin()

    async def play(self, environment):
        letters, tab = self.wiring.letters, self.window.result.messages_tab
        self.window.environment_chosen.emit(environment.name)
        for name, text in VARIANTS.items():
            self.window.key_box.take(text)
            self.search(name)
            if self.window.key_box.ask_row.check_button.isEnabled():
                checked = asyncio.Event()
                self.wiring.presenter.checked.connect(lambda *_, checked=checked: checked.set())
                self.window.check_requested.emit()
                await asyncio.wait_for(checked.wait(), 20)
            for spoken in ("es", "en"):
                self.window.language_chosen.emit(spoken)
                for button in ("jsonChoice", "markdownChoice"):
                    self.window.findChild(QWidget, button).click()
                    self.window.findChild(QWidget, "claimValuesBox").click()
                    letters.copy_evidence()
                    self.note(f"{name} clipboard", QApplication.clipboard().text())
                    self.search(name)
            tab.customer.reply.appendPlainText(f"The key was {CANARY}")
            letters.copy_reply()
            self.note(f"{name} clipboard", QApplication.clipboard().text())

    def search(self, name):
        """Search what was not seen before, all at once."""
        texts = {text: where for where, text in texts_of(self.window) if text not in self.seen}
        self.seen |= texts.keys()
        if traces("\0\0".join(texts)):
            self.found += [(f"{name}: {where}", text) for text, where in texts.items() if traces(text)]

    def note(self, where, text):
        if traces(text):
            self.found.append((where, ""))

    def search_files(self):
        for path in self.folder.rglob("*"):
            if path.is_file():
                self.note(path.name, path.read_bytes())

    async def close(self):
        self.search_files()
        await self.wiring.close()
        self.search_files()
        self.window.allow_close()
        self.window.close()
        self.window.deleteLater()


def closed_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return custom_environment(f"http://127.0.0.1:{listener.getsockname()[1]}", "Closed")


def hunt(qapp, folder, caplog, environments):
    caplog.set_level(logging.DEBUG)
    nowhere = closed_port()

    async def play():
        hunting = Hunt(folder, nowhere)
        try:
            for environment in environments(nowhere):
                await hunting.play(environment)
        finally:
            await hunting.close()
        hunting.note("log", caplog.text)
        return hunting.found

    with QEventLoop(qapp) as loop:
        return loop.run_until_complete(play())


def test_no_trace_of_a_key_is_left_anywhere(qapp, tmp_path, caplog):
    assert hunt(qapp, tmp_path, caplog, lambda nowhere: (PRACTICE, nowhere)) == []
    assert (tmp_path / HISTORY).exists()
    assert (tmp_path / HISTORY).stat().st_size > 0


def test_the_same_search_finds_the_key_where_the_gate_is_taken_out(qapp, tmp_path, caplog, monkeypatch):
    monkeypatch.setattr(Gate, "traces", lambda _self, _text: [])
    monkeypatch.setattr(Gate, "leaks", lambda _self, _artefact: False)
    found = hunt(qapp, tmp_path, caplog, lambda _: (PRACTICE,))
    assert any("clipboard" in where for where, _ in found)
