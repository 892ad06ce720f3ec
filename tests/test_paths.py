"""Resources are found in a checkout, in an installed wheel and in a frozen copy."""

import sys
from pathlib import Path

import pytest

from videsk_desktop import paths


def test_a_checkout_has_its_resources_beside_the_package():
    assert paths.resource("i18n", "videsk_desktop_es.qm").is_file()


def test_an_installed_wheel_has_them_inside_the_package(tmp_path, monkeypatch):
    inside = tmp_path / "videsk_desktop" / "resources" / "i18n"
    inside.mkdir(parents=True)
    (inside / "x.qm").touch()
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path / "videsk_desktop")
    assert paths.resource("i18n", "x.qm") == inside / "x.qm"


def test_a_frozen_copy_has_them_where_it_was_unpacked_or_beside_the_program(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "unpacked"), raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "program" / "videsk-desktop"))
    beside = tmp_path / "program" / "resources" / "x.qm"
    beside.parent.mkdir(parents=True)
    beside.touch()
    assert paths.resource("x.qm") == beside
    unpacked = tmp_path / "unpacked" / "resources" / "x.qm"
    unpacked.parent.mkdir(parents=True)
    unpacked.touch()
    assert paths.resource("x.qm") == unpacked


def test_a_missing_resource_is_named_where_it_should_be():
    assert paths.resource("no", "such.file").parts[-3:] == ("resources", "no", "such.file")


def test_a_profile_that_is_named_is_used_and_becomes_absolute(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert paths.profile_folder(Path("mine")) == tmp_path / "mine"


@pytest.mark.skipif(sys.platform != "linux", reason="the XDG base directory specification is for Linux and its like")
def test_by_default_the_profile_lies_where_the_platform_keeps_settings(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    assert paths.profile_folder() == tmp_path / ".config" / "videsk-desktop"
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "elsewhere"))
    assert paths.profile_folder() == tmp_path / "elsewhere" / "videsk-desktop"
    monkeypatch.setenv("XDG_CONFIG_HOME", "relative")
    assert paths.profile_folder() == tmp_path / ".config" / "videsk-desktop"
