"""An answer's body as JSON, read without losing anything: numbers keep their digits, depth is bounded.

Stricter than Python's reader (no NaN, no Infinity) and safe where that one is not (nesting, numbers of any length).
"""

import re
from dataclasses import dataclass, field
from json import JSONDecodeError, JSONDecoder
from math import isfinite

from videsk_desktop.core.js_json import is_deep
from videsk_desktop.core.verdicts import Fault

_BYTE_ORDER_MARK = "\ufeff"
# Python refuses to make an int of more digits (CVE-2020-10735).
_MOST_DIGITS = 4_300
_MARKUP = re.compile(
    r"\s*(?:<!--.{0,2000}?-->\s*)?<(?:!doctype|html|head|body|\?xml|script|meta)\b", re.IGNORECASE | re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Body:
    """``value`` is the JSON value when ``fault`` is None; ``text`` is None when the bytes are no UTF-8."""

    text: str | None = field(repr=False)
    value: object = field(default=None, repr=False)
    fault: Fault | None = None

    @property
    def is_markup(self) -> bool:
        """Whether the text is a page of HTML or XML."""
        return self.text is not None and _MARKUP.match(self.text) is not None

    @property
    def looks_like_json(self) -> bool:
        """Whether the text begins as an object or array of JSON does, whole or not."""
        return self.text is not None and self.text.lstrip()[:1] in ("{", "[")


def read_body(data: bytes) -> Body:
    """Read ``data`` strictly as UTF-8 (RFC 8259 section 8.1), whatever a Content-Type's charset says."""
    try:
        text = data.decode().removeprefix(_BYTE_ORDER_MARK)
    except UnicodeDecodeError:
        return Body(None, fault=Fault.BODY_UNDECODABLE)
    if not text.strip():
        return Body(text, fault=Fault.BODY_EMPTY)
    try:
        value = _PARSER.decode(text)
    except RecursionError:
        return Body(text, fault=Fault.BODY_TOO_DEEP)
    except (JSONDecodeError, ValueError):
        return Body(text, fault=Fault.BODY_NOT_JSON)
    if is_deep(text, value):
        return Body(text, fault=Fault.BODY_TOO_DEEP)
    return Body(text, value)


def _integer(digits: str) -> int | str:
    return int(digits) if len(digits) < _MOST_DIGITS else digits


def _number(literal: str) -> float | str:
    value = float(literal)
    return value if isfinite(value) else literal


def _refuse_constant(name: str) -> object:
    raise ValueError(name)


_PARSER = JSONDecoder(parse_int=_integer, parse_float=_number, parse_constant=_refuse_constant)
