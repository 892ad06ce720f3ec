"""A canary key, broken in fourteen ways, through the whole program: nothing that is seen, spoken or kept has a trace.

The search itself is proven by the same run with the gate taken out.
"""

import logging
import os
import sqlite3

from qasync import QEventLoop

from tests.canary import VARIANTS
from tests.canary_hunt import Hunt, quoting_server
from tests.faults.authority import authority_file
from tests.faults.table import ROWS
from videsk_desktop.api.client import VideskClient
from videsk_desktop.api.transport import NetworkRoute
from videsk_desktop.core.exchange import PRACTICE, Environment, EnvironmentKind
from videsk_desktop.core.redaction import Gate, Redacted
from videsk_desktop.history_file import FILE_NAME as HISTORY

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def hunt(app, folder, caplog, scene, **options):
    """Play ``scene`` with a hunt in ``folder``; return everything that was found."""
    app.setQuitOnLastWindowClosed(False)
    caplog.set_level(logging.DEBUG)

    async def play():
        async with quoting_server() as quoting:
            hunting = Hunt(folder, quoting, **options)
            try:
                await scene(hunting, quoting)
            finally:
                await hunting.close()
        hunting.note("log", caplog.text)
        return hunting.found

    with QEventLoop(app) as loop:
        return loop.run_until_complete(play())


async def everything(hunting, quoting):
    for environment in (PRACTICE, quoting):
        await hunting.play(environment)
        hunting.open_everything()
        await hunting.batch(environment)
    await hunting.crash()


def test_no_trace_of_a_key_is_left_anywhere(qapp, tmp_path, caplog):
    assert hunt(qapp, tmp_path, caplog, everything) == []
    kept = {path.name for path in tmp_path.rglob("*") if path.is_file()}
    assert {HISTORY, "settings.json", "videsk-desktop.log"} <= kept
    assert any(path.parent.name == "crashes" for path in tmp_path.rglob("*.txt"))
    assert len(list((tmp_path / "exports").iterdir())) > 20
    with sqlite3.connect(tmp_path / HISTORY) as database:
        assert database.execute("select count(*) from entries").fetchone()[0] > 2 * len(VARIANTS) - 5


def test_the_same_search_finds_the_key_where_the_gate_is_taken_out(qapp, tmp_path, caplog, monkeypatch):
    monkeypatch.setattr(Gate, "redact", lambda _self, text: Redacted(text, 0))
    monkeypatch.setattr(Gate, "leaks", lambda _self, _artefact: False)
    found = hunt(qapp, tmp_path, caplog, everything)
    for where in ("clipboard", "exports"):
        assert any(where in place for place, _ in found)


def test_no_trace_is_left_whatever_the_network_does(qapp, tmp_path, caplog):
    """Every fault there is, each asked with another variant of the key."""
    target = {}

    def client_for(_environment):
        return target["client"]

    async def every_fault(hunting, _quoting):
        for number, row in enumerate(ROWS.values()):
            name = list(VARIANTS)[number % len(VARIANTS)]
            async with row.serve() as served:
                environment = Environment(EnvironmentKind.CUSTOM, row.name, served.base_url)
                route = NetworkRoute(proxies=served.proxies, extra_ca=authority_file())
                target["client"] = VideskClient(environment, deadline_s=row.deadline_s, route=route)
                await hunting.put(f"{row.name}, {name}", VARIANTS[name], languages=("es", "en")[number % 2 :][:1])
                hunting.wiring.presenter.cancel()

    assert hunt(qapp, tmp_path, caplog, every_fault, client_for=client_for) == []
