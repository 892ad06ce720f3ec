"""Everything that can be decided about a key or an answer without touching the world.

Pure: no Qt, no network, no event loop, no files, no clock and no prose for humans; an import-linter contract keeps
it so.
"""
