"""How the user arranged a table: which columns, in which order, how wide. Names of fields only, never their values."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

# More is no arrangement of this program's table.
_MOST = 400
_WIDEST = 5_000


@dataclass(frozen=True, slots=True)
class Place:
    """One column, by its code: ``width`` in pixels, None for as wide as it needs."""

    code: str
    shown: bool = True
    width: int | None = None


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns in their order; those of a list that it does not know come behind."""

    places: tuple[Place, ...] = ()

    def as_json(self) -> list[dict[str, object]]:
        """Return what is kept in the settings."""
        return [{"column": place.code, "shown": place.shown, "width": place.width} for place in self.places]

    @classmethod
    def from_json(cls, value: object) -> Self:
        """Read what was kept; raise ValueError or TypeError for anything else."""
        if not isinstance(value, list) or len(value) > _MOST:
            raise TypeError("a layout is a list of columns")
        return cls(tuple(_place(item) for item in value))


def _place(value: object) -> Place:
    if not isinstance(value, Mapping):
        raise TypeError("a column is an object")
    code, shown, width = value.get("column"), value.get("shown"), value.get("width")
    if not isinstance(code, str) or not isinstance(shown, bool):
        raise TypeError("a column has a code, and is shown or not")
    if width is None:
        return Place(code, shown=shown)
    if isinstance(width, bool) or not isinstance(width, int) or not 0 < width <= _WIDEST:
        raise ValueError("a width is a number of pixels")
    return Place(code, shown=shown, width=width)
