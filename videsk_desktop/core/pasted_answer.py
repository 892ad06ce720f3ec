"""An answer of the API that was pasted instead of a key: the error's JSON, a whole response, or its message alone."""

import re
from dataclasses import dataclass, field

from videsk_desktop.core.js_json import Parsed, parse
from videsk_desktop.core.prediction import MESSAGES

_STATUS_LINE = re.compile(r"^[ \t]*(?:<[ \t])?HTTP/[0-9](?:\.[0-9])?[ \t]+([0-9]{3})", re.MULTILINE)
_STATUS_BEHIND = re.compile(r"\n[ \t]*HTTP[ \t]+([0-9]{3})[ \t]*\Z")
_HEADER_LINE = re.compile(r"^[ \t]*(?:<[ \t])?([A-Za-z0-9-]+):[ \t]*(.*?)[ \t\r]*$")
_ERROR_OBJECT = re.compile(
    r'\{[^{}]{0,4000}"(?:className|message)"[^{}]{0,4000}(?:\{[^{}]{0,4000}\}[^{}]{0,4000}){0,3}\}'
)
_LONGEST = 1_000_000
_MOST_HEADERS = 200


@dataclass(frozen=True, slots=True)
class PastedAnswer:
    """``status`` is None when only the body was pasted; ``headers`` have lower-case names."""

    status: int | None
    headers: tuple[tuple[str, str], ...]
    body: str = field(repr=False)


def read_answer(text: str) -> PastedAnswer | None:
    """Return the answer that ``text`` is, or None when it is none."""
    if len(text) > _LONGEST:
        return None
    if (lines := _STATUS_LINE.search(text)) is not None:
        return _read_response(text[lines.end() :], int(lines[1]))
    text = text.strip()
    status = None
    if (behind := _STATUS_BEHIND.search(text)) is not None:
        # The safe test that customers are asked to run prints the status behind the body.
        status = int(behind[1])
        text = text[: behind.start()].strip()
    if status is not None or _is_error(text) or _is_page(text):
        return PastedAnswer(status, (), text)
    if (inside := _ERROR_OBJECT.search(text)) is not None and _is_error(inside.group()):
        return PastedAnswer(None, (), inside.group())
    if text.strip("\"'.") in _KNOWN_MESSAGES or _is_known_message(text):
        return PastedAnswer(None, (), text)
    return None


_KNOWN_MESSAGES = frozenset(message.rstrip(".") for message in MESSAGES.values())
_MESSAGE_FAMILY = re.compile(
    r"Unexpected (?:token .|string|number) in JSON at position [0-9]+|Unexpected end of JSON input"
    r"|You don['’]t have access to /\S+.{0,80}|The integration token it['’]s invalid or was removed\.?",
    re.DOTALL,
)


def _is_known_message(text: str) -> bool:
    return len(text) < 300 and _MESSAGE_FAMILY.fullmatch(text) is not None  # noqa: PLR2004 - one sentence


def _read_response(rest: str, status: int) -> PastedAnswer:
    lines = rest.split("\n")
    headers: list[tuple[str, str]] = []
    for number, line in enumerate(lines[1:_MOST_HEADERS], start=1):
        if line.strip() == "<":
            # curl -v marks what came with "<", the blank line behind the headers too.
            return PastedAnswer(status, tuple(headers), "\n".join(lines[number + 1 :]).strip())
        match = _HEADER_LINE.match(line)
        if match is None:
            return PastedAnswer(status, tuple(headers), "\n".join(lines[number:]).strip())
        headers.append((match[1].lower(), match[2]))
    return PastedAnswer(status, tuple(headers), "")


def _is_error(text: str) -> bool:
    if not text.startswith("{") or '"message"' not in text:
        return False
    reading = parse(text)
    if not isinstance(reading, Parsed) or not isinstance(reading.value, dict):
        return False
    names = reading.value.keys()
    return "message" in names and bool(names & {"className", "code", "name"})


def _is_page(text: str) -> bool:
    if not text.startswith("{") or '"data"' not in text:
        return False
    reading = parse(text)
    return (
        isinstance(reading, Parsed) and isinstance(reading.value, dict) and isinstance(reading.value.get("data"), list)
    )
