"""What the history has to say, in a language: how often a key was seen, and what is wrong with the file."""

from datetime import datetime
from pathlib import Path

from videsk_desktop.core.verdicts import Verdict
from videsk_desktop.history_entries import Seen, Trouble
from videsk_desktop.i18n import Language, mark
from videsk_desktop.texts.foreign import foreign
from videsk_desktop.texts.names import verdict_name

CONTEXT = "History"
_JUST_NOW_S = 60

_ACCEPTED = mark("History", "{times}; last accepted {ago} ago")
_JUST_ACCEPTED = mark("History", "{times}; accepted just now")
_ACCEPTED_ONCE = mark("History", "{times}; last accepted {ago} ago, since then: {verdict}")
_REFUSED = mark("History", "{times}; never accepted, last answer: {verdict}")
_NEVER_EVALUATED = mark("History", "{times}; never evaluated")

_TROUBLES = {
    Trouble.READ_ONLY: mark("History", "The history cannot be written to: what is checked now will not be remembered."),
    Trouble.FULL: mark("History", "There is no space left: the history could not be written."),
    Trouble.BROKEN: mark("History", "The history cannot be read, and could not be set aside."),
    Trouble.BUSY: mark("History", "Another window is using the history: this check could not be remembered."),
    Trouble.NEWER: mark("History", "The history was written by a newer version of this program and is left alone."),
    Trouble.UNUSABLE: mark("History", "The history cannot be used; checks are not remembered."),
}
_ASIDE = mark("History", "The history was damaged. It was set aside as {file}, and a new one begun.")


def seen_text(seen: Seen, language: Language, *, now: datetime) -> str:
    """Return what is remembered of a key: ``Checked 3 times; last accepted 2 days ago``."""
    times = seen.count
    words = {"times": language.text("History", "Checked %n times", None, times)}
    if seen.last_verdict is None:
        return language.text(CONTEXT, _NEVER_EVALUATED).format_map(words)
    words["verdict"] = verdict_name(seen.last_verdict, language)
    if seen.last_accepted_at is None:
        return language.text(CONTEXT, _REFUSED).format_map(words)
    seconds = (now - seen.last_accepted_at).total_seconds()
    words["ago"] = language.duration(seconds)
    if seen.last_verdict is not Verdict.ACCEPTED:
        template = _ACCEPTED_ONCE
    else:
        template = _JUST_ACCEPTED if seconds < _JUST_NOW_S else _ACCEPTED
    return language.text(CONTEXT, template).format_map(words)


def trouble_text(trouble: Trouble, language: Language) -> str:
    """Return why the history does not do all it should."""
    return language.text(CONTEXT, _TROUBLES[trouble])


def aside_text(file: Path, language: Language) -> str:
    """Return that a broken history was put at ``file``."""
    return language.text(CONTEXT, _ASIDE).format(file=foreign(file.name))
