"""The fault server, by hand.

``--list`` names the faults, a name serves that one until Ctrl-C, ``--all`` puts each to the program and says what it
made of it; the exit status is 1 if anything is not as expected.
"""

import argparse
import asyncio
import sys
from contextlib import suppress

from tests.faults.asking import put
from tests.faults.authority import authority_file
from tests.faults.row import Row
from tests.faults.table import GROUPS, ROWS


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("name", nargs="?", choices=list(ROWS), metavar="NAME", help="serve this fault until Ctrl-C")
    what.add_argument("--list", action="store_true", help="name the faults and what is expected of each")
    what.add_argument("--all", action="store_true", help="put every fault to the program")
    arguments = parser.parse_args()
    if arguments.list:
        return _list()
    if arguments.all:
        return asyncio.run(_put_all())
    with suppress(KeyboardInterrupt):
        asyncio.run(_serve(ROWS[arguments.name]))
    return 0


def _list() -> int:
    for group, rows in GROUPS.items():
        print(f"\n{group}")
        for row in rows:
            print(f"  {row.name:32} {row.expect}")
    return 0


async def _serve(row: Row) -> None:
    async with row.serve() as target:
        print(f"base URL:  {target.base_url}")
        if target.proxies.named is not None:
            print(f"proxy:     {target.proxies.named.host}:{target.proxies.named.port}")
        if target.base_url.startswith("https:"):
            print(f"authority: {authority_file()}")
        print(f"expected:  {row.expect}", flush=True)
        await asyncio.Event().wait()


async def _put_all() -> int:
    different = 0
    print(f"{'fault':32} {'category':24} {'judged':7} {'ms':>7}  expected")
    for group, rows in GROUPS.items():
        print(f"-- {group}")
        for row in rows:
            seen = await put(row)
            judged = "yes" if seen.judged else "no"
            verdict = "; ".join(seen.differences) or "yes"
            print(f"{row.name:32} {seen.code:24} {judged:7} {seen.ms:7.1f}  {verdict}", flush=True)
            different += bool(seen.differences)
    print(f"{len(ROWS)} faults, {different} not as expected")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
