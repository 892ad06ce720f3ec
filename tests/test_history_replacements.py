"""That a customer was asked to replace a key outlives the window: the old key is often checked again days later."""

import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest

from tests.keys import NOW
from tests.wired import SAMPLES, play_on_qt
from videsk_desktop import history_file
from videsk_desktop.history import History
from videsk_desktop.history_file import FILE_NAME
from videsk_desktop.settings import Loaded, Settings

KEY = "3f9a0c12d7e4"


def opened(folder, now=NOW):
    return closing(History.open(folder, now=now))


def test_a_replacement_is_remembered_by_the_fingerprint(tmp_path):
    with opened(tmp_path) as history:
        assert history.note_replacement(KEY, NOW)
        assert history.note_replacement(KEY, NOW)
    with opened(tmp_path) as history:
        assert history.replacement_asked(KEY)
        assert not history.replacement_asked("000000000000")


def test_it_goes_with_the_days_that_are_kept_and_with_everything(tmp_path):
    with opened(tmp_path) as history:
        history.note_replacement(KEY, NOW - timedelta(days=100))
        history.note_replacement("000000000000", NOW)
        history.keep_days(90, now=NOW)
        assert not history.replacement_asked(KEY)
        history.delete_all()
        assert not history.replacement_asked("000000000000")


def test_a_file_of_the_first_version_is_brought_along_with_its_entries(tmp_path, monkeypatch):
    with monkeypatch.context() as first_version:
        first_version.setattr(history_file, "_MIGRATIONS", history_file._MIGRATIONS[:1])
        with opened(tmp_path) as history:
            assert not history.replacement_asked(KEY)
            assert history.trouble is None
    with opened(tmp_path) as history:
        assert history.aside is None
        assert history.note_replacement(KEY, NOW)
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as disk:
        assert disk.execute("PRAGMA user_version").fetchone() == (2,)


async def ask_to_replace(bench):
    bench.window.key_box.take(SAMPLES["accepted"].key)
    await bench.ask()
    bench.button("exposedBox").click()
    bench.button("copyMessageButton").click()


@pytest.mark.parametrize(
    ("kept", "proof"),
    [(Settings(), "Careful: the old API Key still works"), (Settings(history=False), "")],
    ids=["with a history", "without one"],
)
def test_the_old_key_proves_its_replacement_in_a_later_start_too(qapp, tmp_path, kept, proof):
    shown = []

    async def later(bench):
        bench.window.key_box.take(SAMPLES["accepted"].key)
        await bench.ask()
        # Ends when everything it was asked for is done.
        await bench.wiring.memory.close()
        shown.append(bench.text("oldKeyLabel"))

    play_on_qt(qapp, tmp_path, ask_to_replace, kept=Loaded(kept))
    play_on_qt(qapp, tmp_path, later, kept=Loaded(kept))
    assert shown == [proof]
