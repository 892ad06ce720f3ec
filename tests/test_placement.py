import json
import stat
import sys

import pytest

from videsk_desktop.placement import FILE_NAME, Placement, load, save
from videsk_desktop.settings import FILE_NAME as SETTINGS

WHOLE = Placement((20, -30, 1300, 900), maximised=True, tab="messagesPage", splitters={"keySplitter": (400, 700)})


def write(folder, value):
    (folder / FILE_NAME).write_text(value if isinstance(value, str) else json.dumps(value), "utf-8")


def test_what_is_saved_is_loaded_again(tmp_path):
    save(tmp_path / "profile", WHOLE)
    assert load(tmp_path / "profile") == WHOLE
    assert [file.name for file in (tmp_path / "profile").iterdir()] == [FILE_NAME]


def test_it_is_never_part_of_the_settings(tmp_path):
    save(tmp_path, WHOLE)
    assert not (tmp_path / SETTINGS).exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_its_owner_may_read_it(tmp_path):
    save(tmp_path, WHOLE)
    assert stat.S_IMODE((tmp_path / FILE_NAME).stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "broken", ["", "{", "[]", "null", '{"box": ', "\ud800".encode("utf-8", "surrogatepass"), "[" * 100_000]
)
def test_a_broken_file_is_as_good_as_none(tmp_path, broken):
    (tmp_path / FILE_NAME).write_bytes(broken if isinstance(broken, bytes) else broken.encode())
    assert load(tmp_path) == Placement()


@pytest.mark.parametrize(
    "box",
    [[1, 2, 3], [1, 2, 3, 4, 5], [1, 2, 0, 4], [1, 2, 3, -4], [1, 2, 3, True], [1, 2, 3, 4.5], [1, 2, 3, "4"], 10**30],
)
def test_a_box_that_is_none_is_left_out_and_the_rest_is_used(tmp_path, box):
    write(tmp_path, {"box": box, "tab": "historyPage"})
    assert load(tmp_path) == Placement(tab="historyPage")


@pytest.mark.parametrize("sizes", [[], [0, 100], [-1, 100], [1.5, 2], [True, 2], "12", [10**9, 1], [1] * 9])
def test_a_splitter_that_is_none_is_left_out_and_the_others_are_used(tmp_path, sizes):
    write(tmp_path, {"splitters": {"one": sizes, "other": [1, 2]}})
    assert load(tmp_path).splitters == {"other": (1, 2)}


@pytest.mark.parametrize("value", [{"splitters": []}, {"tab": 3}, {"tab": "x" * 41}, {"maximised": 1}, {"box": {}}])
def test_values_of_another_kind_are_left_out(tmp_path, value):
    write(tmp_path, value)
    assert load(tmp_path) == Placement()


def test_a_folder_that_cannot_be_written_to_ends_nothing(tmp_path):
    (tmp_path / "file").write_text("here", "utf-8")
    save(tmp_path / "file", WHOLE)
    assert (tmp_path / "file").read_text("utf-8") == "here"
