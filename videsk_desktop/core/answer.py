"""What came back, judged: accepted, refused by Videsk, not judged, or cannot be sent."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from videsk_desktop.core.findings import Fact
from videsk_desktop.core.segments import Page
from videsk_desktop.core.verdicts import AnsweredBy, AnswerKind, Fault, Note, Verdict


@dataclass(frozen=True, slots=True)
class Accepted:
    """A 2xx with the API's shape: the key may read segments."""

    page: Page
    status: int
    answered_by: AnsweredBy
    notes: tuple[Note, ...] = ()
    reasons: tuple[str, ...] = ()
    kind = AnswerKind.ACCEPTED
    verdict = Verdict.ACCEPTED
    message = None


@dataclass(frozen=True, slots=True)
class Refused:
    """The API itself judged the key and refused it. ``message`` holds the server's own words."""

    verdict: Verdict
    status: int
    message: str
    answered_by: AnsweredBy
    notes: tuple[Note, ...] = ()
    reasons: tuple[str, ...] = ()
    facts: Mapping[str, Fact] = field(default_factory=dict)
    kind = AnswerKind.REFUSED


@dataclass(frozen=True, slots=True)
class NotJudged:
    """Nothing that came back says anything about the key. ``facts`` are evidence: host, seconds, Ray ID."""

    fault: Fault
    answered_by: AnsweredBy = AnsweredBy.NOBODY
    status: int | None = None
    message: str | None = None
    reasons: tuple[str, ...] = ()
    facts: Mapping[str, Fact] = field(default_factory=dict)
    kind = AnswerKind.NOT_JUDGED


@dataclass(frozen=True, slots=True)
class CannotBeSent:
    """No HTTP client could carry this key, so nothing was sent."""

    fault: Fault
    facts: Mapping[str, Fact] = field(default_factory=dict)
    kind = AnswerKind.CANNOT_BE_SENT
    status = None
    message = None
    answered_by = AnsweredBy.NOBODY


Answer = Accepted | Refused | NotJudged | CannotBeSent
