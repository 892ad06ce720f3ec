"""How fast keys are read: ``python -m tests.bench.diagnose``.

In one run and on the same keys: the full diagnosis, PyJWT's bare decode and, where Node and the server stack are
installed, jsonwebtoken's bare decode. Then how the time grows with the length of a paste.
"""

import json
import shutil
import subprocess
import time
from pathlib import Path

import jwt

from tests.keys import GOOD, NOW, make_key, seconds
from videsk_desktop.core.diagnosis import diagnose

KEYS = [
    make_key({"rac": f"{number:024x}", "iat": seconds(days=-number), "exp": seconds(days=90)}) for number in range(200)
]
ROUNDS = 25
FEATHERS = Path(__file__).parents[1] / "feathers"

NODE_BENCH = """
const { decode } = require('jsonwebtoken');
const { keys, rounds } = JSON.parse(require('fs').readFileSync(0, 'utf8'));
let best = Infinity;
for (let round = 0; round < rounds; round++) {
  const start = process.hrtime.bigint();
  for (const key of keys) decode(key);
  best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e9);
}
console.log(keys.length / best);
"""


def keys_per_second(read):
    """The best of several rounds: what else the machine does only ever makes a round slower."""
    best = float("inf")
    for _ in range(ROUNDS):
        start = time.perf_counter()
        for key in KEYS:
            read(key)
        best = min(best, time.perf_counter() - start)
    return len(KEYS) / best


def jsonwebtoken_keys_per_second():
    if shutil.which("node") is None or not (FEATHERS / "node_modules" / "jsonwebtoken").is_dir():
        return None
    answer = subprocess.run(
        ["node", "-e", NODE_BENCH],
        input=json.dumps({"keys": KEYS, "rounds": ROUNDS}),
        capture_output=True,
        text=True,
        check=True,
        cwd=FEATHERS,
    )
    return float(answer.stdout)


def milliseconds(text):
    best = float("inf")
    for _ in range(5):
        start = time.perf_counter()
        diagnose(text, now=NOW)
        best = min(best, time.perf_counter() - start)
    return best * 1e3


def mail_of(characters):
    """A mail thread of that length with the key in its middle."""
    line = "On Tue, 24 Nov 2026 a customer wrote that the API Key (https://example.com/?x=1) does not work.\n"
    half = line * (characters // 2 // len(line))
    return f"{half}Authorization: Bearer {GOOD}\n{half}"


def main():
    bare = keys_per_second(lambda key: jwt.decode(key, options={"verify_signature": False}))
    full = keys_per_second(lambda key: diagnose(key, now=NOW))
    node = jsonwebtoken_keys_per_second()
    print(f"full diagnosis             {full:>10,.0f} keys/s")
    print(f"PyJWT, bare decode         {bare:>10,.0f} keys/s   diagnosis / PyJWT = {full / bare:.2f}")
    if node is None:
        print("jsonwebtoken, bare decode  not installed here")
    else:
        print(f"jsonwebtoken, bare decode  {node:>10,.0f} keys/s   diagnosis / jsonwebtoken = {full / node:.2f}")
    print()
    print("characters    mail with a key   no key at all   one unbroken key")
    for size in (10_000, 100_000, 1_000_000):
        unbroken = f"{GOOD.partition('.')[0]}.{'A' * size}.{GOOD.rpartition('.')[2]}"
        times = [milliseconds(text) for text in (mail_of(size), "lorem ipsum " * (size // 12), unbroken)]
        print(f"{size:>10,}  " + "  ".join(f"{time_ms:>12.2f} ms" for time_ms in times))


if __name__ == "__main__":
    main()
