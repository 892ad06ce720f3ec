import asyncio
import sys
import threading

import pytest

from videsk_desktop.aside import ask_aside


async def test_the_answer_comes_from_another_thread():
    assert await ask_aside(threading.get_ident) != threading.get_ident()


async def test_what_the_question_raises_is_raised_to_whoever_asked():
    with pytest.raises(LookupError):
        await ask_aside(lambda: {}["nothing"])


async def test_who_is_cancelled_does_not_wait_for_the_answer():
    let_go = threading.Event()
    asked = asyncio.create_task(ask_aside(let_go.wait))
    await asyncio.sleep(0)
    asked.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asked
    let_go.set()


async def test_a_busy_thread_gives_way_to_the_window_within_half_a_millisecond():
    before = sys.getswitchinterval()
    sys.setswitchinterval(0.005)
    try:
        await ask_aside(int)
        assert sys.getswitchinterval() <= 0.0005
    finally:
        sys.setswitchinterval(before)
