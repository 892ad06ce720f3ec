"""Every code in words: what happened, why, what to do and who can do it, in a given language.

Tables of data and the few functions that fill them. Knows the core's types, and no widget.
"""
