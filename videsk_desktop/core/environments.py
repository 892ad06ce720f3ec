"""Where a key can be sent, as values: Videsk itself, the embedded practice API, and what users add. No network."""

from dataclasses import dataclass
from enum import StrEnum

SEGMENTS_PATH = "/public/video-contact-center/segments"
DEFAULT_DEADLINE_S = 20.0


class EnvironmentKind(StrEnum):
    """Videsk itself, the embedded practice API, or an address the user added."""

    VIDESK = "videsk"
    PRACTICE = "practice"
    CUSTOM = "custom"


@dataclass(frozen=True, slots=True)
class Environment:
    """Where a key is sent. ``base_url`` may have a path; the endpoint's path is appended to it."""

    kind: EnvironmentKind
    name: str
    base_url: str

    def url(self, path: str = SEGMENTS_PATH) -> str:
        """Return the absolute URL of ``path`` (which starts with a slash) in this environment."""
        return self.base_url.rstrip("/") + path


VIDESK = Environment(EnvironmentKind.VIDESK, "Videsk", "https://api.videsk.io")
PRACTICE = Environment(EnvironmentKind.PRACTICE, "Practice", "http://practice.invalid")
