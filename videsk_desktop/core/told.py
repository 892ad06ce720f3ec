"""What is told of a key by one code: what was answered, what the customer pasted of it, or else what is foretold."""

from datetime import datetime

from videsk_desktop.core.answer import Accepted, Answer, Refused
from videsk_desktop.core.check import CheckRecord
from videsk_desktop.core.diagnosis import Diagnosis
from videsk_desktop.core.pasted_verdict import judge
from videsk_desktop.core.verdicts import Certainty, Fault, Verdict


def told(diagnosis: Diagnosis, record: CheckRecord | None, now: datetime) -> Verdict | Fault | None:
    """Return the code; None for a key of which nothing is claimed. ``now``: timezone-aware."""
    if record is not None:
        return _code_of(record.answer)
    if diagnosis.paste.answer is not None:
        return _code_of(judge(diagnosis.paste.answer, now))
    if not diagnosis.sendable:
        return Fault.KEY_UNSENDABLE if len(diagnosis.key) else Fault.KEY_EMPTY
    prediction = diagnosis.prediction
    return None if prediction.certainty is Certainty.SERVER_ONLY else prediction.expected


def _code_of(answer: Answer) -> Verdict | Fault:
    return answer.verdict if isinstance(answer, Accepted | Refused) else answer.fault
