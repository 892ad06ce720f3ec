"""An exchange knows where it went, and how far the server's clock is from this computer's."""

from datetime import UTC, datetime, timedelta

import pytest

from videsk_desktop.core.exchange import VIDESK, Environment, EnvironmentKind, Exchange

START = datetime(2026, 11, 24, 12, 0, 0, 500_000, tzinfo=UTC)


def skew(date, *headers, answered_ms=200.0):
    exchange = Exchange("https://x", START, 300.0, 200, answered_ms, (("date", date), *headers))
    return exchange.clock_skew_s()


def http_date(moment):
    return moment.strftime("%a, %d %b %Y %H:%M:%S GMT")


@pytest.mark.parametrize(("ahead_s", "expected"), [(0, 0), (1, 0), (120, 119), (-3600, -3601)])
def test_the_servers_clock_is_compared_with_the_middle_of_the_exchange(ahead_s, expected):
    assert skew(http_date(START + timedelta(seconds=ahead_s))) == pytest.approx(expected, abs=1)


def test_an_answer_from_a_cache_says_nothing_about_clocks():
    date = http_date(START + timedelta(hours=1))
    assert skew(date, ("age", "120")) is None
    assert skew(date, ("age", "0")) is not None


@pytest.mark.parametrize("date", ["", "yesterday", "Tue, 24 Nov 2026 12:00:00", "Tue, 99 Nov 2026 12:00:00 GMT"])
def test_a_date_that_is_none_says_nothing(date):
    assert skew(date) is None


def test_the_endpoints_path_is_appended_to_a_base_url_with_a_path():
    environment = Environment(EnvironmentKind.CUSTOM, "Lab", "https://lab.example/videsk/")
    assert environment.url() == "https://lab.example/videsk/public/video-contact-center/segments"
    assert VIDESK.url() == "https://api.videsk.io/public/video-contact-center/segments"


def test_the_body_is_not_in_the_repr():
    assert "secret" not in repr(Exchange("https://x", START, 1.0, body=b"secret"))
