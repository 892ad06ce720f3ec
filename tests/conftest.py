"""What all tests share: how many examples the properties are tried with."""

import os
from functools import partial

import pytest
from hypothesis import settings

settings.register_profile("default", max_examples=500, deadline=None)
settings.register_profile("nightly", max_examples=20_000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


@pytest.fixture
def on_qt(qapp, tmp_path):
    """Play a scene with a wired window, whose profile is in the test's own folder."""
    from tests.wired import play_on_qt  # noqa: PLC0415 - most tests need no window

    return partial(play_on_qt, qapp, tmp_path)
