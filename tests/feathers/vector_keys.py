"""Keys to be judged by the real server: systematic damage of every kind, always the same ones in the same order.

Each is (category, note, key), the key being what follows ``Bearer `` in the header. Texts that are no JSON, times and
headers stand in tables; edits of single characters are drawn with a fixed seed.
"""

import random
from collections.abc import Iterator

from tests.feathers.stand_in import HEADER, base64url, key, signature
from tests.feathers.vector_texts import (
    ALGORITHMS,
    CONTEXTS,
    HEADERS,
    INNER_TEXTS,
    MEMBERS,
    STRING_BYTES,
    TEXTS,
    TIMES,
    TYPES,
    VALUES,
    WHOLE_FORMS,
)

Vector = tuple[str, str, str]
NOW = 1795521600  # 2026-11-24T12:00:00Z
GOOD = b'{"rac":"rac-with-access","iat":1790000000}'
EXPIRED = b'{"rac":"rac-with-access","exp":1795521599}'
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


def vectors() -> Iterator[Vector]:
    """Yield all keys, each once."""
    seen = set()
    for vector in _with_repetitions(random.Random(20261124)):
        if vector[2] not in seen:
            seen.add(vector[2])
            yield vector


def _with_repetitions(draw: random.Random) -> Iterator[Vector]:
    yield from _json_payloads()
    yield from _strings()
    yield from _payloads_without_json()
    yield from _times()
    yield from _headers()
    yield from _cuts()
    yield from _edits(draw)
    yield from _signatures()
    yield from _forms()
    yield from _long()


def _json_payloads() -> Iterator[Vector]:
    for value in VALUES:
        for context in CONTEXTS:
            yield "payload-value", f"{value!r} in {context!r}", key(context.encode().replace(b"%", value.encode()))
    for member in MEMBERS:
        for context in ("{%}", '{"a":1,%}', '{"ñ😀":[{%}]}'):
            yield "payload-member", f"{member!r} in {context!r}", key(context.encode().replace(b"%", member.encode()))
    for text in TEXTS:
        yield "payload-text", repr(text), key(text.encode("utf-8", "surrogatepass"))


def _strings() -> Iterator[Vector]:
    for raw in STRING_BYTES:
        for before, after in (
            (b'{"rac":"a', b'z"}'),
            (b'{"a', b'z":1}'),
            (b'{"a":1', b"}"),
            (b'{"\xf0\x9f\x98\x80', b'"!}'),
        ):
            yield "payload-bytes", f"{raw!r} between {before!r} and {after!r}", key(before + raw + after)


def _payloads_without_json() -> Iterator[Vector]:
    """Payloads that are strings, read once more by jsonwebtoken, with and without a typ that asks for JSON."""
    for text in INNER_TEXTS:
        quoted = '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
        for typ in ('"JWT"', '"jwt"', "null"):
            header = b'{"alg":"HS256","typ":' + typ.encode() + b"}"
            yield "payload-string", f"{text} as a string, typ {typ}", key(quoted.encode(), header=header)
        yield "payload-string", f"{text} bare, without typ", key(text.encode(), header=b'{"alg":"HS256"}')
        twice = '"' + quoted.replace("\\", "\\\\").replace('"', '\\"') + '"'
        yield "payload-string", f"{text} as a string in a string", key(twice.encode())


def _times() -> Iterator[Vector]:
    for literal in TIMES:
        for claim in ("exp", "nbf", "iat"):
            yield (
                "times",
                f"{claim} written as {literal}",
                key(b'{"rac":"rac-with-access","%s":%s}' % (claim.encode(), literal.encode())),
            )
    for nbf, exp in (
        (-1, 1),
        (1, -1),
        (1, 1),
        (0, 0),
        (-1, 0),
        (0, 1),
        ("x", -1),
        (1, "x"),
        ("x", "x"),
        (None, -1),
        (-1, None),
    ):
        first, second = (_literal(time) for time in (nbf, exp))
        yield "times", f"nbf {nbf}, exp {exp} from now", key(f'{{"exp":{second},"nbf":{first}}}'.encode())
    for text in (
        '{"exp":1,"exp":2e9}',
        '{"exp":2e9,"exp":1}',
        '{"e\\u0078p":1}',
        '{"exp":1,"\\u0065xp":"x"}',
        '{"a":{"exp":1}}',
        '[{"exp":1}]',
    ):
        yield "times", text, key(text.encode())


def _literal(time: object) -> str:
    if time is None:
        return "null"
    return '"x"' if time == "x" else str(NOW + int(str(time)))


def _headers() -> Iterator[Vector]:
    for header in HEADERS:
        yield "header", repr(header), key(GOOD, header=header)
    for alg in ALGORITHMS:
        for payload, which in ((GOOD, "good"), (EXPIRED, "expired"), (b'{"a"', "broken")):
            yield "alg", f"alg {alg}, payload {which}", key(payload, header=b'{"alg":%s,"typ":"JWT"}' % alg.encode())
    for typ in TYPES:
        for payload, which in ((GOOD, "good"), (EXPIRED, "expired"), (b'{"a"', "broken")):
            yield "typ", f"typ {typ}, payload {which}", key(payload, header=b'{"alg":"HS256","typ":%s}' % typ.encode())


def _cuts() -> Iterator[Vector]:
    whole = key(GOOD)
    header, payload, end = whole.split(".")
    for length in range(len(whole)):
        if length > len(header) or length % 4 == 1:
            yield "cut", f"the first {length} of {len(whole)} characters", whole[:length]
    for start in (*range(1, len(header) + 2), *range(len(header) + 2, len(whole), 9)):
        yield "cut", f"without the first {start} characters", whole[start:]
    for length in range(1, len(payload)):
        signed = f"{header}.{payload[:length]}"
        yield "cut", f"payload cut to {length} characters, then signed", f"{signed}.{signature(signed)}"
    for start in range(1, len(payload), 3):
        yield "cut", f"payload without its first {start} characters", f"{header}.{payload[start:]}.{end}"
    for length in range(1, len(header), 2):
        signed = f"{header[:length]}.{payload}"
        yield "cut", f"header cut to {length} characters, then signed", f"{signed}.{signature(signed)}"


def _edits(draw: random.Random) -> Iterator[Vector]:
    """Edit one character, as in typing a key from a picture."""
    whole = key(GOOD)
    for place, character in enumerate(whole):
        if character != ".":
            other = draw.choice(ALPHABET.replace(character, ""))
            yield "edit", f"{character} at {place} mistyped as {other}", whole[:place] + other + whole[place + 1 :]
        if character.swapcase() != character and draw.random() < 0.4:
            yield (
                "edit",
                f"{character} at {place} in the other case",
                whole[:place] + character.swapcase() + whole[place + 1 :],
            )
    for place in sorted(draw.sample(range(len(whole) - 1), 40)):
        yield "edit", f"the character at {place} left out", whole[:place] + whole[place + 1 :]
        yield "edit", f"the character at {place} doubled", whole[:place] + whole[place] + whole[place:]
        yield (
            "edit",
            f"the characters at {place} and behind it swapped",
            whole[:place] + whole[place + 1] + whole[place] + whole[place + 2 :],
        )
    for place in sorted(draw.sample(range(len(whole)), 30)):
        foreign = draw.choice("+/=!~:;,|@#$%^&*()[]{}<>?'\"`\\")
        yield "edit", f"{foreign} put in at {place}", whole[:place] + foreign + whole[place:]


def _signatures() -> Iterator[Vector]:
    for payload, which in (
        (GOOD, "good"),
        (EXPIRED, "expired"),
        (b'{"nbf":4e9}', "not active"),
        (b"null", "null"),
        (b'{"exp":"x"}', "exp a string"),
    ):
        signed = f"{base64url(HEADER)}.{base64url(payload)}"
        right = signature(signed)
        last = ALPHABET.index(right[-1])
        for end, what in (
            ("", "empty"),
            ("A", "one character"),
            (signature(signed, secret=b"another"), "of another secret"),
            (signature(signed, digest="sha384"), "of HS384"),
            (signature(signed, digest="sha512"), "of HS512"),
            (right[:-1] + ALPHABET[last + 1], "with another last character for the same bytes"),
            (right[:-1] + ALPHABET[last + 3], "with a third last character for the same bytes"),
            (right + "A", "one character longer"),
            (right[:-1], "one character shorter"),
            (right + "=", "padded"),
            (right.swapcase(), "in the other case"),
            (right.upper(), "in capitals"),
            (right, "right"),
        ):
            yield "signature", f"payload {which}, signature {what}", f"{signed}.{end}"


def _forms() -> Iterator[Vector]:
    whole = key(GOOD)
    header, payload, end = whole.split(".")
    for form in WHOLE_FORMS:
        text = (
            form.replace("KEY", whole).replace("HEADER", header).replace("PAYLOAD", payload).replace("SIGNATURE", end)
        )
        yield "form", repr(form), text
    for blank in (" ", "\t", "  ", " \t "):
        for place in (1, len(header), len(header) + 1, len(header) + 9, len(whole) - len(end), len(whole) - 3):
            yield "blank", f"{blank!r} at {place}", whole[:place] + blank + whole[place:]


def _long() -> Iterator[Vector]:
    yield "long", "2,000 arrays in each other", key(b'{"a":' + b"[" * 2000 + b"]" * 2000 + b"}")
    yield "long", "2,000 arrays, one not closed", key(b'{"a":' + b"[" * 2000 + b"]" * 1999 + b"}")
    yield "long", "1,200 objects in each other", key(b'{"a":' * 1200 + b"1" + b"}" * 1200)
    yield "long", "an exp of 5,000 digits", key(b'{"exp":' + b"9" * 5000 + b"}")
    yield "long", "an exp of 5,000 digits and a letter", key(b'{"exp":' + b"9" * 5000 + b"x}")
    yield "long", "damage behind 2,000 emoji", key(b'{"a":"' + "😀".encode() * 2000 + b'"x}')
    yield (
        "long",
        "a header with 1,500 arrays in each other",
        key(GOOD, header=b'{"alg":"HS256","typ":"JWT","x":' + b"[" * 1500 + b"]" * 1500 + b"}"),
    )
