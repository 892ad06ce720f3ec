"""The names of what is removed around, or inside, a key when it is taken out of a paste."""

from dataclasses import dataclass
from enum import StrEnum


class RemovedCode(StrEnum):
    """What was removed."""

    SURROUNDING_BLANKS = "surrounding_blanks"
    LINE_BREAKS = "line_breaks"
    INNER_BLANKS = "inner_blanks"
    ZERO_WIDTH = "zero_width"
    QUOTES = "quotes"
    PUNCTUATION = "punctuation"
    MARKDOWN = "markdown"
    MAIL_QUOTE = "mail_quote"
    BEARER_SCHEME = "bearer_scheme"
    AUTHORIZATION_HEADER = "authorization_header"
    CURL_COMMAND = "curl_command"
    SETTING_NAME = "setting_name"
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
