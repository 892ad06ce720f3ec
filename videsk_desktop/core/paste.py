"""What was pasted: the keys in it, what was removed around them, or an answer of the API instead of a key.

Nothing is removed silently: every removed span is named, so that the window can strike it through.
"""

from dataclasses import dataclass, field
from enum import StrEnum


class RemovedCode(StrEnum):
    """What was removed around, or inside, a key."""

    SURROUNDING_BLANKS = "surrounding_blanks"
    LINE_BREAKS = "line_breaks"
    ZERO_WIDTH = "zero_width"
    QUOTES = "quotes"
    PUNCTUATION = "punctuation"
    MARKDOWN = "markdown"
    MAIL_QUOTE = "mail_quote"
    BEARER_SCHEME = "bearer_scheme"
    AUTHORIZATION_HEADER = "authorization_header"
    CURL_COMMAND = "curl_command"
    SETTING_NAME = "setting_name"
    JSON_AROUND = "json_around"
    URL_AROUND = "url_around"
    TAG_AROUND = "tag_around"
    TEXT_AROUND = "text_around"
    ENCODING_UNDONE = "encoding_undone"


@dataclass(frozen=True, slots=True)
class Removed:
    """A span ``[start, end)`` of the original paste, in characters."""

    code: RemovedCode
    start: int
    end: int


class AsSentReason(StrEnum):
    """What is wrong with the way the customer sends the key, although the key itself may be fine."""

    DOUBLE_BEARER = "double_bearer"
    NO_SCHEME = "no_scheme"
    OTHER_SCHEME = "other_scheme"
    QUOTES = "quotes"
    LINE_BREAK = "line_break"


@dataclass(frozen=True, slots=True)
class Candidate:
    """One text that could be a key.

    ``origin[i]`` is the place of character ``i`` of ``text`` in the original paste. ``from_web_page``: it stood in a
    page's ``videsk-token``, where it is public anyway.
    """

    text: str = field(repr=False)
    origin: range | tuple[int, ...] = field(repr=False)
    removed: tuple[Removed, ...] = ()
    as_sent: AsSentReason | None = None
    from_web_page: bool = False

    def position(self, index: int) -> int:
        """Return the place in the original paste of character ``index`` of the key (its end included)."""
        if index < len(self.origin):
            return self.origin[index]
        return self.origin[-1] + 1 if self.origin else 0


@dataclass(frozen=True, slots=True)
class PastedAnswer:
    """An answer of the API that was pasted instead of a key: ``status`` None when only the body was pasted."""

    status: int | None
    headers: tuple[tuple[str, str], ...]
    body: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Paste:
    """``candidates`` are different texts, in the order of the paste; never more than one when ``answer`` is set."""

    length: int
    candidates: tuple[Candidate, ...]
    answer: PastedAnswer | None = None
