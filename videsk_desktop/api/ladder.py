"""Which way leads to Videsk from this computer, asked without any key: values only, no advice.

After a network fault the ways are tried side by side: straight ahead over IPv4 and over IPv6, and through the proxies
that the system or the user named. A way works when the API itself answers, be it with its refusal of a request that
brings no key.
"""

import asyncio
import socket
from pathlib import Path

import httpx

from videsk_desktop.api.backend import Ways
from videsk_desktop.api.client import VideskClient
from videsk_desktop.api.proxies import ProxyChoice, ProxySource, UnsupportedProxyError
from videsk_desktop.api.resolver import NoAddressOfFamilyError
from videsk_desktop.api.transport import NetworkRoute, Route
from videsk_desktop.core.classify import classify
from videsk_desktop.core.exchange import DEFAULT_DEADLINE_S, Environment
from videsk_desktop.core.ways import Reach, Rung, Way, WayState


async def reach(
    environment: Environment, *, route: Route | None = None, deadline_s: float = DEFAULT_DEADLINE_S
) -> Reach:
    """Ask ``environment`` without a key, to see whether this computer can reach it."""
    exchange = await VideskClient(environment, deadline_s=deadline_s, route=route).get(None)
    return Reach(exchange, classify(exchange, environment))


async def climb(
    environment: Environment,
    *,
    proxies: ProxyChoice | None = None,
    extra_ca: Path | None = None,
    ways: Ways | None = None,
    deadline_s: float = DEFAULT_DEADLINE_S,
) -> tuple[Rung, ...]:
    """Try every way at once, one request each, and return them in the order of ``Way``.

    ``proxies``: the user's choice; a proxy named by hand is tried beside the system's. Cancelling ends them all.
    """
    ways = ways or Ways()
    rungs = [
        (Way.DIRECT_IPV4, ProxyChoice(), ways.only(socket.AF_INET)),
        (Way.DIRECT_IPV6, ProxyChoice(), ways.only(socket.AF_INET6)),
        (Way.SYSTEM_PROXY, ProxyChoice.system(), ways),
    ]
    if proxies is not None and proxies.source is ProxySource.MANUAL:
        rungs.append((Way.MANUAL_PROXY, proxies, ways))
    async with asyncio.TaskGroup() as group:
        tasks = [
            group.create_task(
                _try(way, choice, NetworkRoute(proxies=choice, extra_ca=extra_ca, ways=over), environment, deadline_s),
                name=f"ladder {way}",
            )
            for way, choice, over in rungs
        ]
    return tuple(task.result() for task in tasks)


async def _try(
    way: Way, proxies: ProxyChoice, route: NetworkRoute, environment: Environment, deadline_s: float
) -> Rung:
    if proxies.source is not ProxySource.NONE and not await _is_there(proxies, environment):
        return Rung(way, WayState.NOT_THERE)
    reached = await reach(environment, route=route, deadline_s=deadline_s)
    if reached.exchange.facts.get("exception") == NoAddressOfFamilyError.__name__:
        return Rung(way, WayState.NOT_THERE)
    return Rung(way, WayState.WORKED if reached.reached else WayState.FAILED, reached)


async def _is_there(proxies: ProxyChoice, environment: Environment) -> bool:
    """Say whether a proxy is set; one that cannot be used is, and asking it says so."""
    try:
        return await proxies.proxy_for(httpx.URL(environment.url())) is not None
    except UnsupportedProxyError:
        return True
