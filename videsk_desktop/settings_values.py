"""What single settings are made of: the choices there are, and the bounds of numbers. Knows no file."""

from enum import StrEnum

SHORTEST_DEADLINE_S = 5.0
LONGEST_DEADLINE_S = 120.0
LONGEST_MEMORY_DAYS = 3_650
LONGEST_IDLE_MINUTES = 24 * 60


class Theme(StrEnum):
    """The window's colours: as the system has them, or one of our own."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


class ProxyMode(StrEnum):
    """How Videsk is reached: straight ahead, as the system is set, or through a proxy named by hand."""

    NONE = "none"
    SYSTEM = "system"
    MANUAL = "manual"
