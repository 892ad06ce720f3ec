import os

import pytest

from tests.feathers import stand_in
from tests.feathers.vector_keys import NOW


def _base_url(node, **options):
    missing = stand_in.what_is_missing(node)
    if missing and os.environ.get("VIDESK_REQUIRE_FEATHERS") == "1":
        pytest.fail(f"the real server is required here: {missing}")
    if missing:
        pytest.skip(missing)
    with stand_in.stand_in(node, **options) as base_url:
        yield base_url


@pytest.fixture(scope="session")
def feathers():
    """Give the base URL of the real server stack on this machine's Node."""
    yield from _base_url(stand_in.newest_node())


@pytest.fixture(scope="session")
def feathers_on_node_18():
    """Give the base URL of the same on Node 18, whose words are the documented ones, its clock at the vectors' NOW."""
    yield from _base_url(stand_in.node_18(), clock=NOW)
