"""Kills a writer of the history a hundred times in the middle of its work, and looks at what is left.

Run as a program: every writer is a fork of this one process, so that a hundred of them take seconds.
"""

import os
import random
import signal
import sqlite3
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from videsk_desktop.core.verdicts import Agreement, Verdict
from videsk_desktop.history import Entry, History

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
KILLS = 100


def write(folder, reports):
    """Add entries as fast as it goes; say of each that it is kept, once it is."""
    history = History.open(folder, now=NOW)
    for number in range(10_000):
        entry = Entry(NOW + timedelta(seconds=number), f"{number:012x}", "Videsk", Verdict.EXPIRED, Verdict.EXPIRED,
                      Agreement.AS_PREDICTED, 401, 200, note="x" * 500)  # fmt: skip
        os.write(reports, b"%d\n" % (history.add(entry) or 0))
        if number % 7 == 6:
            history.keep_days(0, now=NOW)
            history.annotate(number, "y" * 500)


def kill_after(folder, writes):
    """Let a writer write ``writes`` entries, kill it, and return the numbers it said were kept."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        write(folder, writing)
        os._exit(0)
    os.close(writing)
    told = b""
    while told.count(b"\n") < writes:
        told += os.read(reading, 64)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while rest := os.read(reading, 65536):
        told += rest
    os.close(reading)
    return {int(line) for line in told.split(b"\n")[:-1]}


def main(folder):
    choose = random.Random(0)
    kept = set()
    for number in range(KILLS):
        told = kill_after(folder, choose.randint(1, 12))
        if 0 in told:
            return f"kill {number}: an entry was not kept"
        kept |= told
        history = History.open(folder, now=NOW)
        if history.aside is not None or history.trouble is not None:
            return f"kill {number}: {history.trouble}, {history.aside}"
        history.close()
        with sqlite3.connect(folder / "history.db") as disk:
            if disk.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                return f"kill {number}: the file is damaged"
            lost = kept - {row[0] for row in disk.execute("SELECT id FROM entries")}
        disk.close()
        if lost:
            return f"kill {number}: lost {sorted(lost)}"
    sys.stdout.write(f"{len(kept)} entries, {KILLS} kills, nothing lost\n")
    return None


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
