"""A row of a table and what is known become a card. Knows no row."""

from videsk_desktop.i18n import Language
from videsk_desktop.texts.explanation import CardText, Explanation, NextStep, Tone
from videsk_desktop.texts.foreign import foreign
from videsk_desktop.texts.sentences import Known, say, say_all


def fill(
    row: Explanation,
    context: str,
    known: Known,
    language: Language,
    *,
    badge: str,
    tone: Tone,
    forecast: bool = False,
    also: str = "",
    warnings: tuple[str, ...] = (),
    server_words: str | None = None,
) -> CardText:
    """Say everything of ``row`` that is known. ``forecast``: not asked yet; ``also``: one more sentence of why."""
    why = say_all(language, context, row.before if forecast else row.after, known)
    steps = (
        NextStep(actor, text)
        for actor, sentence in row.steps
        if (text := say(language, context, sentence, known)) is not None
    )
    return CardText(
        badge,
        tone,
        say(language, context, row.headline, known) or "",
        f"{why} {also}".strip(),
        tuple(steps),
        warnings,
        foreign(server_words) if server_words else None,
    )
