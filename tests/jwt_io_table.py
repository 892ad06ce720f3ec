"""Write .github/JWT_IO.md anew: the keys of tests/vectors/jwt_io.json, what jwt.io and the real server said to each.

    python -m tests.jwt_io_table

jwt.io's words and the server's are recordings; ours are what the program says today, at the tests' clock.
"""

import json
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC
from itertools import groupby
from pathlib import Path

from tests.keys import NOW
from videsk_desktop import __version__
from videsk_desktop.core.diagnosis import Diagnosis, diagnose
from videsk_desktop.core.pasted_verdict import judge
from videsk_desktop.core.prediction import Prediction
from videsk_desktop.core.verdicts import Verdict
from videsk_desktop.i18n import Language
from videsk_desktop.texts.card import CardText, forecast_card, pasted_answer_card
from videsk_desktop.texts.findings import sentence
from videsk_desktop.texts.foreign import foreign
from videsk_desktop.texts.removed import describe_removed

ROOT = Path(__file__).parents[1]
RECORDED = ROOT / "tests" / "vectors" / "jwt_io.json"
PAGE = ROOT / ".github" / "JWT_IO.md"
ENGLISH = Language("en")
VALID = "Valid JWT"
VERIFIED = "Signature Verified"
NOTHING_WRONG = "We see nothing wrong"

_TOP = """\
# What jwt.io says, and what Videsk Desktop says

<!-- Written by `python -m tests.jwt_io_table`; edit that, not this. -->

How it was measured: the public source of jwt.io ([{repository}][source],
commit `{commit}` of {commit_date}; the site may run an older or a newer one) was run as it is, only styles, fonts and
Next's routing left out. Its React components for the encoded token and the secret were mounted in jsdom on Node 20,
each text was put into the token field with the event that a paste makes, and what the page then showed, in English, was
read off. Videsk Desktop {version} read the same texts with the clock at {now:%d %b %Y, %H:%M} UTC. The last column is
no forecast: the real server stack (FeathersJS with jsonwebtoken, Node 18, the same clock) was asked about the key that
Videsk Desktop found in the text, after what it removes there.
The keys are signed with the secret of that stand-in and open nothing; they are only described here, and stand whole in
`tests/vectors/jwt_io.json`. The tests compare our columns with what the program says.

[source]: https://github.com/{repository}

How to read jwt.io's column: first its word on the token, then its bar on the signature. An agent has no secret, so the
field holds jwt.io's example secret, and every intact HS256 key gets "Invalid Signature" too; behind a slash stands the
bar once the server's secret was typed in, where that makes a difference. **Generic** stands for this sentence:

> {generic}

With it, and with every other error about the token, the bar reads "Please address JWT issues to verify signature.",
left out here. "Shows" names what it decodes nevertheless; with "Valid JWT" it always shows header and payload.

## In short
"""

_FAIR = """
## Where jwt.io is right, or better

- "Valid JWT" says that the text has the form of a JWT, and it has: jwt.io is a debugger for developers, knows nothing
  of Videsk's rules, and does not claim that a server accepts the token. It shows dates in words, without judging them.
- Whoever has the secret learns there what no program without it can tell: that a signature of the right length is
  wrong. Without the secret, it says "Invalid Signature" of the intact key as well.
- It finds the key behind `Bearer`, in a whole `Authorization` line and in wrapped lines.
- Where it has a sentence of its own (an empty payload, no `alg`, an unsecured token with a signature, a foreign
  character in the signature, a payload that is no object) it is right, names the part and links the RFC.
- Of a token with two parts, or with a damaged payload, it still shows what it can decode.

Where it differs from the server in more than that: with the secret it verifies a signature whose last character was
changed to one that decodes to the same bytes, and jsonwebtoken, which compares the text, refuses it. An inner blank is
removed without a word; the server stops reading there.
"""


@dataclass(frozen=True, slots=True)
class Ours:
    """Our half of one row."""

    headline: str
    kind: str | None
    first: str
    prediction: Prediction
    sendable: bool
    key: str


def recorded() -> dict:
    return json.loads(RECORDED.read_text("ascii"))


def read(paste: str) -> Ours:
    """Return what the program says of ``paste``."""
    diagnosis = diagnose(paste, now=NOW)
    answer = diagnosis.paste.answer
    if answer is not None:
        card = pasted_answer_card(judge(answer, NOW), NOW, ENGLISH, zone=UTC)
    else:
        card = forecast_card(diagnosis, NOW, ENGLISH, zone=UTC)
    kind = diagnosis.findings[0].code if diagnosis.findings else None
    first = _first(diagnosis, card, paste)
    return Ours(card.headline, kind, first, diagnosis.prediction, diagnosis.sendable, diagnosis.key.reveal())


def accepts(row: dict) -> bool:
    """Return whether the server accepted the key that was found in the text of ``row``."""
    return row["server"] is not None and row["server"]["status"] == 200


def page(record: dict) -> str:
    """Return the whole page."""
    rows = [(row, read(row["paste"])) for row in record["rows"]]
    top = _TOP.format(**{**record, "commit": record["commit"][:10]}, version=__version__, now=NOW)
    return "".join([top, "\n", *_summary(rows, record["generic"]), *_tables(rows, record["generic"]), _FAIR])


def main() -> int:
    text = page(recorded())
    PAGE.write_text(text, "utf-8")
    sys.stdout.write(f"{PAGE.relative_to(ROOT)} written\n")
    return 0


def _first(diagnosis: Diagnosis, card: CardText, paste: str) -> str:
    """Return the first thing told beside the headline: the worst finding, a warning, or what was removed."""
    for finding in diagnosis.findings:
        return sentence(finding, ENGLISH, now=NOW, zone=UTC)
    for warning in card.warnings:
        return f"{warning}."
    removed = describe_removed(diagnosis.candidate.removed, paste, ENGLISH)
    return f"Removed: {removed}." if removed and diagnosis.paste.answer is None else card.why


def _summary(rows: list[tuple[dict, Ours]], generic: str) -> Iterator[str]:
    refused = [(row, ours) for row, ours in rows if not accepts(row)]
    words = [row["jwt_io"] for row, _ in refused]
    valid = sum(said["token"] == VALID for said in words)
    verified = sum(said["signature_with_the_secret"] == VERIFIED for said in words)
    alike = sum(said["token"] == generic for said in words)
    headlines = len({ours.headline for _, ours in refused})
    kinds = len({ours.kind for _, ours in refused if ours.kind})
    overlooked = sum(ours.headline.startswith(NOTHING_WRONG) for _, ours in refused)
    yield (
        f"- {len(refused)} of the {len(rows)} texts hold no key that the server accepts. jwt.io calls {valid} of them"
        f' "{VALID}" ({verified} with "{VERIFIED}" once it has the server\'s secret), answers {alike} with the generic'
        f" sentence and {len(refused) - valid - alike} with a more telling one:"
        f" {len({said['token'] for said in words})} different texts in all, these two included."
        f" Videsk Desktop has {headlines} headlines and {kinds} kinds of first finding for them; of"
        f" {overlooked} its headline is that it sees nothing wrong and only Videsk can confirm it.\n"
    )
    good = [(row, ours) for row, ours in rows if accepts(row)]
    found = sum(row["jwt_io"]["token"] == VALID for row, _ in good)
    ours_found = sum(ours.prediction.expected is Verdict.ACCEPTED for _, ours in good)
    sent = [(row, ours) for row, ours in refused if row["server"] is not None]
    foreseen = sum(ours.prediction.message == row["server"]["message"] for row, ours in sent)
    yield (
        f"- {len(good)} hold one, with or without something around it: jwt.io finds it in {found}, Videsk Desktop in"
        f" {ours_found}. Of the {len(sent)} that can be sent and are refused, it foretold the server's answer to the"
        f" letter for {foreseen}; of the other {len(sent) - foreseen} it said what they are, or that only"
        " Videsk can tell.\n"
    )


def _tables(rows: list[tuple[dict, Ours]], generic: str) -> Iterator[str]:
    for group, members in groupby(rows, lambda pair: pair[0]["group"]):
        yield f"\n## {group}\n\n"
        yield "| what was pasted | jwt.io | Videsk Desktop: headline | and first | server |\n|---|---|---|---|---|\n"
        for row, ours in members:
            jwt_io = _jwt_io(row["jwt_io"], generic)
            cells = [row["pasted"], jwt_io, _plain(ours.headline), _plain(ours.first), _server(row["server"])]
            yield f"| {' | '.join(cells)} |\n"


def _jwt_io(said: dict, generic: str) -> str:
    if said["token"] == VALID:
        plain, with_secret = said["signature"], said["signature_with_the_secret"]
        return f"**{VALID}** · {plain}" + ("" if with_secret == plain else f" / {with_secret}")
    words = "**Generic**" if said["token"] == generic else f'"{_plain(said["token"])}"'
    return f"{words} · shows {_list(said['decoded'])}"


def _list(names: Iterable[str]) -> str:
    return " and ".join(names) or "nothing"


def _server(answer: dict | None) -> str:
    if answer is None:
        return "cannot be sent"
    return f"{answer['status']} {_plain(answer['message'])}" if answer["message"] else f"{answer['status']} accepted"


def _plain(text: str) -> str:
    """Return ``text`` so that Markdown shows it as it is, in one cell."""
    return re.sub(r"([\\|*_<>\[\]`&])", r"\\\1", foreign(text, len(text)))


if __name__ == "__main__":
    raise SystemExit(main())
