"""Text written by others (claims, server messages, file names), made harmless before it is shown. Knows no language."""

import unicodedata

LIMIT = 300

# Control, format (zero width, bidi), surrogates, private use, unassigned, line and paragraph separators.
_ESCAPED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}
_BASIC_PLANE_END = 0xFFFF


def foreign(text: str, limit: int = LIMIT) -> str:
    """Return ``text`` on one line, cut to ``limit`` characters, with everything invisible as an escape.

    What is cut is cut before escaping, so that the cost does not grow with what was sent.
    """
    cut = len(text) > limit
    shown = "".join(_visible(character) for character in text[:limit])
    return f"{shown}…" if cut else shown


def _visible(character: str) -> str:
    if character in _SHORT:
        return _SHORT[character]
    category = unicodedata.category(character)
    odd_blank = category == "Zs" and character != " "
    if category not in _ESCAPED and not odd_blank:
        return character
    number = ord(character)
    return f"\\u{number:04x}" if number <= _BASIC_PLANE_END else f"\\U{number:08x}"
