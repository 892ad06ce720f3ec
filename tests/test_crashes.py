"""What goes wrong in the real program is told by the next start, and no trace of a key is in any of it."""

import faulthandler
import logging
import os
import stat
import subprocess
import sys
from datetime import UTC, datetime

import pytest

from tests.canary import CANARY, traces
from videsk_desktop import __version__, logs
from videsk_desktop.core.redaction import MARK, Gate, Redacted
from videsk_desktop.crash_reports import WITHHELD, CrashReports, unused_path
from videsk_desktop.crash_stacks import stacks_kept, take_over

PROGRAM = """
import asyncio, ctypes, gc, logging, sys, threading
from pathlib import Path
from PySide6.QtCore import QTimer
from videsk_desktop import app, logs

KEY = sys.argv[2]
told = []


class Ear(logging.Handler):
    def emit(self, record):
        told.append(record)


logs.UNEXPECTED.addHandler(Ear())
paint = app._wait_for_paint


def fail():
    key = KEY
    raise LookupError(f"cannot use {{key}}", key)


class Stubborn:
    def __del__(self):
        fail()


async def fail_later():
    fail()


def begin_task():
    tasks = [asyncio.get_running_loop().create_task(fail_later(), name=KEY)]

    def forget(_):
        tasks.clear()
        QTimer.singleShot(0, gc.collect)

    tasks[0].add_done_callback(forget)


def close_when_told(window):
    if told:
        window.close()
    else:
        QTimer.singleShot(20, lambda: close_when_told(window))


def painted(application, window):
    paint(application, window)
    window.key_box.take(KEY)
    {act}


app._wait_for_paint = painted
raise SystemExit(app.run(practice=True, base_url=None, language="en", profile=Path(sys.argv[1])))
"""
ENDS = "QTimer.singleShot(0, window.close)"
ENDS_WHEN_TOLD = "close_when_told(window)"
ERRORS = {
    "main thread": "fail()",
    "slot": f"QTimer.singleShot(0, fail); {ENDS_WHEN_TOLD}",
    "thread": f"threading.Thread(target=fail, name=KEY).start(); {ENDS_WHEN_TOLD}",
    "task": f"QTimer.singleShot(0, begin_task); {ENDS_WHEN_TOLD}",
    "object's end": f"QTimer.singleShot(0, lambda: Stubborn() and None); {ENDS_WHEN_TOLD}",
}
FAULTS = {
    "null pointer": "QTimer.singleShot(0, lambda: ctypes.string_at(0))",
    "abort": "import os; QTimer.singleShot(0, os.abort)",
    "before the loop": "ctypes.string_at(0)",
}


def start(act, tmp_path):
    """Run the program with the profile ``tmp_path``; core dumps are off, as in the installed program."""
    no_dump = "import resource; resource.setrlimit(resource.RLIMIT_CORE, (0, 0))\n" if sys.platform == "linux" else ""
    return subprocess.run(
        [sys.executable, "-c", no_dump + PROGRAM.format(act=act), str(tmp_path), CANARY],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": "."},
    )


def contents(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


def told_by_the_next_start(tmp_path):
    reports = CrashReports(tmp_path)
    take_over(reports)
    return reports.unseen()


@pytest.mark.parametrize("where", ERRORS)
def test_an_error_nobody_caught_leaves_a_report_without_the_key(tmp_path, where):
    ended = start(ERRORS[where], tmp_path)
    (report,) = told_by_the_next_start(tmp_path)
    assert report.text.startswith(f"Videsk Desktop {__version__}\n")
    assert "Unexpected error: LookupError at " in report.text
    assert "cannot use" not in report.text
    files = contents(tmp_path)
    assert {path.name for path in files if path.parent.name == "logs"} == {"videsk-desktop.log"}
    assert "LookupError at " in (tmp_path / "logs" / "videsk-desktop.log").read_text("utf-8")
    assert not [path for path in files if path.suffix == ".stack"]
    assert [path for path, data in files.items() if traces(data)] == []
    assert not traces(ended.stdout + ended.stderr + report.text)
    assert "cannot use" not in ended.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="a fault ends a process otherwise there")
@pytest.mark.parametrize("fault", FAULTS)
def test_a_program_killed_by_a_fault_leaves_its_stacks_without_the_key(tmp_path, fault):
    ended = start(FAULTS[fault], tmp_path)
    assert ended.returncode < 0
    (left,) = (tmp_path / "crashes").iterdir()
    assert mode(left) == 0o600
    assert not traces(left.read_bytes())
    (report,) = told_by_the_next_start(tmp_path)
    assert "Fatal Python error: " in report.text
    assert "app.py" in report.text
    assert os.sep not in report.text.split("Killed by a fault:")[1].replace('"<string>"', "")
    assert [path for path, data in contents(tmp_path).items() if traces(data)] == []
    assert not left.exists()
    assert not traces(ended.stdout + ended.stderr + report.text)


NEXT_START = """
    from PySide6.QtWidgets import QApplication, QAbstractButton, QLabel
    def look():
        words = window.findChild(QLabel, "crashNoteText")
        if words is None:
            QTimer.singleShot(20, look)
            return
        print(words.text())
        window.findChild(QAbstractButton, "copyReportButton").click()
        print(QApplication.clipboard().text())
        print("modal:", QApplication.activeModalWidget())
        window.findChild(QAbstractButton, "discardReportButton").click()
        window.close()
    QTimer.singleShot(0, look)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a fault ends a process otherwise there")
def test_the_next_start_offers_the_report_and_forgets_it_when_it_is_discarded(tmp_path):
    start(FAULTS["null pointer"], tmp_path)
    told = start(NEXT_START, tmp_path)
    assert told.returncode == 0
    assert told.stdout.startswith("Something went wrong in this program the last time. 1 report was kept")
    assert "Fatal Python error: Segmentation fault" in told.stdout
    assert told.stdout.endswith("modal: None\n")
    assert not traces(told.stdout + told.stderr)
    assert list((tmp_path / "crashes").iterdir()) == []


def keep_what_names_a_key(tmp_path, monkeypatch):
    """Let an error come from a place whose very name is the key, and return all that is kept of it."""
    monkeypatch.setattr(logging.getLogger(), "handlers", [])
    monkeypatch.setattr(logs.UNEXPECTED, "handlers", [])
    logs.set_up(tmp_path)
    CrashReports(tmp_path).listen()
    with pytest.raises(LookupError) as info:
        exec(compile("raise LookupError", CANARY, "exec"))
    logs.report(info.value)
    kept = contents(tmp_path)
    assert len(kept) == 2
    return b"\0".join(kept.values())


def test_a_place_named_by_a_key_is_kept_without_it(tmp_path, monkeypatch):
    assert not traces(keep_what_names_a_key(tmp_path, monkeypatch))


def test_without_the_gate_the_same_search_finds_it(tmp_path, monkeypatch):
    monkeypatch.setattr(Gate, "redact", lambda _self, text: Redacted(text, 0))
    monkeypatch.setattr(Gate, "leaks", lambda _self, _artefact: False)
    assert traces(keep_what_names_a_key(tmp_path, monkeypatch))


def test_a_clean_end_leaves_neither_report_nor_stacks_nor_log(tmp_path):
    assert start(ENDS, tmp_path).returncode == 0
    assert list((tmp_path / "crashes").iterdir()) == []
    assert not (tmp_path / "logs").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_reports_are_for_their_user_alone(tmp_path):
    reports = CrashReports(tmp_path)
    reports.tell("LookupError at a.py:1")
    (report,) = reports.unseen()
    assert (mode(report.path), mode(reports.folder)) == (0o600, 0o700)


def test_a_key_in_a_report_is_taken_out_and_one_that_stays_keeps_the_report_from_being_written(tmp_path, monkeypatch):
    reports = CrashReports(tmp_path)
    reports.keep(f"Videsk Desktop\n{CANARY}\n")
    assert [report.text for report in reports.unseen()] == [f"Videsk Desktop\n{MARK}\n"]
    monkeypatch.setattr(Gate, "leaks", lambda _self, _artefact: True)
    reports.keep("Videsk Desktop\n")
    assert {path.read_text("utf-8") for path in reports.folder.iterdir()} == {f"Videsk Desktop\n{MARK}\n", WITHHELD}


def test_an_error_that_comes_again_and_again_is_reported_once_and_many_not_without_end(tmp_path):
    reports = CrashReports(tmp_path)
    for _ in range(3):
        reports.tell("LookupError at a.py:1")
    assert len(reports.unseen()) == 1
    for number in range(30):
        reports.tell(f"LookupError at b.py:{number}")
    assert len(reports.unseen()) == 5


def test_the_oldest_reports_make_way_and_a_report_has_an_end(tmp_path):
    reports = CrashReports(tmp_path)
    for number in range(14):
        reports.keep(f"Videsk Desktop {number}\n" + "x" * 100_000)
    assert [report.text.split("\n")[0] for report in reports.unseen()] == [
        f"Videsk Desktop {number}" for number in range(4, 14)
    ]
    assert all(path.stat().st_size <= 16_000 for path in reports.folder.iterdir())


def test_a_report_that_was_seen_stays_and_one_that_is_discarded_is_gone(tmp_path):
    reports = CrashReports(tmp_path)
    reports.tell("LookupError at a.py:1")
    shown = reports.unseen()
    reports.mark_seen(shown)
    assert reports.unseen() == ()
    assert len(list(reports.folder.iterdir())) == 1
    reports.discard(shown)
    assert list(reports.folder.iterdir()) == []


def break_it(folder):
    """Put everything into the folder that is no report and no stack."""
    (folder / "a.txt").write_bytes(b"\0" * 5_000)
    (folder / "b.txt").write_bytes(b"\xff\xfe\x00\xd8")
    (folder / "c.txt").touch()
    (folder / "d.txt").mkdir()
    (folder / "e.stack").mkdir()
    (folder / "f.stack").write_bytes(b"\xff" * 100_000)
    (folder / "g.stack").touch()
    if sys.platform != "win32":
        os.mkfifo(folder / "h.txt")
        os.mkfifo(folder / "i.stack")
        (folder / "j.txt").symlink_to(folder / "nowhere")


def test_what_is_no_report_is_passed_over(tmp_path):
    reports = CrashReports(tmp_path)
    reports.tell("LookupError at a.py:1")
    break_it(reports.folder)
    assert ["a.py:1" in report.text for report in told_by_the_next_start(tmp_path)] == [True]


def test_a_broken_folder_of_reports_stops_no_start(tmp_path):
    folder = tmp_path / "crashes"
    folder.mkdir()
    break_it(folder)
    ended = start(ENDS, tmp_path)
    assert (ended.returncode, ended.stderr) == (0, "")


def test_where_no_folder_can_be_made_the_program_runs_without_reports(tmp_path):
    for name in ("crashes", "logs"):
        (tmp_path / name).write_text("no folder", "utf-8")
    ended = start(ERRORS["slot"], tmp_path)
    assert ended.returncode == 0
    assert "LookupError at " in ended.stderr
    assert told_by_the_next_start(tmp_path) == ()


def living(tmp_path):
    """Begin a process that keeps its stacks, and return it once it does."""
    code = (
        "import sys; from pathlib import Path; from videsk_desktop.crash_reports import CrashReports;"
        "from videsk_desktop.crash_stacks import stacks_kept\n"
        "with stacks_kept(CrashReports(Path(sys.argv[1]))): print('alive', flush=True); sys.stdin.read()"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout.readline() == "alive\n"
    return process


def test_two_programs_keep_their_stacks_apart_and_nobody_takes_those_of_the_living(tmp_path):
    with living(tmp_path) as one, living(tmp_path) as other:
        files = set((tmp_path / "crashes").iterdir())
        assert len(files) == 2
        assert told_by_the_next_start(tmp_path) == ()
        assert set((tmp_path / "crashes").iterdir()) == files
        one.kill()
        one.wait()
        assert told_by_the_next_start(tmp_path) == ()
        # Killed from outside is no fault of its own.
        assert len(list((tmp_path / "crashes").iterdir())) == 1
        other.communicate("")
    assert list((tmp_path / "crashes").iterdir()) == []


def test_names_are_in_the_order_of_time_and_never_the_same(tmp_path):
    names = [unused_path(tmp_path, ".txt").name for _ in range(100)]
    assert len(set(names)) == 100
    assert [name[:21] for name in names] == sorted(name[:21] for name in names)


def test_a_fault_before_this_version_is_told_with_that_version_and_the_time_of_its_end(tmp_path):
    reports = CrashReports(tmp_path)
    reports.folder.mkdir()
    left = reports.folder / "20260102T030405000000-00000000.stack"
    left.write_text(
        'Videsk Desktop 0.0.9\nStarted (UTC): x\nKilled by a fault:\n  File "/home/ana/v/app.py", line 3 in run\n',
        "utf-8",
    )
    moment = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC).timestamp()
    os.utime(left, (moment, moment))
    (report,) = told_by_the_next_start(tmp_path)
    assert report.text == (
        "Videsk Desktop 0.0.9\nStarted (UTC): x\nEnded (UTC): 2026-01-02 03:04:05\nKilled by a fault:\n"
        '  File "app.py", line 3 in run\n'
    )


def test_keeping_stacks_ends_with_the_program(tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(faulthandler, "enable", lambda file: asked.append(file.closed))
    monkeypatch.setattr(faulthandler, "disable", lambda: asked.append("off"))
    with stacks_kept(CrashReports(tmp_path)):
        assert asked == [False]
    assert asked == [False, "off"]
