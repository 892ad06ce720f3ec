"""What the cells of a batch's table say, how they look, and by what they are sorted. Knows no model and no key."""

from enum import IntEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon

from videsk_desktop.core.batch import Row, Standing
from videsk_desktop.core.verdicts import Verdict
from videsk_desktop.i18n import Language, mark
from videsk_desktop.texts.batch import standing_name, standing_tone
from videsk_desktop.texts.foreign import foreign
from videsk_desktop.ui.icons import icon, pixmap
from videsk_desktop.ui.theme import Role
from videsk_desktop.ui.tones import Look, look_of

_LONGEST_LABEL = 80
_ICON = 16
# Nothing was found, which is no answer: the sign of what was only read here.
_READ_HERE = "screen"


class Field(IntEnum):
    """The columns, from left to right."""

    LINE = 0
    LABEL = 1
    FINGERPRINT = 2
    FORECAST = 3
    EXPIRES = 4
    ANSWER = 5
    MS = 6


_TITLES = {
    Field.LINE: mark("BatchCells", "Line"),
    Field.LABEL: mark("BatchCells", "Label"),
    Field.FINGERPRINT: mark("BatchCells", "Fingerprint"),
    Field.FORECAST: mark("BatchCells", "Read on this computer"),
    Field.EXPIRES: mark("BatchCells", "Expires"),
    Field.ANSWER: mark("BatchCells", "Answer"),
    Field.MS: mark("BatchCells", "ms"),
}
_NUMBERS = frozenset({Field.LINE, Field.MS})


def title(field: Field, language: Language) -> str:
    """Return a column's name."""
    return language.text("BatchCells", _TITLES[field])


class BatchCells:
    """The words of cells in one language. There are few standings and many rows, so each is named once."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._names: dict[Standing, str] = {}

    def words(self, row: Row, field: Field) -> str:
        """Return the text of a cell."""
        language, reply = self._language, row.reply
        cells = (
            lambda: language.number(row.number),
            lambda: _label(row),
            lambda: row.fingerprint,
            lambda: self._name(row.expected),
            lambda: "" if row.expires is None else language.date(row.expires),
            lambda: "" if reply is None else self._name(row.standing),
            lambda: "" if reply is None or reply.ms is None else language.number(reply.ms),
        )
        return cells[field]()

    def value(self, row: Row, field: Field) -> object:
        """Return what a cell is sorted by: times and numbers as what they are, everything else by its words."""
        if field is Field.LABEL:
            return row.label
        if field is Field.FORECAST:
            return self._name(row.expected)
        if field is Field.EXPIRES:
            return None if row.expires is None else row.expires.timestamp()
        if field is Field.MS:
            return None if row.reply is None else row.reply.ms
        return self.words(row, field)

    def _name(self, standing: Standing) -> str:
        name = self._names.get(standing)
        if name is None:
            name = self._names[standing] = standing_name(standing, self._language)
        return name


def _label(row: Row) -> str:
    # Most labels are harmless as they are.
    short = len(row.label) <= _LONGEST_LABEL and row.label.isprintable()
    return row.label if short else foreign(row.label, _LONGEST_LABEL)


def alignment(field: Field) -> Qt.AlignmentFlag:
    """Return numbers to the right, everything else to the left."""
    side = Qt.AlignmentFlag.AlignRight if field in _NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def sign(row: Row, field: Field) -> QIcon | None:
    """Return the sign before a verdict's words, forecast or answer; None for other cells."""
    if field is Field.FORECAST:
        look = standing_look(row.expected)
    elif field is Field.ANSWER and row.reply is not None:
        look = standing_look(row.standing)
    else:
        return None
    return None if look.icon is None else _readable(icon(look.icon, look.strong), look.icon)


def _readable(plain: QIcon, name: str) -> QIcon:
    """Return an icon that is also seen on a selected row, whose colour is the accent."""
    made = QIcon(plain)
    made.addPixmap(pixmap(name, Role.ON_ACCENT, _ICON), QIcon.Mode.Selected)
    return made


def standing_look(standing: Standing) -> Look:
    """Return how a standing looks; an icon is always there."""
    verdict = standing.code if isinstance(standing.code, Verdict) else None
    look = look_of(standing_tone(standing), verdict)
    return look if look.icon is not None else look._replace(icon=_READ_HERE)
