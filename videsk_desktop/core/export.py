"""Segments as text for another program: CSV, TSV, JSON, Markdown. Pure; one piece a row, so that long lists can wait.

Values are written as they were sent, so that numbers stay numbers: lists and objects as JSON, nothing as nothing. JSON
holds the whole segment; the tables hold the columns they are given. Every piece passes the gate: where a key shows in
one, it is written anew from values without it, so that it stays a row.
"""

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from typing import Any

from videsk_desktop.core.columns import Column
from videsk_desktop.core.redacted_values import redacted
from videsk_desktop.core.redaction import Gate
from videsk_desktop.core.segments import Collection

# Excel takes a CSV for UTF-8 only with it.
BYTE_ORDER_MARK = "\ufeff"
# What a spreadsheet takes for the beginning of a formula (OWASP, "CSV Injection"), in ASCII and in full width.
_FORMULA = re.compile(r"[\s\"']*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n]")
_NUMBER = re.compile(r"[+-]?[0-9]+(?:[.,][0-9]+)*(?:[eE][+-]?[0-9]+)?%?")
_MARKDOWN = re.compile(r"([\\`*_\[\]<>|~!#&])")
_LINE_BREAKS = re.compile(r"[\r\n\u2028\u2029]+")


class Form(StrEnum):
    """The forms in which segments leave the table."""

    TSV = "tsv"
    CSV = "csv"
    JSON = "json"
    MARKDOWN = "markdown"


class Passage:
    """The way of segments through ``gate``. ``taken``: how often something was taken out of them so far."""

    def __init__(self, gate: Gate) -> None:
        self._gate = gate
        self.taken = 0

    def sealed(self, text: str) -> str:
        """Return what was written as it is; raise ``KeyLeakError`` where a key is in it all the same."""
        return self._gate.sealed(text)

    def written(self, write: Callable[[Any], str], row: object) -> str:
        """Return what ``write`` makes of ``row``; where a key shows in that, of ``row`` without it."""
        text = write(row)
        if not self._gate.leaks(text):
            return text
        clean, taken = redacted(row, self._gate)
        self.taken += taken
        return write(clean)


def pieces(
    form: Form,
    collection: Collection,
    rows: Iterable[int],
    columns: Sequence[Column],
    *,
    passage: Passage,
    separator: str = ",",
    titles: bool = True,
) -> Iterator[str]:
    """Return the text of ``rows``, one piece for each and at most one before and behind them.

    ``separator`` and ``titles`` (the first line) are for CSV and TSV; Markdown has its titles always.
    """
    match form:
        case Form.JSON:
            return _json(collection, rows, passage)
        case Form.MARKDOWN:
            return _markdown(collection, rows, columns, passage)
        case Form.TSV:
            return _table(collection, rows, columns, passage, separator="\t", titles=titles)
        case Form.CSV:
            return _table(collection, rows, columns, passage, separator=separator, titles=titles)


def plain(value: object) -> str:
    """Return a value as it was sent: texts as they are, everything else as JSON."""
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def encoded(text: str) -> bytes:
    """Return UTF-8; half a surrogate pair, which no UTF-8 can hold, as JavaScript's escape."""
    return text.encode("utf-8", "backslashreplace")


def _table(
    collection: Collection,
    rows: Iterable[int],
    columns: Sequence[Column],
    passage: Passage,
    *,
    separator: str,
    titles: bool,
) -> Iterator[str]:
    line = io.StringIO()
    writer = csv.writer(line, delimiter=separator, lineterminator="\r\n")

    def write(cells: list[object]) -> str:
        line.seek(0)
        line.truncate()
        writer.writerow([_cell(cell) for cell in cells])
        return line.getvalue()

    if titles:
        yield passage.written(write, [column.title for column in columns])
    for row in rows:
        yield passage.written(write, [collection.value(row, column) for column in columns])


def _cell(value: object) -> str:
    return guarded(value) if isinstance(value, str) else plain(value)


def guarded(text: str) -> str:
    """Return ``text`` with a quote before what a spreadsheet would run; a text that is a number is none of that."""
    return f"'{text}" if _FORMULA.match(text) and not _NUMBER.fullmatch(text) else text


def _json(collection: Collection, rows: Iterable[int], passage: Passage) -> Iterator[str]:
    yield "["
    between = "\n"
    for row in rows:
        yield f"{between}  {passage.written(_json_item, collection.items[row])}"
        between = ",\n"
    yield "\n]\n"


def _json_item(item: object) -> str:
    text = json.dumps(item, ensure_ascii=False, indent=2).replace("\n", "\n  ")
    # Half a surrogate pair survives as JSON's own escape only.
    return text if _is_utf8(text) else json.dumps(item, indent=2).replace("\n", "\n  ")


def _is_utf8(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _markdown(
    collection: Collection, rows: Iterable[int], columns: Sequence[Column], passage: Passage
) -> Iterator[str]:
    yield passage.written(_markdown_row, [column.title for column in columns])
    yield "|" + " --- |" * len(columns) + "\n"
    for row in rows:
        yield passage.written(_markdown_row, [collection.value(row, column) for column in columns])


def _markdown_row(cells: list[object]) -> str:
    return "| " + " | ".join(_MARKDOWN.sub(r"\\\1", _LINE_BREAKS.sub(" ", plain(cell))) for cell in cells) + " |\n"
