"""How the user wants Videsk to be reached, as it was filled in. Holds a password: never kept, never shown by a repr."""

from dataclasses import dataclass, field
from pathlib import Path

from videsk_desktop.settings import ProxyMode


@dataclass(frozen=True, slots=True)
class ConnectionChoice:
    """``address``, ``user`` and ``password`` count with the manual mode only; ``deadline_s`` bounds each request."""

    mode: ProxyMode
    address: str
    user: str = field(repr=False)
    password: str = field(repr=False)
    ca_file: Path | None
    deadline_s: int
