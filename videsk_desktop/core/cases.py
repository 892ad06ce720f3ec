"""Today's cases of one process: what each of its windows is about, told without a key. Kept in memory, never written.

A case of a window that was closed stays in the list until its day is over, so that the agent finds what was said.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime, tzinfo

from videsk_desktop.core.answer import CannotBeSent, NotJudged
from videsk_desktop.core.check import CheckRecord
from videsk_desktop.core.diagnosis import Diagnosis
from videsk_desktop.core.redaction import Gate
from videsk_desktop.core.verdicts import Certainty, Fault, Verdict

LONGEST_LABEL = 80
"""In characters."""


@dataclass(frozen=True, slots=True)
class Case:
    """``number`` counts from 1 and is never given again; ``environment`` is a name; times are timezone-aware.

    ``code`` is what was answered or, where ``asked`` is false, what is expected; None where nothing can be said here.
    Without a key ``fingerprint`` is empty.
    """

    number: int
    environment: str
    started_at: datetime
    changed_at: datetime
    label: str = field(default="", repr=False)
    fingerprint: str = ""
    code: Verdict | Fault | None = None
    asked: bool = False
    is_open: bool = True

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to tell it by."""
        return not self.label and not self.fingerprint


class Cases:
    """The cases of one process by their numbers. An unknown number is a KeyError."""

    def __init__(self) -> None:
        self._cases: dict[int, Case] = {}
        self._last = 0

    def __getitem__(self, number: int) -> Case:
        return self._cases[number]

    def listed(self, *, now: datetime, zone: tzinfo | None = None) -> tuple[Case, ...]:
        """Return the cases to show, the newest first, and forget those closed before today (``zone`` None: here)."""
        today = now.astimezone(zone).date()
        gone = [
            number
            for number, case in self._cases.items()
            if not case.is_open and case.changed_at.astimezone(zone).date() < today
        ]
        for number in gone:
            del self._cases[number]
        return tuple(reversed(self._cases.values()))

    def open(self, environment: str, *, now: datetime) -> Case:
        """Begin a case, of a window in which nothing was pasted yet."""
        self._last += 1
        case = self._cases[self._last] = Case(self._last, environment, now, now)
        return case

    def read(self, number: int, diagnosis: Diagnosis, environment: str, *, now: datetime) -> None:
        """Note what was pasted, not asked yet; an answer of another key or environment is forgotten."""
        key = diagnosis.key
        fingerprint = key.fingerprint if len(key) and diagnosis.paste.answer is None else ""
        code = _forecast(diagnosis) if fingerprint else None
        self._change(number, now, environment=environment, fingerprint=fingerprint, code=code, asked=False)

    def answered(self, number: int, record: CheckRecord, *, now: datetime) -> None:
        """Note what came of asking."""
        answer = record.answer
        self._change(
            number,
            now,
            environment=record.environment.name,
            fingerprint=record.fingerprint,
            code=answer.fault if isinstance(answer, NotJudged | CannotBeSent) else answer.verdict,
            asked=not isinstance(answer, CannotBeSent),
        )

    def rename(self, number: int, label: str, *, gate: Gate) -> None:
        """Name a case; what ``gate`` knows as a key, or what looks like one, does not become part of the name."""
        redacted = gate.redact(" ".join(label.split())).text
        self._cases[number] = replace(self._cases[number], label=redacted[:LONGEST_LABEL].rstrip())

    def empty(self, number: int, *, now: datetime) -> None:
        """Forget what was pasted and answered; the name stays."""
        self._change(number, now, fingerprint="", code=None, asked=False)

    def close(self, number: int, *, now: datetime) -> None:
        """Note that the window is gone; a case that nothing tells from another goes with it."""
        if self._cases[number].is_blank:
            del self._cases[number]
        else:
            self._change(number, now, is_open=False)

    def forget(self, number: int, *, now: datetime) -> None:
        """Clear everything: what is known of this case, its name too, and all cases that are closed."""
        self.empty(number, now=now)
        self._cases[number] = replace(self._cases[number], label="")
        self._cases = {number: case for number, case in self._cases.items() if case.is_open}

    def _change(self, number: int, now: datetime, **changes: object) -> None:
        self._cases[number] = replace(self._cases[number], changed_at=now, **changes)  # type: ignore[arg-type]  # by name


def _forecast(diagnosis: Diagnosis) -> Verdict | Fault | None:
    """Return what is expected; None of a form that only Videsk can judge."""
    if not diagnosis.sendable:
        return Fault.KEY_UNSENDABLE
    expected = diagnosis.prediction.expected
    by_server = diagnosis.prediction.certainty is Certainty.SERVER_ONLY
    return None if by_server and expected is not Verdict.ACCEPTED else expected
