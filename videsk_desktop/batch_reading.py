"""A long list read in slices between two events, without Qt: the loop never waits longer than for one line.

Knows no row: whoever wants to take the lines in says for how many keys there was no room.
"""

import asyncio
import gc
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

from videsk_desktop.core.batch_sheet import Entry, Sheet, Skipped, entries, sheet_of
from videsk_desktop.core.diagnosis import Diagnosis, diagnose

# One line of the greatest length takes some 20 ms, so a slice stays well below what anybody notices.
SLICE_S = 0.005


@dataclass(slots=True)
class Progress:
    """``done`` of ``total`` characters; ``skipped`` counts what gave no row, and keys for which there was no room."""

    total: int
    sheet: Sheet
    done: int = 0
    lines: int = 0
    skipped: Counter[Skipped] = field(default_factory=Counter)


async def read_in_slices(text: str, take_in: Callable[[Entry], int], on_slice: Callable[[Progress], None]) -> None:
    """Hand every line with a key to ``take_in``, and tell ``on_slice`` after each slice and at the end."""
    progress = Progress(len(text), sheet_of(text))
    # One collection among so many new objects would hold up the window for longer than a slice may. They are frozen,
    # so that the next one does not walk through them either; what is cleared goes all the same.
    gc.disable()
    try:
        until = time.perf_counter() + SLICE_S
        for entry in entries(text, progress.sheet):
            progress.lines += 1
            progress.done = entry.end
            if entry.skipped is not None:
                progress.skipped[entry.skipped] += 1
            elif beyond := take_in(entry):
                progress.skipped[Skipped.BEYOND] += beyond
            if time.perf_counter() >= until:
                on_slice(progress)
                await asyncio.sleep(0)
                until = time.perf_counter() + SLICE_S
        on_slice(progress)
    finally:
        gc.freeze()
        gc.enable()
    # Whatever follows the end has a turn of its own.
    await asyncio.sleep(0)


def keys_of(text: str, now: datetime) -> Iterator[tuple[str, Diagnosis]]:
    """Yield every different key of a line, each with the text it is read from."""
    diagnosis = diagnose(text, now=now)
    candidates = diagnosis.paste.candidates
    if len(candidates) == 1:
        yield text, diagnosis
        return
    for candidate in candidates:
        yield candidate.text, diagnose(candidate.text, now=now)
