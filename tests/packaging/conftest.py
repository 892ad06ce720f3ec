import importlib
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def build_module(monkeypatch):
    """Import a module of the build by its plain name, as build.py does: packaging/ is no package."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    known = set(sys.modules)
    yield importlib.import_module
    for name in set(sys.modules) - known:
        if str(ROOT / "packaging") in str(getattr(sys.modules[name], "__file__", "")):
            del sys.modules[name]
