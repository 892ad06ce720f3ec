"""The evidence of a batch: a table for a spreadsheet, JSON for a machine, a summary for a ticket. Never a key.

Built aside, for ten thousand keys are searched for in what was written before it may leave.
"""

import csv
import io
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from videsk_desktop.core import crowd
from videsk_desktop.core.answer import NotJudged, Refused
from videsk_desktop.core.batch import Reply, Row, Source
from videsk_desktop.core.export import BYTE_ORDER_MARK, Form, guarded
from videsk_desktop.core.key import ApiKey
from videsk_desktop.core.redaction import Gate
from videsk_desktop.evidence.artefact import Artefact
from videsk_desktop.evidence.markdown import code, prose
from videsk_desktop.i18n import Language, mark
from videsk_desktop.texts.batch import beyond_words, source_words, standing_name

CONTEXT = "BatchEvidence"

# A ticket is read by people: what is longer belongs into a file.
MOST_LISTED = 200

_TITLES = (
    mark("BatchEvidence", "Line"),
    mark("BatchEvidence", "Label"),
    mark("BatchEvidence", "Fingerprint"),
    mark("BatchEvidence", "Same as line"),
    mark("BatchEvidence", "Read on this computer"),
    mark("BatchEvidence", "Expires (UTC)"),
    mark("BatchEvidence", "Answer"),
    mark("BatchEvidence", "Status"),
    mark("BatchEvidence", "ms"),
    mark("BatchEvidence", "Asked (UTC)"),
)
_TITLE = mark("BatchEvidence", "Several API Keys")
_ENVIRONMENT = mark("BatchEvidence", "Environment: {name}")
_MADE = mark("BatchEvidence", "Time: {time}")
_MORE = mark("BatchEvidence", "{count} more rows are not listed here.")
_NO_KEY = mark("BatchEvidence", "This text holds no API Key; a fingerprint stands for each.")


@dataclass(frozen=True, slots=True)
class BatchFacts:
    """What is written down: ``rows`` of a batch read from ``source``, as things stood at ``made_at``."""

    rows: Sequence[Row]
    source: Source
    environment: str
    made_at: datetime
    version: str


def batch_evidence(
    facts: BatchFacts, keys: Iterable[ApiKey], form: Form, language: Language, *, separator: str = ","
) -> Artefact:
    """Return the finished text; raise ``KeyLeakError`` where a key would be in it. ``separator``: of CSV."""
    write = _writer(form, language, separator)
    text = "".join(write(facts))
    gate = crowd.gate_for(text, keys)
    redacted, count = _redacted(facts, gate)
    if count:
        text = "".join(write(redacted))
    return Artefact(crowd.sealed(text, gate), count)


def _writer(form: Form, language: Language, separator: str) -> Callable[[BatchFacts], Iterator[str]]:
    match form:
        case Form.JSON:
            return _json
        case Form.MARKDOWN:
            return lambda facts: _markdown(facts, language)
        case Form.CSV:
            return lambda facts: _table(facts, language, separator)
        case Form.TSV:
            return lambda facts: _table(facts, language, "\t")


def _redacted(facts: BatchFacts, gate: Gate) -> tuple[BatchFacts, int]:
    """Take every trace of a key out of what others wrote, and count them."""
    count = 0

    def clean(text: str) -> str:
        nonlocal count
        done = gate.redact(text)
        count += done.count
        return done.text

    rows = [replace(row, label=clean(row.label), reply=_redacted_reply(row.reply, clean)) for row in facts.rows]
    sheet = replace(facts.source.sheet, titles=tuple(map(clean, facts.source.sheet.titles)))
    source = replace(facts.source, name=clean(facts.source.name), sheet=sheet)
    return replace(facts, rows=rows, source=source, environment=clean(facts.environment)), count


def _redacted_reply(reply: Reply | None, clean: Callable[[str], str]) -> Reply | None:
    answer = None if reply is None else reply.record.answer
    if reply is None or not isinstance(answer, Refused | NotJudged) or not answer.message:
        return reply
    return replace(reply, record=replace(reply.record, answer=replace(answer, message=clean(answer.message))))


def _table(facts: BatchFacts, language: Language, separator: str) -> Iterator[str]:
    line = io.StringIO()
    writer = csv.writer(line, delimiter=separator, lineterminator="\r\n")

    def written(cells: Iterable[str]) -> str:
        line.seek(0)
        line.truncate()
        writer.writerow([guarded(cell) for cell in cells])
        return line.getvalue()

    if separator != "\t":
        yield BYTE_ORDER_MARK
    yield written(language.text(CONTEXT, title) for title in _TITLES)
    for row in facts.rows:
        yield written(_cells(row, language))


def _cells(row: Row, language: Language) -> tuple[str, ...]:
    reply = row.reply
    status = None if reply is None else reply.record.answer.status
    return (
        str(row.number),
        row.label,
        row.fingerprint,
        "" if row.twin is None else str(row.twin),
        standing_name(row.expected, language),
        "" if row.expires is None else _utc(row.expires),
        "" if reply is None else standing_name(row.standing, language),
        "" if status is None else str(status),
        "" if reply is None or reply.ms is None else str(reply.ms),
        "" if reply is None else _utc(reply.at),
    )


def _json(facts: BatchFacts) -> Iterator[str]:
    head = {
        "made_utc": _utc(facts.made_at),
        "environment": facts.environment,
        "program": facts.version,
        "source": {
            "name": facts.source.name or None,
            "lines": facts.source.lines,
            "rows": facts.source.rows,
            "skipped": {str(why): count for why, count in facts.source.skipped.items()},
        },
    }
    yield json.dumps(head, ensure_ascii=False, indent=2)[:-2] + ',\n  "rows": ['
    between = "\n    "
    for row in facts.rows:
        yield between + json.dumps(_values(row), ensure_ascii=False)
        between = ",\n    "
    yield "\n  ]\n}\n"


def _values(row: Row) -> dict[str, object]:
    return {
        "line": row.number,
        "label": row.label or None,
        "fingerprint": row.fingerprint,
        "same_as_line": row.twin,
        "forecast": row.forecast,
        "certainty": row.certainty,
        "finding": row.finding,
        "expires_utc": None if row.expires is None else _utc(row.expires),
        "answer": None if row.reply is None else _answer(row.reply),
    }


def _answer(reply: Reply) -> dict[str, object]:
    record = reply.record
    return {
        "kind": record.answer.kind,
        "code": reply.code,
        "status": record.answer.status,
        "message": record.answer.message,
        "answered_by": record.answer.answered_by,
        "agreement": record.outcome.agreement,
        "ms": reply.ms,
        "asked_utc": _utc(reply.at),
        "environment": record.environment.name,
    }


def _markdown(facts: BatchFacts, language: Language) -> Iterator[str]:
    yield f"## {language.text(CONTEXT, _TITLE)}\n\n"
    time = language.date_time(facts.made_at)
    yield f"- {language.text(CONTEXT, _ENVIRONMENT).format(name=prose(facts.environment))}\n"
    yield f"- {prose(language.text(CONTEXT, _MADE).format(time=time))}\n"
    for words in (*source_words(facts.source, language), beyond_words(facts.source, language)):
        if words:
            yield f"- {prose(words)}\n"
    yield "\n"
    for standing, count in Counter(row.standing for row in facts.rows).most_common():
        yield f"- {language.number(count)} · {prose(standing_name(standing, language))}\n"
    yield "\n"
    yield _line(language.text(CONTEXT, title) for title in _TITLES)
    yield "|" + " --- |" * len(_TITLES) + "\n"
    for row in facts.rows[:MOST_LISTED]:
        number, label, fingerprint, *others = _cells(row, language)
        yield _line((number, prose(label), code(fingerprint), *map(prose, others)))
    more = len(facts.rows) - MOST_LISTED
    if more > 0:
        yield f"\n{language.text(CONTEXT, _MORE).format(count=language.number(more))}\n"
    yield f"\n{language.text(CONTEXT, _NO_KEY)}\n"


def _line(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cells) + " |\n"


def _utc(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M:%S}"
