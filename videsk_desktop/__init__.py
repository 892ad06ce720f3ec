"""Videsk Desktop: reads an API Key, predicts what Videsk will answer, and asks Videsk."""

APPLICATION_NAME = "Videsk Desktop"
APPLICATION_ID = "io.videsk.Desktop"
__version__ = "0.1.0"
