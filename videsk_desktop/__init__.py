"""Videsk Desktop: reads an API Key, predicts what Videsk will answer, and asks Videsk."""

APPLICATION_NAME = "Videsk Desktop"
APPLICATION_ID = "io.videsk.Desktop"
__version__ = "0.1.0"
# The day of the release: no clock that is right shows an earlier one.
__built__ = "2026-11-24"
