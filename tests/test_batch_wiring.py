"""A window for several keys at work: from Ctrl+B to evidence on a disk, over practice and without a network."""

import asyncio
import csv
import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from tests.canary import CANARY, VARIANTS, traces
from tests.keys import GOOD, make_key
from tests.wired import SAMPLES
from videsk_desktop import batch_wiring
from videsk_desktop.core.addresses import custom_environment
from videsk_desktop.core.batch_sheet import MOST_BYTES
from videsk_desktop.core.exchange import PRACTICE, VIDESK
from videsk_desktop.core.export import Form
from videsk_desktop.core.redaction import KeyLeakError
from videsk_desktop.core.verdicts import Fault, Verdict
from videsk_desktop.ui.host_question import HostQuestion

ASKED = ("accepted", "expired", "no_access", "bad_signature")


@pytest.fixture(autouse=True)
def _the_loop_stays(qapp):
    # As in the program: its windows close and the loop goes on.
    qapp.setQuitOnLastWindowClosed(False)


class Several:
    """The batch's window of a wired bench, and ways to wait for it."""

    def __init__(self, bench):
        self.bench = bench
        bench.window.menus.actions["batch"].trigger()
        self.wiring = bench.wiring.several
        self.batch, self.window = self.wiring.batch, self.wiring.window

    async def until(self, condition):
        async with asyncio.timeout(30):
            while not condition():  # noqa: ASYNC110 - some of it shows in the window or on the disk only
                await asyncio.sleep(0.005)

    async def read(self, text):
        self.window.text_given.emit(text)
        await self.until(lambda: not self.batch.reading)

    async def read_file(self, path):
        self.window.file_given.emit(path)
        await self.until(lambda: self.message or (self.batch.rows and not self.batch.reading))

    async def export(self, path, form, separator=""):
        places = list(range(len(self.batch.rows)))
        self.window.export_requested.emit(path, form, separator, places)
        await self.until(lambda: path.exists() or self.message)
        return path.read_bytes()

    @property
    def message(self):
        line = self.window.message
        return "" if line.isHidden() else line.findChild(QLabel, "messageText").text()

    def click(self, name):
        QTest.mouseClick(self.window.findChild(QAbstractButton, name), Qt.MouseButton.LeftButton)

    def label(self, name):
        return self.window.findChild(QLabel, name).text()


def samples_as_csv(names=ASKED):
    return "name,api_key\n" + "\n".join(f"{name},{SAMPLES[name].key}" for name in names)


def test_in_practice_every_sample_gets_the_answer_it_is_made_for(on_qt, tmp_path):
    async def scene(bench):
        several = Several(bench)
        await several.read(samples_as_csv())
        several.click("batchAskButton")
        await several.until(lambda: several.batch.rows[-1].reply is not None and not several.batch.asking)
        assert [row.reply.code for row in several.batch.rows] == [SAMPLES[name].expects for name in ASKED]
        several.window.list.table.selectRow(1)
        assert "expired" in several.label("batchDetailHeadline").lower()
        assert several.label("batchDetailAbout").endswith("PRACTICE")
        lines = (await several.export(tmp_path / "out.csv", Form.CSV, ";")).decode("utf-8-sig").splitlines()
        table = list(csv.DictReader(lines, delimiter=";"))
        assert [each["Label"] for each in table] == list(ASKED)
        assert [each["Answer"] for each in table][:2] == ["Accepted", "Expired"]
        assert [each["Fingerprint"] for each in table] == [row.fingerprint for row in several.batch.rows]

    on_qt(scene)


def test_real_keys_in_practice_are_not_asked_for_ever(on_qt):
    async def scene(bench):
        several = Several(bench)
        await several.read("\n".join(make_key({"rac": f"{number:024x}"}) for number in range(8)))
        several.click("batchAskButton")
        await several.until(lambda: bool(several.message))
        assert several.message.startswith("Stopped: several answers in a row")
        assert sum(row.reply is not None for row in several.batch.rows) == 5

    on_qt(scene)


def canary_list():
    """The canary in every spelling, as a key and, cut into slices, in the labels beside other keys."""
    payload = CANARY.split(".")[1]
    lines = ["customer;api_key", f"plain;{CANARY}"]
    lines += [f'"{name}";"{text.replace(chr(34), chr(39))}"' for name, text in VARIANTS.items()]
    lines += [f"label {payload[at : at + 14]};{GOOD}" for at in range(0, len(payload) - 14, 5)]
    lines += [f"=HYPERLINK({payload[20:40]});{GOOD}"]
    return "\n".join(lines)


@pytest.mark.parametrize("form", [Form.CSV, Form.JSON, Form.MARKDOWN])
def test_no_trace_of_any_key_is_in_what_was_exported(on_qt, tmp_path, form):
    async def scene(bench):
        several = Several(bench)
        await several.read(canary_list())
        assert len(several.batch.rows) > len(VARIANTS)
        data = await several.export(tmp_path / f"out.{form}", form, ",")
        assert not several.message
        assert len(data) > 1_000
        assert traces(data) == set()
        assert traces(data.decode("utf-8-sig").replace("\r", "").replace("\n", "")) == set()
        if form is Form.JSON:
            assert len(json.loads(data)["rows"]) == len(several.batch.rows)

    on_qt(scene)


def test_a_formula_in_a_label_is_no_formula_in_the_file(on_qt, tmp_path):
    async def scene(bench):
        several = Several(bench)
        await several.read(f"name,api_key\n=1+1,{GOOD}\n@SUM(A1),{CANARY}")
        data = (await several.export(tmp_path / "out.csv", Form.CSV, ",")).decode("utf-8-sig")
        assert [line.split(",")[1] for line in data.splitlines()[1:]] == ["'=1+1", "'@SUM(A1)"]

    on_qt(scene)


def test_no_trace_of_a_key_is_on_the_clipboard_after_copying_rows(on_qt):
    async def scene(bench):
        several = Several(bench)
        await several.read(canary_list())
        several.window.list.table.selectAll()
        several.window.menus.actions["copy"].trigger()
        await several.until(lambda: "copied" in several.label("batchWords"))
        text = QGuiApplication.clipboard().text()
        assert several.batch.rows[0].fingerprint in text
        assert traces(text) == set()

    on_qt(scene)


def test_no_trace_of_a_key_is_in_what_the_window_tells_assistive_tools(on_qt):
    async def scene(bench):
        several = Several(bench)
        await several.read(f"{CANARY}\nBearer {CANARY[:-3]}\n{CANARY[5:]}")
        for place in range(3):
            several.window.list.table.selectRow(place)
            told = [several.window.windowTitle()]
            for widget in several.window.findChildren(QWidget):
                told += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
            told += [label.text() for label in several.window.findChildren(QLabel)]
            model = several.window.list.model
            cells = [model.index(row, column) for row in range(3) for column in range(model.columnCount())]
            told += [str(cell.data(role)) for cell in cells for role in Qt.ItemDataRole if role.value < 14]
            assert traces("\n".join(told)) == set()

    on_qt(scene)


def test_where_a_file_cannot_be_saved_it_says_why(on_qt, tmp_path):
    async def scene(bench):
        several = Several(bench)
        await several.read(GOOD)
        several.window.export_requested.emit(tmp_path / "missing" / "out.csv", Form.CSV, ",", [0])
        await several.until(lambda: several.message)
        assert several.message.startswith("The file could not be saved: No such file")

    on_qt(scene)


def test_where_a_key_would_leave_nothing_is_written_and_that_is_said(on_qt, tmp_path, monkeypatch):
    def leaking(*_args, **_options):
        raise KeyLeakError

    async def scene(bench):
        several = Several(bench)
        await several.read(GOOD)
        monkeypatch.setattr(batch_wiring, "batch_evidence", leaking)
        several.window.export_requested.emit(tmp_path / "out.csv", Form.CSV, ",", [0])
        await several.until(lambda: several.message)
        assert several.message == "Nothing was written: an API Key would have been in it."
        assert not list(tmp_path.glob("*.csv"))

    on_qt(scene)


def test_a_file_of_a_spreadsheet_is_read_and_named(on_qt, tmp_path):
    async def scene(bench):
        several = Several(bench)
        file = tmp_path / "claves.csv"
        file.write_bytes(f"cliente;api_key\r\nÑuñoa;{GOOD}\r\n".encode("cp1252"))
        await several.read_file(file)
        assert [row.label for row in several.batch.rows] == ["Ñuñoa"]
        assert several.label("batchWords").startswith("claves.csv: ")

    on_qt(scene)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"PK\x03\x04\x00\x00", "This file is not plain text"),
        (b"a" * (MOST_BYTES + 1), "This file is too large"),
        (None, "This file cannot be read. (No such file"),
    ],
)
def test_a_file_that_gives_no_list_is_explained(on_qt, tmp_path, content, words):
    async def scene(bench):
        several = Several(bench)
        file = tmp_path / "keys.csv"
        if content is not None:
            file.write_bytes(content)
        await several.read_file(file)
        assert several.message.startswith(words)

    on_qt(scene)


def test_a_row_is_opened_in_the_main_window(on_qt):
    async def scene(bench):
        several = Several(bench)
        await several.read(samples_as_csv())
        several.window.list.table.selectRow(1)
        several.click("batchOpenRowButton")
        assert bench.presenter.diagnosis.key.fingerprint == several.batch.rows[1].fingerprint

    on_qt(scene)


def test_clear_everything_empties_the_batch_and_the_clipboard_it_came_from(on_qt):
    async def scene(bench):
        several = Several(bench)
        QGuiApplication.clipboard().setText(f"{GOOD}\n{CANARY}")
        several.click("batchPasteButton")
        await several.until(lambda: len(several.batch.rows) == 2)
        bench.window.menus.actions["clear_everything"].trigger()
        assert list(several.batch.rows) == []
        assert several.window.list.model.rowCount() == 0
        assert QGuiApplication.clipboard().text() == ""

    on_qt(scene)


def test_a_batch_that_nobody_uses_is_cleared_and_says_so(on_qt):
    async def scene(bench):
        several = Several(bench)
        await several.read(GOOD)
        bench.window.hygiene.idle.passed.emit()
        assert list(several.batch.rows) == []
        assert several.message == "Cleared: the window was not used for a while."

    on_qt(scene)


def test_another_environment_in_the_main_window_is_asked_from_then_on(on_qt):
    async def scene(bench):
        several = Several(bench)
        await several.read(samples_as_csv(("expired",)))
        several.click("batchAskButton")
        await several.until(lambda: several.batch.rows[0].reply is not None)
        several.click("changeToVideskButton")
        assert bench.presenter.environment == VIDESK
        assert several.batch.environment == VIDESK
        assert several.batch.rows[0].reply is None

    on_qt(scene)


def test_a_host_that_was_never_agreed_to_is_asked_about_before_any_key_goes_there(on_qt):
    async def scene(bench):
        several = Several(bench)
        await several.read(GOOD)
        environment = custom_environment("https://mine.example.test")
        bench.offer(environment)
        bench.presenter.choose_environment(environment)
        several.click("batchAskButton")
        assert not several.batch.asking
        dialogs = [each for each in several.window.findChildren(HostQuestion) if each.isVisible()]
        assert len(dialogs) == 1
        dialogs[0].reject()
        assert several.batch.rows[0].reply is None

    on_qt(scene)


def test_closing_its_window_forgets_the_keys_and_ctrl_b_opens_an_empty_one(on_qt):
    async def scene(bench):
        several = Several(bench)
        await several.read(GOOD)
        several.window.close()
        await several.until(lambda: several.wiring.window is None)
        assert list(several.batch.rows) == []
        again = Several(bench)
        assert again.window is not several.window
        assert again.window.start.isVisible()

    on_qt(scene)


def test_closing_the_main_window_ends_asking(on_qt):
    async def scene(bench):
        several = Several(bench)
        await several.read(samples_as_csv())
        several.click("batchAskButton")
        await several.until(lambda: several.batch.rows[0].reply is not None)
        assert several.batch.asking

    on_qt(scene, environment=PRACTICE)


def test_a_language_chosen_in_the_main_window_is_spoken_here_too(on_qt):
    async def scene(bench):
        several = Several(bench)
        await several.read(samples_as_csv(("expired",)))
        several.window.list.table.selectRow(0)
        bench.window.language_chosen.emit("es")
        assert several.label("batchDetailHeadline").startswith("Este API Key expiró")
        assert several.batch.rows[0].forecast is Verdict.EXPIRED
        assert Fault.SAMPLE_KEY not in [row.forecast for row in several.batch.rows]

    on_qt(scene)
