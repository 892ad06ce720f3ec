"""Markdown (CommonMark 0.31) that foreign text cannot break out of: escaped prose, spans and fences of code."""

import re

from videsk_desktop.texts.foreign import foreign

_MEANING_SOMETHING = re.compile(r"[\\`*_\[\]<>|~&]")
_BACKTICKS = re.compile(r"`+")
_SHORTEST_FENCE = 3


def prose(text: str) -> str:
    """Return one line in which nothing is a mark of Markdown or of HTML."""
    return _MEANING_SOMETHING.sub(lambda match: f"\\{match[0]}", foreign(text, len(text)))


def code(text: str) -> str:
    """Return ``text`` on one line as a code span."""
    shown = foreign(text)
    ticks = "`" * (_longest_run(shown) + 1)
    blank = " " if shown.startswith("`") or shown.endswith("`") or not shown.strip(" ") else ""
    return f"{ticks}{blank}{shown}{blank}{ticks}"


def fenced(text: str, most_lines: int = 40, longest_line: int = 500) -> str:
    """Return ``text`` as a block of code, its lines kept, bounded; the fence is longer than any in it."""
    lines = text.splitlines()
    shown = [foreign(line, longest_line) for line in lines[:most_lines]]
    body = "\n".join([*shown, "…"] if len(lines) > most_lines else shown)
    fence = "`" * max(_SHORTEST_FENCE, _longest_run(body) + 1)
    return f"{fence}\n{body}\n{fence}"


def _longest_run(text: str) -> int:
    return max((len(run) for run in _BACKTICKS.findall(text)), default=0)
