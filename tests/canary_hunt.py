"""The whole program at work on a canary's variants, and a search of everything that it shows, says, copies and keeps.

What is searched: every text of every window that a person, a screen reader or a screenshot could read, the clipboard
after every copy, the files that were exported, and the profile folder with settings, history, logs and reports.
"""

import asyncio
import json
import sys
import threading
from contextlib import asynccontextmanager

from PySide6.QtCore import QAbstractListModel, QTimer
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

from tests.canary import CANARY, VARIANTS, traces
from tests.servers import raw_server, request_head
from videsk_desktop.core.addresses import custom_environment
from videsk_desktop.core.exchange import PRACTICE
from videsk_desktop.core.export import Form
from videsk_desktop.crash_reports import CrashReports
from videsk_desktop.desk import Desk
from videsk_desktop.i18n import Language
from videsk_desktop.logs import catch_unhandled, set_up
from videsk_desktop.program import Program
from videsk_desktop.settings import Loaded, Settings
from videsk_desktop.ui.key_edit import KeyEdit
from videsk_desktop.ui.main_window import MainWindow

# Each opens a window of its own, or turns to another page.
_OPENS = ("cases", "settings", "help", "shortcuts", "gallery", "about", "reach", "ways", "connection")
_COPIES = ("copy_evidence", "copy_message")


def texts_of(window):
    """Yield every text that stands in ``window``, with where it stands."""
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


@asynccontextmanager
async def quoting_server():
    """Serve segments that quote the key back, as a server in debug mode would."""

    async def answer(reader, writer):
        head = (await request_head(reader)).decode()
        said = next((line.partition(":")[2].strip() for line in head.split("\r\n") if "uthorization" in line), "")
        rows = [{"id": f"{number:024x}", "name": f"Row {number}", "description": said} for number in range(3)]
        body = json.dumps({"total": 3, "limit": 10, "skip": 0, "data": rows}).encode()
        more = f"X-Echo: {said}\r\nCF-Ray: {said[-20:]}\r\n"
        lines = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n{more}Content-Length: {len(body)}\r\n\r\n"
        writer.write(lines.encode() + body)
        await writer.drain()

    async with raw_server(answer) as site:
        yield custom_environment(site.base_url, "Quoting")


async def until(condition):
    async with asyncio.timeout(20):
        while not condition():  # noqa: ASYNC110 - what is waited for has no event of its own
            await asyncio.sleep(0.01)


class Hunt:
    """The program at work in ``folder``; ``found`` grows with each place in which a trace was."""

    def __init__(self, folder, *environments, client_for=None):
        language = Language("en")
        self.folder, self.exports = folder, folder / "exports"
        self.exports.mkdir()
        set_up(folder)
        CrashReports(folder).listen()
        self.program = Program(Loaded(Settings(environments=environments)), folder, language)
        if client_for is not None:
            self.program.connections.client_for = client_for
        self.desk = Desk(self.program, MainWindow(language), PRACTICE)
        catch_unhandled(self.desk.say_internal_error)
        self.found = []
        self._seen = set()
        self._answered = asyncio.Event()
        self.wiring.presenter.checked.connect(lambda *_: self._answered.set())
        self.desk.begin()

    @property
    def window(self):
        return self.desk.windows[0]

    @property
    def wiring(self):
        return self.desk._wirings[self.window]

    async def play(self, environment):
        """Put every variant to ``environment``, and look at everything there is after each."""
        self.window.environment_chosen.emit(environment.name)
        for name, text in VARIANTS.items():
            await self.put(name, text)
            await self.export(name)

    async def put(self, name, text, languages=("es", "en")):
        """Paste a variant, ask where that is possible, and copy all there is; hidden pages are searched as well."""
        window = self.window
        window.key_box.take(text)
        self.search(name)
        if window.key_box.ask_row.check_button.isEnabled():
            self._answered.clear()
            window.check_requested.emit()
            await asyncio.wait_for(self._answered.wait(), 30)
        for spoken in languages:
            window.language_chosen.emit(spoken)
            self.copy_letters(name)
        # What came aside, the history for one.
        await asyncio.sleep(0)
        self.search(name)

    def copy_letters(self, name):
        window = self.window
        for button in ("jsonChoice", "markdownChoice"):
            window.findChild(QWidget, button).click()
            window.findChild(QWidget, "claimValuesBox").click()
            self.trigger(name, "copy_evidence")
        self.search(name)
        # What the agent writes stands in the field as written; what is copied of it does not.
        window.result.messages_tab.customer.reply.appendPlainText(f"The key was {CANARY}")
        self.trigger(name, "copy_message")
        window.result.messages_tab.customer.reply.setPlainText("")

    def trigger(self, name, action):
        self.window.menus.actions[action].trigger()
        self.note(f"{name}: clipboard", QApplication.clipboard().text())

    async def export(self, name):
        """Write the segments there are in every form, and copy them in every way there is."""
        tab = self.window.result.segments_tab
        rows = list(range(tab.model.rowCount()))
        if not rows:
            return
        tab.table.selectAll()
        for form in Form:
            path = self.exports / f"{name}.{form}"
            tab.exporting.write(path, form, ",", rows)
            await until(lambda: not tab.exporting.busy)
        for action in tab.table.actions():
            action.trigger()
            self.note(f"{name}: {action.objectName()} to the clipboard", QApplication.clipboard().text())
        tab.table.selectRow(0)
        self.search(name)

    def open_everything(self):
        """Turn to every page, and open every dialog and window that a menu opens."""
        for _ in range(self.window.result.tabs.count()):
            self.window.menus.actions["next_tab"].trigger()
            self.search("page")
        for action in _OPENS:
            self.window.menus.actions[action].trigger()
            self.search(action)

    async def batch(self, environment):
        """Read every variant as a batch, ask, copy and export it."""
        self.window.menus.actions["batch"].trigger()
        several = self.wiring.several
        text = "label,key\n" + "\n".join(f'"Bearer {CANARY}","{" ".join(each.split())}"' for each in VARIANTS.values())
        for pasted in (text, "\n".join(each for each in VARIANTS.values() if "\n" not in each)):
            read = asyncio.Event()
            several.batch.read.connect(lambda _, read=read: read.set())
            several.window.text_given.emit(pasted)
            await asyncio.wait_for(read.wait(), 20)
            self.search("batch")
            places = list(range(several.window.list.model.rowCount()))
            several.window.row_chosen.emit(0)
            several.window.copy_requested.emit(places)
            for form in Form:
                several.window.export_requested.emit(self.exports / f"batch {len(pasted)}.{form}", form, ",", places)
                await until(lambda: not several._tasks.running("evidence"))
            self.note("batch: clipboard", QApplication.clipboard().text())
            self.search("batch")

    async def crash(self):
        """Raise in a slot, in a thread and in a task, each with the canary in its text and its variables."""

        def fail():
            variable = CANARY
            raise LookupError(f"the key was {variable}")

        QTimer.singleShot(0, fail)
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
        self.wiring.presenter._tasks.start("crash", self._fail_in_a_task())
        await asyncio.sleep(0.05)
        self.search("after a crash")

    async def _fail_in_a_task(self):
        raise LookupError(CANARY)

    def search(self, name):
        """Search what was not seen before, all at once."""
        windows = QApplication.topLevelWidgets()
        texts = {text: where for each in windows for where, text in texts_of(each) if text not in self._seen}
        self._seen |= texts.keys()
        if traces("\0\0".join(texts)):
            self.found += [(f"{name}: {where}", text) for text, where in texts.items() if traces(text)]

    def note(self, where, text):
        if traces(text):
            self.found.append((where, ""))

    def search_files(self):
        for path in self.folder.rglob("*"):
            if path.is_file():
                self.note(f"file {path.relative_to(self.folder)}", path.read_bytes())

    async def close(self):
        self.search_files()
        await self.desk.close()
        self.search_files()
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
