import os

import pytest

from tests.e2e.desktop import Desktop, missing


@pytest.fixture(scope="module")
def desktop():
    lacking = missing()
    if lacking:
        reason = f"no end-to-end run: this machine lacks {', '.join(lacking)}"
        if os.environ.get("VIDESK_REQUIRE_E2E") == "1":
            pytest.fail(reason)
        pytest.skip(reason)
    with Desktop() as desktop:
        yield desktop
