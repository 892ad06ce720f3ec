"""Bodies of a success, and of a refusal: coded, broken, endless, unreadable."""

import asyncio
import gzip
import zlib
from functools import cache

from tests.faults.row import SHORT_S, Row, at, by_another, by_videsk, by_whomever
from tests.faults.spelling import JSON_TYPE, PAGE, api_error, as_bytes, chunk, head, page, response
from tests.servers import request_head
from videsk_desktop.core.verdicts import Fault, Verdict

_TEXT = as_bytes(PAGE)
_ZIPPED = gzip.compress(_TEXT)
_CHUNKED = head(200, JSON_TYPE, "Transfer-Encoding: chunked")
_TO_THE_END = head(200, JSON_TYPE, "Connection: close")
_ZIPPED_TO_THE_END = head(200, JSON_TYPE, "Content-Encoding: gzip", "Connection: close")
_EXPIRED = api_error(401, "jwt expired").partition(b"\r\n\r\n")[2]
_MEGABYTE = 1_000_000


@cache
def _bomb():
    """Two hundred megabytes of blanks, in less than a quarter of one."""
    squeeze = zlib.compressobj(9, wbits=31)
    blanks = b" " * _MEGABYTE
    return b"".join(squeeze.compress(blanks) for _ in range(200)) + squeeze.flush()


async def _gzip_bomb(reader, writer):
    await request_head(reader)
    writer.write(_ZIPPED_TO_THE_END + _bomb())
    await writer.drain()


async def _too_large(reader, writer):
    await request_head(reader)
    writer.write(head(200, JSON_TYPE, f"Content-Length: {40 * _MEGABYTE}"))
    for _ in range(40):
        writer.write(b"[" + b" " * (_MEGABYTE - 1))
        await writer.drain()


async def _endless(reader, writer):
    await request_head(reader)
    writer.write(_CHUNKED)
    while True:
        writer.write(chunk(b" " * 262_144))
        await writer.drain()


async def _dripping(reader, writer):
    await request_head(reader)
    writer.write(head(200, JSON_TYPE, "Content-Length: 100000"))
    while True:
        writer.write(b" ")
        await writer.drain()
        await asyncio.sleep(0.02)


CODED = (
    by_videsk("gzip", Verdict.ACCEPTED, response(200, _ZIPPED, JSON_TYPE, "Content-Encoding: gzip")),
    by_videsk(
        "gzip_in_two_members",
        Verdict.ACCEPTED,
        _ZIPPED_TO_THE_END + gzip.compress(_TEXT[:9]) + gzip.compress(_TEXT[9:]),
    ),
    by_videsk("gzip_of_an_error", Verdict.EXPIRED, response(401, gzip.compress(_EXPIRED), "Content-Encoding: gzip")),
    Row("gzip_bomb", Fault.BODY_TOO_LARGE, at(_gzip_bomb), facts={"limit": ...}),
    by_whomever("gzip_truncated", Fault.BODY_TRUNCATED, _ZIPPED_TO_THE_END + _ZIPPED[:-12]),
    by_whomever("gzip_without_its_check", Fault.BODY_TRUNCATED, _ZIPPED_TO_THE_END + _ZIPPED[:-8]),
    by_whomever("gzip_broken", Fault.BODY_UNDECODABLE, _ZIPPED_TO_THE_END + _ZIPPED[:10] + b"\xff" * 40),
    by_whomever("gzip_wrong_check", Fault.BODY_UNDECODABLE, _ZIPPED_TO_THE_END + _ZIPPED[:-8] + b"\0" * 8),
    by_whomever(
        "gzip_only_announced", Fault.BODY_UNDECODABLE, response(200, _TEXT, JSON_TYPE, "Content-Encoding: gzip")
    ),
    by_whomever(
        "deflate", Fault.BODY_UNDECODABLE, response(200, zlib.compress(_TEXT), JSON_TYPE, "Content-Encoding: deflate")
    ),
    by_whomever("brotli", Fault.BODY_UNDECODABLE, response(200, _TEXT, "Content-Encoding: br"), facts={"coding": "br"}),
    by_whomever("unknown_coding_401", Fault.BODY_UNDECODABLE, response(401, _EXPIRED, "Content-Encoding: zstd")),
)

FRAMED = (
    by_videsk("chunked", Verdict.ACCEPTED, _CHUNKED + chunk(_TEXT[:7]) + chunk(_TEXT[7:]) + b"0\r\n\r\n"),
    by_videsk("without_a_length", Verdict.ACCEPTED, _TO_THE_END + _TEXT),
    by_videsk("http_1_0", Verdict.ACCEPTED, b"HTTP/1.0 200 OK\r\n\r\n" + _TEXT),
    by_videsk("longer_than_announced", Verdict.ACCEPTED, page() + b"and more"),
    by_whomever("shorter_than_announced", Fault.BODY_TRUNCATED, head(200, JSON_TYPE, "Content-Length: 999") + _TEXT),
    by_whomever("cut_by_its_length", Fault.BODY_NOT_JSON, head(200, JSON_TYPE, "Content-Length: 40") + _TEXT),
    by_whomever("cut_without_a_length", Fault.BODY_NOT_JSON, _TO_THE_END + _TEXT[:40]),
    by_whomever("nothing_of_what_was_announced", Fault.BODY_TRUNCATED, head(200, "Content-Length: 999")),
    by_whomever("error_401_cut", Fault.BODY_TRUNCATED, head(401, JSON_TYPE, "Content-Length: 999") + _EXPIRED),
    by_whomever("chunked_truncated", Fault.BODY_TRUNCATED, _CHUNKED + chunk(_TEXT)),
    by_whomever("chunk_truncated", Fault.BODY_TRUNCATED, _CHUNKED + b"fff\r\n" + _TEXT),
    by_whomever("chunk_bad_length", Fault.BODY_UNDECODABLE, _CHUNKED + chunk(_TEXT) + b"zz\r\nnonsense\r\n"),
    Row("over_32_mb", Fault.BODY_TOO_LARGE, at(_too_large), facts={"limit": ...}),
    Row("endless", Fault.BODY_TOO_LARGE, at(_endless), facts={"limit": ...}),
    Row("dripping", Fault.DEADLINE, at(_dripping), deadline_s=SHORT_S, facts={"seconds": SHORT_S, "bytes": ...}),
)

READ = (
    by_whomever("empty_200", Fault.BODY_EMPTY, response(200, b"", JSON_TYPE)),
    by_whomever("no_content", Fault.BODY_EMPTY, head(204)),
    by_whomever("blanks_only", Fault.BODY_EMPTY, response(200, b" \r\n ", JSON_TYPE)),
    by_videsk("charset_bogus", Verdict.ACCEPTED, response(200, PAGE, "Content-Type: application/json; charset=wat-8")),
    by_videsk(
        "charset_latin1_untrue",
        Verdict.ACCEPTED,
        response(200, '[{"id": "x", "name": "ñandú"}]', "Content-Type: application/json; charset=iso-8859-1"),
    ),
    by_videsk("byte_order_mark", Verdict.ACCEPTED, response(200, b"\xef\xbb\xbf" + _TEXT, JSON_TYPE)),
    by_whomever("utf_16", Fault.BODY_UNDECODABLE, response(200, _TEXT.decode().encode("utf-16"), JSON_TYPE)),
    by_whomever("utf_8_invalid", Fault.BODY_UNDECODABLE, response(200, b'[{"name": "\xf1and\xfa"}]', JSON_TYPE)),
    by_whomever("nan", Fault.BODY_NOT_JSON, response(200, b'{"total": NaN, "data": []}', JSON_TYPE)),
    by_whomever("infinity", Fault.BODY_NOT_JSON, response(200, b'[{"weight": -Infinity}]', JSON_TYPE)),
    by_whomever("comma_behind_the_last", Fault.BODY_NOT_JSON, response(200, b'{"data": [],}', JSON_TYPE)),
    by_whomever("two_values", Fault.BODY_NOT_JSON, response(200, b"{} {}", JSON_TYPE)),
    by_whomever("deep", Fault.BODY_TOO_DEEP, response(200, b"[" * 100_000 + b"]" * 100_000, JSON_TYPE)),
    by_whomever("deep_unclosed", Fault.BODY_TOO_DEEP, response(200, b'{"a":' * 50_000, JSON_TYPE)),
    by_videsk("duplicate_keys", Verdict.ACCEPTED, response(200, b'{"data": 7, "data": [], "data": []}', JSON_TYPE)),
    by_videsk("number_of_5000_digits", Verdict.ACCEPTED, response(200, b'[{"id": ' + b"7" * 5_000 + b"}]", JSON_TYPE)),
    by_videsk("lone_surrogate", Verdict.ACCEPTED, response(200, b'[{"id": "x", "name": "\\ud800"}]', JSON_TYPE)),
    by_another("javascript", Fault.INTERMEDIARY, response(200, b")]}',\n[]", JSON_TYPE)),
    by_videsk("many_rows", Verdict.ACCEPTED, page([{"id": f"{number:024x}"} for number in range(5_000)])),
)
