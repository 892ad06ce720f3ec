"""Who answered, and what it means: only the API's own shape ever becomes a verdict about the key."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from videsk_desktop.core.answer import Accepted, NotJudged, Refused
from videsk_desktop.core.classify import classify
from videsk_desktop.core.exchange import PRACTICE, VIDESK, Exchange
from videsk_desktop.core.verdicts import AnsweredBy, Fault, Note, Verdict

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


def answer(status, body, *headers, environment=VIDESK):
    if not isinstance(body, bytes):
        body = body.encode() if isinstance(body, str) else json.dumps(body).encode()
    return classify(Exchange("https://api.videsk.io/x", NOW, 10.0, status, 8.0, headers, body), environment)


def error(status, message, **more):
    names = {401: ("NotAuthenticated", "not-authenticated"), 403: ("Forbidden", "forbidden")}
    name, class_name = names.get(status, ("GeneralError", "general-error"))
    return {"name": name, "message": message, "code": status, "className": class_name, "errors": {}} | more


@pytest.mark.parametrize(
    ("status", "message", "verdict"),
    [
        (401, "Authorization header with valid JWT is required.", Verdict.NO_VALID_JWT),
        (401, "jwt malformed", Verdict.MALFORMED),
        (401, "invalid signature", Verdict.BAD_SIGNATURE),
        (401, "jwt expired", Verdict.EXPIRED),
        (401, "Unexpected token \ufffd in JSON at position 6", Verdict.CORRUPT),
        (401, "Unexpected end of JSON input", Verdict.CORRUPT),
        (401, "Unexpected number in JSON at position 3", Verdict.CORRUPT),
        (401, "Expected ':' after property name in JSON at position 6 (line 1 column 7)", Verdict.CORRUPT),
        (401, "Unexpected token 'x', \"x\" is not valid JSON", Verdict.CORRUPT),
        (401, "Bad control character in string literal in JSON at position 8", Verdict.CORRUPT),
        (401, "Unterminated string in JSON at position 9", Verdict.CORRUPT),
        (403, "The integration token it's invalid or was removed.", Verdict.REMOVED),
        (403, "The integration token it’s invalid or was removed.", Verdict.REMOVED),
        (403, "You don't have access to /public/x. Please contact to your administrator.", Verdict.NO_ACCESS),
        (403, "You don’t have access to /anything", Verdict.NO_ACCESS),
        (401, "invalid token", Verdict.INVALID_TOKEN),
        (401, "jwt signature is required", Verdict.SIGNATURE_REQUIRED),
        (401, "invalid algorithm", Verdict.INVALID_ALGORITHM),
        (401, "jwt not active", Verdict.NOT_ACTIVE),
        (401, "invalid exp value", Verdict.INVALID_EXP),
        (401, "invalid nbf value", Verdict.INVALID_NBF),
        (401, "unauthorized", Verdict.REFUSED_OTHERWISE),
        (403, "Your address is not allowed", Verdict.REFUSED_OTHERWISE),
    ],
)
def test_the_apis_own_words_become_a_verdict(status, message, verdict):
    found = answer(status, error(status, message), ("content-type", "text/html"))
    assert isinstance(found, Refused)
    assert (found.verdict, found.status, found.message) == (verdict, status, message)
    assert found.answered_by is AnsweredBy.VIDESK


def test_the_http_status_decides_where_the_bodys_code_disagrees_and_both_are_noted():
    found = answer(401, error(401, "jwt expired", code=403))
    assert found.verdict is Verdict.EXPIRED
    assert Note.CODE_MISMATCH in found.notes


def test_when_the_key_expired_is_worth_showing_if_the_server_says_it():
    found = answer(401, error(401, "jwt expired", data={"expiredAt": "2026-11-21T12:00:00.000Z"}))
    assert found.facts == {"expired_at": "2026-11-21T12:00:00.000Z"}


@pytest.mark.parametrize(
    ("status", "body", "headers", "fault"),
    [
        (200, "<html><title>Sign in</title></html>", (), Fault.INTERMEDIARY),
        (200, "OK", (), Fault.INTERMEDIARY),
        (401, "<html>401</html>", (("server", "nginx"),), Fault.INTERMEDIARY),
        (401, {"error": "unauthorized"}, (), Fault.INTERMEDIARY),
        (401, {"message": "jwt expired"}, (), Fault.INTERMEDIARY),
        (401, "jwt expired", (), Fault.INTERMEDIARY),
        (403, "error code: 1010", (("server", "cloudflare"),), Fault.EDGE),
        (403, "<html>blocked</html>", (("cf-ray", "8c-SCL"),), Fault.EDGE),
        (301, "", (("location", "https://login.example/x"),), Fault.REDIRECTED),
        (407, "", (), Fault.PROXY_AUTH),
        (429, "Too many requests", (("retry-after", "7"),), Fault.RATE_LIMITED),
        (429, error(429, "jwt expired"), (), Fault.RATE_LIMITED),
        (404, error(404, "Page not found"), (), Fault.NOT_FOUND),
        (404, "<html>404</html>", (), Fault.NOT_FOUND),
        (400, "", (), Fault.BAD_REQUEST),
        (431, "", (), Fault.OTHER_4XX),
        (500, error(500, "jwt expired"), (), Fault.SERVER_ERROR),
        (501, "", (), Fault.SERVER_ERROR),
        (502, "<html>Bad gateway</html>", (), Fault.GATEWAY_ERROR),
        (522, "<html>timed out</html>", (("cf-ray", "8c"),), Fault.GATEWAY_ERROR),
        (204, "", (), Fault.BODY_EMPTY),
        (200, "  ", (), Fault.BODY_EMPTY),
        (200, '{"total": 1, "data": [{', (), Fault.BODY_NOT_JSON),
        (200, '{"total": NaN, "data": []}', (), Fault.BODY_NOT_JSON),
        (200, b'{"data":["\xff"]}', (), Fault.BODY_UNDECODABLE),
        (200, '{"data": []}'.encode("utf-16"), (), Fault.BODY_UNDECODABLE),
        (200, "[" * 5000 + "]" * 5000, (), Fault.BODY_TOO_DEEP),
        (200, '{"data": [' + "[" * 150 + "]" * 150 + "]}", (), Fault.BODY_TOO_DEEP),
        (200, {"status": "ok"}, (), Fault.SHAPE_UNKNOWN),
        (200, "42", (), Fault.SHAPE_UNKNOWN),
    ],
)
def test_whatever_is_not_the_apis_own_shape_judges_no_key(status, body, headers, fault):
    found = answer(status, body, *headers)
    assert isinstance(found, NotJudged)
    assert found.fault is fault


def test_the_time_to_wait_is_read_from_the_headers():
    assert answer(429, "", ("retry-after", "7")).facts == {"retry_after_s": 7}
    assert answer(429, "", ("ratelimit-reset", "30")).facts == {"retry_after_s": 30}
    assert answer(429, "", ("retry-after", "Wed, 21 Oct")).facts == {}
    dates = (("date", "Tue, 24 Nov 2026 11:00:00 GMT"), ("retry-after", "Tue, 24 Nov 2026 11:00:45 GMT"))
    assert answer(429, "", *dates).facts == {"retry_after_s": 45}


def test_a_redirect_names_the_host_and_nothing_else_of_its_target():
    found = answer(302, "", ("location", "https://login.example/?return=secret"))
    assert found.facts == {"location_host": "login.example", "location_scheme": "https"}


@pytest.mark.parametrize(
    ("body", "total", "items"),
    [
        ({"total": 43, "limit": 10, "skip": 0, "data": [{"id": "a"}]}, 43, 1),
        ({"total": "43", "data": [{"id": "a"}]}, 43, 1),
        ({"data": [1, None]}, None, 2),
        ([{"id": "a"}, {"id": "b"}], 2, 2),
        ([], 0, 0),
        ({"data": [], "total": 7}, 7, 0),
    ],
)
def test_a_page_and_a_bare_array_are_both_read(body, total, items):
    found = answer(200, body, ("content-type", "text/html; charset=bogus"))
    assert isinstance(found, Accepted)
    assert (found.page.total, len(found.page.items)) == (total, items)


def test_ten_rows_are_never_all_segments():
    found = answer(200, {"total": 43, "limit": 10, "skip": 0, "data": [{}] * 10})
    assert Note.PARTIAL_LIST in found.notes


def test_an_error_inside_a_success_is_judged_by_its_own_code():
    found = answer(200, error(401, "jwt expired"))
    assert found.verdict is Verdict.EXPIRED
    assert Note.ERROR_IN_SUCCESS in found.notes
    assert answer(200, error(503, "down")).fault is Fault.GATEWAY_ERROR


def test_numbers_of_an_answer_keep_their_digits():
    (item,) = answer(200, '[{"id": 12345678901234567890, "x": 1e999}]').page.items
    assert item == {"id": 12345678901234567890, "x": "1e999"}


def test_a_byte_order_mark_is_no_obstacle():
    assert isinstance(answer(200, b"\xef\xbb\xbf[]"), Accepted)


def test_a_real_key_in_practice_is_not_evaluated():
    found = answer(409, {}, ("x-practice", "not-a-sample"), environment=PRACTICE)
    assert found == NotJudged(Fault.PRACTICE_ONLY, AnsweredBy.PRACTICE, 409)
    assert answer(409, {}, ("x-practice", "not-a-sample")).fault is Fault.OTHER_4XX


def test_a_transport_fault_wins_over_whatever_had_come_before_it():
    exchange = Exchange(
        "https://x", NOW, 1.0, 401, 1.0, (), json.dumps(error(401, "jwt expired")).encode(), (), Fault.RESET
    )
    found = classify(exchange, VIDESK)
    assert isinstance(found, NotJudged)
    assert found.fault is Fault.RESET


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)
words = st.sampled_from(["jwt expired", "invalid signature", "You don't have access to x", "Forbidden"]) | json_values
# Errors in the API's shape, whole or with something missing.
errors = st.fixed_dictionaries(
    {},
    optional={"name": words, "message": words, "code": st.integers(0, 600) | words, "className": words, "data": words},
)
bodies = (errors | json_values).map(lambda value: json.dumps(value).encode()) | st.binary(max_size=60)


@given(status=st.integers(100, 599).filter(lambda status: status not in (401, 403)), body=bodies)
def test_no_status_but_401_and_403_ever_refuses_a_key_unless_a_success_holds_an_error(status, body):
    found = answer(status, body)
    if isinstance(found, Refused):
        assert 200 <= status < 300
        assert Note.ERROR_IN_SUCCESS in found.notes


@given(status=st.sampled_from([401, 403]), body=bodies)
def test_without_the_apis_shape_no_401_or_403_judges_a_key(status, body):
    found = answer(status, body)
    if isinstance(found, Refused):
        assert {"name", "message", "code", "className"} <= json.loads(body).keys()


@given(status=st.integers(100, 599), body=bodies, fault=st.sampled_from(Fault))
def test_a_transport_fault_never_judges_a_key(status, body, fault):
    found = classify(Exchange("https://x", NOW, 1.0, status, 1.0, (), body, (), fault), VIDESK)
    assert isinstance(found, NotJudged)
