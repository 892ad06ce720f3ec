"""Where in a text the keys are: runs that look like a JWT, across wrapped lines, with their mistakes left in.

A run ends only at characters that separate words in mails, code and URLs. A wrong character inside a key (a typographic
dash, a Cyrillic letter, base64's ``+``) stays in it: the findings name it later.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from videsk_desktop.core.removal import RemovedCode
from videsk_desktop.core.stream import Rewritten

# base64url of an object's first bytes: a brace, then a quote or blank ("eyJ", "eyA") or a line break ("ewo", "ew0");
# "eyj" has lost its letter case.
_START = re.compile(r"e(?:y[JjA]|w[o0k])")
_KEY_CHARACTERS = re.compile(r"[A-Za-z0-9_.-]*")
_SEPARATOR = r"""\s"'`“”„‘’«»‹›<>()\[\]{}|,;&#\\"""
_RUN = re.compile(rf"[^{_SEPARATOR}]+(?:(?:\\(?=[_-])|\[(?:truncated|\.\.\.|…)\])[^{_SEPARATOR}]*)*")
_WITHOUT_START = re.compile(
    r"(?<![A-Za-z0-9_.-])[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}(?![A-Za-z0-9_-]*\.)"
)
_GAP = re.compile(r"[ \t\u00a0]*(?:(?:\r\n|[\r\n])[ \t]*(?:>[ \t]*)*)*")
_CHUNK = re.compile(r"[A-Za-z0-9_.-]+(?=[\s\"'`,;<>)\]}]|\Z)")
_LAST_PUNCTUATION = re.compile(r"[!?:~]+\Z")
_SHORTENED = re.compile(r"…|\*{3,}|\.{3,}|\[truncated\]")

# Characters of HS256, HS384, HS512, RS256, RS384 and RS512 signatures (RFC 7518 section 3.1).
SIGNATURE_LENGTHS = frozenset({43, 64, 86, 342, 512, 683})
_COMPLETE = re.compile(r"[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.([A-Za-z0-9_-]+)")
_ANOTHER = re.compile(r"e[yw][A-Za-z0-9_-]{14,}")
_SECOND_START = re.compile(r"\.?(?=ey[A-Za-z0-9_-]{14,200}\.)")
PARTS = 3
_MOST_PIECES = 400
_MOST_CHARACTERS = 40_000
_LONGEST_SEARCHED = 64_000
_MOST_PUNCTUATION = 4
_LEAST_WIDTH = 20
_FEWEST_CHARACTERS = 10


class _Piece(NamedTuple):
    """A further line of a key, where it ends in the stream, and how it was parted from what stands before it."""

    key: Rewritten
    end: int
    code: RemovedCode


def is_complete(text: str) -> bool:
    """Whether ``text`` has three parts of base64url and a signature of a length that some algorithm makes."""
    match = _COMPLETE.fullmatch(text)
    return match is not None and len(match[1]) in SIGNATURE_LENGTHS


def keys_in(stream: Rewritten) -> Iterator[Rewritten]:
    """Yield every run that looks like a key, in the order of the text."""
    found = False
    at = 0
    while (match := _START.search(stream.text, at)) is not None:
        if _is_inside_a_run(stream.text, match.start()):
            at = _end_of(_KEY_CHARACTERS, stream.text, match.start())
            continue
        run = _RUN.match(stream.text, match.start())
        end = _without_punctuation(stream.text, match.start(), run.end() if run else match.end())
        text = stream.text[match.start() : end]
        at = max(end, match.end())
        if len(text) < _FEWEST_CHARACTERS or ("." not in text and not _SHORTENED.search(text)):
            continue
        found = True
        key, at = _with_following_lines(stream, match.start(), end)
        yield from _glued_apart(key)
    if not found and len(stream.text) <= _LONGEST_SEARCHED:
        for match in _WITHOUT_START.finditer(stream.text):
            yield stream.slice(*match.span())


def _is_inside_a_run(text: str, start: int) -> bool:
    """Whether a key's own characters stand right before ``start``: then no key begins there, but behind "Bearer"."""
    before = text[max(0, start - 6) : start]
    return bool(before) and before.lower() != "bearer" and _KEY_CHARACTERS.fullmatch(before[-1]) is not None


def _end_of(pattern: re.Pattern[str], text: str, start: int) -> int:
    match = pattern.match(text, start)
    return match.end() if match else start


def _without_punctuation(text: str, start: int, end: int) -> int:
    """Return the end of the run without the punctuation of the sentence or the emphasis it stands in."""
    run = text[start:end]
    emphasised = text[max(0, start - 1) : start] == "*"
    for _ in range(_MOST_PUNCTUATION):
        before = run
        run = run.rstrip("!?:~")
        bare = run.rstrip("*")
        if emphasised or len(run) - len(bare) < 3:  # noqa: PLR2004 - three stars mask something
            run = bare
        # The dot that ends a sentence makes a fourth, empty part; one that lost its signature leaves only a third.
        if run.endswith(".") and not run.endswith("..") and run.count(".") >= PARTS:
            run = run[:-1]
        if run == before:
            break
    return start + len(run)


def _with_following_lines(stream: Rewritten, start: int, end: int) -> tuple[Rewritten, int]:
    """Join the lines or pieces that a key was broken into; return the key and where it ends in the stream."""
    key = stream.slice(start, end)
    if is_complete(key.text):
        return key, end
    pieces: list[_Piece] = []
    text, at = key.text, end
    while len(pieces) < _MOST_PIECES and len(text) < _MOST_CHARACTERS:
        gap = _GAP.match(stream.text, at)
        chunk = _CHUNK.match(stream.text, gap.end()) if gap is not None and gap.end() > at else None
        if gap is None or chunk is None or (text.count(".") > 1 and _ANOTHER.match(chunk[0])):
            break
        piece = chunk[0].rstrip(".") if text.count(".") + chunk[0].count(".") >= PARTS else chunk[0]
        if not piece or text.count(".") + piece.count(".") >= PARTS:
            break
        broken = "\n" in gap[0] or "\r" in gap[0]
        at = chunk.start() + len(piece)
        text += piece
        code = RemovedCode.LINE_BREAKS if broken else RemovedCode.INNER_BLANKS
        pieces.append(_Piece(stream.slice(chunk.start(), at), at, code))
        if is_complete(text):
            return _join(key, end, pieces)
    return _join(key, end, _wrapped_alike(stream, start, end, pieces))


def _wrapped_alike(stream: Rewritten, start: int, end: int, pieces: list[_Piece]) -> list[_Piece]:
    """Keep the pieces of a key that is not complete as long as they look wrapped by a machine.

    That is: lines of one width, or breaks that stand next to a dot.
    """
    line_start = max(stream.text.rfind("\n", 0, start), stream.text.rfind("\r", 0, start)) + 1
    width = end - line_start
    kept: list[_Piece] = []
    previous = stream.text[start:end]
    full = width >= _LEAST_WIDTH
    for piece in pieces:
        text = piece.key.text
        at_a_dot = previous.endswith(".") or text.startswith(".")
        if piece.code is not RemovedCode.LINE_BREAKS or not (at_a_dot or (full and len(text) <= width)):
            break
        kept.append(piece)
        full = full and len(text) == width
        previous = text
    # A short last line that reads like a word is a greeting, not the end of a key.
    if kept and previous.isalpha() and len(previous) < _LEAST_WIDTH:
        kept.pop()
    return kept


def _join(key: Rewritten, end: int, pieces: list[_Piece]) -> tuple[Rewritten, int]:
    for piece in pieces:
        key = key.joined(piece.key, piece.code)
        end = piece.end
    return key, end


def _glued_apart(key: Rewritten) -> Iterator[Rewritten]:
    """Yield the two halves of two whole keys that were pasted without anything, or with a dot, between them."""
    if len(key.text) < _MOST_CHARACTERS:
        for match in _SECOND_START.finditer(key.text, 1):
            first, second = key.text[: match.start()], key.text[match.end() :]
            if is_complete(first) and is_complete(second):
                yield key.slice(0, match.start())
                yield key.slice(match.end(), len(key.text))
                return
    yield key
