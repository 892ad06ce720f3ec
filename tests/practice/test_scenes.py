"""What a sample promises comes about when it is really asked, through the program's own client and judgement."""

from datetime import UTC, datetime

import pytest

from videsk_desktop.api.client import asgi_client
from videsk_desktop.core.answer import Accepted, NotJudged
from videsk_desktop.core.classify import classify
from videsk_desktop.core.exchange import PRACTICE
from videsk_desktop.core.key import ApiKey
from videsk_desktop.core.verdicts import AnsweredBy, Fault
from videsk_desktop.practice.app import create_app
from videsk_desktop.practice.samples import sample_keys

SAMPLES = sample_keys(datetime.now(UTC))


async def answer_to(key):
    return classify(await asgi_client(create_app()).get(ApiKey(key)), PRACTICE)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
async def test_every_sample_meets_what_it_expects(sample):
    answer = await answer_to(sample.key)
    assert (answer.fault if isinstance(answer, NotJudged) else answer.verdict) == sample.expects


@pytest.mark.parametrize(("name", "total"), [("accepted", 43), ("no_segments", 0), ("many_segments", 2500)])
async def test_the_list_of_an_accepted_sample_is_told_with_its_length(name, total):
    answer = await answer_to(next(sample.key for sample in SAMPLES if sample.name == name))
    assert isinstance(answer, Accepted)
    assert answer.page.total == total
    assert answer.answered_by is AnsweredBy.PRACTICE


async def test_a_key_of_somebody_else_is_not_judged():
    key = (
        "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJyYWMiOiI2NWYwIiwiaWF0IjoxNzkwMDAwMDAwfQ."
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    )
    answer = await answer_to(key)
    assert isinstance(answer, NotJudged)
    assert answer.fault is Fault.PRACTICE_ONLY
