"""The body of an answer, taken out of its content coding piece by piece and never beyond a bound.

httpx would inflate a whole chunk at once: 194 kB of gzip became 67 MB. Bytes only; text and JSON are read elsewhere.
"""

import asyncio
import zlib
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from time import perf_counter
from typing import Protocol

import httpcore
import httpx

from videsk_desktop.core.findings import Fact
from videsk_desktop.core.verdicts import Fault

# Of the body, on the wire and inflated.
LIMIT = 32 * 1024 * 1024

# What is kept of a body beyond the limit, to show what it was.
_KEPT_OF_TOO_LARGE = 65_536

_SLICE = 262_144
_TURN_S = 0.008
_GZIP_MAGIC = 0x1F

# Codings that were not asked for, told by name (RFC 9110 section 8.4.1 and IANA's registry); no other text of the
# server's becomes a fact.
_FOREIGN_CODINGS = frozenset({"br", "compress", "deflate", "zstd", "dcb", "dcz"})


class BrokenBodyError(Exception):
    """The body could not be read to its end: why, and the facts for it."""

    def __init__(self, fault: Fault, **facts: Fact) -> None:
        super().__init__(fault.value)
        self.fault = fault
        self.facts = facts


class _Wire(httpx.AsyncByteStream):
    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._answer.aiter_stream()

    async def aclose(self) -> None:
        await self._answer.aclose()


def response_of(answer: httpcore.Response) -> httpx.Response:
    """Return httpcore's answer as httpx's, the body still to be read."""
    return httpx.Response(answer.status, headers=answer.headers, stream=_Wire(answer))


class _Coding(Protocol):
    def take(self, data: bytes) -> Iterator[bytes]:
        """Yield what ``data`` decodes to, in bounded slices."""

    def finish(self) -> None:
        """Complain when more should have come."""


class _Identity:
    def take(self, data: bytes) -> Iterator[bytes]:
        yield data

    def finish(self) -> None:
        """Whether all came is for HTTP's framing to say."""


class _Gzip:
    """RFC 1952, several members included; what follows the last member and is none is ignored, as Node and curl do."""

    def __init__(self) -> None:
        self._member = zlib.decompressobj(wbits=31)
        self._begun = False
        self._members_over = False

    def take(self, data: bytes) -> Iterator[bytes]:
        while data and not self._members_over:
            if self._member.eof:
                self._members_over = data[0] != _GZIP_MAGIC
                self._member = self._member if self._members_over else zlib.decompressobj(wbits=31)
                continue
            self._begun = True
            try:
                piece = self._member.decompress(data, _SLICE)
            except zlib.error:
                raise BrokenBodyError(Fault.BODY_UNDECODABLE, coding="gzip") from None
            data = self._member.unconsumed_tail or self._member.unused_data
            yield piece

    def finish(self) -> None:
        if self._begun and not self._member.eof:
            raise BrokenBodyError(Fault.BODY_TRUNCATED, coding="gzip")


async def read(response: httpx.Response, into: bytearray) -> None:
    """Read the body of ``response`` to its end, ``into`` holding what came also when that fails.

    Raises BrokenBodyError, and whatever the network does. The response is closed in any case.
    """
    wire = response.aiter_raw()
    try:
        await _decode(wire, _coding(response.headers), into)
    except BrokenBodyError as broken:
        if broken.fault is Fault.BODY_TOO_LARGE:
            del into[_KEPT_OF_TOO_LARGE:]
        raise
    finally:
        await _close(response, wire)


async def _decode(wire: AsyncIterator[bytes], coding: _Coding, into: bytearray) -> None:
    received = 0
    turn_began = perf_counter()
    async for data in wire:
        received += len(data)
        for piece in coding.take(data):
            into += piece
            if max(len(into), received) > LIMIT:
                raise BrokenBodyError(Fault.BODY_TOO_LARGE, limit=LIMIT)
            if perf_counter() - turn_began > _TURN_S:
                # A large body must not keep the window from painting.
                await asyncio.sleep(0)
                turn_began = perf_counter()
    coding.finish()


async def _close(response: httpx.Response, wire: AsyncIterator[bytes]) -> None:
    """Close the connection, then run httpcore's nested generators to their ends.

    Generators left halfway would be closed by the loop later, in tasks of its own. What they still hold is at most one
    reading of the stream.
    """
    await response.aclose()
    with suppress(OSError, httpcore.ReadError, httpcore.ProtocolError, httpx.StreamError):
        async for _ in wire:
            pass


def _coding(headers: httpx.Headers) -> _Coding:
    names = [name.strip().lower() for name in headers.get("content-encoding", "").split(",")]
    applied = [name for name in names if name not in {"", "identity"}]
    if not applied:
        return _Identity()
    if applied in (["gzip"], ["x-gzip"]):
        return _Gzip()
    known = applied[0] if len(applied) == 1 and applied[0] in _FOREIGN_CODINGS else "other"
    raise BrokenBodyError(Fault.BODY_UNDECODABLE, coding=known)
