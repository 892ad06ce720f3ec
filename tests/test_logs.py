import asyncio
import logging
import os
import re
import stat
import subprocess
import sys
import threading

import pytest

from tests.canary import CANARY, traces
from videsk_desktop import logs
from videsk_desktop.log_file import LogFile

KEY = "header.payload.signature"


@pytest.fixture
def hooks(monkeypatch):
    """Let the hooks be set, and put back what was there."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr(sys, "unraisablehook", sys.unraisablehook)


@pytest.fixture(autouse=True)
def handlers(monkeypatch):
    """Put back what ``set_up`` changes for the whole process."""
    root = logging.getLogger()
    monkeypatch.setattr(logging, "raiseExceptions", logging.raiseExceptions)
    monkeypatch.setattr(root, "handlers", list(root.handlers))


@pytest.fixture
def written(tmp_path):
    """Return what a logger of this name wrote into the file."""
    logs.set_up(tmp_path)
    file = tmp_path / "logs" / "videsk-desktop.log"
    return logging.getLogger("videsk_desktop.test"), lambda: file.read_text("utf-8") if file.exists() else ""


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def fail():
    raise LookupError(KEY)


def caught():
    with pytest.raises(LookupError) as info:
        fail()
    return info.value


def test_an_error_is_told_by_its_type_and_its_places_alone():
    told = logs.places(caught())
    assert told.startswith("LookupError at test_logs.py:")
    assert KEY not in told


def test_an_error_that_was_never_raised_has_no_place():
    assert logs.places(ValueError(KEY)) == "ValueError at an unknown place"


def test_an_exception_nobody_caught_is_reported_and_told_without_its_text(hooks, caplog):
    told = []
    logs.catch_unhandled(told.append)
    error = caught()
    sys.excepthook(type(error), error, error.__traceback__)
    assert told == ["LookupError"]
    assert "LookupError at test_logs.py" in caplog.text
    assert KEY not in caplog.text


def test_being_interrupted_is_no_error_of_the_program(hooks, caplog):
    told = []
    logs.catch_unhandled(told.append)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert told == []


def test_an_exception_in_the_end_of_an_object_is_reported_without_its_text(hooks, caplog):
    class Stubborn:
        def __del__(self):
            fail()

        def __repr__(self):
            return KEY

    logs.catch_unhandled()
    Stubborn()
    assert "LookupError at " in caplog.text
    assert KEY not in caplog.text


def test_a_thread_that_ends_itself_is_no_error(hooks, caplog):
    logs.catch_unhandled()
    thread = threading.Thread(target=sys.exit)
    thread.start()
    thread.join()
    assert caplog.text == ""


def test_endless_recursion_is_told_by_its_innermost_places():
    def deeper():
        deeper()

    with pytest.raises(RecursionError) as info:
        deeper()
    assert logs.places(info.value).count("test_logs.py") == 40


def test_an_exception_in_a_thread_is_reported_without_its_text(hooks, caplog):
    told = []
    logs.catch_unhandled(told.append)
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert "LookupError at " in caplog.text
    assert KEY not in caplog.text
    assert told == []


async def test_a_task_that_failed_unheard_is_reported_without_its_text(caplog):
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(logs.loop_exception_handler)
    loop.call_exception_handler({"message": "Task exception was never retrieved", "exception": caught()})
    loop.call_exception_handler({"message": "Unclosed transport"})
    assert "LookupError at test_logs.py" in caplog.text
    assert "Unclosed transport" in caplog.text
    assert KEY not in caplog.text


def test_the_libraries_are_kept_from_talking():
    logs.set_up()
    for name in ("httpx", "httpcore", "httpcore.connection", "qasync", "qasync._QEventLoop", "asyncio"):
        assert not logging.getLogger(name).isEnabledFor(logging.INFO)


def test_a_copy_without_standard_error_starts_all_the_same(monkeypatch):
    monkeypatch.setattr(sys, "stderr", None)
    logs.set_up()


def test_a_warning_is_written_into_the_file_in_one_line_with_its_time_in_utc(written):
    log, text = written
    log.warning("the proxy\nis %s", "slow")
    log.info("nothing of interest")
    time, _, rest = text().partition(" ")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", time)
    assert rest == f"{os.getpid()} WARNING videsk_desktop.test: the proxy | is slow\n"


def test_nothing_is_made_before_there_is_something_to_write(written, tmp_path):
    assert names(tmp_path) == []


def test_whatever_looks_like_a_key_is_taken_out_of_the_file(written, capsys):
    log, text = written
    log.warning("sent %s", CANARY)
    assert "sent " in text()
    assert not traces(text())
    assert not traces(capsys.readouterr().err)


def test_of_an_exception_the_file_has_type_and_places_only(written):
    log, text = written
    error = LookupError(f"the text {CANARY[20:]}")
    log.error("it failed", exc_info=error)
    assert text().endswith("ERROR videsk_desktop.test: it failed (LookupError at an unknown place)\n")
    assert not traces(text())


def test_values_that_do_not_fit_are_not_quoted(written, capsys):
    log, text = written
    log.warning("%d pages", CANARY)
    log.warning("next")
    assert text().endswith("next\n")
    assert not traces(text() + capsys.readouterr().err)


def test_a_file_that_is_full_makes_way_and_the_oldest_goes(tmp_path):
    file = LogFile(tmp_path, most_bytes=500)
    for number in range(40):
        file.handle(logging.makeLogRecord({"msg": f"{number:02} {'x' * 96}", "levelno": logging.WARNING}))
    assert names(tmp_path) == ["videsk-desktop.log", "videsk-desktop.log.1", "videsk-desktop.log.2"]
    kept = [path.read_text("utf-8").split("\n")[:-1] for path in sorted(tmp_path.iterdir(), reverse=True)]
    assert [line[:2] for lines in kept for line in lines] == [f"{number}" for number in range(25, 40)]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_log_files_and_their_folder_are_for_their_user_alone(tmp_path):
    folder = tmp_path / "logs"
    folder.mkdir(0o755)
    (folder / "videsk-desktop.log").write_text("old\n", "utf-8")
    (folder / "videsk-desktop.log").chmod(0o644)
    file = LogFile(folder, most_bytes=4)
    for _ in range(4):
        file.handle(logging.makeLogRecord({"msg": "new", "levelno": logging.WARNING}))
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    assert len(names(folder)) == 3


def test_where_no_log_can_be_written_the_program_goes_on(tmp_path, capsys):
    (tmp_path / "logs").write_text("no folder", "utf-8")
    logs.set_up(tmp_path)
    logging.getLogger("videsk_desktop.test").warning("something")
    assert (tmp_path / "logs").read_text("utf-8") == "no folder"
    assert "Traceback" not in capsys.readouterr().err


def test_two_programs_write_whole_lines_into_one_log(tmp_path):
    code = (
        "import logging, pathlib, sys; from videsk_desktop import logs; logs.set_up(pathlib.Path(sys.argv[1]));"
        "[logging.warning('%s %s', sys.argv[2], 'x' * 200) for _ in range(300)]"
    )
    programs = [
        subprocess.Popen([sys.executable, "-c", code, str(tmp_path), name], stderr=subprocess.DEVNULL) for name in "ab"
    ]
    assert [program.wait(60) for program in programs] == [0, 0]
    lines = (tmp_path / "logs" / "videsk-desktop.log").read_text("utf-8").splitlines()
    ends = [line.rpartition("root: ")[2] for line in lines]
    assert sorted(ends) == sorted([f"{name} {'x' * 200}" for name in "ab"] * 300)


def test_the_log_is_kept_without_standard_error(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "stderr", None)
    logs.set_up(tmp_path)
    logging.getLogger("videsk_desktop.test").warning("something")
    assert "something" in (tmp_path / "logs" / "videsk-desktop.log").read_text("utf-8")
