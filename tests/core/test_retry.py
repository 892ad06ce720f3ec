"""Only what the published rule allows is asked again, so often and no oftener."""

import pytest

from videsk_desktop.core.answer import Accepted, CannotBeSent, NotJudged, Refused
from videsk_desktop.core.retry import Retry, retry_of
from videsk_desktop.core.segments import Page
from videsk_desktop.core.verdicts import AnsweredBy, Fault, Verdict

NEVER = {
    Fault.KEY_EMPTY, Fault.KEY_UNSENDABLE, Fault.OFFLINE, Fault.CANCELLED, Fault.PROXY_UNREACHABLE, Fault.PROXY_AUTH,
    Fault.CERTIFICATE_UNTRUSTED, Fault.CERTIFICATE_EXPIRED, Fault.CERTIFICATE_NOT_YET, Fault.CERTIFICATE_NAME,
    Fault.TLS_HANDSHAKE, Fault.NOT_TLS, Fault.INTERMEDIARY, Fault.EDGE, Fault.PRACTICE_ONLY, Fault.SAMPLE_KEY,
    Fault.REDIRECTED, Fault.NOT_FOUND, Fault.BAD_REQUEST, Fault.OTHER_4XX, Fault.BODY_EMPTY, Fault.BODY_NOT_JSON,
    Fault.BODY_UNDECODABLE, Fault.BODY_TOO_LARGE, Fault.BODY_TOO_DEEP, Fault.SHAPE_UNKNOWN, Fault.INTERNAL,
    Fault.SAVE_FAILED,
}  # fmt: skip


@pytest.mark.parametrize("verdict", [verdict for verdict in Verdict if verdict is not Verdict.ACCEPTED])
def test_a_refusal_is_never_asked_again(verdict):
    assert retry_of(Refused(verdict, 401, "…", AnsweredBy.VIDESK), repeats=0) is None


def test_what_was_accepted_or_never_sent_is_not_asked_again():
    assert retry_of(Accepted(Page(()), 200, AnsweredBy.VIDESK), repeats=0) is None
    assert retry_of(CannotBeSent(Fault.KEY_EMPTY), repeats=0) is None


@pytest.mark.parametrize("fault", Fault)
def test_a_fault_is_asked_again_only_where_that_can_help(fault):
    facts = {"retry_after_s": 3}
    assert (retry_of(NotJudged(fault, facts=facts), repeats=0) is None) == (fault in NEVER)


@pytest.mark.parametrize("fault", [Fault.SERVER_ERROR, Fault.GATEWAY_ERROR])
def test_a_server_error_is_asked_again_twice_with_growing_patience(fault):
    assert retry_of(NotJudged(fault), repeats=0) == Retry(2, 1, 2)
    assert retry_of(NotJudged(fault), repeats=1) == Retry(4, 2, 2)
    assert retry_of(NotJudged(fault), repeats=2) is None


@pytest.mark.parametrize(
    ("facts", "retry"),
    [
        ({"retry_after_s": 30}, Retry(30, 1, 1)),
        ({"retry_after_s": 0}, Retry(1, 1, 1)),
        ({"retry_after_s": 60}, Retry(60, 1, 1)),
        ({"retry_after_s": 61}, None),
        ({}, None),
    ],
)
def test_a_rate_limit_is_waited_out_if_it_names_a_minute_at_most(facts, retry):
    assert retry_of(NotJudged(Fault.RATE_LIMITED, facts=facts), repeats=0) == retry
