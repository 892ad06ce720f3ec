"""The request as one curl line for three shells, with a variable in the place of the key. Never holds a key.

The address may be one the user typed: what a shell could read as its own is percent-encoded first (RFC 3986 section 2),
then what is left is quoted.
"""

import re
import shlex
from collections.abc import Callable
from enum import StrEnum
from urllib.parse import urlsplit

VARIABLE = "VIDESK_API_KEY"

_JSON_HEADERS = ("Content-Type: application/json", "Accept: application/json")
# The status, on a line of its own below the answer.
_STATUS = r"\nHTTP %{http_code}\n"
# Unreserved and reserved characters, without those that mean something to a shell even inside quotes.
_ALLOWED = re.compile(r"[A-Za-z0-9._~:/?#\[\]@=,;+*-]|%[0-9A-Fa-f]{2}")
_UNIT = re.compile(r"%[0-9A-Fa-f]{2}|.", re.DOTALL)


class Shell(StrEnum):
    """Where the line is pasted: bash, zsh and the like, PowerShell, or Windows' command prompt."""

    SH = "sh"
    POWERSHELL = "powershell"
    CMD = "cmd"


def curl_line(url: str, shell: Shell) -> str:
    """Return the line that asks ``url`` (as ``Environment.url`` makes it) with the key in ``VIDESK_API_KEY``."""
    address = _encoded(url)
    if shell is Shell.SH:
        return _with("curl", f"${VARIABLE}", shlex.quote, address)
    if shell is Shell.POWERSHELL:
        # Without .exe it is another command, of PowerShell's own.
        return _with("curl.exe", f"$env:{VARIABLE}", _in_single_quotes, address)
    return _for_cmd(address)


def _with(program: str, key: str, quote: Callable[[str], str], address: str) -> str:
    headers = " ".join(f"-H {quote(header)}" for header in _JSON_HEADERS)
    return f'{program} -sS -w {quote(_STATUS)} -H "Authorization: Bearer {key}" {headers} {quote(address)}'


def _for_cmd(address: str) -> str:
    # cmd replaces whatever stands between two percent signs, in quotes too: the key's come first, so that no other is
    # taken for the second of a pair; a caret after one, outside quotes, makes a name of it that no variable has.
    headers = " ".join(f'-H "{header}"' for header in _JSON_HEADERS)
    plain = address.replace("%", "%^")
    return f'curl -sS -H "Authorization: Bearer %{VARIABLE}%" {headers} {plain} -w "{_STATUS}"'


def _in_single_quotes(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _encoded(url: str) -> str:
    """Return ``url`` with everything percent-encoded that a shell could read; a host outside ASCII in its IDNA form."""
    parts = urlsplit(url)
    origin = f"{parts.scheme}://{parts.netloc}"
    rest = url[len(origin) :]
    if parts.hostname is not None and not parts.hostname.isascii():
        origin = f"{parts.scheme}://{_idna(parts.hostname)}" + ("" if parts.port is None else f":{parts.port}")
    # Brackets belong to an IPv6 address; anywhere else curl would take them for a pattern.
    whole = origin + rest.replace("[", "%5B").replace("]", "%5D")
    return "".join(
        unit if _ALLOWED.fullmatch(unit) else "".join(f"%{byte:02X}" for byte in unit.encode("utf-8", "surrogatepass"))
        for unit in _UNIT.findall(whole)
    )


def _idna(host: str) -> str:
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        return host
