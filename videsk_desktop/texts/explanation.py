"""The shape of what is said of a verdict or a fault, and of the card that says it. Holds no words."""

from dataclasses import dataclass, replace
from enum import StrEnum

from videsk_desktop.core.redaction import Gate
from videsk_desktop.core.verdicts import Actor
from videsk_desktop.texts.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Explanation:
    """A row of a table. ``before``: why, read on this computer; ``after``: why, once an answer or a fault came."""

    headline: Sentence
    after: tuple[Sentence, ...]
    steps: tuple[tuple[Actor, Sentence], ...]
    before: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True)
class FindingText:
    """A row of the findings: what was noticed, and what to do about it."""

    sentence: Sentence
    remedy: Sentence


class Tone(StrEnum):
    """Which icon and role of colour a card gets: check, lock or clock, cross, question mark, none."""

    GOOD = "good"
    AMBER = "amber"
    BAD = "bad"
    GREY = "grey"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class NextStep:
    """What to do, and who can do it."""

    actor: Actor
    text: str


@dataclass(frozen=True, slots=True)
class CardText:
    """Everything the verdict card says. ``server_words``: what the server wrote, made harmless, to be quoted."""

    badge: str
    tone: Tone
    headline: str
    why: str
    next_steps: tuple[NextStep, ...]
    warnings: tuple[str, ...]
    server_words: str | None = None

    def through(self, gate: Gate) -> "CardText":
        """Return the card without any key: a server may have quoted one."""

        def clean(text: str) -> str:
            return gate.redact(text).text

        return CardText(
            clean(self.badge),
            self.tone,
            clean(self.headline),
            clean(self.why),
            tuple(replace(step, text=clean(step.text)) for step in self.next_steps),
            tuple(clean(warning) for warning in self.warnings),
            None if self.server_words is None else clean(self.server_words),
        )
