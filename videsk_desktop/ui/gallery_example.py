"""What the gallery is handed: a key that opens nothing, and the record of a check that never took place."""

from dataclasses import dataclass
from datetime import datetime

from videsk_desktop.core.check import CheckRecord
from videsk_desktop.core.diagnosis import Diagnosis
from videsk_desktop.core.verdicts import Fault, Verdict


@dataclass(frozen=True, slots=True)
class Example:
    """``name`` tells apart what has the same ``code``; ``made_at``: by which its times are told."""

    name: str
    code: Verdict | Fault
    diagnosis: Diagnosis
    record: CheckRecord
    made_at: datetime
