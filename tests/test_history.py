"""The memory of checks: what is kept and found, and that no accident with the file is more than a message."""

import os
import sqlite3
import stat
import subprocess
import sys
import threading
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.keys import GOOD, NOW, make_key
from tests.texts.records import EN, ES, accepted, not_judged, read, record, refused
from videsk_desktop.core.exchange import Environment, EnvironmentKind, Phase, PhaseName, PhaseState
from videsk_desktop.core.key import ApiKey
from videsk_desktop.core.redaction import Gate
from videsk_desktop.core.verdicts import Agreement, Fault, Verdict
from videsk_desktop.history import LONGEST_NOTE, Entry, History, Seen, Trouble, entry_of
from videsk_desktop.history_file import FILE_NAME
from videsk_desktop.history_words import aside_text, seen_text, trouble_text

ROOT = Path(__file__).parents[1]
NOBODY = 65_534

EXPIRED = Entry(NOW, "3f9a0c12d7e4", "Videsk", Verdict.EXPIRED, Verdict.EXPIRED, Agreement.AS_PREDICTED, 401, 214)


@pytest.fixture
def history(tmp_path):
    with closing(History.open(tmp_path, now=NOW)) as opened:
        assert opened.trouble is None
        yield opened


def reopened(folder):
    return closing(History.open(folder, now=NOW))


@contextmanager
def unprivileged():
    """For root no file is read-only: be somebody else meanwhile."""
    if os.geteuid():
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


def at(**delta):
    return replace(EXPIRED, at=NOW + timedelta(**delta))


# What is kept and found


def test_an_entry_is_found_again_as_it_was_after_the_window_was_closed(history, tmp_path):
    number = history.add(replace(EXPIRED, note="ticket 7", shown=10, total=43))
    history.close()
    with reopened(tmp_path) as again:
        assert again.entries() == (replace(EXPIRED, note="ticket 7", shown=10, total=43, id=number),)


def test_entries_come_newest_first_and_page_by_page(history):
    for hours in (2, 0, 1):
        history.add(at(hours=hours))
    assert [entry.at for entry in history.entries(limit=2)] == [NOW + timedelta(hours=2), NOW + timedelta(hours=1)]
    assert [entry.at for entry in history.entries(limit=2, offset=2)] == [NOW]
    assert history.count() == 3


def test_the_same_key_is_recognised_by_its_fingerprint(history):
    history.add(replace(at(days=-3), result=Verdict.ACCEPTED))
    history.add(replace(at(days=-2), result=Verdict.ACCEPTED))
    history.add(replace(at(days=-1), result=Verdict.REMOVED))
    history.add(replace(at(hours=-1), result=Fault.OFFLINE, agreement=Agreement.NOT_COMPARABLE))
    history.add(replace(EXPIRED, fingerprint="000000000000"))
    assert history.seen(EXPIRED.fingerprint) == Seen(
        4, Verdict.REMOVED, NOW - timedelta(hours=1), NOW - timedelta(days=2)
    )
    assert history.seen("111111111111") is None


def test_a_key_that_was_never_judged_was_seen_but_has_no_verdict(history):
    history.add(replace(EXPIRED, result=Fault.OFFLINE))
    assert history.seen(EXPIRED.fingerprint) == Seen(1, None, NOW, None)


@pytest.mark.parametrize("text", ["3f9a", "viDESK", "expired", "TICKET ñandú", "100%", "_", "a'b"])
def test_text_is_found_in_fingerprint_environment_result_and_note_in_any_case(history, text):
    number = history.add(replace(EXPIRED, note="Ticket Ñandú, 100% of a'b _"))
    history.add(Entry(NOW, "000000000000", "Other", Fault.RESET, Verdict.ACCEPTED, Agreement.NOT_COMPARABLE))
    assert [entry.id for entry in history.search(text)] == [number]


def test_results_are_found_by_their_codes_too(history):
    number = history.add(replace(EXPIRED, result=Fault.RESET))
    history.add(EXPIRED)
    assert [entry.id for entry in history.search("Conexión cortada", results=[Fault.RESET])] == [number]
    assert history.search("nothing like it") == ()


def test_one_or_all_can_be_forgotten(history, tmp_path):
    first, second = history.add(replace(EXPIRED, note="remarkable-one")), history.add(EXPIRED)
    assert history.delete(first)
    assert not history.delete(first)
    assert not any(b"remarkable" in path.read_bytes() for path in tmp_path.iterdir())
    assert [entry.id for entry in history.entries()] == [second]
    history.annotate(second, "remarkable too")
    assert history.delete_all()
    assert history.entries() == ()
    assert not any(b"remarkable" in path.read_bytes() for path in tmp_path.iterdir())


def test_only_the_last_days_are_kept_if_wanted(history):
    for days in (-40, -31, -29, 0):
        history.add(at(days=days))
    assert history.keep_days(30, now=NOW) == 2
    assert [entry.at for entry in history.entries()] == [NOW, NOW - timedelta(days=29)]


def test_a_note_can_be_written_later_and_is_bounded(history):
    number = history.add(EXPIRED)
    assert history.annotate(number, "called back" + "x" * 3_000)
    assert len(history.entries()[0].note) == LONGEST_NOTE
    assert not history.annotate(number + 1, "nobody")


def test_no_key_gets_into_a_note_or_a_name(history, tmp_path):
    opaque = "vk_live_51HxyzABCDEFghij"
    gate = Gate(ApiKey(opaque))
    number = history.add(replace(EXPIRED, environment=f"at {opaque}", note=f"he sent {GOOD}"), gate=gate)
    history.annotate(number, f"{opaque} and {make_key({'a': 1})}", gate=gate)
    history.close()
    for path in tmp_path.iterdir():
        assert not gate.leaks(path.read_bytes())


def test_a_check_becomes_an_entry_without_anything_secret():
    diagnosis = read(GOOD)
    check = record(diagnosis, accepted(cached=True))
    phases = (Phase(PhaseName.DNS, PhaseState.DONE, 12.4), Phase(PhaseName.ANSWER, PhaseState.DONE, 30.3))
    entry = entry_of(replace(check, exchange=replace(check.exchange, phases=phases, elapsed_ms=60)), NOW)
    assert (entry.result, entry.expected, entry.agreement) == (
        Verdict.ACCEPTED,
        Verdict.ACCEPTED,
        Agreement.AS_PREDICTED,
    )
    assert (entry.environment, entry.status, entry.ms, entry.shown, entry.total) == ("Videsk", 200, 43, 10, 43)
    assert entry.fingerprint == diagnosis.key.fingerprint
    assert not Gate(diagnosis.key).leaks(repr(entry))
    assert entry_of(record(diagnosis, not_judged(Fault.RESET)), NOW).result is Fault.RESET
    assert entry_of(record(diagnosis, refused(Verdict.REMOVED)), NOW).status == 403
    elsewhere = Environment(EnvironmentKind.CUSTOM, "Staging", "https://staging.example")
    assert entry_of(record(diagnosis, accepted(), environment=elsewhere), NOW).environment == "Staging"


def test_a_history_that_is_off_keeps_nothing_and_complains_of_nothing(tmp_path):
    history = History.off()
    assert history.add(EXPIRED) is None
    assert (history.entries(), history.seen(EXPIRED.fingerprint), history.count()) == ((), None, 0)
    assert not history.delete_all()
    history.close()
    assert history.trouble is None
    assert list(tmp_path.iterdir()) == []


# The file


@pytest.mark.skipif(sys.platform == "win32", reason="the permissions are those of POSIX")
def test_the_files_are_for_their_user_alone(history, tmp_path):
    history.add(EXPIRED)
    files = list(tmp_path.iterdir())
    assert {path.name for path in files} == {"history.db", "history.db-wal", "history.db-shm"}
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}


@pytest.mark.skipif(sys.platform == "win32", reason="the permissions are those of POSIX")
def test_a_file_that_others_could_read_is_closed_to_them(tmp_path):
    (tmp_path / FILE_NAME).touch(mode=0o644)
    with reopened(tmp_path) as history:
        history.add(EXPIRED)
    assert stat.S_IMODE((tmp_path / FILE_NAME).stat().st_mode) == 0o600


def test_a_folder_that_is_not_there_yet_is_made(tmp_path):
    with reopened(tmp_path / "a" / "b") as history:
        assert history.add(EXPIRED) == 1


def test_a_file_of_a_newer_version_is_left_alone(history, tmp_path):
    history.add(EXPIRED)
    history.close()
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as disk:
        disk.execute("PRAGMA user_version = 99")
    with reopened(tmp_path) as again:
        assert (again.trouble, again.aside) == (Trouble.NEWER, None)
        assert again.add(EXPIRED) is None
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as disk:
        assert disk.execute("SELECT count(*) FROM entries").fetchone() == (1,)


def broken_in_the_middle(file):
    with closing(History.open(file.parent, now=NOW)) as history:
        for number in range(300):
            history.add(replace(EXPIRED, fingerprint=f"{number:012x}", note="x" * 100))
    data = bytearray(file.read_bytes())
    data[4096:20_000] = os.urandom(20_000 - 4096)
    file.write_bytes(data)


def another_database(file):
    with closing(sqlite3.connect(file)) as disk:
        disk.execute("CREATE TABLE entries_of_another_program (a)")
        disk.execute("PRAGMA user_version = 1")


BREAKAGES = {
    "noise": lambda file: file.write_bytes(os.urandom(8192)),
    "text": lambda file: file.write_text("this is no database" * 100),
    "in the middle": broken_in_the_middle,
    "another program's": another_database,
}


@pytest.mark.parametrize("breakage", BREAKAGES)
def test_a_broken_file_is_set_aside_and_a_new_one_begun(tmp_path, breakage):
    BREAKAGES[breakage](tmp_path / FILE_NAME)
    broken = (tmp_path / FILE_NAME).read_bytes()
    with reopened(tmp_path) as history:
        assert history.aside == tmp_path / "history.broken-2026-11-24.db"
        assert history.trouble is None
        assert history.add(EXPIRED) == 1
    # The journal mode stands in the first page; all else is as it was.
    assert len(history.aside.read_bytes()) >= len(broken)
    with reopened(tmp_path) as again:
        assert again.aside is None
        assert again.count() == 1


def test_a_second_broken_file_of_the_day_does_not_replace_the_first(tmp_path):
    for name in ("history.broken-2026-11-24.db", "history.broken-2026-11-24-2.db"):
        (tmp_path / FILE_NAME).write_bytes(b"broken" * 1000)
        with reopened(tmp_path) as history:
            assert history.aside == tmp_path / name


def test_a_file_that_breaks_while_it_is_open_is_a_message_and_no_exception(history):
    history.add(EXPIRED)
    history._disk.execute("UPDATE entries SET result = 'no such verdict'")
    assert history.entries() == ()
    assert history.trouble is Trouble.BROKEN


@pytest.mark.skipif(sys.platform == "win32", reason="the permissions are those of POSIX")
def test_a_read_only_folder_shows_what_is_there_and_says_that_nothing_is_kept(history, tmp_path):
    history.add(EXPIRED)
    history.close()
    (tmp_path / FILE_NAME).chmod(0o444)
    tmp_path.chmod(0o555)
    for folder in list(tmp_path.parents)[:3]:
        folder.chmod(stat.S_IMODE(folder.stat().st_mode) | 0o555)
    before = sorted(path.name for path in tmp_path.iterdir())
    with unprivileged(), reopened(tmp_path) as again:
        assert again.trouble is Trouble.READ_ONLY
        assert again.count() == 1
        assert again.seen(EXPIRED.fingerprint) == Seen(1, Verdict.EXPIRED, NOW, None)
        assert again.search("videsk") == again.entries()
        assert again.add(EXPIRED) is None
        assert not again.delete_all()
        assert again.trouble is Trouble.READ_ONLY
    assert sorted(path.name for path in tmp_path.iterdir()) == before


def test_a_folder_that_cannot_be_made_means_no_history(tmp_path):
    (tmp_path / "file").touch()
    with reopened(tmp_path / "file" / "profile") as history:
        assert history.trouble is Trouble.READ_ONLY
        assert history.add(EXPIRED) is None
        assert history.entries() == ()


def test_a_full_disk_loses_nothing_that_was_kept_and_recovers_with_space(history):
    while history.add(replace(EXPIRED, note="x" * 2_000)) is not None:
        if history.count() == 20:
            pages = history._disk.execute("PRAGMA page_count").fetchone()[0]
            history._disk.execute(f"PRAGMA max_page_count = {pages + 4}")
    assert history.trouble is Trouble.FULL
    kept = history.count()
    assert kept > 20
    history._disk.execute("PRAGMA max_page_count = 100000")
    assert history.add(EXPIRED) is not None
    assert history.trouble is None
    assert history.count() == kept + 1


WRITES_TO_THE_LIMIT = """
import resource, sys
from pathlib import Path
from tests.test_history import EXPIRED, NOW
from videsk_desktop.history import History
history = History.open(Path(sys.argv[1]), now=NOW)
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
kept = 0
while history.add(EXPIRED) is not None:
    kept += 1
print(kept, history.trouble, history.count())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the limit is one of POSIX")
def test_a_write_that_the_system_refuses_is_no_exception(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", WRITES_TO_THE_LIMIT, tmp_path], cwd=ROOT, capture_output=True, text=True, check=True
    )
    kept, trouble, count = done.stdout.split()
    assert kept == count
    assert trouble in {Trouble.FULL, Trouble.UNUSABLE}
    with reopened(tmp_path) as history:
        assert (history.count(), history.aside) == (int(kept), None)


# Several at once, and kill -9


def test_two_windows_write_at_once(tmp_path):
    def write():
        with reopened(tmp_path) as history:
            assert all(history.add(EXPIRED) for _ in range(50))

    threads = [threading.Thread(target=write) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with reopened(tmp_path) as history:
        assert history.count() == 200


def test_a_window_held_up_for_too_long_says_so_and_goes_on(history, tmp_path):
    history._disk.execute("PRAGMA busy_timeout = 50")
    with closing(sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert history.add(EXPIRED) is None
        assert history.trouble is Trouble.BUSY
        assert history.count() == 0
        other.execute("COMMIT")
    assert history.add(EXPIRED) == 1
    assert history.trouble is None


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kill -9 is tried with forks, which Windows has not")
def test_a_hundred_kills_in_the_middle_of_writing_lose_nothing(tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "tests.history_kills", tmp_path], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "100 kills, nothing lost" in done.stdout


def test_one_history_serves_many_threads(history):
    def use():
        for _ in range(20):
            history.add(EXPIRED)
            history.search("videsk")

    threads = [threading.Thread(target=use) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert history.count() == 80
    assert history.trouble is None


# In words


@pytest.mark.parametrize(
    ("seen", "english", "spanish"),
    [
        (
            Seen(3, Verdict.ACCEPTED, NOW, NOW - timedelta(days=2)),
            "Checked 3 times; last accepted 2 days ago",
            "Consultado 3 veces; aceptado por última vez hace 2 días",
        ),
        (
            Seen(2, Verdict.REMOVED, NOW, NOW - timedelta(days=2)),
            "Checked 2 times; last accepted 2 days ago, since then: Integration not recognised",
            "Consultado 2 veces; aceptado por última vez hace 2 días, después: Integración no reconocida",
        ),
        (
            Seen(1, Verdict.EXPIRED, NOW, None),
            "Checked 1 time; never accepted, last answer: Expired",
            "Consultado 1 vez; nunca aceptado, última respuesta: Expirado",
        ),
        (
            Seen(2, Verdict.ACCEPTED, NOW, NOW),
            "Checked 2 times; accepted just now",
            "Consultado 2 veces; aceptado recién",
        ),
        (Seen(1, None, NOW, None), "Checked 1 time; never evaluated", "Consultado 1 vez; nunca evaluado"),
    ],
)
def test_what_is_remembered_of_a_key_is_a_sentence(seen, english, spanish):
    assert seen_text(seen, EN, now=NOW) == english
    assert seen_text(seen, ES, now=NOW) == spanish


@pytest.mark.parametrize("trouble", Trouble)
def test_every_trouble_has_words(trouble):
    assert trouble_text(trouble, EN) != trouble_text(trouble, ES)


def test_where_a_broken_history_is_now_is_said():
    said = aside_text(Path("folder") / "history.broken-2026-11-24.db", EN)
    assert said == "The history was damaged. It was set aside as history.broken-2026-11-24.db, and a new one begun."
