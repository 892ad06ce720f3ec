"""A file is written whole or not at all, and for its owner only."""

import os
import stat
import sys

import pytest

from videsk_desktop.saving import Draft


def test_a_file_takes_its_place_only_when_it_is_whole(tmp_path):
    place = tmp_path / "list.csv"
    place.write_text("old", "utf-8")
    draft = Draft(place)
    draft.write(b"new")
    assert place.read_bytes() == b"old"
    draft.finish()
    assert place.read_bytes() == b"new"
    assert [file.name for file in tmp_path.iterdir()] == ["list.csv"]


def test_what_is_discarded_leaves_nothing_and_the_old_file_stays(tmp_path):
    place = tmp_path / "list.csv"
    place.write_text("old", "utf-8")
    draft = Draft(place)
    draft.write(b"half")
    draft.discard()
    assert place.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["list.csv"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_its_owner_may_read_it(tmp_path):
    place = tmp_path / "list.csv"
    place.write_text("old", "utf-8")
    place.chmod(0o644)
    draft = Draft(place)
    draft.finish()
    assert stat.S_IMODE(place.stat().st_mode) == 0o600


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(FileNotFoundError):
        Draft(tmp_path / "nowhere" / "list.csv")


@pytest.mark.skipif(not hasattr(os, "symlink") or sys.platform == "win32", reason="links need rights on Windows")
def test_where_the_place_is_a_link_the_link_stays(tmp_path):
    (tmp_path / "real.csv").write_text("old", "utf-8")
    (tmp_path / "link.csv").symlink_to(tmp_path / "real.csv")
    draft = Draft(tmp_path / "link.csv")
    draft.write(b"new")
    draft.finish()
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "real.csv").read_bytes() == b"new"
