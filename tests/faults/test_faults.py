"""Every fault, put to the real client and judgement over loopback, is what the taxonomy says it is."""

import gc
import subprocess
import sys

import pytest

from tests.faults.asking import put
from tests.faults.table import GROUPS, ROWS
from videsk_desktop.core.verdicts import Fault, Verdict

# Faults that no server can cause: they come before a request, or from this computer.
_NOT_OVER_THE_WIRE = {
    Fault.KEY_EMPTY,
    Fault.KEY_UNSENDABLE,
    Fault.OFFLINE,
    Fault.DNS_NOT_FOUND,
    Fault.DNS_FAILING,
    Fault.UNREACHABLE,
    Fault.CANCELLED,
    Fault.PRACTICE_ONLY,
    Fault.SAMPLE_KEY,
    Fault.INTERNAL,
    Fault.SAVE_FAILED,
}


@pytest.mark.parametrize("row", list(ROWS.values()), ids=list(ROWS))
async def test_every_fault_is_what_the_taxonomy_says(row):
    seen = await put(row)
    gc.collect(1)
    assert seen.differences == ()
    assert seen.judged is row.judged


def test_there_is_a_fault_for_everything_that_can_come_over_the_wire():
    assert {row.expect for row in ROWS.values()} == {*Verdict, *Fault} - _NOT_OVER_THE_WIRE


def test_no_two_faults_share_a_name():
    assert sum(len(rows) for rows in GROUPS.values()) == len(ROWS)


def test_a_fault_is_served_by_hand_until_it_is_interrupted():
    with subprocess.Popen(
        [sys.executable, "-m", "tests.faults", "html_401"], stdout=subprocess.PIPE, text=True
    ) as server:
        try:
            assert server.stdout.readline().startswith("base URL:  http://127.0.0.1:")
        finally:
            server.terminate()
            server.stdout.read()


def test_the_list_names_every_fault():
    run = subprocess.run([sys.executable, "-m", "tests.faults", "--list"], capture_output=True, text=True, check=True)
    assert [line.split()[0] for line in run.stdout.splitlines() if line.startswith("  ")] == list(ROWS)
