"""A key is read again when its time has come; what was answered of it stays."""

import asyncio
from datetime import timedelta

from tests.presenter.log import NOON, sample
from tests.scripted_client import refusal
from videsk_desktop.core.verdicts import Verdict


def heard(presenter):
    diagnoses = []
    presenter.refreshed.connect(diagnoses.append)
    return diagnoses


async def test_what_was_early_is_active_when_it_is_read_again(window):
    presenter, _, log = window()
    diagnoses = heard(presenter)
    presenter.take(sample("not_active"))
    assert presenter.diagnosis.prediction.expected is Verdict.NOT_ACTIVE
    presenter._now = lambda: NOON + timedelta(days=10)
    presenter.refresh()
    assert diagnoses == [presenter.diagnosis]
    assert presenter.diagnosis.prediction.expected is not Verdict.NOT_ACTIVE
    assert log.names == ["diagnosed"]


async def test_an_answer_stays_when_its_key_is_read_again(window):
    presenter, _, log = window()
    presenter.take(sample("expired"))
    presenter.check()
    record, _ = await log.until("checked")
    presenter.refresh()
    assert presenter.record is record


async def test_nothing_changes_under_a_question(window):
    presenter, client, log = window(lambda request: refusal("jwt expired"), gate=asyncio.Event())
    diagnoses = heard(presenter)
    presenter.take(sample("expired"))
    presenter.check()
    presenter.refresh()
    assert diagnoses == []
    client.gate.set()
    await log.until("checked")


async def test_without_a_key_nothing_is_read(window):
    presenter, _, _ = window()
    diagnoses = heard(presenter)
    presenter.refresh()
    assert diagnoses == []
