"""What was pasted: the keys in it, what was removed around them, or an answer of the API instead of a key.

Nothing is removed silently: every removed span is named, so that the window can strike it through.
"""

import html
import re
from base64 import b64decode
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from urllib.parse import unquote

from videsk_desktop.core.as_sent import SentHeader, header_around
from videsk_desktop.core.findings import FindingCode
from videsk_desktop.core.locate import is_complete, keys_in
from videsk_desktop.core.pasted_answer import PastedAnswer, read_answer
from videsk_desktop.core.removal import Removed, RemovedCode
from videsk_desktop.core.stream import Rewritten
from videsk_desktop.core.surroundings import name_after, name_before

__all__ = ["Candidate", "Paste", "PastedAnswer", "Removed", "RemovedCode", "read_paste", "take_raw"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """One text that could be a key.

    ``origin[i]`` is the place of character ``i`` of ``text`` in the original paste. ``undone`` names the encoding that
    was undone to get it. ``removed``, ``sent`` and ``from_web_page`` are told of the chosen candidate alone;
    ``from_web_page``: it stood in a page's ``videsk-token``, where it is public anyway.
    """

    text: str = field(repr=False)
    origin: Sequence[int] = field(repr=False)
    removed: tuple[Removed, ...] = ()
    undone: FindingCode | None = None
    sent: SentHeader | None = None
    from_web_page: bool = False

    def position(self, index: int) -> int:
        """Return the place in the original paste of character ``index`` of the key (its end included)."""
        if index < len(self.origin):
            return self.origin[index]
        return self.origin[-1] + 1 if self.origin else 0


@dataclass(frozen=True, slots=True)
class Paste:
    """``candidates`` are different texts, in the order of the paste; a pasted ``answer`` comes with an empty one."""

    length: int
    candidates: tuple[Candidate, ...]
    answer: PastedAnswer | None = None
    glued: bool = False


_WHOLE_KEY = re.compile(r"[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+")
_MOST_CANDIDATES = 10_000
# In a longer text only whole keys are looked for: encodings and names would take longer than an agent waits.
_LONGEST_SEARCHED = 64_000


def take_raw(text: str) -> Paste:
    """Return ``text`` as the key itself: nothing is looked for or removed."""
    return Paste(len(text), (Candidate(text, range(len(text))),))


def read_paste(text: str, chosen: int = 0) -> Paste:
    """Find what could be a key in ``text``; text in which none is recognised is itself the one candidate, trimmed.

    Only of the ``chosen`` candidate the surroundings are named: there can be thousands.
    """
    if _WHOLE_KEY.fullmatch(text):
        return take_raw(text)
    searched = len(text) <= _LONGEST_SEARCHED
    stream = _without_invisible(text) if searched else Rewritten.unchanged(text)
    undone = None
    found = list(keys_in(stream))
    if searched and not any(is_complete(key.text) for key in found):
        undone, found = _with_encoding_undone(stream) or (None, found)
    if not found:
        answer = read_answer(text)
        if answer is not None:
            return Paste(len(text), (Candidate("", ()),), answer)
        found = [(_named_value(stream) if searched else None) or _trimmed(stream)]
    distinct = {key.text: key for key in reversed(found)}
    keys = sorted(distinct.values(), key=lambda key: key.origin[0] if key.origin else 0)[:_MOST_CANDIDATES]
    candidates = []
    previous_end = 0
    for number, key in enumerate(keys):
        if number == chosen:
            candidates.append(_candidate(text, key, undone, after=previous_end))
        else:
            candidates.append(Candidate(key.text, key.origin, undone=undone))
        previous_end = key.origin[-1] + 1 if key.origin else previous_end
    glued = any(_touch(text, one, other) for one, other in pairwise(found))
    return Paste(len(text), tuple(candidates), glued=glued)


def _touch(text: str, one: Rewritten, other: Rewritten) -> bool:
    return bool(one.origin) and bool(other.origin) and text[one.origin[-1] + 1 : other.origin[0]] in ("", ".")


def _candidate(text: str, key: Rewritten, undone: FindingCode | None, *, after: int) -> Candidate:
    """Name everything of ``text`` that is not in ``key``; ``after``: where the key before this one ended."""
    if not key.origin:
        everything = (Removed(RemovedCode.SURROUNDING_BLANKS, 0, len(text)),) if text else ()
        return Candidate("", (), everything)
    start, end = key.origin[0], key.origin[-1] + 1
    before = name_before(text, after, start)
    behind = name_after(text, end, len(text), first=before[0].code if before else None)
    removed = tuple(sorted((*before, *key.changed, *behind), key=lambda piece: piece.start))
    sent = header_around(text, start, end, key.text)
    from_web_page = _WEB_PAGE.search(text, max(0, start - 100), start) is not None
    return Candidate(key.text, key.origin, removed, undone, sent, from_web_page)


_WEB_PAGE = re.compile(r"""videsk-token\s*=\s*\\?["']?\Z""", re.IGNORECASE)

_INVISIBLE = re.compile("[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]+")
_ESCAPED = re.compile(r"\\(?=[_-])")


def _without_invisible(text: str) -> Rewritten:
    """Leave out characters that nobody sees and Markdown's escapes of the alphabet's own characters."""
    stream = Rewritten.unchanged(text)
    if not text.isascii():
        stream = stream.rewrite(_INVISIBLE, RemovedCode.ZERO_WIDTH, _nothing)
    return stream.rewrite(_ESCAPED, RemovedCode.MARKDOWN, _nothing) if "\\" in text else stream


def _nothing(_: re.Match[str]) -> str:
    return ""


def _quoted_printable(match: re.Match[str]) -> str:
    return "" if match[0][1] in "\r\n" else chr(int(match[0][1:], 16))


# Encodings that lose nothing: they are undone when a whole key comes out, and said.
_ENCODINGS: tuple[tuple[FindingCode, re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (FindingCode.PERCENT_ENCODED, re.compile(r"%[0-9A-Fa-f]{2}"), lambda match: unquote(match[0])),
    (FindingCode.HTML_ENTITIES, re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,12});"),
     lambda match: html.unescape(match[0])),
    (FindingCode.QUOTED_PRINTABLE, re.compile(r"=(?:[0-9A-F]{2}|\r?\n)"), _quoted_printable),
)  # fmt: skip
_BASE64_OF_KEY = re.compile(r"ZXlK[A-Za-z0-9+/_-]{40,40000}={0,2}")
_FEWEST_CHARACTERS = 40


def _with_encoding_undone(stream: Rewritten) -> tuple[FindingCode, list[Rewritten]] | None:
    for code, pattern, replacement in _ENCODINGS:
        if pattern.search(stream.text):
            plain = stream.rewrite(pattern, RemovedCode.ENCODING_UNDONE, replacement)
            found = [key for key in keys_in(plain) if is_complete(key.text)]
            if found:
                return code, found
    wrapped = [key for match in _BASE64_OF_KEY.finditer(stream.text) if (key := _unwrapped(stream, match))]
    return (FindingCode.WRAPPED_IN_BASE64, wrapped) if wrapped else None


def _unwrapped(stream: Rewritten, match: re.Match[str]) -> Rewritten | None:
    """Undo one layer of base64 around a whole key."""
    wrapping = match[0].rstrip("=").translate(str.maketrans("-_", "+/"))
    if len(wrapping) % 4 == 1:
        return None
    inner = b64decode(wrapping + "=" * (-len(wrapping) % 4)).decode("latin-1").strip()
    if not is_complete(inner):
        return None
    places = [stream.origin[match.start() + 4 * at // 3] for at in range(len(inner))]
    whole = Removed(RemovedCode.ENCODING_UNDONE, stream.origin[match.start()], stream.origin[match.end() - 1] + 1)
    places[-1] = whole.end - 1
    return Rewritten(inner, places, (whole,))


# Where a value stands that its name calls a key, when nothing in the paste looks like one.
_NAMED_VALUES = (
    re.compile(r"""\bvidesk-token\s*=\s*["']([^"'<>\s]+)["']""", re.IGNORECASE),
    re.compile(r"""[?&](?:videsk-)?(?:token|api-key)=([^&\s"'#<>]+)""", re.IGNORECASE),
    re.compile(r"""\bauthorization["']?\s*[:=]\s*["']?(?:(?:bearer|jwt)\s+)*([^\s"'\\]+)""", re.IGNORECASE),
    re.compile(r"""^[ \t]*(?:export[ \t]+)?["']?\w*(?:api_?key|token|jwt)\w*["']?\s*[:=]\s*["']([^"'\r\n]+)["']""",
               re.IGNORECASE | re.MULTILINE),
    re.compile(r"""^[ \t]*(?:export[ \t]+)?[A-Z0-9_]*(?:KEY|TOKEN|JWT)[A-Z0-9_]*=([^\s"']+)[ \t\r]*$""", re.MULTILINE),
    # "API key: …" as the one line that was written.
    re.compile(r"""\A\s*(?:[\w.-]{1,30}[ ]){0,4}(?:api[ _-]?key|key|token|jwt)[ ]?[:=]\s*([^\s"']+)\s*\Z""",
               re.IGNORECASE),
)  # fmt: skip


def _named_value(stream: Rewritten) -> Rewritten | None:
    for pattern in _NAMED_VALUES:
        if (match := pattern.search(stream.text)) is not None:
            return stream.slice(*match.span(1))
    return None


_EDGE_BEFORE = re.compile(r"""\s*(?:(?:bearer|jwt)\s+|["'`“”‘’«»]+\s*)*""", re.IGNORECASE)
_EDGE_AFTER = "\"'`“”‘’«»"


def _trimmed(stream: Rewritten) -> Rewritten:
    match = _EDGE_BEFORE.match(stream.text)
    start = match.end() if match else 0
    end = len(stream.text.rstrip())
    quotes = len(stream.text[:end]) - len(stream.text[:end].rstrip(_EDGE_AFTER))
    # Quotes are taken off in pairs: a text that only ends with one keeps it.
    if quotes and any(mark in _EDGE_AFTER for mark in stream.text[:start]):
        end = len(stream.text[: end - quotes].rstrip())
    return stream.slice(start, end)
