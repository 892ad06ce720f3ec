import os
import signal
import socket
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

from videsk_desktop import single_instance

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="speaks to a Unix socket, and stops processes")

ROOT = Path(__file__).parents[1]
# Prints what it hears, a line each; ends when its standard input does.
FIRST = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QSocketNotifier
from videsk_desktop.single_instance import claim

instance = claim(Path(sys.argv[1]))
if instance is None:
    raise SystemExit(0)
app = QCoreApplication([])
instance.raise_requested.connect(lambda: print("raise", flush=True))
instance.new_case_requested.connect(lambda: print("new-case", flush=True))
instance.listen()
told_to_end = QSocketNotifier(0, QSocketNotifier.Type.Read)
told_to_end.activated.connect(app.quit)
print("first" if instance.holds else "beside", flush=True)
app.exec()
instance.close()
"""
SECOND = """
import sys
from pathlib import Path
from videsk_desktop.single_instance import Verb, claim

instance = claim(Path(sys.argv[1]), Verb(sys.argv[2]))
if instance is None:
    raise SystemExit(0)
print("first" if instance.holds else "beside")
"""


@contextmanager
def running(folder):
    """A process that has the profile in ``folder``, or one beside it."""
    process = subprocess.Popen(
        [sys.executable, "-c", FIRST, str(folder)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        process.is_first = process.stdout.readline() == "first\n"
        yield process
        if process.poll() is None:
            process.stdin.close()
            assert process.wait(30) == 0
            assert process.stderr.read() == ""
    finally:
        process.kill()
        process.wait()
        process.stdin.close()
        process.stdout.close()
        process.stderr.close()


def start(folder, verb="raise"):
    """Start once more; return what it says, nothing where it was heard."""
    done = subprocess.run(
        [sys.executable, "-c", SECOND, str(folder), verb],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def connected(folder):
    visitor = socket.socket(socket.AF_UNIX)
    visitor.settimeout(30)
    visitor.connect(single_instance._place_of(folder))
    return visitor


def say(folder, words):
    """Say ``words`` as any program could; return what is answered until the connection is closed."""
    with connected(folder) as visitor:
        try:
            visitor.sendall(words)
            return visitor.recv(64)
        except (BrokenPipeError, ConnectionResetError):
            return b""


def test_a_second_start_is_heard_by_the_first_and_ends_without_a_word(tmp_path):
    with running(tmp_path) as first:
        assert first.is_first
        assert start(tmp_path) == ""
        assert first.stdout.readline() == "raise\n"


def test_a_second_start_can_ask_for_another_case(tmp_path):
    with running(tmp_path) as first:
        assert start(tmp_path, "new-case") == ""
        assert first.stdout.readline() == "new-case\n"


def test_another_profile_has_a_first_of_its_own(tmp_path):
    with running(tmp_path / "one") as one, running(tmp_path / "other") as other:
        assert one.is_first
        assert other.is_first
        assert start(tmp_path / "other") == ""
        assert other.stdout.readline() == "raise\n"


def test_one_profile_by_two_names_has_one_first(tmp_path):
    (tmp_path / "link").symlink_to(tmp_path / "profile")
    with running(tmp_path / "profile") as first:
        assert start(tmp_path / "link") == ""
        assert first.stdout.readline() == "raise\n"


def test_after_the_first_has_ended_the_next_is_the_first(tmp_path):
    with running(tmp_path):
        pass
    assert start(tmp_path) == "first\n"


def test_what_a_killed_first_leaves_is_taken_over(tmp_path):
    with running(tmp_path) as killed:
        killed.kill()
        killed.wait()
    assert (tmp_path / "running.lock").exists()
    assert Path(single_instance._place_of(tmp_path)).exists()
    with running(tmp_path) as next_first:
        assert next_first.is_first
        assert start(tmp_path) == ""
        assert next_first.stdout.readline() == "raise\n"


def test_a_lock_whose_number_another_program_has_now_is_taken_over(tmp_path):
    name = Path(sys.executable).resolve().name
    (tmp_path / "running.lock").write_text(f"{os.getpid()}\n{name}\n{socket.gethostname()}\n\n\n")
    assert start(tmp_path) == "first\n"


def test_where_the_first_hangs_a_second_opens_beside_it(tmp_path):
    with running(tmp_path) as hung:
        hung.send_signal(signal.SIGSTOP)
        assert start(tmp_path) == "beside\n"
        hung.send_signal(signal.SIGCONT)
        assert start(tmp_path) == ""


def test_where_nothing_can_be_written_a_start_opens_beside_the_others(tmp_path):
    (tmp_path / "file").write_text("no folder can be here")
    assert start(tmp_path / "file" / "profile") == "beside\n"


@pytest.mark.parametrize(
    "junk",
    [
        b"\n",
        b"RAISE\n",
        b"raise \n",
        b"raise\r\n",
        b"raise --profile /etc\n",
        b"quit\n",
        b"\x00\xff\xfe\n",
        b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
        b"r" * 63 + b"\n",
        b"raise" * 100_000,
    ],
    ids=lambda junk: repr(junk[:24]),
)
def test_anything_but_the_two_words_is_ignored_and_the_connection_closed(tmp_path, junk):
    with running(tmp_path) as first:
        assert say(tmp_path, junk) == b""
        assert start(tmp_path, "new-case") == ""
        assert first.stdout.readline() == "new-case\n"


def test_a_word_that_comes_in_pieces_is_heard(tmp_path):
    with running(tmp_path) as first, connected(tmp_path) as visitor:
        for piece in (b"ra", b"is", b"e\n"):
            visitor.sendall(piece)
        assert visitor.recv(64) == b"heard\n"
        assert first.stdout.readline() == "raise\n"


def test_only_the_first_line_of_a_connection_counts(tmp_path):
    with running(tmp_path) as first:
        assert say(tmp_path, b"raise\nnew-case\nraise\n") == b"heard\n"
        assert start(tmp_path, "new-case") == ""
        assert [first.stdout.readline() for _ in range(2)] == ["raise\n", "new-case\n"]


def test_whoever_connects_and_says_nothing_is_sent_away(tmp_path):
    with running(tmp_path), connected(tmp_path) as silent:
        assert silent.recv(64) == b""


def test_whoever_connects_and_never_ends_a_line_is_sent_away(tmp_path):
    with running(tmp_path), connected(tmp_path) as slow:
        slow.sendall(b"rais")
        assert slow.recv(64) == b""


def test_in_a_flood_of_silent_connections_the_first_still_answers(tmp_path):
    with running(tmp_path) as first:
        flood = [connected(tmp_path) for _ in range(40)]
        assert start(tmp_path) == ""
        assert first.stdout.readline() == "raise\n"
        # The oldest had to make room.
        assert flood[0].recv(64) == b""
        for visitor in flood:
            visitor.close()


def test_only_its_user_may_connect(tmp_path):
    with running(tmp_path):
        assert Path(single_instance._place_of(tmp_path)).stat().st_mode & 0o077 == 0


def test_a_socket_of_another_user_is_not_spoken_to(tmp_path, monkeypatch):
    place = single_instance._place_of(tmp_path)
    with running(tmp_path):
        assert single_instance._is_our_users(place)
        monkeypatch.setattr(single_instance.os, "getuid", lambda: 12_345)
        assert not single_instance._is_our_users(place)


def test_a_link_is_judged_by_who_made_it(tmp_path):
    (tmp_path / "link").symlink_to(tmp_path / "nothing")
    assert single_instance._is_our_users(str(tmp_path / "link"))
    assert not single_instance._is_our_users(str(tmp_path / "nothing"))


def test_a_start_that_takes_no_part_holds_nothing_and_hears_nothing(tmp_path):
    apart = single_instance.Instance()
    apart.listen()
    apart.close()
    assert not apart.holds
    assert start(tmp_path) == "first\n"


def test_without_the_network_library_every_start_has_a_window(tmp_path):
    script = (
        "import sys; from pathlib import Path; sys.modules['PySide6.QtNetwork'] = None;"
        "from videsk_desktop.single_instance import claim; instance = claim(Path(sys.argv[1]));"
        "print(instance.holds, instance.listen())"
    )
    command = [sys.executable, "-c", script, str(tmp_path)]
    with running(tmp_path):
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
        assert done.stdout == "False False\n"
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "True False\n"


def test_a_first_start_does_not_wait_for_the_network_library(tmp_path):
    script = (
        "import sys; from pathlib import Path; from videsk_desktop.single_instance import claim;"
        "assert claim(Path(sys.argv[1])).holds; print([name for name in sys.modules if 'QtNetwork' in name])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"
