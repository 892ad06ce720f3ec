"""The gate of a paste: the one that knows its keys."""

from videsk_desktop.core.diagnosis import Diagnosis
from videsk_desktop.core.key import ApiKey
from videsk_desktop.core.redaction import Gate

# A paste can hold thousands of keys; those beyond these are known by their looks.
_MOST_KEYS = 50


def gate_of(diagnosis: Diagnosis) -> Gate:
    """Return the gate that knows the keys of a paste."""
    others = (candidate.text for candidate in diagnosis.paste.candidates[:_MOST_KEYS])
    return Gate(diagnosis.key, *(ApiKey(text) for text in others))
