"""How fast ten thousand keys are: ``python -m tests.bench.batch``.

A CSV of 10,000 different keys, some of them damaged, through the program's own window on qasync's loop: pasted, read
and shown, then filtered, sorted and exported. For each the time it took and the longest gap of a 1 ms timer: how long
the window was deaf, and how much of that was its own work rather than another program's. Beside it PyJWT's bare decode
of the same keys in the same run.
"""

import asyncio
import sys
import time
import tracemalloc
from pathlib import Path
from tempfile import TemporaryDirectory

import jwt
from PySide6.QtCore import Qt

from tests.bench.desk import Gaps, desk, run
from tests.keys import make_key, seconds
from videsk_desktop.core.export import Form
from videsk_desktop.ui.batch_cells import Field

KEYS = 10_000
ROUNDS = 5
GOAL_S = 5.0
GOAL_GAP_MS = 50.0
_LOOK_S = 0.002


def keys():
    """Every tenth is damaged: cut off, with a foreign letter, or without its signature."""
    for number in range(KEYS):
        key = make_key({"rac": f"{number:024x}", "iat": seconds(days=-30), "exp": seconds(days=number % 400 - 100)})
        if number % 10 == 0:
            key = (key[:-9], f"{key[:60]}\u0430{key[61:]}", key.rsplit(".", 1)[0])[number // 10 % 3]
        yield key


def read_by_pyjwt(texts):
    start = time.perf_counter()
    for text in texts:
        try:
            jwt.decode(text, options={"verify_signature": False, "verify_exp": False})
        except jwt.InvalidTokenError:
            continue
    return time.perf_counter() - start


class Bench:
    def __init__(self, at):
        self.at = at
        at.window.show()
        at.wiring.several.open()
        self.batch, self.window = at.wiring.several.batch, at.wiring.several.window

    async def timed(self, deed, over):
        """Do ``deed``; return the seconds until ``over``, and the longest gap and work in one go in milliseconds."""
        await self.at.settle()
        gaps, work = Gaps(time.perf_counter), Gaps(time.thread_time)
        gaps.start()
        work.start()
        start = time.perf_counter()
        deed()
        # Looking all the time would take the interpreter from whoever works aside.
        while not over():  # noqa: ASYNC110 - what is waited for may be a file
            await asyncio.sleep(_LOOK_S)
        took = time.perf_counter() - start
        # What is shown is painted in the turns that follow.
        await self.at.settle()
        return took, gaps.stop() * 1e3, work.stop() * 1e3

    async def read(self, text):
        return await self.timed(lambda: self.window.text_given.emit(text), lambda: not self.batch.reading)

    async def filter(self, text):
        return await self.timed(lambda: self.window.list.bar.filter.setText(text), lambda: True)

    async def sort(self, field):
        order = Qt.SortOrder.DescendingOrder
        return await self.timed(lambda: self.window.list.table.sortByColumn(field, order), lambda: True)

    async def export(self, path, form):
        places = list(range(KEYS))
        deed = lambda: self.window.export_requested.emit(path, form, ";", places)  # noqa: E731 - it has no other name
        return await self.timed(deed, path.exists)


def tell(name, figures):
    seconds_taken, gaps, work = zip(*figures, strict=True)
    median = sorted(seconds_taken)[len(figures) // 2]
    print(f"{name:<22}{median:>8.2f} s{max(gaps):>12.1f} ms{max(work):>12.1f} ms")
    return max(gaps)


async def scene():
    texts = list(keys())
    table = "cliente;api_key\n" + "\n".join(f"Cliente & Cía {number};{key}" for number, key in enumerate(texts))
    pyjwt = min(read_by_pyjwt(texts) for _ in range(3))
    print(f"{KEYS:,} keys, {len(table) / 1e6:.1f} MB of CSV")
    print(f"{'':<22}{'median':>10}{'longest gap':>15}{'own work':>15}")
    async with desk() as at:
        bench = Bench(at)
        reads = [await bench.read(table) for _ in range(ROUNDS)]
        worst = tell("read and shown", reads)
        tell("filtered", [await bench.filter(text) for text in ("cia 77", "expired", "", "zzz", "")])
        for field in (Field.LABEL, Field.FORECAST, Field.EXPIRES):
            tell(f"sorted by {field.name.lower()}", [await bench.sort(field)])
        with TemporaryDirectory() as folder:
            for form in (Form.CSV, Form.JSON, Form.MARKDOWN):
                exports = [await bench.export(Path(folder, f"{number}.{form}"), form) for number in range(2)]
                worst = max(worst, tell(f"exported as {form}", exports))
        tracemalloc.start()
        await bench.read(table)
        taken, _ = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    print(f"\nPyJWT's bare decode of the same keys {pyjwt:.2f} s; memory {taken / KEYS:,.0f} bytes a key")
    return 0 if max(took for took, *_ in reads) < GOAL_S and worst < GOAL_GAP_MS else 1


if __name__ == "__main__":
    sys.exit(run(scene))
