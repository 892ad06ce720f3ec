"""Videsk Desktop: what is wrong with this API Key, and what will Videsk answer?"""

APPLICATION_NAME = "Videsk Desktop"
APPLICATION_ID = "io.videsk.Desktop"
__version__ = "0.1.0"
