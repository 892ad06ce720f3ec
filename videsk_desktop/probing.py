"""The polite walk over what a key may do, without Qt: one GET after another, never more than five a second."""

import asyncio
import time
from collections.abc import Awaitable, Callable

from videsk_desktop.checking import Client
from videsk_desktop.core.key import ApiKey
from videsk_desktop.core.permissions import Permission, Probe, permission_in, probes
from videsk_desktop.paging import SECONDS_BETWEEN_REQUESTS


async def probe_permissions(
    client: Client,
    key: ApiKey,
    *,
    segment_id: str | None,
    on_permission: Callable[[Permission], None] = lambda _: None,
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> tuple[Permission, ...]:
    """Ask for each resource once and return what came of each, in order; ``on_permission`` hears each as it comes."""
    found: list[Permission] = []
    asked_at = clock()
    for step in probes(segment_id):
        if isinstance(step, Probe):
            await sleep(max(0.0, asked_at + SECONDS_BETWEEN_REQUESTS - clock()))
            asked_at = clock()
            exchange = await client.get(key, path=step.path, query=step.query)
            permission = permission_in(step, exchange, client.environment)
        else:
            permission = step
        found.append(permission)
        on_permission(permission)
    return tuple(found)
