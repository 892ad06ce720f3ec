import hmac
import json
from base64 import urlsafe_b64encode
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from videsk_desktop.practice.app import create_app
from videsk_desktop.practice.samples import sample_keys

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
PATH = "/public/video-contact-center/segments"
KEYS = {sample.name: sample.key for sample in sample_keys(NOW)}
VECTORS = [
    json.loads(line)
    for name in ("keys", "generated")
    for line in (Path(__file__).parents[1] / "vectors" / f"{name}.jsonl").read_text(encoding="utf-8").split("\n")
    if line
]
DECIDED_BEFORE_THE_SIGNATURE = {"malformed", "corrupt", "invalid_token", "signature_required", "invalid_algorithm"}


async def ask(authorization=None, *, path=PATH, method="GET", query=None, now=NOW, **options):
    app = create_app(clock=lambda: now, **options)
    headers = {} if authorization is None else {"Authorization": authorization}
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://practice.invalid") as client:
        return await client.request(method, path, params=query, headers=headers)


async def ask_with(name, **options):
    return await ask(f"Bearer {KEYS[name]}", **options)


def foreign_key(payload=b'{"rac":"65f000000000000000000000","iat":1790000000}', header=b'{"alg":"HS256","typ":"JWT"}'):
    signed = ".".join(urlsafe_b64encode(part).rstrip(b"=").decode() for part in (header, payload))
    digest = hmac.digest(b"somebody else's secret", signed.encode(), "sha256")
    return f"{signed}.{urlsafe_b64encode(digest).rstrip(b'=').decode()}"


@pytest.mark.parametrize(
    ("name", "status", "name_of_error", "class_name", "message"),
    [
        (
            "no_valid_jwt",
            401,
            "NotAuthenticated",
            "not-authenticated",
            "Authorization header with valid JWT is required.",
        ),
        ("malformed", 401, "NotAuthenticated", "not-authenticated", "jwt malformed"),
        ("bad_signature", 401, "NotAuthenticated", "not-authenticated", "invalid signature"),
        ("expired", 401, "NotAuthenticated", "not-authenticated", "jwt expired"),
        ("corrupt", 401, "NotAuthenticated", "not-authenticated", "Unexpected token \ufffd in JSON at position 6"),
        ("removed", 403, "Forbidden", "forbidden", "The integration token it's invalid or was removed."),
        (
            "no_access",
            403,
            "Forbidden",
            "forbidden",
            "You don't have access to /public/video-contact-center/segments. Please contact to your administrator.",
        ),
        ("invalid_token", 401, "NotAuthenticated", "not-authenticated", "invalid token"),
        ("not_active", 401, "NotAuthenticated", "not-authenticated", "jwt not active"),
        ("unavailable", 503, "Unavailable", "unavailable", "Service temporarily unavailable"),
    ],
)
async def test_a_refused_sample_gets_its_documented_words_in_the_shape_of_feathers(
    name, status, name_of_error, class_name, message
):
    response = await ask_with(name)
    body = response.json()
    assert response.status_code == status
    assert response.headers["content-type"] == "application/json; charset=utf-8"
    assert {field: body[field] for field in ("name", "message", "code", "className", "errors")} == {
        "name": name_of_error,
        "message": message,
        "code": status,
        "className": class_name,
        "errors": {},
    }


async def test_an_expired_key_is_told_when_it_expired():
    body = (await ask_with("expired")).json()
    assert body["data"] == {"name": "TokenExpiredError", "expiredAt": "2026-11-21T10:00:00.000Z"}


async def test_too_many_requests_are_answered_in_plain_text_with_the_time_to_wait():
    response = await ask_with("rate_limited")
    assert response.status_code == 429
    assert response.headers["retry-after"] == "30"
    assert response.headers["content-type"].startswith("text/plain")
    assert "requests" in response.text


async def test_the_portal_is_a_page_with_status_200():
    response = await ask_with("portal")
    assert response.status_code == 200
    assert response.headers["content-type"].startswith("text/html")
    assert response.text.startswith("<!DOCTYPE html>")


@pytest.mark.parametrize(
    ("name", "total", "rows"), [("accepted", 43, 10), ("no_segments", 0, 0), ("many_segments", 2500, 10)]
)
async def test_an_accepted_sample_gets_the_first_page(name, total, rows):
    response = await ask_with(name)
    page = response.json()
    assert response.status_code == 200
    assert {key: page[key] for key in page if key != "data"} == {"total": total, "limit": 10, "skip": 0}
    assert len(page["data"]) == rows


async def test_pages_together_hold_every_segment_once():
    ids = []
    for skip in range(0, 43, 20):
        page = (await ask_with("accepted", query={"$limit": 20, "$skip": skip})).json()
        assert page["limit"] == 20
        assert page["skip"] == skip
        ids += [row["id"] for row in page["data"]]
    assert len(ids) == len(set(ids)) == 43


@pytest.mark.parametrize(
    ("query", "options", "limit", "skip", "rows"),
    [
        ({"$limit": "1000"}, {"segments": 300}, 100, 0, 100),
        ({"$limit": "1000"}, {"page_cap": 5}, 5, 0, 5),
        ({}, {"page_cap": 5}, 5, 0, 5),
        ({"$limit": "0"}, {}, 0, 0, 0),
        ({"$skip": "40"}, {}, 10, 40, 3),
        ({"$skip": "99"}, {}, 10, 99, 0),
        ({"$limit": "ten", "$skip": "-1"}, {}, 10, 0, 10),
        ({"$limit": "\u0663"}, {}, 10, 0, 10),
        ({"$skip": "9" * 5000}, {}, 10, 0, 10),
    ],
)
async def test_the_limit_is_capped_and_what_is_no_number_is_ignored(query, options, limit, skip, rows):
    page = (await ask_with("accepted", query=query, **options)).json()
    assert (page["limit"], page["skip"], len(page["data"])) == (limit, skip, rows)


async def test_a_key_that_is_no_sample_is_not_judged():
    response = await ask(f"Bearer {foreign_key()}")
    assert response.status_code == 409
    assert response.headers["x-practice"] == "not-a-sample"
    assert response.json() == {"practice": "not_a_sample"}


@pytest.mark.parametrize(
    "payload", [b"[]", b"null", b'"text"', b'{"practice":null}', b'{"practice":1}', b'{"exp":1}', b'{"nbf":"x"}']
)
async def test_only_the_mark_makes_a_sample(payload):
    assert (await ask(f"Bearer {foreign_key(payload)}")).status_code == 409


@pytest.mark.parametrize(
    ("key", "message"),
    [
        ("not a key", "jwt malformed"),
        (foreign_key() + "=", "invalid token"),
        (foreign_key(header=b"{}"), "invalid algorithm"),
        (foreign_key(header=b"null"), "invalid token"),
        (foreign_key(header=b'{"alg":"none","typ":"JWT"}'), "invalid algorithm"),
        (foreign_key().rpartition(".")[0] + ".", "jwt signature is required"),
        (foreign_key(b'{"a":'), "Unexpected end of JSON input"),
        (foreign_key(b'{"practice":"accepted"}'), "invalid signature"),
    ],
)
async def test_what_needs_no_secret_is_judged_whoever_the_key_belongs_to(key, message):
    response = await ask(f"Bearer {key}")
    assert (response.status_code, response.json()["message"]) == (401, message)


@pytest.mark.parametrize("authorization", [None, "", "Basic dXNlcjpwYXNz", "Token abc", " Key x"])
async def test_without_a_scheme_it_knows_the_server_asks_for_the_header(authorization):
    response = await ask(authorization)
    assert response.status_code == 401
    assert response.json()["message"] == "Authorization header with valid JWT is required."


@pytest.mark.parametrize(
    "form", ["Bearer {}", "bearer {}", "JWT {}", "xBearer: {}", "Bearer  \t{}", "{}", "Bearer {} x"]
)
async def test_the_header_is_read_as_the_server_reads_it(form):
    assert (await ask(form.format(KEYS["accepted"]))).status_code == 200


async def test_bearer_twice_makes_bearer_the_key():
    response = await ask(f"Bearer Bearer {KEYS['accepted']}")
    assert response.json()["message"] == "jwt malformed"


@pytest.mark.parametrize(
    ("name", "later", "status"),
    [
        ("expired", -timedelta(days=3, hours=2, seconds=1), 200),
        ("expired", -timedelta(days=3, hours=2), 401),
        ("not_active", timedelta(days=2, seconds=-1), 401),
        ("not_active", timedelta(days=2), 200),
    ],
)
async def test_times_are_judged_by_the_servers_clock(name, later, status):
    assert (await ask_with(name, now=NOW + later)).status_code == status


async def test_every_answer_carries_the_servers_date():
    response = await ask_with("accepted")
    assert parsedate_to_datetime(response.headers["date"]) == NOW


@pytest.mark.parametrize("path", ["/", "/segments", f"{PATH}/", f"{PATH}x", f"/no-header{PATH}"])
async def test_any_other_path_is_not_found(path):
    response = await ask_with("accepted", path=path)
    assert response.status_code == 404
    assert response.json()["className"] == "not-found"


async def test_anything_but_get_is_not_allowed():
    response = await ask_with("accepted", method="POST")
    assert response.status_code == 405
    assert response.json()["className"] == "method-not-allowed"


async def test_what_the_real_server_decides_before_the_signature_is_answered_word_for_word():
    others = []
    for vector in VECTORS:
        if vector["sendable"] and vector["verdict"] in DECIDED_BEFORE_THE_SIGNATURE:
            response = await ask(f"Bearer {vector['key']}")
            if (response.status_code, response.json()["message"]) != (vector["status"], vector["message"]):
                others.append((vector["id"], response.text))
    assert others == []


async def test_what_needs_the_real_secret_is_left_to_the_real_server():
    judged = []
    for vector in VECTORS:
        if vector["sendable"] and vector["verdict"] not in DECIDED_BEFORE_THE_SIGNATURE:
            response = await ask(f"Bearer {vector['key']}")
            if response.status_code != 409:
                judged.append((vector["id"], response.text))
    assert judged == []


@settings(max_examples=200, deadline=None)
@given(authorization=st.binary(max_size=200) | st.text(max_size=60).map(lambda text: f"Bearer {text}".encode()))
async def test_no_header_however_strange_makes_it_fail(authorization):
    response = await ask(authorization)
    assert response.status_code in {401, 409}


@settings(max_examples=200, deadline=None)
@given(header=st.binary(max_size=40), payload=st.binary(max_size=60))
async def test_no_content_however_damaged_makes_it_fail(header, payload):
    for first in (header, b'{"alg":"HS256","typ":"JWT"}'):
        response = await ask(f"Bearer {foreign_key(payload, first)}")
        assert response.status_code in {401, 409}
        if response.status_code == 401:
            assert response.json()["message"]


async def test_nesting_however_deep_is_read():
    deep = b'{"a":' + b"[" * 5000 + b"]" * 5000 + b"}"
    assert (await ask(f"Bearer {foreign_key(deep)}")).status_code == 409


async def test_a_server_may_start_and_stop_it():
    received = [{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}]
    sent = []

    async def receive():
        return received.pop(0)

    async def send(message):
        sent.append(message["type"])

    await create_app()({"type": "lifespan"}, receive, send)
    assert sent == ["lifespan.startup.complete", "lifespan.shutdown.complete"]
