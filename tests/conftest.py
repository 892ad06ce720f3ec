"""What all tests share: how many examples the properties are tried with."""

import os

from hypothesis import settings

settings.register_profile("default", max_examples=500, deadline=None)
settings.register_profile("nightly", max_examples=20_000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))
