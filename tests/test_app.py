import ast
import subprocess
import sys

import pytest

from videsk_desktop import app

# What the start waits for: whoever adds a room here makes every start slower, and says why it cannot come later.
BEFORE_THE_FIRST_PICTURE = {
    "app",
    "core",
    "core.environments",  # what --practice and --base-url choose
    "crash_reports",  # a fault before the window must leave its report as well
    "crash_stacks",
    "haste",
    "i18n",
    "log_file",
    "logs",
    "paths",
    "placement",  # where the window stood
    "saving",
    "settings",  # theme and language
    "settings_values",
    "single_instance",  # a second start shows no window
    "ui",
    "ui.action_menus",
    "ui.ask_row",
    "ui.dropping",
    "ui.first_screen",
    "ui.frame",
    "ui.icons",
    "ui.key_box",
    "ui.key_edit",
    "ui.key_row",
    "ui.main_window",
    "ui.menus",
    "ui.opening",
    "ui.paste_area",
    "ui.peek",
    "ui.placing",
    "ui.primary_button",
    "ui.status_line",
    "ui.surface",
    "ui.theme",
    "ui.way",
    "ui.whole_room",
}
# Of Python's own, what would be felt; json only where there are settings, or a place where the window stood.
HEAVY = {"asyncio", "ctypes", "email", "hashlib", "html", "http", "json", "multiprocessing", "sqlite3", "ssl"}
# All but the last belong to PySide6.
QT_AND_OURS = ["PySide6", "__feature__", "shiboken6", "shibokensupport", "signature_bootstrap", "videsk_desktop"]


def python(code, tmp_path):
    """Run ``code`` in a new interpreter, on Qt's offscreen platform."""
    return subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={"QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "PYTHONPATH": "."},
    )


def test_the_first_picture_takes_nothing_but_qt_and_python_itself_from_others(tmp_path):
    code = (
        "import sys; before = set(sys.modules); import videsk_desktop.app;"
        "print(sorted({name.split('.')[0] for name in set(sys.modules) - before} - sys.stdlib_module_names))"
    )
    assert ast.literal_eval(python(code, tmp_path).stdout) == QT_AND_OURS


START = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from videsk_desktop import app

paint = app._wait_for_paint

def painted(application, window):
    paint(application, window)
    {act}

app._wait_for_paint = painted
raise SystemExit(app.run(practice=True, base_url=None, language="en", profile=Path(sys.argv[1])))
"""


def test_before_the_first_picture_nothing_is_imported_that_it_does_not_show(tmp_path):
    act = "print(sorted(sys.modules)); window.close()"
    loaded = set(ast.literal_eval(python(START.format(act=act), tmp_path).stdout))
    ours = {name for name in loaded if name.split(".")[0] == "videsk_desktop"}
    assert {name.removeprefix("videsk_desktop.") for name in ours - {"videsk_desktop"}} == BEFORE_THE_FIRST_PICTURE
    assert not loaded & HEAVY


def test_haste_reads_no_sources_and_ends_with_the_start(tmp_path):
    act = """
    told = lambda: print(gc.isenabled(), [name for name in linecache.cache if "videsk_desktop" in name])
    print(gc.isenabled())
    QTimer.singleShot(100, told)
    QTimer.singleShot(200, window.close)
    """
    hasty = "import gc, linecache; from videsk_desktop import haste; haste.begin()"
    assert python(hasty + START.format(act=act), tmp_path).stdout == "False\nTrue []\n"


@pytest.mark.parametrize(
    "act",
    [
        pytest.param("window.close()", id="before there is a loop"),
        pytest.param("QTimer.singleShot(0, window.close)", id="in the loop's first turn"),
        pytest.param("QTimer.singleShot(300, window.close)", id="later"),
        pytest.param("QTimer.singleShot(300, QApplication.quit)", id="by quitting"),
    ],
)
def test_whenever_the_user_closes_the_window_the_program_ends(tmp_path, act):
    ended = python(START.format(act=act), tmp_path)
    assert ended.stderr == ""
    assert ended.returncode == 0


def test_an_exception_in_a_slot_is_said_by_its_type_and_ends_nothing(tmp_path):
    act = """
    def fail():
        raise LookupError("the text that could hold a key")
    QTimer.singleShot(100, fail)
    QTimer.singleShot(400, lambda: print(window.message.findChild(QLabel, "messageText").text()))
    QTimer.singleShot(500, window.close)
    """
    ended = python(START.format(act=act), tmp_path)
    assert ended.returncode == 0
    assert "LookupError" in ended.stdout
    assert "LookupError at " in ended.stderr
    assert "the text" not in ended.stdout + ended.stderr


def test_an_address_a_key_must_not_go_to_opens_no_window(tmp_path):
    code = (
        "from videsk_desktop.app import run; run(practice=False, base_url='http://a.test', language=None, profile=None)"
    )
    ended = python(code, tmp_path)
    assert ended.returncode == 1
    assert "AddressError" in ended.stderr


def test_only_the_installed_program_leaves_no_core_dump(monkeypatch):
    limits = pytest.importorskip("resource")
    asked = []
    monkeypatch.setattr(limits, "setrlimit", lambda what, limit: asked.append((what, limit)))
    monkeypatch.setattr(app.sys, "platform", "linux")
    app._leave_no_core_dump()
    assert asked == []
    monkeypatch.setattr(app.sys, "frozen", True, raising=False)
    app._leave_no_core_dump()
    assert asked == [(limits.RLIMIT_CORE, (0, 0))]


ALONE = """
import sys
from pathlib import Path
from videsk_desktop import app
from videsk_desktop.desk import Desk

begin, forward = Desk.begin, Desk.come_forward

def begun(desk):
    begin(desk)
    print("open", flush=True)

def forwarded(desk):
    forward(desk)
    print(len(desk.windows), "window in front", flush=True)
    desk.windows[0].close()

Desk.begin, Desk.come_forward = begun, forwarded
raise SystemExit(app.run(practice=False, base_url=None, language=None, profile=Path(sys.argv[1])))
"""


def test_a_second_start_brings_the_first_ones_window_forward_and_ends(tmp_path):
    environment = {"QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "PYTHONPATH": "."}
    command = [sys.executable, "-c", ALONE, str(tmp_path / "profile")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as first:
        assert first.stdout.readline() == "open\n"
        second = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, env=environment)
        assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
        assert first.stdout.readline() == "1 window in front\n"
        assert first.wait(60) == 0
