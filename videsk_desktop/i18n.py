"""The languages of the program: words, numbers, dates and durations in one of them.

A ``Language`` holds its own translator, so that a message to the customer can be in another language than the window.
QtCore only; knows no widget and no sentence but those of dates.
"""

from datetime import UTC, datetime, timedelta, tzinfo
from functools import lru_cache

from PySide6.QtCore import QLocale, QTranslator

from videsk_desktop.paths import resource

# Each by its own name.
LANGUAGE_NAMES = {"es": "Español", "en": "English"}
LANGUAGES = tuple(LANGUAGE_NAMES)
_LOCALES = {"es": "es_CL", "en": "en_US"}

_LARGEST = 2**63 - 1
_MINUTE = 60
_HOUR = 60 * _MINUTE
_DAY = 24 * _HOUR
_MONTH = 30.4375 * _DAY
_YEAR = 365.25 * _DAY
# From here on the larger unit tells more than the smaller one.
_MONTHS_FROM = 61 * _DAY
_YEARS_FROM = 2 * _YEAR


def mark(_context: str, source: str) -> str:
    """Return ``source`` unchanged: the call makes lupdate extract it, ``Language.text`` translates it later."""
    return source


class Language:
    """One language, by its code: ``es`` or ``en``. Equal and hashable by code."""

    __slots__ = ("_code", "_locale", "_translator")

    def __init__(self, code: str) -> None:
        if code not in LANGUAGES:
            raise ValueError(f"no such language: {code!r}")
        self._code = code
        self._locale = QLocale(_LOCALES[code])
        # English needs a file too: its plural forms.
        self._translator = QTranslator()
        self._translator.load(str(resource("i18n", f"videsk_desktop_{code}.qm")))

    @classmethod
    def of_system(cls) -> "Language":
        """Return the first language of the system's list that the program speaks; English where there is none."""
        wanted = (name.replace("_", "-").split("-")[0].lower() for name in QLocale.system().uiLanguages())
        return cls(next((code for code in wanted if code in LANGUAGES), "en"))

    @property
    def code(self) -> str:
        """``es`` or ``en``."""
        return self._code

    @property
    def locale(self) -> QLocale:
        """How numbers and dates are written in this language."""
        return self._locale

    @property
    def is_loaded(self) -> bool:
        """Whether the translation file was found: a copy without it speaks English, and a self-test should say so."""
        return not self._translator.isEmpty()

    def text(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return ``source`` in this language, or as it is where no translation exists.

        ``n`` chooses the plural form and replaces ``%n``. The order of arguments is Qt's, and ``n`` a plain name:
        lupdate reads nothing else.
        """
        text = self._translator.translate(context, source, disambiguation, n) or source
        return text if n < 0 else text.replace("%n", self.number(n))

    def number(self, value: int) -> str:
        """Return a whole number with the language's thousands separators."""
        # Qt's integers have 64 bits, those of JSON any number.
        text = self._locale.toString(abs(value)) if abs(value) <= _LARGEST else str(abs(value))
        return f"−{text}" if value < 0 else text

    def duration(self, seconds: float) -> str:
        """Return a span of time in words, its sign dropped: ``3 days``, ``2 h 5 min``; two units under a day."""
        whole = int(abs(seconds))
        if whole < _MINUTE:
            return self.text("Dates", "%n second(s)", None, whole)
        if whole < _HOUR:
            minutes, rest = divmod(whole, _MINUTE)
            return f"{minutes} min {rest} s" if rest else self.text("Dates", "%n minute(s)", None, minutes)
        if whole < _DAY:
            hours, rest = divmod(whole // _MINUTE, 60)
            return f"{hours} h {rest} min" if rest else self.text("Dates", "%n hour(s)", None, hours)
        if whole < _MONTHS_FROM:
            days = whole // _DAY
            return self.text("Dates", "%n day(s)", None, days)
        if whole < _YEARS_FROM:
            months = int(whole / _MONTH)
            return self.text("Dates", "%n month(s)", None, months)
        years = int(whole / _YEAR)
        return self.text("Dates", "%n year(s)", None, years)

    def date(self, moment: datetime, zone: tzinfo | None = None) -> str:
        """Return date and minute in local time (``zone`` None: this computer's): ``24 nov 2026, 09:00``."""
        local = moment.astimezone(zone)
        month = _month(_LOCALES[self._code], local.month)
        return f"{local.day} {month} {local.year}, {local.hour:02}:{local.minute:02}"

    def zone(self, moment: datetime, zone: tzinfo | None = None) -> str:
        """Return whose time that is: ``this computer's time, UTC−3``."""
        offset = utc_offset(moment.astimezone(zone))
        return self.text("Dates", "this computer's time, {offset}").format(offset=offset)

    def date_time(self, moment: datetime, zone: tzinfo | None = None) -> str:
        """Return ``24 nov 2026, 09:00 (hora de este equipo, UTC−3)``: unambiguous once copied."""
        return f"{self.date(moment, zone)} ({self.zone(moment, zone)})"

    def utc(self, moment: datetime) -> str:
        """Return ``24 nov 2026, 12:00 UTC``."""
        return f"{self.date(moment, UTC)} UTC"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Language) and self._code == other.code

    def __hash__(self) -> int:
        return hash(self._code)

    def __repr__(self) -> str:
        return f"Language({self._code!r})"


@lru_cache(maxsize=12 * len(LANGUAGES))
def _month(locale: str, month: int) -> str:
    """Return a month's short name; a long table asks for the same ones a hundred thousand times."""
    return QLocale(locale).monthName(month, QLocale.FormatType.ShortFormat).rstrip(".")


def utc_offset(local: datetime) -> str:
    """Return the offset of an aware time as people write it: ``UTC``, ``UTC−3``, ``UTC+5:30``."""
    offset = local.utcoffset() or timedelta()
    minutes = round(abs(offset).total_seconds() / 60)
    if not minutes:
        return "UTC"
    hours, rest = divmod(minutes, 60)
    sign = "−" if offset < timedelta() else "+"
    return f"UTC{sign}{hours}:{rest:02}" if rest else f"UTC{sign}{hours}"
