import asyncio
import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme

from tests.api.secret import SECRET
from videsk_desktop.api.client import VideskClient
from videsk_desktop.api.transport import NetworkRoute
from videsk_desktop.core.key import ApiKey


@pytest.fixture
def key() -> ApiKey:
    return ApiKey(SECRET)


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    return trustme.CA(organization_name="Test Authority")


@pytest.fixture(scope="session")
def trusting(authority, tmp_path_factory) -> NetworkRoute:
    """A route that trusts the test authority."""
    pem = tmp_path_factory.mktemp("ca") / "ca.pem"
    authority.cert_pem.write_to_path(str(pem))
    return NetworkRoute(extra_ca=Path(pem))


@pytest.fixture(autouse=True)
def nothing_left_open() -> Iterator[None]:
    """Whatever a test leaves unclosed is found while that test is still the one to blame."""
    yield
    gc.collect(1)


def is_a_servers(task) -> bool:
    return any(name in repr(task.get_coro()) for name in ("accept", "_copy"))


@pytest.fixture
def ask(key):
    """Ask a site for its segments, checking that no task outlives the answer."""

    async def ask(site, *, deadline_s=5.0, route=None, on_phase=None, **request):
        before = asyncio.all_tasks()
        client = VideskClient(site.environment, deadline_s=deadline_s, route=route)
        exchange = await client.get(request.pop("key", key), on_phase=on_phase, **request)
        # A generator left halfway would be closed by the loop in a task of its own, a turn later.
        await asyncio.sleep(0)
        left = {task for task in asyncio.all_tasks() - before if not is_a_servers(task)}
        assert left == set()
        assert SECRET not in repr(exchange.facts)
        assert SECRET not in repr(exchange)
        return exchange

    return ask
