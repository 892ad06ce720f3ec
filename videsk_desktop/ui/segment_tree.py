"""One segment as keys and values, a level at a time: what is inside a list or an object is read when it is opened.

Long lists are opened in buckets of a thousand, so that a list of a million values costs as much as a short one. A
search shows every value that holds the text, with the whole way to it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from videsk_desktop.core.export import plain
from videsk_desktop.core.folding import fold
from videsk_desktop.core.redaction import Gate
from videsk_desktop.i18n import Language
from videsk_desktop.texts.foreign import foreign
from videsk_desktop.ui.cells import Cells, swatch
from videsk_desktop.ui.surface import lettering

BUCKET = 1_000
MOST_HITS = 1_000
_LONGEST_KEY = 120
# A search looks at so many values; a segment that holds more is no segment.
_MOST_LOOKED_AT = 200_000
_ROOT = QModelIndex()

_Index = QModelIndex | QPersistentModelIndex
_Step = str | int


@dataclass(slots=True, eq=False)
class Node:
    """One value and the way to it. ``span``: it is the bucket of these members of its list or object."""

    label: str
    value: object
    way: tuple[_Step, ...]
    row: int = 0
    parent: "Node | None" = None
    span: range | None = None
    children: "list[Node] | None" = field(default=None, repr=False)

    @property
    def path(self) -> str:
        """The way as people write it: ``schedule.days[0]``."""
        return path_of(self.way)

    def open(self) -> "list[Node]":
        """Return what is inside; read once."""
        if self.children is None:
            self.children = _inside(self)
            for row, child in enumerate(self.children):
                child.row, child.parent = row, self
        return self.children


def path_of(way: Sequence[_Step]) -> str:
    """Return a way as people write it; a name that is no identifier stands in brackets."""
    written = ""
    for step in way:
        if isinstance(step, str) and step.isidentifier():
            written += f".{step}" if written else step
        else:
            written += f"[{plain(step) if isinstance(step, int) else _quoted(step)}]"
    return written


def _quoted(step: str) -> str:
    return '"' + step.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _size(value: object) -> int:
    return len(value) if isinstance(value, dict | list) else 0


def _members(value: object, span: range) -> Iterator[tuple[_Step, object]]:
    if isinstance(value, dict):
        return islice(value.items(), span.start, span.stop)
    return ((place, value[place]) for place in span) if isinstance(value, list) else iter(())


def _inside(node: Node) -> list[Node]:
    size = _size(node.value)
    if node.span is None and size > BUCKET:
        spans = [range(start, min(start + BUCKET, size)) for start in range(0, size, BUCKET)]
        return [Node(f"{span.start} – {span.stop - 1}", node.value, node.way, span=span) for span in spans]
    span = node.span if node.span is not None else range(size)
    return [
        Node(foreign(str(step), _LONGEST_KEY), value, (*node.way, step)) for step, value in _members(node.value, span)
    ]


class SegmentTree(QAbstractItemModel):
    """Two columns: key and value. ``set_filter`` turns it into the flat list of what was found."""

    def __init__(self) -> None:
        super().__init__()
        self._language: Language | None = None
        self._gate = Gate()
        self._cells: Cells | None = None
        self._value: object = None
        self._filter = ""
        self._top = Node("", None, ())
        self.cut = False
        self._fixed = lettering(fixed=True)

    def show_value(self, value: object) -> None:
        """Show a raw segment."""
        self._value = value
        self._reset()

    def set_filter(self, text: str) -> None:
        """Show only what holds ``text`` in its key or its value, each with the whole way to it."""
        self._filter = text.strip()
        self._reset()

    def retranslate(self, language: Language) -> None:
        """Speak another language."""
        self._language = language
        self._speak()

    def guard(self, gate: Gate) -> None:
        """Show no key that ``gate`` knows."""
        self._gate = gate
        self._speak()

    def _speak(self) -> None:
        self._cells = None if self._language is None else Cells(self._language, self._gate)
        self._reset()

    def node(self, index: _Index) -> Node:
        """Return what an index stands for; the segment itself for none."""
        node = index.internalPointer() if index.isValid() else None
        return node if isinstance(node, Node) else self._top

    def _reset(self) -> None:
        self.beginResetModel()
        self.cut = False
        if self._filter:
            self._top = Node("", None, (), children=self._hits())
            for row, child in enumerate(self._top.open()):
                child.row, child.parent = row, self._top
        elif isinstance(self._value, dict | list):
            self._top = Node("", self._value, ())
        else:
            only = Node("", self._value, ())
            self._top = Node("", None, (), children=[only])
            only.parent = self._top
        self.endResetModel()

    def _hits(self) -> list[Node]:
        needle = fold(self._filter)
        hits: list[Node] = []
        waiting: list[tuple[tuple[_Step, ...], object]] = [((), self._value)]
        looked_at = 0
        while waiting:
            way, value = waiting.pop()
            looked_at += 1
            if len(hits) >= MOST_HITS or looked_at > _MOST_LOOKED_AT:
                self.cut = True
                break
            if self._holds(way, value, needle):
                hits.append(Node(foreign(path_of(way), _LONGEST_KEY), value, way))
            inside = [((*way, step), inner) for step, inner in _members(value, range(_size(value)))]
            waiting += reversed(inside)
        return hits

    def _holds(self, way: tuple[_Step, ...], value: object, needle: bytes) -> bool:
        if way and needle in fold(str(way[-1])):
            return True
        if value is None or isinstance(value, dict | list) or self._cells is None:
            return False
        return needle in fold(plain(value)) or needle in fold(self._cells.shown(value))

    def index(self, row: int, column: int, parent: _Index = _ROOT) -> QModelIndex:
        """Return the index of a child."""
        children = self.node(parent).open()
        if not 0 <= row < len(children) or column not in (0, 1):
            return QModelIndex()
        return self.createIndex(row, column, children[row])

    def parent(self, index: _Index) -> QModelIndex:  # type: ignore[override]  # QObject's parent has the same name
        """Return the index of what a value is inside of."""
        parent = self.node(index).parent
        return QModelIndex() if parent is None or parent is self._top else self.createIndex(parent.row, 0, parent)

    def hasChildren(self, parent: _Index = _ROOT) -> bool:
        """Tell without opening."""
        if parent.column() > 0:
            return False
        node = self.node(parent)
        return bool(node.children) if node.children is not None else _size(node.value) > 0

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Open a value, and return how much is inside."""
        return 0 if parent.column() > 0 else len(self.node(parent).open())

    def columnCount(self, _parent: _Index = _ROOT) -> int:
        """Return key and value."""
        return 2

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a view asks of one cell."""
        if not index.isValid() or self._cells is None:
            return None
        node = self.node(index)
        if index.column() == 0:
            return self._gate.redact(node.label).text if role == Qt.ItemDataRole.DisplayRole else None
        if node.span is not None:
            return None
        return self._look(node, role, self._cells)

    def _look(self, node: Node, role: int, cells: Cells) -> str | QColor | object | None:
        if role == Qt.ItemDataRole.DisplayRole:
            return "null" if node.value is None else cells.shown(node.value)
        if role == Qt.ItemDataRole.DecorationRole:
            return swatch(node.value)
        if role == Qt.ItemDataRole.ToolTipRole:
            return cells.note(node.value)
        if role == Qt.ItemDataRole.FontRole:
            return self._fixed if node.way in {("id",), ("_id",)} else None
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the names of the columns."""
        if self._language is None or role != Qt.ItemDataRole.DisplayRole or orientation is Qt.Orientation.Vertical:
            return None
        names = (self._language.text("SegmentTree", "Field"), self._language.text("SegmentTree", "Value"))
        return names[section]
