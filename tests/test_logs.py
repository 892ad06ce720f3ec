import asyncio
import logging
import sys
import threading

import pytest

from videsk_desktop import logs

KEY = "header.payload.signature"


@pytest.fixture
def hooks(monkeypatch):
    """Let the hooks be set, and put back what was there."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)


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
