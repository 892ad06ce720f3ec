import json
from pathlib import Path

import pytest

from videsk_desktop.core.exchange import EnvironmentKind
from videsk_desktop.settings import (
    BROKEN_FILE_NAME,
    FILE_NAME,
    ProxyMode,
    Settings,
    Theme,
    custom_environment,
    load,
    save,
)

CHOSEN = Settings(
    language="es",
    theme=Theme.DARK,
    environments=(custom_environment("https://api.example.test/base", "Pruebas ñ"),),
    deadline_s=45.0,
    proxy_mode=ProxyMode.MANUAL,
    proxy_address="proxy.example.test:3128",
    ca_file=Path("/etc/ssl/company.pem").absolute(),
    history=False,
    keep_days=30,
    idle_wipe_minutes=0,
)


def write(folder, text):
    (folder / FILE_NAME).write_text(text, "utf-8")


def test_a_first_start_has_the_defaults_and_no_complaint(tmp_path):
    loaded = load(tmp_path / "not there yet")
    assert loaded.settings == Settings()
    assert loaded.unusable == ()
    assert not loaded.broken


def test_what_was_saved_is_what_is_loaded(tmp_path):
    folder = tmp_path / "new" / "profile"
    save(folder, CHOSEN)
    loaded = load(folder)
    assert loaded.settings == CHOSEN
    assert loaded.unusable == ()
    assert [file.name for file in folder.iterdir()] == [FILE_NAME]


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '"es"', "[" * 100_000, "\ufeff{}"])
def test_a_broken_file_falls_back_says_so_and_is_kept_aside(tmp_path, text):
    write(tmp_path, text)
    loaded = load(tmp_path)
    assert loaded.settings == Settings()
    assert loaded.broken
    assert (tmp_path / BROKEN_FILE_NAME).read_text("utf-8") == text
    assert not load(tmp_path).broken


def test_a_file_that_is_not_text_falls_back_too(tmp_path):
    (tmp_path / FILE_NAME).write_bytes(b"\xff\xfe\x00")
    assert load(tmp_path).broken


def test_a_folder_where_the_file_should_be_falls_back_and_stays(tmp_path):
    (tmp_path / FILE_NAME).mkdir()
    assert load(tmp_path).broken
    assert (tmp_path / FILE_NAME).is_dir()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("language", "fr"),
        ("language", 3),
        ("theme", "pink"),
        ("theme", None),
        ("deadline_s", 4.9),
        ("deadline_s", 121),
        ("deadline_s", True),
        ("deadline_s", "20"),
        ("deadline_s", float("nan")),
        ("proxy_mode", "socks"),
        ("proxy_address", "socks5://proxy.example.test:1080"),
        ("proxy_address", "proxy.example.test"),
        ("proxy_address", "user:word@proxy.example.test:3128"),
        ("proxy_address", 3128),
        ("ca_file", "relative.pem"),
        ("ca_file", 1),
        ("history", 1),
        ("keep_days", 0),
        ("keep_days", "90"),
        ("idle_wipe_minutes", -1),
        ("idle_wipe_minutes", True),
        ("environments", {}),
        ("environments", ["https://api.example.test"]),
        ("environments", [{"name": " ", "base_url": "https://api.example.test"}]),
        ("environments", [{"name": "Plain", "base_url": "http://api.example.test"}]),
    ],
)
def test_one_unusable_value_falls_back_alone_and_is_named(tmp_path, name, value):
    save(tmp_path, CHOSEN)
    kept = json.loads((tmp_path / FILE_NAME).read_text("utf-8"))
    write(tmp_path, json.dumps({**kept, name: value}))
    loaded = load(tmp_path)
    assert loaded.unusable == (name,)
    assert getattr(loaded.settings, name) == getattr(Settings(), name)
    others = {"language", "theme", "environments", "deadline_s"} - {name}
    assert all(getattr(loaded.settings, other) == getattr(CHOSEN, other) for other in others)


def test_settings_of_a_later_version_are_read_as_far_as_they_are_known(tmp_path):
    write(tmp_path, '{"language": "en", "invented_later": 1}')
    assert load(tmp_path).settings == Settings(language="en")


def test_a_folder_that_cannot_be_written_is_an_error_of_the_system(tmp_path):
    (tmp_path / "profile").write_text("a file, not a folder")
    with pytest.raises(OSError, match="profile"):
        save(tmp_path / "profile", Settings())


@pytest.mark.parametrize(
    ("base_url", "name"),
    [
        ("https://api.example.test", "api.example.test"),
        ("https://api.example.test/with/path/", "api.example.test"),
        ("http://127.0.0.1:8000", "127.0.0.1:8000"),
        ("http://127.8.9.1", "127.8.9.1"),
        ("http://[::1]:8000/v1", "::1:8000"),
        (" http://localhost:3030 ", "localhost:3030"),
    ],
)
def test_an_environment_is_https_or_on_this_computer(base_url, name):
    environment = custom_environment(base_url)
    assert environment.kind is EnvironmentKind.CUSTOM
    assert environment.name == name
    assert environment.base_url == base_url.strip().rstrip("/")


@pytest.mark.parametrize(
    "base_url",
    [
        "",
        "api.example.test",
        "ftp://api.example.test",
        "https://",
        "http://api.example.test",
        "http://127.0.0.1.example.test",
        "http://localhost.example.test",
        "https://user:password@api.example.test",
        "https://api.example.test?token=1",
        "https://api.example.test#part",
        "https://api.example.test:99999",
        "https://[::1",
        "https://api.exa mple.test",
        "https://api.example.test/\nX: y",
    ],
)
def test_any_other_address_is_refused(base_url):
    with pytest.raises(ValueError, match=r"."):
        custom_environment(base_url)
