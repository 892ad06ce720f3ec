import json
from pathlib import Path

import pytest

from videsk_desktop.core.addresses import custom_environment
from videsk_desktop.settings import (
    BROKEN_FILE_NAME,
    FILE_NAME,
    ProxyMode,
    Settings,
    Theme,
    load,
    save,
    with_changes,
)

CHOSEN = Settings(
    language="es",
    theme=Theme.DARK,
    environments=(custom_environment("https://api.example.test/base", "Pruebas ñ"),),
    confirmed_hosts=("api.example.test",),
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
        ("environments", [{"name": "videsk", "base_url": "https://api.example.test"}]),
        ("environments", [{"name": name, "base_url": "https://api.example.test"} for name in ("Twice", "twice")]),
        ("confirmed_hosts", "api.example.test"),
        ("confirmed_hosts", [443]),
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


def test_what_could_not_be_used_is_kept_beside_before_it_is_overwritten(tmp_path):
    text = '{"theme": "sepia", "language": "es", "keep_days": "a year"}'
    write(tmp_path, text)
    loaded = load(tmp_path)
    assert loaded.unusable == ("theme", "keep_days")
    assert not loaded.broken
    save(tmp_path, loaded.settings)
    assert (tmp_path / BROKEN_FILE_NAME).read_text("utf-8") == text
    assert load(tmp_path) == type(loaded)(Settings(language="es"))


def test_settings_of_a_later_version_are_read_as_far_as_they_are_known_and_kept_as_they_are(tmp_path):
    write(tmp_path, '{"language": "en", "invented_later": {"deep": [1, null]}}')
    loaded = load(tmp_path)
    assert loaded.settings == Settings(language="en", unknown={"invented_later": {"deep": [1, None]}})
    assert not loaded.unusable
    save(tmp_path, loaded.settings)
    assert json.loads((tmp_path / FILE_NAME).read_text("utf-8"))["invented_later"] == {"deep": [1, None]}


def test_a_file_that_cannot_be_read_falls_back_and_is_never_overwritten(tmp_path, monkeypatch):
    write(tmp_path, '{"language": "es"}')
    opened = Path.open

    def refusing(path, *args, **kwargs):
        if path.name == FILE_NAME:
            raise PermissionError(13, "Permission denied")
        return opened(path, *args, **kwargs)

    # The tests may run as root, whom no permission stops.
    monkeypatch.setattr(Path, "open", refusing)
    loaded = load(tmp_path)
    assert loaded.broken
    assert loaded.settings == Settings()
    save(tmp_path, Settings(language="en"))
    monkeypatch.undo()
    assert (tmp_path / BROKEN_FILE_NAME).read_text("utf-8") == '{"language": "es"}'
    assert load(tmp_path).settings == Settings(language="en")


def test_only_what_was_changed_is_taken_over_into_what_others_chose_meanwhile():
    shown = Settings(language="es", keep_days=90)
    current = Settings(language="es", keep_days=90, theme=Theme.DARK, unknown={"later": 1})
    chosen = Settings(language="es", keep_days=30)
    assert with_changes(current, shown, chosen) == Settings(
        language="es", keep_days=30, theme=Theme.DARK, unknown={"later": 1}
    )


def test_a_host_is_agreed_to_for_as_long_as_an_environment_is_there():
    here, there, too = (
        custom_environment(f"https://{name}.example.test/{name}", name) for name in ("here", "there", "too")
    )
    beside = custom_environment("https://here.example.test/beside", "beside")
    current = Settings(
        environments=(here, there, too),
        confirmed_hosts=("here.example.test", "there.example.test", "by-command-line.example.test"),
    )
    chosen = Settings(environments=(beside, too))
    kept = with_changes(current, current, chosen)
    assert kept.environments == (beside, too)
    assert kept.confirmed_hosts == ("here.example.test", "by-command-line.example.test")


def test_a_folder_that_cannot_be_written_is_an_error_of_the_system(tmp_path):
    (tmp_path / "profile").write_text("a file, not a folder")
    with pytest.raises(OSError, match="profile"):
        save(tmp_path / "profile", Settings())
