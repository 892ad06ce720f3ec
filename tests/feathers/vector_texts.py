"""The tables of which vector_keys.py makes keys: JSON right and wrong, times, headers, whole forms."""

# Many small entries, several to a line.
# fmt: off

# Values are put into these at the per cent sign.
CONTEXTS = (
    "%", '{"a":%}', "[1,%]", '{"ñ":[%,2],"b":3}', '{"😀":%',
)

# Values, right and wrong.
VALUES = (
    "NaN", "Infinity", "-Infinity", "undefined", "True", "None", "tru", "trux", "tRue", "fals", "falsé", "nul",
    "nulL", "n", "01", "-", "-01", "--1", "+1", ".5", "5.", "5.e3", "1e", "1e+", "1e-", "1e5.5", "1E400", "-0",
    "-0.0e-0", "1e-400", "0x10", "1_000", "1n", "1,5", "00", "1 2", "-a", "- 1", "9" * 40, "1.7976931348623159e308",
    "'x'", "`x`", '"a', '"a\\', '"\\x41"', '"\\u12"', '"\\u12G4"', '"\\u"', '"\\U0041"', '"\\ud800"', '"\\udc00x"',
    '"\\ud83d\\ude00"', '"\\1"', '"\\""', '"\\', '"\t"', '"\n"', '"\x00"', '"\x1f"', '"\x7f"', '"\u2028"', '"\ufeff"',
    '"a" "b"', '"a"b', "//c", "/*c*/1", "#1", ",", ":", "}", "]", "{", "[", "{]", "[}", "[,]", "[1,]", "[1,,2]",
    "[1 2]", "[1:2]", '["a":1]', "{},{}", "😀", "é", "\u2028", "\ufeff1", "\xa01", "\x00", "\x0b1", "\x0c1", "<p>",
    "(1)", "a", "�", "", " 1 ", "\n\t\r 1", "{}", "[]",
)

# Members of an object.
MEMBERS = (
    "1:2", "a:1", "'a':1", '"a"', '"a":', '"a" 1', '"a"=1', '"a";1', '"a":1,', '"a":1,,', '"a":1;"b":2',
    '"a":1 "b":2', '"a"::1', '"a":1:2', ',"a":1', '"a":1,"b"', '"a":1,b:2', '"a":1,2', '"a":1,"a":', '"\\q":1',
    '"a\\u00":1', '"a\x01":1', "null:1", "true:1", "[1]:2", "{}:1", "NaN:1", '"":1', '"__proto__":1', '"a":1/*c*/',
    '/*c*/"a":1', "…", '"é"', "😀:1", '"a"\xa0:1',
)

# Whole payloads.
TEXTS = (
    "", " ", "\n", "null", "true", "false", "0", "-0", "12", '"text"', '""', "[]", "[[]]", "[null]", '{"a":1}x',
    '{"a":1}}', '{"a":1},', '{"a":1}\x00', '{"a":1}\xa0', '{"a":1} \r\n\t', '\ufeff{"a":1}', '\u200b{"a":1}',
    '{"a":1}{"b":2}', '{"a":1}\n{"b":2}', '{"a":1}1', '{"a":1}"b"', '{"a":1}-', "a=b&c=d", "<html></html>",
    "---\na: 1", "{a}", "{'a':1}", "{“a”:1}", '{"a":“b”}', "[object Object]", "undefined", '{"a":"\ud83d"}', "\ud83d",
    '{"\ud83d\ud83d"', '{"a":"b\\', '{"a":"b\\u', '{"a":"b\\u0', '{"a":"b\\u00', '{"a":"b\\u004', '{"a":"b\\u0041',
    "t", "tr", "f", "-", "-1.", "-1.0e", '"', '{"', '{"a', '{"a"', '{"a":', '{"a":[', '{"a":[1', '{"a":[1,', '{"a":{',
    '{"a":{}', "{", "[",
)

# What may stand in a string, in a name or between tokens: UTF-8 damaged in every way, and the characters near it.
STRING_BYTES = (
    b"\xff", b"\xfe", b"\x80", b"\xbf", b"\xc0", b"\xc0\xaf", b"\xc1\xbf", b"\xc2", b"\xc3\xa9", b"\xc3", b"\xc3(",
    b"\xe2\x82", b"\xe2\x82\xac", b"\xe2(\xa1", b"\xe0\x80\xaf", b"\xe0\x9f\xbf", b"\xed\xa0\x80", b"\xed\xb0\x80",
    b"\xed\xa0\xbd\xed\xb8\x80", b"\xf0\x9f\x98\x80", b"\xf0\x9f\x98", b"\xf0\x9f", b"\xf0", b"\xf0(\x8c\xbc",
    b"\xf4\x90\x80\x80", b"\xf5\x80\x80\x80", b"\xf8\x88\x80\x80\x80", b"\xef\xbb\xbf", b"\xef\xbf\xbd",
    b"\xef\xbf\xbe", b"\xff\xfe", b"\xe9", b"\xf1", b"\x93\x94", b"\x00", b"\x01", b"\x1f", b"\x7f", b"\x85",
    b"\xc2\x85", b"\xc2\xa0",
)

# Texts of payloads that are strings.
INNER_TEXTS = (
    '{"exp":1}', '{"exp":4000000000}', '{"nbf":4000000000}', '{"exp":"x"}', '{"nbf":null}',
    '{"rac":"rac-with-access"}', "[1]", "null", "1", "text", "", "{", '{"exp":1', '{"exp":1}x', ' {"exp":1} ',
    "{'exp':1}", "NaN", "true",
)

# Literals of exp, nbf and iat. The clock stands at 1795521600.
TIMES = (
    "1795521599", "1795521600", "1795521601", "1795521599.999", "1795521600.0", "1795521600.001", "1.7955216e9",
    "17955216e2", "1795521600000", "0", "-0", "-1", "1e400", "-1e400", "1e-400", "null", "true", "false", '""',
    '"1795521601"', "[]", "[4000000000]", "{}", "18446744073709551616", "9007199254740993", "01795521601",
    "1795521601.", "+1795521601", "0x6B056E00", "NaN", "Infinity", "1_795_521_601", "'x'",
)

# Whole headers.
HEADERS = (
    b"", b"null", b"true", b"false", b"0", b"-0", b"1", b"-1", b"0.0", b"1e-400", b'""', b'"a"', b"[]", b'["HS256"]',
    b"{}", b"{", b"}", b"x", b" ", b' {"alg":"HS256","typ":"JWT"} ', b'{"typ":"JWT","alg":"HS256"}', b'{"typ":"JWT"}',
    b'{"alg":"HS256"}', b'{"alg":"HS256","typ":"JWT"', b'{"alg":"HS256","typ":"JWT",}', b"{'alg':'HS256'}",
    b'{alg:"HS256"}', b'{"alg":"HS256","typ":"JWT"}x', b'{"alg":"HS256"}{"typ":"JWT"}',
    b'{"alg":"HS256","typ":"JWT"}\x00', b'\xef\xbb\xbf{"alg":"HS256"}', b'{"alg":"HS256","typ":"JWT","x":NaN}',
    b'{"alg":"HS256","typ":"JWT","x":"\xff"}', b'{"alg":"HS256","typ":"JWT","x":\xff}',
    b'{"alg":"HS256","typ":"JWT","x":"\x80\x9f"}', b'{"alg":"HS256","typ":"JWT","\xc3\xa9":1}',
    b'{"alg":"HS256","typ":"JWT","x":"\t"}', b'{"alg":"HS256","typ":"JWT","x":"\x7f"}',
    b'{"alg":"HS256","typ":"JWT","x":01}', b'{"alg":"none","alg":"HS256"}', b'{"alg":"HS256","alg":"none"}',
    b'{"ALG":"HS256"}', b'{"\\u0061lg":"HS256"}', b'{"alg":"\\u0048S256"}', b'{"alg":"HS256","kid":"1","cty":"JWT"}',
    b'{"alg":"HS256","typ":"JWT","b64":false,"crit":["b64"]}', b'{"alg":"HS256","typ":"JWT","x":"\\ud800"}',
    b"\xff\xfe{\x00}\x00", b'{"__proto__":{"alg":"HS256"}}',
)

# JSON of the field alg.
ALGORITHMS = (
    '"HS256"', '"hs256"', '"HS384"', '"HS512"', '"RS256"', '"ES256"', '"none"', '"None"', '""', '" HS256"',
    '"HS256\\u0000"', "null", "true", "256", '["HS256"]', "{}",
)

# JSON of the field typ.
TYPES = (
    '"JWT"', '"jwt"', '"JWT "', '"at+jwt"', '"JWE"', '"access"', '""', "null", "true", "1", '["JWT"]', '{"JWT":1}',
    '"\\u004aWT"', '"JWS"',
)

# What is sent instead of the key: KEY is a good one, HEADER, PAYLOAD and SIGNATURE its parts.
WHOLE_FORMS = (
    "KEY", "Bearer KEY", "bearer KEY", "JWT KEY", "Basic KEY", "Token KEY", "Authorization: Bearer KEY", "Bearer",
    "Bearer ", "Bearer Bearer Bearer KEY", " KEY", "\tKEY", "   KEY", "KEY junk", "KEY KEY", "KEY\tKEY", "KEY, KEY",
    "KEY,KEY", "KEYKEY", "KEY.KEY", "KEY;", "KEY.", ".KEY", "KEY..", "'KEY'", '"KEY"', "`KEY`", "<KEY>", "(KEY)",
    "{KEY}", "[KEY]", "HEADER", "HEADER.PAYLOAD", "HEADER.PAYLOAD.", "HEADER.PAYLOAD.SIGNATURE.x",
    "HEADER.PAYLOAD.SIGNATURE.a.b", "HEADER.PAYLOAD.SIGNATURE.a.b.c", "PAYLOAD.SIGNATURE", "HEADER..SIGNATURE",
    ".PAYLOAD.SIGNATURE", "..", "...", ".", "HEADER..", ".PAYLOAD.", "..SIGNATURE", "PAYLOAD.HEADER.SIGNATURE",
    "SIGNATURE.PAYLOAD.HEADER", "HEADER.SIGNATURE.PAYLOAD", "HEADER=.PAYLOAD=.SIGNATURE=",
    "HEADER.PAYLOAD=.SIGNATURE", "HEADER.PAYLOAD.SIGNATURE=", "HEADER.PAYLOAD.SIGNATURE==",
    "HEADER-PAYLOAD-SIGNATURE", "HEADER%2EPAYLOAD%2ESIGNATURE", "HEADER. PAYLOAD.SIGNATURE",
    "HEADER .PAYLOAD.SIGNATURE", "HEADER.PAYLOAD. SIGNATURE", "HEADER.PAYLOAD.SIGNATURE x.y.z", "a.b.c", "a.b", "a",
    "0", "null", "undefined", "vk_live_51H8x", "eyJ", "eyJ.eyJ.x", "YOUR_API_KEY", "${VIDESK_API_KEY}", "...",
    "HEADER.PAYLOAD.…", "token=KEY", "https://example.com/?token=KEY", "65f1a2b3c4d5e6f708192a3b",
    "550e8400-e29b-41d4-a716-446655440000", "KEY\n", "KEY\r\n", "KEY ", "KEY\t", "KEY\x00", "KEY\u200b", "\ufeffKEY",
    "KE\nY", "HEADER.PAY\nLOAD.SIGNATURE", "ñ", "", " ",
)
