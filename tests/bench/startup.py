"""How long until the window is painted, and how much memory it takes: ``python -m tests.bench.startup [PAIRS]``.

In turns, each in a process of its own: a bare PySide6 window that shows what our first picture shows, our window from
source and, where both have been built, both of them frozen:

    python packaging/build.py
    python -m PyInstaller --distpath build/bench --workpath build/bench/work tests/bench/bare_window.spec

All are watched from outside in the same way: from the start of the process until Qt reports its first flush to the
screen, by the clock and by the processor's time, which a busy machine disturbs less. Our window is started as its users
start it, without a word, over a profile that it has used before. Memory is the peak of the resident set, at the first
paint and when the window has been left alone for a while.
"""

import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
BARE = ROOT / "build" / "bench" / "bare_window" / "bare_window"
OURS = ROOT / "dist" / "videsk-desktop" / "videsk-desktop"
PAIRS = 15
GOAL = 1.25
SETTLED_S = 1.5
COLUMNS = (("painted", 11), ("worked", 11), ("peak then", 13), ("settled", 13))
# Qt itself says when it paints; the program under test knows nothing of being watched.
WATCHED = {"QT_LOGGING_RULES": "qt.widgets.painting.info=true", "PYTHONUNBUFFERED": "1"}


def start(command, profile):
    """Return the milliseconds until the first paint, by clock and by processor, and the peak in MiB then and later."""
    environment = os.environ | WATCHED | {"XDG_CONFIG_HOME": profile}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    begun = time.perf_counter()
    with subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, env=environment) as process:
        for line in process.stderr:
            if b"qt.widgets.painting: Flushing" in line:
                break
        else:
            raise SystemExit(f"{command[0]} ended before it painted")
        painted = (time.perf_counter() - begun) * 1000
        worked, at_paint = worked_ms(process.pid), peak_mib(process.pid)
        # What is still written must not fill the pipe and hold the program up.
        os.set_blocking(process.stderr.fileno(), False)
        until = time.monotonic() + SETTLED_S
        while time.monotonic() < until:
            process.stderr.read()
            time.sleep(0.02)
        settled = peak_mib(process.pid)
        process.send_signal(signal.SIGTERM)
        os.set_blocking(process.stderr.fileno(), True)
        process.stderr.read()
    return painted, worked, at_paint, settled


def worked_ms(pid):
    """Return the milliseconds that all threads have had of a processor, as Linux counts them."""
    return sum(int((task / "schedstat").read_text().split()[0]) for task in Path(f"/proc/{pid}/task").iterdir()) / 1e6


def peak_mib(pid):
    """Return the largest resident set so far, as Linux counts it."""
    status = Path(f"/proc/{pid}/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM")) / 1024


def print_against(peer, name, runs):
    """Print what ``name`` took, and the median of its ratios to ``peer`` within each turn."""
    cells = [
        (statistics.median(column), statistics.median(one / other for one, other in zip(column, base, strict=True)))
        for column, base in zip(zip(*runs[name], strict=True), zip(*runs[peer], strict=True), strict=True)
    ]
    times = "".join(f"{value:8.0f} ms{ratio:6.2f}" for value, ratio in cells[:2])
    peaks = "".join(f"{value:9.1f} MiB{ratio:6.2f}" for value, ratio in cells[2:])
    print(f"{name:14}{times}{peaks}")


def main():
    pairs = int(sys.argv[1]) if len(sys.argv) > 1 else PAIRS
    commands = {
        "bare, source": [sys.executable, str(ROOT / "tests" / "bench" / "bare_window.py")],
        "ours, source": [sys.executable, str(ROOT / "main.py")],
    }
    if BARE.exists() and OURS.exists():
        commands |= {"bare, frozen": [str(BARE)], "ours, frozen": [str(OURS)]}
    with tempfile.TemporaryDirectory() as profile:
        for command in commands.values():
            start(command, profile)  # the disk's cache and the bytecode are warm for all
        runs = {name: [] for name in commands}
        for _ in range(pairs):
            for name, command in commands.items():
                runs[name].append(start(command, profile))
    print(f"{pairs} starts each, in turns; medians, and the median of the ratios within each turn (goal {GOAL})")
    print(" " * 14 + "".join(f"{what:>{wide}} ratio" for what, wide in COLUMNS))
    for name in commands:
        print_against(name.replace("ours", "bare"), name, runs)


if __name__ == "__main__":
    main()
