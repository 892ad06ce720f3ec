"""How fast the gate is: ``python -m tests.bench.gate``.

Megabytes a second of ``redact`` and of the search of what is finished (``leaks``), by kind of text, as a ratio to one
pass of ``re.sub`` over the same text in the same run. Then a segment export of 10 MB as the window writes it, with the
gate and without it.
"""

import json
import re
import time
from base64 import b64encode
from random import Random

from tests.keys import GOOD, make_key
from videsk_desktop.core.columns import Survey
from videsk_desktop.core.export import Form, Passage, pieces
from videsk_desktop.core.key import ApiKey
from videsk_desktop.core.redaction import Gate
from videsk_desktop.core.segments import Collection, read_page
from videsk_desktop.practice.segments import segment

MEGABYTE = 1_000_000
EXPORT_BYTES = 10 * MEGABYTE
ROUNDS = 5
# Plain text of a megabyte must not be felt.
GOAL_MS = 150
# Any text, and nothing that the pattern finds.
PEER = re.compile("[~^]{2,}")
SEED = 20261124


def texts():
    """Yield a name and a megabyte of each kind."""
    draw = Random(SEED)
    payload = GOOD.split(".")[1]
    near = f"eyJhb {payload[:7]} {payload[8:15]}{payload[3:10]} "
    heads = " ".join(payload[at : at + 4] for at in range(len(payload) - 4))
    yield "plain text", "La sucursal no responde: jwt expired, 401 at 12:00. "
    yield "Spanish text", "El administrador de la cuenta creó otro; aún así falló según él. "
    yield "near-misses", near
    yield "pieces of four", heads
    yield "base64", b64encode(draw.randbytes(MEGABYTE)).decode()
    yield "percent-encoded", "".join(f"%{byte:02X}" for byte in draw.randbytes(10_000))
    yield "other keys", make_key({"rac": "another"}) + " "
    yield "the key", GOOD + " "
    yield "JSON of segments", json.dumps([segment(number) for number in range(2_000)], indent=2)


def best(action):
    """Milliseconds of the best of several rounds: what else the machine does only ever makes a round slower."""
    found = float("inf")
    for _ in range(ROUNDS):
        start = time.perf_counter()
        action()
        found = min(found, time.perf_counter() - start)
    return found * 1e3


def row(name, text, gate):
    size = len(text.encode()) / MEGABYTE
    redact, leaks = best(lambda: gate.redact(text)), best(lambda: gate.leaks(text))
    peer = best(lambda: PEER.sub("", text))
    print(
        f"{name:18} redact {size / redact * 1e3:7.1f} MB/s  leaks {size / leaks * 1e3:7.1f} MB/s"
        f"   re.sub {size / peer * 1e3:7.1f} MB/s   redact takes {redact / peer:5.1f} times as long"
    )
    return redact


class Open(Gate):
    """Lets everything through, unseen."""

    def leaks(self, _artefact):
        return False


def collection():
    rows = EXPORT_BYTES // len(json.dumps(segment(1), indent=2))
    items = [segment(number) for number in range(rows)]
    made = Collection()
    made.add(read_page({"total": rows, "limit": rows, "skip": 0, "data": items}))
    return made


def export(form, made, columns, gate):
    """Write as the window does: each row through the gate, and what is to be written searched again, fifty at once."""
    written = pieces(form, made, range(len(made)), columns, passage=Passage(gate))
    size = 0
    while some := "".join(piece for _, piece in zip(range(50), written, strict=False)):
        size += len(gate.sealed(some))
    return size


def main():
    gate = Gate(ApiKey(GOOD))
    print(f"to know a key: {best(lambda: Gate(ApiKey(GOOD)).leaks('')):.2f} ms")
    plain = None
    for name, text in texts():
        taken = row(name, (text * (MEGABYTE // len(text) + 1))[:MEGABYTE], gate)
        plain = taken if plain is None else plain
    made = collection()
    survey = Survey()
    survey.take(made.items)
    columns = survey.fields
    for form in Form:
        without = best(lambda form=form: export(form, made, columns, Open()))
        through = best(lambda form=form: export(form, made, columns, gate))
        size = export(form, made, columns, gate) / MEGABYTE
        print(
            f"export {form:9} {len(made):,} segments, {size:4.1f} MB:"
            f" {without:6.0f} ms without the gate, {through:6.0f} ms through it"
        )
    verdict = "ok" if plain < GOAL_MS else "TOO SLOW"
    print(f"a megabyte of plain text: {plain:.0f} ms (goal {GOAL_MS} ms): {verdict}")


if __name__ == "__main__":
    main()
