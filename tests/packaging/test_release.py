"""A release cannot lie: what is written about a version in several places is the same everywhere."""

import configparser
import re
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

from videsk_desktop import APPLICATION_ID, APPLICATION_NAME, __built__, __version__
from videsk_desktop.i18n import LANGUAGES

ROOT = Path(__file__).parents[2]
LINUX = ROOT / "packaging" / "linux"


def metainfo():
    return ET.parse(LINUX / f"{APPLICATION_ID}.metainfo.xml").getroot()


def desktop_entry():
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(LINUX / f"{APPLICATION_ID}.desktop", "utf-8")
    return parser["Desktop Entry"]


def test_the_newest_release_in_the_changelog_is_this_version_of_this_day():
    headings = re.findall(r"^## \[(\d+\.\d+\.\d+)\] - (\S+)$", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert headings[0] == (__version__, __built__)


def test_the_newest_release_that_software_centres_show_is_this_version_of_this_day():
    release = metainfo().find("releases/release")
    assert (release.get("version"), release.get("date")) == (__version__, __built__)


def test_the_version_is_three_numbers_as_windows_and_the_tags_want_it():
    assert re.fullmatch(r"\d+\.\d+\.\d+", __version__)


def test_the_wheel_takes_its_version_from_the_package():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert project["project"]["dynamic"] == ["version"]
    assert project["tool"]["hatch"]["version"]["path"] == "videsk_desktop/__init__.py"


def test_every_system_knows_the_program_by_one_name_and_one_identifier():
    assert metainfo().findtext("id") == APPLICATION_ID
    assert metainfo().findtext("name") == desktop_entry()["Name"] == APPLICATION_NAME
    assert desktop_entry()["Icon"] == APPLICATION_ID
    installer = (ROOT / "packaging" / "windows" / "videsk-desktop.nsi").read_text("utf-8")
    assert f'!define NAME "{APPLICATION_NAME}"' in installer
    assert f'!define APP_USER_MODEL_ID "{APPLICATION_ID}"' in installer
    assert f'"{APPLICATION_ID}"' in (ROOT / "packaging" / "windows" / "name_process.py").read_text("utf-8")


def test_desktops_are_told_about_the_program_in_every_language_of_the_window():
    for code in set(LANGUAGES) - {"en"}:
        assert {f"Comment[{code}]", f"GenericName[{code}]", f"Keywords[{code}]"} <= set(desktop_entry())
        language = "{http://www.w3.org/XML/1998/namespace}lang"
        for place in (".", "description", "releases/release/description"):
            children = [each for each in metainfo().find(place) if each.tag in {"summary", "p"}]
            assert sum(each.get(language) == code for each in children) * 2 == len(children), place


def test_the_manual_page_names_every_command_and_option():
    page = (LINUX / "videsk-desktop.1").read_text("utf-8").replace("\\-", "-")
    for command in ("", "diagnose", "check", "practice-keys", "self-test"):
        words = [sys.executable, ROOT / "main.py", *command.split(), "--help"]
        text = subprocess.run(words, capture_output=True, text=True, check=True).stdout
        assert command in page
        assert [option for option in set(re.findall(r"--[a-z-]+", text)) - {"--help"} if option not in page] == []


def test_nothing_that_the_workflows_call_is_missing():
    for name in ("ci", "release"):
        text = (ROOT / ".github" / "workflows" / f"{name}.yml").read_text("utf-8")
        called = re.findall(r"(?:packaging|\.ci)/[\w./-]+", text)
        assert called
        assert [path for path in called if not (ROOT / path).exists()] == []
