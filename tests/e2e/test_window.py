import signal
import socket
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.e2e.desktop import PATIENCE_S, processes_of_session
from videsk_desktop.practice.samples import sample_keys

pytestmark = pytest.mark.e2e

ROOT = Path(__file__).resolve().parent.parent.parent
TITLE = "Videsk Desktop"


def sample(name):
    return next(each.key for each in sample_keys(datetime.now(UTC)) if each.name == name)


def start(desktop, folder, *where):
    command = [sys.executable, "main.py", *where, "--language", "en", "--profile", str(folder / "profile")]
    process = desktop.start(command, cwd=ROOT, stderr=subprocess.PIPE)
    desktop.focus_window(TITLE)
    return process


@pytest.fixture
def program(desktop, tmp_path):
    return start(desktop, tmp_path, "--practice")


def ends_cleanly(process, *, status=0):
    _, errors = process.communicate(timeout=PATIENCE_S)
    assert process.returncode == status, errors
    assert errors == ""
    assert processes_of_session(process.pid) == []


def test_a_sample_is_chosen_with_the_mouse_asked_with_the_keyboard_and_accepted(desktop, program):
    assert desktop.find("practiceBand")
    desktop.click(desktop.find("samplesButton"))
    # An open menu is not in the tree of widgets; its first item is the accepted key.
    desktop.press("Down", "Return")
    desktop.find("verdictHeadline", lambda widget: "nothing wrong" in widget.words.lower())
    desktop.press("ctrl+Return")
    desktop.find("verdictHeadline", lambda widget: widget.words == "The API Key works")
    desktop.find("segmentsTable")
    desktop.find("segmentsCount", lambda widget: "43" in widget.words)
    desktop.close_window(TITLE)
    ends_cleanly(program)


def test_a_key_is_pasted_and_asked_with_the_keyboard_and_refused(desktop, program):
    desktop.copy(f"Authorization: Bearer {sample('expired')}\n")
    desktop.find("pasteButton")
    desktop.press("ctrl+v")
    desktop.find("verdictHeadline", lambda widget: widget.words.startswith("This API Key expired"))
    desktop.press("ctrl+Return")
    desktop.find("verdictDetail", lambda widget: widget.words.startswith("Videsk refused it because it has expired"))
    desktop.close_window(TITLE)
    ends_cleanly(program)


def test_the_window_closes_in_the_middle_of_a_check(desktop, tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(PATIENCE_S)
        program = start(desktop, tmp_path, "--base-url", f"http://127.0.0.1:{listener.getsockname()[1]}")
        desktop.find("practiceBand")
        desktop.copy(sample("accepted"))
        desktop.press("ctrl+shift+v")
        connection, _ = listener.accept()
        with connection:
            connection.settimeout(PATIENCE_S)
            assert connection.recv(16).startswith(b"GET /public/")
            desktop.find("cancelButton")
            desktop.close_window(TITLE)
            ends_cleanly(program)
            while connection.recv(65536):
                continue


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_program_as_cleanly_as_its_user(desktop, program, number):
    desktop.find("practiceBand")
    program.send_signal(number)
    ends_cleanly(program, status=128 + number)
