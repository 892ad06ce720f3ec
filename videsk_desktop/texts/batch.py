"""A batch in words: what is known of a key in two or three of them, what was read, what was not, why asking ended."""

from collections.abc import Iterator

from videsk_desktop.core.batch import Source, Standing, Stop
from videsk_desktop.core.batch_sheet import MOST_ROWS, Skipped
from videsk_desktop.core.verdicts import Certainty, Fault, Verdict
from videsk_desktop.i18n import Language, mark
from videsk_desktop.texts import faults, verdicts
from videsk_desktop.texts.explanation import Tone
from videsk_desktop.texts.foreign import foreign
from videsk_desktop.texts.names import fault_name, verdict_name

CONTEXT = "Batch"

_NOTHING_WRONG = mark("Batch", "Nothing wrong seen")
_ONLY_VIDESK = mark("Batch", "Only Videsk can tell")
_SKIPPED = {
    Skipped.BLANK: mark("Batch", "%n empty line(s)"),
    Skipped.WITHOUT_KEY: mark("Batch", "%n line(s) with nothing in that column"),
    Skipped.TOO_LONG: mark("Batch", "%n line(s) too long for any API Key"),
}
_DELIMITERS = {
    ",": mark("Batch", "columns parted by commas"),
    ";": mark("Batch", "columns parted by semicolons"),
    "\t": mark("Batch", "columns parted by tabs"),
}
_STOPS = {
    Stop.RATE_LIMITED: mark("Batch", "Stopped: Videsk counts too many requests. Wait a few minutes, then go on."),
    Stop.NOTHING_LEARNT: mark(
        "Batch",
        "Stopped: several answers in a row said nothing about the API Keys ({fault}). Once that is solved, go on from "
        "here.",
    ),
    Stop.CANCELLED: mark("Batch", "Cancelled. What was answered stays."),
    Stop.FAILED: mark("Batch", "Stopped by a fault of this program. What was answered stays."),
}
_LONGEST_NAME = 60


def standing_name(standing: Standing, language: Language) -> str:
    """Return in two or three words what is known of a key; a forecast never sounds like an answer."""
    code = standing.code
    if isinstance(code, Fault):
        return fault_name(code, language)
    if not standing.answered:
        if code is Verdict.ACCEPTED:
            return language.text(CONTEXT, _NOTHING_WRONG)
        if standing.certainty is Certainty.SERVER_ONLY:
            return language.text(CONTEXT, _ONLY_VIDESK)
    return verdict_name(code, language)


def standing_tone(standing: Standing) -> Tone:
    """Return how it looks."""
    code = standing.code
    if isinstance(code, Fault):
        return faults.tone_of(code)
    if not standing.answered:
        if code is Verdict.ACCEPTED:
            return Tone.PLAIN
        if standing.certainty is Certainty.SERVER_ONLY:
            return Tone.AMBER
    return verdicts.tone_of(code)


def source_words(source: Source, language: Language) -> Iterator[str]:
    """Yield what was read, in short sentences without a full stop."""
    lines = source.lines
    read = language.text("Batch", "%n line(s) read", None, lines)
    yield f"{foreign(source.name, _LONGEST_NAME)}: {read}" if source.name else read
    if source.sheet.delimiter is not None:
        yield language.text(CONTEXT, _DELIMITERS[source.sheet.delimiter])
        yield language.text("Batch", "API Keys from {column}").format(column=_column(source, language))
    if source.twins:
        twins = source.twins
        yield language.text("Batch", "%n repeated API Key(s)", None, twins)
    for why, words in _SKIPPED.items():
        if why in source.skipped:
            yield language.text(CONTEXT, words, None, source.skipped[why])


def beyond_words(source: Source, language: Language) -> str:
    """Return what to say of the lines that came too late; nothing where there are none."""
    beyond = source.skipped.get(Skipped.BEYOND, 0)
    if not beyond:
        return ""
    words = language.text("Batch", "%n API Key(s) were left out: a batch holds {most}.", None, beyond)
    return words.format(most=language.number(MOST_ROWS))


def stop_words(stop: Stop, fault: Fault | None, language: Language) -> str:
    """Return why asking ended before its end."""
    name = fault_name(fault, language) if fault is not None else ""
    return language.text(CONTEXT, _STOPS[stop]).format(fault=name)


def _column(source: Source, language: Language) -> str:
    column = source.sheet.key_column
    title = foreign(source.sheet.title(column), _LONGEST_NAME)
    if title:
        return language.text("Batch", "the column “{title}”").format(title=title)
    return language.text("Batch", "column {number}").format(number=language.number(column + 1))
