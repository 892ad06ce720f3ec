"""A finished text about to leave, and the gate it passed. Whatever is edited afterwards passes it once more."""

from dataclasses import dataclass

from videsk_desktop.core.diagnosis import Diagnosis
from videsk_desktop.core.key import ApiKey
from videsk_desktop.core.redaction import Gate

# A paste can hold thousands of keys; those beyond these are known by their looks.
_MOST_KEYS = 50


@dataclass(frozen=True, slots=True)
class Artefact:
    """A text without a key in it, and how often something had to be taken out of it."""

    text: str
    redactions: int


def gate_of(diagnosis: Diagnosis) -> Gate:
    """Return the gate that knows the keys of a paste."""
    others = (candidate.text for candidate in diagnosis.paste.candidates[:_MOST_KEYS])
    return Gate(diagnosis.key, *(ApiKey(text) for text in others))
