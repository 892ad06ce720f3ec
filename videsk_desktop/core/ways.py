"""The ways from this computer to the API, and what came of trying each: values only."""

from dataclasses import dataclass
from enum import StrEnum

from videsk_desktop.core.answer import Answer
from videsk_desktop.core.exchange import Exchange
from videsk_desktop.core.verdicts import AnsweredBy


class Way(StrEnum):
    """How to get to the API."""

    DIRECT_IPV4 = "direct_ipv4"
    DIRECT_IPV6 = "direct_ipv6"
    SYSTEM_PROXY = "system_proxy"
    MANUAL_PROXY = "manual_proxy"


class WayState(StrEnum):
    """What came of a way; ``NOT_THERE``: the host has no address of this kind, or no such proxy is set."""

    WORKED = "worked"
    FAILED = "failed"
    NOT_THERE = "not_there"


@dataclass(frozen=True, slots=True)
class Reach:
    """A request without a key and what came of it. ``answer`` says nothing about any key: none was sent."""

    exchange: Exchange
    answer: Answer

    @property
    def reached(self) -> bool:
        """Whether the API itself answered, whatever it said."""
        return self.answer.answered_by in {AnsweredBy.VIDESK, AnsweredBy.PRACTICE}


@dataclass(frozen=True, slots=True)
class Rung:
    """One way and what came of it; ``reach`` is None when it was not there to be tried."""

    way: Way
    state: WayState
    reach: Reach | None = None
