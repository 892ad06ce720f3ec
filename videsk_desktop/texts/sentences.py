"""Sentences whose facts may be unknown: what is not known is not said.

A sentence is a template, or alternatives of which the first that can be said counts. Knows nothing of keys.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from string import Formatter

from videsk_desktop.core.findings import Fact
from videsk_desktop.i18n import Language
from videsk_desktop.texts.foreign import foreign

# A float beyond this is shown with its exponent.
_PLAIN_BELOW = 1e15


@dataclass(frozen=True, slots=True)
class When:
    """A template for a circumstance that has no words of its own; said only where the circumstance is given."""

    circumstance: str
    template: str


Template = str | When
Sentence = Template | tuple[Template, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """What a sentence may use: ``words`` fill its {places}, ``count`` its %n, ``circumstances`` allow a ``When``."""

    words: Mapping[str, str]
    count: int | None = None
    circumstances: frozenset[str] = frozenset()


def say(language: Language, context: str, sentence: Sentence, known: Known) -> str | None:
    """Return the first alternative whose facts are all known; None where there is none."""
    templates = sentence if isinstance(sentence, tuple) else (sentence,)
    for template in templates:
        if isinstance(template, When):
            if template.circumstance not in known.circumstances:
                continue
            text = _filled(language, context, template.template, known)
        else:
            text = _filled(language, context, template, known)
        if text is not None:
            return text
    return None


def say_all(language: Language, context: str, sentences: Iterable[Sentence], known: Known) -> str:
    """Return everything that can be said, as one paragraph."""
    return " ".join(text for sentence in sentences if (text := say(language, context, sentence, known)) is not None)


def places(template: str) -> set[str]:
    """Return the names of the facts a template needs."""
    return {name for _, name, _, _ in Formatter().parse(template) if name}


def words_of(facts: Mapping[str, Fact], language: Language) -> dict[str, str]:
    """Return facts as words: numbers in the language's way, foreign text made harmless, what is empty left out."""
    words = {}
    for name, value in facts.items():
        if isinstance(value, bool) or value == "":
            continue
        if isinstance(value, float) and not (value.is_integer() and abs(value) < _PLAIN_BELOW):
            words[name] = language.locale.toString(value, "g", 6)
        elif isinstance(value, int | float):
            words[name] = language.number(int(value))
        else:
            words[name] = foreign(str(value))
    return words


def _filled(language: Language, context: str, template: str, known: Known) -> str | None:
    if not places(template) <= known.words.keys():
        return None
    if "%n" not in template:
        return language.text(context, template).format_map(known.words)
    count = known.count
    return None if count is None else language.text(context, template, None, count).format_map(known.words)
