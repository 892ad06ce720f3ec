"""How long until the window is painted, and how much memory it takes: ``python -m tests.bench.startup [PAIRS]``.

In turns, each in a process of its own: a bare PySide6 window with the same kinds of widgets, our window from source,
and, where ``dist/`` holds one, our window frozen. All are watched from outside in the same way: from the start of the
process until Qt reports its first flush to the screen. Memory is the peak of the resident set, at the first paint and
when the window has been left alone for a while.
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
FROZEN = ROOT / "dist" / "videsk-desktop" / "videsk-desktop"
PAIRS = 15
GOAL = 1.25
SETTLED_S = 1.5
# Qt itself says when it paints; the program under test knows nothing of being watched.
WATCHED = {"QT_LOGGING_RULES": "qt.widgets.painting.info=true", "PYTHONUNBUFFERED": "1"}


def start(command):
    """Return the milliseconds until the first paint, and the peak in MiB then and when settled."""
    environment = os.environ | WATCHED
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    begun = time.perf_counter()
    with subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, env=environment) as process:
        for line in process.stderr:
            if b"qt.widgets.painting: Flushing" in line:
                break
        else:
            raise SystemExit(f"{command[0]} ended before it painted")
        painted = (time.perf_counter() - begun) * 1000
        at_paint = peak_mib(process.pid)
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
    return painted, at_paint, settled


def peak_mib(pid):
    """Return the largest resident set so far, as Linux counts it."""
    status = Path(f"/proc/{pid}/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM")) / 1024


def main():
    pairs = int(sys.argv[1]) if len(sys.argv) > 1 else PAIRS
    with tempfile.TemporaryDirectory() as profile:
        options = ["--profile", profile, "--language", "en"]
        commands = {
            "bare window": [sys.executable, str(ROOT / "tests" / "bench" / "bare_window.py")],
            "ours, source": [sys.executable, str(ROOT / "main.py"), *options],
        }
        if FROZEN.exists():
            commands["ours, frozen"] = [str(FROZEN), *options]
        for command in commands.values():
            start(command)  # the disk's cache and the bytecode are warm for all
        runs = {name: [] for name in commands}
        for _ in range(pairs):
            for name, command in commands.items():
                runs[name].append(start(command))
    bare = runs["bare window"]
    print(f"{pairs} starts each, in turns; medians, and the median of the ratios within each turn (goal {GOAL})")
    print(f"{'':14}{'painted':>10}{'ratio':>8}{'peak then':>12}{'ratio':>8}{'peak settled':>14}{'ratio':>8}")
    for name, measured in runs.items():
        cells = [
            (statistics.median(column), statistics.median(one / other for one, other in zip(column, base, strict=True)))
            for column, base in zip(zip(*measured, strict=True), zip(*bare, strict=True), strict=True)
        ]
        (painted, by), (then, then_by), (settled, settled_by) = cells
        print(f"{name:14}{painted:7.0f} ms{by:8.2f}{then:8.1f} MiB{then_by:8.2f}{settled:10.1f} MiB{settled_by:8.2f}")


if __name__ == "__main__":
    main()
