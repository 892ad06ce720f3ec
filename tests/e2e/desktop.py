"""A desktop of its own: a virtual screen, a session bus with an accessibility bus, real mouse and keyboard events."""

import contextlib
import json
import os
import shutil
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from tests.e2e.closing import ask_to_close

SYSTEM_PYTHON = "/usr/bin/python3"
ASSISTIVE = Path(__file__).with_name("assistive.py")
NEEDED = ("Xvfb", "xdotool", "xclip", "dbus-daemon", SYSTEM_PYTHON)
# The slowest machine of all; what comes is seen as soon as it comes.
PATIENCE_S = 30


def missing():
    """Name what this machine lacks for such a desktop."""
    lacking = [program for program in NEEDED if shutil.which(program) is None]
    if SYSTEM_PYTHON not in lacking:
        asked = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
        if subprocess.run([SYSTEM_PYTHON, "-c", asked], capture_output=True, check=False).returncode:
            lacking.append("python3-gi and gir1.2-atspi-2.0")
    return lacking


@dataclass(frozen=True)
class Widget:
    """What an assistive tool is told of one widget."""

    id: str
    role: str
    name: str
    description: str
    text: str
    showing: bool
    focused: bool
    enabled: bool
    box: tuple[int, int, int, int]

    @property
    def words(self):
        return self.text or self.name

    @property
    def middle(self):
        x, y, width, height = self.box
        return x + width // 2, y + height // 2


class Desktop:
    """Use as a context manager; every process it starts ends with it."""

    def __enter__(self):
        with contextlib.ExitStack() as stack:
            self._stack = stack
            self.environment = {
                **os.environ,
                "DISPLAY": self._start_screen(),
                "DBUS_SESSION_BUS_ADDRESS": self._start_bus(),
                "QT_QPA_PLATFORM": "xcb",
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                # Qt answers one question of the bus with a warning; anything else on standard error fails a test.
                "QT_LOGGING_RULES": "qt.accessibility.atspi.warning=false",
            }
            self._assistive = self._start(
                [SYSTEM_PYTHON, str(ASSISTIVE)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
            )
            # The first look starts the accessibility bus: a program that starts before it is never seen.
            self.widgets()
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *_):
        self._stack.close()

    def widgets(self):
        return [Widget(**{**each, "box": tuple(each["box"])}) for each in self._tool("look")]

    def do(self, name):
        """Let the assistive tool do what the widget with this object name offers: press it, usually."""
        self.find(name, lambda widget: widget.enabled)
        assert self._tool("press", name), f"{name} offers nothing to be done"

    def write(self, name, text):
        """Let the assistive tool write ``text`` into the widget with this object name."""
        self.find(name, lambda widget: widget.enabled)
        assert self._tool("write", name, text), f"{name} cannot be written to"

    def _tool(self, *words):
        self._assistive.stdin.write(json.dumps(words) + "\n")
        self._assistive.stdin.flush()
        return json.loads(self._assistive.stdout.readline())

    def find(self, name, condition=lambda widget: True):
        """Wait until the widget with this object name is on the screen and ``condition`` holds; return it."""
        seen = []

        def look():
            seen[:] = [each for each in self.widgets() if each.id.split(".")[-1] == name and each.showing]
            return next((each for each in seen if condition(each)), None)

        return self.until(look, lambda: f"{name} was not seen as expected, only: {seen}")

    def until(self, look, complaint=lambda: "it never came"):
        deadline = time.monotonic() + PATIENCE_S
        while time.monotonic() < deadline:
            if found := look():
                return found
            time.sleep(0.05)
        raise AssertionError(complaint())

    def click(self, widget):
        self.click_at(*widget.middle)

    def click_at(self, x, y):
        self._xdotool("mousemove", "--sync", str(x), str(y), "click", "1")

    def press(self, *keys):
        self._xdotool("key", "--clearmodifiers", *keys)

    def focus_window(self, title):
        """Give the keyboard to the window; without a window manager nobody else does."""
        self._xdotool("search", "--sync", "--onlyvisible", "--name", title, "windowfocus", "--sync")

    def close_window(self, title):
        """Press the cross of the window, as far as there is one without a window manager."""
        found = self._xdotool("search", "--onlyvisible", "--name", title).stdout.split()
        ask_to_close(self.environment["DISPLAY"], int(found[0]))

    def copy(self, text):
        """Put ``text`` on the clipboard, as another program would."""
        process = self._start(["xclip", "-selection", "clipboard", "-quiet", "-in"], stdin=subprocess.PIPE, quiet=True)
        process.stdin.write(text)
        process.stdin.close()

    def copied(self):
        """Return what any other program would paste; nothing while the clipboard is empty."""
        command = ["xclip", "-selection", "clipboard", "-out"]
        found = subprocess.run(
            command, env=self.environment, check=False, timeout=PATIENCE_S, capture_output=True, text=True
        )
        return found.stdout

    def popup(self, process, *, other_than=None):
        """Wait for the open menu of a program, which is no widget to an assistive tool; return its box."""

        def look():
            # The window itself is the oldest; xdotool fails while a menu that was found is closing.
            with contextlib.suppress(subprocess.CalledProcessError):
                found = self._xdotool("search", "--onlyvisible", "--pid", str(process.pid)).stdout.split()
                for number in sorted(map(int, found))[1:]:
                    told = self._xdotool("getwindowgeometry", "--shell", str(number)).stdout
                    place = dict(line.split("=") for line in told.split())
                    box = tuple(int(place[side]) for side in ("X", "Y", "WIDTH", "HEIGHT"))
                    if box != other_than:
                        return box
            return None

        return self.until(look, lambda: "no menu opened")

    def start(self, command, **options):
        """Start a program on this desktop, in a session of its own."""
        return self._start(command, start_new_session=True, **options)

    def _xdotool(self, *words):
        return subprocess.run(
            ["xdotool", *words],
            env=self.environment,
            check=True,
            timeout=PATIENCE_S,
            capture_output=True,
            text=True,
        )

    def _start_screen(self):
        reader, writer = os.pipe()
        command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1400x1000x24", "-nolisten", "tcp"]
        self._start(command, pass_fds=(writer,), environment=os.environ, quiet=True)
        os.close(writer)
        with os.fdopen(reader) as answer:
            return f":{answer.readline().strip()}"

    def _start_bus(self):
        command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
        return self._start(command, stdout=subprocess.PIPE, environment=os.environ).stdout.readline().strip()

    def _start(self, command, *, environment=None, quiet=False, **options):
        if quiet:
            options["stderr"] = options["stdout"] = subprocess.DEVNULL
        elif "stderr" not in options:
            options["stderr"] = subprocess.DEVNULL
        process = subprocess.Popen(command, env=environment or self.environment, text=True, **options)
        self._stack.callback(_end, process)
        return process


def _end(process):
    if process.poll() is None:
        process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for stream in (process.stdin, process.stdout, process.stderr):
        if stream is not None:
            stream.close()


def processes_of_session(session):
    """Return the ids of the processes that belong to a session (see proc(5), ``/proc/PID/stat``)."""
    members = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            fields = stat.read_text().rpartition(")")[2].split()
            if int(fields[3]) == session and fields[0] != "Z":
                members.append(int(stat.parent.name))
    return members
