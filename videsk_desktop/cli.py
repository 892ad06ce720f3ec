"""The command line: which words there are, and which of them opens the window.

No option ever takes a key: arguments are visible to every process of the machine.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from videsk_desktop import APPLICATION_NAME, __version__, haste
from videsk_desktop.core.environments import DEFAULT_DEADLINE_S

_WINDOW_HINT = (
    "There is no display, so the samples were asked here. To open the window, run the same command in a desktop session"
    " (or under a virtual display: xvfb-run -a make run)."
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with ``argv`` (without its own name); return the exit status."""
    words = sys.argv[1:] if argv is None else argv
    try:
        if not words and _has_display():
            # How nearly everyone starts it: there is nothing to parse, and no need to wait for the parser.
            return _open_window()
        return _follow(words)
    except BrokenPipeError:
        # The reader of our output has seen enough; Python must not complain about it again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130


def _open_window(
    *,
    practice: bool = False,
    base_url: str | None = None,
    language: str | None = None,
    profile: Path | None = None,
    new_case: bool = False,
) -> int:
    haste.begin()
    from videsk_desktop.app import run  # noqa: PLC0415 - brings Qt widgets, which no other command needs

    return run(practice=practice, base_url=base_url, language=language, profile=profile, new_case=new_case)


def _follow(words: Sequence[str]) -> int:
    parser = _parser()
    options = parser.parse_args(words)
    if options.practice and options.base_url is not None:
        parser.error("--practice and --base-url exclude each other")
    try:
        return _run(options)
    except ValueError as error:
        parser.error(str(error))


def _run(options: argparse.Namespace) -> int:
    if options.command is None and _has_display():
        return _open_window(
            practice=options.practice,
            base_url=options.base_url,
            language=options.language,
            profile=options.profile,
            new_case=options.new_case,
        )
    from videsk_desktop import commands  # noqa: PLC0415 - brings what the window's first picture does without

    match options.command:
        case "diagnose":
            return commands.run_diagnose(jsonl=options.jsonl, raw=options.raw, now=options.now)
        case "check":
            environment = commands.environment_for(practice=options.practice, base_url=options.base_url)
            return commands.run_check(
                environment,
                jsonl=options.jsonl,
                raw=options.raw,
                every_page=options.all,
                deadline_s=options.deadline,
                profile=options.profile,
            )
        case "practice-keys":
            return commands.run_practice_keys(options.name)
        case "self-test":
            from videsk_desktop.selftest import run_self_test  # noqa: PLC0415 - brings Qt

            return run_self_test(options.profile)
        case _:
            status = commands.run_samples_table()
            print(f"\n{_WINDOW_HINT}")
            return status


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="videsk-desktop",
        description=f"{APPLICATION_NAME}: reads a Videsk API Key, predicts Videsk's verdict and asks Videsk. "
        "Without a command it opens the window. Keys come by standard input, never as an argument.",
        epilog="Where the window is open already, starting again brings it forward; with --practice, --base-url or "
        "--language it opens one of its own.",
    )
    parser.add_argument("--version", action="version", version=f"{APPLICATION_NAME} {__version__}")
    parser.add_argument("--language", choices=("es", "en"), help="language of the window")
    parser.add_argument("--profile", type=Path, metavar="DIR", help="folder of settings and history")
    parser.add_argument("--new-case", action="store_true", help="open another window where the program runs already")
    _add_where(parser, default_practice=False, default_url=None)
    words = parser.add_subparsers(dest="command", metavar="COMMAND")
    diagnose = words.add_parser("diagnose", help="read one paste from standard input; nothing is sent")
    _add_reading(diagnose)
    diagnose.add_argument("--now", type=_moment, metavar="ISO8601", help="read it as of this moment")
    check = words.add_parser("check", help="read one paste from standard input and ask")
    _add_reading(check)
    _add_where(check, default_practice=argparse.SUPPRESS, default_url=argparse.SUPPRESS)
    check.add_argument("--all", action="store_true", help="load every page of the segments")
    check.add_argument(
        "--deadline", type=_seconds, default=DEFAULT_DEADLINE_S, metavar="SECONDS", help="bound of each request"
    )
    keys = words.add_parser("practice-keys", help="print the sample keys of practice mode")
    keys.add_argument("name", nargs="?", help="print this sample's key alone")
    words.add_parser("self-test", help="prove that this copy of the program works")
    return parser


def _add_reading(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--jsonl", action="store_true", help="each input line is a JSON string that holds one paste")
    parser.add_argument("--raw", action="store_true", help="the text is the key itself; nothing is removed")


def _add_where(parser: argparse.ArgumentParser, *, default_practice: object, default_url: object) -> None:
    # A default of the inner parser would overwrite what was given before the command.
    parser.add_argument(
        "--practice", action="store_true", default=default_practice, help="ask the embedded practice API"
    )
    parser.add_argument("--base-url", metavar="URL", default=default_url, help="ask the API at this address")


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no ISO 8601 date and time") from None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds < 86_400:  # noqa: PLR2004 - a day
        raise argparse.ArgumentTypeError(f"{text!r} is no number of seconds")
    return seconds
