"""How a pasted list or a file is laid out, and what it holds line by line: a key a line, or a column of a CSV.

Nothing is left out silently: a line that gives no row says why. A text is read as slowly as it is asked for, so that a
large one can be read between two events; no step is longer than one line of bounded length.
"""

import csv
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import islice

from videsk_desktop.core.characters import MOST_CHARACTERS

MOST_ROWS = 10_000
MOST_BYTES = 20 * 2**20
# No key is longer, and nothing longer can be sent.
LONGEST_ROW = MOST_CHARACTERS

_SAMPLE_LINES = 40
_MOST_LOOKED_AT = 1_000
_SAMPLE_CHARACTERS = 64_000
# Other columns may be long; what is longer than csv's own limit for a field is no line of a table.
_LONGEST_LINE = 131_072
_DELIMITERS = (",", ";", "\t")
_FEWEST_COLUMNS = 2
_MOST_COLUMNS = 500
# Of the lines looked at, so many in ten must have the same number of columns.
_ALIKE = 8
_LONGEST_LABEL = 200

_BEGINS_LIKE_A_KEY = re.compile(r"[\s\"']*(?:bearer\s+)?e[yw][A-Za-z0-9_-]{6}", re.IGNORECASE)
_FEWEST_OF_A_DAMAGED_KEY = 60
_DOTS_OF_A_KEY = 2
_TITLE_OF_KEYS = re.compile(
    r"(?:videsk[ _-]?)?(?:(?:api|access)[ _-]?)?(?:keys?|tokens?|jwt)|llaves?|claves?", re.IGNORECASE
)
_TITLES_OF_LABELS = (
    re.compile(r".*(?:customer|client|account|cuenta|company|empresa|organi[sz]a)", re.IGNORECASE),
    re.compile(r".*(?:name|nombre|label|etiqueta|ticket|correo|e?-?mail)", re.IGNORECASE),
)


class Skipped(StrEnum):
    """Why a line gives no row: ``without_key``: nothing in the keys' column; ``beyond``: after ``MOST_ROWS``."""

    BLANK = "blank"
    TOO_LONG = "too_long"
    WITHOUT_KEY = "without_key"
    BEYOND = "beyond"


@dataclass(frozen=True, slots=True)
class Sheet:
    """``delimiter`` None: a key a line. ``titles``: what stands in the header, empty where there is none.

    ``key_column`` and ``label_column`` count from 0.
    """

    delimiter: str | None = None
    titles: tuple[str, ...] = field(default=(), repr=False)
    key_column: int = 0
    label_column: int | None = None

    def title(self, column: int) -> str:
        """Return what the header calls a column; nothing where it does not."""
        return self.titles[column].strip() if column < len(self.titles) else ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line, numbered from 1: what may be a key in it and what it is called, or why it is ``skipped``.

    ``end`` is the place behind it in the text, as progress.
    """

    number: int
    end: int
    text: str = field(default="", repr=False)
    label: str = field(default="", repr=False)
    skipped: Skipped | None = None


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    end: int
    text: str = field(repr=False)


def decoded(data: bytes) -> str | None:
    """Return a file's text: UTF-8 or UTF-16 by its mark, else as spreadsheets write it; None where it is no text."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = data.decode("utf-16", "replace")
    else:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = data.decode("cp1252", "replace")
    return None if "\0" in text else text


def sheet_of(text: str) -> Sheet:
    """Tell from its first lines how ``text`` is laid out."""
    first_lines = islice(_lines(text[:_SAMPLE_CHARACTERS]), _MOST_LOOKED_AT)
    full = (line for line in first_lines if line.text.strip())
    sample = list(islice(full, _SAMPLE_LINES))
    fits = [fit for delimiter in _DELIMITERS if (fit := _fit(sample, delimiter)) is not None]
    if fits:
        return max(fits, key=lambda fit: fit[0])[1]
    first = sample[0].text.strip().strip("\"'") if len(sample) > 1 else ""
    return Sheet(titles=(first,)) if _TITLE_OF_KEYS.fullmatch(first) else Sheet()


def entries(text: str, sheet: Sheet) -> Iterator[Entry]:
    """Yield every line of ``text`` but the header."""
    found = _plain(text) if sheet.delimiter is None else _columns(text, sheet, sheet.delimiter)
    in_header = bool(sheet.titles)
    for entry in found:
        if in_header and entry.skipped is not Skipped.BLANK:
            in_header = False
        else:
            yield entry


def _fit(sample: Sequence[_Line], delimiter: str) -> tuple[int, Sheet] | None:
    """Return the layout that ``delimiter`` gives, with how many keys it finds; None where it gives no table."""
    records = [record for _, record in _records(iter(sample), delimiter) if record]
    if not records:
        return None
    width, alike = Counter(map(len, records)).most_common(1)[0]
    if not _FEWEST_COLUMNS <= width <= _MOST_COLUMNS or alike * 10 < len(records) * _ALIKE:
        return None
    columns = [[record[place] for record in records if place < len(record)] for place in range(width)]
    keys = [sum(map(_looks_like_a_key, column)) for column in columns]
    titled = next((place for place in range(width) if _TITLE_OF_KEYS.fullmatch(columns[place][0].strip())), None)
    if not any(keys) and titled is None:
        return None
    key_column = keys.index(max(keys)) if any(keys) or titled is None else titled
    first = records[0]
    has_header = len(records) > 1 and not any(map(_looks_like_a_key, first))
    titles = tuple(first) if has_header else ()
    filled = [place for place in range(width) if place != key_column and not keys[place] and any(columns[place][1:])]
    return keys[key_column], Sheet(delimiter, titles, key_column, _label_column(titles, filled))


def _label_column(titles: Sequence[str], columns: Sequence[int]) -> int | None:
    """Return the column that says whose key it is: by its title, else the first there is."""
    for pattern in _TITLES_OF_LABELS:
        for place in columns:
            if place < len(titles) and pattern.match(titles[place]):
                return place
    return columns[0] if columns else None


def _looks_like_a_key(cell: str) -> bool:
    if _BEGINS_LIKE_A_KEY.match(cell):
        return True
    return len(cell) >= _FEWEST_OF_A_DAMAGED_KEY and cell.count(".") == _DOTS_OF_A_KEY and " " not in cell.strip()


def _lines(text: str) -> Iterator[_Line]:
    """Yield the lines with their ends; of one that is too long to matter only its beginning.

    Each kind of line break is looked for from where the last one was found: a pattern takes ten times as long.
    """
    start, number, length = 0, 0, len(text)
    feed = carriage = -1
    while start < length:
        if feed < start:
            feed = _next(text, "\n", start)
        if carriage < start:
            carriage = _next(text, "\r", start)
        at = min(feed, carriage)
        end = min(at + (2 if at == carriage and feed == carriage + 1 else 1), length)
        number += 1
        yield _Line(number, end, text[start : min(end, start + _LONGEST_LINE + 1)])
        start = end


def _next(text: str, mark: str, start: int) -> int:
    found = text.find(mark, start)
    return len(text) if found < 0 else found


def _plain(text: str) -> Iterator[Entry]:
    for line in _lines(text):
        yield _entry(line.number, line.end, line.text.strip(), "", blank=Skipped.BLANK)


def _columns(text: str, sheet: Sheet, delimiter: str) -> Iterator[Entry]:
    for lines, fields in _records(_lines(text), delimiter):
        yield _of_fields(lines[0].number, lines[-1].end, fields, sheet)


def _records(lines: Iterator[_Line], delimiter: str) -> Iterator[tuple[Sequence[_Line], Sequence[str]]]:
    """Yield the fields of every record with the lines it stands in; a quoted field may hold line breaks."""
    taken: list[_Line] = []

    def fed() -> Iterator[str]:
        for line in lines:
            taken.append(line)
            yield line.text

    reader = csv.reader(fed(), delimiter=delimiter, strict=True)
    while True:
        taken.clear()
        try:
            fields = next(reader)
        except StopIteration:
            return
        except csv.Error:
            # A quote that is never closed would swallow every line behind it: they are read one by one instead.
            for line in taken:
                yield [line], _loosely(line.text, delimiter)
        else:
            yield taken, fields


def _loosely(line: str, delimiter: str) -> list[str]:
    split = line.rstrip("\r\n").split(delimiter)
    try:
        fields = next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return split
    return split if len(fields) == 1 else fields


def _of_fields(number: int, end: int, fields: Sequence[str], sheet: Sheet) -> Entry:
    if not any(fields):
        return Entry(number, end, skipped=Skipped.BLANK)
    key = fields[sheet.key_column].strip() if sheet.key_column < len(fields) else ""
    place = sheet.label_column
    label = fields[place].strip()[:_LONGEST_LABEL] if place is not None and place < len(fields) else ""
    return _entry(number, end, key, label, blank=Skipped.WITHOUT_KEY)


def _entry(number: int, end: int, text: str, label: str, *, blank: Skipped) -> Entry:
    if not text:
        return Entry(number, end, skipped=blank)
    if len(text) > LONGEST_ROW:
        return Entry(number, end, skipped=Skipped.TOO_LONG)
    return Entry(number, end, text, label)
