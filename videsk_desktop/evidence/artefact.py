"""A finished text about to leave, and the gate it passed. Whatever is edited afterwards passes it once more."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Artefact:
    """A text without a key in it, and how often something had to be taken out of it."""

    text: str
    redactions: int
