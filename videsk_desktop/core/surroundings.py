"""Names for what stood around a key in a paste, so that it can be struck through instead of vanishing."""

import re

from videsk_desktop.core.removal import Removed, RemovedCode

# Read from the key outwards: each pattern takes its piece and the blanks that part it from what comes nearer.
_BEFORE: tuple[tuple[RemovedCode, re.Pattern[str]], ...] = (
    (RemovedCode.MARKDOWN, re.compile(r"[`*~]+\s*\Z")),
    (RemovedCode.QUOTES, re.compile(r"""\\?["'“”„‘’«»‹›]+\s*\Z""")),
    (RemovedCode.BEARER_SCHEME, re.compile(r"(?:bearer|jwt)[:=]?\s*\Z", re.IGNORECASE)),
    (RemovedCode.AUTHORIZATION_HEADER, re.compile(r"""(?:proxy-)?authorization["']?\s*[:=]\s*\Z""", re.IGNORECASE)),
    (RemovedCode.TAG_AROUND, re.compile(r"<[A-Za-z][^<>]{0,2000}\Z")),
    (RemovedCode.URL_AROUND, re.compile(r"""[a-z][a-z0-9+.-]{1,20}://[^\s"'<>]{0,2000}\Z""", re.IGNORECASE)),
    (RemovedCode.SETTING_NAME, re.compile(r"""(?:export\s+)?["']?[A-Za-z_][\w.-]{0,80}["']?[ \t]*[=:]\s*\Z""")),
    (RemovedCode.MAIL_QUOTE, re.compile(r"(?:^|(?<=\n)|(?<=\r))[ \t]*(?:>[ \t]*)+\Z")),
)
_AFTER: tuple[tuple[RemovedCode, re.Pattern[str]], ...] = (
    (RemovedCode.MARKDOWN, re.compile(r"[`*~]+")),
    (RemovedCode.QUOTES, re.compile(r"""\\?["'“”„‘’«»‹›]+""")),
    (RemovedCode.PUNCTUATION, re.compile(r"[.,;:!?]+(?=\s|\Z)")),
)
_CURL = re.compile(r"\bcurl(?:\.exe)?\s")
# What is further away than this is text around the key, whatever it looks like.
_NEAR = 4_000


def name_before(text: str, start: int, end: int) -> list[Removed]:
    """Name the pieces of ``text[start:end]``, which stands before a key."""
    near = max(start, end - _NEAR)
    pieces: list[Removed] = []
    while end > near:
        for code, pattern in _BEFORE:
            match = pattern.search(text[near:end])
            if match is not None and match.group():
                pieces.append(Removed(code, near + match.start(), end))
                end = near + match.start()
                break
        else:
            break
    if end > start:
        pieces.append(Removed(_kind_of_rest(text[start:end]), start, end))
    return pieces[::-1]


def name_after(text: str, start: int, end: int, *, first: RemovedCode | None) -> list[Removed]:
    """Name the pieces of ``text[start:end]``, which stands behind a key. ``first``: what the paste begins with."""
    pieces: list[Removed] = []
    while start < end:
        for code, pattern in _AFTER:
            match = pattern.match(text, start, end)
            if match is not None:
                pieces.append(Removed(code, start, match.end()))
                start = match.end()
                break
        else:
            break
    if start < end:
        rest = _kind_of_rest(text[start:end])
        # The end of the command, tag or address that the key stood in is a part of it.
        if rest is RemovedCode.TEXT_AROUND and first in _BOTH_SIDES:
            rest = first
        pieces.append(Removed(rest, start, end))
    return pieces


_BOTH_SIDES = frozenset({RemovedCode.CURL_COMMAND, RemovedCode.TAG_AROUND, RemovedCode.URL_AROUND})


def _kind_of_rest(text: str) -> RemovedCode:
    if text.isspace():
        return RemovedCode.SURROUNDING_BLANKS
    return RemovedCode.CURL_COMMAND if _CURL.search(text[-_NEAR:]) else RemovedCode.TEXT_AROUND
