"""The house rules that a program can check."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "videsk_desktop").rglob("*.py"))
WALL = 350


def test_the_sources_are_found():
    assert len(SOURCES) > 50


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_is_a_room_and_350_lines_are_the_wall(path):
    assert len(path.read_text("utf-8").splitlines()) <= WALL


def test_imports_run_one_way():
    script = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("statement", "unwanted"),
    [
        ("import videsk_desktop.core.diagnosis", {"jwt", "httpx", "PySide6", "asyncio", "sqlite3"}),
        ("from videsk_desktop.cli import main; main(['practice-keys', 'expired'])", {"httpx", "PySide6", "jwt"}),
    ],
)
def test_nothing_is_imported_before_it_is_needed(statement, unwanted):
    check = f"import sys; {statement}; print(sorted({unwanted!r} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", check], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_diagnose_imports_neither_qt_widgets_nor_httpx():
    script = (
        "import sys; from videsk_desktop.cli import main; main(['diagnose']);"
        "print(sorted({'PySide6.QtWidgets', 'httpx', 'qasync'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, input="not a key", capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"
