"""One fault: how to serve it, and what the program must make of it."""

from collections.abc import Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field

from tests.servers import Handler, raw_server, saying
from videsk_desktop.api.proxies import ProxyChoice
from videsk_desktop.core.segments import StopReason
from videsk_desktop.core.verdicts import AnsweredBy, Fault, Note, Verdict

# Enough for anything on loopback, and for what waits for the deadline to pass.
PLENTY_S, SHORT_S = 5.0, 0.3

DIRECT = ProxyChoice()


@dataclass(frozen=True, slots=True)
class Target:
    """Where the fault waits: the base URL to ask, and the proxy to go through."""

    base_url: str
    proxies: ProxyChoice = DIRECT


Serve = Callable[[], AbstractAsyncContextManager[Target]]


@dataclass(frozen=True, slots=True)
class Row:
    """``expect``: a verdict where the API judged the key, a fault where nobody did.

    ``answered_by`` None: nothing can be told of it. ``facts``: those that must be there, with their values; ``...``
    stands for any. ``stopped``: how the list ends when all its pages are asked for.
    """

    name: str
    expect: Verdict | Fault
    serve: Serve
    answered_by: AnsweredBy | None = None
    notes: frozenset[Note] = frozenset()
    facts: Mapping[str, object] = field(default_factory=dict)
    deadline_s: float = PLENTY_S
    stopped: StopReason | None = None

    @property
    def judged(self) -> bool:
        return isinstance(self.expect, Verdict)


def at(handler: Handler) -> Serve:
    """Serve a handler of connections in clear."""

    @asynccontextmanager
    async def serve():
        async with raw_server(handler) as site:
            yield Target(site.base_url)

    return serve


def by_videsk(name, expect, answer, **more):
    """The API itself says ``answer``, with these bytes."""
    return Row(name, expect, at(saying(answer)), AnsweredBy.VIDESK, **more)


def by_another(name, expect, answer, **more):
    """Something in between says ``answer``."""
    return Row(name, expect, at(saying(answer)), AnsweredBy.SOMETHING_ELSE, **more)


def by_whomever(name, expect, answer, **more):
    """``answer`` does not tell who wrote it."""
    return Row(name, expect, at(saying(answer)), **more)
