"""Does anything pile up: ``python -m tests.bench.soak [--checks 2000]``.

Checks through the real window against a mix of answers and faults over loopback: growth of the resident memory after
the first 200, and whether file descriptors and tasks stay constant.
"""

import argparse
import asyncio
import gc
import os
import sys
import time
from contextlib import AsyncExitStack
from pathlib import Path

from tests.bench.desk import desk, run
from tests.faults.table import ROWS
from tests.keys import GOOD, make_key, seconds
from videsk_desktop.core.addresses import custom_environment

# Each of these is over in milliseconds; what only ends by its deadline would make the run last hours.
MIX = (
    "accepted", "partial_list", "expired", "bad_signature", "no_access", "html_200", "html_502", "rate_limited_empty",
    "gzip", "gzip_truncated", "chunked_truncated", "utf_16", "deep", "redirect_302", "edge_520", "ssh", "many_rows",
)  # fmt: skip
WARM_UP = 200
PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")


def resident_bytes():
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * PAGE_BYTES


def descriptors():
    return sum(1 for _ in Path("/proc/self/fd").iterdir())


async def soak(checks: int) -> int:
    rows = [ROWS[name] for name in MIX]
    keys = [GOOD, make_key({"exp": seconds(days=-1)}), GOOD[:-3], "not a key"]
    async with AsyncExitStack() as stack:
        targets = [await stack.enter_async_context(row.serve()) for row in rows]
        environments = [custom_environment(target.base_url) for target in targets]
        at = await stack.enter_async_context(desk(environments[0]))
        start = time.perf_counter()
        for number in range(checks):
            if number == WARM_UP:
                before = await _measure(at)
            at.presenter.choose_environment(environments[number % len(environments)])
            await at.check(keys[number % len(keys)])
            at.presenter.clear()
            await at.settle()
        seconds_taken = time.perf_counter() - start
        after = await _measure(at)
    growth = (after[0] - before[0]) / 1e6
    print(f"{checks} checks against {len(rows)} kinds of answer in {seconds_taken:.0f} s")
    memory = f"{before[0] / 1e6:.1f} MB after {WARM_UP}, {after[0] / 1e6:.1f} MB at the end, {growth:+.1f} MB"
    print(f"resident memory: {memory}")
    print(f"file descriptors: {before[1]} -> {after[1]}")
    print(f"tasks: {before[2]} -> {after[2]}")
    return 0 if growth < 10 and after[1:] == before[1:] else 1


async def _measure(at) -> tuple[int, int, int]:
    await at.settle()
    gc.collect()
    return resident_bytes(), descriptors(), len(asyncio.all_tasks())


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checks", type=int, default=2_000)
    checks = parser.parse_args().checks
    return run(lambda: soak(max(checks, WARM_UP + 1)))


if __name__ == "__main__":
    sys.exit(main())
