"""An error that was pasted instead of a key is judged like one that came from Videsk."""

import pytest

from tests.keys import NOW
from videsk_desktop.core.paste import read_paste
from videsk_desktop.core.pasted_verdict import judge
from videsk_desktop.core.verdicts import AnsweredBy, Fault, Verdict

ERROR = '{"name":"NotAuthenticated","message":"jwt expired","code":401,"className":"not-authenticated","errors":{}}'


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (ERROR, Verdict.EXPIRED),
        (f"HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{ERROR}", Verdict.EXPIRED),
        (f"{ERROR}\nHTTP 401", Verdict.EXPIRED),
        ("jwt malformed", Verdict.MALFORMED),
        ("Unexpected token \ufffd in JSON at position 6", Verdict.CORRUPT),
        ("You don't have access to /public/video-contact-center/segments.", Verdict.NO_ACCESS),
        ("The integration token it's invalid or was removed.", Verdict.REMOVED),
        ('{"total": 1, "limit": 10, "skip": 0, "data": [{"id": "1"}]}', Verdict.ACCEPTED),
    ],
)
def test_a_pasted_answer_is_judged_like_one_that_came(text, verdict):
    assert judge(read_paste(text).answer, NOW).verdict is verdict


def test_a_pasted_page_of_somebody_else_says_nothing_of_a_key():
    answer = judge(
        read_paste("HTTP/1.1 403 Forbidden\nServer: cloudflare\nCF-Ray: 1-SCL\n\n<html>no</html>").answer, NOW
    )
    assert answer.fault in {Fault.EDGE, Fault.INTERMEDIARY}
    assert answer.answered_by is AnsweredBy.SOMETHING_ELSE
