"""What the command line does beside opening the window: diagnose, check, practice-keys, and the table of samples.

Keys come by standard input only. Nothing is retried, nothing is remembered.
"""

import asyncio
import json
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from videsk_desktop.core.diagnosis import Diagnosis, diagnose
from videsk_desktop.core.exchange import DEFAULT_DEADLINE_S, PRACTICE, VIDESK, Environment, EnvironmentKind
from videsk_desktop.core.report import report_check, report_diagnosis
from videsk_desktop.core.verdicts import AnswerKind

if TYPE_CHECKING:
    from videsk_desktop.checking import Client
    from videsk_desktop.core.check import CheckRecord

WRONG_USAGE = 2
EXIT_STATUS = {
    AnswerKind.ACCEPTED: 0,
    AnswerKind.REFUSED: 1,
    AnswerKind.NOT_JUDGED: 3,
    AnswerKind.CANNOT_BE_SENT: 4,
}
# Never more than five requests a second, whoever asks.
_SECONDS_BETWEEN_CHECKS = 0.2


def run_diagnose(*, jsonl: bool, raw: bool, now: datetime | None) -> int:
    """Print what can be read of each paste on standard input; return the exit status."""
    wrong = False
    for text in _pastes(jsonl=jsonl, raw=raw):
        if text is None:
            wrong = True
            _print({"error": "this line is not a JSON string"})
        else:
            _print(report_diagnosis(diagnose(text, now=now or _now(), raw=raw)))
    return WRONG_USAGE if wrong else 0


def run_check(
    environment: Environment, *, jsonl: bool, raw: bool, every_page: bool, deadline_s: float, profile: Path | None
) -> int:
    """Diagnose each paste on standard input, ask ``environment`` about it and print both; return the exit status.

    Proxy and CA file are those of the settings in ``profile``.
    """
    client = _client(environment, deadline_s, profile)
    return asyncio.run(_check_all(client, jsonl=jsonl, raw=raw, every_page=every_page))


def run_practice_keys(name: str | None) -> int:
    """Print the sample keys of practice mode, or the one called ``name`` alone."""
    from videsk_desktop.practice.samples import sample_keys  # noqa: PLC0415 - only this command needs them

    samples = sample_keys(_now())
    if name is None:
        for sample in samples:
            _print({"name": sample.name, "key": sample.key, "expects": sample.expects})
        return 0
    key = next((sample.key for sample in samples if sample.name == name), None)
    if key is None:
        known = ", ".join(sample.name for sample in samples)
        print(f"There is no sample called {name!r}. Known: {known}", file=sys.stderr)
        return WRONG_USAGE
    print(key)
    return 0


def run_samples_table() -> int:
    """Diagnose every sample key, ask the practice API about it, and print predicted and answered side by side."""
    return asyncio.run(_samples_table())


async def _check_all(client: "Client", *, jsonl: bool, raw: bool, every_page: bool) -> int:
    status = 0
    polite = jsonl and client.environment.kind is not EnvironmentKind.PRACTICE
    first = True
    for text in _pastes(jsonl=jsonl, raw=raw):
        if text is None:
            status = WRONG_USAGE
            _print({"error": "this line is not a JSON string"})
            continue
        if polite and not first:
            await asyncio.sleep(_SECONDS_BETWEEN_CHECKS)
        first = False
        record = await _check(diagnose(text, now=_now(), raw=raw), client, every_page=every_page)
        if not jsonl:
            status = EXIT_STATUS[record.answer.kind]
    return status


async def _check(diagnosis: Diagnosis, client: "Client", *, every_page: bool) -> "CheckRecord":
    from videsk_desktop.checking import ask  # noqa: PLC0415 - diagnose does without
    from videsk_desktop.core.answer import Accepted  # noqa: PLC0415
    from videsk_desktop.paging import SegmentPages  # noqa: PLC0415

    record = await ask(diagnosis, client, now=_now)
    if not every_page or not isinstance(record.answer, Accepted):
        _print(report_check(diagnosis, record))
        return record
    pages = SegmentPages(record.answer.page, client, diagnosis.key)
    await pages.load()
    collection = pages.collection
    rows = [segment.raw for segment in collection]
    _print(report_check(diagnosis, record, rows, collection.total))
    if not collection.complete:
        print(f"Not all: {len(rows)} of {collection.total} segments were loaded.", file=sys.stderr)
    return record


async def _samples_table() -> int:
    from videsk_desktop.checking import ask  # noqa: PLC0415 - see _check
    from videsk_desktop.core.answer import Accepted, Refused  # noqa: PLC0415
    from videsk_desktop.practice.samples import sample_keys  # noqa: PLC0415

    client = _client(PRACTICE, DEFAULT_DEADLINE_S, None)
    rows = [("sample", "predicted", "certainty", "answered", "agreement")]
    for sample in sample_keys(_now()):
        diagnosis = diagnose(sample.key, now=_now())
        record = await ask(diagnosis, client, now=_now)
        answer = record.answer
        answered = answer.verdict if isinstance(answer, Accepted | Refused) else f"not evaluated: {answer.fault}"
        if isinstance(answer, Accepted):
            answered = f"accepted, {answer.page.total} segments"
        prediction = record.prediction
        rows.append((sample.name, prediction.expected, prediction.certainty, answered, record.outcome.agreement))
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for number, row in enumerate(rows):
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
        if number == 0:
            print("  ".join("-" * width for width in widths))
    return 0


def _client(environment: Environment, deadline_s: float, profile: Path | None) -> "Client":
    from videsk_desktop.api.client import VideskClient, asgi_client  # noqa: PLC0415 - brings httpx

    if environment.kind is EnvironmentKind.PRACTICE:
        from videsk_desktop.practice.app import create_app  # noqa: PLC0415 - practice only

        return asgi_client(create_app(), deadline_s=deadline_s)
    from videsk_desktop.api.chosen_route import chosen_route  # noqa: PLC0415 - see above
    from videsk_desktop.paths import profile_folder  # noqa: PLC0415
    from videsk_desktop.settings import load  # noqa: PLC0415

    try:
        route = chosen_route(load(profile_folder(profile)).settings)
    except OSError as error:
        raise ValueError(f"the CA file of the settings cannot be read: {error.strerror or error}") from error
    return VideskClient(environment, deadline_s=deadline_s, route=route)


def environment_for(*, practice: bool, base_url: str | None) -> Environment:
    """Return where keys are sent; raise ValueError for an address a key must not be sent to."""
    if practice:
        return PRACTICE
    if base_url is None or base_url.rstrip("/") == VIDESK.base_url:
        return VIDESK
    from videsk_desktop.core.addresses import custom_environment  # noqa: PLC0415 - see _check

    return custom_environment(base_url)


def _pastes(*, jsonl: bool, raw: bool) -> Iterator[str | None]:
    """Yield each paste on standard input; None for a line that holds no JSON string."""
    if jsonl:
        for line in sys.stdin.buffer:
            if line.strip():
                yield _json_string(line)
        return
    text = _decoded(sys.stdin.buffer.read())
    if raw:
        # The newline that echo and editors add is not part of the key.
        text = text.removesuffix("\n").removesuffix("\r")
    yield text


def _json_string(line: bytes) -> str | None:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, str) else None


def _decoded(data: bytes) -> str:
    """Decode what was piped in: UTF-8, or UTF-16 with a byte-order mark as Windows PowerShell writes it."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    return data.decode("utf-8", "replace")


def _now() -> datetime:
    return datetime.now(UTC)


def _print(value: object) -> None:
    print(json.dumps(value, ensure_ascii=True, allow_nan=False), flush=True)
