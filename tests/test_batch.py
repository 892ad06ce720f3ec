"""Many keys read and asked, with a scripted client and a clock of the test's own: nothing is waited for really."""

import asyncio

import pytest

from tests.keys import GOOD, NOW, make_key, seconds
from tests.scripted_client import ScriptedClient, answer, page, refusal
from videsk_desktop.batch import Batch
from videsk_desktop.batch_asking import MOST_IN_VAIN, End
from videsk_desktop.core.batch import Stop
from videsk_desktop.core.batch_sheet import MOST_ROWS, Skipped
from videsk_desktop.core.exchange import PRACTICE, VIDESK, Exchange
from videsk_desktop.core.verdicts import Fault, Verdict
from videsk_desktop.practice.samples import sample_keys

KEYS = [make_key({"rac": f"{number:024x}", "iat": seconds(days=-1)}) for number in range(12)]
ACCEPTED = answer(page(0, 1, total=1))
UNREACHABLE = Exchange(VIDESK.url(), NOW, 3.0, fault=Fault.UNREACHABLE)


def limited(after):
    headers = (("content-type", "application/json"), *(() if after is None else (("retry-after", str(after)),)))
    body = b'{"name":"TooManyRequests","message":"slow down","code":429,"className":"too-many-requests","errors":{}}'
    return Exchange(VIDESK.url(), NOW, 3.0, status=429, answered_ms=2.0, headers=headers, body=body)


class Bench:
    """``slept``: what was waited for, in seconds; the clock moves by that, and by ``takes_s`` for every request."""

    def __init__(self, *, takes_s=0.0):
        self.time, self.slept = 0.0, []
        self.script = []
        self.client = ScriptedClient(self._respond)
        self.takes_s = takes_s
        self.asked_at = []
        self.told = []
        self.over = asyncio.Event()
        self.batch = Batch(
            environment=VIDESK,
            client_for=lambda environment: self.client,
            now=lambda: NOW,
            clock=lambda: self.time,
            sleep=self._sleep,
        )
        self.batch.read.connect(lambda source: self.over.set())
        self.batch.stopped.connect(self._stopped)
        for name in ("asking_changed", "waiting_changed", "failed"):
            getattr(self.batch, name).connect(lambda value, name=name: self.told.append((name, value)))

    def _respond(self, request):
        self.asked_at.append(self.time)
        self.time += self.takes_s
        return self.script.pop(0) if self.script else ACCEPTED

    async def _sleep(self, seconds):
        self.slept.append(seconds)
        self.time += seconds
        await asyncio.sleep(0)

    def _stopped(self, end):
        self.end = end
        self.over.set()

    async def read(self, text, **options):
        self.over.clear()
        self.batch.take(text, **options)
        await self.until_over()
        return self.batch.rows

    async def ask(self, places=None):
        self.over.clear()
        self.batch.ask(range(len(self.batch.rows)) if places is None else places)
        await self.until_over()
        return [row.reply and row.reply.code for row in self.batch.rows]

    async def until_over(self):
        async with asyncio.timeout(20):
            await self.over.wait()


@pytest.fixture
async def bench():
    made = Bench()
    yield made
    await made.batch.close()
    assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_every_key_of_a_list_is_read_and_a_repeated_one_names_the_first(bench):
    rows = await bench.read("\n".join([KEYS[0], "", KEYS[1], KEYS[0], "not a key"]))
    assert [(row.number, row.twin) for row in rows] == [(1, None), (3, None), (4, 1), (5, None)]
    source = bench.batch.source
    assert (source.lines, source.rows, source.twins, source.skipped) == (5, 4, 1, {Skipped.BLANK: 1})


async def test_a_line_with_several_keys_gives_a_row_for_each(bench):
    rows = await bench.read(f"old {KEYS[0]} new {KEYS[1]}\n{KEYS[2]}")
    assert [row.number for row in rows] == [1, 1, 2]
    assert bench.batch.text(1) == KEYS[1]
    assert bench.batch.diagnosis(1).key.fingerprint == rows[1].fingerprint


async def test_what_is_over_the_limit_is_counted_not_cut_silently(bench):
    await bench.read("\n".join(f"short-{number}" for number in range(MOST_ROWS + 7)))
    source = bench.batch.source
    assert (source.rows, source.skipped) == (MOST_ROWS, {Skipped.BEYOND: 7})


async def test_reading_lets_the_loop_go_on(bench):
    turns = 0

    async def other():
        nonlocal turns
        while bench.batch.reading:
            turns += 1
            await asyncio.sleep(0)

    bench.batch.take("\n".join(f"{GOOD[:-4]}{number:04}" for number in range(3_000)))
    beside = asyncio.create_task(other())
    await bench.until_over()
    await beside
    assert turns > 3


async def test_reading_can_be_cancelled_and_what_was_read_stays(bench):
    shown = []
    bench.batch.rows_added.connect(shown.extend)
    bench.batch.progressed.connect(lambda done, total: bench.batch.cancel())
    rows = await bench.read("\n".join(f"{GOOD[:-4]}{number:04}" for number in range(5_000)))
    assert 0 < len(rows) < 5_000
    assert shown == list(rows)
    assert bench.batch.source.rows == len(rows)
    assert not bench.batch.reading


async def test_another_text_replaces_what_was_there(bench):
    await bench.read(KEYS[0])
    rows = await bench.read("\n".join(KEYS[1:3]), name="keys.csv")
    assert (len(rows), bench.batch.source.name) == (2, "keys.csv")
    assert len(bench.batch.keys()) == 2


async def test_keys_are_asked_one_after_another_at_most_five_a_second(bench):
    await bench.read("\n".join(KEYS))
    assert await bench.ask() == [Verdict.ACCEPTED] * len(KEYS)
    gaps = [later - earlier for earlier, later in zip(bench.asked_at, bench.asked_at[1:], strict=False)]
    assert len(gaps) == len(KEYS) - 1
    assert min(gaps) >= 0.2 - 1e-9


async def test_time_that_a_request_took_is_not_waited_for_again(bench):
    bench.takes_s = 0.15
    await bench.read("\n".join(KEYS[:3]))
    await bench.ask()
    assert bench.slept == pytest.approx([0.05, 0.05])


async def test_politeness_is_kept_from_one_run_to_the_next(bench):
    await bench.read("\n".join(KEYS[:2]))
    await bench.ask([0])
    await bench.ask([1])
    assert bench.asked_at[1] - bench.asked_at[0] >= 0.2 - 1e-9


async def test_a_repeated_key_is_asked_once_and_answered_everywhere(bench):
    bench.script = [refusal("jwt expired")]
    await bench.read("\n".join([KEYS[0], KEYS[1], KEYS[0]]))
    assert await bench.ask() == [Verdict.EXPIRED, Verdict.ACCEPTED, Verdict.EXPIRED]
    assert len(bench.client.requests) == 2


async def test_what_cannot_be_sent_is_told_without_a_request_or_a_wait(bench):
    await bench.read(f"{GOOD[:40]}\u0430{GOOD[41:]}\n{KEYS[0]}")
    assert await bench.ask() == [Fault.KEY_UNSENDABLE, Verdict.ACCEPTED]
    assert (len(bench.client.requests), bench.slept) == (1, [])


async def test_a_sample_is_never_sent_to_videsk(bench):
    samples = [each.key for each in sample_keys(NOW)][:8]
    await bench.read("\n".join(samples))
    assert set(await bench.ask()) <= {Fault.SAMPLE_KEY, Fault.KEY_UNSENDABLE, *Verdict}
    sent = {request.key.fingerprint for request in bench.client.requests}
    told = {row.fingerprint for row in bench.batch.rows if row.reply.code is Fault.SAMPLE_KEY}
    assert told
    assert not sent & told
    assert bench.end == End()


async def test_the_time_that_videsk_names_is_waited_for_and_the_key_asked_again(bench):
    bench.script = [ACCEPTED, limited(3)]
    await bench.read("\n".join(KEYS[:3]))
    assert await bench.ask() == [Verdict.ACCEPTED] * 3
    assert [left for name, left in bench.told if name == "waiting_changed"] == [3, 2, 1, 0]
    assert bench.slept.count(1) == 3
    assert bench.end == End()


@pytest.mark.parametrize("script", [[limited(None)], [limited(3_600)], [limited(1), limited(1)]])
async def test_too_many_requests_stop_it_where_waiting_is_not_asked_for_or_does_not_help(bench, script):
    bench.script = [ACCEPTED, *script]
    await bench.read("\n".join(KEYS[:4]))
    assert await bench.ask() == [Verdict.ACCEPTED, Fault.RATE_LIMITED, None, None]
    assert bench.end == End(Stop.RATE_LIMITED, Fault.RATE_LIMITED)


async def test_several_answers_that_say_nothing_stop_it(bench):
    bench.script = [ACCEPTED, UNREACHABLE, UNREACHABLE, ACCEPTED, *[UNREACHABLE] * MOST_IN_VAIN]
    await bench.read("\n".join(KEYS))
    codes = await bench.ask()
    asked = 4 + MOST_IN_VAIN
    assert codes[asked - MOST_IN_VAIN : asked] == [Fault.UNREACHABLE] * MOST_IN_VAIN
    assert codes[asked:] == [None] * (len(KEYS) - asked)
    assert bench.end == End(Stop.NOTHING_LEARNT, Fault.UNREACHABLE)


async def test_cancelling_keeps_what_was_answered(bench):
    bench.client.gate = asyncio.Event()
    bench.batch.rows_changed.connect(lambda rows: bench.client.gate.clear())
    await bench.read("\n".join(KEYS[:3]))
    bench.over.clear()
    bench.batch.ask([0, 1, 2])
    await bench.client.arrived.wait()
    bench.client.arrived.clear()
    bench.client.gate.set()
    await bench.client.arrived.wait()
    bench.batch.cancel()
    assert bench.end == End(Stop.CANCELLED)
    assert [row.reply is not None for row in bench.batch.rows] == [True, False, False]
    assert bench.told[-1] == ("asking_changed", False)
    assert not bench.batch.asking


async def test_an_answer_that_comes_after_all_is_dropped(bench):
    bench.client.gate, bench.client.stubborn = asyncio.Event(), True
    await bench.read("\n".join(KEYS[:3]))
    bench.batch.ask([0, 1, 2])
    await bench.client.arrived.wait()
    bench.batch.clear()
    bench.client.gate.set()
    await bench.read("short")
    await asyncio.sleep(0)
    assert [row.reply for row in bench.batch.rows] == [None]


async def test_clearing_leaves_neither_rows_nor_keys(bench):
    await bench.read("\n".join(KEYS))
    bench.batch.clear()
    assert (list(bench.batch.rows), bench.batch.keys(), bench.batch.source.lines) == ([], (), 0)


async def test_another_environment_takes_back_what_the_first_answered(bench):
    changed = []
    await bench.read("\n".join(KEYS[:2]))
    await bench.ask([0])
    bench.batch.rows_changed.connect(lambda rows: changed.append(sorted(rows)))
    bench.batch.choose_environment(PRACTICE)
    assert changed == [[0]]
    assert [row.reply for row in bench.batch.rows] == [None, None]


async def test_an_error_of_ours_ends_asking_and_is_told_by_its_type(bench, caplog):
    def broken(request):
        raise ValueError(GOOD)

    bench.client.respond = broken
    await bench.read(KEYS[0])
    await bench.ask()
    assert bench.end == End(Stop.FAILED)
    assert bench.told[-1] == ("failed", "ValueError")
    assert GOOD not in caplog.text


async def test_asking_about_rows_that_are_gone_by_now_asks_nothing(bench):
    await bench.read(KEYS[0])
    bench.batch.ask([5, 7])
    assert not bench.batch.asking


async def test_a_label_that_looks_like_a_key_is_not_shown(bench):
    rows = await bench.read(f"name,key\n{KEYS[1]},{KEYS[0]}\nSur,{KEYS[2]}\nNorte,{KEYS[3]}")
    assert all(KEYS[1][40:60] not in row.label for row in rows)
